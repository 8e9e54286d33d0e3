/// <reference types="google-apps-script" />
import type { Cache } from '../../../hosts/sheets/changes';
import type { Services } from '../../../hosts/sheets/services';
import { SheetsBook, SheetsHost } from '../../../hosts/sheets/sheets-host';

/** The services of the execution. Asked for inside functions only: a service that is touched while the code loads breaks onOpen. */
export function liveServices(): Services {
  return { app: SpreadsheetApp, utilities: Utilities, locks: LockService };
}

export const documentCache = (): Cache => CacheService.getDocumentCache() as Cache;

export function liveHost(): SheetsHost {
  return new SheetsHost(new SheetsBook(liveServices()));
}
