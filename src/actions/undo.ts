/** The way back from each of our writes. Hosts' own undo does not cover add-ins, and must not be trusted to. */
import { holdsCauses, ledgerEdits, type Ledger } from '../core/edits';
import type { Edit, Look } from '../core/edits/edit';
import { parseAddress } from '../core/a1';
import { valueAt, type CellValue, type Snapshot } from '../core/snapshot';
import type { Host } from '../hosts/host';
import { openBook, type Book } from './book';

interface CellBefore {
  readonly before: Look;
  /** What we wrote; undefined where we left it. */
  readonly note?: string | null;
  readonly fill?: string | null;
}

interface ValueBefore {
  readonly hoja: string;
  readonly celda: string;
  readonly before: CellValue;
  readonly written: CellValue;
}

/** What one of our writes changed, and how it was before. */
export interface Undo {
  readonly cells: readonly CellBefore[];
  readonly values: readonly ValueBefore[];
  /** Tabs that the write added. */
  readonly added: readonly string[];
  /** Tabs of ours that the write replaced or removed. */
  readonly replaced: readonly string[];
  readonly ledger: { readonly before: Ledger; readonly after: Ledger };
}

const keyOf = ({ hoja, celda }: { readonly hoja: string; readonly celda: string }): string => `${celda}!${hoja}`;

function valueOf(snapshot: Snapshot, hoja: string, celda: string): CellValue {
  const sheet = snapshot.sheets.find(({ name }) => name === hoja);
  const place = parseAddress(celda);
  return sheet && place ? valueAt(sheet, place.row, place.column) : null;
}

const isHidden = (edit: Edit): boolean => edit.kind === 'tab' && edit.tab.visibility === 'veryHidden';

/** Remembers how the cells, tabs and memory that `edits` change were before them. */
export function undoOf({ snapshot, ledger }: Book, looks: readonly Look[], edits: readonly Edit[], after: Ledger): Undo {
  const before = new Map(looks.map((look) => [keyOf(look), look]));
  const cells = new Map<string, CellBefore>();
  const values: ValueBefore[] = [];
  const names = new Set(snapshot.sheets.map(({ name }) => name));
  const tabs: string[] = [];
  for (const edit of edits) {
    if (edit.kind === 'value') {
      const { hoja, celda, value } = edit;
      values.push({ hoja, celda, before: valueOf(snapshot, hoja, celda), written: value });
    } else if (edit.kind === 'note' || edit.kind === 'fill') {
      const look = before.get(keyOf(edit));
      if (!look) continue;
      const known = cells.get(keyOf(edit)) ?? { before: look };
      cells.set(keyOf(edit), edit.kind === 'note' ? { ...known, note: edit.text } : { ...known, fill: edit.color });
    } else if (edit.kind === 'tab' && !isHidden(edit)) tabs.push(edit.tab.name);
    else if (edit.kind === 'removeTab') tabs.push(edit.name);
  }
  const hidden = new Set(snapshot.sheets.filter(({ visibility }) => visibility === 'veryHidden').map(({ name }) => name));
  return {
    cells: [...cells.values()],
    values,
    added: tabs.filter((name) => !names.has(name)),
    replaced: tabs.filter((name) => names.has(name) && !hidden.has(name)),
    ledger: { before: ledger, after },
  };
}

const sameText = (a: string | null, b: string | null): boolean =>
  (a ?? '').replace(/\r\n?/g, '\n').trim() === (b ?? '').replace(/\r\n?/g, '\n').trim();

/** The edits that put a cell back; null where somebody changed it since. */
function cellBack({ before, note, fill }: CellBefore, now: Look | undefined): Edit[] | null {
  const noteStands = note === undefined || (now !== undefined && sameText(now.nota, note));
  const fillStands = fill === undefined || now?.relleno?.toUpperCase() === fill?.toUpperCase();
  if (!noteStands || !fillStands) return null;
  const { hoja, celda, nota, relleno } = before;
  const original = before.original === undefined ? {} : { original: before.original };
  return [
    ...(note === undefined ? [] : [{ kind: 'note', hoja, celda, text: nota, ...original } as const]),
    ...(fill === undefined ? [] : [{ kind: 'fill', hoja, celda, color: relleno, ...original } as const]),
  ];
}

/** A list before the write, with what was added to it and taken from it since. */
function listBack<T>(before: readonly T[], after: readonly T[], now: readonly T[]): T[] {
  const keys = (list: readonly T[]): Set<string> => new Set(list.map((one) => JSON.stringify(one)));
  const [old, written] = [keys(before), keys(after)];
  const stays = now.filter((one) => old.has(JSON.stringify(one)) || !written.has(JSON.stringify(one)));
  const standing = keys(stays);
  return [...stays, ...before.filter((one) => !written.has(JSON.stringify(one)) && !standing.has(JSON.stringify(one)))];
}

/** The memory before the write, with what changed in it since; the marks of cells that stay as they are stay too. */
function ledgerBack({ before, after }: Undo['ledger'], now: Ledger, kept: ReadonlySet<string>): Ledger {
  const back = <K extends 'ajustes' | 'corrida' | 'corridaAnterior'>(key: K): Ledger[K] =>
    before[key] === after[key] ? now[key] : before[key];
  const staying = now.marcas.filter((mark) => kept.has(keyOf(mark)));
  const marcas = listBack(before.marcas, after.marcas, now.marcas).filter((mark) => !kept.has(keyOf(mark)));
  return {
    ajustes: back('ajustes'),
    marcas: [...marcas, ...staying].sort((a, b) => (a.id < b.id ? -1 : 1)),
    disposiciones: listBack(before.disposiciones, after.disposiciones, now.disposiciones),
    corrida: back('corrida'),
    corridaAnterior: back('corridaAnterior'),
    enVivo: now.enVivo,
  };
}

const sentence = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ');

/**
 * «Deshacer»: takes one write back. What somebody changed after it stays, and is counted in the answer.
 * @throws HostError
 */
export async function undoWrite(host: Host, undo: Undo): Promise<{ readonly ledger: Ledger; readonly avisos: readonly string[] }> {
  const book = await openBook(host);
  const sheets = new Map(book.snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const reachable = undo.cells.filter(({ before }) => sheets.get(before.hoja)?.protected === false);
  const looks = reachable.length === 0 ? [] : await host.looks(reachable.map(({ before }) => before));
  const now = new Map(looks.map((look) => [keyOf(look), look]));
  const kept = new Set<string>();
  const edits: Edit[] = [];
  for (const cell of undo.cells) {
    const back = cellBack(cell, now.get(keyOf(cell.before)));
    if (back === null) kept.add(keyOf(cell.before));
    else edits.push(...back);
  }
  for (const { hoja, celda, before, written } of undo.values) {
    if (sheets.get(hoja)?.protected === false && valueOf(book.snapshot, hoja, celda) === written)
      edits.push({ kind: 'value', hoja, celda, value: before });
    else kept.add(keyOf({ hoja, celda }));
  }
  const added = undo.added.flatMap((name) => sheets.get(name) ?? []);
  for (const sheet of added) if (!holdsCauses(sheet)) edits.push({ kind: 'removeTab', name: sheet.name });
  const ledger = ledgerBack(undo.ledger, book.ledger, kept);
  edits.push(...ledgerEdits(book.snapshot, ledger));
  if (edits.length > 0) await host.apply(edits);
  const avisos = [
    ...added.filter(holdsCauses).map(({ name }) => `La hoja «${name}» tiene causas escritas y quedó como está.`),
    ...(kept.size === 0
      ? []
      : [
          kept.size === 1
            ? '1 celda cambió después y quedó como está.'
            : `${String(kept.size)} celdas cambiaron después y quedaron como están.`,
        ]),
    ...(undo.replaced.length === 0
      ? []
      : [`Las hojas ${sentence(undo.replaced)} no vuelven a su versión anterior: genere de nuevo el resumen.`]),
  ];
  return { ledger, avisos };
}
