/** The figures that an entity prints under its rows: a caption and percentages, with nothing of an activity. */
import { plain } from '../cells/text';
import type { Field, IsoDate } from '../model';
import { beginsLikeActivity } from './bands';
import { kindOfCell } from './cell-kind';
import type { Place } from './draft';
import type { SectionReader } from './section-reader';

/** A total, with the words before it and one figure per corte. */
export interface PrintedTotal {
  readonly tabla: number;
  readonly titulo: string;
  readonly figures: readonly { readonly place: Place; readonly corte: IsoDate | null }[];
  /** The componente whose rows it closes where its words speak of one, empty where of all. */
  readonly componente: string;
}

const TOTAL =
  /^(?:(?:sub)?total|promedio|(?:%|porcentaje)?\s*(?:de )?(?:avance|cumplimiento)\s+(?:total|general|promedio|del?\s+(?:componente|plan|paac|ptep)))\b/;

/** What the captions of totals speak of. */
const FIGURE_WORD = /\b(?:promedio|porcentaje|total|general|consolidado|nivel|grado|resultado|avance|cumplimiento|ejecucion)\b|%/;
const FIGURES: ReadonlySet<Field | undefined> = new Set<Field | undefined>(['avance', 'esperado', 'peso']);

export const isTotalCaption = (text: string): boolean => TOTAL.test(plain(text));

/**
 * Whether a row is one caption before figures: by its words alone, or at the foot of the table, where a text under N° is no
 * activity's and elsewhere it speaks of figures and begins like no activity.
 */
export function isTotalRow(reader: SectionReader, row: number, columns: readonly number[]): boolean {
  const isCaption = (column: number): boolean => !FIGURES.has(reader.fieldAt(column));
  const column = columns.find(isCaption);
  if (column === undefined || columns.length === 1 || columns.some((other) => other !== column && isCaption(other))) return false;
  const kind = kindOfCell(reader.sheet, row, column);
  if (kind === 'numeral' || kind === 'numero') return false;
  const text = reader.textAt(row, column);
  if (isTotalCaption(text)) return true;
  if (row < reader.lastFull) return false;
  return reader.fieldAt(column) === 'numeral' || (FIGURE_WORD.test(plain(text)) && !beginsLikeActivity(text));
}

/** The figures of a total row; null where it has none. */
export function readTotal(
  reader: SectionReader,
  row: number,
  columns: readonly number[],
  titulo: string,
  open: string,
): PrintedTotal | null {
  const { tabla, layout } = reader.section;
  const figures = columns
    .filter((column) => reader.fieldAt(column) === 'avance')
    .map((column) => ({ place: { row, column }, corte: layout.pairs.find(({ avance }) => avance === column)?.corte ?? null }));
  const componente = /componente|subtotal/.test(plain(titulo)) ? open : '';
  return figures.length === 0 ? null : { tabla, titulo, figures, componente };
}
