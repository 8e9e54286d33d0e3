/** What is the same for all rows of a section: its columns, their habits, how its rows are aligned. */
import type { Field } from '../model';
import { formatDate } from '../days';
import { fromSerial, isDateFormat } from '../cells/date';
import { formatShare, isPercentFormat } from '../cells/percentage';
import { isBlank, textOf } from '../cells/text';
import { formatAt, valueAt, type Sheet } from '../snapshot';
import { alignRow, looksRight, standsHard, usualKey, type Alignment, type Grid, type PlacedCell } from './align';
import { beginsLikeActivity, namesComponent } from './bands';
import { kindOfCell, type CellKind } from './cell-kind';
import { fillRates, usedByTable, usualKinds } from './column-use';
import { isLabelField, placeOf, type Place, type RowDraft } from './draft';
import type { Layout, Slot } from './layout';
import { cellText, filledColumns, lastFullRow, type Section } from './sections';

export interface TableSection extends Section {
  readonly layout: Layout;
  /** Index of the table in the reading. */
  readonly tabla: number;
}

/** What holds for the whole sheet. */
export interface BookFacts {
  readonly date1904: boolean;
  /** The title's own name, which is no dependencia. */
  readonly entidad: string;
  /** Whether the texts under COMPONENTE mostly say that they are one. */
  readonly namedComponents: boolean;
}

const LABEL_DOUBT = 1;
const ACTIVITY_WORTH = 2.5;
const WORDS: ReadonlySet<CellKind> = new Set<CellKind>(['texto', 'relato', 'responsable']);
/** Looks that no signature and no summary has in those columns. */
const PROOFS: ReadonlyMap<CellKind, readonly Field[]> = new Map<CellKind, readonly Field[]>([
  ['fecha', ['fecha', 'inicio', 'fin']],
  ['periodo', ['fecha', 'inicio', 'fin']],
  ['porcentaje', ['avance']],
]);
const NUMBERED = /^\d+(?:[.,]\d+)*[.,)]?$/;

export class SectionReader {
  readonly fields: ReadonlyMap<number, Field>;
  readonly activity: number;
  readonly numeral: number;
  readonly lastFull: number;
  /** Whether blanks under a subcomponente column mean one block. */
  readonly hasBlocks: boolean;
  readonly headingThreshold: number;
  /** The columns with a header or a value, and the place of each among them, from 1. */
  private readonly used: readonly number[];
  private readonly ranks: ReadonlyMap<number, number>;
  private readonly grid: Grid;
  /** For rows without a numeral in a numbered table: they hang under the activity above and may have none of their own. */
  private readonly hangingGrid: Grid;
  private readonly slots: ReadonlyMap<number, Slot>;
  private readonly titles: ReadonlyMap<number, string>;
  /** Columns with a header, of interest or not. */
  private readonly headed: ReadonlySet<number>;

  constructor(
    readonly section: TableSection,
    readonly sheet: Sheet,
    private readonly book: BookFacts,
  ) {
    const { layout, tail, first } = section;
    this.fields = new Map(layout.columns.map(({ columna, campo }) => [columna, campo]));
    this.slots = new Map(layout.columns.map((column) => [column.columna, column.slot]));
    this.titles = new Map(section.header.columns.map(({ columna, titulo }) => [columna, titulo.replace(/\s+/g, ' ')]));
    this.headed = new Set(this.titles.keys());
    this.activity = layout.fields.get('actividad') ?? 0;
    this.numeral = layout.fields.get('numeral') ?? 0;
    this.lastFull = lastFullRow(sheet, first, tail - 1);
    this.hasBlocks = layout.fields.has('subcomponente');
    this.headingThreshold = this.hasBlocks ? 2 : 0;
    this.used = usedByTable(sheet, section);
    this.ranks = new Map(this.used.map((column, i) => [column, i + 1]));
    const byRank = <T>(values: ReadonlyMap<number, T>) =>
      new Map([...values].map(([column, value]) => [this.ranks.get(column) ?? 0, value]));
    const worth = byRank(fillRates(sheet, first, tail - 1, [...this.fields.keys()]));
    const activity = this.ranks.get(this.activity) ?? 0;
    const foreign = new Set([...this.headed].filter((column) => !this.fields.has(column)).map((column) => this.ranks.get(column) ?? 0));
    this.hangingGrid = { fields: byRank(this.fields), activity, foreign, worth, usual: this.findHabits(first, tail - 1) };
    this.grid = { ...this.hangingGrid, worth: new Map(worth).set(activity, ACTIVITY_WORTH) };
  }

  private findHabits(first: number, last: number): ReadonlySet<string> {
    const habits = [...this.fields].flatMap(([column, field]) =>
      usualKinds(field, first, last, (row) => this.kindAt(row, column)).map((kind) => usualKey(this.ranks.get(column) ?? 0, kind)),
    );
    return new Set(habits);
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

  /** A cell's text without the blanks around it. */
  textAt(row: number, column: number): string {
    return cellText(this.sheet, row, column);
  }

  isNumeral(row: number, column: number): boolean {
    return NUMBERED.test(this.textAt(row, column));
  }

  /** Whether a row has an activity beyond doubt: its text, and its number or a date or a percentage in their columns. */
  isActivity(row: number): boolean {
    if (!WORDS.has(this.kindAt(row, this.activity))) return false;
    if (this.numeral > 0) return this.isNumeral(row, this.numeral);
    return [...this.fields].some(([column, field]) => PROOFS.get(this.kindAt(row, column))?.includes(field) === true);
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

  /** The row's filled cells, those under foreign headers and beyond the header too: a displaced row may have come to stand there. */
  cells(row: number): PlacedCell[] {
    return filledColumns(this.sheet.values[row - 1]).map((column) => ({
      column,
      kind: this.kindAt(row, column),
      doubt: this.doubtAt(row, column),
    }));
  }

  /**
   * The cells of a row whose every cell plainly stands under its own header, by slot; null where any needs a closer look.
   * Nearly all rows of nearly all tables are such, and are read here without being aligned.
   */
  plainCells(row: number): Map<Slot, Place> | null {
    const values = this.sheet.values[row - 1] ?? [];
    const cells = new Map<Slot, Place>();
    for (let column = 1; column <= values.length; column++) {
      const value = values[column - 1] ?? null;
      if (value === null) continue;
      const slot = this.slots.get(column);
      const field = this.fields.get(column);
      if (slot === undefined || field === undefined) {
        if (!this.headed.has(column) && !isBlank(value)) return null;
        continue;
      }
      if (!looksRight(value, formatAt(this.sheet, row, column), field)) {
        if (isBlank(value)) continue;
        const usual = this.grid.usual.has(usualKey(this.ranks.get(column) ?? 0, this.kindAt(row, column)));
        if (!usual && standsHard(this.kindAt(row, column), field)) return null;
      }
      cells.set(slot, { row, column });
    }
    return cells.has('actividad') ? cells : null;
  }

  /** In a table whose componentes are named as such, another text under COMPONENTE is likely displaced. */
  private doubtAt(row: number, column: number): number {
    return this.isMisplacedLabel(textOf(valueAt(this.sheet, row, column)), column) ? LABEL_DOUBT : 0;
  }

  isMisplacedLabel(text: string, column: number): boolean {
    const field = this.fields.get(column);
    if (field === 'componente') return this.book.namedComponents && !namesComponent(text);
    return field === 'subcomponente' && beginsLikeActivity(text);
  }

  /** Aligns over the columns that the table uses, so that empty ones between them do not count as distance. */
  align(cells: readonly PlacedCell[]): Alignment {
    const echo = this.echoOf(cells);
    if (echo) return echo;
    const hangs = this.numeral > 0 && !cells.some(({ kind, column }) => kind === 'numeral' && column <= this.activity + 1);
    const rank = (column: number) => this.ranks.get(column) ?? 0;
    const ranked = cells.map((cell) => ({ ...cell, column: rank(cell.column) }));
    const { target, displaced } = alignRow(ranked, hangs ? this.hangingGrid : this.grid);
    const columnOf = (place: number) => this.used[place - 1] ?? 0;
    return { target: new Map([...target].map(([from, to]) => [columnOf(from), columnOf(to)])), displaced };
  }

  /** «1.7» under SUBCOMPONENTE and again under N°: pasted twice, the number pushed the label one column to the left. */
  private echoOf(cells: readonly PlacedCell[]): Alignment | null {
    const numeral = cells.findIndex(({ column, kind }) => column === this.numeral && kind === 'numeral');
    const [pushed, twin, own] = [cells[numeral - 2], cells[numeral - 1], cells[numeral]];
    if (
      !pushed ||
      twin?.kind !== 'numeral' ||
      !own ||
      !isLabelField(this.fieldAt(twin.column)) ||
      !isLabelField(this.fieldAt(pushed.column))
    )
      return null;
    const target = new Map(cells.map(({ column }) => [column, column]));
    target.delete(twin.column);
    target.set(pushed.column, twin.column);
    return { target, displaced: true };
  }

  private kindAt(row: number, column: number): CellKind {
    const kind = kindOfCell(this.sheet, row, column);
    return kind === 'numero' && column === this.numeral ? 'numeral' : kind;
  }

  /** A cell as a person sees it. */
  shownText(row: number, column: number): string {
    const value = valueAt(this.sheet, row, column);
    const format = formatAt(this.sheet, row, column);
    if (typeof value === 'number' && isPercentFormat(format)) return formatShare(value);
    const date = typeof value === 'number' && isDateFormat(format) ? fromSerial(value, this.book.date1904) : null;
    return date ? formatDate(date) : textOf(value).replace(/\s+/g, ' ').trim();
  }
}

/** A numeral as text: «1,1.» is «1.1», and 1.10 stays 1.10. */
export function numeralText(text: string): string {
  return text
    .trim()
    .replace(/,/g, '.')
    .replace(/[.)\s]+$/, '');
}
