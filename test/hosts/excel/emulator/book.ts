/** The state of the emulated workbook, and what a person does in it. */
import { MAX_COLUMN, MAX_ROW, parseRange } from '../../../../src/core/a1';
import type { Range } from '../../../../src/core/snapshot';
import { WireError, itemNotFound } from './wire';

export type Scalar = string | number | boolean;

export interface Fill {
  pattern: string;
  color: string;
  patternColor: string;
  tintAndShade: number;
  patternTintAndShade: number;
}

export interface EmulatedCell {
  /** '' where the cell is empty. */
  value: Scalar;
  formula: string | null;
  format: string;
  fill: Fill | null;
  /** Font, borders, wrapping, hyperlink: kept as they were set. */
  readonly look: Record<string, unknown>;
}

export interface Reply {
  readonly id: string;
  content: string;
  readonly author: string;
}

export interface Thread {
  readonly id: string;
  content: string;
  readonly author: string;
  row: number;
  column: number;
  replies: Reply[];
}

export interface Note {
  text: string;
  readonly author: string;
  row: number;
  column: number;
}

export interface EmulatedChart {
  readonly id: string;
  readonly kept: Record<string, unknown>;
  readonly series: Record<string, unknown>[];
}

export interface EmulatedSheet {
  readonly id: string;
  name: string;
  visibility: string;
  protected: boolean;
  rows: EmulatedCell[][];
  merges: Range[];
  /** Heads and bodies of ListObject tables. */
  tables: Range[];
  hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  threads: Thread[];
  /** Notes as Excel had before threads: no call up to ExcelApi 1.17 shows them. */
  notes: Note[];
  charts: EmulatedChart[];
  readonly kept: Record<string, unknown>;
}

export interface SheetArea extends Range {
  readonly sheet: EmulatedSheet;
}

/** What Excel tells add-ins of a change. */
export interface Change {
  readonly kind: 'changed' | 'added' | 'deleted';
  readonly worksheetId: string;
  readonly address?: string;
  readonly changeType?: string;
}

export const newCell = (): EmulatedCell => ({ value: '', formula: null, format: 'General', fill: null, look: {} });

export class Book {
  sheets: EmulatedSheet[] = [];
  /** True while sheets may be neither added nor removed. */
  locked = false;
  selected: { hoja: string; celda: string } | null = null;
  activeSheet: EmulatedSheet | null = null;
  private serial = 0;
  /** Set by the connection: who hears of a change. */
  onChange: (change: Change, by: 'addin' | 'person' | 'coauthor') => void = () => undefined;
  /** Set by the connection: what to do when cells moved. */
  onMove: () => void = () => undefined;

  constructor(
    readonly name: string,
    readonly date1904 = false,
  ) {}

  newId(kind: string): string {
    return `{0000${kind}-${String(++this.serial).padStart(12, '0')}}`;
  }

  addSheet(name: string): EmulatedSheet {
    if (this.locked) throw new WireError('AccessDenied', 'The workbook is protected.', 'WorksheetCollection.add');
    if (!/^[^\\/?*[\]:]{1,31}$/.test(name))
      throw new WireError('InvalidArgument', 'The sheet name is not valid.', 'WorksheetCollection.add');
    if (this.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
      throw new WireError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 'WorksheetCollection.add');
    }
    const sheet: EmulatedSheet = {
      id: this.newId('0001'),
      name,
      visibility: 'Visible',
      protected: false,
      rows: [],
      merges: [],
      tables: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      threads: [],
      notes: [],
      charts: [],
      kept: {},
    };
    this.sheets.push(sheet);
    return sheet;
  }

  sheet(name: string): EmulatedSheet {
    const found = this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (!found) throw itemNotFound('WorksheetCollection.getItem');
    return found;
  }

  /** The cell to change; it comes to be where there is none. Rows and columns count from 1. */
  cell(sheet: EmulatedSheet, row: number, column: number): EmulatedCell {
    while (sheet.rows.length < row) sheet.rows.push([]);
    const cells = sheet.rows[row - 1] as EmulatedCell[];
    while (cells.length < column) cells.push(newCell());
    return cells[column - 1] as EmulatedCell;
  }

  /** A person, here or elsewhere, types into a cell. */
  type(name: string, celda: string, value: Scalar, by: 'person' | 'coauthor' = 'person'): void {
    const sheet = this.sheet(name);
    const { top, left } = areaIn(sheet, celda);
    Object.assign(this.cell(sheet, top, left), { value, formula: null });
    this.onChange({ kind: 'changed', worksheetId: sheet.id, address: celda, changeType: 'RangeEdited' }, by);
  }

  /** A person inserts an empty row above `row`. */
  insertRow(name: string, row: number, by: 'person' | 'coauthor' = 'person'): void {
    const sheet = this.sheet(name);
    const moved = (at: number): number => (at >= row ? at + 1 : at);
    if (sheet.rows.length >= row) sheet.rows.splice(row - 1, 0, []);
    for (const place of [...sheet.threads, ...sheet.notes]) place.row = moved(place.row);
    const area = (one: Range): Range => ({ ...one, top: moved(one.top), bottom: moved(one.bottom) });
    sheet.merges = sheet.merges.map(area);
    sheet.tables = sheet.tables.map(area);
    sheet.hiddenRows = new Set([...sheet.hiddenRows].map(moved));
    this.onMove();
    this.onChange({ kind: 'changed', worksheetId: sheet.id, address: `${row}:${row}`, changeType: 'RowInserted' }, by);
  }

  insertColumn(name: string, column: number, by: 'person' | 'coauthor' = 'person'): void {
    const sheet = this.sheet(name);
    for (const cells of sheet.rows) if (cells.length >= column) cells.splice(column - 1, 0, newCell());
    for (const place of [...sheet.threads, ...sheet.notes]) if (place.column >= column) place.column++;
    this.onMove();
    this.onChange({ kind: 'changed', worksheetId: sheet.id, address: 'B:B', changeType: 'ColumnInserted' }, by);
  }

  deleteSheet(name: string, by: 'addin' | 'person' | 'coauthor' = 'person'): void {
    const gone = this.sheet(name);
    this.sheets = this.sheets.filter((sheet) => sheet !== gone);
    this.onMove();
    this.onChange({ kind: 'deleted', worksheetId: gone.id }, by);
  }

  comment(name: string, celda: string, content: string, author = 'Persona'): Thread {
    const sheet = this.sheet(name);
    const { top, left } = areaIn(sheet, celda);
    const thread: Thread = { id: this.newId('4098'), content, author, row: top, column: left, replies: [] };
    sheet.threads.push(thread);
    return thread;
  }

  note(name: string, celda: string, text: string, author = 'Persona'): Note {
    const sheet = this.sheet(name);
    const { top, left } = areaIn(sheet, celda);
    const note: Note = { text, author, row: top, column: left };
    sheet.notes.push(note);
    return note;
  }

  reply(thread: Thread, content: string, author = 'Persona'): Reply {
    const reply = { id: this.newId('4099'), content, author };
    thread.replies.push(reply);
    return reply;
  }
}

/** «B2:C3» of a sheet. @throws InvalidArgument for what names no cells. */
export function areaIn(sheet: EmulatedSheet, address: string): SheetArea {
  const area = parseRange(address);
  if (!area || area.bottom > MAX_ROW || area.right > MAX_COLUMN) {
    throw new WireError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.', 'Worksheet.getRange');
  }
  return { ...area, sheet };
}

export const covers = (range: Range, row: number, column: number): boolean =>
  row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
