/** What a spreadsheet says: values, number formats, merged cells and notes, in blocks. */
import type { Block, CellValue, Range, Sheet } from '../../core/snapshot';
import { areaOf } from '../host';
import { cellsOf, isClosed, isGrid, rangeOf, sheetNamed, type OpenBook } from './book';
import { isInstant, type Clock } from './clock';
import { sliceOf, type Cursor, type Slice } from './slices';

/** Formats that say nothing: automatic, in its three names, and «plain text», which the value says itself. */
const NO_FORMAT = new Set(['', 'General', '0.###############', '@']);

const formatOf = (code: string): string | null => (NO_FORMAT.has(code) ? null : code);

function valueOf(value: unknown, clock: Clock): CellValue {
  if (typeof value === 'string') return value === '' ? null : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  // What is left is a picture in a cell, which says nothing that could be reviewed.
  return isInstant(value) ? clock(value) : null;
}

function blockOf(book: OpenBook, grid: OpenBook['sheets'][number]['grid'], area: Range): Block {
  const cells = cellsOf(grid, area);
  return {
    values: (cells.getValues() as unknown[][]).map((row) => row.map((value) => valueOf(value, book.clock))),
    formats: cells.getNumberFormats().map((row) => row.map(formatOf)),
  };
}

/** Some rows of a sheet; `merges`, `visibility` and `protected` come with the first of them. */
export interface SheetPart {
  readonly hoja: number;
  readonly sheet: Sheet;
}

/** The sheets from `from` on, as many cells of them as one slice takes. */
export function readSlice(book: OpenBook, from: Cursor): Slice<SheetPart> {
  const extents = new Map<number, Range>();
  const extentOf = (index: number): Range => {
    const grid = book.sheets[index]?.grid;
    const known = extents.get(index) ?? (grid && isGrid(book.services, grid) ? rangeOf(grid.getDataRange()) : NOTHING);
    extents.set(index, known);
    return known;
  };
  return sliceOf(book.sheets.length, from, extentOf, (index, area) => ({ hoja: index, sheet: sheetPart(book, index, area) }));
}

const NOTHING: Range = { top: 1, left: 1, bottom: 0, right: 0 };

function sheetPart(book: OpenBook, index: number, area: Range): Sheet {
  const { name, grid } = book.sheets[index] as OpenBook['sheets'][number];
  const isFirst = area.top === 1;
  const isEmpty = area.bottom < area.top;
  return {
    name,
    visibility: isFirst && grid.isSheetHidden() ? 'hidden' : 'visible',
    protected: isFirst && isClosed(book.services, grid),
    ...(isEmpty ? { values: [], formats: [] } : blockOf(book, grid, area)),
    merges: isFirst && !isEmpty ? grid.getDataRange().getMergedRanges().map(rangeOf) : [],
  };
}

/** The parts of all slices as whole sheets. */
export function joinParts(parts: readonly SheetPart[]): Sheet[] {
  const sheets: Sheet[] = [];
  for (const { hoja, sheet } of parts) {
    const standing = sheets[hoja];
    sheets[hoja] = standing
      ? { ...standing, values: [...standing.values, ...sheet.values], formats: [...standing.formats, ...sheet.formats] }
      : sheet;
  }
  return sheets;
}

/** One rectangle; what lies outside the sheet is empty. @throws HostError */
export function readArea(book: OpenBook, hoja: string, rango: string): Block {
  const grid = sheetNamed(book, hoja);
  const area = areaOf(rango);
  const inside = { ...area, bottom: Math.min(area.bottom, grid.getMaxRows()), right: Math.min(area.right, grid.getMaxColumns()) };
  const isOutside = inside.bottom < inside.top || inside.right < inside.left;
  const block = isOutside ? { values: [], formats: [] } : blockOf(book, grid, inside);
  return { values: padded(block.values, area), formats: padded(block.formats, area) };
}

function padded<T>(rows: readonly (readonly T[])[], { top, left, bottom, right }: Range): (T | null)[][] {
  return Array.from({ length: bottom - top + 1 }, (_, r) => Array.from({ length: right - left + 1 }, (_, c) => rows[r]?.[c] ?? null));
}
