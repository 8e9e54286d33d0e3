/**
 * The drawing that gives each note its box. Spreadsheet programs write it loosely (unclosed `<br>` in text boxes), so it
 * is searched for the few tags that matter and changed at those places only.
 */
import { attributeOf, attributesOf, localName, nextTag, type Span } from '../xml/elements';
import { isSigned, signed, splice, type Splice } from '../xml/splice';

const NAMESPACES = {
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  x: 'urn:schemas-microsoft-com:office:excel',
} as const;

/** Shape ids come in blocks of 1,024; a block belongs to one drawing of the workbook. */
const BLOCK = 1024;

const ROW = /[<:]Row>\s*(\d{1,7})/;
const COLUMN = /[<:]Column>\s*(\d{1,5})/;

const SHAPE_TYPE = signed(
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
);

/** A note's box: its cell, from 0, and where it stands over the sheet. */
export interface NoteBox {
  readonly row: number;
  readonly column: number;
  /** «column, offset, row, offset» of two corners, as VML has them. */
  readonly anchor: string;
}

interface Shape extends Span {
  readonly id: number;
  /** Of the note it shows, from 0; -1 where it shows none. */
  readonly row: number;
  readonly column: number;
  readonly isOurs: boolean;
}

export function newDrawing(block: number): string {
  const spaces = Object.entries(NAMESPACES).map(([prefix, name]) => ` xmlns:${prefix}="${name}"`);
  return `<xml${spaces.join('')}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${String(block)}"/></o:shapelayout></xml>`;
}

export function hasShapes(xml: string): boolean {
  return shapesIn(xml).length > 0;
}

/** The highest block of ids that the drawing declares or uses. */
export function lastBlock(xml: string): number {
  const blocks = [...(idmapOf(xml)?.blocks ?? []), ...idsIn(xml).map((id) => Math.floor(id / BLOCK))];
  return blocks.reduce((last, block) => Math.max(last, block), 0);
}

/** @param free a block that no drawing of the workbook has, nor any after it. */
export function addNotes(xml: string, boxes: readonly NoteBox[], free: number): string {
  const map = idmapOf(xml);
  const blocks = [...(map?.blocks ?? [])];
  const declared = blocks.length;
  const ids = freeIds(new Set(idsIn(xml)), blocks, free);
  const spaces = missingNamespaces(xml);
  const shapes = boxes.map((box) => shapeXml(box, ids.next().value, spaces));
  const type = /id=["']_x0000_t202["']/.test(xml) ? '' : SHAPE_TYPE.replace(' ', `${spaces} `);
  const end = xml.lastIndexOf('</');
  const splices: Splice[] = [{ start: end, end, text: type + shapes.join('') }];
  if (map !== null && blocks.length > declared)
    splices.push({ start: map.start, end: map.end, text: [map.raw, ...blocks.slice(declared)].join(',') });
  return splice(xml, splices);
}

/** Takes out the boxes of the notes of these cells, and what we added for them that nobody needs any more. */
export function removeNotes(xml: string, cells: readonly { readonly row: number; readonly column: number }[]): string {
  const keys = new Set(cells.map(keyOf));
  const gone = oursFirst(shapesIn(xml).filter((shape) => keys.has(keyOf(shape))));
  const left = splice(
    xml,
    gone.map(({ start, end }) => ({ start, end, text: '' })),
  );
  return withoutBlocks(withoutShapeType(left), new Set(gone.map(({ id }) => Math.floor(id / BLOCK))));
}

function keyOf({ row, column }: Pick<Shape, 'row' | 'column'>): string {
  return `${String(row)},${String(column)}`;
}

/** Where a cell has a box of ours and a forgotten one of somebody else, ours alone. */
function oursFirst(shapes: readonly Shape[]): Shape[] {
  const ours = new Set(shapes.filter((shape) => shape.isOurs).map(keyOf));
  return shapes.filter((shape) => shape.isOurs || !ours.has(keyOf(shape)));
}

/** Ids that are free in the drawing's blocks; a block is added to them where they are full. */
function* freeIds(taken: ReadonlySet<number>, blocks: number[], free: number): Generator<number, never> {
  for (const block of blocks) yield* freeInBlock(taken, block);
  for (;;) {
    const block = blocks.reduce((next, one) => Math.max(next, one + 1), free);
    blocks.push(block);
    yield* freeInBlock(taken, block);
  }
}

function* freeInBlock(taken: ReadonlySet<number>, block: number): Generator<number> {
  for (let id = block * BLOCK + 1; id < (block + 1) * BLOCK; id++) if (!taken.has(id)) yield id;
}

function shapeXml({ row, column, anchor }: NoteBox, id: number, spaces: string): string {
  return signed(
    `<v:shape${spaces} id="_x0000_s${String(id)}" type="#_x0000_t202" style="position:absolute;width:300px;height:120px;z-index:1;visibility:hidden"` +
      ' fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/>' +
      '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
      `<x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column></x:ClientData></v:shape>`,
  );
}

/** Declarations of the namespaces that the drawing has not under our prefixes. */
function missingNamespaces(xml: string): string {
  const root = nextTag(xml, 0, xml.length);
  const declared = root === null ? [] : attributesOf(xml, { start: root.start, openEnd: root.end });
  return Object.entries(NAMESPACES)
    .filter(([prefix, name]) => !declared.some((one) => one.name === `xmlns:${prefix}` && one.value === name))
    .map(([prefix, name]) => ` xmlns:${prefix}="${name}"`)
    .join('');
}

function shapesIn(xml: string): Shape[] {
  const shapes: Shape[] = [];
  for (let tag = nextTag(xml, 0, xml.length); tag !== null; tag = nextTag(xml, tag.end, xml.length)) {
    if (tag.kind === 'close' || localName(tag.name) !== 'shape') continue;
    const close = tag.kind === 'empty' ? tag.end : xml.indexOf(`</${tag.name}`, tag.end);
    const end = tag.kind === 'empty' ? tag.end : xml.indexOf('>', close) + 1;
    if (close < 0 || end === 0) return shapes;
    const text = xml.slice(tag.start, end);
    const isNote = /ObjectType=["']Note["']/.test(text);
    const [id = -1] = idsIn(xml.slice(tag.start, tag.end));
    shapes.push({
      start: tag.start,
      end,
      id,
      row: isNote ? numberIn(text, ROW) : -1,
      column: isNote ? numberIn(text, COLUMN) : -1,
      isOurs: isSigned(text),
    });
    tag = { ...tag, end };
  }
  return shapes;
}

function numberIn(text: string, element: RegExp): number {
  const found = element.exec(text);
  return found === null ? -1 : Number(found[1]);
}

function idsIn(xml: string): number[] {
  return [...xml.matchAll(/_x0000_s(\d{1,9})/g)].map((found) => Number(found[1]));
}

interface IdMap extends Span {
  /** The attribute as written. */
  readonly raw: string;
  readonly blocks: readonly number[];
}

function idmapOf(xml: string): IdMap | null {
  for (let tag = nextTag(xml, 0, xml.length); tag !== null; tag = nextTag(xml, tag.end, xml.length)) {
    if (tag.kind === 'close' || localName(tag.name) !== 'idmap') continue;
    const data = attributesOf(xml, { start: tag.start, openEnd: tag.end }).find(({ name }) => name === 'data');
    if (data === undefined) return null;
    const blocks = data.value
      .split(',')
      .map(Number)
      .filter((block) => block > 0);
    return { start: data.valueStart, end: data.valueEnd, raw: data.value, blocks };
  }
  return null;
}

function withoutShapeType(xml: string): string {
  if (xml.includes('#_x0000_t202')) return xml;
  for (let tag = nextTag(xml, 0, xml.length); tag !== null; tag = nextTag(xml, tag.end, xml.length)) {
    if (tag.kind !== 'open' || localName(tag.name) !== 'shapetype' || !isSigned(xml.slice(tag.start, tag.end))) continue;
    if (attributeOf(xml, { start: tag.start, openEnd: tag.end }, 'id') !== '_x0000_t202') continue;
    const close = `</${tag.name}>`;
    const end = xml.indexOf(close, tag.end) + close.length;
    return xml.slice(0, tag.start) + xml.slice(end);
  }
  return xml;
}

/** Takes blocks from the end of the list that lost their last shape just now. */
function withoutBlocks(xml: string, lost: ReadonlySet<number>): string {
  const map = idmapOf(xml);
  if (map === null) return xml;
  const used = new Set(idsIn(xml).map((id) => Math.floor(id / BLOCK)));
  const last = map.blocks.reduce((at, block, index) => (lost.has(block) && !used.has(block) ? at : index), 0);
  const length = last + 1;
  if (length === map.blocks.length) return xml;
  const raw = map.raw.split(',').slice(0, length).join(',');
  return xml.slice(0, map.start) + raw + xml.slice(map.end);
}
