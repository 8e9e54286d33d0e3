/**
 * What an example is: sheets written the way a person types them, one line of text per row of the sheet.
 *
 *   1.1 | Publicar el boletín | (4) boletines | 31/12/2023 | 50% | Van dos (2) boletines. | vencida
 *
 * Cells stand between bars. `^` is merged with the cell above, `<` with the cell at its left, `¶` breaks the line inside a
 * cell, and an apostrophe in front keeps as text what would be read as a date or a percentage. `X:1,4,7/12` are twelve cells
 * with an X in the first, fourth and seventh.
 *
 * The last column, «esperado», names the rules that must fire on the row, judged by what the row says and never by what
 * the program finds: a missing and an extra finding both fail. A code with «?» may be reported or not.
 */
export interface Example {
  /** The file in examples/, with its extension. */
  readonly archivo: string;
  /** The corte under review, «2023-08-31». */
  readonly corte: string;
  readonly titulo: string;
  readonly hojas: readonly ExampleSheet[];
}

export interface ExampleSheet {
  readonly nombre: string;
  readonly oculta?: boolean;
  /** Widths in characters, one per column. */
  readonly anchos: readonly number[];
  readonly lineas: readonly Line[];
  /** Rows that stay in sight. */
  readonly inmovilizadas?: number;
  readonly notas?: readonly { readonly celda: string; readonly texto: string }[];
  /** Solid fills that the official gave, «FFF2CC». */
  readonly rellenos?: readonly { readonly celda: string; readonly color: string }[];
  readonly validaciones?: readonly Validation[];
  readonly grafico?: Chart;
}

/** A share between 0 and 1; another value asks before it is taken. */
export interface Validation {
  readonly rango: string;
  readonly mensaje: string;
}

export interface Chart {
  readonly titulo: string;
  readonly categorias: string;
  readonly series: readonly { readonly nombre: string; readonly valores: string }[];
  /** Row and column, from 1, of the corner where it stands. */
  readonly desde: readonly [number, number];
}

/** `membrete`: what a page header or footer leaves behind when a document is pasted. */
export type LineKind = 'titulo' | 'membrete' | 'banda' | 'encabezado' | 'fila' | 'texto';

export interface Line {
  readonly tipo: LineKind;
  readonly celdas: readonly string[];
}

const of =
  (tipo: LineKind) =>
  (text: string): Line[] =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ tipo, celdas: line.split('|').flatMap(spread) }));

const MARKS = /^X:([\d,]*)\/(\d+)$/;

function spread(typed: string): string[] {
  const cell = typed.trim();
  const marks = MARKS.exec(cell);
  if (!marks) return [cell];
  const marked = new Set((marks[1] ?? '').split(',').map(Number));
  return Array.from({ length: Number(marks[2]) }, (_, i) => (marked.has(i + 1) ? 'X' : ''));
}

export const titulos = of('titulo');
export const membrete = of('membrete');
export const bandas = of('banda');
export const encabezado = of('encabezado');
export const filas = of('fila');
export const textos = of('texto');
export const enBlanco: Line = { tipo: 'texto', celdas: [] };
