import { parseRange } from '../core/a1';
import type { Edit, Look } from '../core/edits/edit';
import type { Block, Range, Snapshot } from '../core/snapshot';

/**
 * The port between the core and a spreadsheet. A host reads and writes, and decides nothing.
 * Every method makes a number of round trips that does not grow with the rows.
 */
export interface Host {
  /** The whole workbook, hidden sheets too. */
  read(): Promise<Snapshot>;
  /** One rectangle as `read` would give it («B4:D9», both ends included); after an edit it spares reading everything again. */
  readRange(area: { readonly hoja: string; readonly rango: string }): Promise<Block>;
  /**
   * Notes and fills of the cells that a change would cover, as they are now, in the order asked.
   * Apart from `read` because Excel cannot give all fills of a large sheet in one answer.
   */
  looks(cells: readonly { readonly hoja: string; readonly celda: string }[]): Promise<readonly Look[]>;
  /** Every cell that carries a note; where a mark stands today, also after rows were inserted. */
  notes(): Promise<readonly { readonly hoja: string; readonly celda: string; readonly nota: string }[]>;
  /** Applies all edits or none. @throws HostError with a Spanish sentence that says what to do. */
  apply(edits: readonly Edit[]): Promise<void>;
  /** Takes the person to a cell. */
  select(cell: { readonly hoja: string; readonly celda: string }): Promise<void>;
  /** Calls back after a person's edit, never after ours. Returns the way to stop. */
  onEdit(callback: (edit: UserEdit) => void): () => void;
}

/** What a person changed: a rectangle («B4:D9», or «B4» alone). */
export interface UserEdit {
  readonly hoja: string;
  /** Null where rows, columns or the sheet itself were added, moved or removed: what was read before stands elsewhere now. */
  readonly rango: string | null;
}

/** How far a host is with what it does in several steps. */
export interface Progress {
  /** What it does, as the person is told: «Leyendo la hoja…». */
  readonly step: string;
  /** From 0 to 1. */
  readonly done: number;
}

/** «B4:D9» as a rectangle. @throws HostError for what is no range. */
export function areaOf(rango: string): Range {
  const area = parseRange(rango);
  if (!area) throw new HostError('no-se-puede-leer', `«${rango}» no es un rango de celdas.`);
  return area;
}

/** What went wrong, in a Spanish sentence for the person at the sheet. */
export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly code: HostErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export type HostErrorCode =
  | 'formato-no-admitido'
  | 'cifrado'
  | 'danado'
  | 'demasiado-grande'
  | 'hoja-protegida'
  | 'hoja-inexistente'
  | 'no-se-puede-escribir'
  | 'cambio-ajeno'
  | 'celda-en-edicion'
  | 'ocupado'
  | 'no-se-puede-leer';
