/** Notes and fills, in blocks. */
import type { Look } from '../../core/edits/edit';
import type { Range } from '../../core/snapshot';
import { boundsOf, groupBy, holds } from './areas';
import { anchorOf, cellsOf, closedRanges, isGrid, mergesOf, nameOf, sheetNamed, type OpenBook } from './book';
import { fillAt, originalOf, readFills } from './fills';
import { sliceOf, type Cursor, type Slice } from './slices';

interface Asked {
  readonly hoja: string;
  readonly celda: string;
}

export interface Noted extends Asked {
  readonly nota: string;
}

/** The looks of cells, in the order asked. A cell inside a merged range looks like its first one. @throws HostError */
export function looksOf(book: OpenBook, cells: readonly Asked[]): Look[] {
  const bySheet = new Map<string, (celda: string) => Omit<Look, 'hoja' | 'celda'>>();
  for (const [hoja, asked] of groupBy(cells, ({ hoja: name }) => name)) bySheet.set(hoja, sheetLooks(book, hoja, asked));
  return cells.flatMap(({ hoja, celda }) => {
    const look = bySheet.get(hoja);
    return look ? [{ hoja, celda, ...look(celda) }] : [];
  });
}

function sheetLooks(book: OpenBook, hoja: string, asked: readonly Asked[]): (celda: string) => Omit<Look, 'hoja' | 'celda'> {
  const grid = sheetNamed(book, hoja);
  const merges = mergesOf(grid);
  const closed = closedRanges(book.services, grid);
  const bounds = boundsOf(asked.map(({ celda }) => anchorOf(merges, hoja, celda)));
  const block = cellsOf(grid, bounds);
  const [notes, fills, formulas] = [block.getNotes(), readFills(block, bounds), block.getFormulas()];
  return (celda) => {
    const place = anchorOf(merges, hoja, celda);
    const at = (table: readonly (readonly string[])[]): string => table[place.row - bounds.top]?.[place.column - bounds.left] ?? '';
    const fill = fillAt(book.services, fills, place);
    const original = originalOf(fill);
    return {
      nota: at(notes) === '' ? null : at(notes),
      relleno: fill.color,
      ...(original === undefined ? {} : { original }),
      ...(at(formulas) === '' ? {} : { formula: true }),
      ...(closed.some((range) => holds(range, place)) ? { protegida: true } : {}),
    };
  };
}

/** Every cell with a note, from `from` on; also where a sheet has nothing but notes. */
export function notesSlice(book: OpenBook, from: Cursor): Slice<Noted[]> {
  const extentOf = (index: number): Range => {
    const grid = book.sheets[index]?.grid;
    if (!grid || !isGrid(book.services, grid)) return { top: 1, left: 1, bottom: 0, right: 0 };
    return { top: 1, left: 1, bottom: grid.getMaxRows(), right: grid.getMaxColumns() };
  };
  return sliceOf(book.sheets.length, from, extentOf, (index, area) => notesIn(book, index, area));
}

function notesIn(book: OpenBook, index: number, area: Range): Noted[] {
  const sheet = book.sheets[index];
  if (!sheet || area.bottom < area.top) return [];
  const notes = cellsOf(sheet.grid, area).getNotes();
  return notes.flatMap((row, r) =>
    row.flatMap((nota, c) =>
      nota === '' ? [] : [{ hoja: sheet.name, celda: nameOf({ row: area.top + r, column: area.left + c }), nota }],
    ),
  );
}
