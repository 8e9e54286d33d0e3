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
  return row.avances
    .filter((avance) => corte === null || avance.corte === null || avance.corte <= corte)
    .flatMap((avance) => (avance.celdaAvance ? [{ avance, cell: avance.celdaAvance }] : []));
}

/** The share that stands in the progress cell of the corte under review; null where it holds no number. */
export function reportedAt(row: Row, context: Pick<RuleContext, 'corte'>): Reported | null {
  const progress = progressAt(row, context);
  return progress ? reported(progress) : null;
}

/** The shares reported at each corte up to the one under review, with the context as it stood then: what was due, what came before. */
export function reportedUpTo<C extends Pick<RuleContext, 'corte'>>(row: Row, context: C): { readonly now: Reported; readonly then: C }[] {
  return progressUpTo(row, context).flatMap((progress) => {
    const now = reported(progress);
    return now === null ? [] : [{ now, then: contextAt(progress, context) }];
  });
}

/** The context of an earlier corte. */
export function contextAt<C extends Pick<RuleContext, 'corte'>>({ avance }: Progress, context: C): C {
  return { ...context, corte: avance.corte ?? context.corte };
}

/** The shares reported at the cortes before this one, earliest first. */
export function reportedBefore(row: Row, { avance }: Progress): Reported[] {
  return progressUpTo(row, avance)
    .filter((earlier) => earlier.avance !== avance)
    .flatMap((earlier) => reported(earlier) ?? []);
}

function reported(progress: Progress): Reported | null {
  const share = progress.avance.avance;
  return share === null ? null : { ...progress, share };
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
