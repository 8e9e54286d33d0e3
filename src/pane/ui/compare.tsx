/** A place kept for the comparison with the plan or with the last corte. */
export function Compare() {
  return (
    <>
      <h2>Comparar</h2>
      <p class="lead">
        Aquí se comparará este seguimiento con el plan o con el corte anterior. Esta versión todavía no compara. Mientras tanto, «Generar
        resumen» escribe en la hoja «Hallazgos» lo que cambió desde la última revisión.
      </p>
    </>
  );
}
