/** What the rules about percentages and dates share: which cell they look at and what they compare it with. */
import { avanceAt } from '../calendar/state';
import type { Avance, Row } from '../model';
import type { Cell } from '../snapshot';
import type { RuleContext } from './rule';

/** A progress cell with the pair that it belongs to. */
export interface Progress {
  readonly avance: Avance;
  readonly cell: Cell;
}

/** A progress cell that gives a share. */
export interface Reported extends Progress {
  readonly share: number;
}

/** Shares closer than this are the same percentage, rounded in another way (33 % and 33,3 %). */
export const ROUNDING = 0.005;
const EPSILON = 1e-9;

export function isComplete(share: number): boolean {
  return share >= 1 - EPSILON;
}

/** The progress cell of the corte under review; null where the row's table has none. */
export function progressAt(row: Row, { corte }: Pick<RuleContext, 'corte'>): Progress | null {
  const avance = avanceAt(row, corte);
  return avance?.celdaAvance ? { avance, cell: avance.celdaAvance } : null;
}

/** The progress cells up to the corte under review, earliest first. */
export function progressUpTo(row: Row, { corte }: Pick<RuleContext, 'corte'>): Progress[] {
  const found: Progress[] = [];
  for (const avance of row.avances) {
    const cell = avance.celdaAvance;
    if (cell && (corte === null || avance.corte === null || avance.corte <= corte)) found.push({ avance, cell });
  }
  return found;
}

/** The share that stands in the progress cell of the corte under review; null where it holds no number. */
export function reportedAt(row: Row, context: Pick<RuleContext, 'corte'>): Reported | null {
  const progress = progressAt(row, context);
  return progress === null ? null : withShare(progress);
}

/** The shares reported at each corte up to the one under review, earliest first. */
export function reportedUpTo(row: Row, context: Pick<RuleContext, 'corte'>): Reported[] {
  return progressUpTo(row, context).flatMap((progress) => withShare(progress) ?? []);
}

function withShare({ avance, cell }: Progress): Reported | null {
  return avance.avance === null ? null : { avance, cell, share: avance.avance };
}

/** The context of an earlier corte: what was due by then, what came before. */
export function contextAt<C extends Pick<RuleContext, 'corte'>>({ avance }: Progress, context: C): C {
  return { ...context, corte: avance.corte ?? context.corte };
}

/** The shares reported at the cortes before this one, earliest first. */
export function reportedBefore(row: Row, { avance }: Progress): Reported[] {
  return reportedUpTo(row, avance).filter((earlier) => earlier.avance !== avance);
}

/** The rows of each table, in the order of the sheet. */
export function byTable(rows: readonly Row[]): Row[][] {
  const tables = new Map<number, Row[]>();
  for (const row of rows) {
    const table = tables.get(row.tabla);
    if (table) table.push(row);
    else tables.set(row.tabla, [row]);
  }
  return [...tables.values()];
}
