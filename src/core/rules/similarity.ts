/**
 * Finds texts that are copies of an earlier one, about linearly in all the text: equal texts are grouped, the others are only
 * compared with those few that share most runs of three words with them.
 */
import { plain } from '../cells/text';
import { type Letters, lettersOf, likeness, missingLetters, mostEdits } from './likeness';
import { RunIndex } from './word-runs';

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
  /** How many pairs of texts were compared. */
  readonly comparisons: number;
}

/** Shorter texts, in letters and single spaces, are too common to be copies. */
export const SHORTEST_COPY = 60;
/** From this likeness on, two texts say the same. */
const LEAST_LIKENESS = 0.9;
/** Texts that one text is compared with. */
const MOST_COMPARISONS = 4;

/** Words of a text in one line: how texts are compared. */
export function normalised(text: string): string {
  const said = plain(text);
  return /[^a-z0-9 ]/.test(said) ? said.replace(/[^a-z0-9]+/g, ' ').trim() : said;
}

/** Copies among texts that are `normalised`; those shorter than sixty letters are left out. */
export function findCopies(texts: readonly string[]): CopySearch {
  const firsts = new Map<string, number>();
  const copies: Copy[] = [];
  texts.forEach((text, item) => {
    if (text.length < SHORTEST_COPY) return;
    const first = firsts.get(text);
    if (first === undefined) firsts.set(text, item);
    else copies.push({ item, of: first, kind: 'igual', likeness: 1 });
  });
  const different = [...firsts.keys()];
  const index = new RunIndex(different);
  const compare = comparer(different);
  let comparisons = 0;
  different.forEach((text, nth) => {
    for (const other of index.earlierLike(nth, MOST_COMPARISONS)) {
      comparisons++;
      const found = compare(nth, other);
      if (found === null) continue;
      copies.push({ item: firsts.get(text) ?? 0, of: firsts.get(different[other] ?? '') ?? 0, ...found });
      break;
    }
  });
  return { copies, comparisons };
}

/** Compares two of the texts, first by how often each letter stands in them, which settles most pairs. */
function comparer(texts: readonly string[]): (a: number, b: number) => Pick<Copy, 'kind' | 'likeness'> | null {
  const counted: (Letters | undefined)[] = [];
  const lettersIn = (text: number): Letters => (counted[text] = counted[text] ?? lettersOf(texts[text] ?? ''));
  return (first, second) => {
    const [a, b] = [texts[first] ?? '', texts[second] ?? ''];
    const onlyA = missingLetters(lettersIn(first), lettersIn(second));
    const onlyB = onlyA - a.length + b.length;
    if (Math.min(onlyA, onlyB) === 0 && contains(a, b)) return { kind: 'contenido', likeness: 1 };
    if (onlyA + onlyB > mostEdits(a.length + b.length, LEAST_LIKENESS)) return null;
    const share = likeness(a, b, LEAST_LIKENESS);
    return share === null ? null : { kind: 'parecido', likeness: share };
  };
}

/** Whether one text stands whole in the other, from a word to a word. */
function contains(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return ` ${long} `.includes(` ${short} `);
}
