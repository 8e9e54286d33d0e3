import fc from 'fast-check';

import { deliveries, recurrences } from '../../../src/core/calendar/milestones';
import { programmedShares, stateOf } from '../../../src/core/calendar/state';
import { row } from '../factory';
import type { Row } from '../../../src/core/model';

const programme = { inicio: '2025-01-15', fin: '2028-12-15', fechas: ['2025-01-15', '2028-12-15'] };
const HALF_YEARLY = { kind: 'cada', meses: 6 } as const;

test.each<[string, Partial<Row>, number]>([
  ['no more than the vigencia', {}, 2],
  ['the January that closes it', { fin: '2026-01-16', fechas: ['2026-01-16'] }, 2],
  ['four years', programme, 8],
  ['from the middle of the year', { inicio: '2025-08-01', fin: '2027-06-30', fechas: ['2025-08-01', '2027-06-30'] }, 4],
  ['only the end is known: from the vigencia on', { fin: '2027-12-31', fechas: ['2027-12-31'] }, 6],
  ['the years of the target', { meta: '8 informes 2025-2028' }, 8],
  ['several years, nobody says which', { meta: 'Ocho (8) informes en el cuatrienio' }, 0],
  ['a slip of the pen is no programme', { fin: '2092-12-31', fechas: ['2092-12-31'] }, 2],
])('half-yearly: %s', (_, more, count) => {
  expect(recurrences(HALF_YEARLY, row(more), 2025)).toHaveLength(count);
});

test('the last delivery of a programme is due with it', () => {
  expect(recurrences({ kind: 'cada', meses: 12 }, row(programme), 2025)).toEqual(['2025-12-31', '2026-12-31', '2027-12-31', '2028-12-15']);
});

test('deliveries are spread over the time that the row runs', () => {
  expect(deliveries(4, row(), 2025)).toEqual(['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31']);
  expect(deliveries(4, row(programme), 2025)).toEqual(['2025-12-31', '2026-12-31', '2027-12-31', '2028-12-31']);
  expect(deliveries(24, row(), 2025)).toEqual([]);
  expect(deliveries(24, row(programme), 2025)).toHaveLength(24);
});

// Marks of the three cuatrimestres at the end of the year: what is handed over in January is not due yet.
test.each<[string, Partial<Row>, number]>([
  ['in December', { fechas: ['2025-12-15'] }, 1],
  ['in January', { fechas: ['2026-01-16'] }, 2 / 3],
  ['in February: of another year', { fechas: ['2026-02-16'] }, 1],
])('three marks and the last date %s', (_, more, share) => {
  const shares = programmedShares(row({ cuatrimestres: [1, 2, 3], ...more }), '2025-12-31', 2025);
  expect(shares.find(({ source }) => source === 'cuatrimestres')?.share).toBe(share);
});

// Shares that a programme of four years should have reached.
test.each<[string, Partial<Row>, string, number | null]>([
  ['one date ahead', { fechas: ['2028-12-15'] }, '2025-12-31', 0],
  ['a date a year', { fechas: ['2025-12-15', '2026-12-15', '2027-12-15', '2028-12-15'] }, '2025-12-31', 0.25],
  ['a date a year, later', { fechas: ['2025-12-15', '2026-12-15', '2027-12-15', '2028-12-15'] }, '2027-06-30', 0.5],
  ['half-yearly reports under one date: the date', { ...programme, meta: '8 informes semestrales' }, '2025-12-31', 0],
  ['half-yearly reports of the target’s years', { meta: '8 informes semestrales, 2025-2028' }, '2025-12-31', 0.25],
  ['half-yearly reports of the target’s years, later', { meta: '8 informes semestrales, 2025-2028' }, '2026-06-30', 3 / 8],
  ['a count beside dates', { fechas: ['2026-12-15', '2028-12-15'], meta: '8 informes semestrales' }, '2026-12-31', 0.5],
  ['half-yearly inside the vigencia', { periodo: 'Semestral' }, '2025-06-30', 0.5],
  ['half-yearly in the cuatrienio', { periodo: 'Semestral', meta: '8 informes en el cuatrienio' }, '2025-12-31', null],
])('expected: %s at %s', (_, more, corte, share) => {
  expect(stateOf(row(more), corte, 2025).esperado).toEqual(share);
});

test('what is expected of a programme never falls from one corte to the next, and is all of it at the end', () => {
  const years = fc.integer({ min: 1, max: 3 });
  const meses = fc.constantFrom(1, 2, 3, 4, 6, 12);
  fc.assert(
    fc.property(years, meses, fc.integer({ min: 2, max: 48 }), (length, every, n) => {
      const fin = `${String(2025 + length)}-12-15`;
      const one = row({ fechas: ['2025-12-01', fin], meta: `${String(n)} informes, uno cada ${String(every)} meses` });
      const cortes = Array.from({ length: length + 1 }, (_, i) => [`${String(2025 + i)}-06-30`, `${String(2025 + i)}-12-31`]).flat();
      const shares = cortes.map((corte) => programmedShares(one, corte, 2025).map(({ share }) => share));
      const rises = shares.every((now, i) => i === 0 || (now.length >= 2 && now.every((share, k) => share >= (shares[i - 1]?.[k] ?? 0))));
      return rises && shares[shares.length - 1]?.every((share) => share === 1) === true;
    }),
  );
});
