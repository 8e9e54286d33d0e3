import { MemoryHost } from '../../../src/hosts/memory/memory-host';
import { parseAddress, type Fill, type MemorySheet } from '../../../src/hosts/memory/workbook';
import type { Range } from '../../../src/core/snapshot';
import type { ContractSheet, ContractWorkbook } from '../contract';

function rangeOf(range: string): Range {
  const [start, end] = range.split(':').map((part) => parseAddress(part));
  if (!start || !end) throw new Error(`no range: ${range}`);
  return { top: start.fila, left: start.columna, bottom: end.fila, right: end.columna };
}

function formatsOf(sheet: ContractSheet): (string | null)[][] {
  const rows: (string | null)[][] = sheet.values.map((row) => row.map(() => null));
  for (const [celda, code] of Object.entries(sheet.formats)) {
    const at = parseAddress(celda);
    const line = at && rows[at.fila - 1];
    if (line) line[at.columna - 1] = code;
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
    merges: sheet.merges.map(rangeOf),
    notes: new Map(Object.entries(sheet.notes)),
    fills: new Map(Object.entries(sheet.fills).map(([celda, color]) => [celda, exactFill(color)])),
    tab: null,
  };
}

export function memoryHost(workbook: ContractWorkbook): MemoryHost {
  return new MemoryHost({ name: workbook.name, date1904: false, sheets: workbook.sheets.map(memorySheet) });
}
