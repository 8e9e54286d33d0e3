import fs from 'node:fs';
import path from 'node:path';
import { DEFAULT_SETTINGS } from '../../src/core/model';
import { review } from '../../src/core/review';
import { valueAt, type CellValue, type Snapshot } from '../../src/core/snapshot';
import { calculate } from '../../src/functions/calculate';
import { FUNCIONES } from '../../src/functions/funciones';
import { FunctionError } from '../../src/functions/values';
import { openWorkbook } from '../../src/hosts/file/file-host';
import { sheet, snapshot } from '../core/factory';

const call = (nombre: string, ...argumentos: unknown[]) =>
  calculate(
    FUNCIONES.find((one) => one.nombre === nombre)!,
    argumentos,
  );
const only = (nombre: string, ...argumentos: unknown[]) => call(nombre, ...argumentos)[0]![0];

const CORTE = '31/08/2020';
const HEADER = ['Componente', 'Actividades', 'Meta o producto', 'Fecha programada', '% de avance', 'Seguimiento', 'Responsable'];
const CAPSULAS = ['Rendición', 'Publicar cápsulas', '(4) cápsulas', '30/11/2020', 0.5, 'Se publicaron tres (3) cápsulas', 'Prensa'];
const REPETIDA = ['Rendición', 'Publicar cápsulas', '(4) cápsulas', 44165, '50%', 'Se publicaron dos (2) cápsulas', 'Prensa'];
const SANA = ['Rendición', 'Hacer la audiencia', '(1) audiencia', '30/11/2020', 0, 'Se prepara la convocatoria', 'Despacho'];
const NADA = ['', '', '', '', '', '', ''];

describe('ranges', () => {
  test('a row meets a column', () => {
    expect(call('ESPERADO', [['30/04/2020'], ['Trimestral']], [['30/04/2020', '31/12/2020']])).toEqual([
      [1, 1],
      [0.25, 1],
    ]);
  });

  test('sizes that do not fit are refused', () => {
    expect(() => call('ESTADO', [[1], [2]], [['x'], ['y'], ['z']], CORTE)).toThrow('Los rangos no son del mismo tamaño.');
  });

  test('one illegible cell does not hide its neighbours', () => {
    const [[first], [second], [third]] = call('ZONA', [[0.9], ['casi'], ['-']]) as [[unknown], [unknown], [unknown]];
    expect([first, third]).toEqual(['alta', '']);
    expect(second).toEqual(new FunctionError('«avance» no se puede leer («casi»): tiene texto en vez de un porcentaje.'));
  });
});

test('a cell of a range that holds an error, as a service hands it over, is told alone', () => {
  for (const error of [{}, new Error('#N/A'), NaN]) {
    const [[first], [second], [third]] = call('ESTADO', [[1], [error], [0.5]], '30/06/2020', CORTE) as [[unknown], [unknown], [unknown]];
    expect([first, third]).toEqual(['cumplida', 'vencida']);
    expect(second).toEqual(new FunctionError('«avance» no se puede leer («#¡VALOR!»): la celda tiene el error #¡VALOR!.'));
  }
});

describe('dates', () => {
  test.each<[string, unknown, number | string]>([
    ['a serial number', 44074, 44088],
    ['a serial number with its hour', 44074.75, 44088],
    ['text', '31 de agosto de 2020', 44088],
    ['the last day of a month', 'agosto de 2020', 44088],
    ['nothing', null, ''],
  ])('%s', (_, corte, limite) => {
    expect(only('LIMITEPUBLICACION', corte)).toBe(limite);
  });

  test.each([
    ['a word', 'pronto', 'no dice ni fecha ni periodo'],
    ['several days', '30/04/2020 31/08/2020', 'debe ser una sola fecha'],
    ['a range of days', '01/01/2020 a 31/08/2020', 'debe ser una sola fecha'],
    ['a period', 'Trimestral', 'debe ser una sola fecha'],
    ['a year that is out of bounds', '31/08/1950', 'entre 1990 y 2100'],
    ['a truth value', true, 'no es una fecha'],
    ['a day without its year', '31/08', 'no dice de qué año'],
  ])('%s is no corte', (_, corte, reason) => {
    expect(() => only('LIMITEPUBLICACION', corte)).toThrow(reason);
  });

  test('a corte without its year takes the vigencia', () => {
    expect(only('ESPERADO', 'Trimestral', '30/06', 2021)).toBe(0.5);
  });

  test('a vigencia is a year', () => {
    expect(() => only('ESPERADO', 'Trimestral', CORTE, 'dos mil')).toThrow('«vigencia» no se puede leer («dos mil»)');
    expect(only('ESPERADO', 'Primer semestre', CORTE, 2021)).toBe(0);
  });
});

describe('HALLAZGOS', () => {
  test('one row: its findings, by the title of the column', () => {
    expect(only('HALLAZGOS', [CAPSULAS], [HEADER], CORTE)).toMatch(
      /^Error en «% de avance»: Reporta 50 %; el relato cuenta «tres \(3\) cápsulas»/,
    );
    expect(only('HALLAZGOS', [SANA], [HEADER], CORTE)).toBe('Sin hallazgos');
  });

  test('several rows are compared, and name each other by their number in the sheet', () => {
    const componente = ['', 'Componente 4: Atención', '', '', '', '', ''];
    const answer = call('HALLAZGOS', [CAPSULAS, componente, NADA, SANA, REPETIDA], [HEADER], CORTE, null, 5);
    expect(answer.map(([text]) => text)).toEqual([
      expect.stringContaining('75 %'),
      '',
      '',
      'Sin hallazgos',
      expect.stringContaining('de la fila 5 («Publicar cápsulas»)'),
    ]);
  });

  test('a displaced row names columns by their title', () => {
    const shifted = ['Publicar el informe de gestión', '(1) Informe', '31/03/2020', '100%', 'El informe quedó publicado', 'Planeación', ''];
    expect(only('HALLAZGOS', [shifted], [HEADER], CORTE)).toContain('La fila está corrida desde «Componente»:');
  });

  test('headers in two rows', () => {
    const two = [
      ['Actividades', 'Meta', 'Fecha programada', 'SEGUIMIENTO AGOSTO 31 DE 2020', ''],
      ['', '', '', 'Descripción del avance', '% de avance'],
    ];
    expect(only('HALLAZGOS', [['Publicar boletines', '(5) boletines', '30/06/2020', 'Va bien', 0.2]], two)).toContain(
      'Vencía el 30/06/2020',
    );
  });

  test('what it cannot do is said', () => {
    expect(() => call('HALLAZGOS', [CAPSULAS], [HEADER.slice(1)])).toThrow('las mismas columnas');
    expect(() => call('HALLAZGOS', [CAPSULAS], [SANA])).toThrow('No se reconocen los encabezados.');
    expect(() => call('HALLAZGOS', [CAPSULAS], [HEADER], [[CORTE], [CORTE]])).toThrow('«corte» debe ser una sola celda, no un rango.');
    expect(() => call('HALLAZGOS', [CAPSULAS], [HEADER], CORTE, null, 1)).toThrow('«primera» debe ser el número de la primera fila');
  });
});

/** Every activity of a workbook whose schedule and progress stand in one cell each, with what the review says of it. */
function oneCellRows(book: Snapshot) {
  const { filas, estados, corte, vigencia } = review(book, DEFAULT_SETTINGS);
  return filas.flatMap((row, i) => {
    const at = row.celdas.fecha;
    const progress = row.avances.find((one) => one.corte === corte)?.celdaAvance;
    const alone = row.cuatrimestres.length === 0 && row.meses.length === 0 && !row.celdas.inicio && !row.celdas.fin;
    const table = book.sheets.find(({ name }) => name === row.hoja);
    if (!at || !progress || !alone || !table || row.desplazada || row.fechaIlegible || row.heredados.length > 0) return [];
    if (row.avances.some(({ ilegible, texto, seguimiento }) => ilegible || (texto === '' && seguimiento !== ''))) return [];
    const value = (cell: { fila: number; columna: number }): CellValue => valueAt(table, cell.fila, cell.columna);
    return [{ avance: value(progress), fecha: value(at), corte, vigencia, estado: estados[i]!.estado, fila: row.fila }];
  });
}

test('ESTADO says what the review says, over the example', async () => {
  const file = 'examples/seguimiento-ejemplo.xlsx';
  const rows = oneCellRows(await openWorkbook(fs.readFileSync(file), path.basename(file)).read());
  const asked = rows.filter(({ fecha, avance }) => fecha !== null && avance !== null);
  expect(asked.length).toBeGreaterThan(10);
  const answered = asked.map(({ avance, fecha, corte, vigencia }) => only('ESTADO', avance, fecha, corte, vigencia));
  expect(answered).toEqual(asked.map(({ estado }) => estado));
});

test('HALLAZGOS of a whole table says as many things as the review', () => {
  const rows = [HEADER, CAPSULAS, SANA, REPETIDA];
  const found = review(
    snapshot(
      sheet(
        'Plan',
        rows.map((row) => row.map((cell) => (cell === '' ? null : cell))),
      ),
    ),
    { corte: '2020-08-31', vigencia: 2020 },
  );
  const lines = call('HALLAZGOS', rows.slice(1), [HEADER], CORTE).flatMap(([text]) =>
    text === 'Sin hallazgos' ? [] : String(text).split('\n'),
  );
  expect(lines).toHaveLength(found.hallazgos.length);
});
