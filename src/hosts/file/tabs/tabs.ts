/** Whole tabs of ours: added at the end, written again in their place, taken out with all that belongs to them. */
import { HostError } from '../../host';
import type { Tab } from '../../../core/edits/edit';
import { readBook, type Book } from '../package/book';
import { dropPart, ensureType } from '../package/content-types';
import type { Package } from '../package/package';
import { relationsPath } from '../package/paths';
import { addRelation, relationsOf, removeRelation } from '../package/relations';
import { addSheet, dropSheet, restateSheet } from '../package/sheet-list';
import type { StyleSheet } from '../styles/style-sheet';
import { withPrintTitles } from '../package/print-titles';
import { chartXml, drawingXml } from './chart';
import { tabSheetXml } from './tab-sheet';
import { tabStyles } from './tab-styles';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** Adds the tab, or writes it again where a tab of that name stands. */
export function applyTab(parts: Package, tab: Tab, styles: StyleSheet): void {
  const book = readBook(parts);
  const index = indexOf(book, tab.name);
  const standing = book.sheets[index];
  if (standing === undefined) {
    const path = parts.freePath('xl/worksheets/sheet', '.xml');
    const id = addRelation(parts, book.path, `${book.dialect.relations}/worksheet`, path);
    parts.setText(book.path, withPrintTitles(addSheet(parts.text(book.path), tab, id, book.dialect.relations), book.sheets.length, tab));
    writeTab(parts, book, path, tab, styles);
    return;
  }
  const { hasCells, path } = standing;
  if (!hasCells) {
    throw new HostError('no-se-puede-escribir', `La hoja «${tab.name}» del libro es un gráfico y no se reemplaza. Cámbiele el nombre.`);
  }
  dropSheetParts(parts, path);
  parts.setText(book.path, withPrintTitles(restateSheet(parts.text(book.path), index, tab), index, tab));
  writeTab(parts, book, path, tab, styles);
}

/** @throws HostError where no tab has that name. */
export function removeTab(parts: Package, name: string): void {
  const book = readBook(parts);
  const index = indexOf(book, name);
  const sheet = book.sheets[index];
  if (sheet === undefined) throw new HostError('hoja-inexistente', `El libro no tiene la hoja «${name}». Revise de nuevo el libro.`);
  const relation = relationsOf(parts, book.path).find((one) => one.target === sheet.path);
  parts.setText(book.path, dropSheet(parts.text(book.path), index));
  dropSheetParts(parts, sheet.path);
  if (relation !== undefined) removeRelation(parts, book.path, relation.id);
}

/** Spreadsheet programs tell names of sheets apart without case. */
function indexOf(book: Book, name: string): number {
  return book.sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

function writeTab(parts: Package, book: Book, path: string, tab: Tab, styles: StyleSheet): void {
  ensureType(parts, path, SHEET_TYPE);
  // The sheet stands before its charts in the file, so that writing it twice gives the same file.
  parts.setText(path, '');
  const drawing = tab.charts.length === 0 ? null : writeCharts(parts, book, path, tab);
  parts.setText(path, tabSheetXml(tab, book.dialect, tabStyles(styles), drawing));
}

function writeCharts(parts: Package, book: Book, sheet: string, tab: Tab): string {
  const { dialect } = book;
  const drawing = parts.freePath('xl/drawings/drawing', '.xml');
  parts.setText(drawing, '');
  const ids = tab.charts.map((chart) => {
    const path = parts.freePath('xl/charts/chart', '.xml');
    parts.setText(path, chartXml(chart, tab, dialect));
    ensureType(parts, path, CHART_TYPE);
    return addRelation(parts, drawing, `${dialect.relations}/chart`, path);
  });
  parts.setText(drawing, drawingXml(tab.charts, ids, dialect));
  ensureType(parts, drawing, DRAWING_TYPE);
  return addRelation(parts, sheet, `${dialect.relations}/drawing`, drawing);
}

/** Drops a sheet's part and all that only it leads to. */
function dropSheetParts(parts: Package, path: string): void {
  const own = reachable(parts, [path]);
  const others = parts.paths().filter((one) => !own.has(one) && !one.endsWith('.rels') && parts.has(relationsPath(one)));
  const shared = new Set(others.flatMap((one) => targetsOf(parts, one)).filter((target) => target !== path));
  const kept = reachable(
    parts,
    [...shared].filter((target) => own.has(target)),
  );
  for (const part of own) {
    if (kept.has(part)) continue;
    if (parts.has(relationsPath(part))) dropPart(parts, relationsPath(part));
    dropPart(parts, part);
  }
}

function reachable(parts: Package, from: readonly string[]): Set<string> {
  const found = new Set(from);
  for (const path of found) for (const target of targetsOf(parts, path)) found.add(target);
  return found;
}

function targetsOf(parts: Package, path: string): string[] {
  return relationsOf(parts, path)
    .filter((relation) => !relation.external && parts.has(relation.target))
    .map((relation) => relation.target);
}
