/// <reference types="office-js" />
/** The one page of the Excel add-in: the pane, the ribbon's commands and the custom functions share it while the workbook is open. */
import '../../pane/pane.css';
import { officeClient } from '../../hosts/excel/client';
import { ExcelHost } from '../../hosts/excel/excel-host';
import { mountPane, type Pane } from '../../pane';
import { inBrowser } from '../taskpane/browser';
import { associateCommands } from './commands';
import { associateFunctions, type CustomFunctionsRuntime } from './custom-functions';
import { themeOf } from './theme';

/** office.js declares it where the host has custom functions. */
declare const CustomFunctions: CustomFunctionsRuntime | undefined;

const NOT_IN_EXCEL = 'Este panel se abre desde Excel: en la pestaña Seguimiento, elija «Abrir panel».';

async function openPane(root: HTMLElement): Promise<Pane> {
  const { host } = await Office.onReady();
  // office.js names no host where the page is open in a browser of its own.
  if ((host as Office.HostType | null) !== Office.HostType.Excel) {
    root.textContent = NOT_IN_EXCEL;
    throw new Error(NOT_IN_EXCEL);
  }
  const theme = currentTheme();
  const pane = mountPane(root, { host: new ExcelHost(officeClient()), ...inBrowser(), ...(theme ? { theme } : {}) });
  followTheme(pane);
  return pane;
}

const currentTheme = () => themeOf(Office.context.officeTheme);

/** Excel tells of no change of theme: a pane that is shown again looks at it again, where Excel tells of that. */
function followTheme(pane: Pane): void {
  const look = (): void => {
    const theme = currentTheme();
    if (theme) pane.setTheme(theme);
  };
  Office.addin.onVisibilityModeChanged(look).catch(() => undefined);
}

const root = document.getElementById('pane');
if (root) {
  const pane = openPane(root);
  pane.catch(() => undefined);
  associateCommands(Office, pane);
  if (typeof CustomFunctions !== 'undefined') associateFunctions(CustomFunctions);
}
