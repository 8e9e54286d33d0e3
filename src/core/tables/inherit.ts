/** Which blanks of a row mean the value above: a merged cell, or a page-broken one inside a block. */
import { isMarkField, type Field } from '../model';
import { valueAt } from '../snapshot';
import type { Sheet } from '../snapshot';
import type { Slot } from './layout';
import { placeOf } from './draft';
import type { Place, RowDraft } from './draft';
import { filledColumns, usedColumns } from './sections';

/** Labels are carried from row to row by the walk itself. */
const LABELS: ReadonlySet<Field> = new Set<Field>(['dependencia', 'componente', 'subcomponente']);
/** A row with nothing but these has all its other cells merged with the row above. */
const BARE_SLOTS: ReadonlySet<Slot> = new Set<Slot>(['actividad', 'numeral', ...LABELS]);
/** Merges wider than this are titles. */
const WIDEST_MERGE = 64;

type CoveredCells = ReadonlyMap<string, Place>;

function cellKey(row: number, column: number): string {
  return `${String(row)}:${String(column)}`;
}

/** The anchor of each cell that a merge covers and that is not the anchor itself. */
export function coveredCells(sheet: Sheet): CoveredCells {
  const covered = new Map<string, Place>();
  for (const { top, left, bottom, right } of sheet.merges) {
    const anchor = { row: top, column: left };
    for (let row = top; row <= Math.min(bottom, sheet.values.length); row++) {
      for (let column = left; column < Math.min(right + 1, left + WIDEST_MERGE); column++) {
        if (row !== top || column !== left) covered.set(cellKey(row, column), anchor);
      }
    }
  }
  return covered;
}

/** The first cell of the merge that covers a cell; null where none does. */
export function anchorOf(covered: CoveredCells, row: number, column: number): Place | null {
  return covered.get(cellKey(row, column)) ?? null;
}

/** Whether all cells of a row but its number, text and labels are blank; a dash is no blank. */
export function isBare(draft: RowDraft, sheet: Sheet): boolean {
  const values = sheet.values[draft.fila - 1];
  return [...draft.own.keys()].every((slot) => BARE_SLOTS.has(slot)) && usedColumns(values).length === filledColumns(values).length;
}

/** What a row may take its blanks from. */
export interface Above {
  /** The row above it, null where a new block begins. */
  readonly row: RowDraft | null;
  /** Whether blanks under a value mean that value: both stand in one block. */
  readonly block: boolean;
  readonly covered: CoveredCells;
  /** Last row of the header; a merge that begins above is the header's. */
  readonly headerBottom: number;
}

/** The inherited cells of a row. */
export function inheritedCells(draft: RowDraft, sheet: Sheet, above: Above): Map<Slot, Place> {
  const inherited = new Map<Slot, Place>();
  const bare = isBare(draft, sheet);
  const reported = reportsItself(draft);
  for (const column of draft.layout.columns) {
    const slot = column.slot;
    if (draft.own.has(slot) || LABELS.has(column.campo)) continue;
    const anchor = above.covered.get(cellKey(draft.fila, column.columna));
    if (anchor) {
      if (anchor.row > above.headerBottom && anchor.column === column.columna) inherited.set(slot, anchor);
    } else if (above.row && (above.block || bare) && isOpen(draft, column.campo, bare) && !(reported && isProgress(column.campo))) {
      const place = isSaid(sheet, draft.fila, column.columna) ? null : placeOf(above.row, slot);
      if (place) inherited.set(slot, place);
    }
  }
  return inherited;
}

/** A dash is said, not left blank. */
function isSaid(sheet: Sheet, row: number, column: number): boolean {
  return usedColumns([valueAt(sheet, row, column)]).length > 0;
}

function isOpen(draft: RowDraft, field: Field, bare: boolean): boolean {
  if (field === 'numeral') return !draft.own.has('actividad');
  if (field === 'actividad') return !draft.own.has('numeral');
  if (isMarkField(field)) return bare && !draft.own.has('fecha');
  return field !== 'peso';
}

const isProgress = (field: Field): boolean => field === 'avance' || field === 'seguimiento';

/** A row that reports on any corte reports for itself: half a pair is a finding, and a blank corte is not its neighbour's. */
function reportsItself(draft: RowDraft): boolean {
  return draft.layout.pairs.some(({ slots }) => draft.own.has(slots.avance) || draft.own.has(slots.seguimiento));
}
