/** A row while it is being read: which cell gives each of its fields, and what it takes from above. */
import type { Field } from '../model';
import { pairSlot, type Layout, type Slot } from './layout';

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Labels {
  readonly dependencia: string;
  readonly componente: string;
  readonly subcomponente: string;
}

/** Where a heading across the table gives a label. */
export type Headings = Readonly<Partial<Record<keyof Labels, Place>>>;

/** From the widest to the narrowest. */
export const LABEL_FIELDS: readonly (keyof Labels)[] = ['dependencia', 'componente', 'subcomponente'];

export function isLabelField(field: Field | undefined): field is keyof Labels {
  return (LABEL_FIELDS as readonly (Field | undefined)[]).includes(field);
}

export interface Displacement {
  readonly place: Place;
  readonly columnas: number;
  readonly evidencia: string;
}

export interface RowDraft {
  readonly fila: number;
  readonly tabla: number;
  readonly layout: Layout;
  readonly labels: Labels;
  readonly headings: Headings;
  /** Cells of the row itself, where they were meant to stand. */
  readonly own: Map<Slot, Place>;
  /** Cells above that the row inherits. */
  readonly inherited: Map<Slot, Place>;
  /** Cells of later lines that go on with a field after a page break. */
  readonly continued: Map<Slot, Place[]>;
  displacement: Displacement | null;
}

/** Where a narrative goes whose table has no column for it. */
export const STRAY_NARRATIVE: Slot = pairSlot('seguimiento', null);

/** The cell that gives a slot: the row's own before an inherited one. */
export function placeOf(draft: RowDraft, slot: Slot): Place | null {
  return draft.own.get(slot) ?? draft.inherited.get(slot) ?? null;
}
