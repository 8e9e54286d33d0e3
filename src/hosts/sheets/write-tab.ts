/** Whole tabs of ours: added at the end, written again in their place, taken out. */
import { parseAddress } from '../../core/a1';
import type { Tab } from '../../core/edits/edit';
import { HostError } from '../host';
import { isClosed, isGrid, sheetNamed, tabNamed, type OpenBook } from './book';
import type { Journal } from './journal';
import type { Grid } from './services';
import { insertCharts, removeCharts } from './tab-chart';
import { tabLooks, tabTables, type TabTables } from './tab-look';
import { AUTOMATIC, isTooLong, writeRichCells } from './text-cells';

/** Pixels of a column so many characters wide. */
const pixels = (characters: number): number => Math.round(characters * 7 + 12);

/** @throws HostError before anything is touched. */
export function checkTab(book: OpenBook, tab: Tab): void {
  const standing = tabNamed(book, tab.name);
  if (standing && !isGrid(book.services, standing.grid)) {
    throw new HostError('no-se-puede-escribir', `La hoja «${tab.name}» del libro es un gráfico y no se reemplaza. Cámbiele el nombre.`);
  }
  if (standing && isClosed(book.services, standing.grid)) {
    throw new HostError('hoja-protegida', `La hoja «${tab.name}» está protegida. Quite la protección y repita.`);
  }
  if (tab.rows.some((row) => row.some(({ value }) => isTooLong(value)))) {
    throw new HostError('no-se-puede-escribir', `Un texto para la hoja «${tab.name}» pasa de 50.000 caracteres. Acórtelo y repita.`);
  }
}

export function checkRemoval(book: OpenBook, name: string): void {
  const grid = sheetNamed(book, name);
  if (isClosed(book.services, grid)) {
    throw new HostError('hoja-protegida', `La hoja «${name}» está protegida. Quite la protección y repita.`);
  }
}

/** A sheet that is taken out does not come back: whatever may still fail has to fail before. */
export function removeTab(book: OpenBook, name: string): void {
  book.services.app.flush();
  book.spreadsheet.deleteSheet(sheetNamed(book, name));
}

/** Adds an empty sheet for a tab at the end. All are added before any is filled: tabs of one writing link to each other. */
export function addSheet({ spreadsheet }: OpenBook, tab: Tab, journal: Journal): void {
  const grid = spreadsheet.insertSheet(tab.name, spreadsheet.getNumSheets());
  journal.before(() => {
    spreadsheet.deleteSheet(grid);
  });
  fit(grid, sizeOf(tab));
}

/**
 * Fills the tab's sheet; where it stood before, over what it had: formulas of people that point there keep their place.
 * @param isNew whether `addSheet` just added it
 */
export function writeTab(book: OpenBook, tab: Tab, journal: Journal, isNew: boolean): void {
  const { grid } = tabNamed(book, tab.name) ?? { grid: sheetNamed(book, tab.name) };
  const size = sizeOf(tab);
  if (!isNew) {
    rememberContents(book, grid, journal);
    grid.clear();
    removeCharts(grid, tab);
    grow(grid, size);
  }
  fillIn(book, grid, tab, size);
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Cells that the tab and its charts cover; a sheet has at least one row that is not frozen. */
function sizeOf(tab: Tab): Size {
  const ends = tab.charts.flatMap(({ to }) => parseAddress(to) ?? []);
  return {
    rows: Math.max(1, tab.frozenRows + 1, tab.rows.length, ...ends.map(({ row }) => row)),
    columns: Math.max(1, widthOf(tab), ...ends.map(({ column }) => column)),
  };
}

const widthOf = (tab: Tab): number => Math.max(1, tab.widths.length, ...tab.rows.map((row) => row.length));

function grow(grid: Grid, { rows, columns }: Size): void {
  const [standingRows, standingColumns] = [grid.getMaxRows(), grid.getMaxColumns()];
  if (rows > standingRows) grid.insertRowsAfter(standingRows, rows - standingRows);
  if (columns > standingColumns) grid.insertColumnsAfter(standingColumns, columns - standingColumns);
}

/** A new sheet of just the size that it needs: a workbook may hold ten million cells, empty ones counted. */
function fit(grid: Grid, size: Size): void {
  grow(grid, size);
  const [rows, columns] = [grid.getMaxRows() - size.rows, grid.getMaxColumns() - size.columns];
  if (rows > 0) grid.deleteRows(size.rows + 1, rows);
  if (columns > 0) grid.deleteColumns(size.columns + 1, columns);
}

function fillIn(book: OpenBook, grid: Grid, tab: Tab, { columns }: Size): void {
  const width = Math.min(columns, widthOf(tab));
  const identities = new Map<string, number>();
  const linkTo = ({ hoja, celda }: { readonly hoja: string; readonly celda: string }): string | null => {
    const target = book.sheets.find(({ name }) => name === hoja);
    if (!target) return null;
    const id = identities.get(hoja) ?? target.grid.getSheetId();
    identities.set(hoja, id);
    return `#gid=${String(id)}&range=${celda}`;
  };
  if (tab.rows.length > 0) {
    writeContents(book, grid, tabTables(tab, width, linkTo));
    writeLooks(grid, tab, width);
  }
  for (const range of tab.merges) grid.getRange(range).merge();
  setWidths(grid, tab.widths);
  grid.setFrozenRows(tab.frozenRows);
  insertCharts(grid, tab);
  if (tab.visibility === 'visible') grid.setHiddenGridlines(true);
  else grid.hideSheet();
}

/** Formats first: they decide how the values are read. */
function writeContents({ services }: OpenBook, grid: Grid, { values, formats, rich }: TabTables): void {
  const block = grid.getRange(1, 1, values.length, values[0]?.length ?? 1);
  block.setNumberFormats(formats);
  block.setValues(values);
  writeRichCells(services, grid, rich);
}

function writeLooks(grid: Grid, tab: Tab, width: number): void {
  const looks = tabLooks(tab, width);
  if (looks === null) return;
  grid
    .getRange(1, 1, tab.rows.length, width)
    .setBackgrounds(looks.fills)
    .setFontColors(looks.colors)
    .setFontWeights(looks.weights)
    .setFontStyles(looks.styles)
    .setFontLines(looks.lines)
    .setFontSizes(looks.sizes)
    .setWraps(looks.wraps)
    .setVerticalAlignments(looks.alignments);
  if (looks.bordered.length > 0) grid.getRangeList([...looks.bordered]).setBorder(true, null, null, null, null, null);
}

/** Neighbours of one width are set together. */
function setWidths(grid: Grid, widths: readonly number[]): void {
  let start = 0;
  widths.forEach((width, index) => {
    if (widths[index + 1] === width) return;
    grid.setColumnWidths(start + 1, index - start + 1, pixels(width));
    start = index + 1;
  });
}

/** Our tab says of itself that it is written again, so its contents alone come back where the rest fails. */
function rememberContents({ services }: OpenBook, grid: Grid, journal: Journal): void {
  const cells = grid.getDataRange();
  const [values, formulas, formats] = [cells.getValues() as unknown[][], cells.getFormulas(), cells.getNumberFormats()];
  const isHidden = grid.isSheetHidden();
  journal.before(() => {
    grid.clear();
    const again = grid.getRange(1, 1, values.length, values[0]?.length ?? 1);
    again.setNumberFormats(formats.map((row) => row.map((format) => (format === '' ? AUTOMATIC : format))));
    again.setValues(values.map((row, r) => row.map((value, c) => formulas[r]?.[c] || value)));
    const rich = values.flatMap((row, r) =>
      row.flatMap((value, c) => (typeof value === 'string' && value.startsWith("'") ? [{ row: r + 1, column: c + 1, text: value }] : [])),
    );
    writeRichCells(services, grid, rich);
    if (isHidden) grid.hideSheet();
  });
}
