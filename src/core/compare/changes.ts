/** What the follow-up says otherwise than the plan, field by field. */
import type { Row } from '../model';
import { aliasesIn, sameResponsables, type Aliases } from './responsables';
import { sameSchedule, scheduleText } from './schedule';
import { sameText } from './same-text';
import { sameTarget } from './targets';
import { termsIn, unfold, type Terms } from './terms';
import { withoutListNumber } from './words';

export const CHANGE_FIELDS = ['actividad', 'meta', 'fecha', 'responsable'] as const;
export type ChangeField = (typeof CHANGE_FIELDS)[number];

/** One field that says something else; both texts as found. A field that one of the documents leaves blank is no change. */
export interface Change {
  readonly campo: ChangeField;
  readonly antes: string;
  readonly despues: string;
}

type Twins = Readonly<Record<'antes' | 'despues', Row>>;

/** What holds for all of both documents. */
interface Habits {
  readonly aliases: Aliases;
  readonly terms: Terms;
  /** Whether one of the documents mostly gives the one in charge without those who help. */
  readonly leadAlone: boolean;
}

/**
 * The changes of each pair of activities.
 * @param rows all of both documents: what an acronym stands for may be said in any of them.
 */
export function changesOf(pares: readonly Twins[], rows: readonly Row[]): Change[][] {
  const aliases = aliasesIn(rows);
  const habits = { aliases, terms: termsIn(rows), leadAlone: givesLeadAlone(pares, aliases) };
  return pares.map(({ antes, despues }) => changesBetween(antes, despues, habits));
}

function changesBetween(antes: Row, despues: Row, habits: Habits): Change[] {
  const { terms } = habits;
  const found = [actividad(antes, despues, terms), meta(antes, despues, terms), fecha(antes, despues), responsable(antes, despues, habits)];
  return found.filter((change): change is Change => change !== null);
}

function changed(campo: ChangeField, antes: string, despues: string): Change {
  return { campo, antes, despues };
}

function actividad(antes: Row, despues: Row, terms: Terms): Change | null {
  const [before = '', after = ''] = [antes, despues].map((row) => activityOf(row, terms));
  return before === '' || after === '' || sameText(before, after) ? null : changed('actividad', antes.actividad, despues.actividad);
}

function activityOf({ actividad }: Row, terms: Terms): string {
  return unfold(withoutListNumber(actividad), terms);
}

/** Target and product stand in one column or in two: what one document has in one may be either of the other's, or both. */
function meta(antes: Row, despues: Row, terms: Terms): Change | null {
  const [before = [], after = []] = [antes, despues].map((row) => goalsOf(row).map((goal) => unfold(goal, terms)));
  const activities = [antes, despues].map((row) => activityOf(row, terms)).filter((text) => text !== '');
  const same = (one: string, other: string): boolean => sameTarget(one, other, activities);
  if (before.length === 0 || after.length === 0 || same(before.join(' '), after.join(' '))) return null;
  const [few, many] = before.length <= after.length ? [before, after] : [after, before];
  if (few.length < many.length && few.every((goal) => many.some((other) => same(goal, other)))) return null;
  return changed('meta', goalsOf(antes).join(' · '), goalsOf(despues).join(' · '));
}

function goalsOf({ meta: target, producto }: Row): string[] {
  return [target, producto].filter((text) => text !== '');
}

function fecha(antes: Row, despues: Row): Change | null {
  return sameSchedule(antes, despues) ? null : changed('fecha', scheduleText(antes), scheduleText(despues));
}

function responsable(antes: Row, despues: Row, { aliases, leadAlone }: Habits): Change | null {
  const [before, after] = [namesOf(antes), namesOf(despues)];
  if (before.length === 0 || after.length === 0) return null;
  const same = readings(antes, leadAlone).some((one) =>
    readings(despues, leadAlone).some((other) => sameResponsables(one, other, aliases)),
  );
  return same ? null : changed('responsable', before.join(' / '), after.join(' / '));
}

/** Who answers for a row: with those who help; without them too where they may be those of the row above, its own cell being blank. */
function readings(row: Row, leadAlone: boolean): (readonly string[])[] {
  const optional = row.corresponsables.length > 0 && row.responsables.length > 0 && (leadAlone || inheritsHelpers(row));
  return optional ? [namesOf(row), row.responsables] : [namesOf(row)];
}

function inheritsHelpers({ heredados }: Row): boolean {
  return heredados.includes('corresponsable');
}

/** Whether of the activities with a helper in a column of its own more are followed up without it than with it. */
function givesLeadAlone(pares: readonly Twins[], aliases: Aliases): boolean {
  let [leads, all] = [0, 0];
  for (const { antes, despues } of pares) {
    const helped = [antes, despues].some((row) => row.corresponsables.length > 0 && !inheritsHelpers(row));
    if (!helped || namesOf(antes).length === 0 || namesOf(despues).length === 0) continue;
    if (sameResponsables(namesOf(antes), namesOf(despues), aliases)) all++;
    else if (sameResponsables(antes.responsables, despues.responsables, aliases)) leads++;
  }
  return leads > all;
}

function namesOf({ responsables, corresponsables }: Row): string[] {
  return [...responsables, ...corresponsables];
}
