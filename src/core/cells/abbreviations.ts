/** Words cut short: in headers, in names of offices, in texts. */

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

/** Short forms that are in use, each with its word. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  `admon administracion, admtiva administrativa, coord coordinacion, depto departamento, div division, dir direccion, dpto departamento,
   dptal departamental, gcia gerencia, ger gerencia, gral general, mpal municipal, mpio municipio, of oficina, ofi oficina, ofic oficina,
   sec secretaria, secr secretaria, sria secretaria, srio secretaria, sub subdireccion, subd subdireccion, subdir subdireccion,
   subger subgerencia, und unidad`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** A shorter one without its full stop may be a word of its own. */
const TELLING_SHORT_FORM = 4;

/** The word that a short form stands for; the word itself where it is none. `clipped`: a full stop stands after it. */
export function wordFor(word: string, clipped: boolean): string {
  return clipped || word.length >= TELLING_SHORT_FORM ? (SHORT_FORMS.get(word) ?? word) : word;
}

const SHORTEST_BEGINNING = 2;
const SHORTEST_CONTRACTION = 3;
/** «Admtiva» leaves out more than a third of «administrativa». */
const LONGEST_CONTRACTION = 0.6;

/** «Of.», «Planeac.», «Admtiva.», «Sria.»: the beginning of a word, or its first and last letter and some between. */
export function abbreviates(short: string, long: string): boolean {
  if (short.length < SHORTEST_BEGINNING || short.length === long.length || /[0-9]/.test(short)) return false;
  if (long.startsWith(short)) return true;
  if (short.length < SHORTEST_CONTRACTION || short.length > LONGEST_CONTRACTION * long.length) return false;
  if (short.charAt(0) !== long.charAt(0) || short.slice(-1) !== long.slice(-1)) return false;
  let at = 0;
  for (const letter of long) if (letter === short.charAt(at)) at++;
  return at === short.length;
}
