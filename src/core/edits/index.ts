import type { Review, Settings } from '../model';
import type { Look } from './edit';
import { withRun } from './ledger/runs';
import { ledgerEdits } from './ledger/sheet';
import { annotate, type MarkResult, type Marked } from './marks/annotate';
import { summaryTabs } from './tabs';

export { withDisposition, withDispositions, withoutDisposition, type Sorted } from './ledger/dispositions';
export { EMPTY_LEDGER, type Ledger } from './ledger/records';
export { changeSince } from './ledger/runs';
export { isLedgerSheet, LEDGER_NAME, LEDGER_TITLE, ledgerEdits, readLedger, saysEnVivo } from './ledger/sheet';
export { annotate, planMarks, type Marked, type MarkResult } from './marks/annotate';
export { clean, planClean } from './marks/clean';
export { activityCell, activityText, comparisonTabs, isUnsure, overview, rowFinder, type ComparedBooks } from './tabs/comparacion';
export { cortesTabs, findingsOverview, isRedated, movementOverview } from './tabs/cortes';
export { CONSOLIDATED_PLACE, consolidatedTabs } from './tabs/consolidado';
export { causesIn, holdsCauses } from './tabs/informe';
export { isOwnName, isOwnTab, OWN_SENTENCE } from './tabs/own';

/** What to write of a review. */
export interface WriteOptions {
  /** Notes and fills in the flagged cells. */
  readonly marcas: boolean;
  /** The summary tabs. */
  readonly pestanas: boolean;
}

/**
 * All that a review writes, in the order to write it: marks, tabs, and the ledger that remembers them. `looks` are those of
 * `planMarks`; without marks none are needed.
 */
export function reviewEdits(review: Review, settings: Settings, marked: Marked, looks: readonly Look[], options: WriteOptions): MarkResult {
  const result = options.marcas ? annotate(review, marked, looks) : { edits: [], ledger: marked.ledger, avisos: [] };
  const ledger = withRun(result.ledger, review);
  const tabs = options.pestanas ? summaryTabs(review, settings, ledger, marked.snapshot) : [];
  return { edits: [...result.edits, ...tabs, ...ledgerEdits(marked.snapshot, ledger)], ledger, avisos: result.avisos };
}
