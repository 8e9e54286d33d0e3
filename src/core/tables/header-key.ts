/** The words by which a header is compared: without accents, case, plural, line breaks, numbering or the small words (de, la, o, y…). */
import { plain, stem } from '../cells/text';
import { spelledOut } from '../cells/abbreviations';

const SMALL_WORDS = new Set('a al con cual de del e el en la las le los o para por que se su sus u un una y'.split(' '));

/** The meaningful words of a header, «% DE AVANCE (31-08-2020)» → [pct, avanc]. Dates and numbers are left out. */
export function headerKey(text: string): string[] {
  const spelled = plain(text)
    .replace(/%/g, ' pct ')
    .replace(/\bn\s*[.]?\s*[°º]|\bn(?:ro|um|o)\b[.]?|#/g, ' num ')
    .replace(/\bporc(?:entajes?\b|\.)/g, ' pct ');
  return spelledOut(spelled)
    .split(/[^a-z]+/)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word))
    .map(stem);
}
