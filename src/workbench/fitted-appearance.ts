/** How a text file is shown, which says nothing of looks: columns as wide as what they hold, long texts in several lines. */
import { VerticalAlign, WrapStrategy, type IStyleData } from '@univerjs/core';
import type { Sheet, Snapshot } from '../core/snapshot';
import { pixelsOf } from '../hosts/workbench/sheet-data';
import { PLAIN, type Appearance, type SheetAppearance } from '../hosts/workbench/workbook-data';

/** Characters of the narrowest and of the widest column. */
const NARROW = 9;
const WIDE = 44;
const STYLE: IStyleData = { vt: VerticalAlign.TOP, tb: WrapStrategy.WRAP };

function fitted({ values }: Sheet): SheetAppearance {
  const longest: number[] = [];
  const cells = values.flatMap((line, row) =>
    line.flatMap((value, column) => {
      if (value === null) return [];
      longest[column] = Math.max(longest[column] ?? NARROW, Math.min(String(value).length + 2, WIDE));
      return [{ row, column, style: STYLE }];
    }),
  );
  const columns = Object.fromEntries(Object.entries(longest).map(([column, characters]) => [column, { w: pixelsOf(characters) }]));
  return { cells, columns, rows: {}, frozenRows: 0, frozenColumns: 0, gridlines: true, tabColor: '' };
}

export function fittedAppearance({ sheets }: Snapshot): Appearance {
  return { ...PLAIN, sheets: new Map(sheets.map((sheet) => [sheet.name, fitted(sheet)])) };
}
