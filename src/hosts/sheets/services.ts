/// <reference types="google-apps-script" />
/** The Apps Script services that the host needs. They are handed in: no module touches a service while it loads. */

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Grid = GoogleAppsScript.Spreadsheet.Sheet;
export type Cells = GoogleAppsScript.Spreadsheet.Range;

export interface Services {
  readonly app: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly utilities: Pick<GoogleAppsScript.Utilities.Utilities, 'formatDate'>;
  readonly locks: Pick<GoogleAppsScript.Lock.LockService, 'getDocumentLock'>;
}
