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
  ['Bimestral', 'Trimestral'],
  ['Permanente', 'Anual'],
])('«%s» is not «%s»', (before, after) => {
  expect(sameSchedule(due(before), due(after))).toBe(false);
});
