import type { Figures, Method } from '../../model';
import type { TabCell } from '../edit';
import { integer, percent } from './cells';

/** Where the rows of a table of componentes stand, for the formulas of its total. */
export interface TotalPlace {
  readonly firstRow: number;
  /** The row above the total. */
  readonly lastRow: number;
}

/** A count under its column, as the sum of what stands above it. */
export function sumCell(column: string, value: number, { firstRow, lastRow }: TotalPlace): TabCell {
  const cell = integer(value, 'total');
  return lastRow >= firstRow ? { ...cell, formula: `=SUM(${column}${String(firstRow)}:${column}${String(lastRow)})` } : cell;
}

/** The whole plan's progress; a formula where the tab itself shows what it comes from, in columns B and C. */
export function totalAvanceCell({ avance }: Figures, metodo: Method, { lastRow }: TotalPlace): TabCell {
  const cell = percent(avance, 'total');
  const row = String(lastRow + 1);
  // The other ways need the activities themselves, which stand on other sheets.
  return metodo === 'cumplidas-programadas' && avance !== null ? { ...cell, formula: `=C${row}/B${row}` } : cell;
}
