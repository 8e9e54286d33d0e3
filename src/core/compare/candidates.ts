/** Which rows of one document may be a row of the other: about linearly in all the text, whatever the number of pairs. */
import type { Profile } from './profile';

/** Rows remembered for one feature; one that more rows have tells nothing. */
const MOST_ROWS_PER_FEATURE = 60;
/** Candidates kept for a row. */
const MOST_CANDIDATES = 10;

/** For each row of `before`, rows of `after` that may be the same activity, the likeliest ones. */
export function candidatesFor(before: readonly Profile[], after: readonly Profile[]): number[][] {
  const index = new Map<string, number[]>();
  const twins = new Map<string, number[]>();
  after.forEach((profile, row) => {
    for (const feature of featuresOf(profile)) append(index, feature, row);
    append(twins, profile.texto, row);
  });
  return before.map((profile) => {
    const votes = new Map<number, number>();
    for (const feature of featuresOf(profile)) {
      const rows = index.get(feature) ?? [];
      if (rows.length > MOST_ROWS_PER_FEATURE) continue;
      for (const row of rows) votes.set(row, (votes.get(row) ?? 0) + 1 / rows.length);
    }
    const best = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_CANDIDATES);
    return [...new Set([...best.map(([row]) => row), ...nearTwins(twins.get(profile.texto) ?? [], profile.turno)])];
  });
}

function append(index: Map<string, number[]>, feature: string, row: number): void {
  const rows = index.get(feature);
  if (rows === undefined) index.set(feature, [row]);
  else rows.push(row);
}

/** Of many rows of one text, the first ones go with the first ones. */
function nearTwins(rows: readonly number[], nth: number): readonly number[] {
  return rows.slice(Math.max(0, nth - MOST_CANDIDATES / 2), nth + MOST_CANDIDATES / 2);
}

/** Words, words that follow one another, and what rows with the same words are told apart by. */
function featuresOf({ actividad, meta, numeral, texto, programacion, responsable, lugar }: Profile): string[] {
  const features = [...actividad, ...meta.map((key) => `m ${key}`)];
  for (let at = 1; at < actividad.length; at++) features.push(`${actividad[at - 1] ?? ''} ${actividad[at] ?? ''}`);
  if (numeral !== '') features.push(`n ${numeral}`, `n ${numeral} ${texto}`);
  for (const more of [meta.join(' '), programacion, responsable.join(' '), lugar.join(' ')]) features.push(`t ${texto} ${more}`);
  return features;
}
