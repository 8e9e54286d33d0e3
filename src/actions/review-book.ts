import { withDispositions, type Sorted } from '../core/edits';
import { DEFAULT_SETTINGS, type Review, type Settings } from '../core/model';
import { review } from '../core/review';
import type { Book } from './book';

export interface Reviewed extends Sorted {
  /** With every finding, for the marks. */
  readonly review: Review;
  readonly settings: Settings;
  /** What the reading and the workbook's memory have to say, in Spanish sentences. */
  readonly avisos: readonly string[];
}

/** The workbook's own settings; what the person says now comes first. */
export function settingsOf({ ledger }: Pick<Book, 'ledger'>, over: Partial<Settings> = {}): Settings {
  return { ...DEFAULT_SETTINGS, ...ledger.ajustes, ...over };
}

/** A review sorted by what people decided; apart from `reviewBook` for whoever reviews on another thread. */
export function sortReview(found: Review, book: Book, settings: Settings): Reviewed {
  return { review: found, settings, avisos: [...book.avisos, ...found.avisos], ...withDispositions(found.hallazgos, book.ledger) };
}

/** @throws ReviewError where no table of activities is found. */
export function reviewBook(book: Book, over: Partial<Settings> = {}): Reviewed {
  const settings = settingsOf(book, over);
  return sortReview(review(book.snapshot, settings), book, settings);
}
