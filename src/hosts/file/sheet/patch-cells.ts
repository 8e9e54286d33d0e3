/** Changes cells of a worksheet at their own bytes; nothing else of the sheet is touched. */
import { HostError } from '../../host';
import { address, type CellValue } from '../../../core/snapshot';
import { decode, encode } from '../xml/encoding';
import { inOrder, isSigned, signed, type Splice } from '../xml/splice';
import { rowFormat } from './cell-styles';
import { hasFormula, isBlank, newCell, withStyle, withValue } from './cell-xml';
import { columnStyles } from './frame';
import { joined } from './open-sheet';
import { SheetScan } from './scan';

export interface CellChange {
  /** Left as it is where undefined. */
  readonly value?: CellValue;
  /** Another style for the cell that has `current`; left as it is where undefined. */
  readonly restyle?: (current: number) => Restyled;
}

export interface Restyled {
  readonly style: number;
  /** The `s` attribute as it is to be written; null for none. */
  readonly raw: string | null;
  /** True where the cell gets back what it was before us, so that one that exists because of us may go. */
  readonly restored: boolean;
}

/** By row, then by column. */
export type CellChanges = ReadonlyMap<number, ReadonlyMap<number, CellChange>>;

export interface PatchedSheet {
  readonly xml: Uint8Array;
  /** True where a formula was replaced. */
  readonly lostFormula: boolean;
}

/** @throws HostError where the sheet's rows are in disorder and a cell would have to be put between them. */
export function patchCells(xml: Uint8Array, changes: CellChanges): PatchedSheet {
  return new Patch(xml, changes).run();
}

class Patch {
  private readonly scan: SheetScan;
  private readonly prefix: string;
  private readonly columnStyle: (column: number) => number;
  private readonly splices: Splice[] = [];
  private inserted = false;
  private lostFormula = false;

  constructor(
    private readonly xml: Uint8Array,
    private readonly changes: CellChanges,
  ) {
    this.scan = new SheetScan(xml);
    this.prefix = this.scan.prefix;
    this.columnStyle = columnStyles({ head: decode(xml.subarray(0, this.scan.dataStart)) });
  }

  run(): PatchedSheet {
    const { scan } = this;
    const waiting = new Queue([...this.changes], ([row]) => row);
    const newRows = (rows: readonly (readonly [number, ReadonlyMap<number, CellChange>])[]): string =>
      rows.map(([row, cells]) => this.newRow(row, cells)).join('');
    let removed = 0;
    while (scan.nextRow()) {
      const before = newRows(waiting.before(scan.row));
      if (before !== '') this.insert(scan.rowStart, before);
      const cells = waiting.at(scan.row)?.[1];
      if (cells === undefined) scan.skipCells();
      else removed += this.patchRow(cells);
    }
    this.closeData(newRows(waiting.before(Infinity)), removed);
    if (this.inserted && !scan.ordered) throw disorder();
    return { xml: spliceBytes(this.xml, this.splices), lostFormula: this.lostFormula };
  }

  private insert(at: number, text: string): void {
    this.splices.push({ start: at, end: at, text });
    this.inserted = true;
  }

  /** Adds rows after the last one, or leaves `<sheetData/>` as we found it when our last row goes. */
  private closeData(rows: string, removed: number): void {
    const { scan } = this;
    const { dataOpenEnd: openEnd, dataCloseStart: closeStart, dataEnd: end } = scan;
    const name = `${this.prefix}sheetData`;
    if (rows !== '') {
      this.inserted = true;
      this.splices.push(
        scan.dataEmpty
          ? { start: openEnd - 2, end: openEnd, text: `>${rows}</${name} >` }
          : { start: closeStart, end: closeStart, text: rows },
      );
    } else if (removed > 0 && removed === closeStart - openEnd && scan.text(closeStart, end) === `</${name} >`) {
      this.splices.length = 0;
      this.splices.push({ start: openEnd - 1, end, text: '/>' });
    }
  }

  /** A row that did not exist, signed as ours; empty where nothing has to stand in it. */
  private newRow(row: number, changes: ReadonlyMap<number, CellChange>): string {
    const inOrder = new Queue([...changes], ([column]) => column).before(Infinity);
    const cells = this.newCells(row, inOrder, this.columnStyle);
    return cells === '' ? '' : signed(`<${this.prefix}row r="${String(row)}">${cells}</${this.prefix}row>`);
  }

  private newCells(row: number, wanted: readonly (readonly [number, CellChange])[], baseStyle: (column: number) => number): string {
    return wanted
      .map(([column, change]) => {
        const base = baseStyle(column);
        const restyled = change.restyle?.(base);
        const value = change.value ?? null;
        if (value === null && (restyled === undefined || restyled.restored || restyled.style === base)) return '';
        return newCell(this.prefix, address({ fila: row, columna: column }), restyled?.style ?? base, value);
      })
      .join('');
  }

  /** The number of bytes of the row, where all of it goes; else 0. */
  private patchRow(changes: ReadonlyMap<number, CellChange>): number {
    const { scan } = this;
    const tag = scan.text(scan.rowStart, scan.rowOpenEnd);
    const baseStyle = this.rowStyle(tag);
    const waiting = new Queue([...changes], ([column]) => column);
    const first = this.splices.length;
    let removed = 0;
    while (scan.nextCell()) {
      const before = this.newCells(scan.row, waiting.before(scan.column), baseStyle);
      if (before !== '') this.insert(scan.cellStart, before);
      const change = waiting.at(scan.column)?.[1];
      if (change !== undefined) removed += this.patchCell(change, baseStyle(scan.column));
    }
    const cells = this.newCells(scan.row, waiting.before(Infinity), baseStyle);
    if (cells !== '') return this.appendToRow(cells);
    return removed > 0 && removed === scan.rowCloseStart - scan.rowOpenEnd ? this.emptyRow(tag, first) : 0;
  }

  private appendToRow(cells: string): 0 {
    const { rowEmpty, rowOpenEnd, rowCloseStart } = this.scan;
    this.inserted = true;
    this.splices.push(
      rowEmpty
        ? { start: rowOpenEnd - 2, end: rowOpenEnd, text: `>${cells}</${this.prefix}row >` }
        : { start: rowCloseStart, end: rowCloseStart, text: cells },
    );
    return 0;
  }

  /** Takes out a row of ours, and leaves `<row/>` as we found it. */
  private emptyRow(tag: string, first: number): number {
    const { rowStart, rowOpenEnd, rowCloseStart, rowEnd } = this.scan;
    if (isSigned(tag)) {
      this.splices.length = first;
      this.splices.push({ start: rowStart, end: rowEnd, text: '' });
      return rowEnd - rowStart;
    }
    if (this.scan.text(rowCloseStart, rowEnd) === `</${this.prefix}row >`) {
      this.splices.length = first;
      this.splices.push({ start: rowOpenEnd - 1, end: rowEnd, text: '/>' });
    }
    return 0;
  }

  /** What an empty cell of the row looks like: like the row where it has a format of its own, else like the column. */
  private rowStyle(tag: string): (column: number) => number {
    const own = rowFormat(tag);
    return own === null ? this.columnStyle : () => own;
  }

  /** The number of bytes of the cell, where it goes; else 0. */
  private patchCell(change: CellChange, baseStyle: number): number {
    const { cellStart, cellEnd, style, row, column } = this.scan;
    const before = this.scan.text(cellStart, cellEnd);
    let cell = before;
    if (change.value !== undefined) {
      this.lostFormula ||= hasFormula(cell);
      cell = withValue(cell, this.prefix, change.value, address({ fila: row, columna: column }));
    }
    const restyled = change.restyle?.(style);
    if (restyled !== undefined) cell = withStyle(cell, restyled.raw);
    const isSpare = restyled?.restored === true || (restyled?.style ?? style) === baseStyle;
    if (isSigned(cell) && isBlank(cell) && isSpare) cell = '';
    if (cell !== before) this.splices.push({ start: cellStart, end: cellEnd, text: cell });
    return cell === '' ? cellEnd - cellStart : 0;
  }
}

/** What waits for its place, taken out in order as the walk goes by. */
class Queue<T> {
  private readonly items: readonly T[];
  private next = 0;

  constructor(
    items: readonly T[],
    private readonly rank: (item: T) => number,
  ) {
    this.items = [...items].sort((a, b) => rank(a) - rank(b));
  }

  /** Those that come before `place`. */
  before(place: number): T[] {
    const taken: T[] = [];
    for (let item = this.items[this.next]; item !== undefined && this.rank(item) < place; item = this.items[this.next]) {
      taken.push(item);
      this.next++;
    }
    return taken;
  }

  /** The one at `place`, where it is the next. */
  at(place: number): T | undefined {
    const item = this.items[this.next];
    if (item === undefined || this.rank(item) !== place) return undefined;
    this.next++;
    return item;
  }
}

function spliceBytes(xml: Uint8Array, splices: readonly Splice[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const { start, end, text } of inOrder(splices)) {
    pieces.push(xml.subarray(at, start), encode(text, 'utf-8'));
    at = end;
  }
  pieces.push(xml.subarray(at));
  return joined(pieces);
}

function disorder(): HostError {
  return new HostError(
    'no-se-puede-escribir',
    'Las filas de la hoja están desordenadas por dentro. Ábrala en Excel, guárdela de nuevo y vuelva a intentarlo.',
  );
}
