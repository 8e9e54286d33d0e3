/** How tall a row must be for its text, as Excel makes it: a program that does not work it out would let the lines run into each other. */
import type { ExampleSheet } from './definition';
import { isCovered, typed } from './typed';

/** Points of a line of 10-point text, and of the row's own room. */
const LINE = 12.75;
const ROOM = 2.25;

/** Lines that a text takes; a word longer than the column is broken, and bold text is wider. */
function linesOf(text: string, width: number): number {
  const fits = Math.max(1, Math.floor(width * 0.92) - 1);
  return text.split('\n').reduce((sum, line) => {
    let [lines, used] = [1, 0];
    for (const word of line.split(' ')) {
      const fresh = used === 0 ? word.length : used + 1 + word.length;
      if (fresh <= fits) used = fresh;
      else {
        lines += (used === 0 ? 0 : 1) + Math.ceil(word.length / fits) - 1;
        used = word.length % fits || fits;
      }
    }
    return sum + lines;
  }, 0);
}

/** Points of each row that needs more than one line, by its place from 0; merged cells and bands have room beside them. */
export function heightsOf({ lineas, anchos }: ExampleSheet): Map<number, { readonly height: number }> {
  const rows = lineas.flatMap(({ tipo, celdas }, row) => {
    if (tipo !== 'fila' && tipo !== 'encabezado') return [];
    const lines = celdas.map((cell, column) => {
      const isMerged = isCovered(cell) || celdas[column + 1] === '<' || lineas[row + 1]?.celdas[column] === '^';
      const { value } = typed(cell);
      return isMerged || typeof value !== 'string' ? 1 : linesOf(value, anchos[column] ?? 10);
    });
    const most = Math.max(1, ...lines);
    return most === 1 ? [] : [[row, { height: most * LINE + ROOM }] as const];
  });
  return new Map(rows);
}
