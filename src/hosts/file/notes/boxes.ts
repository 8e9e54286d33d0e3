/** Where the box of a note stands: to the right of its cell, as large as its text needs. */
import { columnRanges, headElements, type Frame } from '../sheet/frame';
import { MAX_COLUMN, MAX_ROW } from '../../../core/a1';
import { attributeOf } from '../xml/elements';
import type { Place } from '../../../core/a1';
import type { NoteBox } from './vml';

/** Sizes of columns and rows in pixels, by their number from 1. */
export interface Layout {
  readonly columnWidth: (column: number) => number;
  readonly rowHeight: (row: number) => number;
}

const BOX_WIDTH = 320;
const LINE_HEIGHT = 17;
const CHARACTERS_PER_LINE = 46;
const MAX_HEIGHT = 420;
const OFFSET = 12;

/** @param heights of the rows that have one of their own, in points. */
export function layoutOf(frame: Frame, heights: ReadonlyMap<number, number>): Layout {
  const format = headElements(frame).find((element) => element.local === 'sheetFormatPr');
  const given = (name: string): number | null => {
    const value = format === undefined ? null : attributeOf(frame.head, format, name);
    return value === null ? null : Number(value);
  };
  const usualWidth = columnPixels(given('defaultColWidth') ?? 9.14);
  const usualHeight = rowPixels(given('defaultRowHeight') ?? 15);
  const ranges = columnRanges(frame);
  return {
    columnWidth: (column) => {
      const range = ranges.find(({ min, max }) => column >= min && column <= max);
      if (range?.attributes.get('hidden') === '1') return 0;
      const width = range?.attributes.get('width');
      return width === undefined ? usualWidth : columnPixels(Number(width));
    },
    rowHeight: (row) => {
      const height = heights.get(row);
      return height === undefined ? usualHeight : rowPixels(height);
    },
  };
}

/** Seven pixels to a character of the default font. */
function columnPixels(width: number): number {
  return Math.round(width * 7);
}

function rowPixels(points: number): number {
  return Math.round((points * 4) / 3);
}

export function boxOf({ row, column }: Place, text: string, { columnWidth, rowHeight }: Layout): NoteBox {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_PER_LINE)), 0);
  const left = Math.min(column + 1, MAX_COLUMN - 1);
  const [right, rightOffset] = walk(left, OFFSET + BOX_WIDTH, columnWidth, MAX_COLUMN);
  const [bottom, bottomOffset] = walk(row, Math.min(MAX_HEIGHT, (lines + 1) * LINE_HEIGHT), rowHeight, MAX_ROW);
  const anchor = [left - 1, OFFSET, row - 1, 2, right - 1, rightOffset, bottom - 1, bottomOffset].join(', ');
  return { row: row - 1, column: column - 1, anchor };
}

/** The column (or row) where `distance` pixels from the start of `first` end, and how far inside it. */
function walk(first: number, distance: number, sizeOf: (index: number) => number, last: number): [number, number] {
  let index = first;
  let rest = distance;
  for (; index < last && rest > sizeOf(index); index++) rest -= sizeOf(index);
  return [index, Math.min(rest, sizeOf(index))];
}
