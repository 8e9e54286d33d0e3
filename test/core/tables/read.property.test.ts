import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../../src/core/model';
import type { CellValue, Range, Snapshot } from '../../../src/core/snapshot';
import { readWorkbook } from '../../../src/core/tables/read';
import { typedWorkbook } from '../rules/typed-sheet';

const HEADERS = [
  'Componente',
  'Subcomponente',
  'N°',
  'Actividad',
  'Meta',
  'Responsable',
  'Fecha',
  'Cuatrimestre',
  '% de avance',
  'Seguimiento abril 30',
  'Riesgo',
];
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.string({ maxLength: 30 }),
  fc.constantFrom(
    ...HEADERS,
    'X',
    '1.1',
    'N/A',
    '-',
    '31/08/2020',
    '60%',
    'Componente 3: Rendición de Cuentas',
    'SECRETARÍA DE SALUD',
    'Página 2',
  ),
  fc.double({ noNaN: true }),
  fc.integer({ min: -5, max: 60000 }),
  fc.boolean(),
);
const grid = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 });
const merge: fc.Arbitrary<Range> = fc
  .tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 9 }), fc.nat({ max: 5 }), fc.nat({ max: 4 }))
  .map(([top, left, rows, columns]) => ({ top, left, bottom: top + rows, right: left + columns }));

function workbook(values: readonly (readonly CellValue[])[], merges: readonly Range[]): Snapshot {
  return {
    name: 'libro.xlsx',
    date1904: false,
    sheets: [{ name: 'Hoja', visibility: 'visible', protected: false, values, formats: [], merges }],
  };
}

test('any grid of cells is read without an error, and a row never comes from a header or from nowhere', () => {
  fc.assert(
    fc.property(grid, fc.array(merge, { maxLength: 4 }), (values, merges) => {
      const reading = readWorkbook(workbook(values, merges), DEFAULT_SETTINGS, () => false);
      const headers = new Set(reading.tablas.map(({ encabezado: [top] }) => top));
      for (const { fila, celdas } of reading.filas) {
        expect(fila).toBeGreaterThanOrEqual(1);
        expect(fila).toBeLessThanOrEqual(values.length);
        expect(headers.has(fila)).toBe(false);
        for (const place of Object.values(celdas)) expect(place.columna).toBeGreaterThanOrEqual(1);
      }
      expect(new Set(reading.filas.map(({ fila }) => fila)).size).toBe(reading.filas.length);
    }),
    { numRuns: 400 },
  );
});

const COLUMNS = ['N°', 'Actividad', 'Meta', 'Responsable', 'Fecha', '% de avance', 'Seguimiento'];
const ROWS = [
  [
    '1.1',
    'Publicar el mapa de riesgos',
    '1 mapa publicado',
    'Oficina de Planeación',
    '30/06/2023',
    '50%',
    'Se elaboró el borrador del mapa y se envió a revisión',
  ],
  [
    '1.2',
    'Capacitar a los servidores',
    '3 talleres',
    'Oficina de Talento Humano',
    '30/11/2023',
    '33%',
    'Se realizó el primer taller con los servidores de la sede central',
  ],
  [
    '1.3',
    'Responder las solicitudes',
    '100% de las solicitudes',
    'Secretaría General',
    '31/12/2023',
    'N/A',
    'Las solicitudes se responden dentro de los términos de ley',
  ],
];

test('the order of the columns does not change what is read', () => {
  const order = fc.shuffledSubarray([...COLUMNS.keys()], { minLength: COLUMNS.length });
  const read = (columns: readonly number[]) =>
    readWorkbook(
      typedWorkbook([COLUMNS, ...ROWS].map((row) => columns.map((column) => row[column] ?? null))),
      { ...DEFAULT_SETTINGS, vigencia: 2023, corte: '2023-04-30' },
      () => false,
    ).filas.map(({ numeral, actividad, meta, responsables, fechas, avances }) => ({
      numeral,
      actividad,
      meta,
      responsables,
      fechas,
      avances: avances.map(({ avance, noAplica, seguimiento }) => ({ avance, noAplica, seguimiento })),
    }));
  const expected = read([...COLUMNS.keys()]);
  fc.assert(
    fc.property(order, (columns) => {
      expect(read(columns)).toEqual(expected);
    }),
  );
});
