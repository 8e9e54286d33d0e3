/** Lines among the rows that are no activity: bands with something beside them, totals, summaries, signatures. */
import { DEFAULT_SETTINGS, type Reading } from '../../../src/core/model';
import { readWorkbook } from '../../../src/core/tables/read';
import type { Range } from '../../../src/core/snapshot';
import { typedWorkbook } from '../rules/typed-sheet';

type Line = Parameters<typeof typedWorkbook>[0][number];

const HEADER = ['Subcomponente', 'N°', 'Actividad', 'Producto', 'Responsable', 'Fecha', '% de avance', 'Observaciones'];
const ROWS_ABOVE = 4;
const above: Line[] = [
  ['Componente 1: Gestión del Riesgo de Corrupción'],
  HEADER,
  ['Política de riesgos', '1.1', 'Ajustar la política de riesgos', 'Política', 'Planeación', '30/03/2022', '100%', 'Política ajustada'],
  [null, '1.2', 'Socializar la política de riesgos', 'Acta', 'Planeación', '30/11/2022', '40%', 'En proceso de socialización'],
];
const below: Line = [
  'Información',
  '1.1',
  'Publicar el informe de gestión',
  'Informe',
  'Comunicaciones',
  '31/01/2022',
  '100%',
  'Publicado en la página',
];

function read(lines: readonly Line[], merges: readonly Range[] = []): Reading {
  const book = typedWorkbook([...above, ...lines]);
  const merged = { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, merges })) };
  return readWorkbook(merged, { ...DEFAULT_SETTINGS, vigencia: 2022, corte: '2022-08-31' }, () => false);
}

const componentesOf = ({ filas }: Reading) => filas.map(({ componente }) => componente);
const FIRST = 'Componente 1: Gestión del Riesgo de Corrupción';
const BAND = 'Componente 3: Rendición de Cuentas';

describe('a componente with other cells in its line', () => {
  test.each<[string, Line, string]>([
    ['who follows up', [BAND, null, null, null, null, null, 'Seguimiento de Control Interno'], BAND],
    ['the corte', [BAND, null, null, 'Corte a 31 de agosto de 2022'], BAND],
    ['a corte in a cell of its own', [BAND, null, null, null, 'Fecha de corte:', '31/08/2022'], BAND],
    ['the page', [BAND, null, null, null, null, null, null, 'Pág. 3 de 9'], BAND],
    ['its figure with a caption', [BAND, null, null, null, null, 'Avance del componente', '70%'], BAND],
    ['its figure alone', [BAND, null, null, null, null, null, '70%'], BAND],
    ['its weight', [BAND, null, null, null, null, null, 'Ponderación', '20%'], BAND],
    ['who answers for it', [BAND, null, null, null, 'Líder: Secretaría General'], BAND],
    ['something else that is short', [BAND, null, null, null, null, 'Segunda línea de defensa'], BAND],
    ['its name apart', ['COMPONENTE', 'Rendición de Cuentas'], 'Rendición de Cuentas'],
    ['its name further right', ['COMPONENTE 3', null, 'RENDICIÓN DE CUENTAS'], 'COMPONENTE 3: RENDICIÓN DE CUENTAS'],
    ['its name and its weight', ['Componente 3:', 'Rendición de Cuentas', null, null, null, null, 'Peso', '20%'], BAND],
    ['a name without the word', ['RENDICIÓN DE CUENTAS', null, null, null, null, null, 'Seguimiento OCI'], 'RENDICIÓN DE CUENTAS'],
  ])('%s', (_, line, name) => {
    for (const lines of [
      [line, below],
      [line, HEADER, below],
      [['PLAN ANTICORRUPCIÓN'], line, HEADER, below],
    ]) {
      const reading = read(lines);
      expect(componentesOf(reading)).toEqual([FIRST, FIRST, name]);
      expect(reading.filas.map(({ fila }) => fila)).toEqual([3, 4, ROWS_ABOVE + lines.length]);
    }
  });

  test('in the title block', () => {
    const book = typedWorkbook([[BAND, null, null, 'Seguimiento', null, 'Corte abril'], ...above.slice(1)]);
    expect(componentesOf(readWorkbook(book, DEFAULT_SETTINGS, () => false))).toEqual([BAND, BAND]);
  });

  test('whatever stands beside a merged one', () => {
    const line = [BAND, null, null, null, null, 'La oficina revisó lo que las dependencias reportaron en el aplicativo y en sus actas'];
    expect(componentesOf(read([line, below], [{ top: 5, left: 1, bottom: 5, right: 5 }]))).toEqual([FIRST, FIRST, BAND]);
  });

  test('its percentage is the total that the entity printed', () => {
    expect(read([[BAND, null, null, null, null, null, '70%'], below]).totales).toEqual([
      { hoja: 'Seguimiento', celda: 'G5', titulo: BAND, componente: BAND, avance: 0.7 },
    ]);
  });

  test('a row with an activity stays one', () => {
    const own: Line = ['Componente 3: Rendición', '2.1', 'Hacer el foro', 'Foro', null, null, '20%'];
    const loose: Line = ['Diálogo', null, 'COMPONENTE FORMATIVO DEL FORO', 'Foro', 'Planeación', '30/11/2022', '20%', 'Se diseñó'];
    expect(read([own, loose]).filas.map(({ fila }) => fila)).toEqual([3, 4, 5, 6]);
  });
});

describe('closing lines', () => {
  test.each<[string, Line[]]>([
    ['how many of each state', [['TOTAL ACTIVIDADES', 24, 'CUMPLIDAS', 9, 'EN PROCESO', 11, 'SIN INICIAR', 4]]],
    ['with their figures inside', [['Programadas: 24', 'Cumplidas: 9', 'En ejecución: 15']]],
    ['the official form in one line', [['Actividades programadas', 4, 'Actividades cumplidas', 2, '% de avance', '50%']]],
    ['typed as text', [['Actividades programadas', '4', 'Actividades ejecutadas', '2', 'Porcentaje de cumplimiento', '50%']]],
    [
      'a small summary',
      [
        ['RESUMEN', 'Programadas', 'Cumplidas', 'En proceso'],
        ['Gestión del riesgo', 10, 6, 4],
        ['Rendición', 5, 5, 0],
      ],
    ],
    ['who signs', [['Elaboró:', 'Ana Ruiz', 'Revisó:', 'Luis Mora']]],
    ['who signs, the names below', [['Elaboró'], ['Ana Ruiz', null, 'Luis Mora'], ['Profesional', null, 'Jefe de Control Interno']]],
    ['who signs, name and label together', [['Proyectó: Ana Ruiz', null, null, 'Vo. Bo.: Luis Mora']]],
    [
      'names under signatures',
      [
        ['Elaborado por:', null, null, 'Aprobado por:'],
        ['Ana Ruiz', null, null, 'Luis Mora'],
        ['Profesional universitaria', null, null, 'Jefe de Control Interno', null, 'Fecha: 12/09/2022'],
      ],
    ],
  ])('%s', (_, lines) => {
    expect(read(lines).filas.map(({ fila }) => fila)).toEqual([3, 4]);
    expect(read([[], ...lines]).filas.map(({ fila }) => fila)).toEqual([3, 4]);
  });

  test('what goes on below a signature is read', () => {
    const reading = read([['Elaboró:', 'Ana Ruiz', 'Revisó:', 'Luis Mora'], below, [BAND, null, null, 'Seguimiento OCI'], below]);
    expect(reading.filas.map(({ fila }) => fila)).toEqual([3, 4, 6, 8]);
    expect(componentesOf(reading)).toEqual([FIRST, FIRST, FIRST, BAND]);
  });

  test('an activity about signing or about figures stays one', () => {
    const rows: Line[] = [
      ['Acuerdos', '1.3', 'Firma del acuerdo', 'Acuerdo', 'Dirección', '30/11/2022', '0%', 'Pendiente'],
      [null, null, 'Total de ejecución', '3', 'Dirección', '30/11/2022', '50%', 'En ejecución'],
    ];
    expect(read(rows).filas.map(({ fila }) => fila)).toEqual([3, 4, 5, 6]);
  });
});
