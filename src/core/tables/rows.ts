/** Walks the rows below each header of a sheet and drafts one row per activity. */
import type { Field } from '../model';
import { isBlank, plain, textOf, words } from '../cells/text';
import { columnName, valueAt } from '../snapshot';
import type { Sheet } from '../snapshot';
import { alignRow, mayBeHabit, usualKey } from './align';
import type { Grid, PlacedCell } from './align';
import { headingScore, namesComponent, readBand } from './bands';
import { kindOfCell } from './cell-kind';
import type { CellKind } from './cell-kind';
import type { Layout } from './columns';
import { fieldOfSlot, placeOf, slotOf } from './draft';
import type { Labels, Place, RowDraft, Slot } from './draft';
import { filledColumns, findLitter, usedColumns } from './sections';
import type { Section } from './sections';

export interface TableSection extends Section {
  readonly layout: Layout;
  /** Index of the table in the reading. */
  readonly tabla: number;
}

/** A total that the entity printed under or beside its rows, with the words before it. */
export interface PrintedTotal {
  readonly place: Place;
  readonly titulo: string;
}

export interface SheetRows {
  readonly drafts: readonly RowDraft[];
  readonly totals: readonly PrintedTotal[];
}

const TOTAL = /^(?:(?:sub)?total|promedio|(?:%|porcentaje)?\s*(?:de )?(?:avance|cumplimiento)\s+(?:total|general|promedio|del?\s+(?:componente|plan|paac|ptep)))\b/;
/** A row with nothing but these has all its other cells merged with the row above. */
const BARE_SLOTS: ReadonlySet<Slot> = new Set(['actividad', 'numeral', 'dependencia', 'componente', 'subcomponente']);
/** The rest of a sentence that began on the page before. */
const STARTS_LOWER = /^[^A-Za-zÁÉÍÓÚÜÑáéíóúüñ\d]*[a-záéíóúüñ]/;
const LABEL_FIELDS: readonly (keyof Labels)[] = ['dependencia', 'componente', 'subcomponente'];

/** Merges of more than one row, by every cell that they cover and do not hold. */
function coveredCells(sheet: Sheet): ReadonlyMap<string, Place> {
  const covered = new Map<string, Place>();
  const lastRow = sheet.values.length;
  for (const { top, left, bottom, right } of sheet.merges) {
    const anchor = { row: top, column: left };
    for (let row = top; row <= Math.min(bottom, lastRow); row++) {
      for (let column = left; column <= Math.min(right, left + 63); column++) {
        if (row !== top || column !== left) covered.set(`${String(row)}:${String(column)}`, anchor);
      }
    }
  }
  return covered;
}

class SheetWalk {
  private labels: Labels = { dependencia: '', componente: '', subcomponente: '' };
  /** The row above in the same block. */
  private previous: RowDraft | null = null;
  /** The row above in the same componente. */
  private above: RowDraft | null = null;
  /** Whether a subcomponente was given by a band, so that the rows under it are one block. */
  private bandBlock = false;
  private readonly covered: ReadonlyMap<string, Place>;
  private readonly litter: ReadonlySet<number>;
  readonly drafts: RowDraft[] = [];
  readonly totals: PrintedTotal[] = [];

  constructor(
    private readonly sheet: Sheet,
    private readonly namedComponents: boolean,
  ) {
    this.covered = coveredCells(sheet);
    this.litter = findLitter(sheet);
  }

  /** Rows above the first header: headings that hold for what follows. */
  readPreamble(last: number): void {
    for (let row = 1; row <= last; row++) this.readHeadings(row);
  }

  readSection(section: TableSection): void {
    const reader = new SectionReader(section, this.sheet, this.namedComponents);
    this.readCaption(reader);
    for (let row = section.first; row <= section.last; row++) {
      const columns = filledColumns(this.sheet.values[row - 1]);
      if (columns.length === 0) continue;
      if (row >= section.tail) this.readHeadings(row);
      else this.readRow(reader, row, columns);
    }
  }

  private readHeadings(row: number): void {
    const columns = filledColumns(this.sheet.values[row - 1]);
    if (columns.length > 2) return;
    for (const column of columns) {
      const band = readBand(this.text(row, column));
      if (band) this.enter(band.level, band.text, true);
    }
  }

  /** The line right above a header that has no subcomponente column names the rows below: the phases of the trámites form. */
  private readCaption(reader: SectionReader): void {
    const row = reader.section.header.top - 1;
    const [only, ...others] = filledColumns(this.sheet.values[row - 1]);
    if (reader.hasBlocks || only === undefined || others.length > 0 || this.labels.componente === '') return;
    const text = this.text(row, only);
    if (!readBand(text) && !text.endsWith(':') && text.length <= 120) this.enter('subcomponente', text, true);
  }

  private text(row: number, column: number): string {
    return textOf(valueAt(this.sheet, row, column)).trim();
  }

  /** A new label ends the block and what stands below it in the hierarchy. */
  private enter(level: keyof Labels, text: string, byBand: boolean): void {
    if (plain(this.labels[level]) === plain(text)) return;
    const below = LABEL_FIELDS.slice(LABEL_FIELDS.indexOf(level) + 1);
    this.labels = { ...this.labels, ...Object.fromEntries(below.map((field) => [field, ''])), [level]: text };
    this.bandBlock = byBand;
    this.previous = null;
    if (level !== 'subcomponente') this.above = null;
  }

  private readRow(reader: SectionReader, row: number, columns: readonly number[]): void {
    const [only] = columns;
    const numbered = columns.length === 2 && columns[0] === reader.numeral && columns[1] === reader.activity;
    if (only !== undefined && columns.length === 1) this.readLone(reader, row, only);
    else if (numbered && this.readNumberedHeading(reader, row)) return;
    else if (this.litter.has(row) && !(reader.numeral > 0 && reader.isNumeral(row, reader.numeral))) this.readHeadings(row);
    else if (this.isContinuation(reader, row, columns)) this.continueRow(reader, row, columns);
    else this.readActivity(reader, row);
  }

  /** A text alone in its row: a heading, an activity whose other cells are merged, the rest of a page-broken cell, litter. */
  private readLone(reader: SectionReader, row: number, column: number): void {
    const text = this.text(row, column);
    const band = readBand(text);
    if (band) {
      this.enter(band.level, band.text, true);
      return;
    }
    const kind = kindOfCell(this.sheet, row, column);
    if (kind === 'numeral' && reader.numeral > 0) {
      this.pushOrphan(reader, row, column);
      return;
    }
    if (this.litter.has(row) || kind === 'numero') return;
    const field = reader.fieldAt(column);
    const before = this.previous;
    if (before && column === reader.activity && STARTS_LOWER.test(text)) {
      this.continueRow(reader, row, [column]);
      return;
    }
    const sibling = before !== null && this.isSibling(text, reader.activityText(before));
    if (column === reader.activity || sibling) {
      if (!sibling && (row > reader.lastFull || headingScore(text, before ? reader.activityText(before) : '') >= reader.headingThreshold)) {
        if (row <= reader.lastFull) this.enter('subcomponente', text, true);
      } else this.pushHanging(reader, row, column);
      return;
    }
    if (field === 'componente' || field === 'subcomponente' || field === 'dependencia') {
      if (row < reader.lastFull) this.enter(field, text, false);
    } else if (field === 'numeral') {
      if (row < reader.lastFull) this.enter('subcomponente', text, true);
    } else if (before && field) this.continueRow(reader, row, [column]);
  }

  private isSibling(text: string, previous: string): boolean {
    const [first, second] = [words(text), words(previous)];
    return first.length >= 3 && first.slice(0, 2).join(' ') === second.slice(0, 2).join(' ');
  }

  /** «1.1 | Subcomponente 1: …» or a number whose children follow: the heading of a hierarchy. */
  private readNumberedHeading(reader: SectionReader, row: number): boolean {
    const text = this.text(row, reader.activity);
    const band = readBand(text);
    if (band) {
      this.enter(band.level, band.text, true);
      return true;
    }
    const numeral = numeralText(this.text(row, reader.numeral));
    const child = reader.nextNumeral(row);
    if (numeral === '' || !child.startsWith(`${numeral}.`)) return false;
    this.enter(numeral.includes('.') ? 'subcomponente' : 'componente', text, true);
    return true;
  }

  private isContinuation(reader: SectionReader, row: number, columns: readonly number[]): boolean {
    if (!this.previous || columns.length > 4) return false;
    const fields = columns.map((column) => reader.fieldAt(column));
    const kinds = columns.map((column) => kindOfCell(this.sheet, row, column));
    if (!kinds.every((kind) => kind === 'texto' || kind === 'relato' || kind === 'responsable')) return false;
    const lower = columns.every((column) => STARTS_LOWER.test(this.text(row, column)));
    const substance: readonly (Field | undefined)[] = ['actividad', 'meta', 'descripcion', 'producto', 'indicador', 'componente', 'subcomponente'];
    return lower || !fields.some((field) => substance.includes(field));
  }

  private continueRow(reader: SectionReader, row: number, columns: readonly number[]): void {
    const draft = this.previous;
    if (!draft) return;
    for (const column of columns) {
      const slot = reader.slotAt(column);
      if (slot === undefined) continue;
      const strayNarrative = reader.section.layout.pairs.length === 0 && fieldOfSlot(slot) === 'fecha' && kindOfCell(this.sheet, row, column) === 'relato';
      const target = strayNarrative ? 'seguimiento ' : slot;
      draft.continued.set(target, [...(draft.continued.get(target) ?? []), { row, column }]);
      if (strayNarrative) {
        draft.displacement = {
          place: { row, column },
          columnas: -1,
          evidencia: `el relato está en la columna ${columnName(column)} («${reader.titleAt(column)}»), un renglón más abajo; la tabla no tiene columna de seguimiento en esta página`,
        };
      }
    }
  }

  private push(reader: SectionReader, draft: RowDraft): void {
    this.inherit(reader, draft);
    this.drafts.push(draft);
    this.previous = draft;
    this.above = draft;
  }

  private newDraft(reader: SectionReader, row: number): RowDraft {
    const { tabla, layout } = reader.section;
    return { fila: row, tabla, layout, labels: this.labels, own: new Map(), inherited: new Map(), continued: new Map(), displacement: null };
  }

  private pushOrphan(reader: SectionReader, row: number, column: number): void {
    const draft = this.newDraft(reader, row);
    draft.own.set('numeral', { row, column });
    if (column !== reader.numeral) {
      draft.displacement = {
        place: { row, column },
        columnas: column - reader.numeral,
        evidencia: `el número «${this.text(row, column)}» está solo en la columna ${columnName(column)} («${reader.titleAt(column)}») y el resto de la fila no aparece`,
      };
    }
    this.previous = null;
    this.push(reader, draft);
  }

  private pushHanging(reader: SectionReader, row: number, column: number): void {
    const draft = this.newDraft(reader, row);
    draft.own.set('actividad', { row, column });
    if (column !== reader.activity) draft.displacement = reader.displacement(row, [[column, reader.activity]]);
    this.push(reader, draft);
  }

  private readActivity(reader: SectionReader, row: number): void {
    const cells = reader.cells(row);
    const first = cells[0];
    const total = first ? plain(this.text(row, first.column)) : '';
    const { target, displaced } = alignRow(cells, reader.gridFor(cells));
    const targets = new Set(target.values());
    if (first && TOTAL.test(total) && !targets.has(reader.activity)) {
      this.noteTotal(reader, row, cells);
      return;
    }
    this.takeLabels(reader, row, target);
    const draft = this.newDraft(reader, row);
    for (const [from, to] of target) {
      const slot = reader.slotAt(to);
      if (slot !== undefined) draft.own.set(slot, { row, column: from });
    }
    if (displaced) draft.displacement = reader.displacement(row, [...target].filter(([from, to]) => from !== to));
    this.push(reader, draft);
  }

  private noteTotal(reader: SectionReader, row: number, cells: readonly PlacedCell[]): void {
    const figure = cells.find(({ column }) => reader.fieldAt(column) === 'avance');
    if (figure && cells[0]) this.totals.push({ place: { row, column: figure.column }, titulo: this.text(row, cells[0].column) });
  }

  /** Labels that the row gives itself: componente, subcomponente, dependencia. */
  private takeLabels(reader: SectionReader, row: number, target: ReadonlyMap<number, number>): void {
    const given = new Map([...target].map(([from, to]) => [to, from]));
    for (const field of LABEL_FIELDS) {
      const column = reader.section.layout.fields.get(field);
      const from = column === undefined ? undefined : given.get(column);
      if (from !== undefined) {
        const text = this.text(row, from);
        if (plain(this.labels[field]) === plain(text) && field === 'subcomponente') this.previous = null;
        this.enter(field, text, false);
      }
    }
  }

  /** Blanks that a merged cell covers, or that stand under a value of the same block where the table has no merges. */
  private inherit(reader: SectionReader, draft: RowDraft): void {
    const bare = [...draft.own.keys()].every((slot) => BARE_SLOTS.has(slot));
    const before = this.previous ?? (bare ? this.above : null);
    const block = this.previous !== null && (reader.hasBlocks || this.bandBlock) && !reader.usesMerges;
    for (const column of draft.layout.columns) {
      const slot = slotOf(column);
      if (draft.own.has(slot) || LABEL_FIELDS.includes(column.campo as keyof Labels)) continue;
      const anchor = this.covered.get(`${String(draft.fila)}:${String(column.columna)}`);
      if (anchor) {
        if (anchor.row > reader.section.header.bottom && anchor.column === column.columna) draft.inherited.set(slot, anchor);
        continue;
      }
      if (!before || !(block || bare) || !this.inheritsFromBlock(draft, column.campo, bare)) continue;
      if (this.hasUse(draft.fila, column.columna)) continue;
      const place = placeOf(before, slot);
      if (place && !this.sideIsOwn(draft, slot)) draft.inherited.set(slot, place);
    }
  }

  /** A dash is said, not left blank. */
  private hasUse(row: number, column: number): boolean {
    return usedColumns([valueAt(this.sheet, row, column)]).length > 0;
  }

  private inheritsFromBlock(draft: RowDraft, field: Field, bare: boolean): boolean {
    if (field === 'numeral') return !draft.own.has('actividad');
    if (field === 'actividad') return !draft.own.has('numeral');
    if (field === 'cuatrimestre' || field === 'trimestre' || field === 'mes') return bare && !draft.own.has('fecha');
    return field !== 'peso';
  }

  /** Progress and narrative are inherited together or not at all: half a pair is a finding. */
  private sideIsOwn(draft: RowDraft, slot: Slot): boolean {
    const [side, corte] = slot.split(' ');
    if (side === 'avance') return draft.own.has(`seguimiento ${corte ?? ''}`);
    return side === 'seguimiento' && draft.own.has(`avance ${corte ?? ''}`);
  }
}

/** What is the same for all rows of a section. */
class SectionReader {
  readonly fields: ReadonlyMap<number, Field>;
  readonly activity: number;
  readonly numeral: number;
  readonly lastFull: number;
  readonly usesMerges: boolean;
  /** Whether blanks under a subcomponente column mean one block. */
  readonly hasBlocks: boolean;
  readonly headingThreshold: number;
  private readonly worth: ReadonlyMap<number, number>;
  private readonly worthWithActivity: ReadonlyMap<number, number>;
  private readonly usual: ReadonlySet<string>;
  private readonly slots: ReadonlyMap<number, Slot>;
  private readonly titles: ReadonlyMap<number, string>;

  constructor(
    readonly section: TableSection,
    private readonly sheet: Sheet,
    private readonly namedComponents: boolean,
  ) {
    const { layout, tail, first, last } = section;
    this.fields = new Map(layout.columns.map(({ columna, campo }) => [columna, campo]));
    this.slots = new Map(layout.columns.map((column) => [column.columna, slotOf(column)]));
    this.titles = new Map(section.header.columns.map(({ columna, titulo }) => [columna, titulo.replace(/\s+/g, ' ')]));
    this.activity = layout.fields.get('actividad') ?? 0;
    this.numeral = layout.fields.get('numeral') ?? 0;
    this.lastFull = lastFullRow(sheet, first, tail - 1);
    this.usesMerges = sheet.merges.some((merge) => merge.bottom > merge.top && merge.top >= first && merge.top <= last);
    this.hasBlocks = layout.fields.has('subcomponente');
    this.headingThreshold = this.hasBlocks ? 2 : 0;
    this.worth = fillRates(sheet, first, tail - 1, [...this.fields.keys()]);
    this.usual = this.findHabits(first, tail - 1);
    this.worthWithActivity = new Map(this.worth).set(this.activity, ACTIVITY_WORTH);
  }

  /** Looks that at least half of a column's cells share and that its field allows. */
  private findHabits(first: number, last: number): ReadonlySet<string> {
    const habits = new Set<string>();
    for (const [column, field] of this.fields) {
      const counts = new Map<CellKind, number>();
      let total = 0;
      for (let row = first; row <= last && total < FILL_SAMPLE; row++) {
        const kind = this.kindAt(row, column);
        if (kind === 'vacia') continue;
        total++;
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
      }
      for (const [kind, count] of counts) if (count * 2 >= total && total >= MIN_HABIT && mayBeHabit(field, kind)) habits.add(usualKey(column, kind));
    }
    return habits;
  }

  fieldAt(column: number): Field | undefined {
    return this.fields.get(column);
  }

  slotAt(column: number): Slot | undefined {
    return this.slots.get(column);
  }

  titleAt(column: number): string {
    return this.titles.get(column) ?? 'sin título';
  }

  isNumeral(row: number, column: number): boolean {
    return NUMBERED.test(textOf(valueAt(this.sheet, row, column)).trim());
  }

  /** The numeral of the next row that has one. */
  nextNumeral(row: number): string {
    for (let next = row + 1; next <= this.section.last; next++) {
      const value = valueAt(this.sheet, next, this.numeral);
      if (!isBlank(value)) return numeralText(textOf(value));
    }
    return '';
  }

  activityText(draft: RowDraft): string {
    const place = placeOf(draft, 'actividad');
    return place ? textOf(valueAt(this.sheet, place.row, place.column)) : '';
  }

  /** The row's filled cells; columns of no interest are left out, cells beyond the header are not. */
  cells(row: number): PlacedCell[] {
    const known = new Set(this.section.header.columns.map(({ columna }) => columna));
    return filledColumns(this.sheet.values[row - 1])
      .filter((column) => this.fields.has(column) || !known.has(column))
      .map((column) => ({ column, kind: this.kindAt(row, column), doubt: this.doubtAt(row, column) }));
  }

  /** In a table whose componentes are named as such, another text under COMPONENTE is likely displaced. */
  private doubtAt(row: number, column: number): number {
    const doubtful = this.namedComponents && this.fields.get(column) === 'componente' && !namesComponent(textOf(valueAt(this.sheet, row, column)));
    return doubtful ? LABEL_DOUBT : 0;
  }

  /** A row without a numeral in a numbered table hangs under the activity above it, so it may well have none of its own. */
  gridFor(cells: readonly PlacedCell[]): Grid {
    const hangs = this.numeral > 0 && !cells.some(({ kind, column }) => kind === 'numeral' && column <= this.activity + 1);
    return { fields: this.fields, activity: this.activity, usual: this.usual, worth: hangs ? this.worth : this.worthWithActivity };
  }

  private kindAt(row: number, column: number): CellKind {
    const kind = kindOfCell(this.sheet, row, column);
    return kind === 'numero' && column === this.numeral ? 'numeral' : kind;
  }

  displacement(row: number, moves: readonly (readonly [number, number])[]): RowDraft['displacement'] {
    const [from, to] = moves[0] ?? [1, 1];
    const text = textOf(valueAt(this.sheet, row, from)).replace(/\s+/g, ' ').trim();
    const quote = text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
    return {
      place: { row, column: from },
      columnas: from - to,
      evidencia: `«${quote}» está en la columna ${columnName(from)} («${this.titleAt(from)}») y es de ${columnName(to)} («${this.titleAt(to)}»)`,
    };
  }
}

const LABEL_DOUBT = 1;
const ACTIVITY_WORTH = 2.5;
const COMPONENT_SAMPLE = 200;
const FILL_SAMPLE = 200;
const MIN_HABIT = 4;

/** The share of full rows in which each column has a value. */
function fillRates(sheet: Sheet, first: number, last: number, columns: readonly number[]): Map<number, number> {
  const filled = new Map<number, number>(columns.map((column) => [column, 0]));
  let rows = 0;
  for (let row = first; row <= last && rows < FILL_SAMPLE; row++) {
    const present = filledColumns(sheet.values[row - 1]);
    if (present.length < 3) continue;
    rows++;
    for (const column of present) if (filled.has(column)) filled.set(column, (filled.get(column) ?? 0) + 1);
  }
  return new Map([...filled].map(([column, count]) => [column, rows === 0 ? 0 : count / rows]));
}

const NUMBERED = /^\d+(?:[.,]\d+)*[.,)]?$/;

function lastFullRow(sheet: Sheet, first: number, last: number): number {
  for (let row = last; row >= first; row--) if (filledColumns(sheet.values[row - 1]).length >= 3) return row;
  return first - 1;
}

/** A numeral as text: «1,1.» is «1.1», and 1.10 stays 1.10. */
export function numeralText(text: string): string {
  return text.trim().replace(/,/g, '.').replace(/[.)\s]+$/, '');
}

/** Whether a good part of the texts under COMPONENTE say that they are one, over all pages of the sheet; displaced rows dilute it. */
function componentsAreNamed(sheet: Sheet, sections: readonly TableSection[]): boolean {
  let [named, all] = [0, 0];
  for (const { layout, first, tail } of sections) {
    const column = layout.fields.get('componente') ?? 0;
    for (let row = first; column > 0 && row < tail && all < COMPONENT_SAMPLE; row++) {
      const value = valueAt(sheet, row, column);
      if (isBlank(value)) continue;
      all++;
      if (namesComponent(textOf(value))) named++;
    }
  }
  return named > 0 && named * 3 >= all;
}

/** Drafts every activity of a sheet. */
export function walkSheet(sheet: Sheet, sections: readonly TableSection[]): SheetRows {
  const walk = new SheetWalk(sheet, componentsAreNamed(sheet, sections));
  walk.readPreamble((sections[0]?.header.top ?? 1) - 1);
  for (const section of sections) if (section.layout.kind !== 'riesgos') walk.readSection(section);
  return walk;
}
