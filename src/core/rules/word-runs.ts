/** Which of many texts have runs of three words in common, about linearly in all the text. */
import { EMPTY_HASH, followedBy, withCode } from '../hash';

/** Texts remembered for one run of words; a run in more texts tells nothing. */
const MOST_TEXTS_PER_RUN = 12;
/** Of the shorter text's runs, the share that two like texts have at least in common. */
const LEAST_SHARED = 0.25;

/** The runs of one text, as fingerprints: two runs may share one, which costs a comparison at most. */
interface Runs {
  /** How many different ones it has. */
  readonly size: number;
  /** Those that another text has too. */
  readonly known: readonly number[];
}

/** Finds for each of `texts`, taken in order, the earlier ones that share enough runs with it. */
export class RunIndex {
  private readonly runs: readonly Runs[];
  private readonly remembered = new Map<number, number[]>();
  /** By text: runs in common with the one at hand; 0 between two searches. */
  private readonly common: Uint16Array;

  constructor(texts: readonly string[]) {
    const all: number[] = [];
    const ends = texts.map((text) => addFingerprints(text, all));
    const isShared = sharedAmong(all);
    this.runs = ends.map((end, text) => {
      const shared: number[] = [];
      const start = ends[text - 1] ?? 0;
      for (let at = start; at < end; at++) if (isShared(all[at] as number)) shared.push(all[at] as number);
      const known = shared.length < 2 ? shared : [...new Set(shared)];
      return { size: end - start - shared.length + known.length, known };
    });
    this.common = new Uint16Array(texts.length);
  }

  /** At most `most` earlier texts, those that share most runs first. The text is an earlier one from then on. */
  earlierLike(text: number, most: number): number[] {
    const { size, known } = this.runs[text] as Runs;
    const touched: number[] = [];
    for (const run of known) {
      const others = this.remembered.get(run);
      if (others === undefined) this.remembered.set(run, [text]);
      else {
        for (const other of others) if (this.count(other) === 1) touched.push(other);
        if (others.length < MOST_TEXTS_PER_RUN) others.push(text);
      }
    }
    const best: number[] = [];
    for (const other of touched) {
      if (this.commonWith(other) >= LEAST_SHARED * Math.min(size, this.runs[other]?.size ?? 0)) this.insert(other, best, most);
    }
    for (const other of touched) this.common[other] = 0;
    return best;
  }

  private count(other: number): number {
    const count = this.commonWith(other) + 1;
    this.common[other] = count;
    return count;
  }

  private commonWith(other: number): number {
    return this.common[other] ?? 0;
  }

  /** Keeps the best ones in order: more runs in common, else earlier. */
  private insert(other: number, best: number[], most: number): void {
    const isBetter = (than: number) => this.commonWith(other) - this.commonWith(than) || than - other;
    let at = best.length;
    while (at > 0 && isBetter(best[at - 1] ?? 0) > 0) at--;
    if (at === most) return;
    if (best.length === most) best.pop();
    best.splice(at, 0, other);
  }
}

const SPACE = 0x20;

/** Adds a fingerprint for each three words that follow one another. Gives the new length. */
function addFingerprints(text: string, runs: number[]): number {
  let [first, second, word] = [0, 0, EMPTY_HASH];
  let words = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : SPACE;
    if (code !== SPACE) {
      word = withCode(word, code);
      continue;
    }
    words++;
    if (words >= 3) runs.push(followedBy(followedBy(first, second), word));
    first = second;
    second = word;
    word = EMPTY_HASH;
  }
  return runs.length;
}

/** Tells which runs stand more than once: most stand once and need not be remembered. A few of these may pass for shared. */
function sharedAmong(runs: readonly number[]): (run: number) => boolean {
  const mask = 2 ** Math.ceil(Math.log2(8 * runs.length + 1)) - 1;
  const uses = new Uint8Array(mask + 1);
  const place = (run: number): number => (run ^ (run >>> 15)) & mask;
  for (const run of runs) uses[place(run)] = Math.min(2, (uses[place(run)] as number) + 1);
  return (run) => (uses[place(run)] as number) > 1;
}
