/** Custom functions as Google Sheets calls them: dates come as instants, and an error of one cell must not hide its neighbours. */
import { calculate } from '../../../functions/calculate';
import type { Funcion } from '../../../functions/funcion';
import { FUNCIONES } from '../../../functions/funciones';
import { FunctionError, type Answer } from '../../../functions/values';
import { clockOf, instantAt, isInstant, type Clock } from '../../../hosts/sheets/clock';
import { liveServices } from './services';

const byName = (): Map<string, Funcion> => new Map(FUNCIONES.map((funcion) => [funcion.nombre, funcion]));

/** The spreadsheet's clock, asked for only where a date comes or goes. */
function lazyClock(): Clock {
  let clock: Clock | null = null;
  return (instant) => (clock ??= clockOf(SpreadsheetApp.getActiveSpreadsheet(), liveServices()))(instant);
}

function withSerials(argument: unknown, clock: Clock): unknown {
  if (Array.isArray(argument)) return argument.map((one) => withSerials(one, clock));
  return isInstant(argument) ? clock(argument) : argument;
}

/** @throws FunctionError where no cell can be answered; Sheets shows its sentence. */
export function callFunction(nombre: string, argumentos: readonly unknown[]): unknown {
  const funcion = byName().get(nombre);
  if (!funcion) throw new FunctionError(`La función SEGUIMIENTO_${nombre} no existe en esta versión.`);
  const clock = lazyClock();
  const answer = calculate(
    funcion,
    argumentos.map((argument) => withSerials(argument, clock)),
  );
  const cells = shown(answer, funcion.resultado.tipo === 'fecha' ? clock : null);
  return cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : cells;
}

/** @param clock where numbers are days, which Sheets shows as dates only where they come as instants. */
function shown(answer: Answer, clock: Clock | null): unknown[][] {
  return answer.map((row) =>
    row.map((value) => {
      if (value instanceof FunctionError) return `Error: ${value.message}`;
      return clock && typeof value === 'number' ? instantAt(value, clock) : value;
    }),
  );
}
