/** A whole sheet of the grid as edits: where rows moved, its cells cannot be written one by one into the sheet of the file. */
import { WrapStrategy, type Workbook, type Worksheet } from '@univerjs/core';
import type { Edit, TabCell } from '../../core/edits/edit';
import { address, columnName } from '../../core/snapshot';
import { fillOf, formatOf, valueOf } from './cells';
import { datesOf } from './date-system';
import type { SheetNotes } from './notes';
import { SharedFormulas } from './shared-formulas';
import { charactersOf, visibilityOf } from './sheet-data';

const DEFAULT_WIDTH = 10;

function tabFormat(code: string | null): Pick<TabCell, 'format'> {
  if (code === null) return {};
  if (code.includes('%')) return { format: 'percent' };
  return /[dy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]/g, '')) ? { format: 'date' } : {};
}

/** Formulas that were filled down in the grid: each cell has the id of the first one, which has the formula. */
function sharedIn(sheet: Worksheet): SharedFormulas {
  const firsts = new Map<string, { row: number; column: number; formula: string }>();
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (cell?.f && cell.si) firsts.set(cell.si, { row, column, formula: cell.f });
  });
  return new SharedFormulas(firsts);
}

/** The sheet with its values, formulas, widths, merged ranges, notes and fills. */
export function asTab(workbook: Workbook, sheet: Worksheet, name: string, notes: SheetNotes): Edit[] {
  const styles = workbook.getStyles();
  const dates = datesOf(workbook);
  const shared = sharedIn(sheet);
  const rows: TabCell[][] = [];
  const fills: Edit[] = [];
  sheet.getCellMatrix().forValue((row, column, cell) => {
    const style = styles.getStyleByCell(cell);
    const color = fillOf(style);
    if (color !== null) fills.push({ kind: 'fill', hoja: name, celda: address({ fila: row + 1, columna: column + 1 }), color });
    const value = valueOf(cell);
    const formula = cell?.f ?? (cell?.si ? shared.at(cell.si, row, column) : undefined);
    if (value === null && !formula) return;
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length < column) line.push({ value: null });
    line[column] = {
      value: dates.toFile(value, formatOf(style)),
      ...(formula ? { formula } : {}),
      ...tabFormat(formatOf(style)),
      ...(style?.tb === WrapStrategy.WRAP ? { wrap: true } : {}),
    };
  });
  const { columnData, mergeData, freeze } = sheet.getSnapshot();
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, index) => {
    const width = columnData[index]?.w;
    return width === undefined ? DEFAULT_WIDTH : charactersOf(width);
  });
  const merges = mergeData.map(
    ({ startRow, startColumn, endRow, endColumn }) =>
      `${columnName(startColumn + 1)}${String(startRow + 1)}:${columnName(endColumn + 1)}${String(endRow + 1)}`,
  );
  const visibility = visibilityOf(sheet) === 'veryHidden' ? 'veryHidden' : 'visible';
  return [
    { kind: 'tab', tab: { name, visibility, widths, frozenRows: Math.max(0, freeze.ySplit), rows, merges, charts: [] } },
    ...fills,
    ...notes.all().map(({ row, col, note }): Edit => ({
      kind: 'note',
      hoja: name,
      celda: address({ fila: row + 1, columna: col + 1 }),
      text: note,
    })),
  ];
}
