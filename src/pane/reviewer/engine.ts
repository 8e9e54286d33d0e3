/** The review itself and what it knows of its rules: what the worker runs, and the page where no worker can start. */
import type { Review, Settings } from '../../core/model';
import { review, ReviewError } from '../../core/review';
import { RULES } from '../../core/rules';
import type { Snapshot } from '../../core/snapshot';
import type { RuleInfo } from './reviewer';

export interface Engine {
  readonly rules: readonly RuleInfo[];
  run(snapshot: Snapshot, settings: Settings): Outcome;
}

export type Outcome = { readonly review: Review } | { readonly failure: string };

export const engine: Engine = {
  rules: RULES.map(({ code, title, severity, group, whatToDo, source }) => ({ code, title, severity, group, whatToDo, source })),
  run(snapshot, settings) {
    try {
      return { review: review(snapshot, settings) };
    } catch (error) {
      if (error instanceof ReviewError) return { failure: error.message };
      throw error;
    }
  },
};
