/** What a row is that is no whole activity: a text alone in it, or the rest of what a page broke. */
import { plain, textOf, words } from '../cells/text';
import type { Field } from '../model';
import { valueAt, type Sheet } from '../snapshot';
import { beginsLikeActivity, headingScore } from './bands';
import { kindOfCell } from './cell-kind';
import { isLabelField, type Place, type RowDraft } from './draft';
import type { SectionReader } from './section-reader';

/** The rest of a sentence that began on the page before. */
const STARTS_LOWER = /^[^A-Za-zÁÉÍÓÚÜÑáéíóúüñ\d]*[a-záéíóúüñ]/;
/** Fields whose text a page may break. */
const CONTINUED_FIELDS: ReadonlySet<Field> = new Set<Field>([
  'descripcion',
  'meta',
  'producto',
  'indicador',
  'responsable',
  'corresponsable',
  'fecha',
  'seguimiento',
]);
/** What makes a row an activity of its own. */
const SUBSTANCE: ReadonlySet<Field | undefined> = new Set<Field | undefined>([
  'actividad',
  'meta',
  'descripcion',
  'producto',
  'indicador',
  'componente',
  'subcomponente',
]);
const PAGE = /^pag(?:ina|\.)/;

const cellText = (sheet: Sheet, row: number, column: number): string => textOf(valueAt(sheet, row, column)).trim();

function isSibling(text: string, previous: string): boolean {
  const [first, second] = [words(text), words(previous)];
  return first.length >= 3 && first.slice(0, 2).join(' ') === second.slice(0, 2).join(' ');
}

/** A number without its row, an activity whose other cells are merged, a heading, a label, the rest of a page-broken cell. */
export type LoneKind = 'numero' | 'actividad' | 'titulo' | 'rotulo' | 'continuacion';

/** What stands around a lone text. */
interface Around {
  /** The row above in the same block. */
  readonly previous: RowDraft | null;
  /** Whether the row is what each page of the document repeats. */
  readonly isLitter: boolean;
}

/** What a text alone in its row is; null for what says nothing. */
export function kindOfLone(sheet: Sheet, reader: SectionReader, { row, column }: Place, { previous, isLitter }: Around): LoneKind | null {
  const text = cellText(sheet, row, column);
  const kind = kindOfCell(sheet, row, column);
  const field = reader.fieldAt(column);
  const inside = row < reader.lastFull;
  if (kind === 'numeral' && reader.numeral > 0) return 'numero';
  if (kind === 'numero' || field === undefined) return null;
  if (field === 'numeral') return inside && !PAGE.test(plain(text)) ? 'titulo' : null;
  if (isLitter) return null;
  const activity = previous ? reader.activityText(previous) : '';
  if (previous && column === reader.activity && STARTS_LOWER.test(text)) return 'continuacion';
  if (previous && isSibling(text, activity)) return 'actividad';
  if (column === reader.activity) {
    if (!inside) return null;
    return headingScore(text, activity) >= reader.headingThreshold ? 'titulo' : 'actividad';
  }
  if (isLabelField(field)) {
    if (previous && reader.isMisplacedLabel(text, column) && beginsLikeActivity(text)) return 'actividad';
    return inside ? 'rotulo' : null;
  }
  return previous && CONTINUED_FIELDS.has(field) ? 'continuacion' : null;
}

/** Whether a row holds only the rest of the cells above it. */
export function isContinuation(sheet: Sheet, reader: SectionReader, row: number, columns: readonly number[]): boolean {
  if (columns.length > 4) return false;
  const kinds = columns.map((column) => kindOfCell(sheet, row, column));
  if (!kinds.every((kind) => kind === 'texto' || kind === 'relato' || kind === 'responsable')) return false;
  const lower = columns.every((column) => STARTS_LOWER.test(cellText(sheet, row, column)));
  return lower || !columns.some((column) => SUBSTANCE.has(reader.fieldAt(column)));
}
