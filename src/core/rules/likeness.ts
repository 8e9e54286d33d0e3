/** How alike two texts are, letter by letter. Texts are `normalised`: a to z, digits and single spaces. */

/** How often each letter stands in a text; a digit counts as the letter that shares its place. */
export type Letters = Uint16Array;

const PLACES = 32;

export function lettersOf(text: string): Letters {
  const letters = new Uint16Array(PLACES);
  for (let at = 0; at < text.length; at++) {
    const place = text.charCodeAt(at) % PLACES;
    letters[place] = (letters[place] as number) + 1;
  }
  return letters;
}

/** At least so many letters of the one text are missing in the other, wherever they stand. */
export function missingLetters(of: Letters, other: Letters): number {
  let missing = 0;
  for (let place = 0; place < PLACES; place++) missing += Math.max(0, (of[place] as number) - (other[place] as number));
  return missing;
}

/** Letters that may be inserted and deleted between two texts of so many letters together that are still as like as `least`. */
export function mostEdits(letters: number, least: number): number {
  return Math.floor((1 - least) * letters + 1e-9);
}

/** Texts that still differ over more letters than this, once their common ends are taken off, are not compared further. */
const LONGEST_DIFFERENCE = 4000;

/**
 * Edit similarity of two texts: 1 − letters inserted and deleted ÷ letters of both, so that a replaced letter counts in both.
 * @returns null where it is below `least`.
 */
export function likeness(a: string, b: string, least: number): number | null {
  const letters = a.length + b.length;
  const most = mostEdits(letters, least);
  const [restA, restB] = withoutCommonEnds(a, b);
  if (Math.abs(a.length - b.length) > most || Math.max(restA.length, restB.length) > LONGEST_DIFFERENCE) return null;
  const edits = restA.length + restB.length - 2 * commonLetters(restA, restB);
  return edits > most ? null : 1 - edits / Math.max(1, letters);
}

function withoutCommonEnds(a: string, b: string): [string, string] {
  const shortest = Math.min(a.length, b.length);
  let start = 0;
  while (start < shortest && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  while (end < shortest - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

/** Letters of a text that one number holds, a bit each; one more bit is left for the carry. */
const BITS = 30;
const ALL = 2 ** BITS - 1;
/** a to z, ten digits and the space. */
const ALPHABET = 37;

/**
 * Length of the longest sequence of letters that both texts have in this order. Thirty letters of `a` are compared at once
 * (H. Hyyrö, «Bit-parallel LCS-length computation revisited», 2004): a bit is cleared where the sequence grows.
 */
function commonLetters(a: string, b: string): number {
  const blocks = Math.ceil(a.length / BITS);
  const places = placesIn(a, blocks);
  const open = new Int32Array(blocks).fill(ALL);
  for (let at = 0; at < b.length; at++) {
    const from = inAlphabet(b.charCodeAt(at)) * blocks;
    let carry = 0;
    for (let block = 0; block < blocks; block++) {
      const before = open[block] as number;
      const matched = before & (places[from + block] as number);
      const sum = before + matched + carry;
      carry = sum >>> BITS;
      open[block] = (sum & ALL) | (before & ~matched);
    }
  }
  let common = 0;
  for (const block of open) common += BITS - ones(block);
  return common;
}

/** For each letter of the alphabet, bits at the places where it stands. */
function placesIn(text: string, blocks: number): Int32Array {
  const places = new Int32Array(ALPHABET * blocks);
  for (let at = 0; at < text.length; at++) {
    const block = inAlphabet(text.charCodeAt(at)) * blocks + Math.floor(at / BITS);
    places[block] = (places[block] as number) | (1 << (at % BITS));
  }
  return places;
}

function inAlphabet(code: number): number {
  if (code >= 0x61) return code - 0x61;
  return code >= 0x30 ? code - 0x30 + 26 : ALPHABET - 1;
}

function ones(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
