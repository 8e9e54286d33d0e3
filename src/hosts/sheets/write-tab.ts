/** Whole tabs of ours: added at the end, written again in their place, taken out. */
import type { Tab } from '../../core/edits/edit';
import { HostError } from '../host';
import { isClosed, isGrid, sheetNamed, tabNamed, type OpenBook } from './book';
import type { Journal } from './journal';
import { grow } from './new-tab';
import type { LookedRows } from './order';
import type { Grid } from './services';
import { insertCharts, removeCharts } from './tab-chart';
import { tabLooks, tabTables, type TabTables } from './tab-look';
import { sizeOf, widthOf, type TabSize } from './tab-size';
import { AUTOMATIC, isTooLong, needsRichText, writeRichCells } from './text-cells';

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

/**
 * Writes what the tab says; where it stood before, over what it had: formulas of people that point there keep their place, and what
 * people wrote into it stands until what takes it over does.
 * @param isNew whether `addSheet` just added it
 */
export function writeTab(book: OpenBook, tab: Tab, journal: Journal, isNew: boolean): void {
  const { grid } = tabNamed(book, tab.name) ?? { grid: sheetNamed(book, tab.name) };
  const tables = tabTables(tab, widthOf(tab), linksOf(book));
  if (isNew) writeContents(book, grid, tables);
  else {
    const standing = rememberContents(book, grid, tables, journal);
    removeCharts(grid, tab);
    grow(grid, sizeOf(tab));
    grid.clearFormats();
    writeContents(book, grid, over(tables, standing));
  }
  for (const range of tab.merges) grid.getRange(range).merge();
  setWidths(grid, tab.widths);
  grid.setFrozenRows(tab.frozenRows);
  insertCharts(grid, tab);
  if (tab.visibility === 'visible') grid.setHiddenGridlines(true);
  else if (!isNew) grid.hideSheet();
}

/** The address of a place in this workbook, null where its sheet is missing. */
function linksOf(book: OpenBook): (place: { readonly hoja: string; readonly celda: string }) => string | null {
  const identities = new Map<string, number>();
  return ({ hoja, celda }) => {
    const target = book.sheets.find(({ name }) => name === hoja);
    if (!target) return null;
    const id = identities.get(hoja) ?? target.grid.getSheetId();
    identities.set(hoja, id);
    return `#gid=${String(id)}&range=${celda}`;
  };
}

/** Formats first: they decide how the values are read. All values go in one call: there is no moment without the old ones and the new. */
function writeContents({ services }: OpenBook, grid: Grid, { values, formats, rich }: TabTables): void {
  if (values.length === 0) return;
  const block = grid.getRange(1, 1, values.length, values[0]?.length ?? 1);
  block.setNumberFormats(formats);
  block.setValues(values);
  writeRichCells(services, grid, rich);
}

/** The tables, with nothing in the cells that were filled before and are not any more. */
function over(tables: TabTables, { rows, columns }: TabSize): TabTables {
  const height = Math.max(rows, tables.values.length);
  const width = Math.max(columns, tables.values[0]?.length ?? 1);
  const padded = <T>(table: readonly (readonly T[])[], none: T): T[][] =>
    Array.from({ length: height }, (_, r) => Array.from({ length: width }, (_, c) => table[r]?.[c] ?? none));
  return { ...tables, values: padded<string | number | boolean>(tables.values, ''), formats: padded(tables.formats, AUTOMATIC) };
}

/** How rows of a tab look whose contents are written. */
export function writeLooks(book: OpenBook, { hoja, desde, ancho, filas }: LookedRows): void {
  const grid = sheetNamed(book, hoja);
  const looks = tabLooks(filas, ancho, desde);
  grid
    .getRange(desde, 1, filas.length, ancho)
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

/**
 * Our tab says of itself that it is written again, so its contents alone come back where the rest fails.
 * @returns the cells that have contents
 */
function rememberContents(book: OpenBook, grid: Grid, next: TabTables, journal: Journal): TabSize {
  const cells = grid.getDataRange();
  const [standing, formulas, formats] = [
    cells.getValues() as (string | number | boolean)[][],
    cells.getFormulas(),
    cells.getNumberFormats(),
  ];
  const values = standing.map((row, r) => row.map((value, c) => formulas[r]?.[c] || value));
  const isHidden = grid.isSheetHidden();
  const rich = values.flatMap((row, r) =>
    row.flatMap((value, c) => (typeof value === 'string' && needsRichText(value) ? [{ row: r + 1, column: c + 1, text: value }] : [])),
  );
  const before = { values, formats: formats.map((row) => row.map((format) => (format === '' ? AUTOMATIC : format))), rich };
  journal.before(() => {
    grid.clearFormats();
    writeContents(book, grid, over(before, extentOf(next)));
    if (isHidden) grid.hideSheet();
  });
  return extentOf(before);
}

const extentOf = ({ values }: TabTables): TabSize => ({ rows: values.length, columns: values[0]?.length ?? 1 });
