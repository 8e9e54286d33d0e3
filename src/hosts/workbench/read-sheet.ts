import type { Workbook, Worksheet } from '@univerjs/core';
import type { CellValue, Range, Sheet } from '../../core/snapshot';
import { formatOf, valueOf } from './cells';
import { keepsOf, rangeOf, visibilityOf } from './sheet-data';

/** A sheet of the grid; without what lies outside of `only` where it is given. Cells without a value are left out, however they look. */
export function readSheet(workbook: Workbook, sheet: Worksheet, only?: Range): Sheet {
  const styles = workbook.getStyles();
  const values: CellValue[][] = [];
  const formats: (string | null)[][] = [];
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (only && (row < only.top - 1 || row >= only.bottom || column < only.left - 1 || column >= only.right)) return;
    const value = valueOf(cell);
    if (value === null) return;
    put(values, row, column, value);
    const format = formatOf(styles.getStyleByCell(cell));
    if (format !== null) put(formats, row, column, format);
  });
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

function put<T>(grid: (T | null)[][], row: number, column: number, value: T): void {
  while (grid.length <= row) grid.push([]);
  const line = grid[row] ?? [];
  while (line.length < column) line.push(null);
  line[column] = value;
}
