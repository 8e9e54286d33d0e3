/** The simple trigger: tells the open sidebars of an edit and, where the spreadsheet asks for it, reviews the edited rows at once. */
import { openBook, type Book } from '../../../actions/book';
import { reviewBook } from '../../../actions/review-book';
import { annotate, isLedgerSheet, isOwnTab, ledgerEdits, planMarks } from '../../../core/edits';
import { parseAddress } from '../../../core/a1';
import type { Range } from '../../../core/snapshot';
import { areaOf } from '../../../hosts/host';
import { isOwnGrid } from '../../../hosts/sheets/book';
import { isWatched, noteEdit } from '../../../hosts/sheets/changes';
import type { SheetsHost } from '../../../hosts/sheets/sheets-host';
import { checkLiveSize } from './limits';
import { isLive } from './menu';
import { sayError } from './say';
import { documentCache, peoplesHost } from './services';

/** What Google tells of an edit; of a paste only the range can be trusted. */
export interface EditEvent {
  readonly range?: Pick<GoogleAppsScript.Spreadsheet.Range, 'getA1Notation' | 'getSheet'>;
}

export async function reviewEdit({ range }: EditEvent): Promise<void> {
  if (!range) return;
  const grid = range.getSheet();
  const edit = { hoja: grid.getName(), rango: range.getA1Notation() };
  const cache = documentCache();
  const host = peoplesHost();
  const watched = isWatched(cache);
  const live = isLive(SpreadsheetApp.getActiveSpreadsheet()) && !isOwnGrid({ name: edit.hoja, grid });
  if (!watched && !live) return;
  try {
    // One after the other: two quick edits would else read the same list, or mark from what the other is changing.
    const release = host.book.lock.take();
    try {
      if (watched) noteEdit(cache, edit);
      if (live) checkLiveSize(host.book);
      if (live) await markRows(host, edit.hoja, areaOf(edit.rango));
    } finally {
      release();
    }
  } catch (error) {
    sayError(error);
  }
}

/** Marks what a review finds in some rows, and takes back what is no longer found there. Other rows stay as they are. */
async function markRows(host: SheetsHost, hoja: string, rows: Range): Promise<void> {
  const book = await openBook(host);
  const sheet = book.snapshot.sheets.find(({ name }) => name === hoja);
  if (!sheet || isOwnTab(sheet) || isLedgerSheet(sheet)) return;
  const { review } = reviewBook(book);
  const places = placesOf(book, review, hoja, rows);
  if (places.length === 0) return;
  const { edits, ledger } = annotate(review, book, await host.looks(places));
  const all = [...edits, ...ledgerEdits(book.snapshot, ledger)];
  if (all.length > 0) await host.apply(all);
}

type Found = ReturnType<typeof reviewBook>['review'];

function placesOf(book: Book, review: Found, hoja: string, { top, bottom }: Range): ReturnType<typeof planMarks> {
  return planMarks(review, book).filter((place) => {
    const row = parseAddress(place.celda)?.row ?? 0;
    return place.hoja === hoja && row >= top && row <= bottom;
  });
}
