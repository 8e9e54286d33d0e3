import type { Tab } from '../../core/edits/edit';
import { anchorIn, parseAddress, parseRange } from '../../core/a1';
import { address, type CellValue, type Range, type Sheet } from '../../core/snapshot';
import { FORMATS } from '../tab-look';

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
  /** Formulas by A1 address; `values` holds their results. */
  readonly formulas: Map<string, string>;
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
    formulas: new Map(sheet.formulas),
  };
}

/** The cell that stands for a merged range, else the cell itself. */
export function anchor(sheet: MemorySheet, celda: string): string {
  const place = parseAddress(celda);
  if (!place) return celda;
  const { row, column } = anchorIn(sheet.merges, place);
  return address({ fila: row, columna: column });
}

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
    formulas: new Map(),
    tab,
  };
}
