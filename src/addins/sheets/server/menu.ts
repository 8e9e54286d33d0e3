import { LEDGER_NAME, saysEnVivo } from '../../../core/edits';

/** The menu by what it calls; a separator is null. `Globals.js` has a function of each name. */
const MENU: readonly (readonly [string, string] | null)[] = [
  ['Revisar', 'revisar'],
  ['Marcar', 'marcar'],
  ['Quitar marcas', 'quitarMarcas'],
  ['Generar resumen', 'generarResumen'],
  null,
  ['Abrir panel', 'abrirPanel'],
];
const LIVE_OFF = ['Activar revisión en vivo', 'activarRevisionEnVivo'] as const;
const LIVE_ON = ['Desactivar revisión en vivo', 'desactivarRevisionEnVivo'] as const;

/** Whether this spreadsheet has its edits reviewed at once: three calls, none of them larger than our hidden sheet. */
export function isLive(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): boolean {
  const ledger = spreadsheet.getSheetByName(LEDGER_NAME);
  return ledger !== null && saysEnVivo(ledger.getDataRange().getValues());
}

/** Draws the menu; without authorisation nothing of the document may be asked. */
export function showMenu(live: boolean): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const item of MENU) {
    if (item === null) menu.addSeparator();
    else menu.addItem(item[0], item[1]);
  }
  const [caption, target] = live ? LIVE_ON : LIVE_OFF;
  menu.addItem(caption, target).addToUi();
}

/** @param event of `onOpen`; in AuthMode.NONE a menu is all that an add-on may add. */
export function menuOnOpen(event: { readonly authMode?: unknown } | undefined): void {
  const mayRead = event?.authMode !== ScriptApp.AuthMode.NONE;
  showMenu(mayRead && isLive(SpreadsheetApp.getActiveSpreadsheet()));
}
