import { numberWords, ordinal } from './numerals';
import { nearlyEqual, words } from './text';

/** A schedule given by a period word instead of dates. */
export type Period =
  /** Due at the end of every so many months of the year; what recurs more often than monthly counts as monthly. */
  | { readonly kind: 'cada'; readonly meses: 1 | 2 | 3 | 4 | 6 | 12 }
  /** Due at the end of certain stretches of the year: «primer y tercer trimestre». */
  | { readonly kind: 'tramos'; readonly meses: 1 | 2 | 3 | 4 | 6; readonly indices: readonly number[]; readonly year: number | null }
  /** So many times a year, no matter when. */
  | { readonly kind: 'veces'; readonly n: number }
  /** Without a day of its own: all the year round, on demand, from time to time. */
  | { readonly kind: 'permanente' };

type Months = 1 | 2 | 3 | 4 | 6 | 12;

/** Adjectives of recurrence, without plural; the adverb is the same with «mente». */
const EVERY: ReadonlyMap<string, Months> = new Map<string, Months>([
  ['quincenal', 1],
  ['semanal', 1],
  ['mensual', 1],
  ['bimestral', 2],
  ['bimensual', 2],
  ['trimestral', 3],
  ['cuatrimestral', 4],
  ['semestral', 6],
  ['anual', 12],
]);
const STRETCH: ReadonlyMap<string, Months> = new Map<string, Months>([
  ['bimestre', 2],
  ['trimestre', 3],
  ['trim', 3],
  ['cuatrimestre', 4],
  ['cuatri', 4],
  ['semestre', 6],
  ['sem', 6],
]);
const LENGTH: ReadonlyMap<string, Months> = new Map<string, Months>([
  ['dia', 1],
  ['semana', 1],
  ['quincena', 1],
  ['mes', 1],
  ['ano', 12],
  ...STRETCH,
]);
const ALWAYS = ['permanente', 'constante', 'continua', 'continuo', 'diaria', 'diario', 'periodica', 'periodico', 'siempre', 'ocasional', 'eventual', 'esporadica'];
const ON_DEMAND = ['demanda', 'necesidad', 'necesidades', 'solicitud', 'solicitudes', 'requerimiento', 'requerimientos', 'requiera', 'requieran', 'requerido', 'presente', 'presenten', 'ocurrencia', 'disponibilidad'];
const FILLERS = new Set(
  `a al ano anos cada con corte cuando cumplimiento de del durante e ejecucion el en es esta este fecha forma frecuencia hasta la las lo los manera mes meses o para
   periodicidad periodo plazo por que se segun sea sean seguimiento su todo toda todos todas vez veces vigencia y vencido vencida`.split(/\s+/),
);

/** How much of the text a person must be able to skip: «Trimestral, según cronograma interno». */
const MOST_UNKNOWN_WORDS = 3;

/** The period that a schedule cell gives, null where it says something else. */
export function readPeriod(text: string): Period | null {
  const said = words(text);
  const found = firstPeriod(said, likely);
  if (found === null) return null;
  const unknown = said.filter((word, index) => !(index >= found.start && index < found.end) && !isPeriodWord(word)).length;
  return unknown <= MOST_UNKNOWN_WORDS ? found.period : null;
}

/**
 * The recurrence that a sentence gives in so many words: «3 veces al año», «cada dos meses», «trimestralmente», «4 informes
 * trimestrales». A bare adjective («plan anual») is a name, not a schedule, and gives none.
 */
export function findRecurrence(text: string): Period | null {
  return firstPeriod(words(text), prose)?.period ?? null;
}

/** True for a word that schedules are made of, so that nothing is left unread beside it. */
export function isPeriodWord(word: string): boolean {
  return (
    FILLERS.has(word) || LENGTH.has(word) || adjective(word) !== null || isAlways(word) || ON_DEMAND.includes(word) || ordinal(word) !== null || /^[0-9]+$/.test(word)
  );
}

interface Found {
  readonly period: Period;
  readonly start: number;
  readonly end: number;
}
type Reader = (said: readonly string[], at: number) => { readonly period: Period; readonly length: number } | null;

function firstPeriod(said: readonly string[], reader: Reader): Found | null {
  for (let at = 0; at < said.length; at++) {
    const found = reader(said, at);
    if (found !== null) return { period: found.period, start: at, end: at + found.length };
  }
  return null;
}

/** Everything that may stand for a period in a schedule cell. */
const likely: Reader = (said, at) => {
  const explicit = times(said, at) ?? everyN(said, at) ?? stretches(said, at) ?? allYear(said, at);
  if (explicit !== null) return explicit;
  const word = said[at] ?? '';
  const months = adjective(word);
  if (months !== null) return { period: { kind: 'cada', meses: months }, length: 1 };
  if (isAlways(word) || ON_DEMAND.includes(word)) return { period: { kind: 'permanente' }, length: 1 };
  return null;
};

const prose: Reader = (said, at) => {
  const explicit = times(said, at) ?? everyN(said, at);
  if (explicit !== null) return explicit;
  const word = said[at] ?? '';
  const plural = word.endsWith('ales');
  if (!plural && !word.endsWith('mente')) return null;
  const months = EVERY.get(bare(word));
  return months === undefined ? null : { period: { kind: 'cada', meses: months }, length: 1 };
};

function bare(word: string): string {
  return word.replace(/mente$/, '').replace(/(al)es$/, '$1');
}

/** Months of «trimestral», «trimestrales», «trimestralmente», also with one letter wrong. */
function adjective(word: string): Months | null {
  const base = bare(word);
  const exact = EVERY.get(base);
  if (exact !== undefined) return exact;
  if (base.length < 7) return null;
  const near = [...EVERY.keys()].filter((known) => nearlyEqual(known, base));
  return near.length === 1 ? (EVERY.get(near[0] ?? '') ?? null) : null;
}

function isAlways(word: string): boolean {
  const base = word.replace(/mente$/, '').replace(/s$/, '');
  return ALWAYS.some((known) => known === base || (base.length >= 8 && nearlyEqual(known, base)));
}

/** «3 veces al año», «tres (3) veces», «una vez por semestre». */
const times: Reader = (said, at) => {
  const count = repeatedNumber(said, at);
  if (count === null) return null;
  let next = at + count.length;
  if (said[next] !== 'vez' && said[next] !== 'veces') return null;
  next++;
  if (['al', 'por', 'cada', 'a', 'en', 'durante'].includes(said[next] ?? '')) {
    next++;
    while (['el', 'la', 'cada'].includes(said[next] ?? '')) next++;
    const months = LENGTH.get(said[next] ?? '');
    if (months !== undefined || said[next] === 'vigencia') {
      const perYear = count.value * (12 / (months ?? 12));
      return { period: perYear >= 12 ? { kind: 'cada', meses: 1 } : fewTimes(perYear), length: next + 1 - at };
    }
  }
  return { period: count.value >= 12 ? { kind: 'cada', meses: 1 } : fewTimes(count.value), length: count.length + 1 };
};

function fewTimes(n: number): Period {
  return { kind: 'veces', n };
}

/** «cada tres (3) meses», «cada trimestre», «por semestre», «todos los meses», «mes a mes», «cada 15 días». */
const everyN: Reader = (said, at) => {
  if (said[at] === 'mes' && said[at + 1] === 'a' && said[at + 2] === 'mes') return { period: { kind: 'cada', meses: 1 }, length: 3 };
  let next = at;
  if (said[at] === 'cada' || said[at] === 'por') next = at + 1;
  else if (/^tod[oa]s$/.test(said[at] ?? '') && /^l[oa]s$/.test(said[at + 1] ?? '')) next = at + 2;
  else return null;
  const count = repeatedNumber(said, next);
  next += count?.length ?? 0;
  const unit = singular(said[next] ?? '');
  const months = LENGTH.get(unit);
  if (months === undefined || (said[at] === 'por' && (count !== null || unit === 'ano'))) return null;
  if (unit === 'dia' && count === null) return { period: { kind: 'permanente' }, length: next + 1 - at };
  const short = unit === 'dia' || unit === 'semana' || unit === 'quincena';
  const meses = toMonths(short ? 1 : months * (count?.value ?? 1));
  return meses === null ? null : { period: { kind: 'cada', meses }, length: next + 1 - at };
};

function singular(word: string): string {
  if (word === 'meses') return 'mes';
  return word.length > 3 ? word.replace(/s$/, '') : word;
}

function toMonths(months: number): Months | null {
  return months === 1 || months === 2 || months === 3 || months === 4 || months === 6 || months === 12 ? months : null;
}

/** «3», «tres», «tres (3)», «3 (tres)». */
function repeatedNumber(said: readonly string[], at: number): { readonly value: number; readonly length: number } | null {
  const first = plainNumber(said, at);
  if (first === null || first.value < 1) return null;
  const second = plainNumber(said, at + first.length);
  return second !== null && second.value === first.value ? { value: first.value, length: first.length + second.length } : first;
}

function plainNumber(said: readonly string[], at: number): { readonly value: number; readonly length: number } | null {
  const word = said[at] ?? '';
  return /^[0-9]{1,3}$/.test(word) ? { value: Number(word), length: 1 } : numberWords(said, at);
}

/** «primer trimestre del año», «I y II semestre», «trimestre 1, 2 y 3», «segundo semestre de 2021». */
const stretches: Reader = (said, at) => {
  const before = ordinals(said, at);
  const unitAt = at + before.length;
  const months = stretchMonths(said[unitAt] ?? '');
  if (months === null || months === 12) return null;
  const after = before.indices.length === 0 ? ordinals(said, unitAt + 1) : NO_ORDINALS;
  const indices = [...before.indices, ...after.indices];
  const last = 12 / months;
  if (indices.length === 0 || indices.some((index) => index > last)) return null;
  let end = unitAt + 1 + after.length;
  while (['de', 'del', 'ano', 'la', 'vigencia'].includes(said[end] ?? '')) end++;
  const year = /^(19|20)[0-9]{2}$/.test(said[end] ?? '') ? Number(said[end]) : null;
  return {
    period: { kind: 'tramos', meses: months, indices: [...new Set(indices.map((index) => (index === LAST ? last : index)))].sort((a, b) => a - b), year },
    length: end + (year === null ? 0 : 1) - at,
  };
};

const LAST = 0;
const NO_ORDINALS = { indices: [] as readonly number[], length: 0 };

function ordinals(said: readonly string[], at: number): { readonly indices: readonly number[]; readonly length: number } {
  const indices: number[] = [];
  let length = 0;
  for (let next = at; next < said.length; next++) {
    const word = said[next] ?? '';
    const index = /^ultim[oa]$/.test(word) ? LAST : ordinal(word);
    if (index !== null) {
      indices.push(index);
      length = next + 1 - at;
    } else if (indices.length === 0 || !['y', 'e', 'el'].includes(word)) break;
  }
  return indices.length === 0 ? NO_ORDINALS : { indices, length };
}

function stretchMonths(word: string): Months | null {
  const exact = STRETCH.get(word.replace(/s$/, ''));
  if (exact !== undefined) return exact;
  const near = word.length >= 7 ? [...STRETCH.keys()].filter((known) => nearlyEqual(known, word)) : [];
  return near.length === 1 ? (STRETCH.get(near[0] ?? '') ?? null) : null;
}

/** «todo el año», «durante la vigencia», «cada vez que…», «enero a diciembre» is left to the dates. */
const allYear: Reader = (said, at) => {
  const text = said.slice(at, at + 4).join(' ');
  const match = /^(todo el ano|toda la vigencia|durante (todo )?(el ano|la vigencia)|durante toda la vigencia|cada vez que|en todo momento|cuando (se|sea|haya|aplique|exista|lo))/.exec(text);
  return match ? { period: { kind: 'permanente' }, length: match[0].split(' ').length } : null;
};
