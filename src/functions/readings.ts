/** Arguments as days, years and shares; what cannot be read is an error that names the argument. */
import { isBlank, textOf } from '../core/cells/text';
import { readPercentage, usesWholeNumbers, type PercentageReading } from '../core/cells/percentage';
import { readSchedule, type ScheduleReading } from '../core/cells/date';
import { parts } from '../core/days';
import type { IsoDate } from '../core/model';
import type { CellValue } from '../core/snapshot';
import { cellsOf, FunctionError, type Matrix } from './values';

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const DAY_EXAMPLE = 'Escriba el día completo, como 31/08/2020.';

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** A clause about a cell, as a sentence about the argument. */
function unreadable(parametro: string, value: CellValue, reason: string): FunctionError {
  return new FunctionError(`«${parametro}» no se puede leer («${textOf(value).trim()}»): ${reason}.`);
}

/** A day between 1990 and 2100; text with only a month is its last day. @throws FunctionError */
export function readDay(value: CellValue, parametro: string, vigencia: number | null = null): IsoDate {
  if (isBlank(value)) throw new FunctionError(`Falta «${parametro}». ${DAY_EXAMPLE}`);
  if (isYear(Number(value))) throw new FunctionError(`«${parametro}» es solo un año (${textOf(value)}). ${DAY_EXAMPLE}`);
  const reading = readSchedule(value, null, { date1904: false, vigencia });
  if (reading.kind === 'ilegible') throw unreadable(parametro, value, reading.reason);
  const [day, other] = reading.kind === 'fechas' ? reading.fechas : [];
  if (day === undefined || other !== undefined || (reading.kind === 'fechas' && reading.inicio !== null)) {
    throw unreadable(parametro, value, 'debe ser una sola fecha');
  }
  const { year } = parts(day);
  if (!isYear(year)) throw unreadable(parametro, value, `el año debe estar entre ${FIRST_YEAR} y ${LAST_YEAR}`);
  return day;
}

/** A year between 1990 and 2100, null where the argument is missing. @throws FunctionError */
export function readYear(value: CellValue, parametro: string): number | null {
  if (isBlank(value)) return null;
  const year = typeof value === 'boolean' ? NaN : Number(value);
  if (!isYear(year)) throw unreadable(parametro, value, 'debe ser un año de cuatro cifras, como 2020');
  return year;
}

/** The days of a range, blanks left out. @throws FunctionError */
export function readDays(cells: Matrix<CellValue>, parametro: string): IsoDate[] {
  return cellsOf(cells).flatMap((cell) => (isBlank(cell) ? [] : [readDay(cell, parametro)]));
}

export type Programming = Exclude<ScheduleReading, { readonly kind: 'ilegible' }>;

/** What one cell of dates or period words programs. @throws FunctionError */
export function readProgramming(value: CellValue, vigencia: number): Programming {
  const reading = readSchedule(value, null, { date1904: false, vigencia });
  if (reading.kind === 'ilegible') throw unreadable('fechas', value, reading.reason);
  return reading;
}

export type Progress = Exclude<PercentageReading, { readonly kind: 'ilegible' }>;

const isInPoints = (cells: readonly CellValue[]): boolean => usesWholeNumbers(cells.map((value) => ({ value, format: null })));

/**
 * Reads progress cells that stand together: 67 and 0.67 are 67 %, and 1 is 1 % only where most of the others are percent points.
 * A function does not see formats, and often one cell alone.
 */
export function progressReader(cells: Matrix<CellValue>, parametro: string): (value: CellValue) => Progress {
  const others = isInPoints(cellsOf(cells));
  return (value) => {
    const reading = readPercentage(value, null, others || isInPoints([value]));
    if (reading.kind === 'ilegible') throw unreadable(parametro, value, reading.reason);
    return reading;
  };
}
