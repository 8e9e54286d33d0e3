import type { CellValue } from '../snapshot';

const UNFOLDED_SPACE = /[^\S ]|\s\s|^\s|\s$/;

/** Lower case, without accents, every stretch of white space folded to one space, trimmed. */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  const bare = withoutAccents(lower) ?? lower.normalize('NFD').replace(/[\u0300-\u036f\u200b-\u200d\u2060\u00ad]/g, '');
  return UNFOLDED_SPACE.test(bare) ? bare.replace(/\s+/g, ' ').trim() : bare;
}

const LAST_ASCII = 0x7e;
const SOFT_HYPHEN = 0xad;
/** The letters from U+00A0 to U+00FF without their accents. */
const LATIN = Array.from({ length: 0x60 }, (_, i) =>
  String.fromCharCode(0xa0 + i)
    .normalize('NFD')
    .charAt(0),
);

/**
 * The same lower-case text with bare letters, each where it stood; null where a character is beyond what Spanish is written with,
 * so that the slow way must be gone.
 */
export function withoutAccents(lower: string): string | null {
  let bare = '';
  let from = 0;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code <= LAST_ASCII || (code >= 0x2010 && code <= 0x2027)) continue;
    if (code < 0xa0 || code > 0xff || code === SOFT_HYPHEN) return null;
    bare += lower.slice(from, at) + (LATIN[code - 0xa0] ?? '');
    from = at + 1;
  }
  return from === 0 ? lower : bare + lower.slice(from);
}

/** The words and numbers of a text, plain, without punctuation. */
export function words(text: string): string[] {
  return plain(text).match(/[a-z0-9]+/g) ?? [];
}

/** True for null and for text of nothing but white space or dashes. */
export function isBlank(value: CellValue): boolean {
  if (value === null) return true;
  return typeof value === 'string' && !SURELY_SAYS.test(value) && NOTHING.test(value);
}

/** Most cells say so with their first character. */
const SURELY_SAYS = /^[A-Za-z0-9]/;
const NOTHING = /^[\s\u200b-\u200d\u2060\-‐‑‒–—―−_]*$/;

/** A text of at most `longest` characters, cut with «…» where it has more. */
export function clip(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
}

/** The cell as text; a number as typed, whatever its format. */
export function textOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'VERDADERO' : 'FALSO';
  return String(value);
}

/**
 * What stays of a plain word without plural and gender («capacitaciones» and «capacitación», «veces» and «vez»),
 * good for telling whether two words are the same one, not for showing.
 */
export function stem(word: string): string {
  const singular = word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
  const bare = singular.length > 3 && /[aeo]$/.test(singular) ? singular.slice(0, -1) : singular;
  return bare.endsWith('z') ? `${bare.slice(0, -1)}c` : bare;
}

/** Shorter words with two letters swapped are other words. */
const SHORTEST_SWAPPED = 5;

/** True where one letter inserted, left out, replaced or swapped with the next at most turns one word into the other. */
export function nearlyEqual(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  if (endA - start <= 1 && endB - start <= 1) return true;
  return a.length >= SHORTEST_SWAPPED && endA - start === 2 && endB - start === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
