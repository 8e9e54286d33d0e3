import type { Ledger } from '../../core/edits';
import { withDispositions } from '../../core/edits';
import type { Progress } from '../../hosts/host';
import type { Compared, RuleInfo } from '../reviewer/reviewer';
import { keyOf, PAGE_SIZE, walkOf } from './list';
import type { Done, Failure, Filters, Notice, Preferences, Result, State, TabName } from './state';
import { NO_FILTERS } from './state';

export type Event =
  | { readonly kind: 'tab'; readonly tab: TabName }
  | { readonly kind: 'working'; readonly step: string; readonly cancellable: boolean }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'rested' }
  | { readonly kind: 'rules'; readonly rules: readonly RuleInfo[] }
  | { readonly kind: 'reviewed'; readonly result: Result }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'changed' }
  /** One of our writes: what the workbook remembers after it, and the way back. */
  | { readonly kind: 'wrote'; readonly ledger: Ledger; readonly done: Done | null }
  | { readonly kind: 'undone'; readonly ledger: Ledger; readonly done: Done }
  | { readonly kind: 'notice'; readonly notice: Notice | null }
  | { readonly kind: 'filter'; readonly filters: Partial<Filters> }
  | { readonly kind: 'fold'; readonly regla: string }
  | { readonly kind: 'go'; readonly key: string; readonly open: boolean }
  | { readonly kind: 'walk'; readonly steps: number }
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'read'; readonly rulePage: string | null }
  | { readonly kind: 'compared'; readonly compared: Compared }
  | { readonly kind: 'prefer'; readonly preferences: Partial<Preferences> };

/** How many of our writes can be taken back. */
const UNDOS = 20;

/** The same list with the cursor at a place of it, and the page that shows it. */
function at(state: State, index: number, open: boolean): State {
  const walk = walkOf(state);
  const place = Math.min(Math.max(0, index), walk.length - 1);
  const finding = walk[place];
  if (!finding) return { ...state, cursor: null, open: false, page: 0 };
  return { ...state, cursor: keyOf(finding), open, page: Math.floor(place / PAGE_SIZE) };
}

const placeOf = (state: State): number => walkOf(state).findIndex((finding) => keyOf(finding) === state.cursor);

/** After the list changed: the cursor stays at its finding, or goes to the one that took its place. */
function settled(before: State, after: State): State {
  if (before.cursor === null) return { ...after, page: 0 };
  const place = placeOf(after);
  return place >= 0 ? at(after, place, after.open) : at(after, Math.max(0, placeOf(before)), false);
}

/** The review sorted by what the workbook remembers now. */
function withLedger(state: State, ledger: Ledger): State {
  const { result } = state;
  if (!result) return state;
  const { review } = result.reviewed;
  const reviewed = { ...result.reviewed, ...withDispositions(review.hallazgos, ledger) };
  return settled(state, { ...state, result: { book: { ...result.book, ledger }, reviewed } });
}

/** The one place where the pane's state changes. */
export function reduce(state: State, event: Event): State {
  switch (event.kind) {
    case 'tab':
      return { ...state, tab: event.tab, rulePage: null };
    case 'working':
      return { ...state, work: { step: event.step, cancellable: event.cancellable, progress: null } };
    case 'progress':
      return state.work ? { ...state, work: { ...state.work, progress: event.progress.done < 1 ? event.progress : null } } : state;
    case 'rested':
      return { ...state, work: null };
    case 'rules':
      return { ...state, rules: event.rules };
    case 'reviewed':
      return settled(state, { ...state, result: event.result, failure: null, stale: false });
    case 'failed':
      return { ...state, result: null, failure: event.failure, stale: false, cursor: null, open: false, page: 0, filters: NO_FILTERS };
    case 'changed':
      return { ...state, stale: state.result !== null, comparedIsOld: state.compared !== null };
    case 'wrote': {
      const undos = event.done ? [...state.undos, event.done].slice(-UNDOS) : state.undos;
      return { ...withLedger(state, event.ledger), undos };
    }
    case 'undone':
      return { ...withLedger(state, event.ledger), undos: state.undos.filter((done) => done !== event.done) };
    case 'notice':
      return { ...state, notice: event.notice };
    case 'filter':
      return settled(state, { ...state, filters: { ...state.filters, ...event.filters } });
    case 'fold': {
      const { regla } = event;
      const folded = state.folded.includes(regla) ? state.folded.filter((code) => code !== regla) : [...state.folded, regla];
      return settled(state, { ...state, folded });
    }
    case 'go': {
      const place = walkOf(state).findIndex((finding) => keyOf(finding) === event.key);
      return place < 0 ? state : at(state, place, event.open);
    }
    case 'walk':
      return at(state, state.cursor === null ? 0 : placeOf(state) + event.steps, false);
    case 'page':
      return at(state, event.page * PAGE_SIZE, false);
    case 'read':
      return { ...state, rulePage: event.rulePage };
    case 'compared':
      return { ...state, compared: event.compared, comparedIsOld: false };
    case 'prefer':
      return { ...state, preferences: { ...state.preferences, ...event.preferences } };
  }
}
