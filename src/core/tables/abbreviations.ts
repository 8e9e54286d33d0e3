/** The words that headers shorten, «% CUMPLIM.», «F. PROGRAMADA», «Resp.»; of two that begin alike the first is meant. */
const WORDS = `actividad accion avance cumplimiento ejecucion responsable observacion producto fecha seguimiento
  componente subcomponente dependencia descripcion indicador numero ponderacion programada trimestre cuatrimestre semestre
  resultado monitoreo periodicidad finalizacion inicio corresponsable`.split(/\s+/);

/** So much of a word tells it without a full stop after it. */
const TELLING = 5;

const CLIPPED = new RegExp(`\\b([a-z]{2,})\\.|\\b(f)\\.(?=\\s*[a-z]{2})|\\b([a-z]{${String(TELLING - 1)},}[^aeiou\\W\\d])(?![a-z])`, 'g');

/** A plain text (no accents, lower case) with its shortened words written out. */
export function spelledOut(text: string): string {
  return text.replace(CLIPPED, (found: string, dotted?: string, initial?: string, bare?: string) => {
    const start = dotted ?? initial ?? bare ?? found;
    const word = WORDS.includes(start) ? undefined : WORDS.find((one) => one.startsWith(start) && one.length > start.length);
    return word === undefined ? found : `${word} `;
  });
}
