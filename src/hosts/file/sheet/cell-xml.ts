/** The XML of one cell: written anew, or changed in as few characters as can be. */
import { HostError } from '../../host';
import type { CellValue } from '../../../core/snapshot';
import { itemAttribute, withAttribute, withoutAttribute } from '../styles/attributes';
import { childOf, childrenOf, rootOf } from '../xml/elements';
import { textElement } from '../xml/escape';
import { signed } from '../xml/splice';
import { parseRange } from '../../../core/a1';

/** Contents of a cell and the type that they need; null is the type of numbers. */
interface Contents {
  readonly type: string | null;
  readonly xml: string;
}

/** Text is always inline text, so that what starts with «=» is never a formula. */
export function contentsOf(prefix: string, value: CellValue): Contents {
  if (value === null) return { type: null, xml: '' };
  if (typeof value === 'string') return { type: 'inlineStr', xml: `<${prefix}is>${textElement(prefix, value)}</${prefix}is>` };
  if (typeof value === 'boolean') return { type: 'b', xml: `<${prefix}v>${value ? '1' : '0'}</${prefix}v>` };
  return { type: null, xml: `<${prefix}v>${String(value)}</${prefix}v>` };
}

/** A cell that did not exist, signed as ours. */
export function newCell(prefix: string, address: string, style: number, value: CellValue): string {
  const { type, xml } = contentsOf(prefix, value);
  const attributes = [`r="${address}"`, ...(style === 0 ? [] : [`s="${String(style)}"`]), ...(type === null ? [] : [`t="${type}"`])].join(
    ' ',
  );
  return signed(xml === '' ? `<${prefix}c ${attributes}/>` : `<${prefix}c ${attributes}>${xml}</${prefix}c>`);
}

export function isBlank(cell: string): boolean {
  return childrenOf(cell, rootOf(cell)).length === 0;
}

/** @param style as to be written; null for a cell that names none. */
export function withStyle(cell: string, style: string | null): string {
  return style === null ? withoutAttribute(cell, 's') : withAttribute(cell, 's', style);
}

/** The cell with another value; its place and style stay, a formula goes. @throws HostError */
export function withValue(cell: string, prefix: string, value: CellValue, address: string): string {
  refuseSharedFormula(cell, address);
  const { type, xml } = contentsOf(prefix, value);
  const bare = ['t', 'cm', 'vm'].reduce(withoutAttribute, cell);
  const tagged = type === null ? bare : withAttribute(bare, 't', type);
  const root = rootOf(tagged);
  const name = `${prefix}c`;
  const open = tagged.slice(root.start, root.openEnd);
  if (xml === '') return open.replace(/\/?>$/, '/>');
  return `${open.replace(/\/>$/, '>')}${xml}</${name}>`;
}

export function hasFormula(cell: string): boolean {
  return childOf(cell, rootOf(cell), 'f') !== undefined;
}

/** A formula that other cells repeat or that fills a range cannot lose its first cell alone. */
function refuseSharedFormula(cell: string, address: string): void {
  const formula = childOf(cell, rootOf(cell), 'f');
  if (formula === undefined) return;
  const text = cell.slice(formula.start, formula.end);
  const range = parseRange(itemAttribute(text, 'ref') ?? '');
  if (range === null || (range.top === range.bottom && range.left === range.right)) return;
  throw new HostError(
    'no-se-puede-escribir',
    `De la fórmula de la celda ${address} dependen las de otras celdas, así que no se reemplaza desde aquí. Corrija el valor en Excel.`,
  );
}
