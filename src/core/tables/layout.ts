/** What the columns of one table are, while they are being understood and once they are. */
import type { Field, IsoDate, TableKind } from '../model';
import type { CorteWords } from './corte-words';

export interface LayoutColumn {
  readonly columna: number;
  readonly titulo: string;
  readonly campo: Field;
  readonly corte: IsoDate | null;
  readonly periodo: number | null;
  /** What the column gives a row: its field, with its corte or its period. */
  readonly slot: Slot;
}

/** A field, one side of one corte's pair («avance 2020-08-31»), or one mark («mes 3»). */
export type Slot = string;

export function pairSlot(side: 'avance' | 'seguimiento', corte: IsoDate | null): Slot {
  return `${side} ${corte ?? ''}`;
}

export function fieldOfSlot(slot: Slot): Field {
  return slot.split(' ')[0] as Field;
}

/** Progress and narrative of one corte. */
export interface Pair {
  readonly corte: IsoDate | null;
  readonly avance: number | null;
  readonly seguimiento: number | null;
  /** A second narrative beside it («OBSERVACIONES OCI»), which counts where the first is blank. */
  readonly segunda: number | null;
  readonly slots: { readonly avance: Slot; readonly seguimiento: Slot };
}

/** Columns that seem to be the same field; the first one is used. */
export interface Rivals {
  readonly campo: Field;
  readonly columns: readonly { readonly columna: number; readonly titulo: string }[];
}

export interface Layout {
  readonly kind: TableKind;
  readonly columns: readonly LayoutColumn[];
  /** The one column of each field that has one. */
  readonly fields: ReadonlyMap<Field, number>;
  readonly pairs: readonly Pair[];
  /** The one narrative of a table that has a percentage for each of several cortes; null where each corte has its own. */
  readonly relatoComun: number | null;
  readonly rivals: readonly Rivals[];
  readonly doubts: readonly string[];
  /** The targets are those of the year under review, though the programme has more. */
  readonly anual: boolean;
  /** The column of the whole programme's target, where that of the year is blank; null where the table has one target. */
  readonly metaDelPrograma: number | null;
}

/** What is known of the calendar when the columns are resolved. */
export interface CorteContext {
  readonly vigencia: number | null;
  /** The entity's calendar, «04-30». */
  readonly cortes: readonly string[];
  /** The corte under review, which a table is at whose headers name none. */
  readonly fallback: IsoDate | null;
}

/** A column while it is being understood. */
export interface ColumnDraft {
  readonly columna: number;
  readonly titulo: string;
  campo: Field | null;
  words: CorteWords | null;
  readonly periodo: number | null;
  /** Its contents, not its header, say what it is. */
  byContent: boolean;
}
