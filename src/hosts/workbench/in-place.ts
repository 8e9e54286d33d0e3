import type { IRange, IWorksheetData } from '@univerjs/core';

interface Numbered {
  readonly custom?: { readonly lugar?: number } | null | undefined;
}
type Lines = Readonly<Record<number, Numbered>>;

const linesStand = (before: Lines = {}, now: Lines = {}): boolean =>
  Object.entries(before).every(([place, line]) => line.custom?.lugar === undefined || now[Number(place)]?.custom?.lugar === Number(place));

const keyOf = ({ startRow, startColumn, endRow, endColumn }: IRange): string => [startRow, startColumn, endRow, endColumn].join(',');

const sameMerges = (before: readonly IRange[] = [], now: readonly IRange[] = []): boolean =>
  JSON.stringify(before.map(keyOf).sort()) === JSON.stringify(now.map(keyOf).sort());

/** Whether the rows, columns and merged ranges of a sheet stand where they stood. */
export function isInPlace(before: Partial<IWorksheetData>, now: Partial<IWorksheetData>): boolean {
  return (
    linesStand(before.rowData as Lines | undefined, now.rowData as Lines | undefined) &&
    linesStand(before.columnData as Lines | undefined, now.columnData as Lines | undefined) &&
    sameMerges(before.mergeData, now.mergeData)
  );
}
