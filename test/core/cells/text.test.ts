import fc from 'fast-check';
import { isBlank, nearlyEqual, plain, stem, textOf, withoutAccents, words } from '../../../src/core/cells/text';

describe('plain', () => {
  test.each([
    ['  Gestión\u00a0del\nRIESGO ', 'gestion del riesgo'],
    ['AÑO', 'ano'],
    ['Meta\u200b', 'meta'],
    ['', ''],
  ])('%j → %j', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  test('is a fixed point', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => plain(plain(text)) === plain(text)));
  });
});

test('withoutAccents keeps every letter in its place, or leaves the text to the slow way', () => {
  const latin = fc.string({ unit: fc.constantFrom(...'a|e|o|x|á|é|í|ó|ú|ü|ñ|ç| |0|.|«|–|…|ª|º'.split('|')), maxLength: 40 });
  const slowly = (text: string) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  fc.assert(fc.property(latin, (text) => withoutAccents(text) === slowly(text) && withoutAccents(text)?.length === text.length));
  expect(withoutAccents('in\u00adforme')).toBeNull();
  expect(withoutAccents('accio\u0301n')).toBeNull();
});

test('words leave punctuation out', () => {
  expect(words('1.1 Actividad (nueva), «año»')).toEqual(['1', '1', 'actividad', 'nueva', 'ano']);
});

test.each([
  [null, true],
  ['', true],
  [' \n\u00a0', true],
  ['-', true],
  ['–', true],
  ['— -', true],
  ['-1', false],
  ['N/A', false],
  [0, false],
  [false, false],
])('isBlank(%j) is %j', (value, expected) => {
  expect(isBlank(value)).toBe(expected);
});

test.each([
  [null, ''],
  [1.1, '1.1'],
  [true, 'VERDADERO'],
  [false, 'FALSO'],
  [' x ', ' x '],
])('textOf(%j) is %j', (value, expected) => {
  expect(textOf(value)).toBe(expected);
});

test.each([
  ['capacitacion', 'capacitaciones'],
  ['informe', 'informes'],
  ['vez', 'veces'],
  ['matriz', 'matrices'],
  ['taller', 'talleres'],
  ['mes', 'meses'],
  ['realizada', 'realizados'],
])('%s and %s have one stem', (a, b) => {
  expect(stem(a)).toBe(stem(b));
});

test.each([
  ['trimestal', 'trimestral', true],
  ['contante', 'constante', true],
  ['bimestral', 'trimestral', false],
  ['igual', 'igual', true],
  ['', 'a', true],
  ['ab', 'ba', false],
  ['agsoto', 'agosto', true],
  ['agtoso', 'agosto', false],
])('nearlyEqual(%j, %j) is %j', (a, b, expected) => {
  expect(nearlyEqual(a, b)).toBe(expected);
  expect(nearlyEqual(b, a)).toBe(expected);
});
