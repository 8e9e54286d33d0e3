import { parseAddress } from '../../core/a1';
import type { Edit, Look } from '../../core/edits/edit';
import { blockAt, type Block, type CellValue, type Sheet, type Snapshot } from '../../core/snapshot';
import { areaOf, HostError, type Host, type UserEdit } from '../host';
import { anchor, copySheet, sheetOfTab, type Fill, type MemorySheet, type MemoryWorkbook } from './workbook';

interface Place {
  readonly hoja: string;
  readonly celda: string;
}

function setValue(sheet: MemorySheet, celda: string, value: CellValue): void {
  const at = parseAddress(celda);
  if (!at) throw new HostError('no-se-puede-escribir', `«${celda}» no es una celda de la hoja «${sheet.name}».`);
  while (sheet.values.length < at.row) sheet.values.push([]);
  const row = sheet.values[at.row - 1] ?? [];
  while (row.length < at.column) row.push(null);
  row[at.column - 1] = value;
  sheet.formulas.delete(celda);
}

/** An edit on cells: a note, a fill or a value. */
type CellEdit = Exclude<Edit, { kind: 'tab' } | { kind: 'removeTab' }>;

function applyToCell(sheet: MemorySheet, edit: CellEdit): void {
  const celda = anchor(sheet, edit.celda);
  if (!parseAddress(celda)) throw new HostError('no-se-puede-escribir', `«${celda}» no es una celda de la hoja «${sheet.name}».`);
  switch (edit.kind) {
    case 'note':
      if (edit.text === null) sheet.notes.delete(celda);
      else sheet.notes.set(celda, edit.text);
      return;
    case 'fill':
      if (edit.color === null) sheet.fills.delete(celda);
      else sheet.fills.set(celda, edit.original === undefined ? { color: edit.color } : (JSON.parse(edit.original) as Fill));
      return;
    case 'value':
      setValue(sheet, celda, edit.value);
  }
}

const toSheet = ({ name, visibility, protected: isProtected, values, formats, merges }: MemorySheet): Sheet => ({
  name,
  visibility,
  protected: isProtected,
  values: values.map((row) => [...row]),
  formats: formats.map((row) => [...row]),
  merges,
});

/** A workbook in memory: the reference of what a host does, and the host of tests. */
export class MemoryHost implements Host {
  private sheets: MemorySheet[];
  private readonly callbacks = new Set<(edit: UserEdit) => void>();
  /** Where `select` took the person last. */
  selected: Place | null = null;
  /** How many times the workbook was asked or told something. */
  roundTrips = 0;

  constructor(private readonly workbook: MemoryWorkbook) {
    this.sheets = workbook.sheets.map(copySheet);
  }

  read(): Promise<Snapshot> {
    this.roundTrips++;
    return Promise.resolve({ name: this.workbook.name, date1904: this.workbook.date1904, sheets: this.sheets.map(toSheet) });
  }

  readRange({ hoja, rango }: { readonly hoja: string; readonly rango: string }): Promise<Block> {
    this.roundTrips++;
    return this.answer(() => blockAt(toSheet(this.sheet(hoja)), areaOf(rango)));
  }

  looks(cells: readonly Place[]): Promise<readonly Look[]> {
    this.roundTrips++;
    return this.answer(() =>
      cells.map(({ hoja, celda }) => {
        const sheet = this.sheet(hoja);
        const fill = sheet.fills.get(anchor(sheet, celda));
        const formula = sheet.formulas.has(anchor(sheet, celda)) ? { formula: true } : {};
        const look: Look = { hoja, celda, nota: sheet.notes.get(anchor(sheet, celda)) ?? null, relleno: fill?.color ?? null, ...formula };
        return fill ? { ...look, original: JSON.stringify(fill) } : look;
      }),
    );
  }

  notes(): Promise<readonly { readonly hoja: string; readonly celda: string; readonly nota: string }[]> {
    this.roundTrips++;
    return Promise.resolve(this.sheets.flatMap(({ name, notes }) => [...notes].map(([celda, nota]) => ({ hoja: name, celda, nota }))));
  }

  apply(edits: readonly Edit[]): Promise<void> {
    this.roundTrips++;
    return this.answer(() => {
      const before = this.sheets;
      this.sheets = before.map(copySheet);
      try {
        for (const edit of edits) this.applyOne(edit);
      } catch (error) {
        this.sheets = before;
        throw error;
      }
    });
  }

  select(cell: Place): Promise<void> {
    this.roundTrips++;
    return this.answer(() => {
      this.sheet(cell.hoja);
      this.selected = cell;
    });
  }

  onEdit(callback: (edit: UserEdit) => void): () => void {
    this.callbacks.add(callback);
    return () => this.callbacks.delete(callback);
  }

  /** A person types a value into a cell. */
  userEdit({ hoja, celda }: Place, value: CellValue): void {
    setValue(this.sheet(hoja), celda, value);
    for (const callback of this.callbacks) callback({ hoja, rango: celda });
  }

  /** A person inserts a row above row `fila`. */
  userInsertsRow(hoja: string, fila: number): void {
    const sheet = this.sheet(hoja);
    sheet.values.splice(fila - 1, 0, []);
    sheet.formats.splice(fila - 1, 0, []);
    for (const callback of this.callbacks) callback({ hoja, rango: null });
  }

  /** The workbook as it is now, with notes, fills and tabs. */
  state(): MemoryWorkbook {
    return { ...this.workbook, sheets: this.sheets.map(copySheet) };
  }

  private async answer<T>(act: () => T): Promise<T> {
    return Promise.resolve(act());
  }

  private sheet(name: string): MemorySheet {
    const sheet = this.sheets.find((one) => one.name === name);
    if (!sheet) throw new HostError('hoja-inexistente', `El libro no tiene la hoja «${name}». Revise de nuevo el libro.`);
    return sheet;
  }

  private applyOne(edit: Edit): void {
    if (edit.kind === 'tab') {
      const at = this.sheets.findIndex(({ name }) => name.toLowerCase() === edit.tab.name.toLowerCase());
      const sheet = sheetOfTab(edit.tab);
      this.sheets = at < 0 ? [...this.sheets, sheet] : this.sheets.map((one, index) => (index === at ? sheet : one));
      return;
    }
    if (edit.kind === 'removeTab') {
      const gone = this.sheet(edit.name);
      this.sheets = this.sheets.filter((sheet) => sheet !== gone);
      return;
    }
    const sheet = this.sheet(edit.hoja);
    if (sheet.protected) throw new HostError('hoja-protegida', `La hoja «${edit.hoja}» está protegida. Quite la protección y repita.`);
    applyToCell(sheet, edit);
  }
}
