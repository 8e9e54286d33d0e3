/** Whether two rows are due at the same time, however each says it. */
import { dueDates, milestonesOf } from '../calendar/milestones';
import { addDays, formatDate, parts } from '../days';
import { NUMBER_WORD } from '../cells/numerals';
import { readPeriod, type Period } from '../cells/period';
import { isBlank, plain } from '../cells/text';
import type { Row } from '../model';

/** A delivery is due some days after the period that it is about, or ends some days before it. */
const TOLERANCE_DAYS = 31;
const WHOLE_YEAR = 12;

/** Compares dates with dates, marks with marks, words with words, and one with another where they cannot agree; a blank is no change. */
export function sameSchedule(antes: Row, despues: Row): boolean {
  if (listedWithDash(antes, despues) || listedWithDash(despues, antes)) return true;
  for (const kind of KINDS) {
    const [before, after] = [kind(antes), kind(despues)];
    if (before.length === 0 || after.length === 0) continue;
    return before.join('|') === after.join('|') && sameStart(antes, despues);
  }
  if (antes.periodo !== null && despues.periodo !== null) return samePeriod(antes.periodo, despues.periodo);
  if (isWithdrawn(antes, despues)) return false;
  if (isMarked(antes) || isMarked(despues)) return sameMark(antes, despues);
  return agrees(antes, despues) && agrees(despues, antes);
}

const KINDS: readonly ((row: Row) => readonly string[])[] = [
  dueDates,
  ({ cuatrimestres }) => [...cuatrimestres].sort((a, b) => a - b).map((mark) => `cuatrimestre ${String(mark)}`),
  ({ meses }) => [...meses].sort((a, b) => a - b).map((mark) => `mes ${String(mark)}`),
];

function isMarked({ cuatrimestres, meses }: Row): boolean {
  return cuatrimestres.length + meses.length > 0;
}

const MONTHS_OF_A_MARK = 4;

/**
 * Whether the last mark of one row is of the stretch in which the other one is due last: a mark means the end of its stretch, and any day
 * of it is only more exact.
 */
function sameMark(antes: Row, despues: Row): boolean {
  const [marked, other] = antes.cuatrimestres.length > 0 || !isMarked(despues) ? [antes, despues] : [despues, antes];
  const [length, marks] = marked.cuatrimestres.length > 0 ? [MONTHS_OF_A_MARK, marked.cuatrimestres] : [1, marked.meses];
  const last = Math.max(...marks);
  const month = lastMonth(other, last * length === WHOLE_YEAR);
  return month === null || Math.ceil(month / length) === last;
}

/** The month of the year in which a row is due last, null where it does not say; a January after other days, or at `yearEnd`, closes it. */
function lastMonth(row: Row, yearEnd: boolean): number | null {
  const days = dueDates(row);
  const last = days[days.length - 1];
  if (last !== undefined) {
    const { month } = parts(last);
    return month === 1 && (yearEnd || days.length > 1) ? WHOLE_YEAR : month;
  }
  if (row.meses.length > 0) return Math.max(...row.meses);
  const period = row.periodo === null ? null : readPeriod(row.periodo);
  if (period?.kind !== 'tramos' && period?.kind !== 'permanente') return null;
  const end = milestonesOf(period, SOME_YEAR).slice(-1)[0];
  return end === undefined ? null : parts(end).month;
}

/** «Permanente» is «Todo el año», «Dos veces al año» is «Semestral»; «Semanal» is not «Mensual», although both come round every month. */
function samePeriod(before: string, after: string): boolean {
  if (plain(before) === plain(after) || withoutFirstDays(before) === withoutFirstDays(after)) return true;
  const [one, other] = [readPeriod(before), readPeriod(after)];
  if (one === null || other === null) return false;
  if (one.kind === 'permanente' || other.kind === 'permanente') return one.kind === other.kind;
  const days = (period: Period): string => milestonesOf(period, SOME_YEAR).join('|');
  return !WITHIN_A_MONTH.test(plain(`${before} ${after}`)) && days(one) === days(other);
}

/** «Mensual (primeros 5 días hábiles)»: on which days of the next month the work of one is handed over. */
const SO_MANY = `(?:${NUMBER_WORD} )?(?:\\(?[0-9]{1,2}\\)? )?`;
const FIRST_DAYS = new RegExp(
  `\\(?(?:dentro de )?(?:los )?${SO_MANY}primeros ${SO_MANY}dias(?: habiles)?(?: de cada mes| del mes(?: siguiente)?)?\\)?`,
  'g',
);

function withoutFirstDays(periodo: string): string {
  return plain(plain(periodo).replace(FIRST_DAYS, ' ').replace(/[,;.]/g, ' '));
}

const SOME_YEAR = 2025;
const WITHIN_A_MONTH = /seman|quincen|diari|\bdias?\b/;

function sameStart(antes: Row, despues: Row): boolean {
  return antes.inicio === null || despues.inicio === null || antes.inicio === despues.inicio;
}

const UP_TO = /\b(?:a|al|hasta)\b/;

/** «30/04/2021 – 30/09/2021» in one cell is a list where the other document lists just these two days. */
function listedWithDash(list: Row, dashed: Row): boolean {
  const { inicio, fin, celdas, fechaTexto } = dashed;
  if (inicio === null || fin === null || celdas.inicio !== undefined || list.inicio !== null || UP_TO.test(plain(fechaTexto))) return false;
  return dueDates(list).join('|') === [inicio, fin].join('|');
}

/** A date or mark of the plan that the follow-up replaces by words that name no time: «Por definir», «N/A». */
function isWithdrawn(antes: Row, { fechaTexto, fechas, periodo, cuatrimestres, meses }: Row): boolean {
  const saysNone = !isBlank(fechaTexto) && !/[0-9]/.test(fechaTexto) && fechas.length + cuatrimestres.length + meses.length === 0;
  return saysNone && periodo === null && (isMarked(antes) || dueDates(antes).length > 0);
}

/** Whether the days of one row may be those that the period of the other means. */
function agrees(dated: Row, recurring: Row): boolean {
  const [first, last] = [dueDates(dated)[0], dueDates(dated).slice(-1)[0]];
  const period = recurring.periodo === null ? null : readPeriod(recurring.periodo);
  if (first === undefined || last === undefined || period === null) return true;
  const end = milestonesOf(period, parts(first).year).slice(-1)[0];
  if (end === undefined) return true;
  return last <= addDays(end, TOLERANCE_DAYS) && (!runsToTheEnd(period) || last >= addDays(end, -TOLERANCE_DAYS));
}

/** A date inside of a stretch, or some day of a year, is only more exact. */
function runsToTheEnd(period: Period): boolean {
  return period.kind === 'permanente' || (period.kind === 'cada' && period.meses < WHOLE_YEAR);
}

/** The schedule as the row has it. */
export function scheduleText(row: Row): string {
  const { inicio, fin, fechaTexto, cuatrimestres, meses } = row;
  if (inicio !== null && fin !== null) return `${formatDate(inicio)} a ${formatDate(fin)}`;
  const days = dueDates(row);
  if (days.length > 0) return days.map(formatDate).join(' ');
  if (cuatrimestres.length > 0) return `cuatrimestre ${cuatrimestres.join(', ')}`;
  if (meses.length > 0) return `mes ${meses.join(', ')}`;
  return fechaTexto;
}
