/** Which columns give the progress of which corte, and where its narrative stands. */
import { DEFAULT_SETTINGS, type Row } from '../../../src/core/model';
import { readWorkbook } from '../../../src/core/tables/read';
import { typedWorkbook } from '../rules/typed-sheet';

type Line = Parameters<typeof typedWorkbook>[0][number];

const BASE = ['Subcomponente', 'N°', 'Actividad', 'Producto', 'Responsable'];
const rowOf = (i: number): Line => ['Canales', `1.${String(i)}`, `Adecuar la sala ${'ABC'[i] ?? ''}`, 'Sala', 'Planeación'];

function read(header: Line, sub: Line | null, rows: Line[], corte = '2022-08-31'): readonly Row[] {
  const blank = BASE.map(() => null);
  const lines = [[...BASE, ...header], ...(sub ? [[...blank, ...sub]] : []), ...rows.map((row, i) => [...rowOf(i), ...row])];
  return readWorkbook(typedWorkbook(lines), { ...DEFAULT_SETTINGS, vigencia: 2022, corte }, () => false).filas;
}

const progress = (rows: readonly Row[]) => rows.map(({ avances }) => avances.map(({ corte, avance }) => [corte?.slice(5), avance]));
const told = (rows: readonly Row[]) => rows.map(({ avances }) => avances.map(({ seguimiento }) => seguimiento));

describe('percentages without a format under one header', () => {
  test.each<[string, Line, string[]]>([
    ['months', ['ABRIL', 'AGOSTO', 'DICIEMBRE'], ['04-30', '08-31', '12-31']],
    ['short months', ['Abr.', 'Ago.', 'Dic.'], ['04-30', '08-31', '12-31']],
    ['numbers', ['1', '2', '3'], ['04-30', '08-31', '12-31']],
    ['cuatrimestres', ['I cuatrimestre', 'II cuatrimestre', 'III cuatrimestre'], ['04-30', '08-31', '12-31']],
    ['days', ['30 de abril', '31 de agosto', '31 de diciembre'], ['04-30', '08-31', '12-31']],
    ['trimestres', ['I', 'II', 'III', 'IV'], ['03-31', '06-30', '09-30', '12-31']],
  ])('by %s', (_, sub, cortes) => {
    const header = ['% DE AVANCE', ...sub.slice(1).map(() => null)];
    const values = [0.25, 0.5, 1, 1].slice(0, sub.length);
    const rows = read(header, sub, [values, values]);
    expect(progress(rows)).toEqual([0, 1].map(() => cortes.map((corte, i) => [corte, values[i]])));
    expect(rows.map(({ cuatrimestres, meses }) => [cuatrimestres, meses])).toEqual([
      [[], []],
      [[], []],
    ]);
  });
});

test('a month is the mark of the cuatrimestre that it is in, or of itself', () => {
  const marks: Line[] = [
    ['X', null, 'X', 'Avanza la obra'],
    [null, 'X', 'X', 'Avanza la compra'],
  ];
  const sub = ['Abril', 'Agosto', 'Diciembre', null];
  expect(read(['Cuatrimestre', null, null, 'Observaciones'], sub, marks).map(({ cuatrimestres }) => cuatrimestres)).toEqual([
    [1, 3],
    [2, 3],
  ]);
});

describe('one narrative after the percentages of several cortes', () => {
  const sub = ['ABRIL', 'AGOSTO', 'DICIEMBRE', null];
  const header = ['% DE AVANCE', null, null, 'OBSERVACIONES'];

  test('tells of the latest corte that the row reports on, else of the one under review', () => {
    const rows = read(header, sub, [
      ['20%', '60%', null, 'Avanza la obra'],
      ['10%', null, null, 'Se hizo el diseño'],
      [null, null, null, 'Sin novedad'],
    ]);
    expect(progress(rows)[0]).toEqual([
      ['04-30', 0.2],
      ['08-31', 0.6],
    ]);
    expect(told(rows)).toEqual([
      ['', 'Avanza la obra'],
      ['Se hizo el diseño', ''],
      ['', 'Sin novedad'],
    ]);
    expect(rows[0]?.avances.map(({ celdaSeguimiento }) => celdaSeguimiento?.columna)).toEqual([undefined, 9]);
  });

  test('that names its corte is of that one', () => {
    const rows = read(['% avance abril', '% avance agosto', 'Observaciones agosto'], null, [['20%', '60%', 'Avanza la obra']]);
    expect(told(rows)).toEqual([['', 'Avanza la obra']]);
  });
});

describe('a second narrative', () => {
  const header = ['Actividades realizadas', '% de avance', 'Observaciones OCI'];

  test('stands for a blank first one that reports, with its own cell', () => {
    const [blank, both, none] = read(header, null, [
      [null, '40%', 'Se verificó la publicación'],
      ['Se hizo el diseño', '40%', 'Se verificó'],
      [null, null, 'La dependencia no reportó'],
    ]);
    expect(blank?.avances).toMatchObject([{ seguimiento: 'Se verificó la publicación', celdaSeguimiento: { columna: 8 } }]);
    expect(both?.avances).toMatchObject([{ seguimiento: 'Se hizo el diseño', celdaSeguimiento: { columna: 6 } }]);
    expect(none?.avances).toMatchObject([{ seguimiento: '', celdaSeguimiento: { columna: 6 } }]);
  });

  test('stands for a blank state where the table has no percentages', () => {
    const rows = read(['Nivel de cumplimiento', 'Observaciones'], null, [
      ['CUMPLIDA', 'Se entregó la sala'],
      ['EN PROCESO', 'Avanza la obra'],
      [null, 'Se hizo el diseño'],
    ]);
    expect(told(rows)).toEqual([['CUMPLIDA'], ['EN PROCESO'], ['Se hizo el diseño']]);
  });
});

describe('evidence beside a percentage', () => {
  const TOLD = 'Se visitaron las dos sedes y se firmó el acta de cada visita con la comunidad.';

  test.each([
    ['AVANCE/CUMPLIMIENTO (con enlaces)', '% DE CUMPLIMIENTO', 'OBSERVACIONES OCI'],
    ['EVIDENCIA', '%', 'OBSERVACIONES'],
    ['SOPORTES / EVIDENCIAS', '% de avance', 'Comentarios'],
  ])('«%s» full of sentences is the narrative, before what another office remarks', (...header) => {
    const rows = read(header, null, [
      [TOLD, '40%', 'Verificado'],
      [TOLD, '50%', null],
      [null, '60%', 'Se verificó en la visita'],
    ]);
    expect(told(rows)).toEqual([[TOLD], [TOLD], ['Se verificó en la visita']]);
  });

  test('with links alone it is no narrative', () => {
    const rows = read(['% de avance', 'Evidencias', 'Observaciones'], null, [
      ['40%', 'acta.pdf', TOLD],
      ['50%', 'https://entidad.gov.co/acta', TOLD],
    ]);
    expect(told(rows)).toEqual([[TOLD], [TOLD]]);
  });

  test('beside a narrative it is none', () => {
    const rows = read(['Actividades realizadas', '% de avance', 'Evidencias'], null, [['Se hizo el diseño', '40%', TOLD]]);
    expect(told(rows)).toEqual([['Se hizo el diseño']]);
  });
});

test('a 50 typed as text among shares is 50 %; a number is what it is', () => {
  const rows = read(['% de avance', 'Observaciones'], null, [
    [0.5, 'Avanza la obra'],
    ['50', 'Se hizo el diseño'],
    [1, 'Terminada'],
    [0.25, 'Se cotizó'],
    ['120', 'Se amplió'],
    [40, 'Se amplió la sala'],
  ]);
  expect(rows.map(({ avances }) => avances[0]?.avance)).toEqual([0.5, 0.5, 1, 0.25, 120, 40]);
});
