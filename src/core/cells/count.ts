import { monthOf } from '../days';
import { type Amount, amountAt } from './amounts';
import { BETWEEN, STOPS } from './count-words';
import { listNumberAt, notCounted } from './not-counts';
import { NUMBER_WORD, numberWords } from './numerals';
import { stem, withoutAccents } from './text';
import { type Token, tokenize } from './tokens';

/** A number of things that a text counts. */
export interface Count {
  /** How many; for a percentage, percent points. */
  readonly n: number;
  /** Out of how many, where the text says so («13 de 18 trámites»). */
  readonly of: number | null;
  readonly kind: 'cuenta' | 'proporcion' | 'porcentaje';
  /** Stem of the noun counted, empty where none follows. */
  readonly unit: string;
  /** The one to three content words after the number, plain. */
  readonly words: readonly string[];
  /** True for «un» or «una» alone, which may be no more than an article. */
  readonly weak: boolean;
  /** Place in the text, `end` not included. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How many words after a number its noun is looked for. */
const LONGEST_NOUN = 8;
/** Participles that say «of those that were asked for»: after the second number of a proportion. */
const ASKED = /^(program|requer|plan|prev|proyect|establec|defin|exig|solicit|acord|contempl|comprometid|form)/;

const DIGIT = /[0-9]/;
const SPELLED = new RegExp(`(?:^|[^a-z])${NUMBER_WORD}`);
const BEFORE_NOUN = /[0-9]\)?\s*[a-zªº]/;
const ONLY_ONE = /^[^0-9]*0?1[^0-9]*$/;

/** Whether a text may count anything: quicker than to look for what it counts. */
export function mayCount(text: string): boolean {
  if (DIGIT.test(text)) return true;
  const bare = withoutAccents(text.toLowerCase());
  return bare === null || SPELLED.test(bare);
}

/** Whether a text may count things by their name, other than one of them: «(1) Acta» and «Actividad 6: …» do not. */
export function mayCountSeveral(text: string): boolean {
  const bare = withoutAccents(text.toLowerCase());
  return bare === null || (BEFORE_NOUN.test(bare) && !ONLY_ONE.test(bare)) || SPELLED.test(bare);
}

/** Whether a plain text may give one number out of another: «13 de 18 trámites», «3/4». */
export function mayHaveProportion(said: string): boolean {
  return (TWO_NUMBERS.test(said) || SPELLED.test(said)) && PROPORTION.test(said);
}

const TWO_NUMBERS = /[0-9][^0-9]+[0-9]/;
const PROPORTION = new RegExp(`(?:(?:^|[^a-z])(?:del?|sobre|en)|/) ?(?:(?:las|los|un|total|de|la|el) )*\\(? ?(?:[0-9]|${NUMBER_WORD})`);

/** The counts of a text. Dates, years, clock times, norms, money, list numbers, codes and addresses are none. Linear in the text. */
export function readCounts(text: string): Count[] {
  if (!mayCount(text)) return [];
  const tokens = tokenize(text);
  const plains = tokens.map((token) => (token.kind === 'word' ? token.plain : ''));
  const counts: Count[] = [];
  let listed = 0;
  for (let at = 0; at < tokens.length;) {
    const listNumber = listNumberAt(tokens, at, listed);
    listed = listNumber ?? listed;
    const skipped = listNumber === null ? notCounted(tokens, at) : 2;
    if (skipped > 0) {
      at += skipped;
      continue;
    }
    const amount = amountAt(tokens, plains, at);
    if (amount === null) {
      at++;
      continue;
    }
    const count = countFrom(text, tokens, plains, at, amount);
    counts.push(count.count);
    at = count.next;
  }
  return counts;
}

/** Whether two counts count the same thing. */
export function sameUnit(a: Pick<Count, 'unit'>, b: Pick<Count, 'unit'>): boolean {
  return a.unit !== '' && a.unit === b.unit;
}

function countFrom(
  text: string,
  tokens: readonly Token[],
  plains: readonly string[],
  at: number,
  amount: Amount,
): { count: Count; next: number } {
  const noun = nounAfter(tokens, amount.next);
  const direct = totalAfter(tokens, plains, amount.next, amount.next, amount.n, noun.words);
  const total = amount.percent || amount.weak ? null : (direct ?? totalAfter(tokens, plains, amount.next, noun.next, amount.n, noun.words));
  const own = direct === null ? noun : nounAfter(tokens, direct.next);
  const words = own.words.length > 0 || total === null ? own.words : nounAfter(tokens, total.next).words;
  const next = total === null ? amount.next : total.next;
  const start = tokens[at]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  return {
    count: {
      n: amount.n,
      of: total?.n ?? null,
      kind: amount.percent ? 'porcentaje' : total === null ? 'cuenta' : 'proporcion',
      unit: stem(words[0] ?? ''),
      words,
      weak: amount.weak,
      start,
      end,
      text: text.slice(start, end),
    },
    next,
  };
}

/** The content words after a number, and where they end. */
function nounAfter(tokens: readonly Token[], from: number): { readonly words: readonly string[]; readonly next: number } {
  const words: string[] = [];
  let at = from;
  while (at < tokens.length && at < from + LONGEST_NOUN && words.length < 3) {
    const token = tokens[at] as Token;
    if (
      token.kind !== 'word' ||
      STOPS.has(token.plain) ||
      isNumberWord(token.plain) ||
      (words.length === 0 && monthOf(token.plain) !== null)
    )
      break;
    if (!BETWEEN.has(token.plain) && token.plain.length > 1) words.push(token.plain);
    at++;
  }
  return { words, next: at };
}

function isNumberWord(word: string): boolean {
  return !BETWEEN.has(word) && numberWords([word], 0) !== null;
}

/** «de 18», «de las 3 programadas», «/4 requeridos», «sobre 5»: the whole that a number is part of, linked at `from` or just before. */
function totalAfter(
  tokens: readonly Token[],
  plains: readonly string[],
  earliest: number,
  from: number,
  part: number,
  noun: readonly string[],
): Amount | null {
  for (const at of [from, from - 1, from - 2]) {
    const link = tokens[at];
    if (link === undefined || at < earliest || !['de', 'del', '/', 'sobre', 'en'].includes(link.plain)) continue;
    let next = at + 1;
    while (['las', 'los', 'un', 'total', 'de', 'la', 'el'].includes(plains[next] ?? '')) next++;
    const whole = notCounted(tokens, next) > 0 ? null : amountAt(tokens, plains, next);
    if (whole === null || whole.percent || whole.weak || whole.n < part) continue;
    const [after, ...more] = nounAfter(tokens, whole.next).words;
    if (after === undefined || noun.length === 0 || noun.some((word) => stem(word) === stem(after))) return whole;
    if ([after, ...more].some((word) => ASKED.test(word))) return whole;
  }
  return null;
}
