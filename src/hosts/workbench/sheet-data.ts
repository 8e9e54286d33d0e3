/** What a sheet of the grid carries for us, and its measures. */
import { BooleanNumber, type CustomData, type IRange, type Worksheet } from '@univerjs/core';
import type { Tab } from '../../core/edits/edit';
import type { Range, Sheet } from '../../core/snapshot';

/** What the grid has no place for. */
export interface Keeps {
  readonly visibility: Sheet['visibility'];
  readonly protected: boolean;
  /** What a sheet was written from that is a tab of ours. */
  readonly tab: Tab | null;
}

export const sheetKeeps = (keeps: Keeps): CustomData => ({ seguimiento: keeps });

/** What a person's own sheet keeps where it was made in the grid. */
const NOTHING: Keeps = { visibility: 'visible', protected: false, tab: null };

export function keepsOf(custom: CustomData | undefined): Keeps {
  return (custom?.seguimiento as Keeps | undefined) ?? NOTHING;
}

/** Hidden as the person sees it now; a hidden sheet that menus do not show stays so. */
export function visibilityOf(sheet: Worksheet): Sheet['visibility'] {
  const { hidden, custom } = sheet.getSnapshot();
  if (hidden !== BooleanNumber.TRUE) return 'visible';
  return keepsOf(custom).visibility === 'veryHidden' ? 'veryHidden' : 'hidden';
}

export const gridRange = ({ top, left, bottom, right }: Range): IRange => ({
  startRow: top - 1,
  startColumn: left - 1,
  endRow: bottom - 1,
  endColumn: right - 1,
});

export const rangeOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Range => ({
  top: startRow + 1,
  left: startColumn + 1,
  bottom: endRow + 1,
  right: endColumn + 1,
});

/** Pixels of a column of so many characters, and back (ECMA-376, 18.3.1.13, for a digit of 7 pixels). */
export const pixelsOf = (characters: number): number => Math.round(characters * 7 + 5);
export const charactersOf = (pixels: number): number => Math.max(1, Math.round(((pixels - 5) / 7) * 100) / 100);
