import type { Row } from '../model';
import type { Activity, Group } from './activities';
import { groupKey } from './names';

/**
 * Groups in the order of the sheet, each under its name as first written; blank names gather under `unnamed`.
 * An activity with several names stands in each of their groups.
 */
function groupBy(activities: readonly Activity[], namesOf: (row: Row) => readonly string[], unnamed: string): Group[] {
  const groups = new Map<string, { nombre: string; activities: Activity[] }>();
  for (const activity of activities) {
    const named = namesOf(activity.row).filter((name) => name.trim() !== '');
    const names = new Map((named.length ? named : [unnamed]).map((name) => [groupKey(name), name.trim()]));
    for (const [key, nombre] of names) {
      const group = groups.get(key);
      if (group) group.activities.push(activity);
      else groups.set(key, { nombre, activities: [activity] });
    }
  }
  return [...groups.values()];
}

export const byComponente = (activities: readonly Activity[]): Group[] =>
  groupBy(activities, (row) => [row.componente], '(sin componente)');

/** None where the componente names no subcomponente at all. */
export function bySubcomponente(activities: readonly Activity[]): Group[] {
  if (activities.every(({ row }) => row.subcomponente.trim() === '')) return [];
  return groupBy(activities, (row) => [row.subcomponente], '(sin subcomponente)');
}

/** By who answers for the row: its dependencia, or else each of its responsables. */
export const byDependencia = (activities: readonly Activity[]): Group[] =>
  groupBy(activities, (row) => (row.dependencia.trim() === '' ? row.responsables : [row.dependencia]), '(sin responsable)');
