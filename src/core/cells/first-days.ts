import { numberWords, ordinal } from './numerals';
import { words } from './text';

/** «Diez (10) primeros días hábiles de mayo y septiembre»: the first so many days of what `rest` names. */
export interface FirstDays {
  readonly n: number;
  /** Whether working days are meant; else days of the calendar. */
  readonly habiles: boolean;
  readonly rest: string;
}

const FIRST_DAYS = /\bd[ií]as?\b/i;
/** More days than this are no beginning of a month. */
const MOST_DAYS = 20;
const LEAD = new Set(['a', 'al', 'de', 'del', 'dentro', 'durante', 'el', 'en', 'entre', 'hasta', 'los', 'mas', 'tardar']);
const LINK = new Set(['cada', 'de', 'del', 'los', 'mes', 'meses']);

/** The first days of a month that a text speaks of, null where it speaks of none. */
export function readFirstDays(text: string): FirstDays | null {
  if (!FIRST_DAYS.test(text)) return null;
  const said = words(text);
  let at = 0;
  while (LEAD.has(said[at] ?? '')) at++;
  const count = countOf(said, at);
  if (count === null || count.n < 1 || count.n > MOST_DAYS) return null;
  at += count.length;
  const habiles = /^habil(?:es)?$/.test(said[at] ?? '');
  if (habiles || said[at] === 'calendario') at++;
  if (!LINK.has(said[at] ?? '')) return null;
  return { n: count.n, habiles, rest: said.slice(at).join(' ') };
}

/** «diez (10) primeros días», «primeros 10 días», «quinto día»: how many, and the words up to «días». */
function countOf(said: readonly string[], at: number): { readonly n: number; readonly length: number } | null {
  const before = said[at] === 'primeros' ? 1 : 0;
  const number = repeated(said, at + before);
  if (number === null) {
    const nth = ordinal(said[at] ?? '');
    return nth !== null && said[at + 1] === 'dia' ? { n: nth, length: 2 } : null;
  }
  let next = at + before + number.length;
  const after = before === 0 && said[next] === 'primeros';
  if (after) next++;
  return (before === 1 || after) && said[next] === 'dias' ? { n: number.value, length: next + 1 - at } : null;
}

/** «10», «diez», «diez (10)». */
function repeated(said: readonly string[], at: number): { readonly value: number; readonly length: number } | null {
  const first = single(said, at);
  const again = first === null ? null : single(said, at + first.length);
  return first !== null && again?.value === first.value ? { value: first.value, length: first.length + again.length } : first;
}

function single(said: readonly string[], at: number): { readonly value: number; readonly length: number } | null {
  const word = said[at] ?? '';
  return /^[0-9]{1,2}$/.test(word) ? { value: Number(word), length: 1 } : numberWords(said, at);
}
