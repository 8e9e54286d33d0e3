/** What a custom function is called, what it takes and gives, told once for Excel, Google Sheets and the guide. */
import type { CellValue } from '../core/snapshot';
import type { Answer, Matrix, Value } from './values';

export interface Parametro {
  readonly nombre: string;
  /** One Spanish sentence. */
  readonly descripcion: string;
  readonly opcional?: true;
}

/** An argument of an example as a person would type it. */
export type ExampleArgument =
  | string
  | number
  /** A day, «2020-08-31», typed as FECHA(2020;8;31). */
  | { readonly fecha: string }
  /** A range of the sheet and what stands in it. */
  | { readonly rango: string; readonly celdas: Matrix<CellValue> };

export interface Ejemplo {
  readonly argumentos: readonly ExampleArgument[];
  /** What the cells then hold; an error is told by its message. */
  readonly da: Matrix<Value> | { readonly error: string };
}

export interface Funcion {
  /** Without accents or spaces, as it is typed after «SEGUIMIENTO.» or «SEGUIMIENTO_». */
  readonly nombre: string;
  /** One Spanish sentence. */
  readonly descripcion: string;
  readonly parametros: readonly Parametro[];
  /** What an answer is, and so how its cell is to be formatted. */
  readonly resultado: { readonly tipo: 'porcentaje' | 'texto' | 'dias' | 'fecha'; readonly descripcion: string };
  /** Spanish sentences for the guide: what counts, what it leaves blank, what it refuses. */
  readonly notas: readonly string[];
  readonly ejemplos: readonly Ejemplo[];
  /** @throws FunctionError where no cell can be answered. */
  readonly calcular: (...argumentos: Matrix<CellValue>[]) => Answer;
}
