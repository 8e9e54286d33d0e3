import type { IsoDate } from './model';
import { addDays, parts, weekday } from './days';
import { holidaysOf } from './holidays';

/** Days without work beside weekends and the holidays of the law: local holidays, «días cívicos». */
export type ExtraDays = readonly IsoDate[];

/**
 * True for Monday to Friday, holidays aside. Terms in days leave out holidays (Ley 4 de 1913, art. 62);
 * that Saturday is no working day is practice.
 */
export function isWorkingDay(date: IsoDate, extraDays: ExtraDays = []): boolean {
  const day = weekday(date);
  if (day === 0 || day === 6 || extraDays.includes(date)) return false;
  return !holidaysOf(parts(date).year).some(({ fecha }) => fecha === date);
}

/** Working days from one day to another, both counted; 0 where the second comes first. */
export function workingDaysBetween(desde: IsoDate, hasta: IsoDate, extraDays: ExtraDays = []): number {
  const skipped = new Set(extraDays);
  let count = 0;
  let year = 0;
  for (let date = desde; date <= hasta; date = addDays(date, 1)) {
    if (parts(date).year !== year) {
      year = parts(date).year;
      holidaysOf(year).forEach(({ fecha }) => skipped.add(fecha));
    }
    const day = weekday(date);
    if (day !== 0 && day !== 6 && !skipped.has(date)) count++;
  }
  return count;
}

/** The nth working day (n from 1) on or after a day. */
export function nthWorkingDay(from: IsoDate, n: number, extraDays: ExtraDays = []): IsoDate {
  let date = from;
  for (let left = isWorkingDay(date, extraDays) ? n - 1 : n; left > 0;) {
    date = addDays(date, 1);
    if (isWorkingDay(date, extraDays)) left--;
  }
  return date;
}
