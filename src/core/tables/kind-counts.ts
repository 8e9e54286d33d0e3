/** How the cells of each column look, over a sample of the table's rows. */
import type { Sheet } from '../snapshot';
import { kindOfCell } from './cell-kind';
import type { CellKind } from './cell-kind';

export type KindCounts = Readonly<Partial<Record<CellKind, number>>> & { readonly total: number };

const SAMPLE_ROWS = 400;

/** How often each look occurs in each column below the header. */
export function countKinds(sheet: Sheet, first: number, last: number, columns: number): KindCounts[] {
  const counts: (Partial<Record<CellKind, number>> & { total: number })[] = Array.from({ length: columns + 1 }, () => ({ total: 0 }));
  const step = Math.max(1, Math.ceil((last - first + 1) / SAMPLE_ROWS));
  for (let row = first; row <= last; row += step) {
    const filled = (sheet.values[row - 1] ?? []).filter((value) => value !== null).length;
    if (filled < 3) continue;
    for (let column = 1; column <= columns; column++) {
      const kind = kindOfCell(sheet, row, column);
      const count = counts[column];
      if (kind === 'vacia' || !count) continue;
      count[kind] = (count[kind] ?? 0) + 1;
      count.total++;
    }
  }
  return counts;
}

/** The share of a column's filled cells that look like any of the kinds. */
export function share(counts: KindCounts | undefined, ...kinds: readonly CellKind[]): number {
  if (!counts || counts.total === 0) return 0;
  return kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0) / counts.total;
}
