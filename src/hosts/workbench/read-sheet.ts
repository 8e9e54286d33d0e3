import type { ICellData, Nullable, Styles, Workbook, Worksheet } from '@univerjs/core';
import { blockAt, type Block, type CellValue, type Range, type Sheet } from '../../core/snapshot';
import { formatOf, valueOf } from './cells';
import { keepsOf, rangeOf, visibilityOf } from './sheet-data';

/** Rows at a time between two pauses, about 20 ms of work. */
const SLICE = 500;

type Contents = Pick<Sheet, 'values' | 'formats'> & { readonly values: CellValue[][]; readonly formats: (string | null)[][] };

/** A sheet of the grid, read in slices: the page has one thread for the grid and the pane, and it answers in between. */
export async function readSheet(workbook: Workbook, sheet: Worksheet): Promise<Sheet> {
  const contents: Contents = { values: [], formats: [] };
  const last = sheet.getCellMatrix().getLength();
  for (let top = 0; top < last; top += SLICE) {
    if (top > 0) await new Promise((resolve) => setTimeout(resolve, 0));
    addRows(contents, workbook.getStyles(), sheet, top, Math.min(last, top + SLICE));
  }
  return dressed(sheet, contents);
}

/** One rectangle, at once. */
export function readBlock(workbook: Workbook, sheet: Worksheet, area: Range): Block {
  const contents: Contents = { values: [], formats: [] };
  addRows(contents, workbook.getStyles(), sheet, area.top - 1, Math.min(area.bottom, sheet.getCellMatrix().getLength()));
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

/** Rows from `from` to before `to`, from 0. Cells without a value are left out, however they look. */
function addRows({ values, formats }: Contents, styles: Styles, sheet: Worksheet, from: number, to: number): void {
  const matrix = sheet.getCellMatrix();
  for (let row = from; row < to; row++) {
    for (const [key, cell] of Object.entries((matrix.getRow(row) ?? {}) as Record<string, Nullable<ICellData>>)) {
      const value = valueOf(cell);
      if (value === null) continue;
      put(values, row, Number(key), value);
      const format = formatOf(styles.getStyleByCell(cell));
      if (format !== null) put(formats, row, Number(key), format);
    }
  }
}

function put<T>(grid: (T | null)[][], row: number, column: number, value: T): void {
  while (grid.length <= row) grid.push([]);
  const line = grid[row] ?? [];
  while (line.length < column) line.push(null);
  line[column] = value;
}
