import type { Review, ReviewJson, Row, RowState } from './model';

/** A review as `--json` prints it: values only, without the cells they were read from. `archivo` is the file's name. */
export function toJson(review: Review, archivo: string): ReviewJson {
  return {
    esquema: 1,
    archivo,
    entidad: review.entidad,
    vigencia: review.vigencia,
    corte: review.corte,
    perfil: review.perfil,
    perfilSegun: review.perfilSegun,
    horizonte: review.horizonte === null ? null : [...review.horizonte],
    cortes: [...review.cortes],
    tablas: [...review.tablas],
    filas: review.filas.map((row, index) => rowJson(row, review.estados[index])),
    hallazgos: [...review.hallazgos],
    resumen: review.resumen,
    avisos: [...review.avisos],
  };
}

function rowJson(row: Row, state: RowState | undefined): ReviewJson['filas'][number] {
  return {
    hoja: row.hoja,
    fila: row.fila,
    dependencia: row.dependencia,
    componente: row.componente,
    subcomponente: row.subcomponente,
    numeral: row.numeral,
    actividad: row.actividad,
    descripcion: row.descripcion,
    meta: row.meta,
    producto: row.producto,
    indicador: row.indicador,
    resultado: row.resultado,
    peso: row.peso,
    responsables: [...row.responsables],
    corresponsables: [...row.corresponsables],
    fechas: [...row.fechas],
    inicio: row.inicio,
    fin: row.fin,
    periodo: row.periodo,
    cuatrimestres: [...row.cuatrimestres],
    meses: [...row.meses],
    avanceEsperado: state?.esperado ?? null,
    estado: state?.estado ?? 'sin dato',
    avances: row.avances.map(({ corte, avance, noAplica, seguimiento }) => ({ corte, avance, noAplica, seguimiento })),
  };
}
