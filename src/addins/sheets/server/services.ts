/// <reference types="google-apps-script" />
import { isOwnGrid, type NamedGrid } from '../../../hosts/sheets/book';
import type { Cache } from '../../../hosts/sheets/changes';
import type { Services } from '../../../hosts/sheets/services';
import { SheetsBook, SheetsHost } from '../../../hosts/sheets/sheets-host';

/** The services of the execution. Asked for inside functions only: a service that is touched while the code loads breaks onOpen. */
export function liveServices(): Services {
  return { app: SpreadsheetApp, utilities: Utilities, locks: LockService };
}

export const documentCache = (): Cache => CacheService.getDocumentCache() as Cache;

/** The open spreadsheet. */
export function openHost(): SheetsHost {
  return new SheetsHost(new SheetsBook(liveServices()));
}

/** The open spreadsheet without our tabs, which no review looks at: nothing of them is read but the sentence that says whose they are. */
export function peoplesHost(): SheetsHost {
  const known = new Map<string, boolean>();
  const isPeoples = (sheet: NamedGrid): boolean => {
    const takes = known.get(sheet.name) ?? !isOwnGrid(sheet);
    known.set(sheet.name, takes);
    return takes;
  };
  return new SheetsHost(new SheetsBook(liveServices(), isPeoples));
}
