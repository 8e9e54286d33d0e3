import fc from 'fast-check';
import { addDays, dayNumber, formatDate, fromDayNumber, isIsoDate, lastDayOfMonth, monthName, monthOf, weekday } from '../../src/core/days';

const dayNumbers = fc.integer({ min: -719162, max: 2932896 });

test('agrees with the Gregorian calendar of Date', () => {
  fc.assert(
    fc.property(dayNumbers, (days) => {
      const utc = new Date(days * 86400000);
      const date = fromDayNumber(days);
      expect(date).toBe(utc.toISOString().slice(0, 10));
      expect(dayNumber(date)).toBe(days);
      expect(weekday(date)).toBe(utc.getUTCDay());
    }),
  );
});

test.each([
  ['2020-02-28', 1, '2020-02-29'],
  ['2020-12-31', 1, '2021-01-01'],
  ['2021-03-01', -1, '2021-02-28'],
  ['2000-01-01', -1, '1999-12-31'],
])('%s and %d days is %s', (date, days, expected) => {
  expect(addDays(date, days)).toBe(expected);
});

test.each([
  [2020, 2, '2020-02-29'],
  [2100, 2, '2100-02-28'],
  [2022, 4, '2022-04-30'],
  [2022, 12, '2022-12-31'],
])('%d-%d ends on %s', (year, month, expected) => {
  expect(lastDayOfMonth(year, month)).toBe(expected);
});

test.each([
  ['2020-02-29', true],
  ['2021-02-29', false],
  ['2021-13-01', false],
  ['2021-1-1', false],
  ['31/12/2021', false],
  ['0000-01-01', false],
])('isIsoDate(%j) is %j', (text, expected) => {
  expect(isIsoDate(text)).toBe(expected);
});

test('names', () => {
  expect(formatDate('2020-08-31')).toBe('31/08/2020');
  expect(monthName(8)).toBe('agosto');
  expect(monthName(13)).toBe('');
  expect(['enero', 'ene', 'septiembre', 'setiembre', 'sept', 'set', 'mar', 'martes', 'en'].map(monthOf)).toEqual([
    1,
    1,
    9,
    9,
    9,
    9,
    3,
    null,
    null,
  ]);
});
