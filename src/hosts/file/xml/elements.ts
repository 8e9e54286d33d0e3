/**
 * A linear reader of XML text that keeps no tree: an element is where it stands in the text, so that a change touches
 * nothing but its own characters. Names are compared without their prefix, whatever prefix the writer chose.
 */
import { damagedXml } from './damaged';
import { unescapeXml } from './escape';

/** A stretch of the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Element extends Span {
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  /** After the start tag. */
  readonly openEnd: number;
  /** Where the end tag starts; `openEnd` where there is none. */
  readonly closeStart: number;
  /** True for `<x/>`. */
  readonly empty: boolean;
}

export interface Attribute extends Span {
  readonly name: string;
  /** As the text means it, entities undone. */
  readonly value: string;
  readonly valueStart: number;
  readonly valueEnd: number;
}

interface Tag extends Span {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
}

/** The next tag at or after `from`, with comments, instructions and CDATA left aside. @throws HostError */
export function nextTag(xml: string, from: number, to: number): Tag | null {
  for (let at = xml.indexOf('<', from); at >= 0 && at < to; at = xml.indexOf('<', at)) {
    const aside = skipAside(xml, at);
    if (aside === at) return tagAt(xml, at);
    at = aside;
  }
  return null;
}

/** The end of the comment, instruction or CDATA at `at`; `at` itself where a tag stands there. */
function skipAside(xml: string, at: number): number {
  const next = xml.charAt(at + 1);
  if (next === '?') return past(xml, '?>', at);
  if (next !== '!') return at;
  if (xml.startsWith('<!--', at)) return past(xml, '-->', at + 4);
  if (xml.startsWith('<![CDATA[', at)) return past(xml, ']]>', at);
  // A document type could define entities; no workbook has one.
  throw damagedXml();
}

function past(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw damagedXml();
  return found + mark.length;
}

function tagAt(xml: string, start: number): Tag {
  const close = xml.charAt(start + 1) === '/';
  const nameStart = start + (close ? 2 : 1);
  const nameEnd = endOfName(xml, nameStart);
  if (nameEnd === nameStart) throw damagedXml();
  let at = nameEnd;
  for (; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === 0x3e) break;
    if (code === 0x3c) throw damagedXml();
    if (code === 0x22 || code === 0x27) {
      at = xml.indexOf(code === 0x22 ? '"' : "'", at + 1);
      if (at < 0) throw damagedXml();
    }
  }
  if (at >= xml.length) throw damagedXml();
  const kind = close ? 'close' : xml.charCodeAt(at - 1) === 0x2f ? 'empty' : 'open';
  return { name: xml.slice(nameStart, nameEnd), kind, start, end: at + 1 };
}

/** Names end at a space, «=», «/» or «>». */
function endOfName(xml: string, from: number): number {
  let at = from;
  for (; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code <= 0x20 || code === 0x3d || code === 0x2f || code === 0x3e) break;
  }
  return at;
}

/** The first element at or after `from`, null where there is none. @throws HostError where tags do not match. */
export function nextElement(xml: string, from: number, to: number): Element | null {
  const first = nextTag(xml, from, to);
  if (first === null) return null;
  const open: string[] = [];
  for (let tag: Tag | null = first; tag !== null; tag = nextTag(xml, tag.end, to)) {
    if (tag.kind === 'open') open.push(tag.name);
    else if (tag.kind === 'close' && open.pop() !== tag.name) throw damagedXml();
    if (open.length > 0) continue;
    const empty = tag.kind === 'empty' && tag === first;
    const closeStart = empty ? tag.end : tag.start;
    return { name: first.name, local: localName(first.name), start: first.start, openEnd: first.end, closeStart, end: tag.end, empty };
  }
  throw damagedXml();
}

/** The elements that stand directly inside a stretch, in order. @throws HostError where tags do not match. */
export function elementsIn(xml: string, span: Span): Element[] {
  const found: Element[] = [];
  for (let at = span.start; ;) {
    const element = nextElement(xml, at, span.end);
    if (element === null) return found;
    found.push(element);
    at = element.end;
  }
}

export function rootOf(xml: string): Element {
  const [root, other] = elementsIn(xml, { start: 0, end: xml.length });
  if (root === undefined || other !== undefined) throw damagedXml();
  return root;
}

export function childrenOf(xml: string, element: Element): Element[] {
  return elementsIn(xml, { start: element.openEnd, end: element.closeStart });
}

export function childOf(xml: string, element: Element, local: string): Element | undefined {
  return childrenOf(xml, element).find((child) => child.local === local);
}

/** The element at the end of a path of local names below `element`. */
export function descendant(xml: string, element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, local) => (at === undefined ? undefined : childOf(xml, at, local)), element);
}

export function attributesOf(xml: string, element: { readonly start: number; readonly openEnd: number }): Attribute[] {
  const found: Attribute[] = [];
  const end = element.openEnd - 1;
  let at = endOfName(xml, element.start + 1);
  for (;;) {
    const start = at;
    while (at < end && xml.charCodeAt(at) <= 0x20) at++;
    const nameStart = at;
    at = endOfName(xml, at);
    if (at === nameStart) return found;
    const name = xml.slice(nameStart, at);
    while (at < end && xml.charCodeAt(at) !== 0x22 && xml.charCodeAt(at) !== 0x27) at++;
    const valueStart = at + 1;
    const valueEnd = xml.indexOf(xml.charAt(at), valueStart);
    if (at >= end || valueEnd < 0 || valueEnd >= end) throw damagedXml();
    found.push({ name, value: unescapeXml(xml.slice(valueStart, valueEnd)), start, end: valueEnd + 1, valueStart, valueEnd });
    at = valueEnd + 1;
  }
}

export function attributeOf(xml: string, element: { readonly start: number; readonly openEnd: number }, name: string): string | null {
  return attributesOf(xml, element).find((attribute) => attribute.name === name)?.value ?? null;
}

/** The `r:id` of an element, whatever prefix stands for the relations. */
export function relationIdOf(xml: string, element: Element): string | null {
  return (
    attributesOf(xml, element).find(({ name }) => name.includes(':') && !name.startsWith('xmlns') && localName(name) === 'id')?.value ??
    null
  );
}

/** The text directly inside an element, entities undone. */
export function textOf(xml: string, element: Element): string {
  const raw = xml.slice(element.openEnd, element.closeStart);
  if (!raw.includes('<')) return unescapeXml(raw);
  let text = '';
  for (let at = 0; at < raw.length;) {
    const tag = raw.indexOf('<', at);
    if (tag < 0) return text + unescapeXml(raw.slice(at));
    text += unescapeXml(raw.slice(at, tag));
    at = skipAside(raw, tag);
    if (at === tag) return text;
    if (raw.startsWith('<![CDATA[', tag)) text += raw.slice(tag + 9, at - 3);
  }
  return text;
}

export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** «x:» for `<x:row>`, empty for `<row>`: what we insert beside it is written alike. */
export function prefixOf(element: { readonly name: string }): string {
  return element.name.slice(0, element.name.indexOf(':') + 1);
}
