/** The part that holds the notes of a sheet. Texts are edited in place; what we add is signed and can be taken out again. */
import { attributeOf, childOf, childrenOf, descendant, prefixOf, rootOf, type Element } from '../xml/elements';
import { escapeAttribute, textElement } from '../xml/escape';
import { append, isSigned, removeChildren, signed, splice, type Splice } from '../xml/splice';
import { richText } from '../sheet/strings';
import { remembered } from './remembered';

const AUTHOR = 'Seguimiento';

export interface Comment {
  /** «B7». */
  readonly celda: string;
  readonly text: string;
  /** The whole element. */
  readonly xml: string;
}

export interface CommentEdit {
  readonly celda: string;
  /** The whole text; null removes the note. */
  readonly text: string | null;
  /** XML of the comment as it was before us. */
  readonly original: string | null;
}

export function newComments(main: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<comments xmlns="${main}"><authors></authors><commentList></commentList></comments>`
  );
}

export function commentsIn(xml: string): Comment[] {
  return elementsOf(xml).map((element) => commentAt(xml, element));
}

function elementsOf(xml: string): Element[] {
  const list = descendant(xml, rootOf(xml), 'commentList');
  return list === undefined ? [] : childrenOf(xml, list).filter((element) => element.local === 'comment');
}

function commentAt(xml: string, element: Element): Comment {
  const text = childOf(xml, element, 'text');
  return {
    celda: (attributeOf(xml, element, 'ref') ?? '').replace(/\$/g, '').toUpperCase(),
    text: text === undefined ? '' : richText(xml, text),
    xml: xml.slice(element.start, element.end),
  };
}

function commentOf(xml: string): Comment {
  return commentAt(xml, rootOf(xml));
}

/** All edits at once; one per cell. */
export function editComments(xml: string, edits: readonly CommentEdit[]): string {
  const withAuthor = edits.some((edit) => edit.text !== null) ? addAuthor(xml) : xml;
  return dropAuthor(editList(withAuthor, edits));
}

function editList(xml: string, edits: readonly CommentEdit[]): string {
  const list = descendant(xml, rootOf(xml), 'commentList');
  if (list === undefined) return xml;
  const prefix = prefixOf(list);
  const author = authorIndex(xml);
  const standing = new Map(elementsOf(xml).map((element) => [commentAt(xml, element).celda, element]));
  const removed: Element[] = [];
  const added: string[] = [];
  const changed: Splice[] = [];
  for (const { celda, text, original } of edits) {
    const element = standing.get(celda);
    if (element === undefined) {
      if (text !== null) added.push(newComment(prefix, celda, author, text, original, xml));
    } else if (text === null) removed.push(element);
    else {
      const now = xml.slice(element.start, element.end);
      changed.push({ start: element.start, end: element.end, text: rewritten(now, text, remembered(original, now, xml)) });
    }
  }
  const out = added.length > 0 ? removed.map(({ start, end }) => ({ start, end, text: '' })) : removeChildren(xml, list, removed);
  return splice(xml, [...changed, ...out, ...(added.length > 0 ? [append(xml, list, added.join(''))] : [])]);
}

function newComment(prefix: string, celda: string, author: number, text: string, original: string | null, part: string): string {
  const empty = `<${prefix}comment ref="${celda}" authorId="${String(author)}" shapeId="0"><${prefix}text></${prefix}text></${prefix}comment>`;
  return rewritten(empty, text, remembered(original, empty, part));
}

/**
 * The comment with another text. Where the new text starts with one that stood there, its own runs are kept as they are
 * and what is new follows in a run of ours; else the whole text is ours.
 */
function rewritten(now: string, text: string, original: string | null): string {
  const bases = [...(original === null ? [] : [original]), now, withoutOurRuns(now)].map(commentOf);
  const fitting = bases.filter((base) => text.startsWith(base.text));
  const base = fitting.reduce<Comment | null>((best, one) => (best === null || one.text.length > best.text.length ? one : best), null);
  if (base === null) return withTail(withoutRuns(now), text);
  return base.text === text ? base.xml : withTail(base.xml, text.slice(base.text.length));
}

function withoutOurRuns(comment: string): string {
  return withoutChildren(comment, (child) => child.local === 'r' && isSigned(comment.slice(child.start, child.end)));
}

function withoutRuns(comment: string): string {
  return withoutChildren(comment, () => true);
}

function withoutChildren(comment: string, isGone: (child: Element) => boolean): string {
  const text = childOf(comment, rootOf(comment), 'text');
  return text === undefined ? comment : splice(comment, removeChildren(comment, text, childrenOf(comment, text).filter(isGone)));
}

function withTail(comment: string, tail: string): string {
  const root = rootOf(comment);
  const text = childOf(comment, root, 'text');
  const prefix = prefixOf(root);
  const run = ourRun(prefix, tail);
  if (text === undefined) return splice(comment, [append(comment, root, `<${prefix}text>${run}</${prefix}text>`)]);
  const children = childrenOf(comment, text);
  const [first] = children;
  if (first === undefined) return splice(comment, [append(comment, text, run)]);
  // A bare <t> cannot stand beside runs, so it becomes one.
  if (first.local === 't') {
    const bare = comment.slice(first.start, first.end);
    return splice(comment, [{ start: first.start, end: first.end, text: `<${prefix}r>${bare}</${prefix}r>${run}` }]);
  }
  const runs = children.filter((child) => child.local === 'r');
  const at = runs[runs.length - 1]?.end ?? text.openEnd;
  return splice(comment, [{ start: at, end: at, text: run }]);
}

function ourRun(prefix: string, text: string): string {
  const look = ['sz val="9"', 'color indexed="81"', 'rFont val="Tahoma"', 'family val="2"'].map((one) => `<${prefix}${one}/>`).join('');
  return signed(`<${prefix}r><${prefix}rPr>${look}</${prefix}rPr>${textElement(prefix, text)}</${prefix}r>`);
}

function authorsOf(xml: string): { list: Element; authors: Element[] } | null {
  const list = descendant(xml, rootOf(xml), 'authors');
  return list === undefined ? null : { list, authors: childrenOf(xml, list) };
}

/** Where our author stands among the authors; 0 where there is none. */
function authorIndex(xml: string): number {
  const found = authorsOf(xml)?.authors.findIndex((author) => isSigned(xml.slice(author.start, author.end))) ?? -1;
  return Math.max(0, found);
}

function addAuthor(xml: string): string {
  const standing = authorsOf(xml);
  if (standing === null || standing.authors.some((author) => isSigned(xml.slice(author.start, author.end)))) return xml;
  const prefix = prefixOf(standing.list);
  return splice(xml, [append(xml, standing.list, signed(`<${prefix}author>${escapeAttribute(AUTHOR)}</${prefix}author>`))]);
}

/** Takes our author out where it comes last and no note names it. */
function dropAuthor(xml: string): string {
  const standing = authorsOf(xml);
  const index = (standing?.authors.length ?? 0) - 1;
  const last = standing?.authors[index];
  if (standing === null || last === undefined || !isSigned(xml.slice(last.start, last.end))) return xml;
  const isUsed = elementsOf(xml).some((element) => attributeOf(xml, element, 'authorId') === String(index));
  return isUsed ? xml : splice(xml, removeChildren(xml, standing.list, [last]));
}
