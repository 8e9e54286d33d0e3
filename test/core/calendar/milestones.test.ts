import { type Period } from '../../../src/core/cells/period';
import { dueDates, expectedShare, milestones, milestonesOf } from '../../../src/core/calendar/milestones';
import { row } from '../factory';

test.each<[Period, string[]]>([
  [{ kind: 'cada', meses: 3 }, ['2022-03-31', '2022-06-30', '2022-09-30', '2022-12-31']],
  [{ kind: 'cada', meses: 4 }, ['2022-04-30', '2022-08-31', '2022-12-31']],
  [{ kind: 'cada', meses: 6 }, ['2022-06-30', '2022-12-31']],
  [{ kind: 'cada', meses: 12 }, ['2022-12-31']],
  [{ kind: 'tramos', meses: 3, indices: [1], year: null }, ['2022-03-31']],
  [{ kind: 'tramos', meses: 6, indices: [2], year: 2023 }, ['2023-12-31']],
  [{ kind: 'veces', n: 3 }, ['2022-04-30', '2022-08-31', '2022-12-31']],
  [{ kind: 'veces', n: 5 }, ['2022-03-31', '2022-05-31', '2022-08-31', '2022-10-31', '2022-12-31']],
  [{ kind: 'permanente' }, ['2022-12-31']],
])('%j', (period, days) => {
  expect(milestonesOf(period, 2022)).toEqual(days);
});

test('monthly is the end of each month, and more often than that too', () => {
  const months = milestonesOf({ kind: 'cada', meses: 1 }, 2022);
  expect(months).toHaveLength(12);
  expect(months[1]).toBe('2022-02-28');
  expect(milestonesOf({ kind: 'veces', n: 52 }, 2022)).toEqual(months);
});

test('dates come first, then marks, then periods, then recurrences of the target', () => {
  const meta = 'Boletín publicado (3 veces al año)';
  const marks = { cuatrimestres: [1, 2], meta };
  expect(milestones(row({ fechas: ['2022-11-30'], ...marks }), 2022)).toEqual(['2022-11-30']);
  expect(milestones(row({ ...marks, periodo: 'Semestral' }), 2022)).toEqual(['2022-04-30', '2022-08-31']);
  expect(milestones(row({ meses: [12, 2], meta }), 2022)).toEqual(['2022-02-28', '2022-12-31']);
  expect(milestones(row({ periodo: 'Semestral', meta }), 2022)).toEqual(['2022-06-30', '2022-12-31']);
  expect(milestones(row({ meta }), 2022)).toHaveLength(3);
  expect(milestones(row({ meta: 'Plan anual publicado' }), 2022)).toEqual([]);
});

test('without a vigencia only dates can be told', () => {
  expect(milestones(row({ periodo: 'Semestral', cuatrimestres: [1] }), null)).toEqual([]);
  expect(milestones(row({ fechas: ['2022-11-30'] }), null)).toEqual(['2022-11-30']);
});

test('the first day of a range is not due', () => {
  expect(dueDates({ fechas: ['2022-02-01', '2022-11-30'], inicio: '2022-02-01', fin: '2022-11-30' })).toEqual(['2022-11-30']);
  expect(dueDates({ fechas: ['2022-11-30'], inicio: '2022-02-01', fin: null })).toEqual(['2022-11-30']);
  expect(dueDates({ fechas: ['2022-02-01'], inicio: '2022-02-01', fin: null })).toEqual([]);
  expect(dueDates({ fechas: [], inicio: '2022-06-30', fin: '2022-06-30' })).toEqual(['2022-06-30']);
});

test.each([
  [['2022-05-13', '2022-09-14', '2023-01-17'], '2022-08-31', 1 / 3],
  [['2022-08-31'], '2022-08-31', 1],
  [['2022-12-31'], '2022-08-31', 0],
  [[], '2022-08-31', null],
])('%j at %s: %j', (days, corte, share) => {
  expect(expectedShare(days, corte)).toBe(share);
});
