/** A file that is open in the grid: what it was when it was opened, and what is to be written into it now. */
import type { IWorkbookData, IWorksheetData, Workbook } from '@univerjs/core';
import type { SheetsNoteModel } from '@univerjs/preset-sheets-note';
import { parseAddress } from '../../core/a1';
import type { Edit, Look } from '../../core/edits/edit';
import type { FileHost } from '../file/file-host';
import { cellChanges, type Restored } from './cell-changes';
import { fillOf } from './cells';
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

const quoted = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ');

export class OpenBook {
  private readonly restored = new Map<string, Restored>();

  private constructor(
    readonly file: FileHost,
    private readonly data: IWorkbookData,
  ) {}

  /** @param id of the workbook in the grid. @throws HostError */
  static async open(file: FileHost, appearance: Appearance, id: string): Promise<OpenBook> {
    const [snapshot, notes] = await Promise.all([file.read(), file.notes()]);
    return new OpenBook(file, workbookData(snapshot, notes, appearance, id));
  }

  /** For the grid, which changes what it is given. */
  gridData(): IWorkbookData {
    return structuredClone(this.data);
  }

  /** The file's own memory of looks that are as they were when it was opened, in the order asked; null for the others. */
  async originals(looks: readonly Look[], workbook: Workbook): Promise<(string | null)[]> {
    const standing = new Map([...new Set(looks.map(({ hoja }) => hoja))].map((hoja) => [hoja, this.sheetAsOpened(hoja, workbook)]));
    const unchanged = looks.filter((look) => this.fillAsOpened(standing.get(look.hoja) ?? null, look.celda) === look.relleno);
    const known = new Map((await this.file.looks(unchanged)).map((look) => [`${look.celda}!${look.hoja}`, look]));
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
    const edits: Edit[] = [];
    const avisos: string[] = [];
    const moved: string[] = [];
    const renamed: string[] = [];
    let restyled = 0;
    let formulas = 0;
    const sheets = workbook.getSheets();
    const rewritten = new Set(sheets.flatMap((sheet) => keepsOf(sheet.getSnapshot().custom).tab?.name.toLowerCase() ?? []));
    for (const id of this.data.sheetOrder) {
      const name = this.data.sheets[id]?.name ?? '';
      if (!workbook.getSheetBySheetId(id) && !rewritten.has(name.toLowerCase())) edits.push({ kind: 'removeTab', name });
    }
    for (const sheet of sheets) {
      const id = sheet.getSheetId();
      const notes = new SheetNotes(model, workbook.getUnitId(), id);
      const { tab } = keepsOf(sheet.getSnapshot().custom);
      const opened = this.data.sheets[id];
      const name = opened?.name ?? sheet.getName();
      const base = tab === null ? opened : tabSheet(tab, id);
      if (tab !== null) edits.push({ kind: 'tab', tab });
      if (base === undefined || !isInPlace(base, sheet.getSnapshot())) {
        moved.push(name);
        edits.push(...asTab(workbook, sheet, name, notes));
        continue;
      }
      if (tab === null && sheet.getName() !== name) renamed.push(name);
      const notesBefore = tab === null ? this.notesOf(id) : new Map<string, string>();
      const found = cellChanges({
        hoja: name,
        id,
        base,
        baseStyles: this.data.styles,
        workbook,
        sheet,
        notes,
        notesBefore,
        restored: this.restored,
      });
      edits.push(...found.edits);
      restyled += found.restyled;
      formulas += found.formulas;
    }
    if (moved.length > 0) {
      avisos.push(
        `En ${quoted(moved)} hay filas, columnas o celdas combinadas nuevas o que cambiaron de lugar. La hoja se escribe de nuevo: conserva ` +
          'valores, fórmulas, anchos, celdas combinadas, notas y rellenos, y pierde bordes, tipos de letra, validaciones y gráficos. ' +
          'El resto del libro queda como estaba.',
      );
    }
    if (renamed.length > 0) avisos.push(`Las hojas ${quoted(renamed)} conservan en el archivo su nombre anterior.`);
    if (formulas > 0) avisos.push(`Las fórmulas escritas aquí (${String(formulas)}) se guardan con su resultado, no como fórmulas.`);
    if (restyled > 0) {
      avisos.push(`El tipo de letra, los bordes o el formato de número que cambió aquí en ${String(restyled)} celdas no se guardan.`);
    }
    return { edits, avisos };
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
