/** What stands around the cells of a worksheet, and where a new element of it belongs. */
import { decode } from '../xml/encoding';
import { attributeOf, attributesOf, childrenOf, elementsIn, nextTag, type Element } from '../xml/elements';
import { damagedXml } from '../xml/damaged';
import type { Range } from '../../../core/snapshot';
import { parseRange } from '../../../core/a1';

/** Children of `<worksheet>` in the order of the schema (CT_Worksheet). */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** The text before `<sheetData>`, which opens the worksheet, and the text after it, which closes it. */
export interface Frame {
  readonly head: string;
  readonly tail: string;
}

/** What the columns need. */
export type Head = Pick<Frame, 'head'>;

export function frameOf(xml: Uint8Array, dataStart: number, dataEnd: number): Frame {
  return { head: decode(xml.subarray(0, dataStart)), tail: decode(xml.subarray(dataEnd)) };
}

export function headElements({ head }: Head): Element[] {
  const root = nextTag(head, 0, head.length);
  if (root === null) throw damagedXml();
  return elementsIn(head, { start: root.end, end: head.length });
}

export function tailElements({ tail }: Frame): Element[] {
  return elementsIn(tail, { start: 0, end: tail.lastIndexOf('</') });
}

export function mergesIn(frame: Frame): Range[] {
  return tailElements(frame)
    .filter((element) => element.local === 'mergeCells')
    .flatMap((list) => childrenOf(frame.tail, list))
    .flatMap((merge) => parseRange(attributeOf(frame.tail, merge, 'ref') ?? '') ?? []);
}

/** Where in the tail an element of that name belongs. */
export function placeInTail(frame: Frame, local: string): number {
  const rank = ORDER.indexOf(local);
  const next = tailElements(frame).find((element) => rankOf(frame.tail, element) > rank);
  return next?.start ?? frame.tail.lastIndexOf('</');
}

/** A compatibility wrapper ranks like what it wraps. */
function rankOf(xml: string, element: Element): number {
  if (element.local !== 'AlternateContent') return ORDER.indexOf(element.local);
  const wrapped = childrenOf(xml, element).flatMap((choice) => childrenOf(xml, choice));
  return Math.max(-1, ...wrapped.map((inner) => ORDER.indexOf(inner.local)));
}

/** The style that a column gives to its empty cells, by column; 0 where it gives none. */
export function columnStyles(frame: Head): (column: number) => number {
  const ranges = columnRanges(frame);
  return (column) => Number(ranges.find(({ min, max }) => column >= min && column <= max)?.attributes.get('style') ?? 0);
}

export interface ColumnRange {
  readonly min: number;
  readonly max: number;
  readonly attributes: ReadonlyMap<string, string>;
}

export function columnRanges(frame: Head): ColumnRange[] {
  return headElements(frame)
    .filter((element) => element.local === 'cols')
    .flatMap((list) => childrenOf(frame.head, list))
    .map((element) => {
      const attributes = new Map(attributesOf(frame.head, element).map(({ name, value }) => [name, value]));
      return { min: Number(attributes.get('min') ?? 0), max: Number(attributes.get('max') ?? 0), attributes };
    });
}
