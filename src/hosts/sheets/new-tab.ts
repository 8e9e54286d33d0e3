/** Tabs that are new. Google may end an execution between any two calls, also between a sheet's birth and its first words. */
import { LEDGER_TITLE, OWN_SENTENCE } from '../../core/edits';
import { tabNamed, type NamedGrid, type OpenBook } from './book';
import type { Journal } from './journal';
import type { NewSheet } from './order';
import type { Grid } from './services';
import type { TabSize } from './tab-size';
import { needsRichText, TEXT_FORMAT } from './text-cells';

/** What a sheet of ours is called until its first words tell whose it is: while it has none, only its name does. */
const UNFINISHED = 'Seguimiento (hoja sin terminar)';

/** Adds sheets at the end. All are added before any is filled: tabs of one writing link to each other. */
export function addSheets(book: OpenBook, sheets: readonly NewSheet[], journal: Journal): NamedGrid[] {
  const left = tabNamed(book, UNFINISHED)?.grid ?? null;
  const isTaken = left !== null && !isUnfinished(left);
  return sheets.map((sheet, index) => {
    const grid =
      (index === 0 && !isTaken ? left : null) ??
      book.spreadsheet.insertSheet(isTaken ? sheet.nombre : UNFINISHED, book.spreadsheet.getNumSheets());
    journal.before(() => {
      book.spreadsheet.deleteSheet(grid);
    });
    begin(grid, sheet);
    return { name: sheet.nombre, grid };
  });
}

function begin(grid: Grid, { nombre, oculta, cabeza, ...size }: NewSheet): void {
  const head = cabeza.map((value) => [needsRichText(value) || value === null ? '' : value]);
  if (head.length > 0) grid.getRange(1, 1, head.length, 1).setNumberFormat(TEXT_FORMAT).setValues(head);
  grid.setName(nombre);
  if (oculta) grid.hideSheet();
  fit(grid, size);
}

/** Takes out the sheet that an execution left where Google ended it. @param book as it was before this writing */
export function removeUnfinished(book: OpenBook): void {
  const left = tabNamed(book, UNFINISHED);
  if (left?.grid.getName() === UNFINISHED && isUnfinished(left.grid)) book.spreadsheet.deleteSheet(left.grid);
}

/** Whether nobody has written in it but we. */
function isUnfinished(grid: Grid): boolean {
  if (grid.getLastRow() > 2 || grid.getLastColumn() > 1) return false;
  const [title, sentence] = (grid.getRange('A1:A2').getValues() as unknown[][]).flat();
  return (title === '' && sentence === '') || title === LEDGER_TITLE || sentence === OWN_SENTENCE;
}

/** Gives how large the sheet is now. */
export function grow(grid: Grid, { rows, columns }: TabSize): TabSize {
  const [standingRows, standingColumns] = [grid.getMaxRows(), grid.getMaxColumns()];
  if (rows > standingRows) grid.insertRowsAfter(standingRows, rows - standingRows);
  if (columns > standingColumns) grid.insertColumnsAfter(standingColumns, columns - standingColumns);
  return { rows: Math.max(rows, standingRows), columns: Math.max(columns, standingColumns) };
}

/** A new sheet of just the size that it needs: a workbook may hold ten million cells, empty ones counted. */
function fit(grid: Grid, size: TabSize): void {
  const { rows, columns } = grow(grid, size);
  if (rows > size.rows) grid.deleteRows(size.rows + 1, rows - size.rows);
  if (columns > size.columns) grid.deleteColumns(size.columns + 1, columns - size.columns);
}
