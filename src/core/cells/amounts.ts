import { numberWords } from './numerals';
import type { Token } from './tokens';

export interface Amount {
  readonly n: number;
  readonly weak: boolean;
  readonly percent: boolean;
  /** First token after it. */
  readonly next: number;
}

/** The number that stands at a token: «5», «(5)», «dos (2)», «Una (01)», «treinta y nueve (39)», «67%». */
export function amountAt(tokens: readonly Token[], plains: readonly string[], at: number): Amount | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.plain === '(') {
    const inner = digitsAt(tokens, at + 1);
    return inner !== null && tokens[at + 2]?.plain === ')'
      ? { n: inner, weak: false, percent: false, next: pastSame(plains, at + 3, inner) }
      : null;
  }
  if (token.kind === 'number') {
    const percent = percentAt(tokens, at);
    if (percent !== null) return percent;
    const n = digitsAt(tokens, at);
    if (n === null) return null;
    const spelled = tokens[at + 1]?.plain === '(' ? numberWords(plains, at + 2) : null;
    const closed = spelled !== null && spelled.value === n && tokens[at + 2 + spelled.length]?.plain === ')';
    return { n, weak: false, percent: false, next: closed ? at + 3 + spelled.length : pastSame(plains, at + 1, n) };
  }
  const said = numberWords(plains, at);
  if (said === null) return null;
  const next = at + said.length;
  const digits = tokens[next]?.plain === '(' && tokens[next + 2]?.plain === ')' ? digitsAt(tokens, next + 1) : null;
  if (digits !== null) return { n: digits, weak: false, percent: false, next: next + 3 };
  if (said.value === 0) return null;
  return { n: said.value, weak: said.value === 1, percent: false, next };
}

/** Past the same number in words: «(3) tres formatos», «01 un listado». */
function pastSame(plains: readonly string[], at: number, n: number): number {
  const said = numberWords(plains, at);
  return said !== null && said.value === n ? at + said.length : at;
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
  const token = tokens[at];
  const text = token?.kind === 'number' ? token.text : '';
  if (/^[0-9]{1,3}([.,][0-9]{3})+$/.test(text)) return Number(text.replace(/[.,]/g, ''));
  if (!/^[0-9]{1,6}$/.test(text) || /^(19|20|21)[0-9]{2}$/.test(text)) return null;
  return Number(text);
}
