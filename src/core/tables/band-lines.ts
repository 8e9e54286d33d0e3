/** Lines that name a componente and say something beside it: «Componente 2: Trámites | Seguimiento OCI», «… | 70 %». */
import { plain, textOf } from '../cells/text';
import type { Field } from '../model';
import { valueAt, type Sheet } from '../snapshot';
import { beginsLikeActivity, readBand, type Band } from './bands';
import { kindOfCell, type CellKind } from './cell-kind';
import type { Place } from './draft';
import { fieldOfHeader } from './header-field';

/** A line of a table and what its columns are; none of them is known above the first header. */
export interface Line {
  readonly sheet: Sheet;
  readonly row: number;
  readonly columns: readonly number[];
  /** The columns of the activity and of its number, 0 where there is none. */
  readonly activity: number;
  readonly numeral: number;
  readonly fieldAt: (column: number) => Field | undefined;
  /** Whether the line's first cell is merged over the column of the activities. */
  readonly merged: boolean;
}

export interface BandLine {
  readonly band: Band;
  readonly place: Place;
}

/** No line of a heading has more cells. */
const MOST_CELLS = 8;
const LONGEST_NAME = 220;
const LONGEST_BESIDE = 90;
/** A line that says in so many words that it is a componente may have so many cells of any kind beside it. */
const MOST_LOOSE = 3;

const COMPONENT_WORD = /^\W*(?:\S{1,12}\s+){0,2}componente\b/i;
/** «COMPONENTE», «Componente 3:»: its name stands in the next cell. */
const LABEL_ALONE = /^\W*(?:sub\s?)?componente\s*(?:n[o°º]?\.?\s*)?(?:\d{1,2}|[ivx]{1,4})?\s*[:.–-]?\s*$/i;
/** What a sheet says of itself or of who looks at it. */
const ABOUT_SHEET =
  /^(?:pag(?:ina)?\b|version\b|codigo\b|vigencia\b|corte\b|fecha\b|periodo\b|(?:sub)?total\b|avances?\b|o\.?c\.?i\b|(?:oficina (?:asesora )?de )?control interno\b|(?:primer|segundo|tercer|[i]{1,3}) (?:cuatrimestre|trimestre|semestre|seguimiento|monitoreo)\b)/;
const NUMBERS: ReadonlySet<CellKind> = new Set<CellKind>(['numero', 'fecha', 'periodo']);
const FIGURES: ReadonlySet<Field | undefined> = new Set<Field | undefined>(['avance', 'esperado', 'peso']);
const OF_ACTIVITIES: ReadonlySet<CellKind> = new Set<CellKind>(['numeral', 'fecha', 'periodo']);

/** The heading that a line of two or more cells is; null for any other line. */
export function readBandLine(line: Line): BandLine | null {
  const { sheet, row, columns } = line;
  const [first, second] = columns;
  if (first === undefined || second === undefined || columns.length > MOST_CELLS) return null;
  const value = valueAt(sheet, row, first);
  if (typeof value !== 'string' || value.length > LONGEST_NAME) return null;
  if (LABEL_ALONE.test(value)) return nameApart(line, value, second);
  const rest = columns.slice(1);
  if (!line.merged && !isOnlyBeside(line, first, rest) && !(COMPONENT_WORD.test(value) && isLoose(line, first, rest))) return null;
  const band = beginsLikeActivity(value) ? null : readBand(value);
  return band === null || band.level === 'dependencia' ? null : { band, place: { row, column: first } };
}

/** «COMPONENTE 3 | Rendición de Cuentas», alone or with what may stand beside a name. */
function nameApart(line: Line, label: string, column: number): BandLine | null {
  const { sheet, row, columns } = line;
  const name = textOf(valueAt(sheet, row, column)).trim();
  const kind = kindOfCell(sheet, row, column);
  if (name.length > LONGEST_NAME || !(kind === 'texto' || kind === 'relato') || fieldOfHeader(name) !== null) return null;
  if (!isOnlyBeside(line, column, columns.slice(2))) return null;
  const said = label.trim();
  const numbered = /[\dIVXivx][\s:.–-]*$/.test(said);
  const text = numbered ? `${said.replace(/[\s:.–-]+$/, '')}: ${name}` : name;
  const level = /^\W*sub/i.test(said) ? 'subcomponente' : 'componente';
  return { band: { level, text }, place: { row, column } };
}

/** Whether no cell after the name says anything of an activity: who follows up, a corte, a page, a figure with or without its caption. */
function isOnlyBeside({ sheet, row, fieldAt }: Line, name: number, columns: readonly number[]): boolean {
  return columns.every((column, i) => {
    const value = valueAt(sheet, row, column);
    if (typeof value === 'string' && value.length > LONGEST_BESIDE) return false;
    const kind = kindOfCell(sheet, row, column);
    if (kind === 'porcentaje') return fieldAt(name) !== 'componente' || i > 0;
    if (NUMBERS.has(kind)) return i > 0 || (kind === 'numero' && FIGURES.has(fieldAt(column)));
    return typeof value === 'string' && isCaption(value);
  });
}

function isCaption(text: string): boolean {
  if (ABOUT_SHEET.test(plain(text))) return true;
  const field = fieldOfHeader(text);
  return field !== null && field !== 'actividad' && field !== 'componente' && field !== 'subcomponente';
}

/** Whether few short cells stand beside the name, and none where an activity, its number or a date would be. */
function isLoose({ sheet, row, activity, numeral, fieldAt }: Line, name: number, columns: readonly number[]): boolean {
  if (activity === 0 || name === activity || fieldAt(name) === 'componente' || columns.length > MOST_LOOSE) return false;
  return columns.every((column) => {
    if (column === activity || column === numeral || OF_ACTIVITIES.has(kindOfCell(sheet, row, column))) return false;
    const value = valueAt(sheet, row, column);
    return typeof value !== 'string' || value.length <= LONGEST_BESIDE;
  });
}
