/** Whether two texts mean the same, however each puts it. */
import { abbreviates } from '../cells/abbreviations';
import { nearlyEqual, plain } from '../cells/text';
import { sameDeed, verbAndNoun } from './acts';
import { saidIn, type Said, type SaidWord } from './said';
import { ARTICLE } from './words';

/** Shorter words differ in meaning by one letter more often than by a slip. */
const SHORTEST_MISSPELT = 6;

/** What each of two texts says that the other one does not. */
export interface Difference {
  readonly before: readonly SaidWord[];
  readonly after: readonly SaidWord[];
}

/** `actividad`: a verb is its noun where that heads a clause. `meta`: a participle is its noun too. */
export type Sense = 'actividad' | 'meta';

/** Whether two texts say the same, whatever the accents, links, blanks, slips, short forms, synonyms and hyphens of line breaks. */
export function sameText(before: string, after: string, sense: Sense = 'actividad'): boolean {
  const found = differenceOf(before, after, sense);
  return found.before.length === 0 && found.after.length === 0;
}

/** The words, as written, that only one of two texts has. */
export function differenceOf(before: string, after: string, sense: Sense): Difference {
  if (letters(before) === letters(after)) return { before: [], after: [] };
  const [one, other] = [saidIn(before), saidIn(after)];
  const [left, right] = [missing(one, other), missing(other, one)];
  const found = {
    before: left.filter((word) => !right.some((twin) => sameWord(word, twin, sense)) && !isSplit(word, other.words)),
    after: right.filter((word) => !left.some((twin) => sameWord(twin, word, sense)) && !isSplit(word, one.words)),
  };
  const whole = (words: readonly SaidWord[]): string => words.map(({ word }) => word).join('');
  const [rest, twin] = [withoutParts(found.before, one.words, right), withoutParts(found.after, other.words, left)];
  return whole(rest) === whole(twin) ? { before: [], after: [] } : { before: rest, after: twin };
}

function letters(text: string): string {
  return plain(text).replace(/[^a-z0-9%]+/g, '');
}

function missing(from: Said, other: Said): SaidWord[] {
  const keys = new Set(other.words.map(({ key }) => key));
  const beside = other.emptyVerb || other.words.some(({ light }) => light);
  return from.words.filter(({ key, light }) => {
    if (key === ARTICLE || keys.has(key)) return false;
    return !(light && beside) && !(key === '1' && keys.has(ARTICLE));
  });
}

function sameWord(one: SaidWord, other: SaidWord, sense: Sense): boolean {
  if (/[0-9%]/.test(one.word + other.word)) return false;
  if (misspelt(one.word, other.word)) return true;
  if ((one.clipped && abbreviates(one.word, other.word)) || (other.clipped && abbreviates(other.word, one.word))) return true;
  if ((other.heads && verbAndNoun(one.word, other.word)) || (one.heads && verbAndNoun(other.word, one.word))) return true;
  return sense === 'meta' && one.counted === other.counted && sameDeed(one.word, other.word);
}

/** «b» and «v» sound alike. */
function misspelt(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= SHORTEST_MISSPELT && nearlyEqual(one.replace(/v/g, 'b'), other.replace(/v/g, 'b'));
}

/** «Reinducción» where the other text has «re-inducción». */
function isSplit({ word }: SaidWord, words: readonly SaidWord[]): boolean {
  return partsOf(word, words) !== null;
}

/** Two words that follow one another and together are the word. */
function partsOf(word: string, words: readonly SaidWord[]): readonly [SaidWord, SaidWord] | null {
  for (let at = 1; at < words.length; at++) {
    const [first, second] = [words[at - 1], words[at]];
    if (first === undefined || second === undefined || second.place !== first.place + 1) continue;
    if (first.word + second.word === word) return [first, second];
  }
  return null;
}

/** Without the pieces of the words that the other text has whole. */
function withoutParts(words: readonly SaidWord[], all: readonly SaidWord[], other: readonly SaidWord[]): SaidWord[] {
  const pieces = new Set(other.flatMap(({ word }) => partsOf(word, all) ?? []));
  return words.filter((word) => !pieces.has(word));
}
