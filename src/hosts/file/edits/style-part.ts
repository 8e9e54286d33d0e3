/** The style sheet as a part: made where the workbook has none, cleaned of what nobody uses, dropped when it was ours alone. */
import { readBook, type Book } from '../package/book';
import { dropPart, ensureType } from '../package/content-types';
import type { Package } from '../package/package';
import { addRelation, isOurs, relationsOf, removeRelation } from '../package/relations';
import { columnRanges } from '../sheet/frame';
import { SheetScan } from '../sheet/scan';
import { newStyleSheet, StyleSheet } from '../styles/style-sheet';
import { decode, toUtf8 } from '../xml/encoding';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

export function readStyles(parts: Package, book: Book): StyleSheet {
  return new StyleSheet(book.styles === null ? newStyleSheet(book.dialect.main) : parts.text(book.styles));
}

/** Ready to be changed; the part is made where the workbook has none. */
export function openStyles(parts: Package): StyleSheet {
  const book = readBook(parts);
  if (book.styles !== null) return readStyles(parts, book);
  const path = parts.has('xl/styles.xml') ? parts.freePath('xl/styles', '.xml') : 'xl/styles.xml';
  parts.setText(path, newStyleSheet(book.dialect.main));
  ensureType(parts, path, STYLES_TYPE);
  addRelation(parts, book.path, `${book.dialect.relations}/styles`, path);
  return readStyles(parts, readBook(parts));
}

/** Writes the part back, or drops one of ours that holds nothing. */
export function saveStyles(parts: Package, styles: StyleSheet): void {
  const book = readBook(parts);
  const relation = relationsOf(parts, book.path).find(({ kind }) => kind === 'styles');
  if (relation === undefined) return;
  const text = styles.text();
  if (isOurs(relation) && text === newStyleSheet(book.dialect.main)) {
    dropPart(parts, relation.target);
    removeRelation(parts, book.path, relation.id);
  } else if (text !== parts.text(relation.target)) parts.setText(relation.target, text);
}

/** The styles that some cell, row or column of the workbook names. */
export function usedStyles(parts: Package): Set<number> {
  const used = new Set<number>();
  for (const sheet of readBook(parts).sheets) {
    if (!sheet.hasCells) continue;
    const xml = toUtf8(parts.bytes(sheet.path));
    const scan = new SheetScan(xml);
    for (const { attributes } of columnRanges({ head: decode(xml.subarray(0, scan.dataStart)) }))
      used.add(Number(attributes.get('style') ?? 0));
    while (scan.nextRow()) {
      used.add(scan.rowStyle);
      while (scan.nextCell()) used.add(scan.style);
    }
  }
  return used;
}
