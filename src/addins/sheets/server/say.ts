import { ReviewError } from '../../../core/review';
import { HostError } from '../../../hosts/host';
import { messageOf } from '../../../hosts/sheets/message';

const TITLE = 'Seguimiento';
/** Seconds that an answer stays; one that went wrong stays until it is closed. */
const ANSWER = 15;
const UNTIL_CLOSED = -1;

/** What went wrong, as a sentence for the person at the sheet. */
function explained(error: unknown): string {
  if (error instanceof HostError || error instanceof ReviewError) return error.message;
  return `Algo falló: ${messageOf(error)}. Repita; si vuelve a pasar, recargue la página.`;
}

export function say(message: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, TITLE, ANSWER);
}

export function sayError(error: unknown): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(explained(error), TITLE, UNTIL_CLOSED);
}
