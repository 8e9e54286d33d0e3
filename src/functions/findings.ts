import { isBlank, textOf } from '../core/cells/text';
import { parts } from '../core/days';
import { parseAddress } from '../core/a1';
import type { Finding, Severity } from '../core/model';
import { review, ReviewError } from '../core/review';
import { address, type CellValue, type Snapshot } from '../core/snapshot';
import { readDay, readYear } from './readings';
import { FunctionError, single, type Answer, type Matrix } from './values';

const SIN_HALLAZGOS = 'Sin hallazgos';
const SEVERITY: Readonly<Record<Severity, string>> = { error: 'Error', advertencia: 'Advertencia', informativo: 'Informativo' };
const SHEET = 'Hoja';
const MAX_ROW = 1_048_576;

interface Asked {
  readonly filas: Matrix<CellValue>;
  readonly encabezados: Matrix<CellValue>;
  /** Row number of the first of `filas` in the snapshot. */
  readonly first: number;
}

/**
 * Reviews rows of a table, given its header: one text per row. Several rows are reviewed as one table, so that they are compared
 * with one another.
 * @param primera number of the first row in its sheet, for messages that name another row.
 */
export function hallazgos(
  filas: Matrix<CellValue>,
  encabezados: Matrix<CellValue>,
  corte: Matrix<CellValue>,
  vigencia: Matrix<CellValue>,
  primera: Matrix<CellValue>,
): Answer {
  if (filas[0]?.length !== encabezados[0]?.length) {
    throw new FunctionError('«fila» y «encabezados» deben tener las mismas columnas. Indique los dos rangos desde la misma columna.');
  }
  const year = readYear(single(vigencia, 'vigencia'), 'vigencia');
  const given = single(corte, 'corte');
  const day = isBlank(given) ? null : readDay(given, 'corte', year);
  const asked = { filas, encabezados, first: firstRow(single(primera, 'primera'), encabezados.length) };
  const settings = { corte: day, vigencia: year ?? (day === null ? null : parts(day).year) };
  const texts = textsOf(asked, settings);
  return filas.map((row, i) => [row.every(isBlank) ? '' : (texts.get(asked.first + i) ?? '')]);
}

function firstRow(value: CellValue, header: number): number {
  if (isBlank(value)) return header + 1;
  const row = Number(value);
  if (!Number.isInteger(row) || row <= header || row > MAX_ROW) {
    throw new FunctionError('«primera» debe ser el número de la primera fila, debajo de los encabezados. Use FILA(), como FILA(A5).');
  }
  return row;
}

/** By row number: what the review says of each row that it took for an activity. */
function textsOf(asked: Asked, settings: Parameters<typeof review>[1]): ReadonlyMap<number, string> {
  try {
    const { filas, hallazgos: found } = review(snapshotOf(asked), settings);
    return new Map(
      filas.map(({ fila }) => [
        fila,
        textOfRow(
          found.filter((one) => one.fila === fila),
          asked,
        ),
      ]),
    );
  } catch (error) {
    if (!(error instanceof ReviewError)) throw error;
    if (error.code === 'sin-actividades') return new Map();
    throw new FunctionError(
      'No se reconocen los encabezados. Indique la fila (o las dos filas) que dice «Actividad» y al menos dos columnas más, como «Meta», «Responsable», «Fecha» o «% de avance».',
    );
  }
}

function snapshotOf({ filas, encabezados, first }: Asked): Snapshot {
  const above = Array.from({ length: first - 1 - encabezados.length }, () => []);
  const values = [...above, ...encabezados, ...filas];
  return {
    name: SHEET,
    date1904: false,
    sheets: [{ name: SHEET, visibility: 'visible', protected: false, values, formats: [], merges: [] }],
  };
}

function textOfRow(found: readonly Finding[], asked: Asked): string {
  return found.length === 0 ? SIN_HALLAZGOS : found.map((finding) => textOfFinding(finding, asked)).join('\n');
}

/** «Error en «% DE AVANCE»: …»: the column by its title, since where the range stands in the sheet is not known. */
function textOfFinding({ severidad, celda, mensaje }: Finding, { encabezados }: Asked): string {
  const column = parseAddress(celda)?.column ?? 0;
  const title = titleOf(encabezados, column);
  return `${SEVERITY[severidad]} en ${title}: ${mensaje.replace(` ${celda}:`, ` ${title}:`)}`;
}

function titleOf(encabezados: Matrix<CellValue>, column: number): string {
  const titles = encabezados
    .map((row) =>
      textOf(row[column - 1] ?? null)
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((title) => title !== '');
  const last = titles[titles.length - 1];
  return last === undefined ? `la columna ${address({ fila: 0, columna: column }).slice(0, -1)} del rango` : `«${last}»`;
}
