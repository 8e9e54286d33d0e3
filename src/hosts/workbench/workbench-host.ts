/** The host of the workbench: the workbook that the grid of the page has open. */
import {
  ICommandService,
  IUniverInstanceService,
  RANGE_TYPE,
  UniverInstanceType,
  type ICellData,
  type IDisposable,
  type Injector,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import type { SheetsNoteModel } from '@univerjs/preset-sheets-note';
import { anchorIn, parseAddress, type Place } from '../../core/a1';
import type { Edit, Look, Tab } from '../../core/edits/edit';
import { address, type Block, type Sheet, type Snapshot } from '../../core/snapshot';
import { breathe } from '../breathe';
import { areaOf, HostError, type Host, type UserEdit } from '../host';
import { fillOf, formatOf, hasFormula, replacementOf } from './cells';
import { datesOf } from './date-system';
import { editsOf, sheetChange, type SheetChange } from './edit-events';
import { SheetNotes } from './notes';
import { refuseUnwritable, sheetMissing, type CellEdit } from './refuse';
import { readBlock, readSheet } from './read-sheet';
import { keepsOf, rangeOf, visibilityOf } from './sheet-data';
import { tabSheet } from './tab-data';

interface Asked {
  readonly hoja: string;
  readonly celda: string;
}

/** What the host works on, and what only the page around it knows. */
export interface Grid {
  readonly injector: Injector;
  readonly notes: SheetsNoteModel;
  /** Brings a cell of the sheet on top into view; rows and columns count from 0. */
  readonly reveal: (row: number, column: number) => void;
  /** The file's own memory of looks that are as they were when it was opened, in the order asked; null for the others. */
  readonly originals: (looks: readonly Look[]) => Promise<readonly (string | null)[]>;
  /** Told of each note and fill that we write, with the memory that came with it. */
  readonly onRestore: (sheetId: string, edit: Extract<Edit, { kind: 'note' | 'fill' }>) => void;
}

/** What the grid is told of a change of looks; of any other, it takes that the formulas of the cells are gone. */
const LOOK_ONLY = { trigger: 'sheet.command.set-style' };

type Matrix = Record<number, Record<number, ICellData>>;

export class WorkbenchHost implements Host {
  private readonly commands: ICommandService;
  /** True while we write, so that our own changes are not taken for a person's. */
  private writing = false;
  private tabsMade = 0;

  constructor(private readonly grid: Grid) {
    this.commands = grid.injector.get(ICommandService);
  }

  async read(): Promise<Snapshot> {
    const workbook = this.workbook();
    const sheets: Sheet[] = [];
    for (const sheet of this.sheets()) sheets.push(await readSheet(workbook, sheet));
    return { name: workbook.name, date1904: datesOf(workbook).date1904, sheets };
  }

  readRange({ hoja, rango }: { readonly hoja: string; readonly rango: string }): Promise<Block> {
    return answer(() => readBlock(this.workbook(), this.sheet(hoja), areaOf(rango)));
  }

  async looks(cells: readonly Asked[]): Promise<readonly Look[]> {
    const looks = cells.map(this.lookReader());
    const originals = await this.grid.originals(looks);
    await breathe();
    return looks.map((look, index) => {
      const original = originals[index] ?? null;
      return original === null ? look : { ...look, original };
    });
  }

  notes(): Promise<readonly { readonly hoja: string; readonly celda: string; readonly nota: string }[]> {
    return answer(() =>
      this.sheets().flatMap((sheet) =>
        this.notesOf(sheet)
          .all()
          .map(({ row, col, note }) => ({ hoja: sheet.getName(), celda: address({ fila: row + 1, columna: col + 1 }), nota: note })),
      ),
    );
  }

  /** One piece of work, and what comes before and after it others: the page answers in between. */
  async apply(edits: readonly Edit[]): Promise<void> {
    await breathe();
    refuseUnwritable(
      edits,
      this.sheets().map((sheet) => ({ name: sheet.getName(), protected: keepsOf(sheet.getSnapshot().custom).protected })),
    );
    this.writing = true;
    try {
      for (const group of groupsOf(edits)) this.applyGroup(group);
    } finally {
      this.writing = false;
    }
    await breathe();
  }

  select({ hoja, celda }: Asked): Promise<void> {
    return answer(() => {
      const sheet = this.sheet(hoja);
      if (visibilityOf(sheet) !== 'visible') {
        throw new HostError('no-se-puede-leer', `La hoja «${hoja}» está oculta. Muéstrela desde sus pestañas para ir a la celda ${celda}.`);
      }
      const { top, left } = areaOf(celda);
      const at = anchorIn(mergesOf(sheet), { row: top, column: left });
      const merge = mergesOf(sheet).find((one) => one.top === at.row && one.left === at.column);
      const target = { unitId: this.workbook().getUnitId(), subUnitId: sheet.getSheetId() };
      if (this.workbook().getActiveSheet().getSheetId() !== target.subUnitId) this.run('sheet.operation.set-worksheet-active', target);
      const range = {
        startRow: at.row - 1,
        startColumn: at.column - 1,
        endRow: (merge?.bottom ?? at.row) - 1,
        endColumn: (merge?.right ?? at.column) - 1,
      };
      const primary = { ...range, actualRow: top - 1, actualColumn: left - 1, isMerged: merge !== undefined, isMergedMainCell: true };
      this.run('sheet.operation.set-selections', {
        ...target,
        selections: [{ range: { ...range, rangeType: RANGE_TYPE.NORMAL }, primary, style: null }],
      });
      this.grid.reveal(at.row - 1, at.column - 1);
    });
  }

  onEdit(callback: (edit: UserEdit) => void): () => void {
    let pending: SheetChange[] = [];
    let listener: IDisposable | null = this.commands.onCommandExecuted((command, options) => {
      if (this.writing) return;
      const change = sheetChange(command, options, this.workbook().getUnitId());
      if (change === null || pending.push(change) > 1) return;
      queueMicrotask(() => {
        const changes = pending;
        pending = [];
        if (listener === null) return;
        for (const edit of editsOf(changes, (id) => this.workbook().getSheetBySheetId(id)?.getName())) callback(edit);
      });
    });
    return () => {
      listener?.dispose();
      listener = null;
    };
  }

  private workbook(): Workbook {
    const workbook = this.grid.injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new HostError('no-se-puede-leer', 'No hay un libro abierto. Abra un archivo .xlsx en la cuadrícula.');
    return workbook;
  }

  /** In the order of their tabs. */
  private sheets(): readonly Worksheet[] {
    return this.workbook().getSheets();
  }

  private sheet(name: string): Worksheet {
    const sheet = this.workbook().getSheetBySheetName(name);
    if (!sheet) throw sheetMissing(name);
    return sheet;
  }

  private notesOf(sheet: Worksheet): SheetNotes {
    return new SheetNotes(this.grid.notes, this.workbook().getUnitId(), sheet.getSheetId());
  }

  /** Notes of a sheet are gone through once, however many cells are asked for. */
  private lookReader(): (asked: Asked) => Look {
    const styles = this.workbook().getStyles();
    const known = new Map<string, { sheet: Worksheet; notes: SheetNotes; merges: ReturnType<typeof mergesOf> }>();
    return ({ hoja, celda }) => {
      const sheet = known.get(hoja)?.sheet ?? this.sheet(hoja);
      const { notes, merges } = known.get(hoja) ?? { notes: this.notesOf(sheet), merges: mergesOf(sheet) };
      known.set(hoja, { sheet, notes, merges });
      const { row, column } = anchorIn(merges, parseAddress(celda) ?? { row: 0, column: 0 });
      const cell = sheet.getCellRaw(row - 1, column - 1);
      const look: Look = { hoja, celda, nota: notes.textAt(row - 1, column - 1), relleno: fillOf(styles.getStyleByCell(cell)) };
      return hasFormula(cell) ? { ...look, formula: true } : look;
    };
  }

  private applyGroup(group: EditGroup): void {
    if (group.kind === 'tab') this.writeTab(group.tab);
    else if (group.kind === 'removeTab') this.removeSheet(this.sheet(group.name));
    else this.writeCells(this.sheet(group.hoja), group.edits);
  }

  /** Fills of a sheet in one change and values in another, outside of the grid's undo, as its notes are. */
  private writeCells(sheet: Worksheet, edits: readonly CellEdit[]): void {
    const merges = mergesOf(sheet);
    const notes = this.notesOf(sheet);
    const styles = this.workbook().getStyles();
    const dates = datesOf(this.workbook());
    const [values, fills]: [Matrix, Matrix] = [{}, {}];
    for (const edit of edits) {
      const place = anchorIn(merges, parseAddress(edit.celda) as Place);
      const [row, column] = [place.row - 1, place.column - 1];
      if (edit.kind !== 'value') this.grid.onRestore(sheet.getSheetId(), edit);
      if (edit.kind === 'note') notes.set(row, column, edit.text);
      else if (edit.kind === 'fill') (fills[row] ??= {})[column] = { s: { bg: edit.color === null ? null : { rgb: edit.color } } };
      else {
        const format = formatOf(styles.getStyleByCell(sheet.getCellRaw(row, column)));
        (values[row] ??= {})[column] = replacementOf(dates.toGrid(edit.value, format));
      }
    }
    this.changeCells(sheet, values);
    this.changeCells(sheet, fills, LOOK_ONLY);
  }

  private changeCells(sheet: Worksheet, cellValue: Matrix, params: object = {}): void {
    if (Object.keys(cellValue).length > 0) this.changeSheet('sheet.mutation.set-range-values', sheet, { cellValue, ...params });
  }

  /** The grid shows each sheet that is added: the person is brought back to where they were. */
  private writeTab(tab: Tab): void {
    const order = this.workbook().getSheetOrders();
    const standing = this.sheets().find((sheet) => sheet.getName().toLowerCase() === tab.name.toLowerCase());
    const onTop = this.workbook().getActiveSheet();
    const index = standing === undefined ? order.length : order.indexOf(standing.getSheetId());
    const id = `seguimiento-${String(++this.tabsMade)}-${String(Date.now())}`;
    const unitId = this.workbook().getUnitId();
    this.run('sheet.mutation.insert-sheet', { unitId, index, sheet: tabSheet(tab, id, datesOf(this.workbook())) });
    this.run('sheet.operation.set-worksheet-active', { unitId, subUnitId: onTop === standing ? id : onTop.getSheetId() });
    if (standing !== undefined) this.removeSheet(standing);
  }

  private removeSheet(sheet: Worksheet): void {
    for (const { row, col } of this.notesOf(sheet).all()) this.notesOf(sheet).set(row, col, null);
    this.changeSheet('sheet.mutation.remove-sheet', sheet, { subUnitName: sheet.getName() });
  }

  private changeSheet(mutation: string, sheet: Worksheet, params: object): void {
    this.run(mutation, { unitId: this.workbook().getUnitId(), subUnitId: sheet.getSheetId(), ...params });
  }

  private run(command: string, params: object): void {
    this.commands.syncExecuteCommand(command, params);
  }
}

const mergesOf = (sheet: Worksheet): ReturnType<typeof rangeOf>[] => sheet.getMergeData().map(rangeOf);

type EditGroup = Exclude<Edit, CellEdit> | { readonly kind: 'cells'; readonly hoja: string; readonly edits: CellEdit[] };

/** Edits in their order; those on cells of a sheet that no tab parts are one group. */
function groupsOf(edits: readonly Edit[]): EditGroup[] {
  const groups: EditGroup[] = [];
  let open = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    if (edit.kind === 'tab' || edit.kind === 'removeTab') {
      open = new Map();
      groups.push(edit);
      continue;
    }
    const standing = open.get(edit.hoja);
    if (standing) standing.push(edit);
    else {
      const own = [edit];
      open.set(edit.hoja, own);
      groups.push({ kind: 'cells', hoja: edit.hoja, edits: own });
    }
  }
  return groups;
}

/** What is thrown while working becomes the promise's rejection. */
async function answer<T>(act: () => T): Promise<T> {
  return Promise.resolve(act());
}
