import type { ComparedBooks } from '../../core/edits';
import type { Review, Settings, Severity } from '../../core/model';
import type { Group } from '../../core/rules/rule';
import type { Snapshot } from '../../core/snapshot';

/** What the pane says of a rule; the rules themselves live where the review runs. */
export interface RuleInfo {
  readonly code: string;
  readonly title: string;
  readonly severity: Severity;
  readonly group: Group;
  readonly whatToDo: string;
  readonly source: string;
}

/** A plan and its follow-up; at least one of them is a sheet of the workbook, or all of it. */
export interface CompareRequest {
  readonly snapshot: Snapshot;
  readonly settings: Settings;
  /** Another workbook that holds the plan; null where a sheet of this one does. */
  readonly other: Snapshot | null;
  /** The sheet of the plan and the one of the follow-up; null for all with a table. */
  readonly hojaPlan: string | null;
  readonly hojaSeguimiento: string | null;
}

/** What was found between two documents, and the same in one sentence. */
export interface Compared {
  readonly books: ComparedBooks;
  readonly gist: string;
}

/** Runs reviews without holding the page up. */
export interface Reviewer {
  rules(): Promise<readonly RuleInfo[]>;
  /**
   * One at a time. Rows of `snapshot` that are the same objects as at the last review are known already.
   * @throws ReviewFailure where the workbook cannot be reviewed, ReviewCancelled after `cancel`.
   */
  review(snapshot: Snapshot, settings: Settings): Promise<Review>;
  /** Compares; as `review` in all else. */
  compare(request: CompareRequest): Promise<Compared>;
  /** Stops what is running, if anything. */
  cancel(): void;
}

/** The workbook cannot be reviewed; the message says why and what to do. */
export class ReviewFailure extends Error {
  override readonly name = 'ReviewFailure';
}

export class ReviewCancelled extends Error {
  override readonly name = 'ReviewCancelled';
}
