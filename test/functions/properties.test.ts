import fc from 'fast-check';
import { calculate } from '../../src/functions/calculate';
import { FUNCIONES } from '../../src/functions/funciones';
import { FunctionError } from '../../src/functions/values';

const said = fc.constantFrom(
  '67 %',
  '67',
  0.67,
  67,
  1,
  'N/A',
  '-',
  '',
  null,
  true,
  '31/08/2020',
  44074,
  'Trimestral',
  '31/02/2020',
  2020,
  '15/05/2020 30/11/2020',
  'Actividad',
  '% de avance',
  'Fecha',
);
const cell = fc.oneof(said, fc.string(), fc.double(), fc.boolean());
const range = (rows: number, columns: number) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
const size = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }));
const anything = fc.oneof(
  cell,
  size.chain(([rows, columns]) => range(rows, columns)),
  fc.anything({ withDate: true, withBigInt: true }),
);

/** The answer, or the typed error; anything else that is thrown fails the test. */
function answered(funcion: (typeof FUNCIONES)[number], argumentos: readonly unknown[]) {
  try {
    return calculate(funcion, argumentos);
  } catch (error) {
    if (error instanceof FunctionError && error.message.endsWith('.')) return null;
    throw error;
  }
}

describe.each(FUNCIONES.map((funcion): [string, (typeof FUNCIONES)[number]] => [funcion.nombre, funcion]))('%s', (nombre, funcion) => {
  test('throws nothing but a sentence, whatever it is given, and answers with texts and finite numbers', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 6 }), (argumentos) => {
        for (const value of (answered(funcion, argumentos) ?? []).flat()) {
          if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
          else expect(typeof value === 'string' || (value instanceof FunctionError && value.message.endsWith('.'))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  if (nombre === 'HALLAZGOS') return;

  test('a range gives a range of its size, each cell as it would alone', () => {
    const one = funcion.parametros[0]?.nombre === 'desde' ? '01/01/2020' : '31/08/2020';
    const others = funcion.parametros.slice(1).map(({ opcional }) => (opcional ? null : one));
    // How the numbers of a range of progress are read depends on one another.
    const reads = ['texto', 'avance'].includes(funcion.parametros[0]?.nombre ?? '');
    const points = (cells: readonly unknown[]): boolean =>
      reads && cells.some((value) => typeof value === 'number' || /^\s*\d/.test(String(value)));
    fc.assert(
      fc.property(
        size.chain(([rows, columns]) => range(rows, columns)),
        (cells) => {
          fc.pre(cells.flat().every((value) => typeof value !== 'number' || Number.isFinite(value)));
          const answer = answered(funcion, [cells, ...others]);
          const sizes = [answer?.length ?? 1, answer?.[0]?.length ?? 1];
          expect(sizes).toEqual([cells.length, cells[0]!.length]);
          if (answer === null || points(cells.flat())) return;
          const texts = answer.map((row) => row.map((value) => (value instanceof FunctionError ? value.message : value)));
          const alone = cells.map((row) =>
            row.map((value) => {
              try {
                return calculate(funcion, [value, ...others])[0]![0];
              } catch (error) {
                return (error as Error).message;
              }
            }),
          );
          expect(texts).toEqual(alone);
        },
      ),
      { numRuns: 200 },
    );
  });
});
