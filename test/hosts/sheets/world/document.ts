/** A spreadsheet as Google keeps it: plain state, without any behaviour of a service. */
import type { ThemeName } from './colors';
import type { Range } from '../../../../src/core/snapshot';

/** A cell's own value: a date is a serial number whose format shows a date. */
export type Stored = string | number | boolean;

export interface WorldCell {
  value: Stored | null;
  formula: string;
  format: string;
  note: string;
  background: string;
  /** Whether a fill was set, be it white: a cell without one shows its gridlines. */
  filled: boolean;
  /** The theme's colour that the fill follows; `background` is how it shows. */
  theme: ThemeName | null;
  link: string | null;
  look: Record<string, unknown>;
}

export interface WorldChart {
  readonly kind: 'bar' | 'column';
  readonly ranges: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

export interface WorldProtection {
  readonly kind: 'SHEET' | 'RANGE';
  readonly area: Range | null;
  /** E-mails of those who may edit; the owner always may. */
  readonly editors: readonly string[];
}

export interface WorldSheet {
  readonly id: number;
  name: string;
  hidden: boolean;
  readonly type: 'GRID' | 'OBJECT';
  rows: number;
  columns: number;
  readonly cells: Map<string, WorldCell>;
  merges: Range[];
  protections: WorldProtection[];
  charts: WorldChart[];
  /** Ranges of alternating colours. */
  bandings: Range[];
  frozenRows: number;
  hiddenGridlines: boolean;
  readonly widths: Map<number, number>;
}

export interface World {
  readonly name: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly owner: string;
  sheets: WorldSheet[];
  active: { sheet: WorldSheet; celda: string };
  readonly cache: Map<string, string>;
  /** The execution that holds the document's lock. */
  lockedBy: object | null;
  nextId: number;
  toasts: string[];
}

export const EMPTY: WorldCell = {
  value: null,
  formula: '',
  format: 'General',
  note: '',
  background: '#ffffff',
  filled: false,
  theme: null,
  link: null,
  look: {},
};

export const keyOf = (row: number, column: number): string => `${String(row)},${String(column)}`;

export const cellAt = (sheet: WorldSheet, row: number, column: number): WorldCell => sheet.cells.get(keyOf(row, column)) ?? EMPTY;

export function change(sheet: WorldSheet, row: number, column: number, to: Partial<WorldCell>): void {
  sheet.cells.set(keyOf(row, column), { ...cellAt(sheet, row, column), ...to });
}

export function newSheet(world: Pick<World, 'nextId'>, name: string): WorldSheet {
  return {
    id: world.nextId++,
    name,
    hidden: false,
    type: 'GRID',
    rows: 1000,
    columns: 26,
    cells: new Map(),
    merges: [],
    protections: [],
    charts: [],
    bandings: [],
    frozenRows: 0,
    hiddenGridlines: false,
    widths: new Map(),
  };
}

/** Last row and column with contents; a sheet without any answers A1. */
export function extentOf(sheet: WorldSheet): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [1, 1];
  for (const [key, { value, formula }] of sheet.cells) {
    if (value === null && formula === '') continue;
    const [row = 1, column = 1] = key.split(',').map(Number);
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  }
  return { rows, columns };
}

/** Rows are put in above `before`, or taken out from it on; what is merged or protected across the edge is not modelled. */
export function shiftRows(sheet: WorldSheet, before: number, count: number): void {
  const cells = [...sheet.cells];
  sheet.cells.clear();
  for (const [key, cell] of cells) {
    const [row = 1, column = 1] = key.split(',').map(Number);
    if (row < before) sheet.cells.set(key, cell);
    else if (count > 0 || row >= before - count) sheet.cells.set(keyOf(row + count, column), cell);
  }
  sheet.rows += count;
  const moved = (row: number): number => (row >= before ? row + count : row);
  sheet.merges = sheet.merges.map((range) => ({ ...range, top: moved(range.top), bottom: moved(range.bottom) }));
}

/** A column is taken out; what is merged or protected across it is not modelled. */
export function deleteColumn(sheet: WorldSheet, gone: number): void {
  const cells = [...sheet.cells];
  sheet.cells.clear();
  for (const [key, cell] of cells) {
    const [row = 1, column = 1] = key.split(',').map(Number);
    if (column !== gone) sheet.cells.set(keyOf(row, column > gone ? column - 1 : column), cell);
  }
  sheet.columns--;
}
