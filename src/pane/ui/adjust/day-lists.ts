/** Days and years as people type them in a settings field. */
import { formatDate, isDay, isoDate } from '../../../core/days';
import type { Horizon, IsoDate } from '../../../core/model';

const items = (text: string): string[] => text.split(/[,;\n]+/).flatMap((item) => item.trim() || []);

/** All of the items as read; null where one cannot be. */
function all<T>(read: readonly (T | null)[]): T[] | null {
  return read.every((one) => one !== null) ? [...read] : null;
}

/** «30/04, 31/08» as «04-30», «08-31», in the order of the year; null where an item is no day of the year. */
export function yearDaysIn(text: string): string[] | null {
  const read = items(text).map((item) => {
    const [, day, month] = /^(\d{1,2})\s*[/-]\s*(\d{1,2})$/.exec(item) ?? [];
    // A year with 29 February, so that every day of any year is one.
    return day !== undefined && month !== undefined && isDay(2024, Number(month), Number(day))
      ? isoDate(2024, Number(month), Number(day)).slice(5)
      : null;
  });
  return all(read)?.sort() ?? null;
}

export const yearDaysText = (days: readonly string[]): string => days.map((day) => day.split('-').reverse().join('/')).join(', ');

/** «13/06/2026» as days; null where an item is none. */
export function daysIn(text: string): IsoDate[] | null {
  const read = items(text).map((item) => {
    const [, day, month, year] = /^(\d{1,2})\s*[/-]\s*(\d{1,2})\s*[/-]\s*(\d{4})$/.exec(item) ?? [];
    if (day === undefined || month === undefined || year === undefined) return null;
    return isDay(Number(year), Number(month), Number(day)) ? isoDate(Number(year), Number(month), Number(day)) : null;
  });
  return all(read)?.sort() ?? null;
}

export const daysText = (days: readonly IsoDate[]): string => days.map(formatDate).join(', ');

/** First and last year of a programme; [] where neither is written, null where they are no years in order. */
export function horizonIn(first: string, last: string): Horizon | readonly [] | null {
  const years = [first.trim(), last.trim()];
  if (years.every((year) => year === '')) return [];
  const [from = 0, to = 0] = years.map((year) => (/^20\d{2}$/.test(year) ? Number(year) : Number.NaN));
  return from <= to ? [from, to] : null;
}
