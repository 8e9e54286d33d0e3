import { sameSchedule } from '../../../src/core/compare/schedule';
import { row } from '../factory';

const due = (periodo: string) => row({ periodo, fechaTexto: periodo });

test.each([
  ['Cada dos meses', 'Bimestral'],
  ['Dos veces al año', 'Semestral'],
  ['Cada trimestre', 'Cuatro veces al año'],
  ['Permanente', 'Todo el año'],
])('«%s» is «%s»', (before, after) => {
  expect(sameSchedule(due(before), due(after))).toBe(true);
  expect(sameSchedule(due(after), due(before))).toBe(true);
});

test.each([
  ['Semanal', 'Mensual'],
  ['Cada 15 días', 'Cada mes'],
  ['Cada 8 días', 'Cada 15 días'],
  ['Bimestral', 'Trimestral'],
  ['Permanente', 'Anual'],
])('«%s» is not «%s»', (before, after) => {
  expect(sameSchedule(due(before), due(after))).toBe(false);
});

describe('a mark against another way of saying when', () => {
  const dated = (...fechas: string[]) => row({ fechas, fechaTexto: fechas.join(' ') });
  const marks = (...cuatrimestres: number[]) => row({ cuatrimestres });
  const months = (...meses: number[]) => row({ meses });

  test.each([
    [marks(3), dated('2024-12-10')],
    [marks(1), dated('2024-04-30')],
    [marks(1, 3), dated('2025-01-15')],
    [marks(1, 2, 3), dated('2024-04-30', '2024-08-30', '2025-01-10')],
    [marks(1), dated('2024-01-31')],
    [marks(2), due('Segundo cuatrimestre')],
    [marks(2), due('Primer semestre')],
    [marks(1, 2, 3), due('Permanente')],
    [marks(2), due('Semestral')],
    [months(3, 11), dated('2024-11-20')],
    [months(12), dated('2025-01-15')],
    [months(4), marks(1)],
    [months(2, 10), marks(1, 3)],
    [marks(2), row({})],
  ])('is the same where it ends there: %#', (one, other) => {
    expect([sameSchedule(one, other), sameSchedule(other, one)]).toEqual([true, true]);
  });

  test.each([
    [marks(2), dated('2024-11-29')],
    [marks(1), dated('2024-07-31')],
    [marks(1, 2, 3), dated('2024-03-31')],
    [marks(2), dated('2025-01-15')],
    [marks(1), due('Tercer trimestre')],
    [marks(1), due('Todo el año')],
    [months(5), dated('2024-08-31')],
    [months(11), dated('2024-05-31')],
    [months(9), marks(2)],
  ])('is a change where it ends elsewhere: %#', (one, other) => {
    expect([sameSchedule(one, other), sameSchedule(other, one)]).toEqual([false, false]);
  });

  test('is withdrawn by words that name no time', () => {
    expect(sameSchedule(marks(2), row({ fechaTexto: 'Por definir' }))).toBe(false);
  });
});

test.each([
  'Mensual (primeros 8 días)',
  'Mensual, dentro de los cinco (5) primeros días hábiles',
  'Mensual los 10 primeros días del mes siguiente',
])('«%s» is «Mensual»', (text) => {
  expect([sameSchedule(due(text), due('Mensual')), sameSchedule(due(text), due('Trimestral'))]).toEqual([true, false]);
});
