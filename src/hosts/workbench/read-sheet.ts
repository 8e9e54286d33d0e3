import type { ICellData, Nullable, Styles, Workbook, Worksheet } from '@univerjs/core';
import { blockAt, type Block, type CellValue, type Range, type Sheet } from '../../core/snapshot';
import { breathe } from '../breathe';
import { formatOf, valueOf } from './cells';
import { datesOf, type DateSystem } from './date-system';
import { keepsOf, rangeOf, visibilityOf } from './sheet-data';

/** Cells at a time between two pauses, about 10 ms of work; a row is read whole. */
export const CELLS_AT_ONCE = 5_000;

type Contents = Pick<Sheet, 'values' | 'formats'> & { readonly values: CellValue[][]; readonly formats: (string | null)[][] };

interface Source {
  readonly sheet: Worksheet;
  readonly styles: Styles;
  readonly dates: DateSystem;
}

const sourceOf = (workbook: Workbook, sheet: Worksheet): Source => ({ sheet, styles: workbook.getStyles(), dates: datesOf(workbook) });

/** A sheet of the grid, read in slices: the page has one thread for the grid and the pane, and it answers in each `pause`. */
export async function readSheet(workbook: Workbook, sheet: Worksheet, pause = breathe): Promise<Sheet> {
  const contents: Contents = { values: [], formats: [] };
  const source = sourceOf(workbook, sheet);
  const last = sheet.getCellMatrix().getLength();
  let read = 0;
  for (let row = 0; row < last; row++) {
    read += addRow(contents, source, row);
    if (read < CELLS_AT_ONCE) continue;
    read = 0;
    await pause();
  }
  return dressed(sheet, contents);
}

/** One rectangle, at once. */
export function readBlock(workbook: Workbook, sheet: Worksheet, area: Range): Block {
  const contents: Contents = { values: [], formats: [] };
  const source = sourceOf(workbook, sheet);
  const last = Math.min(area.bottom, sheet.getCellMatrix().getLength());
  for (let row = area.top - 1; row < last; row++) addRow(contents, source, row);
  return blockAt(dressed(sheet, contents), area);
}

function dressed(sheet: Worksheet, { values, formats }: Contents): Sheet {
  while (formats.length < values.length) formats.push([]);
  return {
    name: sheet.getName(),
    visibility: visibilityOf(sheet),
    protected: keepsOf(sheet.getSnapshot().custom).protected,
    values,
    formats,
    merges: sheet.getMergeData().map(rangeOf),
  };
}

/** A row, from 0, and how many cells it took. Cells without a value are left out, however they look. */
function addRow({ values, formats }: Contents, { sheet, styles, dates }: Source, row: number): number {
  const cells = Object.entries((sheet.getCellMatrix().getRow(row) ?? {}) as Record<string, Nullable<ICellData>>);
  for (const [key, cell] of cells) {
    const value = valueOf(cell);
    if (value === null) continue;
    const format = formatOf(styles.getStyleByCell(cell));
    put(values, row, Number(key), dates.toFile(value, format));
    if (format !== null) put(formats, row, Number(key), format);
  }
  return cells.length + 1;
}

function put<T>(grid: (T | null)[][], row: number, column: number, value: T): void {
  while (grid.length <= row) grid.push([]);
  const line = grid[row] ?? [];
  while (line.length < column) line.push(null);
  line[column] = value;
}
