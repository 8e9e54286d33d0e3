/** Whether a row is no activity but the rest of the cells above it: a page broke the row in two. */
import { plain } from '../cells/text';
import { isMarkField, type Field } from '../model';
import { beginsLikeActivity } from './bands';
import { kindOfCell, type CellKind } from './cell-kind';
import { displacedNarrative } from './displacement';
import { isLabelField, STRAY_NARRATIVE, type RowDraft } from './draft';
import { fieldOfSlot } from './layout';
import type { SectionReader } from './section-reader';

/** The rest of a sentence that began on the page before. */
export const STARTS_LOWER = /^[^A-Za-zÁÉÍÓÚÜÑáéíóúüñ\d]*[a-záéíóúüñ]/;
/** A sentence or a list that goes on. */
const ENDS_OPEN =
  /(?:^|\s)(?:a|al|ante|como|con|de|del|desde|e|el|en|entre|hasta|la|las|los|ni|no|o|para|por|que|se|segun|sin|sobre|su|sus|u|un|una|y)$|[,(–-]$/;
const STARTS_LINKED = /^(?:[-–—,;)]|(?:a|al|de|del|e|el|hasta|la|las|los|y)\s)/;

/** Fields whose text a page may break. */
export const CONTINUED_FIELDS: ReadonlySet<Field> = new Set<Field>([
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
const TEXT_KINDS: ReadonlySet<CellKind> = new Set<CellKind>(['texto', 'relato', 'responsable']);
/** What a piece of a schedule may look like. */
const DATE_KINDS: ReadonlySet<CellKind> = new Set<CellKind>(['texto', 'fecha', 'periodo', 'numero']);
const MOST_LOOSE_PIECES = 4;

/** Whether a row holds only the rest of the cells of `previous`. */
export function isContinuation(reader: SectionReader, previous: RowDraft, row: number, columns: readonly number[]): boolean {
  return isLooseText(reader, row, columns) || isBrokenRow(reader, previous, row, columns);
}

/** Few texts, each of which begins in the middle of a sentence or is nothing that makes an activity. */
function isLooseText(reader: SectionReader, row: number, columns: readonly number[]): boolean {
  if (columns.length > MOST_LOOSE_PIECES || !columns.every((column) => TEXT_KINDS.has(kindOfCell(reader.sheet, row, column)))) return false;
  const lower = columns.every((column) => STARTS_LOWER.test(reader.textAt(row, column)));
  return lower || !columns.some((column) => SUBSTANCE.has(reader.fieldAt(column)));
}

/**
 * The second half of a row: without the numeral and the progress that the first half has, and its activity, or what stands for it,
 * begins in the middle of a sentence. Names and dates may then be halves too, whatever they look like.
 */
function isBrokenRow(reader: SectionReader, previous: RowDraft, row: number, columns: readonly number[]): boolean {
  const pieces = columns.filter((column) => !repeatsLabel(reader, previous, row, column));
  if (pieces.length === 0 || !hasMore(previous) || !pieces.every((column) => mayBePiece(reader, row, column))) return false;
  const substance = pieces.filter((column) => SUBSTANCE.has(reader.fieldAt(column)));
  if (substance.length > 0) return substance.every((column) => goesOn(reader, previous, row, column));
  return pieces.every((column) => reader.fieldAt(column) !== 'fecha' || goesOn(reader, previous, row, column));
}

/** A page repeats the componente of the rows that it goes on with. */
function repeatsLabel(reader: SectionReader, { labels }: RowDraft, row: number, column: number): boolean {
  const field = reader.fieldAt(column);
  return isLabelField(field) && plain(reader.textAt(row, column)) === plain(labels[field]);
}

/** Whether the first half has what no second half has. */
function hasMore({ own }: RowDraft): boolean {
  return [...own.keys()].map(fieldOfSlot).some((field) => field === 'numeral' || field === 'avance' || isMarkField(field));
}

function mayBePiece(reader: SectionReader, row: number, column: number): boolean {
  const field = reader.fieldAt(column);
  if (field === undefined || (field !== 'actividad' && !CONTINUED_FIELDS.has(field))) return false;
  return (field === 'fecha' ? DATE_KINDS : TEXT_KINDS).has(kindOfCell(reader.sheet, row, column));
}

/** Whether a cell begins where the same cell of the row above left off. */
function goesOn(reader: SectionReader, previous: RowDraft, row: number, column: number): boolean {
  const slot = reader.slotAt(column) ?? '';
  const text = reader.textAt(row, column);
  const own = previous.own.get(slot);
  const above = previous.continued.get(slot)?.slice(-1)[0] ?? own;
  if (own === undefined || above === undefined) return false;
  const open = ENDS_OPEN.test(plain(reader.textAt(above.row, above.column)));
  if (reader.fieldAt(column) === 'fecha') return open || STARTS_LINKED.test(plain(text));
  // In a table written without capitals a small letter begins an activity too.
  const begins = !STARTS_LOWER.test(text) || beginsLikeActivity(text) || STARTS_LOWER.test(reader.textAt(own.row, own.column));
  return open || !begins;
}

/** Adds the cells of a row to the cells of `draft` that they go on with. */
export function continueDraft(reader: SectionReader, draft: RowDraft, row: number, columns: readonly number[]): void {
  for (const column of columns) {
    const slot = reader.slotAt(column);
    if (slot === undefined) continue;
    const stray = isStrayNarrative(reader, row, column);
    const target = stray ? STRAY_NARRATIVE : slot;
    draft.continued.set(target, [...(draft.continued.get(target) ?? []), { row, column }]);
    if (stray) draft.displacement = displacedNarrative(reader, { row, column });
  }
}

/** A narrative under the dates of a table that has no column for it. */
function isStrayNarrative(reader: SectionReader, row: number, column: number): boolean {
  return (
    reader.section.layout.pairs.length === 0 && reader.fieldAt(column) === 'fecha' && kindOfCell(reader.sheet, row, column) === 'relato'
  );
}
