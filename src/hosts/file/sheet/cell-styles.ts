import { itemAttribute } from '../styles/attributes';
import type { Place } from '../../../core/a1';
import { columnStyles } from './frame';
import type { OpenSheet } from './open-sheet';
import { SheetScan } from './scan';

export interface CellStyle {
  readonly style: number;
  /** The style as it is written; null where none is named. */
  readonly raw: string | null;
  /** True where the cell holds a formula. */
  readonly formula: boolean;
}

/** Styles of some cells, in one walk over the sheet. A cell that does not exist looks like its row, else like its column. */
export function cellStyles({ xml, frame }: OpenSheet, places: readonly Place[]): (place: Place) => CellStyle {
  const rows = new Set(places.map(({ row }) => row));
  const found = new Map<string, CellStyle>();
  const rowStyles = new Map<number, number>();
  const columnStyle = columnStyles(frame);
  const scan = new SheetScan(xml);
  while (scan.nextRow()) {
    if (!rows.has(scan.row)) {
      scan.skipCells();
      continue;
    }
    const own = rowFormat(scan.text(scan.rowStart, scan.rowOpenEnd));
    if (own !== null) rowStyles.set(scan.row, own);
    while (scan.nextCell()) {
      const raw = itemAttribute(scan.text(scan.cellStart, scan.cellOpenEnd), 's');
      found.set(keyOf(scan), { style: scan.style, raw, formula: scan.formulaStart >= 0 });
    }
  }
  return (place) => {
    const standing = found.get(keyOf(place));
    if (standing !== undefined) return standing;
    const style = rowStyles.get(place.row) ?? columnStyle(place.column);
    return { style, raw: style === 0 ? null : String(style), formula: false };
  };
}

/** The style that a row gives to its empty cells; null where it leaves that to the columns. */
export function rowFormat(tag: string): number | null {
  return /^(1|true)$/.test(itemAttribute(tag, 'customFormat') ?? '') ? Number(itemAttribute(tag, 's') ?? 0) : null;
}

function keyOf({ row, column }: Place): string {
  return `${String(row)},${String(column)}`;
}
