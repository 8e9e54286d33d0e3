/** Where the walk down a sheet stands: the labels that hold for what follows, and the rows that a next one may take its blanks from. */
import { isPtepComponent, isStrategicAction } from '../cells/componente';
import { plain } from '../cells/text';
import { isAction, type Band } from './bands';
import { LABEL_FIELDS, type Headings, type Labels, type Place, type RowDraft } from './draft';
import type { Above } from './inherit';
import type { Layout } from './layout';

const NO_LABELS: Labels = { dependencia: '', componente: '', subcomponente: '' };

/** A sheet that has the name of a part of the programme stands for it: «Componente_transversal 2025». */
function labelsOfSheet(name: string): Labels {
  const spaced = name
    .replace(/_/g, ' ')
    .replace(/\b20\d{2}\b/, '')
    .trim();
  return isPtepComponent(spaced) || isStrategicAction(spaced) ? { ...NO_LABELS, componente: spaced } : NO_LABELS;
}

export class Standing {
  private held: Labels;
  private heldHeadings: Headings = {};
  private open: RowDraft | null = null;
  /** The row above in the same componente. */
  private above: RowDraft | null = null;
  /** Whether a subcomponente was given by a heading across the table, so that the rows under it are one block. */
  private bandBlock = false;

  constructor(sheetName: string) {
    this.held = labelsOfSheet(sheetName);
  }

  get labels(): Labels {
    return this.held;
  }

  /** Where headings across the table give the labels. */
  get headings(): Headings {
    return this.heldHeadings;
  }

  /** The row above in the same block, null where a block begins. */
  get previous(): RowDraft | null {
    return this.open;
  }

  /** What a band gives: an acción estratégica stands under a componente that the table names, and is one itself where it names none. */
  levelOf({ level, text }: Band, layout: Layout | null): keyof Labels {
    if (level !== 'accion') return level;
    const over = this.held.componente;
    if (layout?.fields.has('componente') === true || isPtepComponent(over)) return 'subcomponente';
    return over === '' || isAction(over) || isStrategicAction(text) ? 'componente' : 'subcomponente';
  }

  /** Whether a label holds already, however it is written. */
  private holds(level: keyof Labels, text: string): boolean {
    return this.held[level] === text || plain(this.held[level]) === plain(text);
  }

  /** A heading across the table. */
  enterHeading(level: keyof Labels, text: string, place: Place): void {
    if (this.holds(level, text)) return;
    this.beginBlock(level, text, place);
    // A part of a PTEP gathers activities of many; it says nothing about their blanks.
    this.bandBlock = !isPtepComponent(text) && !isAction(text);
  }

  /** A label in its own column; a dependencia there is a fact of the row, and ends nothing. */
  enterLabel(level: keyof Labels, text: string): void {
    if (this.holds(level, text)) return;
    if (level === 'dependencia') {
      this.held = { ...this.held, dependencia: text };
      return;
    }
    this.beginBlock(level, text, null);
    this.bandBlock = false;
  }

  /** The label that a row of an activity gives itself; a subcomponente said again begins its block anew. */
  enterOwnLabel(level: keyof Labels, text: string): void {
    if (!this.holds(level, text)) this.enterLabel(level, text);
    else if (level === 'subcomponente') this.open = null;
  }

  /** A new label ends the block and what stands below it in the hierarchy. */
  private beginBlock(level: keyof Labels, text: string, heading: Place | null): void {
    const below = LABEL_FIELDS.slice(LABEL_FIELDS.indexOf(level) + 1);
    this.held = { ...this.held, ...Object.fromEntries(below.map((field) => [field, ''])), [level]: text };
    const over = Object.entries(this.heldHeadings).filter(([field]) => field !== level && !(below as readonly string[]).includes(field));
    this.heldHeadings = Object.fromEntries([...over, ...(heading ? [[level, heading]] : [])]) as Headings;
    this.open = null;
    if (level !== 'subcomponente') this.above = null;
  }

  /**
   * What a new row may take its blanks from.
   * @param bare whether it has nothing but its number, text and labels: its other cells are merged with those above
   * @param hasBlocks whether blanks under a subcomponente column mean one block
   */
  rowAbove(bare: boolean, hasBlocks: boolean): Pick<Above, 'row' | 'block'> {
    return { row: this.open ?? (bare ? this.above : null), block: this.open !== null && (hasBlocks || this.bandBlock) };
  }

  /** The next row may go on with this one, or take its blanks from it. */
  follow(draft: RowDraft): void {
    this.open = draft;
    this.above = draft;
  }

  /** The next row takes nothing from what stands above. */
  breakOff(): void {
    this.open = null;
    this.above = null;
  }
}
