/** The review itself and what it knows of its rules: what the worker runs, and the page where no worker can start. */
import { compare, onlySheet } from '../../core/compare';
import { overview, readLedger } from '../../core/edits';
import { DEFAULT_SETTINGS, type Review, type Settings } from '../../core/model';
import { review, ReviewError } from '../../core/review';
import { RULES } from '../../core/rules';
import type { Snapshot } from '../../core/snapshot';
import type { Compared, CompareRequest, RuleInfo } from './reviewer';

export interface Engine {
  readonly rules: readonly RuleInfo[];
  run(snapshot: Snapshot, settings: Settings): Outcome<Review>;
  compare(request: CompareRequest): Outcome<Compared>;
}

/** What was asked for, or the Spanish sentence that says why it cannot be. */
export type Outcome<T> = { readonly done: T } | { readonly failure: string };

function outcomeOf<T>(act: () => T): Outcome<T> {
  try {
    return { done: act() };
  } catch (error) {
    if (error instanceof ReviewError) return { failure: error.message };
    throw error;
  }
}

/** A review as one of its sheets alone has it. */
function sheetOf(whole: Review, hoja: string | null): Review {
  if (hoja === null) return whole;
  if (whole.tablas.some((table) => table.hoja === hoja)) return onlySheet(whole, hoja);
  throw new ReviewError('sin-tabla', `La hoja «${hoja}» no tiene una tabla de actividades que se pueda comparar. Elija otra hoja.`);
}

function compared({ snapshot, settings, other, hojaPlan, hojaSeguimiento }: CompareRequest): Compared {
  const own = review(snapshot, settings);
  const plan = other === null ? own : review(other, { ...DEFAULT_SETTINGS, ...readLedger(other).ledger.ajustes });
  const before = sheetOf(plan, hojaPlan);
  const after = sheetOf(own, hojaSeguimiento);
  const name = hojaPlan ?? (other ?? snapshot).name;
  const comparison = compare(before, after);
  return { books: { comparison, before, after, plan: name, sameBook: other === null }, gist: overview(comparison) };
}

export const engine: Engine = {
  rules: RULES.map(({ code, title, severity, group, whatToDo, source }) => ({ code, title, severity, group, whatToDo, source })),
  run: (snapshot, settings) => outcomeOf(() => review(snapshot, settings)),
  compare: (request) => outcomeOf(() => compared(request)),
};
