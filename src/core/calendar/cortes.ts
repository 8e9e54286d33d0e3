import type { IsoDate, Profile } from '../model';
import { addDays, daysInMonth, isoDate, lastDayOfMonth, parts } from '../days';
import { type ExtraDays, nthWorkingDay } from '../working-days';

/**
 * Days of the year («04-30») on which each profile's follow-up is cut off. PAAC: the official guide «Estrategias», version 2.
 * PTEP: no law says; half-years are practice, and entities that keep the three of the PAAC set them.
 */
export const CORTES: Readonly<Record<Profile, readonly string[]>> = {
  PAAC: ['04-30', '08-31', '12-31'],
  PTEP: ['06-30', '12-31'],
};

const FIRST_PTEP_YEAR = 2025;

/** What a plan of the year is by law where it does not say: the PAAC became the PTEP on 30 August 2024 (Decreto 1122 de 2024). */
export function profileOf(vigencia: number): Profile {
  return vigencia >= FIRST_PTEP_YEAR ? 'PTEP' : 'PAAC';
}

/**
 * The cortes of a year, in order. A day that its month lacks («02-30») is the month's last.
 * @param days of the year, «04-30».
 */
export function cortesOf(vigencia: number, days: readonly string[]): IsoDate[] {
  const dates = days.map((day) => {
    const month = Math.min(12, Math.max(1, Number(day.slice(0, 2))));
    return isoDate(vigencia, month, Math.min(daysInMonth(vigencia, month), Math.max(1, Number(day.slice(3)))));
  });
  return [...new Set(dates)].sort();
}

/**
 * Last day to publish the follow-up of a corte: the tenth working day of the month after it (practice; the guide says «within
 * the first ten working days»). 15/05/2020, 14/09/2020 and 18/01/2021 for the three of 2020.
 */
export function publicationDeadline(corte: IsoDate, extraDays: ExtraDays = []): IsoDate {
  const { year, month } = parts(corte);
  return nthWorkingDay(addDays(lastDayOfMonth(year, month), 1), 10, extraDays);
}

/** 1, 2 or 3: the third of the year that a day lies in. */
export function cuatrimestreOf(date: IsoDate): number {
  return Math.ceil(parts(date).month / 4);
}
