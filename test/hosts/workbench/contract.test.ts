import { ICommandService, type IStyleData } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { parseAddress } from '../../../src/core/a1';
import { columnName } from '../../../src/core/snapshot';
import { openWorkbook } from '../../../src/hosts/file/file-host';
import type { Appearance } from '../../../src/hosts/workbench/workbook-data';
import { describeHostContract, type ContractWorkbook } from '../contract';
import { contractFile } from '../file/contract-workbook';
import { linksIn } from '../file/links';
import { openHeadless } from './headless';

/** What the page learns from the file's styles. */
function appearanceOf({ sheets }: ContractWorkbook): Appearance {
  const looks = sheets.map(({ name, fills, formulas = {} }) => {
    const places = new Map<string, { style?: IStyleData; formula?: string }>();
    for (const [celda, color] of Object.entries(fills)) places.set(celda, { style: { bg: { rgb: color } } });
    for (const [celda, formula] of Object.entries(formulas)) places.set(celda, { ...places.get(celda), formula: formula.slice(1) });
    const cells = [...places].map(([celda, look]) => {
      const { row, column } = parseAddress(celda)!;
      return { row: row - 1, column: column - 1, ...look };
    });
    return [name, { cells, columns: {}, rows: {}, frozenRows: 0, frozenColumns: 0, gridlines: true, tabColor: '' }] as const;
  });
  return { font: { name: 'Calibri', size: 11 }, sheets: new Map(looks) };
}

/** The fills that a downloaded file has now, as the page learns them when it is opened again. */
async function reopened(bytes: Uint8Array, { name, sheets }: ContractWorkbook): ReturnType<typeof openHeadless> {
  const file = openWorkbook(bytes, name);
  const snapshot = await file.read();
  const asked = snapshot.sheets.flatMap((sheet) =>
    sheet.values.flatMap((row, r) => row.map((_, c) => ({ hoja: sheet.name, celda: `${columnName(c + 1)}${String(r + 1)}` }))),
  );
  const fills = new Map<string, Record<string, string>>();
  for (const { hoja, celda, relleno } of await file.looks(asked)) {
    if (relleno !== null) fills.set(hoja, { ...fills.get(hoja), [celda]: relleno });
  }
  const now = snapshot.sheets.map((sheet) => ({
    ...(sheets[0] as ContractWorkbook['sheets'][number]),
    name: sheet.name,
    fills: fills.get(sheet.name) ?? {},
  }));
  return openHeadless(bytes, name, appearanceOf({ name, sheets: now }));
}

describeHostContract(
  'workbench',
  async (contract) => {
    const { univer, host, workbook, download } = await openHeadless(contractFile(contract), contract.name, appearanceOf(contract));
    const injector = univer.__getInjector();
    const commands = injector.get(ICommandService);
    let roundTrips = 0;
    // Univer's own calculation of formulas comes when it comes.
    commands.onCommandExecuted(({ id }) => {
      if (id.startsWith('sheet.')) roundTrips++;
    });
    const target = (hoja: string): { unitId: string; subUnitId: string } => ({
      unitId: workbook.getUnitId(),
      subUnitId: workbook.getSheetBySheetName(hoja)!.getSheetId(),
    });
    return {
      host,
      reopen: async () => (await reopened((await download()).bytes, contract)).host,
      links: async (hoja) => linksIn((await download()).bytes, hoja),
      userEdit: async ({ hoja, celda }, value) => {
        const { row, column } = parseAddress(celda)!;
        const range = { startRow: row - 1, endRow: row - 1, startColumn: column - 1, endColumn: column - 1 };
        await commands.executeCommand('sheet.command.set-range-values', { ...target(hoja), range, value: { v: value } });
      },
      insertRow: async (hoja, fila) => {
        const range = { startRow: fila - 1, endRow: fila - 1, startColumn: 0, endColumn: 25 };
        await commands.executeCommand('sheet.command.insert-row', { ...target(hoja), direction: 0, range });
      },
      selected: () => {
        const selected = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
        if (!selected) return null;
        const celda = `${columnName(selected.actualColumn + 1)}${String(selected.actualRow + 1)}`;
        return { hoja: workbook.getActiveSheet().getName(), celda };
      },
      roundTrips: () => roundTrips,
    };
  },
  { live: true, select: true, counting: true },
);
