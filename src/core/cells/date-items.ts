import { monthOf } from '../days';
import { nearlyEqual, plain } from './text';

/** A point of time that a text names, before it is made a day: parts that it leaves out are null. */
export interface DateItem {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** How much of a month is meant where there is no day: its end, or the middle («primera quincena de junio»). */
  readonly part: 'fin' | 'mitad';
  /** True where «-», «a», «al» or «hasta» ties it to the item before. */
  readonly upTo: boolean;
}

export interface DateReading {
  readonly items: readonly DateItem[];
  /** Words that are no part of a date, in order, with the number of items before them. */
  readonly others: readonly { readonly word: string; readonly after: number }[];
}

type Token =
  | { readonly kind: 'number'; readonly value: number; readonly digits: number }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'mark'; readonly mark: string };

const LONG_MONTHS = ['febrero', 'septiembre', 'octubre', 'noviembre', 'diciembre'];
const UP_TO = new Set(['-', 'a', 'al', 'hasta']);
/** Words that may stand around a date without changing it. */
const FILLERS = new Set(
  `a al antes ano calendario corte cada con de del desde dia dias e el en entre es fecha fechas final finales fin fines hasta hora horas
   inicia inicio la las limite lo los maximo mas mes meses para plazo por realizacion t tardar termina ultima ultimo ultimos semana vence vigencia y
   lunes martes miercoles jueves viernes sabado domingo habil habiles calendario`.split(/\s+/),
);

/** All points of time of a text, in order, and what else it says. Linear in the text. */
export function dateItems(text: string): DateReading {
  const tokens = tokenize(text);
  const items: DateItem[] = [];
  const others: { word: string; after: number }[] = [];
  let connector = false;
  let half = false;
  let pendingDays: { value: number; upTo: boolean }[] = [];
  const other = (word: string): void => {
    others.push({ word, after: items.length });
  };
  const flushDays = (): void => {
    pendingDays.forEach((day) => {
      other(String(day.value));
    });
    pendingDays = [];
  };
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] as Token;
    const found = itemAt(tokens, at);
    if (found !== null) {
      const { item } = found;
      if (item.month !== null && item.day !== null) {
        for (const day of pendingDays) items.push({ ...item, day: day.value, upTo: day.upTo, part: 'fin' });
        pendingDays = [];
      } else flushDays();
      items.push({ ...item, upTo: connector && items.length > 0, part: half && item.day === null ? 'mitad' : 'fin' });
      connector = false;
      half = false;
      at += found.length;
      continue;
    }
    at++;
    if (token.kind === 'number') {
      if (token.digits <= 2 && token.value >= 1 && token.value <= 31) {
        pendingDays.push({ value: token.value, upTo: connector && items.length + pendingDays.length > 0 });
        connector = false;
      } else other(String(token.value));
      continue;
    }
    const said = token.kind === 'word' ? token.word : token.mark;
    if (UP_TO.has(said)) connector = items.length > 0 || pendingDays.length > 0;
    else if (token.kind === 'mark' && /[,;]/.test(said)) connector = false;
    else if (said === 'mediados') half = true;
    else if (said === 'quincena') half = halfBefore(others);
    else if (token.kind === 'word' && !FILLERS.has(said)) other(said);
  }
  flushDays();
  return { items, others: others.filter(({ word }) => word !== '') };
}

/** «primera quincena» is the middle of the month; its ordinal is then no foreign word. */
function halfBefore(others: { word: string; after: number }[]): boolean {
  const last = others[others.length - 1];
  if (last === undefined || !/^(primera|1ra|1a|segunda|2da|2a)$/.test(last.word)) return false;
  const first = /^(primera|1)/.test(last.word);
  others.pop();
  return first;
}

interface Found {
  readonly item: Pick<DateItem, 'year' | 'month' | 'day'>;
  readonly length: number;
}

function itemAt(tokens: readonly Token[], at: number): Found | null {
  return yearFirst(tokens, at) ?? dayMonth(tokens, at) ?? monthFirst(tokens, at) ?? yearAlone(tokens, at);
}

/** «2020-11-29», «2020/11». */
function yearFirst(tokens: readonly Token[], at: number): Found | null {
  const year = yearAt(tokens, at);
  const mark = markAt(tokens, at + 1);
  const month = monthAt(tokens, at + 2);
  if (year === null || mark === null || month === null) return null;
  const day = markAt(tokens, at + 3) === mark ? numberAt(tokens, at + 4, 2) : null;
  if (day !== null) return { item: { year, month, day }, length: 5 };
  return { item: { year, month, day: null }, length: 3 };
}

/** «29/11/2020», «29.11.20», «29-nov-2020», «30/06», «01/2020», «31 de diciembre de 2020». */
function dayMonth(tokens: readonly Token[], at: number): Found | null {
  const first = numberAt(tokens, at, 2);
  if (first === null) return null;
  const mark = markAt(tokens, at + 1);
  if (mark !== null) {
    const month = monthAt(tokens, at + 2);
    if (month !== null && markAt(tokens, at + 3) === mark) {
      const year = yearAt(tokens, at + 4) ?? shortYearAt(tokens, at + 4);
      if (year !== null) return { item: { year, month, day: first }, length: 5 };
    }
    const year = yearAt(tokens, at + 2);
    if (year !== null && first <= 12) return { item: { year, month: first, day: null }, length: 3 };
    const named = wordMonthAt(tokens, at + 2);
    if (named !== null) return withYear(tokens, at + 3, named, first, at);
    if (mark === '/' && month !== null && month <= 12) return { item: { year: null, month, day: first }, length: 3 };
    return null;
  }
  const next = isWord(tokens[at + 1], 'de') ? at + 2 : at + 1;
  const named = wordMonthAt(tokens, next);
  return named === null ? null : withYear(tokens, next + 1, named, first, at);
}

/** «Diciembre 31 de 2020», «dic-20», «Enero de 2021», «junio». */
function monthFirst(tokens: readonly Token[], at: number): Found | null {
  const month = wordMonthAt(tokens, at);
  if (month === null) return null;
  const short = markAt(tokens, at + 1) === null ? null : shortYearAt(tokens, at + 2);
  if (short !== null && markAt(tokens, at + 3) === null) return { item: { year: short, month, day: null }, length: 3 };
  const day = numberAt(tokens, at + 1, 2);
  if (day !== null && day >= 1 && day <= 31 && isItsDay(tokens, at + 2)) {
    return withYear(tokens, at + 2, month, day, at);
  }
  return withYear(tokens, at + 1, month, null, at);
}

/** Whether a number before `at` is the day of the month named before it: nothing else claims it, or «- agosto 31» has a day of its own. */
function isItsDay(tokens: readonly Token[], at: number): boolean {
  const mark = markAt(tokens, at);
  if (mark === null) return !opensNext(tokens, at);
  return mark === '-' && wordMonthAt(tokens, at + 1) !== null && !opensNext(tokens, at + 1);
}

/** Whether a number before `at` is the day of the month named after it («abril 30 agosto»), and not of the one before («abril 30 agosto 31»). */
function opensNext(tokens: readonly Token[], at: number): boolean {
  const next = skipOf(tokens, at);
  return wordMonthAt(tokens, next) !== null && numberAt(tokens, next + 1, 2) === null;
}

function withYear(tokens: readonly Token[], next: number, month: number, day: number | null, start: number): Found {
  let at = skipOf(tokens, next);
  const linked = at > next || markAt(tokens, at) !== null;
  if (markAt(tokens, at) !== null) at++;
  const year = yearAt(tokens, at) ?? (linked && !continues(tokens, at + 1) ? shortYearAt(tokens, at) : null);
  return year === null
    ? { item: { year: null, month, day }, length: next - start }
    : { item: { year, month, day }, length: at + 1 - start };
}

/** Whether a number before `at` belongs to a date of its own («15 de junio - 20 de julio»). */
function continues(tokens: readonly Token[], at: number): boolean {
  return markAt(tokens, at) !== null || wordMonthAt(tokens, skipOf(tokens, at)) !== null;
}

function yearAlone(tokens: readonly Token[], at: number): Found | null {
  const year = yearAt(tokens, at);
  return year === null ? null : { item: { year, month: null, day: null }, length: 1 };
}

/** Past «de», «del», «del año», «,». */
function skipOf(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isWord(tokens[at], 'de') || isWord(tokens[at], 'del') || isWord(tokens[at], 'ano') || isMark(tokens[at], ',')) at++;
  return at;
}

function numberAt(tokens: readonly Token[], at: number, mostDigits: number): number | null {
  const token = tokens[at];
  return token?.kind === 'number' && token.digits <= mostDigits ? token.value : null;
}

function monthAt(tokens: readonly Token[], at: number): number | null {
  return numberAt(tokens, at, 2) ?? wordMonthAt(tokens, at);
}

function yearAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token?.kind === 'number' && token.digits === 4 && token.value >= 1900 && token.value <= 2199 ? token.value : null;
}

function shortYearAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token?.kind === 'number' && token.digits === 2 ? 2000 + token.value : null;
}

function wordMonthAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const exact = monthOf(token.word);
  if (exact !== null || token.word.length < 6) return exact;
  const near = LONG_MONTHS.find((name) => nearlyEqual(name, token.word));
  return near === undefined ? null : monthOf(near);
}

function markAt(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  return token?.kind === 'mark' && /[-/.]/.test(token.mark) ? token.mark : null;
}

function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === 'word' && token.word === word;
}

function isMark(token: Token | undefined, mark: string): boolean {
  return token?.kind === 'mark' && token.mark === mark;
}

function tokenize(text: string): Token[] {
  const said = plain(text)
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?/g, ' ')
    .replace(/([0-9])(er|ro|o|º|°)(?![a-z])/g, '$1');
  return (said.match(/[0-9]+|[a-z]+|[-/.,;]/g) ?? []).map((piece): Token => {
    if (/[0-9]/.test(piece)) return { kind: 'number', value: Number(piece), digits: piece.length };
    return /[a-z]/.test(piece) ? { kind: 'word', word: piece } : { kind: 'mark', mark: piece };
  });
}
