/** Rare words tell rows apart; the words of every row do not. */
import type { Keys, Profile } from './profile';

/** The share of all rows that a rare word stands in at most. */
const RARE = 0.04;

type KeyField = 'actividad' | 'meta' | 'responsable' | 'lugar';

/** How much a word of a field tells, by how few rows of both documents have it. */
export class Weights {
  private readonly counts: Readonly<Record<KeyField, Map<string, number>>> = {
    actividad: new Map(),
    meta: new Map(),
    responsable: new Map(),
    lugar: new Map(),
  };

  constructor(private readonly profiles: readonly Profile[]) {
    for (const profile of profiles) {
      for (const field of Object.keys(this.counts) as KeyField[]) {
        const counts = this.counts[field];
        for (const key of profile[field]) counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }

  of(field: KeyField, key: string): number {
    return Math.log(1 + this.profiles.length / (this.counts[field].get(key) ?? 1));
  }

  /** Whether two activities speak of something that hardly any other one does. */
  shareRareWord(one: Keys, other: Keys): boolean {
    const most = Math.max(2, RARE * this.profiles.length);
    return one.some((key) => !/[0-9]/.test(key) && other.includes(key) && (this.counts.actividad.get(key) ?? 0) <= most);
  }

  /**
   * How alike two fields are, 0..1; null where one of them is empty. A text that is part of the other counts for more than its
   * share of it.
   */
  likeness(field: KeyField, one: Keys, other: Keys): number | null {
    if (one.length === 0 || other.length === 0) return null;
    const known = new Set(other);
    let [common, left, right] = [0, 0, 0];
    for (const key of one) {
      const weight = this.of(field, key);
      left += weight;
      if (known.has(key)) common += weight;
    }
    for (const key of other) right += this.of(field, key);
    return 0.75 * ((2 * common) / (left + right)) + 0.25 * (common / Math.min(left, right));
  }
}
