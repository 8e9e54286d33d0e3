import { valueAt, type CellValue, type Sheet, type Snapshot } from '../../snapshot';
import type { Edit, Tab } from '../edit';
import { EMPTY_LEDGER, emptyDraft, fromDraft, readRecord, toRecords, type Ledger, type LedgerRecord } from './records';

export const LEDGER_NAME = '_seguimiento';
export const LEDGER_TITLE = 'Memoria de Seguimiento: no modifique esta hoja';
const VERSION = 1;
/** Excel takes 32,767 characters in a cell, Sheets 50,000. */
const CHUNK = 30_000;

/** JSON without characters that a cell may refuse, trim or split: everything but plain text is escaped. */
function toJson(data: unknown): string {
  return JSON.stringify(data).replace(/[^\x20-\x7e\u00a1-\u00ff]/g, (char) => '\\u' + char.charCodeAt(0).toString(16).padStart(4, '0'));
}

function chunksOf(text: string): string[] {
  const chunks: string[] = [];
  for (let from = 0; from < text.length; from += CHUNK) chunks.push(text.slice(from, from + CHUNK));
  return chunks;
}

function parseRow(row: readonly CellValue[]): LedgerRecord | null {
  const [tipo, clave, ...chunks] = row.map((value) => (value === null ? '' : String(value)));
  try {
    const datos: unknown = JSON.parse(chunks.join(''));
    return { tipo: tipo ?? '', clave: clave ?? '', datos };
  } catch {
    return null;
  }
}

const isBlank = (row: readonly CellValue[]): boolean => row.every((value) => value === null || value === '');

function holdsRecord(row: readonly CellValue[]): boolean {
  const record = parseRow(row);
  return record !== null && readRecord(emptyDraft(), record);
}

/** Whether a sheet is our memory, also where its title was damaged; a person's sheet of the same name is not. */
export function isLedgerSheet(sheet: Sheet): boolean {
  if (!/^_seguimiento( \(\d{1,3}\))?$/i.test(sheet.name)) return false;
  if (sheet.visibility === 'veryHidden' || valueAt(sheet, 1, 1) === LEDGER_TITLE) return true;
  return sheet.visibility === 'hidden' && sheet.values.some(holdsRecord);
}

function ledgerSheet(snapshot: Snapshot): Sheet | null {
  return snapshot.sheets.find(isLedgerSheet) ?? null;
}

/**
 * What the workbook remembers. Never throws: a record that cannot be believed is left out and named in `avisos`,
 * and a workbook without memory gives an empty ledger.
 */
export function readLedger(snapshot: Snapshot): { readonly ledger: Ledger; readonly avisos: readonly string[] } {
  const sheet = ledgerSheet(snapshot);
  if (!sheet) return { ledger: EMPTY_LEDGER, avisos: [] };
  const draft = emptyDraft();
  const avisos: string[] = [];
  const titled = valueAt(sheet, 1, 1) === LEDGER_TITLE;
  const version = Number(valueAt(sheet, 1, 2));
  if (!titled) avisos.push(`La hoja oculta «${sheet.name}» perdió su encabezado: se leyó lo que se pudo y se reconstruirá.`);
  else if (version > VERSION)
    avisos.push(`La hoja oculta «${sheet.name}» es de una versión más reciente de Seguimiento: actualice antes de guardar cambios.`);
  sheet.values.forEach((row, index) => {
    if ((titled && index === 0) || isBlank(row)) return;
    const record = parseRow(row);
    if (!record || !readRecord(draft, record)) {
      avisos.push(`La fila ${String(index + 1)} de la hoja oculta «${sheet.name}» está dañada y se descartó.`);
    }
  });
  return { ledger: fromDraft(draft), avisos };
}

/** Whether the rows of a ledger sheet say that each edit is reviewed at once; far quicker than to read the whole memory. */
export function saysEnVivo(rows: readonly (readonly unknown[])[]): boolean {
  return rows.some(([tipo, , datos]) => tipo === 'enVivo' && datos === 'true');
}

/** The sheet that keeps the ledger: a title row, then one record per row, its JSON cut into cells. */
export function ledgerTab(ledger: Ledger, name: string = LEDGER_NAME): Tab {
  const records = toRecords(ledger).map(({ tipo, clave, datos }) => [tipo, clave, ...chunksOf(toJson(datos))]);
  return {
    name,
    visibility: 'veryHidden',
    widths: [14, 24, 60],
    frozenRows: 1,
    rows: [[LEDGER_TITLE, String(VERSION)], ...records].map((row) => row.map((value) => ({ value }))),
    merges: [],
    charts: [],
  };
}

/** The name for the ledger sheet: that of our own, else the first that no sheet of the workbook has. */
function ledgerName(snapshot: Snapshot): string {
  const own = ledgerSheet(snapshot);
  if (own) return own.name;
  const taken = new Set(snapshot.sheets.map((sheet) => sheet.name.toLowerCase()));
  let name = LEDGER_NAME;
  for (let number = 2; taken.has(name); number++) name = `${LEDGER_NAME} (${String(number)})`;
  return name;
}

const textRows = (rows: readonly (readonly CellValue[])[]): string =>
  JSON.stringify(rows.map((row) => row.filter((value) => value !== null && value !== '').map(String)).filter((row) => row.length > 0));

/** What makes the workbook remember exactly `ledger`: nothing where it does already; an empty ledger has no sheet. */
export function ledgerEdits(snapshot: Snapshot, ledger: Ledger): Edit[] {
  const sheet = ledgerSheet(snapshot);
  const tab = ledgerTab(ledger, ledgerName(snapshot));
  if (tab.rows.length === 1) return sheet ? [{ kind: 'removeTab', name: sheet.name }] : [];
  const values = tab.rows.map((row) => row.map((cell) => cell.value));
  return sheet && textRows(sheet.values) === textRows(values) ? [] : [{ kind: 'tab', tab }];
}
