import fc from 'fast-check';
import { formatShare, readPercentage, usesWholeNumbers } from '../../../src/core/cells/percentage';
import type { CellValue } from '../../../src/core/snapshot';

describe('readPercentage', () => {
  test.each<[CellValue, string | null, boolean, number]>([
    [0.67, '0%', false, 0.67],
    [0.67, '0.0%', true, 0.67],
    [16, '0%', false, 16],
    [0.67, null, false, 0.67],
    [1, null, false, 1],
    [67, null, true, 0.67],
    [1, null, true, 0.01],
    ['67%', null, false, 0.67],
    ['67 %', null, true, 0.67],
    ['sesenta por ciento (60%)', null, false, 0.6],
    ['33,5%', null, false, 0.335],
    ['66.67%', null, false, 0.6667],
    ['100 por ciento', null, false, 1],
    ['(40%)', null, false, 0.4],
    ['Avance: 60%', null, false, 0.6],
    ['100% cumplido', null, false, 1],
    ['-5%', null, false, -0.05],
    ['105%', null, false, 1.05],
    ['67', null, true, 0.67],
    ['0,67', null, false, 0.67],
  ])('%j (%j, whole %j) is %d', (value, format, whole, avance) => {
    expect(readPercentage(value, format, whole)).toEqual({ kind: 'avance', avance });
  });

  test.each(['N/A', 'n/a', 'NA', 'N.A.', 'No aplica', 'NO APLICA.', 'no aplica para este corte', 'No programada'])(
    '%j does not apply',
    (value) => {
      expect(readPercentage(value, null, false).kind).toBe('noAplica');
    },
  );

  test.each([null, '', ' ', '-', '–'])('%j is empty', (value) => {
    expect(readPercentage(value, '0%', false).kind).toBe('vacio');
  });

  test.each<[CellValue, string | null]>([
    ['#N/A', null],
    ['#DIV/0!', '0%'],
    ['50% - 60%', null],
    ['20 de 30', null],
    ['31/12/2020', null],
    [44196, 'dd/mm/yyyy'],
    ['Se publicó el 60% de los boletines', null],
    ['Se publicó el boletín', null],
    ['no aplica porque la dependencia entregó los tres boletines en mayo y junio', null],
    [true, null],
    [NaN, null],
  ])('%j (%j) cannot be read', (value, format) => {
    const reading = readPercentage(value, format, false);
    expect(reading.kind).toBe('ilegible');
    expect(reading).toHaveProperty('reason', expect.stringMatching(/\S/));
  });

  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string(),
        fc.boolean(),
        (value, format, whole) => void readPercentage(value, format, whole),
      ),
    );
    fc.assert(fc.property(fc.double(), fc.boolean(), (value, whole) => void readPercentage(value, null, whole)));
  });
});

describe('usesWholeNumbers', () => {
  const bare = (...values: CellValue[]) => values.map((value) => ({ value, format: null }));
  test.each([
    [bare(0, 33, 67, 100), true],
    [bare(33.3, 66.7, 100, '50'), true],
    [bare(0, 0.33, 0.67, 1), false],
    [bare(0, 1, 1, 67), false],
    [bare(0, 0), false],
    [bare('67%', 'N/A', null), false],
    [[{ value: 16, format: '0%' }], false],
    [[{ value: 44196, format: 'dd/mm/yyyy' }], false],
    [[], false],
  ])('column %# is %j', (cells, expected) => {
    expect(usesWholeNumbers(cells)).toBe(expected);
  });
});

describe('formatShare', () => {
  test.each([
    [2 / 3, '66,7 %'],
    [0.4, '40 %'],
    [1, '100 %'],
    [0, '0 %'],
    [-0.0001, '0 %'],
    [1.05, '105 %'],
  ])('%d is %j', (share, expected) => {
    expect(formatShare(share)).toBe(expected);
  });

  test('reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 20000 }), (perMille) => {
        expect(readPercentage(formatShare(perMille / 1000), null, false)).toEqual({ kind: 'avance', avance: perMille / 1000 });
      }),
    );
  });
});
