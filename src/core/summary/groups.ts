import type { Profile, Row } from '../model';
import type { Activity, Group } from './activities';
import { componentKey, groupKey } from './names';

interface OpenGroup extends Group {
  readonly activities: Activity[];
}

/**
 * Groups in the order of the sheet, each under its name as first written; blank names gather under `unnamed`.
 * An activity with several names stands in each of their groups.
 */
function groupBy(
  activities: readonly Activity[],
  namesOf: (row: Row) => readonly string[],
  unnamed: string,
  keyOf: (name: string) => string = groupKey,
): Group[] {
  const groups = new Map<string, OpenGroup>();
  // Few spellings stand in many rows.
  const spellings = new Map<string, OpenGroup>();
  const groupOf = (name: string): OpenGroup => {
    const key = keyOf(name);
    const group = groups.get(key) ?? { nombre: name.trim(), activities: [] };
    groups.set(key, group);
    spellings.set(name, group);
    return group;
  };
  for (const activity of activities) {
    const named = namesOf(activity.row).filter((name) => name.trim() !== '');
    const found = (named.length > 0 ? named : [unnamed]).map((name) => spellings.get(name) ?? groupOf(name));
    for (const group of found.length > 1 ? new Set(found) : found) group.activities.push(activity);
  }
  return [...groups.values()];
}

const NO_COMPONENTE = '(sin componente)';

export const byComponente = (activities: readonly Activity[], perfil: Profile): Group[] =>
  groupBy(activities, (row) => [row.componente], NO_COMPONENTE, componentKey(perfil));

/** What the componente of a row and the name of its figures share, in a document of the profile. */
export function componenteKey(perfil: Profile): (name: string) => string {
  const keyOf = componentKey(perfil);
  return (name) => keyOf(name.trim() === '' ? NO_COMPONENTE : name);
}

/** None where the componente names no subcomponente at all. */
export function bySubcomponente(activities: readonly Activity[]): Group[] {
  if (activities.every(({ row }) => row.subcomponente.trim() === '')) return [];
  return groupBy(activities, (row) => [row.subcomponente], '(sin subcomponente)');
}

/** By who answers for the row: its dependencia, or else each of its responsables. */
export const byDependencia = (activities: readonly Activity[]): Group[] =>
  groupBy(activities, (row) => (row.dependencia.trim() === '' ? row.responsables : [row.dependencia]), '(sin responsable)');
