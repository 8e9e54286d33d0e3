import type { Package } from '../package/package';
import { attributesOf } from '../xml/elements';
import { encode, encodingOf, fromUtf8, toUtf8, type Encoding } from '../xml/encoding';
import { frameOf, type Frame } from './frame';
import { SheetScan } from './scan';

/** A worksheet taken apart: its cells and what stands around them. */
export interface OpenSheet {
  /** The whole part in UTF-8. */
  readonly xml: Uint8Array;
  readonly encoding: Encoding;
  readonly frame: Frame;
  /** Of the worksheet's elements, with its colon. */
  readonly prefix: string;
  readonly dataEnd: number;
}

export function openSheet(parts: Package, path: string): OpenSheet {
  const bytes = parts.bytes(path);
  const xml = toUtf8(bytes);
  const scan = new SheetScan(xml);
  while (scan.nextRow()) scan.skipCells();
  const { dataStart, dataEnd, prefix } = scan;
  return { xml, encoding: encodingOf(bytes), frame: frameOf(xml, dataStart, dataEnd), prefix, dataEnd };
}

/** The part with another tail. */
export function withTail({ xml, encoding, dataEnd }: OpenSheet, tail: string): Uint8Array {
  return fromUtf8(joined([xml.subarray(0, dataEnd), encode(tail, 'utf-8')]), encoding);
}

/** Heights in points of the rows that have one of their own; 0 for hidden rows. */
export function rowHeights(xml: Uint8Array): Map<number, number> {
  const heights = new Map<number, number>();
  const scan = new SheetScan(xml);
  while (scan.nextRow()) {
    const height = heightIn(scan.text(scan.rowStart, scan.rowOpenEnd));
    if (height !== null) heights.set(scan.row, height);
    scan.skipCells();
  }
  return heights;
}

function heightIn(tag: string): number | null {
  const attributes = new Map(attributesOf(tag, { start: 0, openEnd: tag.length }).map(({ name, value }) => [name, value]));
  if (/^(1|true)$/.test(attributes.get('hidden') ?? '')) return 0;
  const height = attributes.get('ht');
  return height === undefined ? null : Number(height);
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
