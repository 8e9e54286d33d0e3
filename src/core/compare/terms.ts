/** What the acronyms in the activities of two documents stand for: «PAAC», «PQRSD», «SUIT». */
import { plain } from '../cells/text';
import type { Row } from '../model';
import { isAcronym, lettersOf, spelledWords } from './acronyms';
import { nameOf } from './names';
import { LINKS } from './words';

/** The words for each acronym, by its letters. */
export type Terms = ReadonlyMap<string, string>;

const SHORTEST = 3;
const LONGEST = 8;
const IN_BRACKETS = /([^()]+)\(\s*(\p{Lu}{3,8})\s*\)/gu;
const WORD = /\p{L}+/gu;

type Texts = Pick<Row, 'actividad' | 'descripcion' | 'meta' | 'producto'>;

/** The acronyms of the rows whose words stand in some row too: before them in brackets, or anywhere one after the other. */
export function termsIn(rows: readonly Texts[]): Terms {
  const texts = rows.flatMap(({ actividad, descripcion, meta, producto }) => [actividad, descripcion, meta, producto]);
  const acronyms = new Set(texts.filter(isMixed).flatMap((text) => (text.match(WORD) ?? []).filter(isTerm).map(lettersOf)));
  const terms = new Map<string, string>();
  if (acronyms.size === 0) return terms;
  for (const text of texts) for (const [acronym, words] of defined(text)) terms.set(acronym, words);
  for (const text of texts) {
    for (const [letters, words] of spelt(text, acronyms)) if (!terms.has(letters)) terms.set(letters, words);
  }
  return terms;
}

/** The text with the words of its acronyms. */
export function unfold(text: string, terms: Terms): string {
  return terms.size === 0 ? text : text.replace(WORD, (word) => (isTerm(word) ? (terms.get(lettersOf(word)) ?? word) : word));
}

/** In a text in capitals every word looks like an acronym. */
function isMixed(text: string): boolean {
  return /\p{Ll}/u.test(text);
}

function isTerm(word: string): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST && word === word.toUpperCase() && isAcronym(word);
}

/** «Sistema Electrónico de Contratación Pública (SECOP)». */
function defined(text: string): (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  text.replace(IN_BRACKETS, (whole, before: string, acronym: string) => {
    const [name, letters] = [nameOf(before), lettersOf(acronym)];
    const from = name.findIndex((_, at) => at + spelledWords(letters, name, at) === name.length);
    const words = name.slice(Math.max(from, 0)).map(({ word }) => word);
    if (from >= 0) found.push([letters, words.join(' ')]);
    return whole;
  });
  return found;
}

/** The words in a row of a text whose first letters are one of the acronyms. */
function spelt(text: string, acronyms: ReadonlySet<string>): (readonly [string, string])[] {
  const words = (plain(text).match(/[a-z]+/g) ?? []).filter((word) => !LINKS.has(word));
  const initials = words.map((word) => word.charAt(0)).join('');
  const found: (readonly [string, string])[] = [];
  for (let from = 0; from + SHORTEST <= words.length; from++) {
    for (let length = SHORTEST; length <= LONGEST && from + length <= words.length; length++) {
      const letters = initials.slice(from, from + length);
      if (acronyms.has(letters)) found.push([letters, words.slice(from, from + length).join(' ')]);
    }
  }
  return found;
}
