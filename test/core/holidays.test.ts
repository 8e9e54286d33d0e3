import Holidays from 'date-holidays';
import { easter } from '../../src/core/easter';
import { holidaysOf } from '../../src/core/holidays';
import { isWorkingDay, nthWorkingDay, workingDaysBetween } from '../../src/core/working-days';

test.each([
  [2011, '2011-04-24'],
  [2020, '2020-04-12'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2038, '2038-04-25'],
])('Easter of %d is %s', (year, date) => {
  expect(easter(year)).toBe(date);
});

describe('holidays', () => {
  const others = new Holidays('CO');

  test.each(Array.from({ length: 30 }, (_, index) => 2011 + index))('%d agrees with date-holidays, Easter Sunday aside', (year) => {
    const days = others
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10))
      .filter((date) => date !== easter(year));
    expect([...new Set(holidaysOf(year).map(({ fecha }) => fecha))]).toEqual([...new Set(days)].sort());
  });

  test('9 July is one from 2026 on, by a later law', () => {
    expect(holidaysOf(2025).some(({ fecha }) => fecha === '2025-07-14')).toBe(false);
    expect(holidaysOf(2026)).toContainEqual({ fecha: '2026-07-13', nombre: 'Virgen de Chiquinquirá', fuente: 'Ley 2578 de 2026' });
  });

  test('two may coincide', () => {
    expect(
      holidaysOf(2025)
        .filter(({ fecha }) => fecha === '2025-06-30')
        .map(({ nombre }) => nombre),
    ).toEqual(['San Pedro y San Pablo', 'Sagrado Corazón']);
  });
});

describe('working days', () => {
  test.each([
    ['2022-05-13', true],
    ['2022-05-14', false],
    ['2022-05-30', false],
    ['2022-05-31', true],
  ])('%s: %j', (date, expected) => {
    expect(isWorkingDay(date)).toBe(expected);
  });

  test('extra days are no working days', () => {
    expect(isWorkingDay('2022-05-31', ['2022-05-31'])).toBe(false);
    expect(nthWorkingDay('2022-05-02', 1, ['2022-05-02'])).toBe('2022-05-03');
    expect(workingDaysBetween('2022-05-02', '2022-05-06', ['2022-05-04'])).toBe(4);
  });

  test.each([
    ['2022-05-02', '2022-05-13', 10],
    ['2022-05-14', '2022-05-15', 0],
    ['2022-05-13', '2022-05-02', 0],
    ['2021-12-30', '2022-01-03', 3],
  ])('%s to %s are %d', (desde, hasta, days) => {
    expect(workingDaysBetween(desde, hasta)).toBe(days);
  });

  test('counts from the first day where it works, else from the next one that does', () => {
    expect(nthWorkingDay('2022-05-02', 1)).toBe('2022-05-02');
    expect(nthWorkingDay('2022-05-01', 1)).toBe('2022-05-02');
    expect(nthWorkingDay('2022-05-01', 10)).toBe('2022-05-13');
  });
});
