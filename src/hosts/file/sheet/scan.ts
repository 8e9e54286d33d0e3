/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes are kept inside the array by the loops */
/**
 * A cursor over the rows and cells of a worksheet's XML, on its bytes and without an object per cell, so that hundreds
 * of thousands of cells cost little more than their own text. Reading and patching both walk with it.
 *
 *   const scan = new SheetScan(xml);
 *   while (scan.nextRow()) while (scan.nextCell()) …scan.row, scan.column…
 */
import { MAX_COLUMN, MAX_ROW } from '../../../core/a1';
import { damagedXml } from '../xml/damaged';
import { GT, SLASH, TagReader } from '../xml/tag-reader';

const MINUS = 0x2d;
const POINT = 0x2e;
/** A number this short, sign and point included, is exact as a mantissa and a power of ten. */
const MAX_DIGITS = 15;

export class SheetScan extends TagReader {
  /** `<sheetData>`: its start tag, where its end tag starts (`dataOpenEnd` where there is none) and its end. */
  readonly dataStart: number;
  readonly dataOpenEnd: number;
  readonly dataEmpty: boolean;
  dataCloseStart = -1;
  dataEnd = -1;

  /** Number of the row, from 1, and its place like that of `<sheetData>`. The end is known after its last cell. */
  row = 0;
  rowStart = 0;
  rowOpenEnd = 0;
  rowEmpty = false;
  rowCloseStart = 0;
  rowEnd = 0;
  /** Style index of the row, 0 where it names none. */
  rowStyle = 0;

  /** Column of the cell, from 1, and its place. */
  column = 0;
  cellStart = 0;
  cellOpenEnd = 0;
  cellCloseStart = 0;
  cellEnd = 0;
  /** Style index, 0 where the cell names none. */
  style = 0;
  /** First byte of `t` and its length, 0 where missing: «s», «n», «str», «inlineStr»… */
  typeStart = 0;
  typeLength = 0;
  /** Contents of `<v>`, `<is>` and `<f>`; start -1 where missing. */
  valueStart = -1;
  valueEnd = -1;
  inlineStart = -1;
  inlineEnd = -1;
  formulaStart = -1;
  formulaEnd = -1;
  /** False from the first row or cell that does not come after the one before it. */
  ordered = true;

  /** @throws HostError where it is no worksheet. */
  constructor(xml: Uint8Array) {
    super(xml);
    let root = true;
    for (;;) {
      this.readTag();
      if (root && !this.isNamed('worksheet')) throw damagedXml();
      root = false;
      if (this.isNamed('sheetData') && !this.tag.closing) break;
    }
    this.dataStart = this.tag.start;
    this.dataOpenEnd = this.at;
    this.dataEmpty = this.tag.empty;
    if (this.dataEmpty) this.dataCloseStart = this.dataEnd = this.at;
  }

  /** The prefix of `<sheetData>`, with its colon. */
  get prefix(): string {
    let end = this.dataStart + 1;
    while (this.xml[end] !== GT && this.xml[end] !== SLASH && this.xml[end]! > 0x20) end++;
    return this.text(this.dataStart + 1, end).slice(0, -'sheetData'.length);
  }

  nextRow(): boolean {
    while (this.dataEnd < 0) {
      this.readTag();
      if (this.tag.closing) {
        this.dataCloseStart = this.tag.start;
        this.dataEnd = this.at;
      } else if (this.isNamed('row')) {
        this.startRow();
        return true;
      } else this.skipElement();
    }
    return false;
  }

  private startRow(): void {
    const { tag } = this;
    const row = tag.rStart < 0 ? this.row + 1 : this.integer(tag.rStart, tag.rEnd);
    if (!(row >= 1 && row <= MAX_ROW)) throw damagedXml();
    if (row <= this.row) this.ordered = false;
    this.row = row;
    this.column = 0;
    this.rowStart = tag.start;
    this.rowOpenEnd = this.at;
    this.rowEmpty = tag.empty;
    this.rowStyle = tag.sStart < 0 ? 0 : this.integer(tag.sStart, tag.sEnd) || 0;
    this.rowCloseStart = this.rowEnd = tag.empty ? this.at : -1;
  }

  nextCell(): boolean {
    while (this.rowEnd < 0) {
      this.readTag();
      if (this.tag.closing) {
        this.rowCloseStart = this.tag.start;
        this.rowEnd = this.at;
      } else if (this.isNamed('c')) {
        this.startCell();
        return true;
      } else this.skipElement();
    }
    return false;
  }

  /** Goes to the end of the row. */
  skipCells(): void {
    let left = true;
    while (left) left = this.nextCell();
  }

  private startCell(): void {
    const { tag } = this;
    const column = tag.rStart < 0 ? this.column + 1 : this.columnOf(tag.rStart, tag.rEnd);
    if (column <= this.column) this.ordered = false;
    this.column = column;
    this.cellStart = tag.start;
    this.cellOpenEnd = this.at;
    this.style = tag.sStart < 0 ? 0 : this.integer(tag.sStart, tag.sEnd) || 0;
    this.typeStart = tag.tStart;
    this.typeLength = tag.tEnd - tag.tStart;
    this.valueStart = this.inlineStart = this.formulaStart = -1;
    if (tag.empty) {
      this.cellCloseStart = this.cellEnd = this.at;
      return;
    }
    this.readTag();
    while (!tag.closing) {
      this.readCellChild();
      this.readTag();
    }
    this.cellCloseStart = tag.start;
    this.cellEnd = this.at;
  }

  private readCellChild(): void {
    const { tag } = this;
    const start = this.at;
    const isValue = this.isNamed('v');
    const isFormula = this.isNamed('f');
    const isInline = this.isNamed('is');
    this.skipElement();
    const end = tag.empty ? start : tag.start;
    if (isValue) {
      this.valueStart = start;
      this.valueEnd = end;
    } else if (isFormula) {
      this.formulaStart = start;
      this.formulaEnd = end;
    } else if (isInline) {
      this.inlineStart = start;
      this.inlineEnd = end;
    }
  }

  isType(type: string): boolean {
    if (this.typeStart < 0 || this.typeLength !== type.length) return false;
    for (let index = 0; index < type.length; index++) {
      if (this.xml[this.typeStart + index] !== type.charCodeAt(index)) return false;
    }
    return true;
  }

  /** The column of an address like «AB12». */
  private columnOf(start: number, end: number): number {
    let column = 0;
    for (let at = start; at < end; at++) {
      const letter = (this.xml[at]! | 0x20) - 0x60;
      if (letter < 1 || letter > 26 || this.xml[at]! < 0x41) break;
      column = column * 26 + letter;
    }
    if (column < 1 || column > MAX_COLUMN) throw damagedXml();
    return column;
  }

  /** The number in `<v>`, NaN where it is none. */
  number(): number {
    const { xml, valueStart: start, valueEnd: end } = this;
    let mantissa = 0;
    let scale = 1;
    let fraction = false;
    for (let at = xml[start] === MINUS ? start + 1 : start; at < end && end - start <= MAX_DIGITS; at++) {
      const byte = xml[at]!;
      if (byte >= 0x30 && byte <= 0x39) {
        mantissa = mantissa * 10 + byte - 0x30;
        if (fraction) scale *= 10;
      } else if (byte === POINT && !fraction) fraction = true;
      else return this.slowNumber();
    }
    if (end - start > MAX_DIGITS) return this.slowNumber();
    return xml[start] === MINUS ? -mantissa / scale : mantissa / scale;
  }

  private slowNumber(): number {
    const text = this.text(this.valueStart, this.valueEnd).trim();
    const number = text === '' ? NaN : Number(text);
    return Number.isFinite(number) ? number : NaN;
  }
}
