/** All that the pane shows, as one plain value. */
import type { Book } from '../../actions/book';
import type { Reviewed } from '../../actions/review-book';
import type { Undo } from '../../actions/undo';
import type { Severity } from '../../core/model';
import type { Progress } from '../../hosts/host';
import type { Compared, RuleInfo } from '../reviewer/reviewer';

export const TABS = ['revisar', 'resumen', 'comparar', 'ajustes'] as const;
export type TabName = (typeof TABS)[number];

/** A review with the workbook it was made of. */
export interface Result {
  readonly book: Book;
  readonly reviewed: Reviewed;
}

/** What is being done now. */
export interface Work {
  readonly step: string;
  /** Whether «Cancelar» can stop it. */
  readonly cancellable: boolean;
  /** How far the host is with it, null where it has not said. */
  readonly progress: Progress | null;
}

/** Why a review could not be made. */
export interface Failure {
  readonly reason: string;
  /** Whether the workbook keeps a person's corrections, which may be the cause. */
  readonly isCorrected: boolean;
}

/** A sentence about what was just done. */
export interface Notice {
  readonly kind: 'hecho' | 'aviso' | 'error';
  readonly text: string;
}

export interface Filters {
  /** Severities that are not shown. */
  readonly hidden: readonly Severity[];
  /** Null for all. */
  readonly componente: string | null;
  readonly responsable: string | null;
  readonly text: string;
}

/** One of our writes, which «Deshacer» takes back. */
export interface Done {
  readonly what: string;
  readonly undo: Undo;
}

/** What this person prefers, kept on this computer and not in the workbook. */
export interface Preferences {
  /** Whether an edit re-checks its row at once. */
  readonly live: boolean;
  /** Who signs the decisions. */
  readonly quien: string;
}

export interface State {
  readonly tab: TabName;
  readonly work: Work | null;
  readonly result: Result | null;
  /** Why the last review could not be made, null where it was. */
  readonly failure: Failure | null;
  /** Whether somebody changed the workbook after the review. */
  readonly stale: boolean;
  readonly notice: Notice | null;
  readonly undos: readonly Done[];
  readonly rules: readonly RuleInfo[];
  readonly filters: Filters;
  /** Codes of the rules whose findings are folded away. */
  readonly folded: readonly string[];
  /** The finding that the person is at: its `keyOf`. */
  readonly cursor: string | null;
  /** Whether the finding at the cursor shows its detail. */
  readonly open: boolean;
  readonly page: number;
  /** The rule whose page is being read, null for none. */
  readonly rulePage: string | null;
  /** The last comparison, null while there is none. */
  readonly compared: Compared | null;
  /** Whether somebody changed the workbook after it. */
  readonly comparedIsOld: boolean;
  readonly preferences: Preferences;
}

export const NO_FILTERS: Filters = { hidden: [], componente: null, responsable: null, text: '' };

export function initialState(preferences: Preferences): State {
  return {
    tab: 'revisar',
    work: null,
    result: null,
    failure: null,
    stale: false,
    notice: null,
    undos: [],
    rules: [],
    filters: NO_FILTERS,
    folded: [],
    cursor: null,
    open: false,
    page: 0,
    rulePage: null,
    compared: null,
    comparedIsOld: false,
    preferences,
  };
}
