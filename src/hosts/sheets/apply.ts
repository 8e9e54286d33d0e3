/** Edits on a spreadsheet: all of them or none. */
import type { Edit } from '../../core/edits/edit';
import { groupEdits } from '../edit-groups';
import { HostError } from '../host';
import { openSpreadsheet, sheetNamed, tabNamed, type OpenBook } from './book';
import { Journal } from './journal';
import { messageOf } from './message';
import type { Services } from './services';
import { planCells, type Seen } from './write-cells';
import { addSheet, checkRemoval, checkTab, removeTab, writeTab } from './write-tab';

/** @throws HostError with a Spanish sentence that says what to do; what was written until then is taken back. */
export function applyEdits(services: Services, edits: readonly Edit[], seen: Seen): void {
  if (edits.length === 0) return;
  const book = openSpreadsheet(services);
  checkEdits(book, edits);
  const journal = new Journal();
  const active = book.spreadsheet.getActiveSheet();
  try {
    writeAll(book, edits, seen, journal);
    services.app.flush();
  } catch (error) {
    const isWhole = journal.rollBack();
    throw told(error, isWhole);
  } finally {
    // A new sheet comes to the front by itself: the person stays where they were.
    if (edits.some(({ kind }) => kind === 'tab') && !edits.some((edit) => edit.kind === 'removeTab' && edit.name === active.getName())) {
      book.spreadsheet.setActiveSheet(active, true);
    }
  }
}

function checkEdits(book: OpenBook, edits: readonly Edit[]): void {
  const added = new Set<string>();
  for (const edit of edits) {
    if (edit.kind === 'tab') {
      checkTab(book, edit.tab);
      if (!tabNamed(book, edit.tab.name)) added.add(edit.tab.name);
    } else if (edit.kind === 'removeTab') {
      if (!added.has(edit.name)) checkRemoval(book, edit.name);
    } else if (!added.has(edit.hoja)) sheetNamed(book, edit.hoja);
  }
}

function writeAll(opened: OpenBook, edits: readonly Edit[], seen: Seen, journal: Journal): void {
  const added = addSheets(opened, edits, journal);
  const book = added.size === 0 ? opened : { ...openSpreadsheet(opened.services), clock: opened.clock };
  for (const group of groupEdits(edits)) {
    if (group.kind === 'cells') {
      for (const step of planCells(book, group.edits, seen)) step(journal);
    } else if (group.edit.kind === 'removeTab') removeTab(book, group.edit.name);
    else writeTab(book, group.edit.tab, journal, added.delete(group.edit.tab.name.toLowerCase()));
  }
}

/** Adds the sheets of the tabs that do not stand yet; gives their names in lower case. */
function addSheets(book: OpenBook, edits: readonly Edit[], journal: Journal): Set<string> {
  const added = new Set<string>();
  for (const edit of edits) {
    if (edit.kind !== 'tab' || tabNamed(book, edit.tab.name) || added.has(edit.tab.name.toLowerCase())) continue;
    addSheet(book, edit.tab, journal);
    added.add(edit.tab.name.toLowerCase());
  }
  return added;
}

/** What the person is told: our own sentence, or the service's with what became of the workbook. */
function told(error: unknown, isWhole: boolean): HostError {
  const rest = isWhole ? 'No se cambió nada.' : 'Lo escrito hasta ahí no se pudo deshacer del todo: use «Deshacer» de Hojas de cálculo.';
  if (error instanceof HostError && isWhole) return error;
  return new HostError('no-se-puede-escribir', `Hojas de cálculo no dejó escribir: ${messageOf(error)} ${rest} Repita en un momento.`, {
    cause: error,
  });
}
