/** Cuts a sheet into sections, one per header, and tells table rows from page litter and headings. */
import { isBlank, plain, textOf } from '../cells/text';
import { valueAt, type CellValue, type Sheet } from '../snapshot';
import type { Header } from './headers';

export interface Section {
  readonly header: Header;
  /** First and last row below the header, from 1. */
  readonly first: number;
  readonly last: number;
  /** First row after the table's last full row and a blank one: only headings and litter from here. */
  readonly tail: number;
}

/** A row with fewer cells is a heading or litter. */
export const FULL_ROW_CELLS = 3;
const LITTER_CELLS = 3;

/** A cell's text without the blanks around it. */
export function cellText(sheet: Sheet, row: number, column: number): string {
  return textOf(valueAt(sheet, row, column)).trim();
}

export function filledColumns(values: readonly CellValue[] | undefined): number[] {
  const columns: number[] = [];
  values?.forEach((value, i) => {
    if (!isBlank(value)) columns.push(i + 1);
  });
  return columns;
}

/** Cells that hold something, dashes too. */
export function usedColumns(values: readonly CellValue[] | undefined): number[] {
  const columns: number[] = [];
  values?.forEach((value, i) => {
    if (value !== null && !(typeof value === 'string' && value.trim() === '')) columns.push(i + 1);
  });
  return columns;
}

/** A short row with its digits masked, «pagina #»: page headers and footers repeat so. */
function signature(values: readonly CellValue[] | undefined): string | null {
  const columns = filledColumns(values);
  if (columns.length === 0 || columns.length > LITTER_CELLS) return null;
  return columns.map((column) => plain(textOf(values?.[column - 1] ?? null)).replace(/\d+/g, '#')).join('|');
}

/** Rows of at most three cells that occur again elsewhere in the sheet but for their numbers. */
export function findLitter(sheet: Sheet): ReadonlySet<number> {
  const rows = new Map<string, number[]>();
  sheet.values.forEach((values, i) => {
    const key = signature(values);
    if (key === null) return;
    const known = rows.get(key);
    if (known) known.push(i + 1);
    else rows.set(key, [i + 1]);
  });
  const litter = new Set<number>();
  for (const [key, places] of rows) {
    if (places.length > 1 || /^pagina\b|^pag\b/.test(key)) places.forEach((row) => litter.add(row));
  }
  return litter;
}

/** The last row with enough cells for an activity; the one before `first` where none has. */
export function lastFullRow(sheet: Sheet, first: number, last: number): number {
  for (let row = last; row >= first; row--) if (filledColumns(sheet.values[row - 1]).length >= FULL_ROW_CELLS) return row;
  return first - 1;
}

/** One section per header: the rows down to the next header. */
export function cutSections(sheet: Sheet, headers: readonly Header[]): Section[] {
  return headers.map((header, i) => {
    const next = headers[i + 1];
    const first = header.bottom + 1;
    const last = next ? next.top - 1 : sheet.values.length;
    let tail = lastFullRow(sheet, first, last) + 1;
    while (tail <= last && usedColumns(sheet.values[tail - 1]).length > 0) tail++;
    return { header, first, last, tail };
  });
}
