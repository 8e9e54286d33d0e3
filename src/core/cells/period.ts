import { numberWords, ordinal } from './numerals';
import { EVERY, LENGTH, type Months, ON_DEMAND, adjective, bare, isAlways, isPeriodWord, stretchMonths } from './period-words';
import { plain, words } from './text';

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

/** How much foreign text may stand before and after a period: «Informe trimestral», «Trimestral, según cronograma interno». */
const MOST_BEFORE = 1;
const MOST_AFTER = 3;

/** The period that a schedule cell gives, null where it says something else. */
export function readPeriod(text: string): Period | null {
  const said = words(text);
  const found = firstPeriod(said, likely);
  if (found === null) return null;
  const unknown = (part: readonly string[]): number => part.filter((word) => !isPeriodWord(word)).length;
  return unknown(said.slice(0, found.start)) <= MOST_BEFORE && unknown(said.slice(found.end)) <= MOST_AFTER ? found.period : null;
}

/**
 * The recurrence that a sentence gives in so many words: «3 veces al año», «cada dos meses», «trimestralmente», «4 informes
 * trimestrales». A bare adjective («plan anual») is a name, not a schedule, and gives none.
 */
export function findRecurrence(text: string): Period | null {
  if (!RECURRENCE.test(plain(text))) return null;
  return firstPeriod(words(text), prose)?.period ?? null;
}

/** A word that no recurrence is without: «veces», «cada», «por», «todos los», «mes a mes», «mensuales», «mensualmente». */
const RECURRENCE = /vez|veces|cada|por|tod[oa]s|mes a|ales|mente/;

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
  const explicit = times(said, at) ?? things(said, at) ?? everyN(said, at) ?? stretches(said, at) ?? allYear(said, at);
  if (explicit !== null) return explicit;
  const word = said[at] ?? '';
  const months = adjective(word);
  if (months !== null) return { period: { kind: 'cada', meses: months }, length: 1 };
  if (isAlways(word) || onDemand(said, at)) return { period: { kind: 'permanente' }, length: 1 };
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

/** «según necesidad», «a demanda», «cuando se requiera»: the noun alone («solicitud») names a thing. */
function onDemand(said: readonly string[], at: number): boolean {
  if (!ON_DEMAND.includes(said[at] ?? '')) return false;
  const before = said.slice(Math.max(0, at - 4), at);
  return (
    before.some((word) => ['segun', 'cuando', 'acuerdo', 'bajo'].includes(word)) ||
    (at <= 2 && ['a', 'por'].includes(before[before.length - 1] ?? ''))
  );
}

/** «3 veces al año», «tres (3) veces», «una vez por semestre». */
const times: Reader = (said, at) => {
  const count = repeatedNumber(said, at);
  if (count === null) return null;
  let next = at + count.length;
  if (said[next] !== 'vez' && said[next] !== 'veces') return null;
  next++;
  const over = overTime(said, next, count.value);
  if (over !== null) return { ...over, length: next + over.length - at };
  // «una vez se apruebe» is «once», not a schedule.
  if (count.value === 1 && next < said.length) return null;
  return { period: count.value >= 12 ? { kind: 'cada', meses: 1 } : fewTimes(count.value), length: count.length + 1 };
};

/** «3 jornadas en el año»: so many of one thing over a time, as a schedule cell may say it. */
const things: Reader = (said, at) => {
  const count = repeatedNumber(said, at);
  if (count === null) return null;
  const next = at + count.length + 1;
  const over = overTime(said, next, count.value);
  return over === null ? null : { ...over, length: next + over.length - at };
};

/** «al año», «por semestre», «en la vigencia» after a count. */
function overTime(said: readonly string[], at: number, n: number): ReturnType<Reader> {
  if (!['al', 'por', 'cada', 'a', 'en', 'durante'].includes(said[at] ?? '')) return null;
  let next = at + 1;
  while (['el', 'la', 'cada'].includes(said[next] ?? '')) next++;
  const months = LENGTH.get(said[next] ?? '');
  if (months === undefined && said[next] !== 'vigencia') return null;
  const perYear = n * (12 / (months ?? 12));
  return { period: perYear >= 12 ? { kind: 'cada', meses: 1 } : fewTimes(perYear), length: next + 1 - at };
}

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
    period: {
      kind: 'tramos',
      meses: months,
      indices: [...new Set(indices.map((index) => (index === LAST ? last : index)))].sort((a, b) => a - b),
      year,
    },
    length: end + (year === null ? 0 : 1) - at,
  };
};

const LAST = 0;
/** No list of stretches of a year is longer. */
const MOST_ORDINALS = 12;
const NO_ORDINALS = { indices: [] as readonly number[], length: 0 };

function ordinals(said: readonly string[], at: number): { readonly indices: readonly number[]; readonly length: number } {
  const indices: number[] = [];
  let length = 0;
  for (let next = at; next < said.length && indices.length < MOST_ORDINALS; next++) {
    const word = said[next] ?? '';
    const index = /^ultim[oa]$/.test(word) ? LAST : ordinal(word);
    if (index !== null) {
      indices.push(index);
      length = next + 1 - at;
    } else if (indices.length === 0 || !['y', 'e', 'el'].includes(word)) break;
  }
  return indices.length === 0 ? NO_ORDINALS : { indices, length };
}

/** «todo el año», «durante la vigencia», «cada vez que…», «enero a diciembre» is left to the dates. */
const allYear: Reader = (said, at) => {
  const text = said.slice(at, at + 4).join(' ');
  const match =
    /^(todo el ano|toda la vigencia|durante (todo )?(el ano|la vigencia)|durante toda la vigencia|cada vez que|en todo momento|cuando (se|sea|haya|aplique|exista|lo))/.exec(
      text,
    );
  return match ? { period: { kind: 'permanente' }, length: match[0].split(' ').length } : null;
};
