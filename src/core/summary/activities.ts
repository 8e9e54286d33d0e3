import type { Avance, IsoDate, Reading, Row, RowState, Settings } from '../model';

/** One activity as the figures see it. */
export interface Activity {
  readonly row: Row;
  readonly state: RowState;
  /** The share reported at the corte as found, null where there is no number. */
  readonly reported: number | null;
  /** The share that counts, between 0 and 1; null where there is none or it stays out. */
  readonly avance: number | null;
  /** True where its last milestone stands on or before the corte. */
  readonly exigible: boolean;
  /** False for what was not programmed, where the setting leaves that out. */
  readonly programada: boolean;
}

/** The progress that counts at a corte: the one of that corte; where a table names no corte, its only or last one. */
function avanceAt(row: Row, corte: IsoDate | null): Avance | null {
  const exact = row.avances.find((avance) => avance.corte === corte);
  if (exact && corte !== null) return exact;
  const unnamed = row.avances.filter((avance) => corte === null || avance.corte === null);
  return unnamed[unnamed.length - 1] ?? null;
}

function activityOf(row: Row, state: RowState, corte: IsoDate | null, settings: Settings): Activity {
  const found = avanceAt(row, corte);
  const zero = settings.noAplica === 'cero';
  const noAplica = found?.noAplica ?? false;
  const reported = noAplica ? null : (found?.avance ?? null);
  return {
    row,
    state,
    reported,
    avance: reported === null ? (noAplica && zero ? 0 : null) : Math.min(1, Math.max(0, reported)),
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
