/** A workbook as the file host reads it, dressed as the file shows it, for the grid. */
import {
  BooleanNumber,
  LocaleType,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import { parseAddress } from '../../core/a1';
import type { Sheet, Snapshot } from '../../core/snapshot';
import { cellOf } from './cells';
import { dateSystem, workbookKeeps, type DateSystem } from './date-system';
import { gridNote } from './notes';
import { gridRange, sheetKeeps } from './sheet-data';

/** How a sheet looks; rows and columns count from 0. */
export interface SheetAppearance {
  readonly cells: readonly { readonly row: number; readonly column: number; readonly style?: IStyleData; readonly formula?: string }[];
  readonly columns: Readonly<Record<number, Partial<IColumnData>>>;
  readonly rows: Readonly<Record<number, Partial<IRowData>>>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  /** «#RRGGBB», empty where there is none. */
  readonly tabColor: string;
}

export interface Appearance {
  readonly font: { readonly name: string; readonly size: number };
  readonly sheets: ReadonlyMap<string, SheetAppearance>;
}

/** A workbook of which nothing but its contents is known. */
export const PLAIN: Appearance = { font: { name: 'Calibri', size: 11 }, sheets: new Map() };
const PLAIN_SHEET: SheetAppearance = {
  cells: [],
  columns: {},
  rows: {},
  frozenRows: 0,
  frozenColumns: 0,
  gridlines: true,
  tabColor: '',
};

export interface Note {
  readonly hoja: string;
  readonly celda: string;
  readonly nota: string;
}

/** Styles by id, each kept once. */
class StyleTable {
  readonly styles: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();
  private readonly known = new Map<IStyleData, Map<string | null, string>>();

  /** @param code number format that overrides the style's own; null leaves it. */
  idOf(style: IStyleData, code: string | null): string {
    const byCode = this.known.get(style) ?? new Map<string | null, string>();
    this.known.set(style, byCode);
    const standing = byCode.get(code);
    if (standing !== undefined) return standing;
    const whole = code === null ? style : { ...style, n: { pattern: code } };
    const key = JSON.stringify(whole);
    const id = this.ids.get(key) ?? `s${String(this.ids.size)}`;
    this.ids.set(key, id);
    this.styles[id] = whole;
    byCode.set(code, id);
    return id;
  }
}

const NO_STYLE: IStyleData = {};

/** @param id of the workbook in the grid. */
export function workbookData(snapshot: Snapshot, notes: readonly Note[], appearance: Appearance, id: string): IWorkbookData {
  const table = new StyleTable();
  const dates = dateSystem(snapshot.date1904);
  const sheets = snapshot.sheets.map((sheet, index) =>
    sheetData(sheet, appearance.sheets.get(sheet.name) ?? PLAIN_SHEET, `hoja-${String(index + 1)}`, { table, dates }),
  );
  const idOf = new Map(sheets.map((sheet) => [sheet.name, sheet.id]));
  return {
    id,
    name: snapshot.name,
    appVersion: '0.25.1',
    locale: LocaleType.ES_ES,
    styles: table.styles,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    defaultStyle: { ff: appearance.font.name, fs: appearance.font.size },
    custom: workbookKeeps(snapshot.date1904),
    resources: [{ name: 'SHEET_NOTE_PLUGIN', data: JSON.stringify(notesData(notes, idOf)) }],
  };
}

type ById = Partial<IWorksheetData> & { readonly id: string; readonly name: string };

interface Shared {
  readonly table: StyleTable;
  readonly dates: DateSystem;
}

function sheetData(sheet: Sheet, look: SheetAppearance, id: string, { table, dates }: Shared): ById {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let columns = 0;
  let rows = sheet.values.length;
  const put = (row: number, column: number, cell: ICellData): void => {
    const line = (cellData[row] ??= {});
    line[column] = { ...line[column], ...cell };
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  };
  for (const { row, column, style, formula } of look.cells) {
    const code = sheet.formats[row]?.[column] ?? null;
    const styled = style !== undefined || code !== null;
    put(row, column, {
      ...(styled ? { s: table.idOf(style ?? NO_STYLE, code) } : {}),
      ...(formula === undefined ? {} : { f: `=${formula}` }),
    });
  }
  sheet.values.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value === null) return;
      const code = sheet.formats[row]?.[column] ?? null;
      const styled = cellData[row]?.[column]?.s !== undefined;
      put(row, column, { ...cellOf(dates.toGrid(value, code)), ...(styled || code === null ? {} : { s: table.idOf(NO_STYLE, code) }) });
    });
  });
  return {
    id,
    name: sheet.name,
    tabColor: look.tabColor,
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(100, rows + 50),
    columnCount: Math.max(26, columns + 6),
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
    mergeData: sheet.merges.map(gridRange),
    cellData,
    rowData: numbered(look.rows, rows),
    columnData: numbered(look.columns, columns),
    showGridlines: look.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: {
      xSplit: look.frozenColumns,
      ySplit: look.frozenRows,
      startRow: look.frozenRows || -1,
      startColumn: look.frozenColumns || -1,
    },
    custom: sheetKeeps({ visibility: sheet.visibility, protected: sheet.protected, tab: null }),
  };
}

/** Each row or column carries the number it had in the file, which shows at the end whether they still stand where they stood. */
function numbered<T extends object>(data: Readonly<Record<number, T>>, count: number): Record<number, T & { custom: { lugar: number } }> {
  const places = new Set([...Array(count).keys(), ...Object.keys(data).map(Number)]);
  return Object.fromEntries([...places].map((place) => [place, { ...(data[place] as T), custom: { lugar: place } }]));
}

function notesData(notes: readonly Note[], idOf: ReadonlyMap<string, string>): Record<string, Record<number, Record<number, object>>> {
  const data: Record<string, Record<number, Record<number, object>>> = {};
  for (const { hoja, celda, nota } of notes) {
    const id = idOf.get(hoja);
    const place = parseAddress(celda);
    if (id === undefined || place === null) continue;
    const [row, col] = [place.row - 1, place.column - 1];
    ((data[id] ??= {})[row] ??= {})[col] = gridNote(row, col, nota, `${String(row)}_${String(col)}`);
  }
  return data;
}
