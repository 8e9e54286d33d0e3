/** A rule over two documents: what the plan said and what the follow-up says of the same activity. */
import type { IsoDate, Row, Severity } from '../../model';
import type { Cell } from '../../snapshot';
import type { Change, ChangeField } from '../changes';
import type { RowPair } from '../pair';

/** In which of the two documents a cell stands. */
export type Side = 'antes' | 'despues';

/** One activity: a pair with its changes, or a row that only one of the documents has; `unida`: the follow-up's row that says it with another. */
export type Compared =
  | { readonly kind: 'par'; readonly par: RowPair; readonly cambios: readonly Change[] }
  | { readonly kind: 'solo'; readonly lado: Side; readonly row: Row; readonly unida: Row | null };

export interface ComparisonContext {
  /** The corte of the follow-up. */
  readonly corte: IsoDate | null;
  /** Whether all of the activity was due by the plan's own programming at the corte. */
  due(par: RowPair): boolean;
  /** The same, and it is not finished there. */
  overdue(par: RowPair): boolean;
}

/** One thing found, before its message is written out. */
export interface ComparisonReport<M extends string = string> {
  readonly message: M;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly lado: Side;
  readonly row: Row;
  readonly cell: Cell;
  /** The same field of the activity in the other document; null where it does not have the activity. */
  readonly other: Cell | null;
  /** Where this finding weighs more or less than its rule's others. */
  readonly severity?: Severity;
}

export interface ComparisonRule<M extends string = string> {
  readonly code: string;
  readonly severity: Severity;
  readonly group: 'comparacion';
  readonly title: string;
  readonly whatToDo: string;
  readonly source: string;
  /** What follows while it stands, in one Spanish sentence: the «efecto» of a report of findings. */
  readonly effect: string;
  readonly messages: Readonly<Record<M, string>>;
  readonly check: (compared: Compared, context: ComparisonContext) => Iterable<ComparisonReport<M>>;
}

export function comparisonRule<M extends string>(rule: Omit<ComparisonRule<M>, 'group'>): ComparisonRule<M> {
  return { ...rule, group: 'comparacion' };
}

/** A case: a plan and its follow-up as sheets, and the exact cells that must be flagged, «plan!B4» or «seguimiento!E3». */
export interface ComparisonCase {
  readonly name: string;
  readonly corte?: IsoDate;
  readonly vigencia?: number;
  readonly plan: readonly (readonly (string | number | null)[])[];
  readonly seguimiento: readonly (readonly (string | number | null)[])[];
  readonly cells: readonly string[];
  /** Where the severity is not the rule's own: that of each flagged cell. */
  readonly severidades?: readonly Severity[];
}
export interface ComparisonCases {
  readonly accept: readonly ComparisonCase[];
  readonly reject: readonly ComparisonCase[];
}

/** The change of one field in a pair; null where it has none. */
export function changeOf(compared: Compared, campo: ChangeField): { readonly par: RowPair; readonly cambio: Change } | null {
  if (compared.kind !== 'par') return null;
  const cambio = compared.cambios.find((one) => one.campo === campo);
  return cambio === undefined ? null : { par: compared.par, cambio };
}

/** Both cells of a changed field: that of the follow-up is flagged. */
export function cellsOf({ antes, despues }: RowPair, fields: readonly (keyof Row['celdas'])[]) {
  return { lado: 'despues', row: despues, cell: cellOf(despues, fields), other: cellOf(antes, fields) } as const;
}

/** The cell of the first of some fields that a row has, else the row's first cell. */
export function cellOf(row: Row, fields: readonly (keyof Row['celdas'])[]): Cell {
  for (const field of fields) {
    const cell = row.celdas[field];
    if (cell !== undefined) return cell;
  }
  return { hoja: row.hoja, fila: row.fila, columna: 1 };
}
