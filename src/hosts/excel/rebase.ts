/** Where cells that were read stand now, after other people inserted, deleted or edited rows and columns. */
import type { Place } from '../../core/a1';
import type { CellValue } from '../../core/snapshot';

type Grid = readonly (readonly CellValue[])[];

/** Row (or column) numbers as they were, to what they are now; null where nobody can tell. */
type Shift = (number: number) => number | null;

const textOf = (cells: readonly CellValue[]): string => {
  let end = cells.length;
  while (end > 0 && (cells[end - 1] ?? null) === null) end--;
  return end === 0 ? '' : JSON.stringify(cells.slice(0, end));
};

function trimmed(lines: readonly string[]): readonly string[] {
  let end = lines.length;
  while (end > 0 && lines[end - 1] === '') end--;
  return lines.slice(0, end);
}

const rowsOf = (grid: Grid): readonly string[] => trimmed(grid.map(textOf));

function columnsOf(grid: Grid): readonly string[] {
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  return trimmed(Array.from({ length: width }, (_, column) => textOf(grid.map((row) => row[column] ?? null))));
}

interface Alignment {
  readonly shift: Shift;
  /** How many lines are what they were, wherever they stand. */
  readonly kept: number;
}

/**
 * Lines before the first change and after the last one are the same; between them a line is where its content is found once. As
 * many lines as before between the two were edited where they stand.
 */
function align(before: readonly string[], now: readonly string[]): Alignment {
  const shorter = Math.min(before.length, now.length);
  let head = 0;
  while (head < shorter && before[head] === now[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const grown = now.length - before.length;
  const places = new Map<string, number[]>();
  for (let at = head; at < now.length - tail; at++) places.set(now[at] ?? '', [...(places.get(now[at] ?? '') ?? []), at]);
  let found = 0;
  const middle = new Map<number, number>();
  for (let at = head; at < before.length - tail; at++) {
    const there = places.get(before[at] ?? '');
    if (there?.length === 1 && before[at] !== '') {
      middle.set(at, there[0] ?? at);
      found++;
    } else if (grown === 0) middle.set(at, at);
  }
  const shift: Shift = (number) => {
    const at = number - 1;
    if (at < head) return number;
    // Below all that was read there is nothing to tell a cell by.
    if (at >= before.length) return grown === 0 || before.length === 0 ? number : null;
    if (at >= before.length - tail) return number + grown;
    const there = middle.get(at);
    return there === undefined ? null : there + 1;
  };
  return { shift, kept: head + tail + found };
}

const isMost = ({ kept }: Alignment, lines: readonly string[]): boolean => kept * 2 >= lines.length;

/** Whether most of what a row held is still in its columns. */
function isSameRow(before: readonly CellValue[], now: readonly CellValue[]): boolean {
  const held = before.flatMap((value, column) => (value === null ? [] : column));
  return held.filter((column) => (now[column] ?? null) === before[column]).length * 2 >= held.length;
}

/**
 * From a cell as it was read to where the same row and column stand now; null where that cannot be told, and nothing may be
 * written there.
 */
export function rebasing(before: Grid, now: Grid): (place: Place) => Place | null {
  const rows = align(rowsOf(before), rowsOf(now));
  const bySheet = isMost(rows, rowsOf(before)) ? rows.shift : null;
  if (bySheet) {
    return ({ row, column }) => {
      const there = bySheet(row);
      if (there === null) return null;
      return there !== row || isSameRow(before[row - 1] ?? [], now[row - 1] ?? []) ? { row: there, column } : null;
    };
  }
  const sameRows = rowsOf(before).length === rowsOf(now).length;
  const columns = align(columnsOf(before), columnsOf(now));
  if (sameRows && isMost(columns, columnsOf(before))) {
    return ({ row, column }) => {
      const there = columns.shift(column);
      return there === null ? null : { row, column: there };
    };
  }
  const stays = before.length === now.length && before.every((row, index) => isSameRow(row, now[index] ?? []));
  return stays ? (place) => place : () => null;
}
