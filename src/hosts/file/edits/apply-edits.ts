/** Edits on a package, on a copy: all of them or none. */
import { groupEdits, type CellEdit, type TabEdit } from '../../edit-groups';
import { HostError } from '../../host';
import type { Edit } from '../../../core/edits/edit';
import { address } from '../../../core/snapshot';
import { applyNotes } from '../notes/notes';
import { readBook, sheetNamed } from '../package/book';
import type { Package } from '../package/package';
import { relationsOf } from '../package/relations';
import { anchorIn, parseAddress, type Place } from '../../../core/a1';
import { mergesIn } from '../sheet/frame';
import { openSheet } from '../sheet/open-sheet';
import { patchCells, type CellChange, type CellChanges } from '../sheet/patch-cells';
import { themeColors } from '../styles/colors';
import type { StyleSheet } from '../styles/style-sheet';
import { applyTab, removeTab } from '../tabs/tabs';
import { fromUtf8 } from '../xml/encoding';
import { fillStyles } from './cell-styles';
import { recall } from './memory';
import { askRecalculation, dropCalculationChain } from './recalculation';
import { openStyles, saveStyles, usedStyles } from './style-part';

/** @throws HostError where an edit cannot be applied; `original` is never changed. */
export function applyEdits(original: Package, edits: readonly Edit[]): Package {
  const parts = original.copy();
  refuseSigned(parts);
  const styles = openStyles(parts);
  const mayPrune = styles.hasOurs && edits.some(({ kind }) => kind !== 'note' && kind !== 'value');
  for (const group of groupEdits(edits)) {
    if (group.kind === 'tab') applyTabEdit(parts, group.edit, styles);
    else applyCellEdits(parts, group.edits, styles);
  }
  if (mayPrune) styles.prune(usedStyles(parts));
  saveStyles(parts, styles);
  return parts;
}

/** A signature covers every part, so that the least change breaks it. */
function refuseSigned(parts: Package): void {
  if (!relationsOf(parts, '').some(({ type }) => type.endsWith('/digital-signature/origin'))) return;
  throw new HostError(
    'no-se-puede-escribir',
    'El libro tiene una firma digital, que se perdería al escribir en él. Guarde en Excel una copia sin firma y use esa copia.',
  );
}

function applyTabEdit(parts: Package, edit: TabEdit, styles: StyleSheet): void {
  if (edit.kind === 'tab') applyTab(parts, edit.tab, styles);
  else removeTab(parts, edit.name);
}

function applyCellEdits(parts: Package, edits: readonly CellEdit[], styles: StyleSheet): void {
  const bySheet = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    const group = bySheet.get(edit.hoja);
    if (group === undefined) bySheet.set(edit.hoja, [edit]);
    else group.push(edit);
  }
  for (const [hoja, group] of bySheet) applyToSheet(parts, hoja, group, styles);
}

function applyToSheet(parts: Package, hoja: string, edits: readonly CellEdit[], styles: StyleSheet): void {
  const book = readBook(parts);
  const sheet = sheetNamed(book, hoja);
  const open = openSheet(parts, sheet.path);
  const merges = mergesIn(open.frame);
  const placed = edits.map((edit) => ({ edit, place: anchorIn(merges, placeOf(edit)) }));
  const theme = book.theme === null ? [] : themeColors(parts.text(book.theme));
  const changes = cellChanges(placed, fillStyles(styles, theme));
  if (changes.size > 0) {
    const patched = patchCells(open.xml, changes);
    parts.set(sheet.path, fromUtf8(patched.xml, open.encoding));
    if (edits.some(({ kind }) => kind === 'value')) askRecalculation(parts, book);
    if (patched.lostFormula) dropCalculationChain(parts, book);
  }
  const notes = new Map<string, { celda: string; text: string | null; original: string | null }>();
  for (const { edit, place } of placed) {
    if (edit.kind !== 'note') continue;
    const celda = addressOf(place);
    notes.set(celda, { celda, text: edit.text, original: recall(edit.original)?.n ?? null });
  }
  if (notes.size > 0) applyNotes(parts, book, sheet, [...notes.values()]);
}

function placeOf({ hoja, celda }: CellEdit): Place {
  const place = parseAddress(celda);
  if (place === null) throw new HostError('no-se-puede-escribir', `«${celda}» no es una celda de la hoja «${hoja}».`);
  return place;
}

function addressOf({ row, column }: Place): string {
  return address({ fila: row, columna: column });
}

interface Placed {
  readonly edit: CellEdit;
  readonly place: Place;
}

function cellChanges(placed: readonly Placed[], styleOf: ReturnType<typeof fillStyles>): CellChanges {
  const changes = new Map<number, Map<number, CellChange>>();
  for (const { edit, place } of placed) {
    if (edit.kind === 'note') continue;
    const change: CellChange = edit.kind === 'value' ? { value: edit.value } : { restyle: (current) => styleOf(edit, current) };
    const row = changes.get(place.row) ?? new Map<number, CellChange>();
    row.set(place.column, { ...row.get(place.column), ...change });
    changes.set(place.row, row);
  }
  return changes;
}
