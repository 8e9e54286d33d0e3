/** What a spreadsheet hands to a custom function, what it gets back, and how arrays meet one another. */
import type { CellValue } from '../core/snapshot';

/** A cell's answer. Days are serial numbers of the 1900 system, shares are numbers (0.67 is 67 %), «nothing to say» is empty text. */
export type Value = string | number;
export type Matrix<T> = readonly (readonly T[])[];

/** What a person asked cannot be answered; the message is a Spanish sentence that says what to do. Entrances show it as #¡VALOR!. */
export class FunctionError extends Error {
  override readonly name = 'FunctionError';
}

/** One answer per cell of the arguments; a cell that cannot be answered carries its error, and its neighbours theirs. */
export type Answer = Matrix<Value | FunctionError>;

/**
 * An argument as rows of cells: a value alone is one cell; a missing argument and an empty text are null.
 * @throws FunctionError for what is no cell.
 */
export function toMatrix(argument: unknown): Matrix<CellValue> {
  if (!Array.isArray(argument)) return [[toCell(argument)]];
  const rows = argument.map((row: unknown) => (Array.isArray(row) ? row.map(toCellOfRange) : [toCellOfRange(row)]));
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some(({ length }) => length !== width)) {
    throw new FunctionError('El rango no tiene celdas, o sus filas no son del mismo ancho. Indique un rango de la hoja.');
  }
  return rows;
}

function toCell(value: unknown): CellValue {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new FunctionError('Una celda no tiene texto, número ni fecha que se pueda leer. Escriba el valor en la celda.');
}

/** What a cell with an error shows; as text it is unreadable like any other, and says nothing of its neighbours. */
const ERROR_TEXT = '#¡VALOR!';

const toCellOfRange = (value: unknown): CellValue => {
  const isError = typeof value === 'object' ? value !== null : typeof value === 'number' && !Number.isFinite(value);
  return isError ? ERROR_TEXT : toCell(value);
};

/** The cells of a matrix in reading order. */
export function cellsOf<T>(matrix: Matrix<T>): T[] {
  return matrix.flatMap((row) => [...row]);
}

/** The only cell of an argument that takes one. @throws FunctionError for a range. */
export function single(matrix: Matrix<CellValue>, parametro: string): CellValue {
  if (matrix.length !== 1 || matrix[0]?.length !== 1) throw new FunctionError(`«${parametro}» debe ser una sola celda, no un rango.`);
  return matrix[0][0] ?? null;
}

/**
 * Answers cell by cell, as Excel's own functions do: arguments of one row or column are repeated along the others.
 * @throws FunctionError where the sizes do not fit.
 */
export function cellByCell(matrices: readonly Matrix<CellValue>[], answer: (...cells: CellValue[]) => Value): Answer {
  const rows = commonLength(matrices.map(({ length }) => length));
  const columns = commonLength(matrices.map((matrix) => matrix[0]?.length ?? 1));
  const at = (matrix: Matrix<CellValue>, row: number, column: number): CellValue => {
    const cells = matrix[matrix.length === 1 ? 0 : row] ?? [];
    return cells[cells.length === 1 ? 0 : column] ?? null;
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => orError(() => answer(...matrices.map((matrix) => at(matrix, row, column))))),
  );
}

function commonLength(lengths: readonly number[]): number {
  const long = lengths.filter((length) => length !== 1);
  if (new Set(long).size > 1)
    throw new FunctionError('Los rangos no son del mismo tamaño. Indique rangos con las mismas filas y columnas.');
  return long[0] ?? 1;
}

function orError(answer: () => Value): Value | FunctionError {
  try {
    return answer();
  } catch (error) {
    if (error instanceof FunctionError) return error;
    throw error;
  }
}
