import { compareCortes, onlySheet, usedCortes } from '../../../src/core/compare';
import { cortesTabs, findingsOverview, movementOverview } from '../../../src/core/edits';
import { review } from '../../../src/core/review';
import { avance, finding, review as reviewOf, row, sheet, snapshot, state } from '../factory';
import { typedWorkbook } from '../rules/typed-sheet';

const ABRIL = '2020-04-30';
const one = (fila: number, actividad: string, antes: number | null, despues: number | null) =>
  row({ fila, actividad, avances: [avance(antes, { corte: ABRIL }), avance(despues)] });
const FILAS = [
  one(2, 'Publicar el mapa', 0.2, 0.5),
  one(3, 'Capacitar a los servidores', 0.5, 0.5),
  one(4, 'Realizar la audiencia', 0.6, 0.4),
  one(5, 'Actualizar el portafolio', 1, 1),
  one(6, 'Medir la satisfacción', null, 0.4),
];

test('one workbook at two of its cortes: each activity moves, stands still or falls back', () => {
  const after = reviewOf({ filas: FILAS });
  const comparison = compareCortes({ ...after, corte: ABRIL }, after);
  expect(comparison.actividades.map(({ movimiento, avanceAntes, avanceDespues }) => [movimiento, avanceAntes, avanceDespues])).toEqual([
    ['avanzó', 0.2, 0.5],
    ['sin cambio', 0.5, 0.5],
    ['retrocedió', 0.6, 0.4],
    ['cumplida', 1, 1],
    ['sin dato', null, 0.4],
  ]);
  expect(movementOverview(comparison)).toBe('1 avanzó · 1 sigue igual · 1 retrocedió · 1 ya estaba cumplida · 1 sin dato');
  expect(usedCortes(after)).toEqual([ABRIL, '2020-08-31']);
});

test('N/A counts as nothing done', () => {
  const filas = [row({ avances: [avance(null, { corte: ABRIL, noAplica: true, texto: 'N/A' }), avance(0.3)] })];
  const after = reviewOf({ filas });
  expect(compareCortes({ ...after, corte: ABRIL }, after).actividades[0]).toMatchObject({ movimiento: 'avanzó', avanceAntes: 0 });
});

test('findings follow their activity to another row: corrected, new, persistent, accepted', () => {
  const before = reviewOf({
    filas: FILAS,
    hallazgos: [finding({ fila: 2, regla: 'vencida' }), finding({ fila: 3, regla: 'vencida' }), finding({ fila: 3, regla: 'sin-fecha' })],
  });
  const moved = FILAS.map((each) => ({ ...each, fila: each.fila + 20 }));
  const after = reviewOf({
    filas: moved,
    hallazgos: [
      finding({ fila: 23, regla: 'vencida' }),
      finding({ fila: 24, regla: 'avance-retrocede' }),
      finding({ fila: 23, regla: 'sin-fecha', huella: 'aceptado' }),
    ],
  });
  const { hallazgos } = compareCortes(before, after, new Set(['aceptado']));
  const names = (list: readonly { regla: string; fila: number }[]) => list.map(({ regla, fila }) => `${regla} ${String(fila)}`);
  expect(names(hallazgos.corregidos)).toEqual(['vencida 2']);
  expect(names(hallazgos.persisten)).toEqual(['vencida 23']);
  expect(names(hallazgos.nuevos)).toEqual(['avance-retrocede 24']);
  expect(names(hallazgos.aceptados)).toEqual(['sin-fecha 23']);
});

test('a finding whose activity is no longer followed up was not corrected', () => {
  const before = reviewOf({ filas: FILAS, hallazgos: [finding({ fila: 6, regla: 'vencida' })] });
  const { hallazgos, soloAntes } = compareCortes(before, reviewOf({ filas: FILAS.slice(0, 4) }));
  expect([soloAntes.map(({ fila }) => fila), hallazgos.corregidos]).toEqual([[6], []]);
});

const HEADER = ['Actividad', 'Meta', 'Responsable', 'Fecha programada'];
const file = (title: string, corte: string, rows: readonly (readonly string[])[]) =>
  review(typedWorkbook([[title], [...HEADER, `% de avance (${corte})`, 'Seguimiento'], ...rows]));

test('two files: a new date is told, and the tab says it with a link to the row', () => {
  const abril = file('Seguimiento 2020', '30-04-2020', [
    ['Publicar el mapa de riesgos', '1 mapa', 'Planeación', '30/06/2020', '30%', 'Está en borrador.'],
    ['Convocar la audiencia', '1 audiencia', 'Prensa', '15/12/2020', '0%', 'Se definió el lugar.'],
  ]);
  const agosto = file('Seguimiento 2020', '31-08-2020', [
    ['Convocar la audiencia', '1 audiencia', 'Prensa', '15/12/2020', '40%', 'Se publicó la convocatoria.'],
    ['Publicar el mapa de riesgos', '1 mapa', 'Planeación', '30/11/2020', '30%', 'Sigue en borrador.'],
  ]);
  const comparison = compareCortes(abril, agosto);
  expect(movementOverview(comparison)).toBe('1 avanzó · 1 sigue igual · 1 reprogramada');
  const [edit] = cortesTabs(comparison, snapshot(sheet('Seguimiento', [])));
  if (edit?.kind !== 'tab') throw new Error('no tab');
  const [map, audience] = edit.tab.rows.slice(5);
  expect(map?.map(({ value }) => value).slice(1, 7)).toEqual([
    'Publicar el mapa de riesgos',
    '',
    0.3,
    0.3,
    '● Sigue igual',
    '30/06/2020 → 30/11/2020',
  ]);
  expect(map?.[10]?.link).toEqual({ hoja: 'Seguimiento', celda: 'A4' });
  expect(audience?.[5]).toMatchObject({ value: '▲ Avanzó', tone: 'alta' });
  expect(edit.tab.rows[3]?.[0]?.value).toBe(`Hallazgos: ${findingsOverview(comparison)}`);
});

test('one sheet of a review has its own rows, states and findings only', () => {
  const filas = [row({ hoja: 'Abril', fila: 2 }), row({ hoja: 'Agosto', fila: 2 })];
  const estados = [state({ estado: 'sin iniciar' }), state({ estado: 'cumplida' })];
  const both = reviewOf({ filas, estados, hallazgos: [finding({ hoja: 'Abril' }), finding({ hoja: 'Agosto', regla: 'vencida' })] });
  const agosto = onlySheet(both, 'Agosto');
  expect([agosto.filas.length, agosto.estados.map(({ estado }) => estado), agosto.hallazgos.length]).toEqual([1, ['cumplida'], 1]);
  const { hallazgos } = compareCortes(onlySheet(both, 'Abril'), agosto);
  expect([hallazgos.corregidos.length, hallazgos.nuevos.map(({ regla }) => regla)]).toEqual([1, ['vencida']]);
});
