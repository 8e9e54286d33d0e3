import { type Period, findRecurrence, readPeriod } from '../cells/period';
import type { IsoDate, Row } from '../model';
import { lastDayOfMonth } from './days';

/** What of a row is needed to know when it is due. */
export type Schedule = Pick<Row, 'fechas' | 'inicio' | 'fin' | 'cuatrimestres' | 'meses' | 'periodo' | 'meta' | 'producto' | 'indicador'>;

/** The days on which something is due by a period word, in order. A period that names its own year keeps it. */
export function milestonesOf(period: Period, vigencia: number): IsoDate[] {
  const ends = (months: readonly number[], year = vigencia): IsoDate[] => months.map((month) => lastDayOfMonth(year, month));
  if (period.kind === 'cada') return ends(parts(12 / period.meses).map((index) => index * period.meses));
  if (period.kind === 'tramos') {
    return ends(
      period.indices.map((index) => index * period.meses),
      period.year ?? vigencia,
    );
  }
  if (period.kind === 'permanente') return ends([12]);
  const times = Math.min(period.n, 12);
  return ends(parts(times).map((index) => Math.ceil((12 * index) / times)));
}

/** 1, 2, … n */
function parts(n: number): number[] {
  return Array.from({ length: Math.floor(n) }, (_, index) => index + 1);
}

/** The listed days and the last one; the day on which the work begins is none of them. */
export function dueDates(row: Pick<Schedule, 'fechas' | 'inicio' | 'fin'>): IsoDate[] {
  const listed = row.fechas.filter((date) => date !== row.inicio || date === row.fin);
  if (row.fin !== null && !listed.includes(row.fin)) listed.push(row.fin);
  return listed.length < 2 ? listed : [...new Set(listed)].sort();
}

/** The last days of the marked cuatrimestres. */
export function cuatrimestreEnds(row: Pick<Schedule, 'cuatrimestres'>, vigencia: number): IsoDate[] {
  return marked(row.cuatrimestres, 3).map((index) => lastDayOfMonth(vigencia, index * 4));
}

/** The last days of the marked months. */
export function monthEnds(row: Pick<Schedule, 'meses'>, vigencia: number): IsoDate[] {
  return marked(row.meses, 12).map((month) => lastDayOfMonth(vigencia, month));
}

function marked(marks: readonly number[], last: number): number[] {
  if (marks.length === 0) return [];
  return [...new Set(marks)].filter((mark) => Number.isInteger(mark) && mark >= 1 && mark <= last).sort((a, b) => a - b);
}

/** The period of the schedule cell, else the recurrence that target, product or indicator give in so many words. */
export function periodOf(row: Pick<Schedule, 'periodo' | 'meta' | 'producto' | 'indicador'>): Period | null {
  const own = row.periodo === null ? null : readPeriod(row.periodo);
  return own ?? findRecurrence(row.meta) ?? findRecurrence(row.producto) ?? findRecurrence(row.indicador);
}

/**
 * The days on which the row is due: the listed dates, else the marked cuatrimestres or months, else the ends of its periods.
 * Without a vigencia only dates can be told.
 */
export function milestones(row: Schedule, vigencia: number | null): IsoDate[] {
  const dates = dueDates(row);
  if (dates.length > 0 || vigencia === null) return dates;
  const cuatrimestres = cuatrimestreEnds(row, vigencia);
  if (cuatrimestres.length > 0) return cuatrimestres;
  const months = monthEnds(row, vigencia);
  if (months.length > 0) return months;
  const period = periodOf(row);
  return period === null ? [] : milestonesOf(period, vigencia);
}

/** Share (0..1) of the milestones that lie on or before the corte; null where there are none. */
export function expectedShare(days: readonly IsoDate[], corte: IsoDate): number | null {
  return days.length === 0 ? null : days.filter((date) => date <= corte).length / days.length;
}
