import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../../src/core/model';
import { readBand } from '../../../src/core/tables/bands';
import { readWorkbook } from '../../../src/core/tables/read';
import { sheet, snapshot } from '../factory';
import type { CellValue } from '../../../src/core/snapshot';

test.each([
  ['COMPONENTE TRANSVERSAL', 'componente'],
  ['II. Componente programático', 'componente'],
  ['Actividades del componente Transversal', 'componente'],
  ['Actividades de componente programático:', 'componente'],
  ['2. Programático', 'componente'],
  ['Transversal', 'componente'],
  ['Acción estratégica 1. Gestión de riesgos para la integridad pública', 'accion'],
  ['ACCIÓN ESTRATÉGICA No. 2: REDES Y ARTICULACIÓN', 'accion'],
  ['Acción estratégica III – Modelo de Estado Abierto', 'accion'],
  ['Línea de acción 4: Iniciativas adicionales', 'accion'],
  ['Modelo de Estado Abierto', 'accion'],
  ['2.2 Redes y Articulación', 'accion'],
  ['Redes internas y externas', 'accion'],
  ['Temática 1.2 Canales de denuncia', 'subcomponente'],
  ['TEMÁTICA: DEBIDA DILIGENCIA', 'subcomponente'],
  ['Articular las redes internas de integridad', undefined],
  ['Acción estratégica', undefined],
  ['Transversalizar el enfoque de género', undefined],
])('«%s» is a band of level %s', (text, level) => {
  expect(readBand(text)?.level).toBe(level);
});

test('no text takes long', () => {
  const long = fc.constantFrom('1', '1.', 'i.', 'a)', '1 1', ' ').chain((piece) => fc.constant(piece.repeat(200).slice(0, 219)));
  fc.assert(fc.property(long, (text) => readBand(text) === null));
});

const HEADER = ['Actividad', 'Producto', 'Responsable', 'Fecha', '% avance', 'Seguimiento'];
const activity = (text: string): CellValue[] => [text, 'Informe', 'Planeación', '30/06/2025', '10%', 'En curso'];

function labels(rows: readonly (readonly CellValue[])[], tab = 'Hoja1') {
  const { filas } = readWorkbook(snapshot(sheet(tab, rows)), DEFAULT_SETTINGS, () => false);
  return filas.map(({ componente, subcomponente }) => [componente, subcomponente]);
}

test('an acción estratégica stands under the componente programático, and its blanks are its own', () => {
  const rows = [
    ['PTEP 2025'],
    HEADER,
    ['Componente transversal'],
    activity('Adoptar el programa'),
    ['Componente programático'],
    ['Redes y articulación'],
    activity('Crear la red'),
    ['Modelo de Estado Abierto'],
    activity('Abrir los datos'),
  ];
  expect(labels(rows)).toEqual([
    ['Componente transversal', ''],
    ['Componente programático', 'Redes y articulación'],
    ['Componente programático', 'Modelo de Estado Abierto'],
  ]);
});

test('where the table names no componente, the acciones estratégicas are its componentes', () => {
  const rows = [
    ['PTEP 2025'],
    HEADER,
    ['Acción estratégica 1. Gestión de riesgos para la integridad pública'],
    ['Temática 1.1: Canales de denuncia'],
    activity('Abrir el canal'),
    ['Acción estratégica 2. Debida diligencia y redes'],
    activity('Crear la red'),
  ];
  expect(labels(rows)).toEqual([
    ['Acción estratégica 1. Gestión de riesgos para la integridad pública', 'Temática 1.1: Canales de denuncia'],
    ['Acción estratégica 2. Debida diligencia y redes', ''],
  ]);
});

test('a sheet may be called what it holds', () => {
  expect(labels([HEADER, activity('Crear la red')], 'Componente_Programático')).toEqual([['Componente Programático', '']]);
  expect(labels([HEADER, activity('Crear la red')], 'Redes')).toEqual([['', '']]);
});

test('the cell of a heading is known to its rows', () => {
  const { filas } = readWorkbook(
    snapshot(sheet('Plan', [['PTEP 2025'], HEADER, ['Componente transversal'], activity('Adoptar el programa')])),
    DEFAULT_SETTINGS,
    () => false,
  );
  expect(filas[0]?.titulos).toEqual({ componente: { hoja: 'Plan', fila: 3, columna: 1 } });
});

test.each<[string, string[], boolean]>([
  ['the guide of 2020', ['Proceso', 'Riesgo', 'Causa', 'Probabilidad', 'Impacto', 'Zona', 'Acciones'], true],
  [
    'followed up',
    ['Proceso', 'Riesgo', 'Control', 'Riesgo inherente', 'Riesgo residual', 'Acción', 'Responsable', 'Fecha', '% de avance'],
    true,
  ],
  [
    'LA/FT',
    ['Factor de riesgo', 'Amenaza', 'Probabilidad', 'Severidad', 'Control', 'Plan de acción', 'Seguimiento', '% cumplimiento'],
    true,
  ],
  [
    'activities that control interno looks at',
    ['Actividad', 'Meta', 'Causa del retraso', 'Riesgo', 'Observaciones de control interno', '% avance'],
    false,
  ],
])('a map of risks: %s', (_, header, isMap) => {
  const row = header.map((title) => (title.startsWith('%') ? '20%' : 'Contratos firmados sin consultar listas'));
  const { tablas } = readWorkbook(snapshot(sheet('Mapa', [['PTEP 2025'], header, row, row])), DEFAULT_SETTINGS, () => false);
  expect(tablas.map(({ tipo }) => tipo === 'riesgos')).toEqual([isMap]);
});
