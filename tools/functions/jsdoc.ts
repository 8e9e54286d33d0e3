/** The comment that Google Sheets shows while a person types one of our functions. */
import type { ExampleArgument, Funcion } from '../../src/functions/funcion';

function argumentText(argumento: ExampleArgument): string {
  if (typeof argumento === 'string') return `"${argumento}"`;
  if (typeof argumento === 'number') return String(argumento);
  if ('rango' in argumento) return argumento.rango;
  return `DATE(${argumento.fecha.split('-').map(Number).join('; ')})`;
}

/** The JSDoc of a top-level function, without the function itself. */
export function jsDoc(funcion: Funcion): string {
  const { nombre, descripcion, parametros, resultado, ejemplos } = funcion;
  const [ejemplo] = ejemplos;
  const lines = [
    descripcion,
    '',
    ...(ejemplo ? [`@example SEGUIMIENTO_${nombre}(${ejemplo.argumentos.map(argumentText).join('; ')})`] : []),
    ...parametros.map((one) => `@param {any} ${one.opcional ? `[${one.nombre}]` : one.nombre} ${one.descripcion}`),
    `@return ${resultado.descripcion}`,
    '@customfunction',
  ];
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
}
