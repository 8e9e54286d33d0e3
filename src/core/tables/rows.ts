/** Walks the rows below each header of a sheet and drafts one row per activity. */
import { isPtepComponent, isStrategicAction } from '../cells/componente';
import { plain, textOf } from '../cells/text';
import { columnName, valueAt } from '../snapshot';
import type { Sheet } from '../snapshot';
import { isAction, readBand } from './bands';
import type { Band } from './bands';
import { kindOfCell } from './cell-kind';
import { fieldOfSlot, LABEL_FIELDS } from './draft';
import type { Slot } from './layout';
import type { Headings, Labels, Place, RowDraft } from './draft';
import { isContinuation } from './continuation';
import { coveredCells, inheritedCells, isBare } from './inherit';
import { SectionReader, numeralText } from './section-reader';
import type { BookFacts, TableSection } from './section-reader';
import { kindOfLone } from './row-kinds';
import { filledColumns, findLitter } from './sections';
import { isTotalCaption, isTotalRow, readTotal, type PrintedTotal } from './totals';
import { componentsAreNamed } from './named-components';

export interface SheetRows {
  readonly drafts: readonly RowDraft[];
  readonly totals: readonly PrintedTotal[];
}

const LONGEST_CAPTION = 90;
const DEPENDENCY_LABEL = /^(?:dependencia|organismo|secretaria|oficina|area)\s*(?:responsable)?\s*:?$/;

class SheetWalk {
  private labels: Labels = { dependencia: '', componente: '', subcomponente: '' };
  /** Where a heading across the table gives one of them. */
  private headings: Headings = {};
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
    private readonly book: BookFacts,
  ) {
    this.covered = coveredCells(sheet);
    this.litter = findLitter(sheet);
    const name = sheet.name
      .replace(/_/g, ' ')
      .replace(/\b20\d{2}\b/, '')
      .trim();
    if (isPtepComponent(name) || isStrategicAction(name)) this.labels = { ...this.labels, componente: name };
  }

  /** Rows above the first header: headings that hold for what follows. */
  readPreamble(last: number): void {
    for (let row = 1; row <= last; row++) this.readHeadings(row);
  }

  readSection(section: TableSection): void {
    const reader = new SectionReader(section, this.sheet, this.book);
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
    const texts = columns.map((column) => this.text(row, column));
    const [label = '', value = ''] = texts;
    if (value !== '' && DEPENDENCY_LABEL.test(plain(label))) {
      this.enter('dependencia', value, { row, column: columns[1] ?? 0 });
      return;
    }
    texts.forEach((text, i) => {
      const band = readBand(text);
      if (band && plain(band.text) !== plain(this.book.entidad))
        this.enter(this.levelOf(band), band.text, { row, column: columns[i] ?? 0 });
    });
  }

  /** The line right above a header that has no subcomponente column names the rows below: the phases of the trámites form. */
  private readCaption(reader: SectionReader): void {
    const row = reader.section.header.top - 1;
    const [only, ...others] = filledColumns(this.sheet.values[row - 1]);
    if (reader.hasBlocks || only === undefined || others.length > 0 || this.labels.componente === '') return;
    const text = this.text(row, only);
    if (!readBand(text) && !/[.:]$/.test(text) && text.length <= LONGEST_CAPTION) this.enter('subcomponente', text, { row, column: only });
  }

  private text(row: number, column: number): string {
    return textOf(valueAt(this.sheet, row, column)).trim();
  }

  /** What a band gives: an acción estratégica stands under a componente that the table names, and is one itself where it names none. */
  private levelOf({ level, text }: Band, reader?: SectionReader): keyof Labels {
    if (level !== 'accion') return level;
    const over = this.labels.componente;
    if (reader?.section.layout.fields.has('componente') === true || isPtepComponent(over)) return 'subcomponente';
    return over === '' || isAction(over) || isStrategicAction(text) ? 'componente' : 'subcomponente';
  }

  /** A new label ends the block and what stands below it in the hierarchy; a dependencia in a column of its own is a fact of the row. */
  private enter(level: keyof Labels, text: string, heading: Place | null): void {
    if (plain(this.labels[level]) === plain(text)) return;
    if (level === 'dependencia' && heading === null) {
      this.labels = { ...this.labels, dependencia: text };
      return;
    }
    const below = LABEL_FIELDS.slice(LABEL_FIELDS.indexOf(level) + 1);
    this.labels = { ...this.labels, ...Object.fromEntries(below.map((field) => [field, ''])), [level]: text };
    const above = Object.entries(this.headings).filter(([field]) => field !== level && !(below as readonly string[]).includes(field));
    this.headings = Object.fromEntries([...above, ...(heading ? [[level, heading]] : [])]) as Headings;
    // A part of a PTEP gathers activities of many; it says nothing about their blanks.
    this.bandBlock = heading !== null && !isPtepComponent(text) && !isAction(text);
    this.previous = null;
    if (level !== 'subcomponente') this.above = null;
  }

  private readRow(reader: SectionReader, row: number, columns: readonly number[]): void {
    const [only] = columns;
    const numbered = columns.length === 2 && columns[0] === reader.numeral && columns[1] === reader.activity;
    if (only !== undefined && columns.length === 1) this.readLone(reader, row, only);
    else if (numbered && this.readNumberedHeading(reader, row)) return;
    else if (this.litter.has(row) && !(reader.numeral > 0 && reader.isNumeral(row, reader.numeral))) this.readHeadings(row);
    else if (this.previous !== null && isContinuation(this.sheet, reader, this.previous, row, columns))
      this.continueRow(reader, row, columns);
    else if (isTotalRow(this.sheet, reader, row, columns)) this.noteTotal(reader, row, columns);
    else this.readActivity(reader, row);
  }

  /** A text alone in its row. */
  private readLone(reader: SectionReader, row: number, column: number): void {
    const text = this.text(row, column);
    const band = readBand(text);
    if (band) {
      this.enter(this.levelOf(band, reader), band.text, { row, column });
      return;
    }
    switch (kindOfLone(this.sheet, reader, { row, column }, { previous: this.previous, isLitter: this.litter.has(row) })) {
      case 'numero':
        this.pushOrphan(reader, row, column);
        break;
      case 'actividad':
        this.pushHanging(reader, row, column);
        break;
      case 'titulo':
        this.enter('subcomponente', text, { row, column });
        break;
      case 'rotulo':
        this.enter(reader.fieldAt(column) as keyof Labels, text, null);
        break;
      case 'continuacion':
        this.continueRow(reader, row, [column]);
        break;
      case null:
    }
  }

  /** «1.1 | Subcomponente 1: …» or a number whose children follow: the heading of a hierarchy. */
  private readNumberedHeading(reader: SectionReader, row: number): boolean {
    const text = this.text(row, reader.activity);
    const band = readBand(text);
    if (band) {
      this.enter(this.levelOf(band, reader), band.text, { row, column: reader.activity });
      return true;
    }
    const numeral = numeralText(this.text(row, reader.numeral));
    const child = reader.nextNumeral(row);
    if (numeral === '' || !child.startsWith(`${numeral}.`)) return false;
    this.enter(numeral.includes('.') ? 'subcomponente' : 'componente', text, { row, column: reader.activity });
    return true;
  }

  private continueRow(reader: SectionReader, row: number, columns: readonly number[]): void {
    const draft = this.previous;
    if (!draft) return;
    for (const column of columns) {
      const slot = reader.slotAt(column);
      if (slot === undefined) continue;
      const strayNarrative =
        reader.section.layout.pairs.length === 0 && fieldOfSlot(slot) === 'fecha' && kindOfCell(this.sheet, row, column) === 'relato';
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
    const before = this.previous ?? (isBare(draft, this.sheet) ? this.above : null);
    const block = this.previous !== null && (reader.hasBlocks || this.bandBlock);
    const above = { row: before, block, covered: this.covered, headerBottom: reader.section.header.bottom };
    for (const [slot, place] of inheritedCells(draft, this.sheet, above)) draft.inherited.set(slot, place);
    this.drafts.push(draft);
    this.previous = draft;
    this.above = draft;
  }

  private newDraft(
    reader: SectionReader,
    row: number,
    own = new Map<Slot, Place>(),
    displacement: RowDraft['displacement'] = null,
  ): RowDraft {
    const { tabla, layout } = reader.section;
    return {
      fila: row,
      tabla,
      layout,
      labels: this.labels,
      headings: this.headings,
      own,
      inherited: new Map(),
      continued: new Map(),
      displacement,
    };
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
    this.drafts.push(draft);
    this.previous = null;
    this.above = null;
  }

  private pushHanging(reader: SectionReader, row: number, column: number): void {
    const draft = this.newDraft(reader, row);
    draft.own.set('actividad', { row, column });
    if (column !== reader.activity) draft.displacement = reader.displacement(row, [[column, reader.activity]]);
    this.push(reader, draft);
  }

  private readActivity(reader: SectionReader, row: number): void {
    const plainCells = reader.plainCells(row);
    if (plainCells) this.pushRead(reader, row, plainCells, null);
    else this.readAligned(reader, row);
  }

  private readAligned(reader: SectionReader, row: number): void {
    const cells = reader.cells(row);
    const { target, displaced } = reader.align(cells);
    const [first] = cells;
    if (first && ![...target.values()].includes(reader.activity) && isTotalCaption(this.text(row, first.column))) {
      this.noteTotal(
        reader,
        row,
        cells.map(({ column }) => column),
      );
      return;
    }
    const own = new Map<Slot, Place>();
    for (const [from, to] of target) {
      const slot = reader.slotAt(to);
      if (slot !== undefined) own.set(slot, { row, column: from });
    }
    const moves = [...target].filter(([from, to]) => from !== to);
    this.pushRead(reader, row, own, displaced ? reader.displacement(row, moves) : null);
  }

  private pushRead(reader: SectionReader, row: number, own: Map<Slot, Place>, displacement: RowDraft['displacement']): void {
    this.takeLabels(own);
    this.push(reader, this.newDraft(reader, row, own, displacement));
  }

  private noteTotal(reader: SectionReader, row: number, columns: readonly number[]): void {
    const total = readTotal(reader, row, columns, this.text(row, columns[0] ?? 0), this.labels.componente);
    if (total) this.totals.push(total);
  }

  /** Labels that the row gives itself: componente, subcomponente, dependencia. */
  private takeLabels(own: ReadonlyMap<Slot, Place>): void {
    for (const field of LABEL_FIELDS) {
      const place = own.get(field);
      if (!place) continue;
      const text = this.text(place.row, place.column);
      const again = this.labels[field] === text || plain(this.labels[field]) === plain(text);
      if (again && field === 'subcomponente') this.previous = null;
      if (!again) this.enter(field, text, null);
    }
  }
}

/** Drafts every activity of a sheet. */
export function walkSheet(sheet: Sheet, sections: readonly TableSection[], book: Omit<BookFacts, 'namedComponents'>): SheetRows {
  const walk = new SheetWalk(sheet, { ...book, namedComponents: componentsAreNamed(sheet, sections) });
  walk.readPreamble((sections[0]?.header.top ?? 1) - 1);
  for (const section of sections) if (section.layout.kind !== 'riesgos') walk.readSection(section);
  return walk;
}
