/** What the follow-up says otherwise than the plan, field by field. */
import { dueDates } from '../calendar/milestones';
import { formatDate } from '../calendar/days';
import { plain } from '../cells/text';
import type { Row } from '../model';
import { sameResponsables } from './responsables';
import { sameText, withoutListNumber } from './words';

export const CHANGE_FIELDS = ['actividad', 'meta', 'fecha', 'responsable'] as const;
export type ChangeField = (typeof CHANGE_FIELDS)[number];

/** One field that says something else; both texts as found. A field that one of the documents leaves blank is no change. */
export interface Change {
  readonly campo: ChangeField;
  readonly antes: string;
  readonly despues: string;
}

export function changesBetween(antes: Row, despues: Row): Change[] {
  const found = [actividad(antes, despues), meta(antes, despues), fecha(antes, despues), responsable(antes, despues)];
  return found.filter((change): change is Change => change !== null);
}

function changed(campo: ChangeField, antes: string, despues: string): Change {
  return { campo, antes, despues };
}

function actividad(antes: Row, despues: Row): Change | null {
  const [before, after] = [withoutListNumber(antes.actividad), withoutListNumber(despues.actividad)];
  return before === '' || after === '' || sameText(before, after) ? null : changed('actividad', antes.actividad, despues.actividad);
}

/** Target and product stand in one column or in two: what one document has in one may be either of the other's, or both. */
function meta(antes: Row, despues: Row): Change | null {
  const [before, after] = [goalsOf(antes), goalsOf(despues)];
  if (before.length === 0 || after.length === 0) return null;
  const whole = [before.join(' '), after.join(' ')] as const;
  if (sameText(...whole)) return null;
  const [few, many] = before.length <= after.length ? [before, after] : [after, before];
  if (few.length < many.length && few.every((goal) => many.some((other) => sameText(goal, other)))) return null;
  return changed('meta', before.join(' · '), after.join(' · '));
}

function goalsOf({ meta: target, producto }: Row): string[] {
  return [target, producto].filter((text) => text !== '');
}

function responsable(antes: Row, despues: Row): Change | null {
  const [before, after] = [namesOf(antes), namesOf(despues)];
  if (before.length === 0 || after.length === 0) return null;
  if (sameResponsables(antes.responsables, despues.responsables) || sameResponsables(before, after)) return null;
  return changed('responsable', antes.responsables.join(' / '), despues.responsables.join(' / '));
}

function namesOf({ responsables, corresponsables }: Row): string[] {
  return [...responsables, ...corresponsables];
}

/** Compares dates with dates, marks with marks, words with words; what cannot be compared is no change. */
function fecha(antes: Row, despues: Row): Change | null {
  const kinds: ((row: Row) => readonly string[])[] = [
    dueDates,
    ({ cuatrimestres }) => [...cuatrimestres].sort((a, b) => a - b).map((mark) => `cuatrimestre ${String(mark)}`),
    ({ meses }) => [...meses].sort((a, b) => a - b).map((mark) => `mes ${String(mark)}`),
    ({ periodo }) => (periodo === null ? [] : [plain(periodo)]),
  ];
  for (const kind of kinds) {
    const [before, after] = [kind(antes), kind(despues)];
    if (before.length === 0 || after.length === 0) continue;
    return sameSchedule(before, after) ? startChange(antes, despues) : changed('fecha', scheduleText(antes), scheduleText(despues));
  }
  return null;
}

function sameSchedule(before: readonly string[], after: readonly string[]): boolean {
  return before.join('|') === after.join('|');
}

/** The same end from another beginning. */
function startChange(antes: Row, despues: Row): Change | null {
  if (antes.inicio === null || despues.inicio === null || antes.inicio === despues.inicio) return null;
  return changed('fecha', scheduleText(antes), scheduleText(despues));
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
