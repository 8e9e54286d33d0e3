/** What `Globals.js` calls. Loading this does nothing: Apps Script loads the whole project before each function. */
import './jitless';
import { answerRequest } from '../../../hosts/sheets/answer';
import { menuOnOpen } from './menu';
import { sayError } from './say';
import { documentCache, liveServices } from './services';

export { activarRevisionEnVivo, desactivarRevisionEnVivo, generarResumen, marcar, quitarMarcas, revisar } from './commands';
export { callFunction } from './functions';
export { reviewEdit as onEdit } from './live';
export { menuOnOpen as onOpen } from './menu';

/** After the installation the document is open already, and `onOpen` will not fire for it. */
export const onInstall = (event: { readonly authMode?: unknown }): void => {
  menuOnOpen(event);
};

export function abrirPanel(): void {
  try {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Seguimiento'));
  } catch (error) {
    sayError(error);
  }
}

/** One request of the sidebar. */
export const atender = (request: string): string => answerRequest(liveServices(), documentCache(), request);
