/** The workbook of the contract as a spreadsheet. */
import { parseAddress, parseRange } from '../../../../src/core/a1';
import { address, type CellValue } from '../../../../src/core/snapshot';
import type { ContractSheet, ContractWorkbook } from '../../contract';
import { change, newSheet, type World, type WorldSheet } from './document';

export interface WorldOptions {
  readonly timeZone?: string;
}

export function worldOf({ name, sheets }: ContractWorkbook, { timeZone = 'America/Bogota' }: WorldOptions = {}): World {
  const ids = { nextId: 0 };
  const all = sheets.map((sheet) => worldSheet(ids, sheet));
  const visible = all.find(({ hidden }) => !hidden) as WorldSheet;
  return {
    name,
    timeZone,
    locale: 'es_CO',
    owner: 'duena@entidad.example',
    sheets: all,
    active: { sheet: visible, celda: 'A1' },
    cache: new Map(),
    lockedBy: null,
    nextId: ids.nextId,
    toasts: [],
  };
}

function worldSheet(ids: { nextId: number }, { name, visibility, protected: isProtected, ...rest }: ContractSheet): WorldSheet {
  const sheet = newSheet(ids, name);
  sheet.hidden = visibility !== 'visible';
  sheet.rows = Math.max(sheet.rows, rest.values.length + 10);
  rest.values.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== null) change(sheet, r + 1, c + 1, { value });
    });
  });
  const at = (celda: string, to: Parameters<typeof change>[3]): void => {
    const place = parseAddress(celda);
    if (place) change(sheet, place.row, place.column, to);
  };
  for (const [celda, format] of Object.entries(rest.formats)) at(celda, { format });
  for (const [celda, note] of Object.entries(rest.notes)) at(celda, { note });
  for (const [celda, color] of Object.entries(rest.fills)) at(celda, { background: color.toLowerCase(), filled: true });
  for (const [celda, formula] of Object.entries(rest.formulas ?? {})) at(celda, { formula });
  sheet.merges = rest.merges.flatMap((range) => parseRange(range) ?? []);
  if (isProtected) sheet.protections.push({ kind: 'SHEET', area: null, editors: [] });
  return sheet;
}

/** A person's edit. */
/** The links of one sheet: «Hoja!B4» by the cell they stand on. */
export function linksIn({ sheets }: World, hoja: string): Readonly<Record<string, string>> {
  const cells = [...(sheets.find(({ name }) => name === hoja)?.cells ?? [])];
  const links = cells.flatMap(([key, { formula, link }]) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const [, gid, celda] = /#gid=(\d+)&range=([A-Z]+\d+)/.exec(link ?? formula) ?? [];
    const target = sheets.find(({ id }) => String(id) === gid);
    return target && celda ? [[address({ fila: row, columna: column }), `${target.name}!${celda}`]] : [];
  });
  return Object.fromEntries(links) as Record<string, string>;
}

export function typeInto(world: World, hoja: string, celda: string, value: CellValue): void {
  const sheet = world.sheets.find((one) => one.name === hoja);
  const place = parseAddress(celda);
  if (!sheet || !place) throw new Error(`no cell ${celda} of ${hoja}`);
  change(sheet, place.row, place.column, { value, formula: '' });
}
