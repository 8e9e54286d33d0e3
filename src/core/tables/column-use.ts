/** How the rows of a section use their columns: which hold anything, how often, and what their cells usually look like. */
import type { Field } from '../model';
import type { Sheet } from '../snapshot';
import { mayBeHabit } from './align';
import type { CellKind } from './cell-kind';
import { filledColumns, FULL_ROW_CELLS, type Section } from './sections';

/** Enough rows to tell a habit. */
const SAMPLE = 200;
const MIN_HABIT = 4;

/** Columns with a header or with a value in any row of the table. */
export function usedByTable(sheet: Sheet, { header, first, tail }: Section): number[] {
  const used = new Set(header.columns.map(({ columna }) => columna));
  for (let row = first; row < tail; row++) for (const column of filledColumns(sheet.values[row - 1])) used.add(column);
  return [...used].sort((a, b) => a - b);
}

/** The share of full rows in which each column has a value. */
export function fillRates(sheet: Sheet, first: number, last: number, columns: readonly number[]): Map<number, number> {
  const filled = new Map<number, number>(columns.map((column) => [column, 0]));
  let rows = 0;
  for (let row = first; row <= last && rows < SAMPLE; row++) {
    const present = filledColumns(sheet.values[row - 1]);
    if (present.length < FULL_ROW_CELLS) continue;
    rows++;
    for (const column of present) if (filled.has(column)) filled.set(column, (filled.get(column) ?? 0) + 1);
  }
  return new Map([...filled].map(([column, count]) => [column, rows === 0 ? 0 : count / rows]));
}

/** Looks that at least half of a column's cells share and that its field allows. */
export function usualKinds(field: Field, first: number, last: number, kindAt: (row: number) => CellKind): CellKind[] {
  const counts = new Map<CellKind, number>();
  let total = 0;
  for (let row = first; row <= last && total < SAMPLE; row++) {
    const kind = kindAt(row);
    if (kind === 'vacia') continue;
    total++;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].filter(([kind, count]) => count * 2 >= total && total >= MIN_HABIT && mayBeHabit(field, kind)).map(([kind]) => kind);
}
