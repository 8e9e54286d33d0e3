/** Attributes of one element that is given as its own text. */
import { attributesOf, nextTag, type Attribute } from '../xml/elements';

function startTag(item: string): { start: number; openEnd: number; nameEnd: number } {
  const tag = nextTag(item, 0, item.length);
  return tag === null
    ? { start: 0, openEnd: 1, nameEnd: 0 }
    : { start: tag.start, openEnd: tag.end, nameEnd: tag.start + 1 + tag.name.length };
}

export function itemAttributes(item: string): Attribute[] {
  return attributesOf(item, startTag(item));
}

export function itemAttribute(item: string, name: string): string | null {
  return itemAttributes(item).find((attribute) => attribute.name === name)?.value ?? null;
}

/** Sets an attribute whose value needs no escaping; a new one comes after those that are there. */
export function withAttribute(item: string, name: string, value: string): string {
  const all = itemAttributes(item);
  const standing = all.find((attribute) => attribute.name === name);
  if (standing !== undefined) return item.slice(0, standing.valueStart) + value + item.slice(standing.valueEnd);
  const at = all[all.length - 1]?.end ?? startTag(item).nameEnd;
  return `${item.slice(0, at)} ${name}="${value}"${item.slice(at)}`;
}

/** Takes an attribute out, with the space before it. */
export function withoutAttribute(item: string, name: string): string {
  const standing = itemAttributes(item).find((attribute) => attribute.name === name);
  return standing === undefined ? item : item.slice(0, standing.start) + item.slice(standing.end);
}
