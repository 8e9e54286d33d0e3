/** Whether the spreadsheet is still the one that a writing in slices was planned for: minutes pass between the first and the last. */
import { parseAddress } from '../../core/a1';
import { fingerprint } from '../../core/fingerprint';
import { HostError } from '../host';
import { groupBy } from './areas';
import { cellsOf, sheetNamed, type OpenBook } from './book';
import type { Grid } from './services';

interface Celled {
  readonly hoja: string;
  readonly celda: string;
}

/** A cell as its row said when it was looked at. */
export interface SignedCell extends Celled {
  readonly firma: string;
}

export interface Guard {
  /** «1000×26» by sheet. */
  readonly tamanos: Readonly<Record<string, string>>;
  /** What our hidden sheet holds, in a few letters. */
  readonly memoria: string;
}

/** So many columns tell a row from others; in a plan they say what the activity is. */
const TELLING_COLUMNS = 12;

/** @param hojas the sheets of people that the writing touches. */
export function guardOf(book: OpenBook, hojas: readonly string[]): Guard {
  const sizeOf = (grid: Grid): string => `${String(grid.getMaxRows())}×${String(grid.getMaxColumns())}`;
  const memories = book.sheets.filter(({ name }) => /^_seguimiento/i.test(name));
  return {
    tamanos: Object.fromEntries(hojas.map((hoja) => [hoja, sizeOf(sheetNamed(book, hoja))])),
    memoria: fingerprint(JSON.stringify(memories.map(({ name, grid }) => [name, grid.getDataRange().getValues()]))),
  };
}

/** @throws HostError where rows or columns came or went, or another run of ours wrote meanwhile. */
export function checkGuard(before: Guard, now: Guard): void {
  const moved = Object.keys(before.tamanos).find((hoja) => before.tamanos[hoja] !== now.tamanos[hoja]);
  if (moved !== undefined) throw changed(`Alguien agregó o quitó filas o columnas en «${moved}» mientras se escribía.`);
  if (before.memoria !== now.memoria) throw changed('Seguimiento escribió en este libro desde otra ventana al mismo tiempo.');
}

/** The cells with what the words of their rows say, one reading for each sheet. */
export function signed<T extends Celled>(book: OpenBook, cells: readonly T[]): (T & SignedCell)[] {
  return [...groupBy(cells, ({ hoja }) => hoja)].flatMap(([hoja, own]) => {
    const grid = sheetNamed(book, hoja);
    const rowOf = ({ celda }: T): number => parseAddress(celda)?.row ?? 1;
    const rows = own.map(rowOf);
    const top = rows.reduce((least, row) => Math.min(least, row), Infinity);
    const bottom = rows.reduce((most, row) => Math.max(most, row), 0);
    const right = Math.min(grid.getMaxColumns(), TELLING_COLUMNS);
    const values = cellsOf(grid, { top, left: 1, bottom, right }).getValues() as unknown[][];
    const words = (row: number): unknown[] => (values[row - top] ?? []).map((value) => (typeof value === 'string' ? value : ''));
    return own.map((cell) => ({ ...cell, firma: fingerprint(JSON.stringify(words(rowOf(cell)))) }));
  });
}

/** @throws HostError where a row says something else than when it was looked at: it was moved, or somebody is at it. */
export function checkSigned(book: OpenBook, seen: readonly SignedCell[]): void {
  const now = signed(
    book,
    seen.map(({ hoja, celda }) => ({ hoja, celda })),
  );
  const known = new Map(now.map(({ hoja, celda, firma }) => [`${celda}!${hoja}`, firma]));
  const other = seen.find(({ hoja, celda, firma }) => known.get(`${celda}!${hoja}`) !== firma);
  if (other) throw changed(`La fila de ${other.celda} en «${other.hoja}» cambió mientras se escribía.`);
}

const changed = (what: string): HostError => new HostError('cambio-ajeno', `${what} Revise de nuevo y repita.`);
