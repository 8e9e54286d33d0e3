import type { Funcion } from './funcion';
import { FunctionError, toMatrix, type Answer } from './values';

/**
 * Answers a call with what the host handed over, arguments missing at the end included.
 * @throws FunctionError where no cell can be answered, or the only one cannot.
 */
export function calculate({ parametros, calcular }: Funcion, argumentos: readonly unknown[]): Answer {
  const answer = calcular(...parametros.map((_, i) => toMatrix(argumentos[i])));
  const only = answer.length === 1 && answer[0]?.length === 1 ? answer[0][0] : undefined;
  if (only instanceof FunctionError) throw only;
  return answer;
}
