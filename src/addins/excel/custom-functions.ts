import { calculate } from '../../functions/calculate';
import type { Funcion } from '../../functions/funcion';
import { FUNCIONES } from '../../functions/funciones';
import { FunctionError } from '../../functions/values';

/** What Excel's custom functions runtime gives a page (office.js, CustomFunctionsRuntime 1.2); @types/office-js does not tell of it. */
export interface CustomFunctionsRuntime {
  associate(id: string, call: (...argumentos: unknown[]) => unknown): void;
  /** Shows #¡VALOR! with the message; thrown, or standing in one cell of an answer. */
  readonly Error: new (code: string, message: string) => object;
  readonly ErrorCode: { readonly invalidValue: string };
}

const UNEXPECTED = 'Ocurrió un error inesperado al calcular. Revise los argumentos; si sigue, avise a quien administra el complemento.';

function shown(runtime: CustomFunctionsRuntime, error: unknown): object {
  return new runtime.Error(runtime.ErrorCode.invalidValue, error instanceof FunctionError ? error.message : UNEXPECTED);
}

/** Whether Excel handed over an argument of the formula, and not the invocation that it adds after the last one. */
const isGiven = (argumento: unknown): boolean => Array.isArray(argumento) || argumento === null || typeof argumento !== 'object';

/** What Excel calls, with ranges as rows of cells. */
function caller(runtime: CustomFunctionsRuntime, funcion: Funcion): (...argumentos: unknown[]) => unknown {
  return (...argumentos) => {
    try {
      const answer = calculate(funcion, argumentos.filter(isGiven));
      return answer.map((row) => row.map((value) => (value instanceof FunctionError ? shown(runtime, value) : value)));
    } catch (error) {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel shows the message of its own class alone.
      throw shown(runtime, error);
    }
  };
}

/** Gives Excel our functions. `runtime` is read when Excel calls, because office.js fills it after the page has loaded. */
export function associateFunctions(runtime: CustomFunctionsRuntime): void {
  for (const funcion of FUNCIONES) runtime.associate(funcion.nombre, caller(runtime, funcion));
}
