import type { Line } from './definition';
import { isCovered } from './typed';

/** Rows and columns from 1, both ends included. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The merged blocks that the `^` and `<` of a sheet draw, top to bottom. */
export function mergesOf(lines: readonly Line[]): Block[] {
  const at = (row: number, column: number) => lines[row]?.celdas[column];
  const run = (row: number, column: number, mark: '^' | '<') => {
    const [down, right] = mark === '^' ? [1, 0] : [0, 1];
    let length = 0;
    while (at(row + down * (length + 1), column + right * (length + 1)) === mark) length++;
    return length;
  };
  return lines.flatMap((line, row) =>
    line.celdas.flatMap((cell, column) => {
      if (isCovered(cell)) return [];
      const [below, beside] = [run(row, column, '^'), run(row, column, '<')];
      return below + beside === 0 ? [] : [{ top: row + 1, left: column + 1, bottom: row + 1 + below, right: column + 1 + beside }];
    }),
  );
}
