/** What a text speaks of, apart from how it is written: the words that two documents must have in common. */
import { numberWords } from '../cells/numerals';
import { plain, stem } from '../cells/text';

/** Words that join others. */
export const LINKS: ReadonlySet<string> = new Set(
  'a al ante con de del desde e el en la las lo los o para por que se su sus u y'.split(' '),
);
/** May count one thing or be no more than an article. */
export const ARTICLES: ReadonlySet<string> = new Set(['un', 'una', 'uno']);
export const ARTICLE = '1?';
/** «1.2 Publicar», «3) Publicar»: the numeral typed before the text. */
const LIST_NUMBER = /^\s*\d{1,2}(?:[.,]\d{1,2})*\s*[.)\-–:]?\s+(?=\p{L})/u;

/** The point of «2.000», which is 2000; «1.1» keeps its own. */
export const THOUSANDS = /\.(?=[0-9]{3}(?![0-9]))/g;

/** The words of a text by their stems, each with the word as it was written; numbers in digits. */
export type Words = ReadonlyMap<string, string>;

/** The text of an activity without the numeral that some tables write into it. */
export function withoutListNumber(text: string): string {
  return text.replace(LIST_NUMBER, '');
}

/** «Dos (2) Informes de la gestión» and «2 informes de gestión» have the same words. */
export function wordsOf(text: string): Words {
  const found =
    plain(text)
      .replace(THOUSANDS, '')
      .match(/[a-z]+|[0-9]+|%/g) ?? [];
  const words = new Map<string, string>();
  for (let at = 0; at < found.length; at++) {
    const word = found[at] ?? '';
    if (LINKS.has(word)) continue;
    if (ARTICLES.has(word)) {
      words.set(ARTICLE, word);
      continue;
    }
    const number = /^[a-z]/.test(word) ? numberWords(found, at) : null;
    if (number !== null && number.value !== 1) {
      words.set(String(number.value), word);
      at += number.length - 1;
    } else if (/^[0-9]/.test(word)) words.set(String(Number(word)), word);
    else words.set(stem(word), word);
  }
  return words;
}
