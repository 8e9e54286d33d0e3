import fc from 'fast-check';
import { readAddresses } from '../../../src/core/cells/address';

const problems = (text: string) => readAddresses(text).map(({ problem }) => problem);

test.each([
  'https://www.ejemplo.gov.co/participa/informe-2022.',
  'Ver (https://ejemplo.gov.co/a(1).pdf)',
  'www.ejemplo.gov.co, en el botón de transparencia',
  'https://www.youtube.com/watch?v=Abc_123-xyZ&t=2s',
  'https://youtu.be/Abc_123-xyZ?si=1',
  'http://bit.ly/abc- y otros enlaces',
  'https://peñas.gov.co',
  'https://archivo_x.gov.co:8080/a',
  'atencion@ejemplo.gov.co; otro.correo@ejemplo.gov.co',
  'https://a.gov.co/x;https://b.gov.co/y',
  'Enlace:https://a.gov.co,www.b.gov.co',
  'http://localhost.gov.co/?u=http://a.gov.co',
  'https://www.youtube.com/@villaesperanza',
  'https://ejemplo.gov.co/plan_2022/informe%20final.pdf?ver=2#t',
])('%j may be right', (text) => {
  expect(problems(text).length).toBeGreaterThan(0);
  expect(problems(text).every((problem) => problem === null)).toBe(true);
});

test.each([
  ['Ver https://ejemplo.gov.co/tramite/licencia-de-', 'cortada'],
  ['https:// www.ejemplo.gov.co', 'espacio'],
  ['http://https://ejemplo.gov.co', 'dos veces'],
  ['http:/ejemplo.gov.co', '«//»'],
  ['https://intranet/plan', 'falta el punto'],
  ['https://ejemplo!.gov.co', 'no puede ser un dominio'],
  ['https://www.youtube.com/watch?v=Abc!123-xyZ', '«!»'],
  ['https://youtu.be/Abc123', 'cortado'],
  ['planeación@ejemplo.gov.co', '«ó»'],
  ['atencion@ejemplo', 'falta el punto'],
  ['atencion@ ejemplo.gov.co', 'espacio'],
  ['a@b@ejemplo.gov.co', 'dos veces'],
  ['atencion@ejemplo,gov.co', 'una coma'],
  ['www.ejemplo,gov.co', 'una coma'],
  ['https//www.ejemplo.gov.co', 'su comienzo'],
  ['https://www..gov.co', 'no puede ser un dominio'],
  ['https://ejemplo.gov.co/a%2', 'sin su código'],
  ['https://ejemplo.gov.co/ahttps://ejemplo.gov.co/b', 'pegadas'],
])('%j cannot be right: %s', (text, reason) => {
  expect(problems(text)).toContainEqual(expect.stringContaining(reason));
});

test('a list held together by commas is several addresses', () => {
  expect(readAddresses('https://a.gov.co/1,www.ejemplo.gov.co;https://b.gov.co').map(({ text }) => text)).toEqual([
    'https://a.gov.co/1',
    'www.ejemplo.gov.co',
    'https://b.gov.co',
  ]);
});

test.each(['@AlcaldiaVilla', 'Facebook/@AlcaldiaVilla', 'sin enlaces', 'http y https', 'el 50% (25/30)', '', '@'])(
  '%j holds no address',
  (text) => {
    expect(readAddresses(text)).toEqual([]);
  },
);

test('never throws', () => {
  const pieces = fc.array(fc.constantFrom('http', 's', ':', '//', 'www.', 'a.co', '@', ' ', '-', '(', ')', '.', '\n', 'youtu.be/', '?v='), {
    maxLength: 14,
  });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        pieces.map((parts) => parts.join('')),
      ),
      (text) => void readAddresses(text),
    ),
  );
});
