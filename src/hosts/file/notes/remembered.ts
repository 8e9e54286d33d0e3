import { HostError } from '../../host';
import { itemAttribute, withAttribute } from '../styles/attributes';
import { attributesOf, elementsIn, nextTag, prefixOf, rootOf } from '../xml/elements';

/**
 * The comment that a mark covered, as it is to stand in place of `now`: at its cell and under its author. Null where there is
 * none, or where it is not a comment that this part can hold; the memory comes from a sheet that people can edit.
 */
export function remembered(original: string | null, now: string, part: string): string | null {
  if (original === null || !isComment(original, now, part)) return null;
  const placed = withAttribute(original, 'ref', itemAttribute(now, 'ref') ?? '');
  return withAttribute(placed, 'authorId', itemAttribute(now, 'authorId') ?? '0');
}

function isComment(original: string, now: string, part: string): boolean {
  try {
    const [element, other] = elementsIn(original, { start: 0, end: original.length });
    if (element?.local !== 'comment' || other !== undefined || element.start !== 0 || element.end !== original.length) return false;
    if (prefixOf(element) !== prefixOf(rootOf(now))) return false;
    const declared = new Set(attributesOf(part, rootOf(part)).map(({ name }) => name));
    return [...prefixesIn(original)].every((prefix) => prefix === 'xml' || declared.has(`xmlns:${prefix}`));
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}

function prefixesIn(xml: string): Set<string> {
  const prefixes = new Set<string>();
  for (let tag = nextTag(xml, 0, xml.length); tag !== null; tag = nextTag(xml, tag.end, xml.length)) {
    const attributes = tag.kind === 'close' ? [] : attributesOf(xml, { start: tag.start, openEnd: tag.end });
    for (const name of [tag.name, ...attributes.map((attribute) => attribute.name)]) {
      if (name.includes(':')) prefixes.add(name.slice(0, name.indexOf(':')));
    }
  }
  return prefixes;
}
