import { toSerial } from '../../src/core/cells/date';
import { calculate } from '../../src/functions/calculate';
import type { Ejemplo, ExampleArgument, Funcion } from '../../src/functions/funcion';
import { FUNCIONES } from '../../src/functions/funciones';
import { FunctionError } from '../../src/functions/values';
import { jsDoc } from '../../tools/functions/jsdoc';
import { formulaText } from '../../tools/functions/markdown';
import { functionsMetadata } from '../../tools/functions/metadata';

const handed = (argumento: ExampleArgument): unknown => {
  if (typeof argumento !== 'object') return argumento;
  return 'fecha' in argumento ? toSerial(argumento.fecha, false) : argumento.celdas;
};
const EXAMPLES = FUNCIONES.flatMap((funcion) =>
  funcion.ejemplos.map((ejemplo): [string, Funcion, Ejemplo] => [formulaText(funcion, ejemplo), funcion, ejemplo]),
);

test.each(EXAMPLES)('%s gives what the guide says', (_, funcion, { argumentos, da }) => {
  const call = () => calculate(funcion, argumentos.map(handed));
  if ('error' in da) expect(call).toThrow(new FunctionError(da.error));
  else expect(call()).toEqual(da);
});

test('each example is written once', () => {
  const formulas = EXAMPLES.map(([formula]) => formula);
  expect(new Set(formulas).size).toBe(formulas.length);
});

describe.each(FUNCIONES.map((funcion): [string, Funcion] => [funcion.nombre, funcion]))('%s', (nombre, funcion) => {
  test('has a name that both hosts take, and sentences', () => {
    expect(nombre).toMatch(/^[A-Z]+$/);
    const sentences = [funcion.descripcion, funcion.resultado.descripcion, ...funcion.parametros.map(({ descripcion }) => descripcion)];
    for (const sentence of [...sentences, ...funcion.notas]) expect(sentence).toMatch(/[.]$/);
    expect(funcion.parametros.map(({ nombre: name }) => name).join()).toMatch(/^[a-z,]+$/);
  });

  test('optional parameters come last', () => {
    const optional = funcion.parametros.map(({ opcional }) => opcional === true);
    expect(optional).toEqual([...optional].sort());
  });

  test('a required argument that is missing is asked for, or leaves the cell empty', () => {
    try {
      expect(calculate(funcion, [])).toEqual([['']]);
    } catch (error) {
      expect(error).toBeInstanceOf(FunctionError);
    }
  });
});

test('what Excel is told of a function', () => {
  const { functions } = functionsMetadata(FUNCIONES, ({ nombre }) => `https://example.org/funciones.html#${nombre.toLowerCase()}`);
  expect(functions.map(({ id }) => id)).toEqual(FUNCIONES.map(({ nombre }) => nombre));
  expect(functions[1]).toEqual({
    id: 'ESPERADO',
    name: 'ESPERADO',
    description: 'Calcula el avance programado de una actividad a la fecha de corte.',
    helpUrl: 'https://example.org/funciones.html#esperado',
    parameters: [
      expect.objectContaining({ name: 'fechas', type: 'any', dimensionality: 'matrix' }),
      expect.not.objectContaining({ optional: true }),
      expect.objectContaining({ name: 'vigencia', optional: true }),
    ],
    result: { type: 'any', dimensionality: 'matrix' },
  });
});

test('what Sheets is told of a function', () => {
  expect(jsDoc(FUNCIONES.find(({ nombre }) => nombre === 'LIMITEPUBLICACION')!)).toBe(`/**
 * Da la última fecha para publicar el seguimiento de un corte: el décimo día hábil del mes siguiente.
 *
 * @example SEGUIMIENTO_LIMITEPUBLICACION(DATE(2020; 4; 30))
 * @param {any} corte La fecha de corte del seguimiento, como 31/08/2020.
 * @param {any} [festivos] Un rango con otros días no hábiles, como los días cívicos de la entidad. Los festivos de ley ya se cuentan.
 * @return La fecha límite. En Excel, dele a la celda formato de fecha.
 * @customfunction
 */`);
});
