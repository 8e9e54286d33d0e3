import { monthOf } from '../../days';
import { nearlyEqual, plain } from '../../cells/text';
import { tokenize } from '../../cells/tokens';
import type { Row } from '../../model';
import { normalised } from '../similarity';
import { planText } from '../vocabulary';

/** What a row tells. */
export interface Tale {
  readonly row: Row;
  /** As written. */
  readonly written: string;
  /** `normalised`. */
  readonly text: string;
}

/** One form of words, filled in by each row: another amount, month, address or name, or the very words that tell the two activities apart. */
export function eachTellsItsOwn(a: Tale, b: Tale): boolean {
  const [saidByA, saidByB] = [onlyIn(a.text, b.text), onlyIn(b.text, a.text)];
  if ([isNumber, isMonth].some((isFact) => saidByA.some(isFact) && saidByB.some(isFact))) return true;
  const [plannedByA, plannedByB] = [normalised(planText(a.row)), normalised(planText(b.row))];
  const [ownOfA, ownOfB] = [onlyIn(plannedByA, plannedByB), onlyIn(plannedByB, plannedByA)];
  if (saidByA.some((word) => ownOfA.includes(word)) && saidByB.some((word) => ownOfB.includes(word))) return true;
  return (
    differInOneName(a.text, b.text) || differInNames(a.written, b.written, saidByA, saidByB) || haveOtherAddresses(a.written, b.written)
  );
}

const isNumber = (word: string): boolean => /^[0-9]/.test(word);
const isMonth = (word: string): boolean => monthOf(word) !== null;

/** Words of one text that the other lacks. */
function onlyIn(text: string, other: string): string[] {
  const known = new Set(other.split(' '));
  return text.split(' ').filter((word) => !known.has(word));
}

/** A name takes few words: «la Secretaría de Gobierno», «atención al ciudadano». */
const LONGEST_NAME = 4;
/** Words after which a thing is named. */
const NAMING = /^(de|del|al|el|la|los|las|en|sobre)$/;

/** «al valor de honestidad», «al valor de respeto»: the texts differ at one place, which names something. */
function differInOneName(a: string, b: string): boolean {
  const [wordsOfA, wordsOfB] = [a.split(' '), b.split(' ')];
  const shortest = Math.min(wordsOfA.length, wordsOfB.length);
  let start = 0;
  while (start < shortest && wordsOfA[start] === wordsOfB[start]) start++;
  let end = 0;
  while (end < shortest - start && wordsOfA[wordsOfA.length - 1 - end] === wordsOfB[wordsOfB.length - 1 - end]) end++;
  const [nameInA, nameInB] = [wordsOfA.slice(start, wordsOfA.length - end), wordsOfB.slice(start, wordsOfB.length - end)];
  if ([nameInA, nameInB].some(({ length }) => length === 0 || length > LONGEST_NAME)) return false;
  return NAMING.test(wordsOfA[start - 1] ?? '') && !isOneWord(nameInA.join(' '), nameInB.join(' '));
}

/** «Secretaría de Hacienda» and «Secretaria Hacienda»: the same, written in another way. */
function isOneWord(a: string, b: string): boolean {
  return nearlyEqual(a, b) || a.includes(b) || b.includes(a);
}

/** Each text has proper names that the other lacks. */
function differInNames(a: string, b: string, saidByA: readonly string[], saidByB: readonly string[]): boolean {
  if (saidByA.length === 0 || saidByB.length === 0) return false;
  const [namesInA, namesInB] = [properNames(a), properNames(b)];
  const ownOfB = saidByB.filter((word) => namesInB.has(word));
  return saidByA.some((word) => namesInA.has(word) && !ownOfB.some((other) => nearlyEqual(word, other))) && ownOfB.length > 0;
}

/** Words with a capital that no sentence begins with; none in a text in capitals. */
function properNames(text: string): Set<string> {
  if (text === text.toUpperCase()) return new Set();
  const tokens = tokenize(text);
  const named = tokens.filter(({ kind, text: word }, at) => {
    const before = tokens[at - 1];
    return kind === 'word' && word.length > 2 && /^\p{Lu}/u.test(word) && before !== undefined && !/^[.:;•"«“(-]$/.test(before.text);
  });
  return new Set(named.map((token) => token.plain));
}

/** Both point to a place, and not to the same one. */
function haveOtherAddresses(a: string, b: string): boolean {
  const [addressesInA, addressesInB] = [addressesOf(a), addressesOf(b)];
  if (addressesInA.length === 0 || addressesInB.length === 0) return false;
  return !addressesInA.some((address) => addressesInB.includes(address));
}

function addressesOf(text: string): string[] {
  const found = tokenize(text).filter(({ kind }) => kind === 'address');
  return found.map((token) => plain(token.text).replace(/[.,;)/]+$/, ''));
}
