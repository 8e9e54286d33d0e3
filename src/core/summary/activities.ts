import { avanceAt } from '../calendar/state';
import type { IsoDate, Reading, Row, RowState, Settings } from '../model';

/** One activity as the figures see it. */
export interface Activity {
  readonly row: Row;
  readonly state: RowState;
  /** The share reported at the corte as found, null where there is no number. */
  readonly reported: number | null;
  /** The share that counts, between 0 and 1; null where none is told or N/A stays out. */
  readonly avance: number | null;
  /** True where nothing at all is written at the corte, which counts as 0. */
  readonly untouched: boolean;
  /** True where its last milestone stands on or before the corte. */
  readonly exigible: boolean;
  /** False for what was not programmed, where the setting leaves that out. */
  readonly programada: boolean;
}

function activityOf(row: Row, state: RowState, corte: IsoDate | null, settings: Settings): Activity {
  const found = avanceAt(row, corte);
  const noAplica = found?.noAplica ?? false;
  const reported = noAplica ? null : (found?.avance ?? null);
  const zero = settings.noAplica === 'cero';
  const untouched = !noAplica && reported === null && state.estado !== 'sin dato';
  const counted = reported ?? (untouched || (noAplica && zero) ? 0 : null);
  return {
    row,
    state,
    reported,
    avance: counted === null ? null : Math.min(1, Math.max(0, counted)),
    untouched,
    exigible: corte !== null && state.vence !== null && state.vence <= corte,
    programada: zero || state.estado !== 'no programada',
  };
}

/** The rows that count: all but those of risk maps. `states` has one entry per row, in the same order. */
export function activitiesOf(reading: Reading, states: readonly RowState[], settings: Settings): readonly Activity[] {
  return reading.filas.flatMap((row, index) => {
    const state = states[index];
    return row.tipo === 'riesgos' || !state ? [] : [activityOf(row, state, reading.corte, settings)];
  });
}

export const isCumplida = (activity: Activity): boolean => activity.state.estado === 'cumplida';

/** A weight as it counts: none or a negative one is 0. */
export const weightOf = (activity: Activity): number => Math.max(0, activity.row.peso ?? 0);

export interface Group {
  readonly nombre: string;
  readonly activities: readonly Activity[];
}
