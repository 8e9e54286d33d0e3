/**
 * What a host reads: the workbook as it is, as plain data. Nothing here knows Excel, Sheets or a file.
 * Rows and columns count from 1; `values[row - 1]?.[column - 1]` is a cell, and rows may be ragged.
 */

/** A cell's raw value. Dates are serial numbers, errors («#N/A») are text, an empty cell is null. */
export type CellValue = string | number | boolean | null;

/** A rectangle of cells, both ends included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One cell of one sheet. */
export interface Cell {
  readonly hoja: string;
  readonly fila: number;
  readonly columna: number;
}

export interface Sheet {
  readonly name: string;
  /** `veryHidden` sheets cannot be shown from the host's own menus. */
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly protected: boolean;
  readonly values: readonly (readonly CellValue[])[];
  /** Number-format codes («dd/mm/yyyy», «0%»), laid out like `values`; null or missing is General. */
  readonly formats: readonly (readonly (string | null)[])[];
  readonly merges: readonly Range[];
}

export interface Snapshot {
  /** The workbook's name, with its extension where it has one. */
  readonly name: string;
  /** True where serial 0 is 1904-01-01 (old Mac workbooks) instead of 1899-12-30. */
  readonly date1904: boolean;
  readonly sheets: readonly Sheet[];
}

/** «C» for 3, «AA» for 27. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** 3 for «C», 27 for «aa»; 0 for what is no column name. */
export function columnNumber(name: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return 0;
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** «F27». */
export function address(cell: { readonly fila: number; readonly columna: number }): string {
  return columnName(cell.columna) + String(cell.fila);
}

/** The cell's raw value, null outside the sheet. */
export function valueAt(sheet: Sheet, row: number, column: number): CellValue {
  return sheet.values[row - 1]?.[column - 1] ?? null;
}

/** The cell's number-format code, null for General. */
export function formatAt(sheet: Sheet, row: number, column: number): string | null {
  return sheet.formats[row - 1]?.[column - 1] ?? null;
}

/** The cells of a rectangle, row by row; every row has the rectangle's width. */
export interface Block {
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly (string | null)[])[];
}

const span = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

/** A rectangle of a sheet; what lies outside the sheet is empty. */
export function blockAt(sheet: Sheet, { top, left, bottom, right }: Range): Block {
  const grid = <T>(at: (sheet: Sheet, row: number, column: number) => T): T[][] =>
    span(top, bottom).map((row) => span(left, right).map((column) => at(sheet, row, column)));
  return { values: grid(valueAt), formats: grid(formatAt) };
}

/** `grid` with `cells` laid over it from a row and a column on. */
function laidOver<T>(
  grid: readonly (readonly (T | null)[])[],
  cells: readonly (readonly (T | null)[])[],
  { top, left }: Range,
): (T | null)[][] {
  const result = [...grid] as (T | null)[][];
  while (result.length < top - 1 + cells.length) result.push([]);
  cells.forEach((row, i) => {
    const whole = [...(result[top - 1 + i] ?? [])];
    while (whole.length < left - 1) whole.push(null);
    whole.splice(left - 1, row.length, ...row);
    result[top - 1 + i] = whole;
  });
  return result;
}

/** The workbook with a rectangle of one sheet as it is now; the rows outside it are shared with the old one. */
export function withBlock(snapshot: Snapshot, hoja: string, area: Range, block: Block): Snapshot {
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name === hoja
      ? { ...sheet, values: laidOver(sheet.values, block.values, area), formats: laidOver(sheet.formats, block.formats, area) }
      : sheet,
  );
  return { ...snapshot, sheets };
}
