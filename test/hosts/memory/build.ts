import { MemoryHost } from '../../../src/hosts/memory/memory-host';
import { areaOf } from '../../../src/hosts/host';
import { parseAddress } from '../../../src/core/a1';
import { address } from '../../../src/core/snapshot';
import type { Fill, MemorySheet, MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import type { ContractSheet, ContractWorkbook } from '../contract';

function formatsOf(sheet: ContractSheet): (string | null)[][] {
  const rows: (string | null)[][] = sheet.values.map((row) => row.map(() => null));
  for (const [celda, code] of Object.entries(sheet.formats)) {
    const at = parseAddress(celda);
    const line = at && rows[at.row - 1];
    if (line) line[at.column - 1] = code;
  }
  return rows;
}

/** Fills carry a word that only this host knows, so that a test sees whether it comes back. */
const exactFill = (color: string): Fill => ({ color, exact: `theme of ${color}` });

function memorySheet(sheet: ContractSheet): MemorySheet {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protected,
    values: sheet.values.map((line) => [...line]),
    formats: formatsOf(sheet),
    merges: sheet.merges.map(areaOf),
    notes: new Map(Object.entries(sheet.notes)),
    fills: new Map(Object.entries(sheet.fills).map(([celda, color]) => [celda, exactFill(color)])),
    formulas: new Map(Object.entries(sheet.formulas ?? {})),
    tab: null,
  };
}

export function memoryHost(workbook: ContractWorkbook): MemoryHost {
  return new MemoryHost({ name: workbook.name, date1904: false, sheets: workbook.sheets.map(memorySheet) });
}

/** The links of one tab: «Hoja!B4» by the cell they stand on. */
export function linksIn({ sheets }: MemoryWorkbook, hoja: string): Readonly<Record<string, string>> {
  const rows = sheets.find(({ name }) => name === hoja)?.tab?.rows ?? [];
  return Object.fromEntries(
    rows.flatMap((row, r) =>
      row.flatMap(({ link }, c) => (link ? [[address({ fila: r + 1, columna: c + 1 }), `${link.hoja}!${link.celda}`]] : [])),
    ),
  );
}
