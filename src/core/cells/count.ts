import { monthOf } from '../calendar/days';
import { numberWords } from './numerals';
import { stem } from './text';
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

/** Words before a number that make it a name: «Ley 1712», «Acta No. 6», «numeral 3», «calle 12». */
const NAMED = new Set(
  `ley leyes decreto decretos resolucion resoluciones acuerdo circular directiva sentencia conpes articulo articulos art numeral literal paragrafo inciso
   capitulo titulo acta actas oficio memorando radicado radicados expediente contrato caso iso ntc ntcgp gtc norma formato version codigo cod anexo anexos
   pagina paginas pag folio folios item no nro num numero n componente subcomponente actividad objetivo eje linea dimension politica nivel fase etapa modulo
   calle carrera cra cl kr transversal diagonal avenida piso oficina local telefono tel celular cel ext extension pbx linea vigencia ano covid
   dia dias hora horas`.split(/\s+/),
);
/** Words between a number and the noun it counts. */
const BETWEEN = new Set(
  `de del los las la el nuevo nueva nuevos nuevas primer primero primera primeros primeras segundo segunda ultimo ultima ultimos ultimas gran grandes
   diferente diferentes distinto distinta distintos distintas respectivo respectiva respectivos respectivas otro otra otros otras nuestro nuestra un una total mas`.split(/\s+/),
);
/** Words that are no noun, so that nothing is counted across them. */
const STOPS = new Set(
  `a al ante con contra desde durante e en entre hasta ni o para pero por que se segun si sin sobre su sus tras u y ya como cuando donde es fue son han ha
   cual cuales lo le les esta este estas estos`.split(/\s+/),
);
/** Participles that say «of those that were asked for»: after the second number of a proportion. */
const ASKED = /^(program|requer|plan|prev|proyect|establec|defin|exig|solicit|acord|contempl|comprometid|form)/;
/** Short forms that take a full stop before the number. */
const ABBREVIATED = new Set(['no', 'nro', 'num', 'n', 'art', 'cel', 'tel', 'ext', 'pag', 'cod', 'version', 'v', 'telefono', 'celular']);
const MONEY = new Set(['pesos', 'millones', 'millon', 'mil', 'cop', 'smmlv', 'smlmv', 'dolares']);

interface Amount {
  readonly n: number;
  readonly weak: boolean;
  readonly percent: boolean;
  /** First token after it. */
  readonly next: number;
}

/** The counts of a text. Dates, years, clock times, norms, money, list numbers, codes and addresses are none. Linear in the text. */
export function readCounts(text: string): Count[] {
  const tokens = tokenize(text);
  const plains = tokens.map((token) => (token.kind === 'word' ? token.plain : ''));
  const counts: Count[] = [];
  let listed = 0;
  for (let at = 0; at < tokens.length; ) {
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

function countFrom(text: string, tokens: readonly Token[], plains: readonly string[], at: number, amount: Amount): { count: Count; next: number } {
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
  while (at < tokens.length && words.length < 3) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || STOPS.has(token.plain) || isNumberWord(token.plain) || (words.length === 0 && monthOf(token.plain) !== null)) break;
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
    const after = nounAfter(tokens, whole.next).words[0];
    if (after === undefined || noun.length === 0 || ASKED.test(after) || noun.some((word) => stem(word) === stem(after))) return whole;
  }
  return null;
}

/** The number that stands at a token: «5», «(5)», «dos (2)», «Una (01)», «treinta y nueve (39)», «67%». */
function amountAt(tokens: readonly Token[], plains: readonly string[], at: number): Amount | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.plain === '(') {
    const inner = digitsAt(tokens, at + 1);
    return inner !== null && tokens[at + 2]?.plain === ')' ? { n: inner, weak: false, percent: false, next: at + 3 } : null;
  }
  if (token.kind === 'number') {
    const percent = percentAt(tokens, at);
    if (percent !== null) return percent;
    const n = digitsAt(tokens, at);
    if (n === null) return null;
    const spelled = tokens[at + 1]?.plain === '(' ? numberWords(plains, at + 2) : null;
    const closed = spelled !== null && spelled.value === n && tokens[at + 2 + spelled.length]?.plain === ')';
    return { n, weak: false, percent: false, next: closed ? at + 3 + spelled.length : at + 1 };
  }
  const said = numberWords(plains, at);
  if (said === null) return null;
  const next = at + said.length;
  const digits = tokens[next]?.plain === '(' && tokens[next + 2]?.plain === ')' ? digitsAt(tokens, next + 1) : null;
  if (digits !== null) return { n: digits, weak: false, percent: false, next: next + 3 };
  if (said.value === 0) return null;
  return { n: said.value, weak: said.value === 1, percent: false, next };
}

function percentAt(tokens: readonly Token[], at: number): Amount | null {
  const number = decimal(tokens[at]?.text ?? '');
  if (number === null) return null;
  const after = tokens[at + 1];
  if (after?.plain === '%') return { n: number, weak: false, percent: true, next: at + 2 };
  if (after?.plain === 'por' && tokens[at + 2]?.plain === 'ciento') return { n: number, weak: false, percent: true, next: at + 3 };
  return null;
}

function decimal(text: string): number | null {
  return /^[0-9]{1,9}([.,][0-9]{1,9})?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

/** A whole number, «1.200» too; null for decimals, years and what is too long to count anything. */
function digitsAt(tokens: readonly Token[], at: number): number | null {
  const text = tokens[at]?.kind === 'number' ? (tokens[at]?.text ?? '') : '';
  if (/^[0-9]{1,3}([.,][0-9]{3})+$/.test(text)) return Number(text.replace(/[.,]/g, ''));
  if (!/^[0-9]{1,6}$/.test(text) || /^(19|20|21)[0-9]{2}$/.test(text)) return null;
  return Number(text);
}

/** How many tokens from `at` on are a number that counts nothing; 0 where the token may begin a count. */
function notCounted(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  if (token.kind === 'address') return 1;
  if (token.kind !== 'number') return 0;
  const length = dateLength(tokens, at);
  if (length > 0) return length;
  return isName(tokens, at) || isMoney(tokens, at) || isCode(tokens, at) ? 1 : 0;
}

/** «31/08/2020», «15 y 30 de junio», «12 junio», «8:30», «3 p.m.». */
function dateLength(tokens: readonly Token[], at: number): number {
  const mark = tokens[at + 1]?.plain;
  if ((mark === '/' || mark === '-') && tokens[at + 2]?.kind === 'number' && tokens[at + 3]?.plain === mark && tokens[at + 4]?.kind === 'number') return 5;
  if (mark === ':' && tokens[at + 2]?.kind === 'number' && tokens[at + 2]?.glued === true) return 3;
  if (/^[ap]$/.test(mark ?? '') && tokens[at + 2]?.plain === '.' && tokens[at + 3]?.plain === 'm') return 4;
  if (mark === 'am' || mark === 'pm') return 2;
  if (mark === '/' && /^(19|20)[0-9]{2}$/.test(tokens[at + 2]?.text ?? '')) return 3;
  if (monthBefore(tokens, at)) return 1;
  let next = at + 1;
  // A list of days is as long as a month at most.
  for (let days = 0; days < 31 && isDayLink(tokens[next]) && tokens[next + 1]?.kind === 'number'; days++) next += 2;
  const named = tokens[next]?.plain === 'de' || tokens[next]?.plain === '-' ? next + 1 : next;
  return monthOf(tokens[named]?.plain ?? '') === null ? 0 : named + 1 - at;
}

function isDayLink(token: Token | undefined): boolean {
  return token !== undefined && [',', 'y', 'e', 'a', 'al', '-', '/'].includes(token.plain);
}

function monthBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  const month = before.plain === '-' || before.plain === '/' ? tokens[at - 2] : before;
  return month?.kind === 'word' && month.plain !== 'mar' && monthOf(month.plain) !== null && !/^[A-Z]{3}$/.test(month.text);
}

/** «1. …», «2) …»: a number and its mark at the beginning of a line or a sentence, or the one that follows in a list begun before. */
function listNumberAt(tokens: readonly Token[], at: number, listed: number): number | null {
  const token = tokens[at];
  const mark = tokens[at + 1];
  if (token?.kind !== 'number' || !/^[0-9]{1,2}$/.test(token.text)) return null;
  if (mark === undefined || !mark.glued || !/^[.)-]$/.test(mark.plain) || tokens[at + 2]?.glued === true) return null;
  const before = tokens[at - 1];
  if (before?.plain === '(') return null;
  const n = Number(token.text);
  const opens = before === undefined || token.startsLine || /^[.:;,•)-]$/.test(before.plain);
  return mark.plain === ')' || opens || (listed > 0 && n === listed + 1) ? n : null;
}

/** «Ley 1712», «Acta No. 6», «numeral 3», «a las 3». */
function isName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const earlier = tokens[at - 2];
  if (before === undefined || tokens[at]?.glued === true) return /^[#°º]$/.test(before?.plain ?? '');
  if (/^[.:°º]$/.test(before.plain)) return earlier?.kind === 'word' && before.glued && ABBREVIATED.has(earlier.plain);
  return NAMED.has(before.plain) || (before.plain === 'las' && earlier?.plain === 'a');
}

function isMoney(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.plain === '$' || MONEY.has(tokens[at + 1]?.plain ?? '');
}

/** «FO-DE-18», «COVID-19», «GH 06», «2do», «3°», «96665-13». */
function isCode(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token?.glued === true && (before?.kind === 'word' || before?.plain === '_')) return true;
  if (token?.glued === true && before?.plain === '-' && before.glued) return true;
  if (after?.glued === true && (after.kind === 'word' || /^[°º_]$/.test(after.plain) || (after.plain === '-' && tokens[at + 2]?.glued === true))) return true;
  const shouting = after?.kind === 'word' && /^[A-ZÁÉÍÓÚÑ]{2,}$/.test(after.text);
  return before?.kind === 'word' && /^[A-Z]{2,4}$/.test(before.text) && !STOPS.has(before.plain) && !BETWEEN.has(before.plain) && !shouting;
}
