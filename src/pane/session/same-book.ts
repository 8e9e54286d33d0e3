import { isLedgerSheet, isOwnTab } from '../../core/edits';
import type { Sheet, Snapshot } from '../../core/snapshot';

type Grid = readonly (readonly unknown[])[];

const at = (grid: Grid, row: number, column: number): unknown => grid[row]?.[column] ?? null;

/** Whether two grids hold the same, whatever blanks trail. */
function sameGrid(a: Grid, b: Grid): boolean {
  for (let row = 0; row < Math.max(a.length, b.length); row++) {
    const width = Math.max(a[row]?.length ?? 0, b[row]?.length ?? 0);
    for (let column = 0; column < width; column++) if (at(a, row, column) !== at(b, row, column)) return false;
  }
  return true;
}

/** The sheets that people own, which are what a review reads. */
const theirs = ({ sheets }: Snapshot): Sheet[] => sheets.filter((sheet) => !isOwnTab(sheet) && !isLedgerSheet(sheet));

/** Whether what people wrote in a workbook is the same in two readings of it; our own tabs and memory do not count. */
export function sameBook(a: Snapshot, b: Snapshot): boolean {
  const [one, other] = [theirs(a), theirs(b)];
  return (
    one.length === other.length &&
    one.every((sheet, index) => {
      const twin = other[index];
      return twin !== undefined && sheet.name === twin.name && sameGrid(sheet.values, twin.values) && sameGrid(sheet.formats, twin.formats);
    })
  );
}
