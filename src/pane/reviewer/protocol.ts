/** What the page and the worker say to each other. */
import type { Review, Settings } from '../../core/model';
import type { CellValue, Sheet, Snapshot } from '../../core/snapshot';
import type { Compared, CompareRequest, RuleInfo } from './reviewer';
import type { Slice } from './slices';

/** One end of the line: a Worker, the worker's own scope, or a MessagePort. */
export interface Port {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
}

/** A sheet without its cells; `rows` says how many there are. */
export interface SheetHead extends Pick<Sheet, 'name' | 'visibility' | 'protected' | 'merges'> {
  readonly rows: number;
}

/** One row of a sheet: values and number formats. */
export type SheetRow = readonly [values: readonly CellValue[] | undefined, formats: readonly (string | null)[] | undefined];

/** The workbook whose rows were told. */
export interface BookHead {
  readonly book: Pick<Snapshot, 'name' | 'date1904'>;
  readonly sheets: readonly SheetHead[];
}

export type ToWorker =
  /** `list` of a slice is the index of the sheet. */
  | { readonly kind: 'rows'; readonly slice: Slice }
  | ({ readonly kind: 'review'; readonly settings: Settings } & BookHead)
  | ({ readonly kind: 'compare'; readonly request: Omit<CompareRequest, 'snapshot'> } & BookHead);

export const LISTS = ['filas', 'estados', 'hallazgos'] as const;
export type ListName = (typeof LISTS)[number];

export type ToPage =
  | { readonly kind: 'ready'; readonly rules: readonly RuleInfo[] }
  | { readonly kind: 'slice'; readonly slice: Slice }
  | { readonly kind: 'reviewed'; readonly head: Omit<Review, ListName>; readonly lengths: Readonly<Record<ListName, number>> }
  | { readonly kind: 'compared'; readonly compared: Compared }
  | { readonly kind: 'failure'; readonly message: string }
  | { readonly kind: 'crash'; readonly message: string };

/** The rows of a sheet, one object per row that is the same while the row's arrays are. */
export function rowsOf({ values, formats }: Sheet): SheetRow[] {
  return Array.from({ length: Math.max(values.length, formats.length) }, (_, index) => [values[index], formats[index]]);
}

/** Cells of a row that cross, for the size of a message. */
export const cellsIn = ([values, formats]: SheetRow): number => (values?.length ?? 0) + (formats?.length ?? 0);

export const sameRow = (a: SheetRow, b: SheetRow): boolean => a[0] === b[0] && a[1] === b[1];
