/** A file that is open in the grid: what it was when it was opened, and what is to be written into it now. */
import type { IWorkbookData, IWorksheetData, Workbook, Worksheet } from '@univerjs/core';
import type { SheetsNoteModel } from '@univerjs/preset-sheets-note';
import { parseAddress } from '../../core/a1';
import type { Edit, Look } from '../../core/edits/edit';
import type { Snapshot } from '../../core/snapshot';
import type { FileHost } from '../file/file-host';
import { cellChanges, type Restored } from './cell-changes';
import { fillOf } from './cells';
import { datesOf } from './date-system';
import { isInPlace } from './in-place';
import { SheetNotes } from './notes';
import { keepsOf } from './sheet-data';
import { asTab } from './sheet-as-tab';
import { tabSheet } from './tab-data';
import { workbookData, type Appearance } from './workbook-data';

/** What to write into the file, and what of the grid it cannot hold, in Spanish sentences. */
export interface Changes {
  readonly edits: readonly Edit[];
  readonly avisos: readonly string[];
}

type Dress = (snapshot: Snapshot) => Appearance | Promise<Appearance>;

interface SheetChanges {
  /** Its name in the file. */
  readonly name: string;
  readonly edits: readonly Edit[];
  /** Its rows, columns or merged ranges stand elsewhere, or it is new: it is written whole. */
  readonly isMoved: boolean;
  readonly isRenamed: boolean;
  readonly restyled: number;
  readonly formulas: number;
}

const quoted = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ');

/** What the file does not take, one sentence each. */
function lossesOf(sheets: readonly SheetChanges[]): string[] {
  const moved = sheets.filter(({ isMoved }) => isMoved).map(({ name }) => name);
  const renamed = sheets.filter(({ isRenamed }) => isRenamed).map(({ name }) => name);
  const restyled = sheets.reduce((sum, sheet) => sum + sheet.restyled, 0);
  const formulas = sheets.reduce((sum, sheet) => sum + sheet.formulas, 0);
  const losses: [boolean, string][] = [
    [
      moved.length > 0,
      `En ${quoted(moved)} hay filas, columnas o celdas combinadas nuevas o que cambiaron de lugar. La hoja se escribe de nuevo: conserva ` +
        'valores, fórmulas, anchos, celdas combinadas, notas y rellenos, y pierde bordes, tipos de letra, validaciones y gráficos. ' +
        'El resto del libro queda como estaba.',
    ],
    [renamed.length > 0, `Las hojas ${quoted(renamed)} conservan en el archivo su nombre anterior.`],
    [formulas > 0, `Las fórmulas escritas aquí (${String(formulas)}) se guardan con su resultado, no como fórmulas.`],
    [restyled > 0, `El tipo de letra, los bordes o el formato de número que cambió aquí en ${String(restyled)} celdas no se guardan.`],
  ];
  return losses.filter(([isLost]) => isLost).map(([, sentence]) => sentence);
}

export class OpenBook {
  private readonly restored = new Map<string, Restored>();

  private constructor(
    readonly file: FileHost,
    readonly appearance: Appearance,
    private readonly data: IWorkbookData,
    private readonly looksInFile: FileHost['looks'],
  ) {}

  /**
   * @param dress how what was read looks.
   * @param id of the workbook in the grid.
   * @param looksInFile the looks of the file, where they are read elsewhere than here.
   * @throws HostError
   */
  static async open(file: FileHost, dress: Dress, id: string, looksInFile = file.looks.bind(file)): Promise<OpenBook> {
    const [snapshot, notes] = await Promise.all([file.read(), file.notes()]);
    const appearance = await dress(snapshot);
    return new OpenBook(file, appearance, workbookData(snapshot, notes, appearance, id), looksInFile);
  }

  /** For the grid, which changes what it is given. */
  gridData(): IWorkbookData {
    return structuredClone(this.data);
  }

  /** The file's own memory of looks that are as they were when it was opened, in the order asked; null for the others. */
  async originals(looks: readonly Look[], workbook: Workbook): Promise<(string | null)[]> {
    const standing = new Map([...new Set(looks.map(({ hoja }) => hoja))].map((hoja) => [hoja, this.sheetAsOpened(hoja, workbook)]));
    const unchanged = looks.filter((look) => this.fillAsOpened(standing.get(look.hoja) ?? null, look.celda) === look.relleno);
    const known = new Map((await this.looksInFile(unchanged)).map((look) => [`${look.celda}!${look.hoja}`, look]));
    return looks.map((look) => {
      const before = known.get(`${look.celda}!${look.hoja}`);
      return before?.nota === look.nota ? (before.original ?? null) : null;
    });
  }

  /** Keeps the memory with which a note or a fill was put back, for the file. */
  remember(sheetId: string, edit: Extract<Edit, { kind: 'note' | 'fill' }>): void {
    const key = `${sheetId}!${edit.celda}!${edit.kind}`;
    if (edit.original === undefined) this.restored.delete(key);
    else this.restored.set(key, { value: edit.kind === 'note' ? edit.text : edit.color, original: edit.original });
  }

  /** What differs from the file as it was opened. */
  changes(workbook: Workbook, model: SheetsNoteModel): Changes {
    const found = workbook
      .getSheets()
      .map((sheet) => this.sheetChanges(workbook, sheet, new SheetNotes(model, workbook.getUnitId(), sheet.getSheetId())));
    return { edits: [...this.removals(workbook), ...found.flatMap(({ edits }) => edits)], avisos: lossesOf(found) };
  }

  /** Sheets of the file that are gone and that no tab of ours is written over. */
  private removals(workbook: Workbook): Edit[] {
    const tabs = workbook.getSheets().flatMap((sheet) => keepsOf(sheet.getSnapshot().custom).tab?.name.toLowerCase() ?? []);
    return this.data.sheetOrder
      .filter((id) => !workbook.getSheetBySheetId(id))
      .map((id) => this.data.sheets[id]?.name ?? '')
      .filter((name) => !tabs.includes(name.toLowerCase()))
      .map((name) => ({ kind: 'removeTab', name }));
  }

  private sheetChanges(workbook: Workbook, sheet: Worksheet, notes: SheetNotes): SheetChanges {
    const id = sheet.getSheetId();
    const { tab } = keepsOf(sheet.getSnapshot().custom);
    const opened = this.data.sheets[id];
    const name = opened?.name ?? sheet.getName();
    const base = tab === null ? opened : tabSheet(tab, id, datesOf(workbook));
    const written: Edit[] = tab === null ? [] : [{ kind: 'tab', tab }];
    const isRenamed = tab === null && sheet.getName() !== name;
    if (base === undefined || !isInPlace(base, sheet.getSnapshot())) {
      const edits = [...written, ...asTab(workbook, sheet, name, notes)];
      return { name, edits, isMoved: true, isRenamed, restyled: 0, formulas: 0 };
    }
    const notesBefore = tab === null ? this.notesOf(id) : new Map<string, string>();
    const pair = { hoja: name, id, base, baseStyles: this.data.styles, workbook, sheet, notes, notesBefore, restored: this.restored };
    const { edits, restyled, formulas } = cellChanges(pair);
    return { name, edits: [...written, ...edits], isMoved: false, isRenamed, restyled, formulas };
  }

  private notesOf(sheetId: string): Map<string, string> {
    const data = this.data.resources?.[0]?.data ?? '{}';
    const rows = (JSON.parse(data) as Record<string, Record<string, Record<string, { note: string }>>>)[sheetId] ?? {};
    return new Map(
      Object.entries(rows).flatMap(([row, line]) => Object.entries(line).map(([column, { note }]) => [`${row}_${column}`, note] as const)),
    );
  }

  /** Null where the sheet is not of the file, or its rows or columns moved. */
  private sheetAsOpened(hoja: string, workbook: Workbook): Partial<IWorksheetData> | null {
    const sheet = workbook.getSheetBySheetName(hoja);
    const opened = sheet ? this.data.sheets[sheet.getSheetId()] : undefined;
    return sheet && opened?.name === hoja && isInPlace(opened, sheet.getSnapshot()) ? opened : null;
  }

  /** Undefined where the sheet does not stand as it was opened. */
  private fillAsOpened(opened: Partial<IWorksheetData> | null, celda: string): string | null | undefined {
    const place = parseAddress(celda);
    if (opened === null || place === null) return undefined;
    const style = opened.cellData?.[place.row - 1]?.[place.column - 1]?.s;
    return fillOf(typeof style === 'string' ? this.data.styles[style] : style);
  }
}
