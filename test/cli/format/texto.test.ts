import { copyText, reviewText, summaryText, totalLine, totalOf, type Total } from '../../../src/cli/format/texto';
import { wrapped } from '../../../src/cli/format/wrap';
import { counted, day, percent, plain } from '../../../src/cli/format/words';
import type { Output } from '../../../src/cli/io';
import type { Figures, Finding, Review, Row } from '../../../src/core/model';

const PLAIN: Output = { write: () => undefined, isTTY: false, columns: Infinity, colour: false };

const figures = (nombre: string, change: Partial<Figures> = {}): Figures => ({
  nombre,
  actividades: 2,
  programadas: 2,
  cumplidas: 1,
  vencidas: 0,
  atrasadas: 0,
  noProgramadas: 0,
  sinDato: 0,
  avance: 0.625,
  programado: 2 / 3,
  zona: 'media',
  ...change,
});
const finding = (celda: string, severidad: Finding['severidad'], mensaje: string, hoja = 'Matriz'): Finding => ({
  regla: 'regla-de-prueba',
  severidad,
  hoja,
  fila: 2,
  celda,
  corte: null,
  mensaje,
  huella: celda,
});
const REVIEW: Review = {
  entidad: 'Alcaldía de Villa Esperanza',
  vigencia: 2020,
  corte: '2020-08-31',
  perfil: 'PTEP',
  perfilSegun: 'titulo',
  horizonte: [2020, 2023],
  cortes: ['06-30', '12-31'],
  tablas: [
    {
      hoja: 'Matriz',
      rango: 'A1:G3',
      tipo: 'seguimiento',
      encabezado: [1, 1],
      columnas: {},
      columnasLeidas: [],
      rivales: [],
      dudas: ['No se supo qué es la columna H.'],
    },
  ],
  filas: [{} as Row, {} as Row],
  totales: [],
  avisos: [],
  hallazgos: [
    finding('F2', 'error', 'Reporta 60 %.'),
    finding('F13', 'advertencia', 'Falta la fecha.'),
    finding('A1', 'error', 'Otra.', 'Anexo'),
  ],
  estados: [],
  resumen: {
    metodo: 'promedio',
    total: figures('', { zona: 'baja', avance: 0.2, programado: null, cumplidas: 0 }),
    componentes: [
      figures('Rendición de Cuentas'),
      figures('', { zona: 'alta', avance: 1 }),
      figures('Sin dato', { avance: null, zona: null }),
    ],
    subcomponentes: [],
    dependencias: [],
    metodos: { promedio: 0.2, 'cumplidas-programadas': null, 'cumplidas-exigibles': null, ponderado: null },
    impresos: [],
    limitePublicacion: null,
    avisos: [],
  },
};
const TOTAL = totalOf(REVIEW, 1);

test('says file, what was understood, each finding with its cell, the total and the figures', () => {
  expect(reviewText('plan.xlsx', REVIEW, TOTAL, false, PLAIN)).toBe(`plan.xlsx
  Alcaldía de Villa Esperanza · PTEP 2020-2023 (por el título) · vigencia 2020 · cortes 30/06 y 31/12 · corte 31/08/2020 · 1 tabla · 2 actividades
  aviso: No se supo qué es la columna H.

  Hoja «Matriz»
  F2   ✖ error        Reporta 60 %. regla-de-prueba
  F13  ▲ advertencia  Falta la fecha. regla-de-prueba

  Hoja «Anexo»
  A1   ✖ error        Otra. regla-de-prueba

2 actividades · 2 errores · 1 advertencia · 1 aceptado

  Rendición de Cuentas  █████████████░░░░░░░  62,5 %  zona media  1 de 2 cumplidas · programado 66,7 %
  Sin componente        ████████████████████   100 %  zona alta   1 de 2 cumplidas · programado 66,7 %
  Total                 ████░░░░░░░░░░░░░░░░    20 %  zona baja   0 de 2 cumplidas
`);
});

test('--solo-errores hides the rest and says so; the total counts everything', () => {
  const text = reviewText('plan.xlsx', REVIEW, TOTAL, true, PLAIN);
  expect(text).not.toContain('▲');
  expect(text).toContain('2 errores · 1 advertencia · 1 aceptado (se muestran solo los errores)');
});

test('a summary has the figures and no findings', () => {
  const text = summaryText('plan.xlsx', REVIEW, TOTAL, PLAIN);
  expect(text).toContain('zona media');
  expect(text).not.toContain('Reporta');
});

test('nothing found is said', () => {
  expect(totalLine([totalOf({ ...REVIEW, hallazgos: [] }, 0)])).toBe('2 actividades · sin hallazgos');
});

test('several files are added up', () => {
  const total: Total = { activities: 600, counts: { error: 1, advertencia: 0, informativo: 3 }, accepted: 0 };
  expect(totalLine([total, total])).toBe('2 archivos · 1.200 actividades · 2 errores · 6 informativos');
});

test('colour only where the output has it, and never without the word', () => {
  const coloured = reviewText('plan.xlsx', REVIEW, TOTAL, false, { ...PLAIN, colour: true });
  expect(coloured).toContain('\u001b[31m✖ error');
  // eslint-disable-next-line no-control-regex
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(reviewText('plan.xlsx', REVIEW, TOTAL, false, PLAIN));
});

test('a narrow terminal gets lines that fit, indented under the message', () => {
  const text = wrapped({
    head: 'F2  ',
    indent: 4,
    text: 'uno dos tres cuatro cinco seis siete ocho',
    tail: { text: 'regla', painted: 'regla' },
    columns: 34,
  });
  expect(text.split('\n')).toEqual(['F2  uno dos tres cuatro cinco seis', '    siete ocho regla']);
});

test('a text from the workbook cannot drive the terminal', () => {
  expect(plain('a\u001b[2Jb\nc\u202ed')).toBe('a [2Jb c d');
  const evil = { ...REVIEW, entidad: '\u001b[31mx', hallazgos: [finding('F2', 'error', '\u0007\u001b]0;x', '\u001bHoja')] };
  // eslint-disable-next-line no-control-regex
  expect(reviewText('\u001bplan', evil, TOTAL, false, PLAIN)).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  expect(copyText('Copia', 'plan\u001b.xlsx', ['\u001bx'])).toBe('aviso:  x\nCopia: plan .xlsx\n\n');
});

test('words are es-CO', () => {
  expect([counted(1, 'error', 'errores'), counted(1234, 'error', 'errores')]).toEqual(['1 error', '1.234 errores']);
  expect([percent(2 / 3), percent(0), percent(1.5)]).toEqual(['66,7 %', '0 %', '150 %']);
  expect(day('2020-08-31')).toBe('31/08/2020');
});
