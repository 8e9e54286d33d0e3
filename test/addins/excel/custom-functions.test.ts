import { associateFunctions } from '../../../src/addins/excel/custom-functions';
import { FUNCIONES } from '../../../src/functions/funciones';

class ExcelError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

const calls = new Map<string, (...argumentos: unknown[]) => unknown>();
associateFunctions({ associate: (id, call) => void calls.set(id, call), Error: ExcelError, ErrorCode: { invalidValue: '#VALUE!' } });
/** What Excel adds to every call. */
const INVOCATION = { address: undefined, functionName: 'SEGUIMIENTO' };
const call = (nombre: string, ...argumentos: unknown[]) => calls.get(nombre)!(...argumentos, INVOCATION);

test('every function is associated by its name', () => {
  expect([...calls.keys()]).toEqual(FUNCIONES.map(({ nombre }) => nombre));
});

test('ranges come as rows of cells, what was left out as null', () => {
  expect(call('ESPERADO', [['Trimestral'], ['31/12/2020']], [[44074]], null)).toEqual([[0.5], [0]]);
});

test('the invocation is no argument, also where it stands in the place of one that was left out', () => {
  expect(call('LIMITEPUBLICACION', [[44074]])).toEqual([[44088]]);
});

test('what cannot be answered is #¡VALOR! with its sentence', () => {
  const expected = new ExcelError('#VALUE!', '«avance» debe estar entre 0 % y 100 %. Corrija el porcentaje.');
  expect(() => call('ZONA', [['120 %']])).toThrow();
  try {
    call('ZONA', [['120 %']]);
  } catch (error) {
    expect(error).toEqual(expected);
  }
  expect(call('ZONA', [['120 %'], [0.9]])).toEqual([[expected], ['alta']]);
});
