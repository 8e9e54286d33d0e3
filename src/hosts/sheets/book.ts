/** The open spreadsheet and its sheets, and what is refused before anything is touched. */
import { isOwnName, OWN_SENTENCE } from '../../core/edits';
import { anchorIn, parseAddress, type Place } from '../../core/a1';
import { address, type Range } from '../../core/snapshot';
import { HostError } from '../host';
import { clockOf, type Clock } from './clock';
import type { Cells, Grid, Services, Spreadsheet } from './services';

export interface OpenBook {
  readonly services: Services;
  readonly spreadsheet: Spreadsheet;
  readonly sheets: readonly NamedGrid[];
  readonly clock: Clock;
}

export interface NamedGrid {
  readonly name: string;
  readonly grid: Grid;
}

export function openSpreadsheet(services: Services): OpenBook {
  const spreadsheet = services.app.getActiveSpreadsheet();
  const sheets = spreadsheet.getSheets().map((grid) => ({ name: grid.getName(), grid }));
  return { services, spreadsheet, sheets, clock: clockOf(spreadsheet, services) };
}

/** @throws HostError where no sheet has that name. */
export function sheetNamed({ sheets }: OpenBook, hoja: string): Grid {
  const found = sheets.find(({ name }) => name === hoja);
  if (!found) throw new HostError('hoja-inexistente', `El libro no tiene la hoja «${hoja}». Revise de nuevo el libro.`);
  return found.grid;
}

/** Spreadsheet programs tell names of sheets apart without case. */
export function tabNamed({ sheets }: OpenBook, name: string): NamedGrid | null {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
}

/** A sheet of cells; sheets of a chart or of a data source have none that a script can read. */
export function isGrid({ app }: Services, grid: Grid): boolean {
  return grid.getType() === app.SheetType.GRID;
}

/** Whether a sheet is a tab of ours, without reading it whole. */
export function isOwnGrid({ name, grid }: NamedGrid): boolean {
  if (!isOwnName(name) || grid.getLastRow() < 2) return false;
  const [[sentence] = []] = grid.getRange('A2').getValues() as unknown[][];
  return sentence === OWN_SENTENCE;
}

export function rangeOf(cells: Cells): Range {
  const [top, left] = [cells.getRow(), cells.getColumn()];
  return { top, left, bottom: top + cells.getNumRows() - 1, right: left + cells.getNumColumns() - 1 };
}

export function cellsOf(grid: Grid, { top, left, bottom, right }: Range): Cells {
  return grid.getRange(top, left, bottom - top + 1, right - left + 1);
}

export function mergesOf(grid: Grid): Range[] {
  return grid.getDataRange().getMergedRanges().map(rangeOf);
}

/** Whether the sheet as a whole is closed to this person. Whoever may change it finds it open, as in the sheet itself. */
export function isClosed({ app }: Services, grid: Grid): boolean {
  return grid.getProtections(app.ProtectionType.SHEET).some((protection) => !protection.canEdit());
}

/** The rectangles of a sheet that this person may not change. */
export function closedRanges({ app }: Services, grid: Grid): Range[] {
  return grid
    .getProtections(app.ProtectionType.RANGE)
    .filter((protection) => !protection.canEdit())
    .map((protection) => rangeOf(protection.getRange()));
}

/** The cell that stands for `celda`. @throws HostError for what is no cell. */
export function anchorOf(merges: readonly Range[], hoja: string, celda: string): Place {
  const place = parseAddress(celda);
  if (!place) throw new HostError('no-se-puede-escribir', `«${celda}» no es una celda de la hoja «${hoja}».`);
  return anchorIn(merges, place);
}

export const nameOf = ({ row, column }: Place): string => address({ fila: row, columna: column });
