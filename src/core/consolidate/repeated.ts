/** The same activity in several files: copies that would count twice. */
import { dueDates } from '../calendar/milestones';
import { words } from '../cells/text';
import type { Row } from '../model';
import type { Origin } from './origin';

/** An activity that stands in more than one file, or sheet of a file. */
export interface Repetition {
  readonly actividad: string;
  readonly meta: string;
  /** Places in the consolidated table. */
  readonly filas: readonly number[];
  readonly origenes: readonly Origin[];
}

/** Shorter texts say too little to be copies of one another. */
const FEWEST_WORDS = 4;

/** Rows with the same activity, target and dates that do not stand on one sheet. */
export function repeatedRows(rows: readonly Row[], origins: readonly Origin[]): Repetition[] {
  const groups = new Map<string, number[]>();
  rows.forEach((row, at) => {
    const text = words(`${row.actividad} ${row.descripcion}`);
    if (text.length < FEWEST_WORDS) return;
    const key = [text, words(`${row.meta} ${row.producto}`), dueDates(row)].map((part) => part.join(' ')).join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [at]);
    else group.push(at);
  });
  return [...groups.values()].flatMap((places) => {
    const origenes = places.flatMap((at) => origins[at] ?? []);
    if (new Set(origenes.map(({ archivo, hoja }) => `${archivo}\n${hoja}`)).size < 2) return [];
    const [first] = places.map((at) => rows[at]);
    return first === undefined
      ? []
      : [{ actividad: first.actividad, meta: first.meta, filas: places.map((at) => rows[at]?.fila ?? 0), origenes }];
  });
}
