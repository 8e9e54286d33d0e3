import fc from 'fast-check';
import { readCounts, sameUnit } from '../../../src/core/cells/count';

/** «2/3 talleres» for a proportion, «60% mapas», «1? acta» for a weak one. */
function summary(text: string): string[] {
  return readCounts(text).map((count) => {
    const mark = count.kind === 'porcentaje' ? '%' : count.weak ? '?' : '';
    return `${String(count.n)}${mark}${count.of === null ? '' : `/${String(count.of)}`} ${count.words[0] ?? ''}`.trim();
  });
}

test.each<[string, string[]]>([
  ['(5) Boletines', ['5 boletines']],
  ['Dos (2) talleres', ['2 talleres']],
  ['Una (01) feria', ['1 feria']],
  ['(3) tres formatos', ['3 formatos']],
  ['01 un listado', ['1 listado']],
  ['3 (tres) informes', ['3 informes']],
  ['treinta y nueve (39) mapas', ['39 mapas']],
  ['Dos mil doscientas (2.200) publicaciones', ['2200 publicaciones']],
  ['Cinco mil tuits', ['5000 tuits']],
  ['ciento veinte usuarios', ['120 usuarios']],
  ['3 veces al año', ['3 veces']],
  ['los 12 informes', ['12 informes']],
  ['dos nuevos puntos', ['2 puntos']],
  ['Publicar un boletín', ['1? boletin']],
  ['1.250 usuarios', ['1250 usuarios']],
  ['4', ['4']],
])('counts %j', (text, expected) => {
  expect(summary(text)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['13 de 18 trámites', ['13/18 tramites']],
  ['3 de los 4 talleres programados', ['3/4 talleres']],
  ['dos (2) talleres de tres (3)', ['2/3 talleres']],
  ['10 charlas de las 12 programadas', ['10/12 charlas']],
  ['4 informes/4 requeridos', ['4/4 informes']],
  ['2 de un total de 5 boletines', ['2/5 boletines']],
  ['2/5 boletines', ['2/5 boletines']],
  ['N° de informes/5 reportes requeridos', ['5 reportes']],
  ['1 informe de 5 páginas', ['1 informe', '5 paginas']],
  ['3 de 2 talleres', ['3', '2 talleres']],
])('proportion %j', (text, expected) => {
  expect(summary(text)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['100% de los mapas', ['100% mapas']],
  ['el 33,5 % de las hojas', ['33.5% hojas']],
  ['cumplido en 50 por ciento', ['50%']],
])('percentage %j', (text, expected) => {
  expect(summary(text)).toEqual(expected);
});

test.each([
  '15/05/2022',
  '12 de junio de 2022',
  'junio 12',
  '15, 20 y 30 de junio',
  'vigencia 2022',
  'en 2022',
  'de 10:30 a 11:00',
  '3 p.m.',
  'a las 3',
  'Ley 1712 de 2014',
  'Decreto 103',
  'Acta No. 6',
  'Resolución N° 45',
  'ISO 9001',
  'numeral 4',
  '$ 5.000.000',
  '5 millones de pesos',
  '1. Correos\n2. Memorandos',
  'Se hizo lo siguiente: 1. Correos 2. Memorandos',
  'a) uno; b) otro; 2) Memorandos',
  'teléfono 3001234567',
  'PBX: 6014567890',
  'https://ejemplo.gov.co/2022/3-informes',
  'correo 2informes@ejemplo.gov.co',
  'versión 3',
  'FO-DE-18',
  'COVID-19',
  '2do informe',
  '3° informe',
  'Primer informe',
])('%j counts nothing for sure', (text) => {
  expect(readCounts(text).filter(({ weak, kind }) => !weak && kind !== 'porcentaje')).toEqual([]);
});

test('says where it stands', () => {
  const text = 'Se hicieron dos (2) talleres de tres (3).';
  const [count] = readCounts(text);
  expect(count).toMatchObject({ n: 2, of: 3, kind: 'proporcion', text: 'dos (2) talleres de tres (3)' });
  expect(text.slice(count?.start, count?.end)).toBe(count?.text);
});

test.each([
  ['Dos (2) capacitaciones', '1 capacitación', true],
  ['(3) encuentros', '2 encuentro virtual', true],
  ['10 funcionarios', '(1) capacitación', false],
  ['4', '4', false],
])('%j and %j count the same: %j', (a, b, expected) => {
  const [first] = readCounts(a);
  const [second] = readCounts(b);
  expect(sameUnit(first ?? { unit: '' }, second ?? { unit: '' })).toBe(expected);
});

test('never throws, and places are in order', () => {
  const pieces = fc.array(
    fc.constantFrom('(', ')', '5', 'dos', ' de ', '/', '%', 'informes', ' ', '\n', '.', 'junio', 'mil', '°', '-', 'www.'),
    { maxLength: 14 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        pieces.map((parts) => parts.join('')),
      ),
      (text) => {
        let end = 0;
        for (const count of readCounts(text)) {
          expect(count.start).toBeGreaterThanOrEqual(end);
          expect(count.end).toBeGreaterThan(count.start);
          end = count.end;
        }
      },
    ),
  );
});
