/** Whether two short texts are one, written a little differently. */
import { monthOf } from '../days';
import { ordinal } from '../cells/numerals';
import { nearlyEqual, plain, words } from '../cells/text';
import { EMPTY_HASH, followedBy, withCode } from '../hash';

const LINKS = new Set([
  'a',
  'al',
  'con',
  'de',
  'del',
  'e',
  'el',
  'en',
  'la',
  'las',
  'lo',
  'los',
  'o',
  'para',
  'por',
  'que',
  'se',
  'su',
  'sus',
  'un',
  'una',
  'y',
]);
/** Shorter words that differ in a letter are different words. */
const SHORTEST_MISSPELT = 5;
/** In a text of fewer words, one more word makes another text. */
const FEWEST_WORDS = 8;
/** Longer texts are only found where they are equal. */
const MOST_WORDS = 40;

/** The words of a text without articles and prepositions. */
export function significantWords(text: string): string[] {
  return words(text).filter((word) => !LINKS.has(word));
}

const LINK_HASHES = new Set([...LINKS].map((word) => hashOfWord(word)));

/** A number that texts of the same significant words have in common; other texts seldom share it. */
export function hashOfWords(text: string): number {
  const said = plain(text);
  let hash = 0;
  let start = 0;
  for (let at = 0; at <= said.length; at++) {
    if (isLetterOrDigit(said.charCodeAt(at))) continue;
    const word = at === start ? null : hashOfWord(said, start, at);
    if (word !== null && !LINK_HASHES.has(word)) hash = followedBy(hash, word);
    start = at + 1;
  }
  return hash;
}

/** The text, and the text without each of its words: texts that differ in one word have one of these in common. */
export function spellings(said: readonly string[]): string[] {
  const whole = said.join(' ');
  if (said.length > MOST_WORDS) return [whole];
  return [...new Set([whole, ...said.map((_, i) => [...said.slice(0, i), ...said.slice(i + 1)].join(' '))])];
}

/** Whether two texts are the same but for a letter of one word, or one word more in a long text. Numbers, months and ordinals count. */
export function sameWords(a: readonly string[], b: readonly string[]): boolean {
  if (a.length > b.length) return sameWords(b, a);
  const at = firstDifference(a, b);
  const rest = a.slice(at).join(' ');
  if (a.length === b.length) {
    return at === a.length || (a.slice(at + 1).join(' ') === b.slice(at + 1).join(' ') && isSlip(a[at] ?? '', b[at] ?? ''));
  }
  return b.length === a.length + 1 && a.length >= FEWEST_WORDS && rest === b.slice(at + 1).join(' ') && !distinguishes(b[at] ?? '');
}

function firstDifference(a: readonly string[], b: readonly string[]): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_MISSPELT || distinguishes(a) || distinguishes(b)) return false;
  return nearlyEqual(a, b);
}

/** Words by which activities of one plan are told apart: «el primer informe», «corte de abril», «no». */
function distinguishes(word: string): boolean {
  return /[0-9]/.test(word) || monthOf(word) !== null || ordinal(word) !== null || word === 'no' || word === 'sin';
}

function hashOfWord(text: string, start = 0, end = text.length): number {
  let hash = EMPTY_HASH;
  for (let at = start; at < end; at++) hash = withCode(hash, text.charCodeAt(at));
  return hash;
}

/** Of a plain text; NaN past its end is neither. */
function isLetterOrDigit(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
