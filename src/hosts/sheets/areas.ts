/** Rectangles of cells: how many scattered cells are read and written in few calls. */
import type { Place } from '../../core/a1';
import { address, columnName, type Range } from '../../core/snapshot';

export function holds({ top, left, bottom, right }: Range, { row, column }: Place): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** The smallest rectangle with all places. */
export function boundsOf(places: readonly Place[]): Range {
  const bounds = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of places) {
    bounds.top = Math.min(bounds.top, row);
    bounds.left = Math.min(bounds.left, column);
    bounds.bottom = Math.max(bounds.bottom, row);
    bounds.right = Math.max(bounds.right, column);
  }
  return bounds;
}

/**
 * Rectangles that hold all places and touch nothing of `blocked`: one where nothing is blocked, else as many as the edges of the
 * blocked ones cut the sheet into. The number does not depend on the places.
 */
export function boxesAround<T extends Place>(places: readonly T[], blocked: readonly Range[]): { bounds: Range; places: T[] }[] {
  const edges = (starts: (range: Range) => readonly [number, number]): number[] => blocked.flatMap((range) => starts(range));
  const rows = edges(({ top, bottom }) => [top, bottom + 1]);
  const columns = edges(({ left, right }) => [left, right + 1]);
  const before = (cuts: readonly number[], at: number): number => cuts.filter((cut) => cut <= at).length;
  const boxes = new Map<string, T[]>();
  for (const place of places) {
    const key = `${String(before(rows, place.row))},${String(before(columns, place.column))}`;
    const box = boxes.get(key);
    if (box) box.push(place);
    else boxes.set(key, [place]);
  }
  return [...boxes.values()].map((inside) => ({ bounds: boundsOf(inside), places: inside }));
}

/** Places as runs down a column, «B2:B9», for lists of ranges. */
export function runsOf<T extends Place>(places: readonly T[]): T[][] {
  const sorted = [...places].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: T[][] = [];
  for (const place of sorted) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last?.column === place.column && last.row + 1 === place.row) run.push(place);
    else runs.push([place]);
  }
  return runs;
}

/** «B2:B9» of a run; «B2» where it is one cell. */
export function runName(run: readonly Place[]): string {
  const [first, last] = [run[0], run[run.length - 1]];
  if (!first || !last) return '';
  const start = address({ fila: first.row, columna: first.column });
  return first === last ? start : `${start}:${columnName(last.column)}${String(last.row)}`;
}

export const rangeNames = (places: readonly Place[]): string[] => runsOf(places).map(runName);

/** Things by the key of each. */
export function groupBy<T, K>(things: readonly T[], keyOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group) group.push(thing);
    else groups.set(keyOf(thing), [thing]);
  }
  return groups;
}
