/** The notes of a sheet: its comments part, the drawing of their boxes, and what ties both to the sheet. */
import type { Book, SheetPart } from '../package/book';
import { dropPart, ensureType } from '../package/content-types';
import type { Package } from '../package/package';
import { addRelation, isOurs, relationsOf, removeRelation, type Relation } from '../package/relations';
import { parseAddress, type Place } from '../../../core/a1';
import { openSheet, rowHeights, withTail, type OpenSheet } from '../sheet/open-sheet';
import { placeInTail, tailElements } from '../sheet/frame';
import { attributeOf, attributesOf, childrenOf, nextTag, relationIdOf, rootOf } from '../xml/elements';
import { splice, type Splice } from '../xml/splice';
import { boxOf, layoutOf } from './boxes';
import { commentsIn, editComments, newComments, type Comment, type CommentEdit } from './comments';
import { addNotes, hasShapes, lastBlock, newDrawing, removeNotes, type NoteBox } from './vml';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

export interface SheetNotes {
  readonly comments: readonly Comment[];
  /** Cells with a threaded comment, whose note is only a stand-in for old programs. */
  readonly threaded: ReadonlySet<string>;
}

export function notesOf(parts: Package, sheet: SheetPart): SheetNotes {
  const relations = relationsOf(parts, sheet.path);
  const threaded = new Set(
    relations.filter((one) => one.kind === 'threadedComment').flatMap((one) => threadedCells(parts.text(one.target))),
  );
  const part = commentsRelation(relations);
  const comments = part === undefined ? [] : commentsIn(parts.text(part.target)).filter(({ celda }) => !threaded.has(celda));
  return { comments, threaded };
}

function threadedCells(xml: string): string[] {
  return childrenOf(xml, rootOf(xml)).map((element) => (attributeOf(xml, element, 'ref') ?? '').toUpperCase());
}

function commentsRelation(relations: readonly Relation[]): Relation | undefined {
  return relations.find((relation) => relation.kind === 'comments');
}

/** Writes notes, one edit per cell. Cells with threaded comments are left as they are. */
export function applyNotes(parts: Package, book: Book, sheet: SheetPart, edits: readonly CommentEdit[]): void {
  const { comments, threaded } = notesOf(parts, sheet);
  const standing = new Set(comments.map(({ celda }) => celda));
  const wanted = edits.filter(({ celda, text }) => !threaded.has(celda) && (text !== null || standing.has(celda)));
  if (wanted.length === 0) return;
  const path = commentsPart(parts, book, sheet);
  parts.setText(path, editComments(parts.text(path), wanted));
  const added = wanted.filter(({ celda, text }) => text !== null && !standing.has(celda));
  const removed = wanted.filter(({ text }) => text === null);
  if (added.length + removed.length > 0) editBoxes(parts, book, sheet, added, removed);
  dropEmptyComments(parts, sheet);
}

function commentsPart(parts: Package, book: Book, sheet: SheetPart): string {
  const standing = commentsRelation(relationsOf(parts, sheet.path));
  if (standing !== undefined) return standing.target;
  const path = parts.freePath('xl/comments', '.xml');
  parts.setText(path, newComments(book.dialect.main));
  ensureType(parts, path, COMMENTS_TYPE);
  addRelation(parts, sheet.path, `${book.dialect.relations}/comments`, path);
  return path;
}

function dropEmptyComments(parts: Package, sheet: SheetPart): void {
  const relation = commentsRelation(relationsOf(parts, sheet.path));
  if (relation === undefined || !isOurs(relation) || commentsIn(parts.text(relation.target)).length > 0) return;
  dropPart(parts, relation.target);
  removeRelation(parts, sheet.path, relation.id);
}

function editBoxes(parts: Package, book: Book, sheet: SheetPart, added: readonly CommentEdit[], removed: readonly CommentEdit[]): void {
  const open = openSheet(parts, sheet.path);
  const standing = drawingRelation(parts, sheet, open);
  const drawing = standing ?? (added.length > 0 ? newBoxes(parts, book, sheet, open) : undefined);
  if (drawing === undefined) return;
  const boxes = added.length > 0 ? boxesOf(open, added) : [];
  let xml = removeNotes(
    parts.text(drawing.target),
    removed.flatMap(({ celda }) => placeOf(celda)).map(({ row, column }) => ({ row: row - 1, column: column - 1 })),
  );
  if (boxes.length > 0) xml = addNotes(xml, boxes, freeBlock(parts));
  if (isOurs(drawing) && !hasShapes(xml)) dropBoxes(parts, sheet, open, drawing);
  else parts.setText(drawing.target, xml);
}

function boxesOf({ frame, xml }: OpenSheet, added: readonly CommentEdit[]): NoteBox[] {
  const layout = layoutOf(frame, rowHeights(xml));
  return added.flatMap(({ celda, text }) => placeOf(celda).map((place) => boxOf(place, text ?? '', layout)));
}

function placeOf(celda: string): Place[] {
  const place = parseAddress(celda);
  return place === null ? [] : [place];
}

function drawingRelation(parts: Package, sheet: SheetPart, { frame }: OpenSheet): Relation | undefined {
  const element = tailElements(frame).find(({ local }) => local === 'legacyDrawing');
  const id = element === undefined ? null : relationIdOf(frame.tail, element);
  return relationsOf(parts, sheet.path).find((relation) => relation.id === id);
}

function newBoxes(parts: Package, book: Book, sheet: SheetPart, open: OpenSheet): Relation {
  const path = parts.freePath('xl/drawings/vmlDrawing', '.vml');
  parts.setText(path, newDrawing(freeBlock(parts)));
  ensureType(parts, path, DRAWING_TYPE);
  const type = `${book.dialect.relations}/vmlDrawing`;
  const id = addRelation(parts, sheet.path, type, path);
  const at = placeInTail(open.frame, 'legacyDrawing');
  const space = declaresRelations(open.frame.head, book) ? '' : ` xmlns:r="${book.dialect.relations}"`;
  setTail(parts, sheet, open, { start: at, end: at, text: `<${open.prefix}legacyDrawing${space} r:id="${id}"/>` });
  return { id, kind: 'vmlDrawing', type, target: path, external: false };
}

function dropBoxes(parts: Package, sheet: SheetPart, open: OpenSheet, drawing: Relation): void {
  const element = tailElements(open.frame).find(({ local }) => local === 'legacyDrawing');
  if (element !== undefined) setTail(parts, sheet, open, { start: element.start, end: element.end, text: '' });
  dropPart(parts, drawing.target);
  removeRelation(parts, sheet.path, drawing.id);
}

function setTail(parts: Package, sheet: SheetPart, open: OpenSheet, change: Splice): void {
  parts.set(sheet.path, withTail(open, splice(open.frame.tail, [change])));
}

function declaresRelations(head: string, book: Book): boolean {
  const root = nextTag(head, 0, head.length);
  const attributes = root === null ? [] : attributesOf(head, { start: root.start, openEnd: root.end });
  return attributes.some(({ name, value }) => name === 'xmlns:r' && value === book.dialect.relations);
}

/** A block of shape ids that no drawing of the workbook has. */
function freeBlock(parts: Package): number {
  const drawings = parts.paths().filter((path) => /\.vml$/i.test(path));
  return drawings.reduce((free, path) => Math.max(free, lastBlock(parts.text(path)) + 1), 1);
}
