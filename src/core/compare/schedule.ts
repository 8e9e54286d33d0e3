/** Whether two rows are due at the same time, however each says it. */
import { dueDates, milestonesOf } from '../calendar/milestones';
import { addDays, formatDate, parts } from '../calendar/days';
import { readPeriod, type Period } from '../cells/period';
import { isBlank, plain } from '../cells/text';
import type { Row } from '../model';

/** A delivery is due some days after the period that it is about, or ends some days before it. */
const TOLERANCE_DAYS = 31;
const WHOLE_YEAR = 12;

/** Compares dates with dates, marks with marks, words with words, and dates with words where they cannot agree; a blank is no change. */
export function sameSchedule(antes: Row, despues: Row): boolean {
  if (listedWithDash(antes, despues) || listedWithDash(despues, antes)) return true;
  for (const kind of KINDS) {
    const [before, after] = [kind(antes), kind(despues)];
    if (before.length === 0 || after.length === 0) continue;
    return before.join('|') === after.join('|') && sameStart(antes, despues);
  }
  if (antes.periodo !== null && despues.periodo !== null) return samePeriod(antes.periodo, despues.periodo);
  return !isWithdrawn(antes, despues) && agrees(antes, despues) && agrees(despues, antes);
}

const KINDS: readonly ((row: Row) => readonly string[])[] = [
  dueDates,
  ({ cuatrimestres }) => [...cuatrimestres].sort((a, b) => a - b).map((mark) => `cuatrimestre ${String(mark)}`),
  ({ meses }) => [...meses].sort((a, b) => a - b).map((mark) => `mes ${String(mark)}`),
];

/** «Permanente» is «Todo el año», «Dos veces al año» is «Semestral»; «Semanal» is not «Mensual», although both come round every month. */
function samePeriod(before: string, after: string): boolean {
  if (plain(before) === plain(after)) return true;
  const [one, other] = [readPeriod(before), readPeriod(after)];
  if (one === null || other === null) return false;
  if (one.kind === 'permanente' || other.kind === 'permanente') return one.kind === other.kind;
  const days = (period: Period): string => milestonesOf(period, SOME_YEAR).join('|');
  return !WITHIN_A_MONTH.test(plain(`${before} ${after}`)) && days(one) === days(other);
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

/** A date of the plan that the follow-up replaces by words that name no time: «Por definir», «N/A». */
function isWithdrawn(antes: Row, { fechaTexto, fechas, periodo, cuatrimestres, meses }: Row): boolean {
  const saysNone = !isBlank(fechaTexto) && !/[0-9]/.test(fechaTexto) && fechas.length + cuatrimestres.length + meses.length === 0;
  return saysNone && periodo === null && dueDates(antes).length > 0;
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
