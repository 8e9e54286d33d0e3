/** Relations between parts. Those that we add carry our own ids, so that what is ours is known by them. */
import { attributesOf, childrenOf, prefixOf, rootOf } from '../xml/elements';
import { escapeAttribute } from '../xml/escape';
import { append, removeChildren, splice } from '../xml/splice';
import { dropPart, ensureType } from './content-types';
import type { Package } from './package';
import { relationsPath, relativeTarget, resolveTarget } from './paths';

export interface Relation {
  readonly id: string;
  /** Last step of its type: «worksheet», «comments»; the same in the strict and the transitional dialect. */
  readonly kind: string;
  /** The whole type, an address. */
  readonly type: string;
  /** Path of the part; the address itself where it is external. */
  readonly target: string;
  readonly external: boolean;
}

const OUR_ID = 'rIdSeguimiento';
const NEW_PART =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

export function isOurs(relation: Relation): boolean {
  return relation.id.startsWith(OUR_ID);
}

/** The relations of a part, of the package itself for «»; none where it has no such part. */
export function relationsOf(parts: Package, source: string): Relation[] {
  const path = relationsPath(source);
  if (!parts.has(path)) return [];
  const xml = parts.text(path);
  return childrenOf(xml, rootOf(xml))
    .filter((element) => element.local === 'Relationship')
    .map((element) => {
      const given = new Map(attributesOf(xml, element).map(({ name, value }) => [name, value]));
      const type = given.get('Type') ?? '';
      const target = given.get('Target') ?? '';
      const external = given.get('TargetMode') === 'External';
      return {
        id: given.get('Id') ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        type,
        target: external ? target : resolveTarget(source, target),
        external,
      };
    });
}

/** Adds a relation and gives its id. */
export function addRelation(parts: Package, source: string, type: string, target: string): string {
  const path = relationsPath(source);
  if (!parts.has(path)) {
    parts.setText(path, NEW_PART);
    ensureType(parts, path, 'application/vnd.openxmlformats-package.relationships+xml');
  }
  const taken = new Set(relationsOf(parts, source).map((relation) => relation.id));
  let number = 1;
  while (taken.has(OUR_ID + String(number))) number++;
  const id = OUR_ID + String(number);
  const xml = parts.text(path);
  const root = rootOf(xml);
  const address = escapeAttribute(relativeTarget(source, target));
  const text = `<${prefixOf(root)}Relationship Id="${id}" Type="${type}" Target="${address}"/>`;
  parts.setText(path, splice(xml, [append(xml, root, text)]));
  return id;
}

/** Takes a relation out, and the part that held it where we made it and nothing is left. */
export function removeRelation(parts: Package, source: string, id: string): void {
  const path = relationsPath(source);
  const xml = parts.text(path);
  const root = rootOf(xml);
  const gone = childrenOf(xml, root).filter((element) =>
    attributesOf(xml, element).some(({ name, value }) => name === 'Id' && value === id),
  );
  const left = splice(xml, removeChildren(xml, root, gone));
  if (left === NEW_PART) dropPart(parts, path);
  else parts.setText(path, left);
}
