import { CORTES, cortesOf, cuatrimestreOf, profileOf, publicationDeadline } from '../../../src/core/calendar/cortes';
import { zonaOf } from '../../../src/core/calendar/zone';

test('cortes of a year, by profile and by own setting', () => {
  expect(cortesOf(2020, CORTES.PAAC)).toEqual(['2020-04-30', '2020-08-31', '2020-12-31']);
  expect(cortesOf(2025, CORTES.PTEP)).toEqual(['2025-06-30', '2025-12-31']);
  expect(cortesOf(2025, ['12-31', '02-31', '08-31'])).toEqual(['2025-02-28', '2025-08-31', '2025-12-31']);
  expect([2024, 2025].map(profileOf)).toEqual(['PAAC', 'PTEP']);
});

// Days on which real follow-ups were due or published on the tenth working day.
test.each([
  ['2020-04-30', '2020-05-15'],
  ['2020-08-31', '2020-09-14'],
  ['2020-12-31', '2021-01-18'],
  ['2021-04-30', '2021-05-14'],
  ['2023-04-30', '2023-05-15'],
  ['2024-04-30', '2024-05-16'],
  ['2024-08-31', '2024-09-13'],
  ['2024-12-31', '2025-01-16'],
  ['2026-06-30', '2026-07-15'],
])('follow-up at %s is due on %s', (corte, deadline) => {
  expect(publicationDeadline(corte)).toBe(deadline);
});

test('a local holiday moves the deadline', () => {
  expect(publicationDeadline('2020-04-30', ['2020-05-12'])).toBe('2020-05-18');
});

test('cuatrimestre of a day', () => {
  expect(['2022-01-01', '2022-04-30', '2022-05-01', '2022-08-31', '2022-09-01', '2022-12-31'].map(cuatrimestreOf)).toEqual([
    1, 1, 2, 2, 3, 3,
  ]);
});

test.each([
  [0, 'baja'],
  [0.5999, 'baja'],
  [0.6, 'media'],
  [0.7999, 'media'],
  [0.8, 'alta'],
  [1.05, 'alta'],
])('%d is %s', (share, zona) => {
  expect(zonaOf(share)).toBe(zona);
});
