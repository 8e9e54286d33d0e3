/** A tab of ours as a sheet of the grid. Its charts are kept for the file: the grid draws none. */
import {
  BooleanNumber,
  BorderStyleTypes,
  WrapStrategy,
  mergeWorksheetSnapshotWithDefault,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
} from '@univerjs/core';
import { parseRange } from '../../core/a1';
import type { Tab, TabCell } from '../../core/edits/edit';
import { FORMATS, TONES } from '../tab-look';
import { cellOf } from './cells';
import type { DateSystem } from './date-system';
import { gridRange, pixelsOf, sheetKeeps } from './sheet-data';

const FONT_SIZE = 11;

function styleOf({ tone = 'plain', format, wrap = false }: TabCell): IStyleData {
  const { fill, color, bold, italic, underline, scale, topBorder } = TONES[tone];
  return {
    ...(fill === undefined ? {} : { bg: { rgb: `#${fill}` } }),
    ...(color === undefined ? {} : { cl: { rgb: `#${color}` } }),
    ...(bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(italic ? { it: BooleanNumber.TRUE } : {}),
    ...(underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(scale === undefined ? {} : { fs: Math.round(FONT_SIZE * scale) }),
    ...(topBorder ? { bd: { t: { s: BorderStyleTypes.THIN, cl: { rgb: '#000000' } } } } : {}),
    ...(wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(format === undefined ? {} : { n: { pattern: FORMATS[format] } }),
  };
}

function tabCell(cell: TabCell, dates: DateSystem): ICellData {
  const formula = cell.formula === undefined ? {} : { f: cell.formula };
  const value = dates.toGrid(cell.value, cell.format === undefined ? null : FORMATS[cell.format]);
  return { ...(value === null ? {} : cellOf(value)), ...formula, s: styleOf(cell) };
}

/** @param id of the sheet in the grid. */
export function tabSheet(tab: Tab, id: string, dates: DateSystem): IWorksheetData {
  const cellData: Record<number, Record<number, ICellData>> = {};
  tab.rows.forEach((row, r) => {
    cellData[r] = Object.fromEntries(row.map((cell, c) => [c, tabCell(cell, dates)]));
  });
  const columns = Math.max(0, tab.widths.length, ...tab.rows.map((row) => row.length));
  return mergeWorksheetSnapshotWithDefault({
    id,
    name: tab.name,
    hidden: tab.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(100, tab.rows.length + 20),
    columnCount: Math.max(26, columns),
    cellData,
    columnData: Object.fromEntries(tab.widths.map((width, c) => [c, { w: pixelsOf(width) }])),
    mergeData: tab.merges.flatMap((range) => {
      const area = parseRange(range);
      return area === null ? [] : gridRange(area);
    }),
    freeze: { xSplit: 0, ySplit: tab.frozenRows, startRow: tab.frozenRows || -1, startColumn: -1 },
    showGridlines: BooleanNumber.FALSE,
    custom: sheetKeeps({ visibility: tab.visibility, protected: false, tab }),
  });
}
