import { attributeOf, childrenOf, prefixOf, rootOf, type Element } from '../xml/elements';
import { escapeAttribute } from '../xml/escape';
import { append, removeChildren, splice } from '../xml/splice';
import type { Package } from './package';

const TYPES_PART = '[Content_Types].xml';

/** The content type of a part, null where the package does not say. */
export function typeOf(parts: Package, path: string): string | null {
  const xml = parts.text(TYPES_PART);
  const entries = childrenOf(xml, rootOf(xml));
  const own = entries.find((element) => isOverrideOf(xml, element, path));
  if (own !== undefined) return attributeOf(xml, own, 'ContentType');
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const shared = entries.find(
    (element) => element.local === 'Default' && attributeOf(xml, element, 'Extension')?.toLowerCase() === extension,
  );
  return shared === undefined ? null : attributeOf(xml, shared, 'ContentType');
}

/** Declares the type of a part by its own name, unless its extension says it already. */
export function ensureType(parts: Package, path: string, type: string): void {
  if (typeOf(parts, path) === type) return;
  const xml = parts.text(TYPES_PART);
  const root = rootOf(xml);
  const text = `<${prefixOf(root)}Override PartName="/${escapeAttribute(path)}" ContentType="${type}"/>`;
  parts.setText(TYPES_PART, splice(xml, [append(xml, root, text)]));
}

/** Takes a part out of the package together with its declaration. */
export function dropPart(parts: Package, path: string): void {
  const xml = parts.text(TYPES_PART);
  const root = rootOf(xml);
  const gone = childrenOf(xml, root).filter((element) => isOverrideOf(xml, element, path));
  if (gone.length > 0) parts.setText(TYPES_PART, splice(xml, removeChildren(xml, root, gone)));
  parts.remove(path);
}

function isOverrideOf(xml: string, element: Element, path: string): boolean {
  return element.local === 'Override' && attributeOf(xml, element, 'PartName')?.replace(/^\//, '').toLowerCase() === path.toLowerCase();
}
