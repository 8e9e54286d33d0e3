/** Values and number formats of Excel as the core has them. */
import type { CellValue } from '../../core/snapshot';

/** An empty cell gives '', an error its text. */
export const valueOf = (value: unknown): CellValue => (value === '' || value === null || value === undefined ? null : (value as CellValue));

const formatOf = (code: unknown): string | null => (typeof code === 'string' && code !== '' && code !== 'General' ? code : null);

export const valuesOf = (grid: readonly (readonly unknown[])[]): CellValue[][] => grid.map((row) => row.map(valueOf));

export const formatsOf = (grid: readonly (readonly unknown[])[]): (string | null)[][] => grid.map((row) => row.map(formatOf));

/** What to set so that the cell holds exactly `value`: the apostrophe keeps Excel from reading a text as a formula, number or date. */
export function inputOf(value: CellValue): string | number | boolean {
  if (value === null || value === '') return '';
  return typeof value === 'string' ? `'${value}` : value;
}

/**
 * Whether a cell holds a formula. Excel gives the text «=1+1» alike as value and as formula; a formula and its result differ.
 */
export const isFormula = (formula: unknown, value: unknown): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;
