/**
 * Finds texts that are copies of an earlier one, about linearly in all the text: equal texts are grouped, the others are only
 * compared with those few that share most runs of three words with them.
 */
import { words } from '../cells/text';

/** A text that repeats an earlier one. */
export interface Copy {
  readonly item: number;
  /** The earliest one found that it repeats. */
  readonly of: number;
  readonly kind: 'igual' | 'parecido' | 'contenido';
  /** Edit similarity, 0..1; for one text contained in another, 1. */
  readonly likeness: number;
}

export interface CopySearch {
  readonly copies: readonly Copy[];
  /** How many pairs of texts were compared letter by letter. */
  readonly comparisons: number;
}

/** Shorter texts, in letters and single spaces, are too common to be copies. */
export const SHORTEST_COPY = 60;
/** From this likeness on, two texts say the same. */
const LEAST_LIKENESS = 0.9;
const RUN_LENGTH = 3;
/** Texts remembered for one run of words; a run in more texts tells nothing. */
const MOST_TEXTS_PER_RUN = 12;
/** Texts that one text is compared with. */
const MOST_COMPARISONS = 4;
/** Of the shorter text's runs, the share that two like texts have at least in common. */
const LEAST_SHARED = 0.25;

interface Item {
  readonly index: number;
  readonly text: string;
  /** Fingerprints of the different runs of three words: two runs may share one, which costs a comparison at most. */
  readonly runs: readonly number[];
}

/** Words of a text in one line: how texts are compared. */
export function normalised(text: string): string {
  return words(text).join(' ');
}

/** Copies among texts that are `normalised`; those shorter than sixty letters are left out. */
export function findCopies(texts: readonly string[]): CopySearch {
  const firsts = new Map<string, number>();
  const remembered = new Map<number, Item[]>();
  const copies: Copy[] = [];
  let comparisons = 0;
  texts.forEach((text, index) => {
    if (text.length < SHORTEST_COPY) return;
    const first = firsts.get(text);
    if (first !== undefined) {
      copies.push({ item: index, of: first, kind: 'igual', likeness: 1 });
      return;
    }
    firsts.set(text, index);
    const item = { index, text, runs: runsOf(text) };
    for (const other of candidates(item, remembered)) {
      comparisons++;
      const copy = compare(item, other);
      if (copy === null) continue;
      copies.push(copy);
      break;
    }
    remember(item, remembered);
  });
  return { copies, comparisons };
}

function compare({ index, text }: Item, other: Item): Copy | null {
  if (contains(text, other.text)) return { item: index, of: other.index, kind: 'contenido', likeness: 1 };
  const share = likeness(text, other.text, LEAST_LIKENESS);
  return share === null ? null : { item: index, of: other.index, kind: 'parecido', likeness: share };
}

/** Whether one text stands whole in the other, from a word to a word. */
function contains(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return ` ${long} `.includes(` ${short} `);
}

function runsOf(text: string): number[] {
  const said = text.split(' ').map(hash);
  const runs = said
    .slice(RUN_LENGTH - 1)
    .map((_, i) => said.slice(i, i + RUN_LENGTH).reduce((run, word) => (Math.imul(run, 0x01000193) + word) | 0));
  return [...new Set(runs)];
}

function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value;
}

/** Earlier texts that share enough runs, those that share most first. */
function candidates({ runs }: Item, remembered: ReadonlyMap<number, readonly Item[]>): Item[] {
  const shared = new Map<Item, number>();
  for (const run of runs) for (const other of remembered.get(run) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  return [...shared]
    .filter(([other, count]) => count >= LEAST_SHARED * Math.min(runs.length, other.runs.length))
    .sort((a, b) => b[1] - a[1] || a[0].index - b[0].index)
    .slice(0, MOST_COMPARISONS)
    .map(([other]) => other);
}

function remember(item: Item, remembered: Map<number, Item[]>): void {
  for (const run of item.runs) {
    const items = remembered.get(run);
    if (items === undefined) remembered.set(run, [item]);
    else if (items.length < MOST_TEXTS_PER_RUN) items.push(item);
  }
}

/** Texts that still differ over more letters than this, once their common ends are taken off, are not compared further. */
const LONGEST_DIFFERENCE = 4000;

/**
 * Edit similarity of two texts: 1 − letters inserted and deleted ÷ letters of both, so that a replaced letter counts in both.
 * @returns null where it is below `least`.
 */
export function likeness(a: string, b: string, least: number): number | null {
  const letters = a.length + b.length;
  const most = Math.floor((1 - least) * letters + 1e-9);
  const [restA, restB] = withoutCommonEnds(a, b);
  if (Math.abs(a.length - b.length) > most || Math.max(restA.length, restB.length) > LONGEST_DIFFERENCE) return null;
  const edits = boundedEdits(restA, restB, most);
  return edits === null ? null : 1 - edits / Math.max(1, letters);
}

function withoutCommonEnds(a: string, b: string): [string, string] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  return [a.slice(start, endA), b.slice(start, endB)];
}

/** Letters to insert and delete between two texts, looked for within a band of `most` to either side; null where there are more. */
function boundedEdits(a: string, b: string, most: number): number | null {
  const far = most + 1;
  let above = Array.from({ length: b.length + 2 }, (_, column) => Math.min(column, far));
  let current = new Array<number>(b.length + 2).fill(far);
  for (let row = 1; row <= a.length; row++) {
    const [from, to] = [Math.max(1, row - most), Math.min(b.length, row + most)];
    current[from - 1] = from === 1 ? Math.min(row, far) : far;
    let least = current[from - 1] ?? far;
    for (let column = from; column <= to; column++) {
      const kept = a[row - 1] === b[column - 1] ? (above[column - 1] ?? far) : far;
      const edits = Math.min(kept, (above[column] ?? far) + 1, (current[column - 1] ?? far) + 1, far);
      current[column] = edits;
      least = Math.min(least, edits);
    }
    current[to + 1] = far;
    if (least > most) return null;
    [above, current] = [current, above];
  }
  const edits = above[b.length] ?? far;
  return edits > most ? null : edits;
}
