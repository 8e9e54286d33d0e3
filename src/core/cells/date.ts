import { addDays, dayNumber, daysInMonth, formatDate, isDay, isoDate, lastDayOfMonth, monthName } from '../days';
import type { IsoDate } from '../model';
import type { CellValue } from '../snapshot';
import { nthWorkingDay } from '../working-days';
import { type DateItem, dateItems } from './date-items';
import { readFirstDays, type FirstDays } from './first-days';
import { saysNoAplica } from './no-aplica';
import { numberWords } from './numerals';
import { type Period, readPeriod } from './period';
import { isPeriodWord } from './period-words';
import { isBlank, plain } from './text';

export interface ScheduleContext {
  readonly date1904: boolean;
  /** The year of dates that name none. */
  readonly vigencia: number | null;
}

/** What a schedule cell says. `reason` is a Spanish clause about the cell («31/02/2020 no existe»). */
export type ScheduleReading =
  | { readonly kind: 'vacio' }
  | { readonly kind: 'noAplica' }
  /** `fechas`: the days something is due, in order. `inicio`: where the cell gives a range, its first day, which is none of them. */
  | { readonly kind: 'fechas'; readonly fechas: readonly IsoDate[]; readonly inicio: IsoDate | null }
  | { readonly kind: 'periodo'; readonly periodo: Period; readonly texto: string }
  | { readonly kind: 'ilegible'; readonly reason: string };

/** More foreign words than this after a date make it a sentence that names a date. */
const LONGEST_TAIL = 5;

/** Reads a schedule cell. Day before month, always. */
export function readSchedule(value: CellValue, format: string | null, context: ScheduleContext): ScheduleReading {
  if (isBlank(value)) return { kind: 'vacio' };
  if (typeof value === 'number') return fromNumber(value, isDateFormat(format), context.date1904);
  if (typeof value !== 'string') return illegible('no es una fecha');
  if (value.trim().startsWith('#')) return illegible(`la celda tiene el error ${value.trim()}`);
  if (saysNoAplica(value)) return { kind: 'noAplica' };
  if (/^\s*[0-9]{5}\s*$/.test(value)) return fromNumber(Number(value), false, context.date1904);
  return fromText(value, context.vigencia);
}

function fromNumber(value: number, dateFormat: boolean, date1904: boolean): ScheduleReading {
  if (!dateFormat && Number.isInteger(value) && value >= 1990 && value <= 2100) return onDays([isoDate(value, 12, 31)]);
  const date = fromSerial(value, date1904);
  if (date === null || (!dateFormat && (date < '1990-01-01' || date > '2100-12-31'))) return illegible(`${String(value)} no es una fecha`);
  return onDays([date]);
}

/** A date that was changed, told in brackets: «(prorrogada del 30/06/2019)». */
const FORMER_DATE = /\([^()]{0,60}\b(?:prorrog|aplaz|antes|inicial|reprogram|modific)[^()]{0,60}\)/i;
/** A week of a month is in no case its third day. */
const WEEK_NUMBER = /\bsemanas?\s+\d\b/i;

function fromText(written: string, vigencia: number | null): ScheduleReading {
  const text = written.replace(FORMER_DATE, ' ').replace(WEEK_NUMBER, ' ');
  const opening = readFirstDays(text);
  const opened = opening ? onFirstDays(opening, vigencia) : null;
  if (opened) return opened;
  const { items, others } = dateItems(text);
  const periodo = readPeriod(text);
  const dated = items.filter((item) => item.month !== null);
  const isTold = (word: string) => periodo !== null && numberWords([word], 0) !== null;
  const foreign = others.filter(({ word }) => (!isPeriodWord(word) && !isTold(word)) || /^[0-9]+$/.test(word));
  const [range] = rangesOf(dated);
  const repeats = periodo !== null && (dated.length === 0 || (periodo.kind === 'cada' && range !== undefined));
  if (repeats) return { kind: 'periodo', periodo, texto: text.replace(/\s+/g, ' ').trim() };
  const points = dated.length > 0 ? dated : items;
  if (others.some(({ word }) => /^[0-9]{3}$/.test(word))) return illegible('tiene un año de tres cifras');
  if (points.length === 0) return illegible('no dice ni fecha ni periodo');
  if (foreign.some(({ after }) => after === 0) || foreign.length > LONGEST_TAIL) return illegible('no dice solo una fecha o un periodo');
  const said = plain(text);
  const between = points.length === 2 && said.startsWith('entre ');
  const reading = onItems(between ? points.map((item, i) => ({ ...item, upTo: i === 1 })) : points, vigencia);
  const only = reading.kind === 'fechas' && reading.inicio === null && reading.fechas.length === 1 ? reading.fechas[0] : undefined;
  return only !== undefined && /^(?:desde|a partir de)/.test(said) ? { kind: 'fechas', fechas: [], inicio: only } : reading;
}

/** The last of the first days of each month; null where the rest names no months. */
function onFirstDays({ n, habiles, rest }: FirstDays, vigencia: number | null): ScheduleReading | null {
  const { items, others } = dateItems(rest);
  if (items.length === 0 || others.some(({ word }) => !isPeriodWord(word)) || rangesOf(items).length > 0) return null;
  if (items.some(({ month, day }) => month === null || day !== null)) return null;
  const months = onItems(items, vigencia);
  if (months.kind !== 'fechas') return months;
  return onDays(months.fechas.map((end) => (habiles ? nthWorkingDay(firstOfMonth(end), n) : addDays(firstOfMonth(end), n - 1))));
}

function firstOfMonth(day: IsoDate): IsoDate {
  return `${day.slice(0, 8)}01`;
}

function rangesOf(items: readonly DateItem[]): DateItem[] {
  return items.length === 2 && items[1]?.upTo === true ? [...items] : [];
}

function onItems(items: readonly DateItem[], vigencia: number | null): ScheduleReading {
  const isRange = rangesOf(items).length > 0;
  const days: IsoDate[] = [];
  const inVigencia = vigencia !== null && items.every(({ year }) => year === null);
  let next: { year: number; month: number } | null = null;
  // Backwards: «30 de abril y 31 de agosto de 2020» names the year only once, at the end.
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index] as DateItem;
    const assumed = inVigencia ? yearInVigencia(items, index, vigencia) : vigencia;
    const year: number | null = item.year ?? (inVigencia && !isRange ? assumed : yearBefore(item, next)) ?? assumed;
    if (year === null) return illegible('no dice de qué año');
    const month = item.month ?? 12;
    const problem = problemOf(year, month, item.day);
    if (problem !== null) return illegible(problem);
    days.unshift(dayOf(item, year, month, isRange && index === 0));
    next = { year, month };
  }
  const [first, last] = days;
  if (isRange && first !== undefined && last !== undefined) return { kind: 'fechas', fechas: [last], inicio: first };
  return onDays(days);
}

/**
 * The year of an item of a list that names none: the vigencia, and the next one for a January that closes it. «Mayo, septiembre y
 * enero» is how the follow-up of a vigencia is published.
 */
function yearInVigencia(items: readonly DateItem[], index: number, vigencia: number): number {
  const closes = index === items.length - 1 && items[index]?.month === 1 && (items[index - 1]?.month ?? 1) > 1;
  return closes ? vigencia + 1 : vigencia;
}

/** The year of an item that names none, from the item after it. */
function yearBefore(item: DateItem, next: { readonly year: number; readonly month: number } | null): number | null {
  if (next === null) return null;
  return item.month !== null && item.month > next.month ? next.year - 1 : next.year;
}

function dayOf(item: DateItem, year: number, month: number, starts: boolean): IsoDate {
  if (item.day !== null) return isoDate(year, month, item.day);
  if (starts) return isoDate(year, item.month ?? 1, 1);
  return item.part === 'mitad' ? isoDate(year, month, 15) : lastDayOfMonth(year, month);
}

function problemOf(year: number, month: number, day: number | null): string | null {
  if (month < 1 || month > 12) return `el mes ${String(month)} no existe (se lee día/mes/año)`;
  if (day === null || isDay(year, month, day)) return null;
  const shown = formatDate(isoDate(year, month, day));
  return `${shown} no existe: ${monthName(month)} tiene ${String(daysInMonth(year, month))} días`;
}

function onDays(days: readonly IsoDate[]): ScheduleReading {
  return { kind: 'fechas', fechas: [...new Set(days)].sort(), inicio: null };
}

function illegible(reason: string): ScheduleReading {
  return { kind: 'ilegible', reason };
}

/** True for a number-format code that shows a day, a month or a year («dd/mm/yyyy», «mmm-yy»); false for times and numbers. */
export function isDateFormat(code: string | null): boolean {
  if (code === null) return false;
  const known = DATE_FORMATS.get(code);
  if (known !== undefined) return known;
  const isDate = showsDate(code);
  if (DATE_FORMATS.size < MOST_FORMATS) DATE_FORMATS.set(code, isDate);
  return isDate;
}

/** A workbook has a handful of formats and asks for them once per cell. */
const DATE_FORMATS = new Map<string, boolean>();
const MOST_FORMATS = 1000;

function showsDate(code: string): boolean {
  const shown = code
    .toLowerCase()
    .replace(/\[([hms]{1,2})\]/g, '$1')
    .replace(/\[[^\]]{0,255}\]/g, '')
    .replace(/"[^"]{0,255}"/g, '')
    .replace(/[\\_*]./g, '')
    .replace(/am\/pm|a\/p/g, '')
    .split(';', 1)
    .join('');
  if (/[^ymdhsae0-9.,:/ \-'t]/.test(shown)) return false;
  return /[yda]/.test(shown) || /mmm/.test(shown) || (/m/.test(shown) && !/[hs]/.test(shown));
}

/** 1900-01-01 is day 1; serial 60 is a 29 February that never was, read as the 28th. */
const DAY_ZERO_1900 = '1899-12-31';
const DAY_ZERO_1904 = '1904-01-01';
const LAST_SERIAL = 2958465;

/** The day of a spreadsheet serial number, null where no spreadsheet has such a day. */
export function fromSerial(serial: number, date1904: boolean): IsoDate | null {
  const days = Math.floor(serial);
  if (!(days >= 0 && days <= LAST_SERIAL - (date1904 ? 1462 : 0))) return null;
  if (date1904) return addDays(DAY_ZERO_1904, days);
  return addDays(DAY_ZERO_1900, days >= 60 ? days - 1 : days);
}

/** The serial number of a day from 1900 (1904) on. */
export function toSerial(date: IsoDate, date1904: boolean): number {
  if (date1904) return dayNumber(date) - dayNumber(DAY_ZERO_1904);
  const days = dayNumber(date) - dayNumber(DAY_ZERO_1900);
  return days >= 60 ? days + 1 : days;
}
