/** What is to be written, as plain data. Hosts apply edits; nobody else touches a workbook. */
import type { CellValue } from '../snapshot';

/** The words of a severity or a zone decide the colour; each host has the same palette. */
export type Tone =
  'plain' | 'title' | 'header' | 'total' | 'muted' | 'link' | 'error' | 'advertencia' | 'informativo' | 'alta' | 'media' | 'baja';

export interface TabCell {
  readonly value: CellValue;
  /** A formula in English with commas («=SUM(B4:B9)»); `value` is its result. Never made from a cell's text. */
  readonly formula?: string;
  readonly format?: 'percent' | 'integer' | 'date';
  readonly tone?: Tone;
  readonly wrap?: boolean;
  /** A place in this workbook to jump to. */
  readonly link?: { readonly hoja: string; readonly celda: string };
}

/** A native chart over cells of its own tab; ranges are A1 addresses without the sheet. */
export interface TabChart {
  readonly kind: 'bar' | 'column';
  readonly title: string;
  readonly categories: string;
  readonly series: readonly { readonly name: string; readonly values: string }[];
  readonly percent: boolean;
  /** Top left and bottom right cell that the chart covers. */
  readonly from: string;
  readonly to: string;
}

/** How a tab prints: landscape on letter pages, all its columns on the width of one, cells ruled, pages numbered. */
export interface TabPrint {
  /** First and last row of what every page repeats at its top. */
  readonly repeatedRows: readonly [number, number];
}

/** A whole tab of ours. */
export interface Tab {
  readonly name: string;
  readonly visibility: 'visible' | 'veryHidden';
  /** Widths in characters, one per column. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly rows: readonly (readonly TabCell[])[];
  /** A1 ranges to merge. */
  readonly merges: readonly string[];
  readonly charts: readonly TabChart[];
  /** Left out where nobody prints the tab; a host whose program cannot be told how a sheet prints passes over it. */
  readonly print?: TabPrint;
}

/** A cell's look that a mark covers. Colours are «#RRGGBB». */
export interface Look {
  readonly hoja: string;
  readonly celda: string;
  /** The note's whole text, null where there is none. */
  readonly nota: string | null;
  /** Solid fill, null where there is none. */
  readonly relleno: string | null;
  /** True where the value is computed by a formula, which writing a value would lose. */
  readonly formula?: boolean;
  /** What only this host can put back exactly (a theme colour, a style); opaque to everyone else. */
  readonly original?: string;
  /** True where the cell lies in a range that this person may not change, on a sheet that is not protected as a whole. */
  readonly protegida?: boolean;
  /**
   * Of a host with two kinds of notes. `comentario`: ours is, or would be, a threaded comment. `ocultas`: so too, and the notes
   * that other hosts write are not shown here.
   */
  readonly notas?: 'comentario' | 'ocultas';
  /** Why this cell cannot take a note («tiene un comentario con respuestas»), null where it can. */
  readonly impedimento?: string;
}

export type Edit =
  /** Sets the whole note of a cell, or removes it. `original`: the host's own memory of what stood there. */
  | { readonly kind: 'note'; readonly hoja: string; readonly celda: string; readonly text: string | null; readonly original?: string }
  /** Sets the solid fill of a cell and nothing else of its style, or puts the old one back. */
  | { readonly kind: 'fill'; readonly hoja: string; readonly celda: string; readonly color: string | null; readonly original?: string }
  /** Writes one value; text is always written as text. */
  | { readonly kind: 'value'; readonly hoja: string; readonly celda: string; readonly value: CellValue }
  /** Adds the tab at the end of the workbook, or rewrites it where a tab of that name stands. */
  | { readonly kind: 'tab'; readonly tab: Tab }
  | { readonly kind: 'removeTab'; readonly name: string };
