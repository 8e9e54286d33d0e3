/** Writing in a spreadsheet: all of it or none. */
import { HostError } from '../host';
import { openSpreadsheet, sheetNamed, tabNamed, type OpenBook } from './book';
import { Journal } from './journal';
import { messageOf } from './message';
import { addSheets, removeUnfinished } from './new-tab';
import type { CellPhase, NewSheet, Phase, SeenLook } from './order';
import type { Services } from './services';
import { planCells } from './write-cells';
import { checkRemoval, checkTab, removeTab, writeLooks, writeTab } from './write-tab';

/** @throws HostError with a Spanish sentence that says what to do; what was written until then is taken back. */
export function applyPhases(services: Services, phases: readonly Phase[], seen: SeenLook): void {
  if (phases.length === 0) return;
  const book = openSpreadsheet(services);
  checkPhases(book, phases);
  const journal = new Journal();
  const active = book.spreadsheet.getActiveSheet();
  try {
    writeAll(book, phases, seen, journal);
    services.app.flush();
  } catch (error) {
    const isWhole = journal.rollBack();
    throw told(error, isWhole);
  } finally {
    // A new sheet comes to the front by itself: the person stays where they were.
    const goes = phases.some((phase) => phase.paso === 'quitar' && phase.nombres.includes(active.getName()));
    if (phases.some(({ paso }) => paso === 'agregar' || paso === 'hojas') && !goes) book.spreadsheet.setActiveSheet(active, true);
  }
  removeUnfinished(book);
}

/** @throws HostError before anything is touched. */
function checkPhases(book: OpenBook, phases: readonly Phase[]): void {
  const added = new Set<string>();
  for (const phase of phases) {
    if (phase.paso === 'agregar') for (const { nombre } of phase.hojas) if (!tabNamed(book, nombre)) added.add(nombre);
    if (phase.paso === 'hojas') for (const tab of phase.tabs) checkTab(book, tab);
    if (phase.paso === 'quitar') for (const nombre of phase.nombres) if (!added.has(nombre)) checkRemoval(book, nombre);
    if (phase.paso === 'celdas') for (const { hoja } of phase.edits) if (!added.has(hoja)) sheetNamed(book, hoja);
  }
}

function writeAll(opened: OpenBook, phases: readonly Phase[], seen: SeenLook, journal: Journal): void {
  const standing = phases.filter(
    (phase): phase is CellPhase => phase.paso === 'celdas' && phase.edits.every(({ hoja }) => tabNamed(opened, hoja) !== null),
  );
  const steps = planCells(opened, standing, seen);
  const added = new Set<string>();
  let book = opened;
  for (const phase of phases) {
    switch (phase.paso) {
      case 'agregar':
        book = withSheets(opened, phase.hojas, added, journal);
        break;
      case 'celdas':
        for (const step of steps.get(phase) ?? planCells(book, [phase], seen).get(phase) ?? []) step(journal);
        break;
      case 'hojas':
        for (const tab of phase.tabs) writeTab(book, tab, journal, added.delete(tab.name.toLowerCase()));
        break;
      case 'aspecto':
        for (const rows of phase.bloques) writeLooks(book, rows);
        break;
      case 'quitar':
        for (const nombre of phase.nombres) removeTab(book, nombre);
    }
  }
}

/** Adds those that do not stand yet; gives the spreadsheet with them. */
function withSheets(book: OpenBook, sheets: readonly NewSheet[], added: Set<string>, journal: Journal): OpenBook {
  const missing: NewSheet[] = [];
  for (const sheet of sheets) {
    const name = sheet.nombre.toLowerCase();
    if (tabNamed(book, name) || added.has(name)) continue;
    missing.push(sheet);
    added.add(name);
  }
  return { ...book, sheets: [...book.sheets, ...addSheets(book, missing, journal)] };
}

/** What the person is told: our own sentence, or the service's with what became of the workbook. */
function told(error: unknown, isWhole: boolean): HostError {
  const rest = isWhole ? 'No se cambió nada.' : 'Lo escrito hasta ahí no se pudo deshacer del todo: use «Deshacer» de Hojas de cálculo.';
  if (error instanceof HostError && isWhole) return error;
  return new HostError('no-se-puede-escribir', `Hojas de cálculo no dejó escribir: ${messageOf(error)} ${rest} Repita en un momento.`, {
    cause: error,
  });
}
