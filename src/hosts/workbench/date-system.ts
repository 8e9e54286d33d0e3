/**
 * The grid counts days from 1899-12-30 only; a workbook may count them from 1904-01-01 (ECMA-376 part 1, 18.17.4.1). Dates are moved
 * on their way into the grid and back, so that it shows them right, what is typed there is right in the file, and the port speaks as
 * the file does.
 */
import type { CustomData, Workbook } from '@univerjs/core';
import { isDateFormat } from '../../core/cells/date';
import type { CellValue } from '../../core/snapshot';

const BETWEEN = 1462;

export interface DateSystem {
  readonly date1904: boolean;
  /** A value of the file as the grid holds it, in a cell of that number format. */
  toGrid(value: CellValue, format: string | null): CellValue;
  /** The way back. */
  toFile(value: CellValue, format: string | null): CellValue;
}

export function dateSystem(date1904: boolean): DateSystem {
  const moved = (value: CellValue, format: string | null, days: number): CellValue =>
    date1904 && typeof value === 'number' && isDateFormat(format) ? value + days : value;
  return {
    date1904,
    toGrid: (value, format) => moved(value, format, BETWEEN),
    toFile: (value, format) => moved(value, format, -BETWEEN),
  };
}

/** What a workbook of the grid carries for `datesOf`. */
export const workbookKeeps = (date1904: boolean): CustomData => ({ seguimiento: { date1904 } });

export function datesOf(workbook: Workbook): DateSystem {
  const keeps = workbook.getSnapshot().custom?.seguimiento as { readonly date1904: boolean } | undefined;
  return dateSystem(keeps?.date1904 === true);
}
