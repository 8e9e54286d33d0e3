/** Very large spreadsheets are read in slices: an execution ends after six minutes, and each slice is an execution of its own. */
import type { Range } from '../../core/snapshot';

/** Where a slice begins: a sheet by its place, and how many of its rows are done. */
export interface Cursor {
  readonly hoja: number;
  readonly fila: number;
}

export const START: Cursor = { hoja: 0, fila: 0 };

export interface Slice<T> {
  readonly partes: readonly T[];
  /** Where the next slice begins, null after the last. */
  readonly sigue: Cursor | null;
  /** How much is done, from 0 to 1. */
  readonly hecho: number;
}

/** Cells of one slice: a few seconds of reading, and a few megabytes on the way to the browser. */
const SLICE_CELLS = 400_000;

/** @param extentOf the cells of a sheet; `bottom` 0 for a sheet without cells. */
export function sliceOf<T>(
  sheets: number,
  from: Cursor,
  extentOf: (hoja: number) => Range,
  partOf: (hoja: number, area: Range) => T,
  budget: number = SLICE_CELLS,
): Slice<T> {
  const partes: T[] = [];
  let left = budget;
  for (let hoja = from.hoja; hoja < sheets; hoja++) {
    const { bottom, right } = extentOf(hoja);
    const done = hoja === from.hoja ? from.fila : 0;
    if (left <= 0) return { partes, sigue: { hoja, fila: done }, hecho: hoja / sheets };
    const rows = Math.min(bottom - done, Math.max(1, Math.floor(left / Math.max(1, right))));
    partes.push(partOf(hoja, { top: done + 1, left: 1, bottom: done + rows, right }));
    left -= rows * right;
    if (done + rows < bottom) return { partes, sigue: { hoja, fila: done + rows }, hecho: (hoja + (done + rows) / bottom) / sheets };
  }
  return { partes, sigue: null, hecho: 1 };
}
