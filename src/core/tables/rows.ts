/** Walks the rows below each header of a sheet and drafts one row per activity. */
import { plain } from '../cells/text';
import type { Sheet } from '../snapshot';
import { readBand } from './bands';
import { readBandLine, type BandLine, type Line } from './band-lines';
import { isClosingLine } from './closing-lines';
import { continueDraft, isContinuation } from './continuation';
import { displacedNumber, displacedRow } from './displacement';
import { isLabelField, LABEL_FIELDS, type Displacement, type Place, type RowDraft } from './draft';
import { anchorOf, coveredCells, inheritedCells, isBare } from './inherit';
import type { Slot } from './layout';
import { componentsAreNamed } from './named-components';
import { kindOfLone } from './row-kinds';
import { SectionReader, numeralText, type BookFacts, type TableSection } from './section-reader';
import { cellText, filledColumns, findLitter } from './sections';
import { Standing } from './standing';
import { isTotalCaption, isTotalRow, readTotal, type PrintedTotal } from './totals';

export interface SheetRows {
  readonly drafts: readonly RowDraft[];
  readonly totals: readonly PrintedTotal[];
}

const LONGEST_CAPTION = 90;
const DEPENDENCY_LABEL = /^(?:dependencia|organismo|secretaria|oficina|area)\s*(?:responsable)?\s*:?$/;

class SheetWalk {
  private readonly standing: Standing;
  private readonly covered: ReadonlyMap<string, Place>;
  private readonly litter: ReadonlySet<number>;
  /** Whether the signatures or the figures below the activities have begun. */
  private closed = false;
  readonly drafts: RowDraft[] = [];
  readonly totals: PrintedTotal[] = [];

  constructor(
    private readonly sheet: Sheet,
    private readonly book: BookFacts,
  ) {
    this.standing = new Standing(sheet.name);
    this.covered = coveredCells(sheet);
    this.litter = findLitter(sheet);
  }

  /** Rows above the first header: headings that hold for what follows. */
  readPreamble(last: number): void {
    for (let row = 1; row <= last; row++) this.readHeadings(row);
  }

  readSection(section: TableSection): void {
    const reader = new SectionReader(section, this.sheet, this.book);
    this.readCaption(reader);
    this.closed = false;
    for (let row = section.first; row <= section.last; row++) {
      const columns = filledColumns(this.sheet.values[row - 1]);
      if (columns.length === 0) continue;
      if (row >= section.tail) this.readHeadings(row);
      else this.readRow(reader, row, columns);
    }
  }

  private readHeadings(row: number): void {
    const columns = filledColumns(this.sheet.values[row - 1]);
    const line = readBandLine(this.lineOf(null, row, columns));
    if (line) this.enterBandLine(line, null);
    if (line || columns.length > 2) return;
    const texts = columns.map((column) => this.text(row, column));
    const [label = '', value = ''] = texts;
    if (value !== '' && DEPENDENCY_LABEL.test(plain(label))) {
      this.standing.enterHeading('dependencia', value, { row, column: columns[1] ?? 0 });
      return;
    }
    texts.forEach((text, i) => {
      const band = readBand(text);
      if (band && plain(band.text) !== plain(this.book.entidad))
        this.standing.enterHeading(this.standing.levelOf(band, null), band.text, { row, column: columns[i] ?? 0 });
    });
  }

  /** The line right above a header that has no subcomponente column names the rows below: the phases of the trámites form. */
  private readCaption(reader: SectionReader): void {
    const row = reader.section.header.top - 1;
    const [only, ...others] = filledColumns(this.sheet.values[row - 1]);
    if (reader.hasBlocks || only === undefined || others.length > 0 || this.standing.labels.componente === '') return;
    const text = this.text(row, only);
    if (!readBand(text) && !/[.:]$/.test(text) && text.length <= LONGEST_CAPTION)
      this.standing.enterHeading('subcomponente', text, { row, column: only });
  }

  private text(row: number, column: number): string {
    return cellText(this.sheet, row, column);
  }

  private lineOf(reader: SectionReader | null, row: number, columns: readonly number[]): Line {
    const { activity = 0, numeral = 0 } = reader ?? {};
    const anchor = activity > 0 ? anchorOf(this.covered, row, activity) : null;
    return {
      sheet: this.sheet,
      row,
      columns,
      activity,
      numeral,
      fieldAt: (column) => reader?.fieldAt(column),
      merged: anchor !== null && anchor.row === row && anchor.column === columns[0],
    };
  }

  private enterBandLine({ band, place }: BandLine, reader: SectionReader | null): void {
    this.standing.enterHeading(this.standing.levelOf(band, reader?.section.layout ?? null), band.text, place);
    this.closed = false;
  }

  /** Lines of several cells that are no activity: a heading with something beside it, what closes the table. */
  private readOther(reader: SectionReader, row: number, columns: readonly number[]): boolean {
    const line = this.lineOf(reader, row, columns);
    const heading = readBandLine(line);
    if (heading) {
      this.enterBandLine(heading, reader);
      const total = readTotal(reader, row, columns, heading.band.text, this.standing.labels.componente);
      if (total && heading.band.level === 'componente') this.totals.push(total);
      return true;
    }
    return this.isBelow(reader, line);
  }

  /** Whether a line closes the table, or follows one that did and is no activity beyond doubt. */
  private isBelow(reader: SectionReader, line: Line): boolean {
    if (isClosingLine(line)) this.closed = true;
    else if (this.closed && reader.isActivity(line.row)) this.closed = false;
    return this.closed;
  }

  private readRow(reader: SectionReader, row: number, columns: readonly number[]): void {
    const { previous } = this.standing;
    const [only] = columns;
    const numbered = columns.length === 2 && columns[0] === reader.numeral && columns[1] === reader.activity;
    if (only !== undefined && columns.length === 1) this.readLone(reader, { row, column: only });
    else if (this.readOther(reader, row, columns)) return;
    else if (numbered && this.readNumberedHeading(reader, row)) return;
    else if (this.litter.has(row) && !(reader.numeral > 0 && reader.isNumeral(row, reader.numeral))) this.readHeadings(row);
    else if (previous !== null && isContinuation(reader, previous, row, columns)) continueDraft(reader, previous, row, columns);
    else if (isTotalRow(reader, row, columns)) this.noteTotal(reader, row, columns);
    else this.readActivity(reader, row);
  }

  /** A text alone in its row. */
  private readLone(reader: SectionReader, place: Place): void {
    const { row, column } = place;
    const { previous } = this.standing;
    const text = this.text(row, column);
    if (this.readBandAt(reader, place) || this.isBelow(reader, this.lineOf(reader, row, [column]))) return;
    switch (kindOfLone(reader, place, { previous, isLitter: this.litter.has(row) })) {
      case 'numero':
        this.pushOrphan(reader, place);
        break;
      case 'actividad':
        this.pushHanging(reader, place);
        break;
      case 'titulo':
        this.standing.enterHeading('subcomponente', text, place);
        break;
      case 'rotulo': {
        const field = reader.fieldAt(column);
        if (isLabelField(field)) this.standing.enterLabel(field, text);
        break;
      }
      case 'continuacion':
        if (previous) continueDraft(reader, previous, row, [column]);
        break;
      case null:
    }
  }

  /** «1.1 | Subcomponente 1: …» or a number whose children follow: the heading of a hierarchy. */
  private readNumberedHeading(reader: SectionReader, row: number): boolean {
    const place = { row, column: reader.activity };
    if (this.readBandAt(reader, place)) return true;
    const numeral = numeralText(this.text(row, reader.numeral));
    const child = reader.nextNumeral(row);
    if (numeral === '' || !child.startsWith(`${numeral}.`)) return false;
    this.standing.enterHeading(numeral.includes('.') ? 'subcomponente' : 'componente', this.text(row, reader.activity), place);
    return true;
  }

  /** Whether the cell is a band, which then holds for the rows below. */
  private readBandAt(reader: SectionReader, place: Place): boolean {
    const band = readBand(this.text(place.row, place.column));
    if (band) this.enterBandLine({ band, place }, reader);
    return band !== null;
  }

  private readActivity(reader: SectionReader, row: number): void {
    const plainCells = reader.plainCells(row);
    if (plainCells) this.pushActivity(reader, row, plainCells, null);
    else this.readAligned(reader, row);
  }

  private readAligned(reader: SectionReader, row: number): void {
    const cells = reader.cells(row);
    const { target, displaced } = reader.align(cells);
    const [first] = cells;
    if (first && ![...target.values()].includes(reader.activity) && isTotalCaption(this.text(row, first.column))) {
      const columns = cells.map(({ column }) => column);
      this.noteTotal(reader, row, columns);
      return;
    }
    const own = new Map<Slot, Place>();
    for (const [from, to] of target) {
      const slot = reader.slotAt(to);
      if (slot !== undefined) own.set(slot, { row, column: from });
    }
    const moves = [...target].filter(([from, to]) => from !== to);
    this.pushActivity(reader, row, own, displaced ? displacedRow(reader, row, moves) : null);
  }

  /** An activity, after the labels that it gives itself. */
  private pushActivity(reader: SectionReader, row: number, own: Map<Slot, Place>, displacement: Displacement | null): void {
    for (const field of LABEL_FIELDS) {
      const place = own.get(field);
      if (place) this.standing.enterOwnLabel(field, this.text(place.row, place.column));
    }
    this.push(reader, this.newDraft(reader, row, own, displacement));
  }

  /** A number without its row. */
  private pushOrphan(reader: SectionReader, place: Place): void {
    const displacement = place.column === reader.numeral ? null : displacedNumber(reader, place);
    this.drafts.push(this.newDraft(reader, place.row, new Map([['numeral', place]]), displacement));
    this.standing.breakOff();
  }

  /** An activity whose other cells are merged with those above. */
  private pushHanging(reader: SectionReader, place: Place): void {
    const displacement = place.column === reader.activity ? null : displacedRow(reader, place.row, [[place.column, reader.activity]]);
    this.push(reader, this.newDraft(reader, place.row, new Map([['actividad', place]]), displacement));
  }

  private newDraft(reader: SectionReader, row: number, own: Map<Slot, Place>, displacement: Displacement | null): RowDraft {
    const { tabla, layout } = reader.section;
    const { labels, headings } = this.standing;
    return { fila: row, tabla, layout, labels, headings, own, inherited: new Map(), continued: new Map(), displacement };
  }

  private push(reader: SectionReader, draft: RowDraft): void {
    const above = {
      ...this.standing.rowAbove(isBare(draft, this.sheet), reader.hasBlocks),
      covered: this.covered,
      headerBottom: reader.section.header.bottom,
    };
    for (const [slot, place] of inheritedCells(draft, this.sheet, above)) draft.inherited.set(slot, place);
    this.drafts.push(draft);
    this.standing.follow(draft);
  }

  private noteTotal(reader: SectionReader, row: number, columns: readonly number[]): void {
    const total = readTotal(reader, row, columns, this.text(row, columns[0] ?? 0), this.standing.labels.componente);
    if (total) this.totals.push(total);
  }
}

/** Drafts every activity of a sheet. */
export function walkSheet(sheet: Sheet, sections: readonly TableSection[], book: Omit<BookFacts, 'namedComponents'>): SheetRows {
  const walk = new SheetWalk(sheet, { ...book, namedComponents: componentsAreNamed(sheet, sections) });
  walk.readPreamble((sections[0]?.header.top ?? 1) - 1);
  for (const section of sections) if (section.layout.kind !== 'riesgos') walk.readSection(section);
  return walk;
}
