/** Addresses as spreadsheets write them. */
import { columnNumber, type Range } from './snapshot';

/** The size of an Excel sheet. */
export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** «B7» or «$B$7»; null for what is no cell of a sheet. */
export function parseAddress(text: string): Place | null {
  const parts = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (parts === null) return null;
  const place = { row: Number(parts[2]), column: columnNumber(parts[1] ?? '') };
  return place.row <= MAX_ROW && place.column <= MAX_COLUMN ? place : null;
}

/** «A1:C3», also «A1» alone; null for what is no range. */
export function parseRange(text: string): Range | null {
  const [first = '', last = first] = text.split(':');
  const start = parseAddress(first);
  const end = parseAddress(last);
  return start && end ? { top: start.row, left: start.column, bottom: end.row, right: end.column } : null;
}

/** The cell that stands for the merged range of a cell, else the cell itself. */
export function anchorIn(merges: readonly Range[], place: Place): Place {
  const { row, column } = place;
  const merge = merges.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
  return merge === undefined ? place : { row: merge.top, column: merge.left };
}
