import type { Narrative } from '../narrative/narrative';
import type { IsoDate, Reading, Row, RowState, Settings, Severity } from '../model';
import type { Cell } from '../snapshot';

export const GROUPS = ['porcentaje', 'cronograma', 'estructura'] as const;
export type Group = (typeof GROUPS)[number];

/** One thing found, before its message is written out. */
export interface Report<M extends string = string> {
  readonly message: M;
  /** What the message quotes; every {{name}} of the template must be here. */
  readonly data?: Readonly<Record<string, string | number>>;
  readonly row: Row;
  readonly cell: Cell;
  readonly corte?: IsoDate | null;
  /** The share (0..1) that the evidence gives for the flagged progress cell. */
  readonly propuesta?: number;
}

/** What a rule may look at. Everything is computed once per review. */
export interface RuleContext {
  readonly reading: Reading;
  readonly settings: Settings;
  /** The corte under review. */
  readonly corte: IsoDate | null;
  stateOf(row: Row): RowState;
  /** What the text of a seguimiento says. */
  narrative(text: string): Narrative;
}

/** A rule is one object: what it is called, what it says, and how it looks. */
export interface Rule<M extends string = string> {
  readonly code: string;
  readonly severity: Severity;
  readonly group: Group;
  /** Short Spanish name, as a heading. */
  readonly title: string;
  /** One Spanish sentence: what to do about it. Closes every message. */
  readonly whatToDo: string;
  /** Where the rule comes from: a law, a guide, practice. */
  readonly source: string;
  /** What follows while it stands, in one Spanish sentence that claims no more than the sheet shows: the «efecto» of a report of findings. */
  readonly effect: string;
  /** Spanish templates: what is wrong, quoting the evidence («Reporta {{avance}}; …»). */
  readonly messages: Readonly<Record<M, string>>;
  /**
   * `fila`: looks at one row alone, so a live check runs it on the edited row only.
   * `tabla`: needs the other rows too.
   */
  readonly scope: 'fila' | 'tabla';
  readonly check: RowCheck<M> | TableCheck<M>;
}
export type RowCheck<M extends string> = (row: Row, context: RuleContext) => Iterable<Report<M>>;
export type TableCheck<M extends string> = (rows: readonly Row[], context: RuleContext) => Iterable<Report<M>>;

/** Keeps the message ids of a rule and of its reports in step. */
export function rowRule<M extends string>(rule: Omit<Rule<M>, 'scope' | 'check'> & { check: RowCheck<M> }): RowRule<M> {
  return { ...rule, scope: 'fila' };
}
export function tableRule<M extends string>(rule: Omit<Rule<M>, 'scope' | 'check'> & { check: TableCheck<M> }): TableRule<M> {
  return { ...rule, scope: 'tabla' };
}
export interface RowRule<M extends string = string> extends Rule<M> {
  readonly scope: 'fila';
  readonly check: RowCheck<M>;
}
export interface TableRule<M extends string = string> extends Rule<M> {
  readonly scope: 'tabla';
  readonly check: TableCheck<M>;
}
export type AnyRule = RowRule | TableRule;

/** A case of a rule: a small table as a sheet would have it, and the exact cells the rule must flag. */
export interface RuleCase {
  readonly name: string;
  readonly corte?: IsoDate;
  readonly vigencia?: number;
  /** Rows of the sheet from row 1: text as typed («60%», «31/08/2020»); the first is the header unless it is a title. */
  readonly sheet: readonly (readonly (string | number | null)[])[];
  /** Flagged cells, «F2»; empty in an accept case. */
  readonly cells: readonly string[];
  /** Where the rule offers a value, the share for each flagged cell. */
  readonly propuesta?: readonly number[];
}
export interface RuleCases {
  readonly accept: readonly RuleCase[];
  readonly reject: readonly RuleCase[];
}
