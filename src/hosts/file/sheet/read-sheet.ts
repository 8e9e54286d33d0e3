/** From the XML of a worksheet to its values, formats, merges and protection. */
import { HostError } from '../../host';
import type { CellValue, Range } from '../../../core/snapshot';
import { attributeOf } from '../xml/elements';
import { unescapeCodes, unescapeXml } from '../xml/escape';
import { frameOf, mergesIn, tailElements, type Frame } from './frame';
import { isoSerial } from './iso-date';
import { SheetScan } from './scan';
import { inlineText } from './strings';

export interface SheetContents {
  readonly values: CellValue[][];
  readonly formats: (string | null)[][];
  readonly merges: Range[];
  readonly protected: boolean;
}

/** What the cells of all sheets refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  /** Number-format code of a style, null for General. */
  readonly codeOf: (style: number) => string | null;
  readonly date1904: boolean;
}

/** Blank cells to the left of filled ones count too; beyond this a sheet is a trap, not a table. */
const MAX_SLOTS = 40_000_000;

const NO_VALUES: CellValue[] = [];
const NO_FORMATS: (string | null)[] = [];

/** Cells without a value are left out, however they are formatted. @throws HostError */
export function readSheet(xml: Uint8Array, context: CellContext): SheetContents {
  const scan = new SheetScan(xml);
  const values: CellValue[][] = [];
  const formats: (string | null)[][] = [];
  let slots = 0;
  while (scan.nextRow()) {
    let row = NO_VALUES;
    let codes = NO_FORMATS;
    while (scan.nextCell()) {
      const value = valueOf(scan, context);
      if (value === null) continue;
      if (row === NO_VALUES) row = [...(values[scan.row - 1] ?? NO_VALUES)];
      put(row, scan.column - 1, value);
      const code = context.codeOf(scan.style);
      if (code === null) continue;
      if (codes === NO_FORMATS) codes = [...(formats[scan.row - 1] ?? NO_FORMATS)];
      put(codes, scan.column - 1, code);
    }
    if (row === NO_VALUES) continue;
    slots += row.length;
    if (slots > MAX_SLOTS) throw tooWide();
    while (values.length < scan.row) {
      values.push(NO_VALUES);
      formats.push(NO_FORMATS);
    }
    values[scan.row - 1] = row;
    formats[scan.row - 1] = sharedWith(formats[scan.row - 2], codes);
  }
  return { values, formats, ...after(frameOf(xml, scan.dataStart, scan.dataEnd)) };
}

function put<T>(row: (T | null)[], index: number, value: T): void {
  while (row.length < index) row.push(null);
  row[index] = value;
}

/** Rows of a table tend to have the same formats; they are kept once. */
function sharedWith(previous: (string | null)[] | undefined, codes: (string | null)[]): (string | null)[] {
  const same = previous !== undefined && previous.length === codes.length && codes.every((code, index) => code === previous[index]);
  return same ? previous : codes;
}

function tooWide(): HostError {
  return new HostError(
    'demasiado-grande',
    'Una hoja ocupa demasiadas columnas vacías. Borre en Excel las columnas que sobran a la derecha de la tabla.',
  );
}

/** Merges and protection stand after the cells. */
function after(frame: Frame): { merges: Range[]; protected: boolean } {
  const protection = tailElements(frame).find((element) => element.local === 'sheetProtection');
  const isOn = protection !== undefined && /^(1|true|on)$/.test(attributeOf(frame.tail, protection, 'sheet') ?? '');
  return { merges: mergesIn(frame), protected: isOn };
}

/** A cell's value; an empty text, which looks like an empty cell, is null. */
function valueOf(scan: SheetScan, { strings, date1904 }: CellContext): CellValue {
  if (scan.inlineStart >= 0) return inlineText(scan.text(scan.inlineStart, scan.inlineEnd)) || null;
  if (scan.valueStart < 0 || scan.valueStart === scan.valueEnd) return null;
  if (scan.isType('s')) return strings[scan.number()] || null;
  if (scan.typeStart < 0 || scan.isType('n')) {
    const number = scan.number();
    return Number.isNaN(number) ? rawText(scan) || null : number;
  }
  const text = rawText(scan);
  if (scan.isType('b')) return text === '1' || text === 'true';
  if (scan.isType('d')) return isoSerial(text, date1904) ?? text;
  return text || null;
}

function rawText(scan: SheetScan): string {
  const raw = scan.text(scan.valueStart, scan.valueEnd);
  return unescapeCodes(raw.includes('<') ? inlineText(`<t>${raw}</t>`) : unescapeXml(raw));
}
