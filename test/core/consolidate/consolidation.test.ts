import { Consolidation } from '../../../src/core/consolidate';
import { consolidatedTabs, CONSOLIDATED_PLACE } from '../../../src/core/edits';
import { avance, finding, review, row, snapshot, state } from '../factory';

const SHARED = { actividad: 'Identificar los riesgos de corrupción del proceso', meta: '(1) Matriz', componente: 'Gestión del riesgo' };
const hacienda = review({
  filas: [
    row({ ...SHARED, hoja: 'Hoja1', fila: 5, avances: [avance(1)] }),
    row({
      hoja: 'Hoja1',
      fila: 6,
      actividad: '=Publicar el presupuesto ciudadano',
      componente: '2. Transparencia',
      avances: [avance(0.5)],
    }),
  ],
  estados: [state({ estado: 'cumplida' }), state()],
  hallazgos: [finding({ hoja: 'Hoja1', fila: 6, celda: 'F6', mensaje: 'Reporta de más.' })],
});
const salud = review({
  filas: [
    row({ ...SHARED, hoja: 'Hoja1', fila: 9, avances: [avance(0)] }),
    row({
      hoja: 'Hoja1',
      fila: 10,
      dependencia: 'Secretaría de Salud',
      actividad: 'Abrir el buzón',
      componente: 'TRANSPARENCIA',
      avances: [avance(0)],
    }),
  ],
});

function consolidated() {
  const consolidation = new Consolidation(CONSOLIDATED_PLACE);
  consolidation.add('2020/Hacienda.xlsx', hacienda, hacienda.hallazgos);
  consolidation.add('2020/Salud.xlsx', salud, []);
  consolidation.fail('2020/Obras.xlsx', 'El archivo está vacío.');
  const result = consolidation.result();
  if (result === null) throw new Error('nothing');
  return result;
}

test('every row keeps its origin, and takes the name of its file where it names no dependencia', () => {
  const { review: all, origenes } = consolidated();
  expect(all.filas.map(({ dependencia, fila }) => [fila, dependencia])).toEqual([
    [5, 'Hacienda'],
    [6, 'Hacienda'],
    [7, 'Salud'],
    [8, 'Secretaría de Salud'],
  ]);
  expect(origenes[3]).toEqual({ archivo: '2020/Salud.xlsx', hoja: 'Hoja1', fila: 10 });
});

test('figures are those of all rows, per dependencia and per componente', () => {
  const { resumen } = consolidated().review;
  expect(resumen.total).toMatchObject({ actividades: 4, cumplidas: 1, avance: 0.375 });
  expect(resumen.dependencias.map(({ nombre, avance: share }) => [nombre, share])).toEqual([
    ['Hacienda', 0.75],
    ['Salud', 0],
    ['Secretaría de Salud', 0],
  ]);
  expect(resumen.componentes.map(({ nombre, actividades }) => [nombre, actividades])).toEqual([
    ['Gestión del riesgo', 2],
    ['2. Transparencia', 2],
  ]);
});

test('findings say their origin and point to their row; a damaged file and another corte are told', () => {
  const result = consolidated();
  expect(result.review.hallazgos).toMatchObject([
    { hoja: 'Consolidado', celda: 'E6', mensaje: '2020/Hacienda.xlsx, Hoja1, F6: Reporta de más.' },
  ]);
  expect(result.archivos.map(({ archivo, actividades, problema }) => [archivo, actividades, problema])).toEqual([
    ['2020/Hacienda.xlsx', 2, null],
    ['2020/Salud.xlsx', 2, null],
    ['2020/Obras.xlsx', 0, 'El archivo está vacío.'],
  ]);
  expect(result.review.avisos.join('\n')).toMatch(/^1 archivo no se pudo leer .+\n1 actividad está en más de un archivo/);
});

test('what stands in two files is told with both places', () => {
  expect(consolidated().repetidas).toMatchObject([
    { actividad: SHARED.actividad, filas: [5, 7], origenes: [{ archivo: '2020/Hacienda.xlsx' }, { archivo: '2020/Salud.xlsx', fila: 9 }] },
  ]);
});

test('the tabs link to the rows of the table, and no text is a formula', () => {
  const tabs = consolidatedTabs(consolidated(), snapshot()).flatMap((edit) => (edit.kind === 'tab' ? [edit.tab] : []));
  const names = tabs.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Consolidado', 'Archivos', 'Repetidas', 'Resumen', 'Por dependencia', 'Hallazgos']));
  const table = tabs[0];
  expect(table?.rows[5]?.slice(4, 5)).toEqual([expect.objectContaining({ value: '=Publicar el presupuesto ciudadano' })]);
  const links = tabs.flatMap(({ rows }) => rows.flat().flatMap(({ link }) => (link === undefined ? [] : [link])));
  expect(links.length).toBeGreaterThan(0);
  for (const { hoja, celda } of links) {
    expect(hoja).toBe('Consolidado');
    expect(table?.rows[Number(celda.slice(1)) - 1]?.[4]?.value).toEqual(expect.any(String));
  }
});
