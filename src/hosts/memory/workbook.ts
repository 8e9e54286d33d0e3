import type { TabCell, Tab } from '../../core/edits/edit';
import { address, columnNumber, type CellValue, type Range, type Sheet } from '../../core/snapshot';

/** A solid fill; `exact` is what only this host knows of it, as a theme colour is in Excel. */
export interface Fill {
  readonly color: string;
  readonly exact?: string;
}

/** One sheet in memory. Notes and fills go by A1 address. */
export interface MemorySheet {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly protected: boolean;
  readonly values: CellValue[][];
  readonly formats: (string | null)[][];
  readonly merges: readonly Range[];
  readonly notes: Map<string, string>;
  readonly fills: Map<string, Fill>;
  /** Where the sheet was written as a whole: what it was made of. */
  readonly tab: Tab | null;
}

export interface MemoryWorkbook {
  readonly name: string;
  readonly date1904: boolean;
  readonly sheets: readonly MemorySheet[];
}

export function copySheet(sheet: MemorySheet): MemorySheet {
  return {
    ...sheet,
    values: sheet.values.map((row) => [...row]),
    formats: sheet.formats.map((row) => [...row]),
    notes: new Map(sheet.notes),
    fills: new Map(sheet.fills),
  };
}

/** «F27» as row and column from 1, null for what is no address. */
export function parseAddress(celda: string): { readonly fila: number; readonly columna: number } | null {
  const parts = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(celda);
  return parts ? { fila: Number(parts[2]), columna: columnNumber(parts[1] ?? '') } : null;
}

function parseRange(range: string): Range | null {
  const [first, last = first] = range.split(':');
  const start = parseAddress(first ?? '');
  const end = parseAddress(last ?? '');
  return start && end ? { top: start.fila, left: start.columna, bottom: end.fila, right: end.columna } : null;
}

/** The cell that stands for a merged range, else the cell itself. */
export function anchor(sheet: MemorySheet, celda: string): string {
  const at = parseAddress(celda);
  const merge =
    at &&
    sheet.merges.find((range) => at.fila >= range.top && at.fila <= range.bottom && at.columna >= range.left && at.columna <= range.right);
  return merge ? address({ fila: merge.top, columna: merge.left }) : celda;
}

const FORMATS: Readonly<Record<NonNullable<TabCell['format']>, string>> = { percent: '0.0%', integer: '0', date: 'dd/mm/yyyy' };

export function sheetOfTab(tab: Tab): MemorySheet {
  return {
    name: tab.name,
    visibility: tab.visibility,
    protected: false,
    values: tab.rows.map((row) => row.map((cell) => cell.value)),
    formats: tab.rows.map((row) => row.map((cell) => (cell.format ? FORMATS[cell.format] : null))),
    merges: tab.merges.flatMap((range) => parseRange(range) ?? []),
    notes: new Map(),
    fills: new Map(),
    tab,
  };
}
