/** What a cell looks like, before it is known what column it belongs to. The evidence by which shifted rows are read. */
import { isDateFormat } from '../cells/date';
import { isBlank, plain } from '../cells/text';
import { formatAt, valueAt } from '../snapshot';
import type { Sheet } from '../snapshot';

export type CellKind =
  | 'vacia'
  | 'numeral'
  | 'fecha'
  | 'periodo'
  | 'porcentaje'
  | 'no-aplica'
  | 'marca'
  | 'numero'
  | 'codigo'
  | 'responsable'
  | 'texto'
  | 'relato';

const NUMERAL = /^\d{1,5}(?:[.,]\d{1,5}){1,4}[.,]?$/;
const THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const DATE_TEXT = /^\s*(?:\d{1,2}[/.-]\d{1,2}[/.-](?:20)?\d{2}[\s;,y]*)+$/;
const PERIOD_TEXT =
  /^(?:(?:primer|segundo|tercer|cuarto|i{1,3}|iv|\d(?:er|do|to)?)\s+(?:bimestre|trimestre|cuatrimestre|semestre)|anual|semestral|cuatrimestral|trimestral|bimestral|mensual|semanal|diari[oa]|permanente|continu[oa]|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?:mente)?(?:\s|$)/;
const PERCENT_TEXT = /^-?\d{1,4}(?:[.,]\d+)?\s*%$/;
const NOT_APPLICABLE = /^n\s*[./]?\s*a\.?$|^no aplica\b/;
const RESPONSIBLE =
  /^(?:(?:la|el|los|las|todos?|todas?)\s+)*(?:sub)?(?:secretari[oa]|direcci[oó]n|director|gerencia|gerente|oficina|departamento|dependencia|despacho|coordinaci[oó]n|coordinador|grupo|area|unidad|jefe|jefatura|lider|profesional|funcionari[oa]|ingenier[oa]|equipo|comite|alcald[ei]|control interno|talento humano|tesorer|contador|tecnico|asesor|enlace|personeri|proceso|servidor)/;
const LONG_TEXT_WORDS = 9;
/** Numbers, dates and periods are no longer than this. */
const LONGEST_LITERAL = 80;
/** Texts longer than any name of a dependencia. */
const LONGEST_SHORT_TEXT = 200;
/** Bare numbers from here on are codes or money, no counts. */
const SMALLEST_CODE = 1_000_000;

/** The look of one cell. A number counts as a percentage only where its format says so. */
export function kindOfCell(sheet: Sheet, row: number, column: number): CellKind {
  const value = valueAt(sheet, row, column);
  if (isBlank(value)) return 'vacia';
  if (typeof value === 'number') {
    const format = formatAt(sheet, row, column);
    if (isDateFormat(format)) return 'fecha';
    if (format?.includes('%') === true) return 'porcentaje';
    return Math.abs(value) >= SMALLEST_CODE ? 'codigo' : 'numero';
  }
  return typeof value === 'string' ? kindOfText(value) : 'texto';
}

/** The look of a text. */
function kindOfText(text: string): CellKind {
  if (text.length > LONGEST_SHORT_TEXT) return 'relato';
  const flat = plain(text.length > LONGEST_LITERAL ? text.slice(0, LONGEST_LITERAL) : text);
  if (text.length <= LONGEST_LITERAL) {
    const literal = kindOfLiteral(flat);
    if (literal) return literal;
  }
  if (RESPONSIBLE.test(flat)) return 'responsable';
  return text.split(' ', LONG_TEXT_WORDS).length >= LONG_TEXT_WORDS ? 'relato' : 'texto';
}

/** Texts that say one thing only: a number, a date, a mark. */
function kindOfLiteral(flat: string): CellKind | null {
  if (flat === '') return 'vacia';
  if (/^[x✓✔✗•]$/.test(flat)) return 'marca';
  if (/^\d+[.]?$/.test(flat) || THOUSANDS.test(flat)) return 'numero';
  if (NUMERAL.test(flat)) return 'numeral';
  if (PERCENT_TEXT.test(flat)) return 'porcentaje';
  if (NOT_APPLICABLE.test(flat)) return 'no-aplica';
  if (DATE_TEXT.test(flat)) return 'fecha';
  return PERIOD_TEXT.test(flat) ? 'periodo' : null;
}
