/**
 * Changes to XML text that can be taken back to the exact characters. What we add carries white space that no parser
 * sees: two spaces before the end of our start tags, one inside the end tag of an element that stood as `<x/>`.
 */
import { nextTag, type Element, type Span } from './elements';

export interface Splice extends Span {
  readonly text: string;
}

/** Splices in any order; they must not overlap, and those at one place stand in the order given. */
export function splice(xml: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of inOrder(splices)) {
    pieces.push(xml.slice(at, start), text);
    at = end;
  }
  pieces.push(xml.slice(at));
  return pieces.join('');
}

export function inOrder(splices: readonly Splice[]): Splice[] {
  return [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Our sign on a start tag. */
const SIGN = '  ';

/** Signs the first tag of an element's text as ours. */
export function signed(xml: string): string {
  if (isSigned(xml)) return xml;
  const end = tagEnd(xml);
  return xml.slice(0, end) + SIGN + xml.slice(end);
}

export function isSigned(xml: string): boolean {
  return xml.slice(0, tagEnd(xml)).endsWith(SIGN);
}

/** Where «>» or «/>» of the first tag stands. */
function tagEnd(xml: string): number {
  const tag = nextTag(xml, 0, xml.length);
  if (tag === null) return xml.length;
  return tag.kind === 'empty' ? tag.end - 2 : tag.end - 1;
}

/** Adds text at the end of an element's contents. */
export function append(xml: string, element: Element, text: string): Splice {
  if (!element.empty) return { start: element.closeStart, end: element.closeStart, text };
  const slash = xml.lastIndexOf('/', element.openEnd);
  return { start: slash, end: element.openEnd, text: `>${text}</${element.name} >` };
}

/** Takes children out of an element; one that stood as `<x/>` before `append` stands so again. */
export function removeChildren(xml: string, element: Element, children: readonly Span[]): Splice[] {
  const removed = children.reduce((sum, child) => sum + child.end - child.start, 0);
  const wasEmpty = xml.slice(element.closeStart, element.end) === `</${element.name} >`;
  if (wasEmpty && removed === element.closeStart - element.openEnd) return [{ start: element.openEnd - 1, end: element.end, text: '/>' }];
  return children.map(({ start, end }) => ({ start, end, text: '' }));
}
