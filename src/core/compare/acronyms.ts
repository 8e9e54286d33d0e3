/** Short forms of names: «OCI» for «Oficina de Control Interno», by the beginnings of its words. */
import { plain } from '../cells/text';

const SHORTEST = 2;
const LONGEST = 8;
/** No word of a name gives more letters than this to its acronym. */
const MOST_LETTERS = 4;
/** In capitals, with or without full stops: «OCI», «O.C.I.», «SGTyC». */
const WRITTEN = /^(?:[A-ZÁÉÍÓÚÑ]\.){2,}$|^[A-ZÁÉÍÓÚÑ][A-ZÁÉÍÓÚÑyd]*[A-ZÁÉÍÓÚÑ]$/;

/** A word of a name that an acronym may leave out. */
export interface NameWord {
  readonly word: string;
  readonly optional: boolean;
}

/** Whether a word is written as an acronym. */
export function isAcronym(text: string): boolean {
  return text.length <= 2 * LONGEST && WRITTEN.test(text);
}

/** The letters of an acronym, plain: «oci» for «O.C.I.». */
export function lettersOf(acronym: string): string {
  return plain(acronym).replace(/[^a-z]/g, '');
}

/**
 * How many of the words from `from` on an acronym is made of the beginnings of («siau», «oficina … planeacion»), in their order;
 * 0 where it is not. At least two words give letters.
 */
export function spelledWords(letters: string, words: readonly NameWord[], from: number): number {
  if (letters.length < SHORTEST || letters.length > LONGEST) return 0;
  const short = SHORTENED.get(letters);
  const end = spell(letters, 0, words, from, 0) || (short === undefined ? 0 : spell(short, 0, words, from, 0));
  return Math.max(0, end - from);
}

/** The law's «tecnologías de la información y las comunicaciones» are seldom written out to the end. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['tic', 'ti'],
  ['tics', 'ti'],
]);

/** The place after the last word that is needed, 0 where there is no way. */
function spell(letters: string, at: number, words: readonly NameWord[], next: number, given: number): number {
  if (at === letters.length) return given >= SHORTEST ? next : 0;
  const word = words[next];
  if (word === undefined) return 0;
  for (let length = Math.min(MOST_LETTERS, letters.length - at, word.word.length); length > 0; length--) {
    if (!letters.startsWith(word.word.slice(0, length), at)) continue;
    const end = spell(letters, at + length, words, next + 1, given + 1);
    if (end > 0) return end;
  }
  return word.optional && given > 0 ? spell(letters, at, words, next + 1, given) : 0;
}
