import { type Period, findRecurrence, readPeriod } from '../cells/period';
import { plain } from '../cells/text';
import { targetTexts, type IsoDate, type Row } from '../model';
import { lastDayOfMonth, parts } from '../days';

/** What of a row is needed to know when it is due. */
export type Schedule = Pick<Row, 'fechas' | 'inicio' | 'fin' | 'cuatrimestres' | 'meses' | 'periodo' | 'meta' | 'producto' | 'indicador'>;

/** The days on which something is due by a period word, in order. A period that names its own year keeps it. */
export function milestonesOf(period: Period, vigencia: number): IsoDate[] {
  const ends = (months: readonly number[], year = vigencia): IsoDate[] => months.map((month) => lastDayOfMonth(year, month));
  if (period.kind === 'cada') return ends(upTo(12 / period.meses).map((index) => index * period.meses));
  if (period.kind === 'tramos') {
    return ends(
      period.indices.map((index) => index * period.meses),
      period.year ?? vigencia,
    );
  }
  if (period.kind === 'permanente') return ends([12]);
  const times = Math.min(period.n, 12);
  return ends(upTo(times).map((index) => Math.ceil((12 * index) / times)));
}

/** 1, 2, … n */
function upTo(n: number): number[] {
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
  return own ?? targetTexts(row).reduce<Period | null>((found, text) => found ?? findRecurrence(text), null);
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
  return period === null ? [] : recurrences(period, row, vigencia);
}

/** The stretch of months over which something recurs. */
interface Stretch {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const LONGEST_PROGRAMME = 6;
const FOUR_YEARS = /\bcuatrienio\b|\b(?:cuatro|4)(?: \(?(?:4|cuatro)\)?)? anos\b/;
const YEARS = /\b(20\d{2}) ?(?:[-–—/]|al?|hasta) ?(20\d{2})\b/;

/** `vigencia`: inside the year. `sin fechas`: the row speaks of several years without saying which. */
type Run = Stretch | 'vigencia' | 'sin fechas';

/** The stretch that the row itself gives: a due date beyond the January that closes the vigencia, or the years of its target. */
function runOf(row: Schedule, vigencia: number): Run {
  const due = dueDates(row);
  const last = due[due.length - 1];
  if (last !== undefined) {
    const from = row.inicio ?? `${String(vigencia)}-01-01`;
    const short = last <= `${String(vigencia + 1)}-01-31` || Number(last.slice(0, 4)) - Number(from.slice(0, 4)) >= LONGEST_PROGRAMME;
    return short || from >= last ? 'vigencia' : { from, to: last };
  }
  const target = plain(targetTexts(row).join(' · '));
  const years = YEARS.exec(target);
  const [first, end] = [Number(years?.[1] ?? 0), Number(years?.[2] ?? 0)];
  if (first <= vigencia && vigencia <= end && first < end && end - first < LONGEST_PROGRAMME) return wholeYears(first, end);
  return FOUR_YEARS.test(target) ? 'sin fechas' : 'vigencia';
}

function wholeYears(first: number, last: number): Stretch {
  return { from: `${String(first)}-01-01`, to: `${String(last)}-12-31` };
}

/** The days on which a recurrence of the row falls due: in the vigencia, or in all the years that the row runs over. */
export function recurrences(period: Period, row: Schedule, vigencia: number): IsoDate[] {
  const run = runOf(row, vigencia);
  if (run === 'sin fechas') return [];
  if (run === 'vigencia' || period.kind === 'tramos' || period.kind === 'permanente') return milestonesOf(period, vigencia);
  const [first, last] = [parts(run.from).year, parts(run.to).year];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const ends = years.flatMap((year) => milestonesOf(period, year));
  return [...ends.filter((day) => run.from <= day && day < run.to), run.to];
}

/** The days on which a number of deliveries fall due, spread evenly over the time that the row runs; none where they are too many to be a rhythm. */
export function deliveries(n: number, row: Schedule, vigencia: number): IsoDate[] {
  const run = runOf(row, vigencia);
  const { from, to } = typeof run === 'string' ? wholeYears(vigencia, vigencia) : run;
  const start = monthIndex(from);
  const months = monthIndex(to) - start + 1;
  if (run === 'sin fechas' || n < 2 || n > months) return [];
  return Array.from({ length: n }, (_, index) => endOfMonth(start + Math.ceil((months * (index + 1)) / n) - 1));
}

function monthIndex(day: IsoDate): number {
  const { year, month } = parts(day);
  return year * 12 + month - 1;
}

function endOfMonth(index: number): IsoDate {
  return lastDayOfMonth(Math.floor(index / 12), (index % 12) + 1);
}

/** Share (0..1) of the milestones that lie on or before the corte; null where there are none. */
export function expectedShare(days: readonly IsoDate[], corte: IsoDate): number | null {
  return days.length === 0 ? null : days.filter((date) => date <= corte).length / days.length;
}
