/** Whether a column is in use: a blank in a column that nobody fills is no finding of its row. */
import type { Reading, Row } from '../model';

/** A column, or several that say the same thing, as the rows tell of it. */
export interface ColumnOf {
  /** Whether the row's table has the column. */
  readonly exists: (row: Row) => boolean;
  readonly isFilled: (row: Row) => boolean;
}

/** A column filled in fewer rows than this is optional. */
const LEAST_USE = 0.5;

/**
 * Tells for a row whether its column is in use: over all tables of its sheet and kind, since one table may be cut into pages.
 * @param least share (0..1) of the rows that must have a value.
 */
export function inUse({ exists, isFilled }: ColumnOf, least = LEAST_USE): (row: Row, reading: Reading) => boolean {
  const memo = new WeakMap<Reading, ReadonlyMap<string, boolean>>();
  const count = ({ filas }: Reading): ReadonlyMap<string, boolean> => {
    const counts = new Map<string, { rows: number; filled: number }>();
    for (const row of filas) {
      if (!exists(row) || row.desplazada !== null) continue;
      const found = counts.get(keyOf(row)) ?? { rows: 0, filled: 0 };
      counts.set(keyOf(row), { rows: found.rows + 1, filled: found.filled + (isFilled(row) ? 1 : 0) });
    }
    return new Map([...counts].map(([key, { rows, filled }]) => [key, filled > 0 && filled >= least * rows]));
  };
  return (row, reading) => {
    const known = memo.get(reading) ?? count(reading);
    memo.set(reading, known);
    return known.get(keyOf(row)) ?? false;
  };
}

function keyOf({ hoja, tipo }: Row): string {
  return `${tipo}|${hoja}`;
}
