import { avanceAt, programmedShares, stateOf } from '../../../src/core/calendar/state';
import type { Avance, Estado, Row } from '../../../src/core/model';
import { avance, CORTE, NO_APLICA, row } from '../factory';

const CELL = { hoja: 'Plan', fila: 2, columna: 6 };
const blank = avance(null, { celdaAvance: CELL });
const stateAt = (more: Partial<Row>) => stateOf(row(more), CORTE, 2020);

describe('estado', () => {
  test.each<[string, Partial<Row>, Avance[], Estado]>([
    ['whole, whatever the date', { fechas: ['2020-03-31'] }, [avance(1)], 'cumplida'],
    ['above whole', { fechas: ['2020-12-31'] }, [avance(1.05)], 'cumplida'],
    ['due on the corte and below whole', { fechas: ['2020-08-31'] }, [avance(0.99)], 'vencida'],
    ['last of several still ahead', { fechas: ['2020-05-15', '2020-12-31'] }, [avance(0.5)], 'en avance'],
    ['more than five points behind', { fechas: ['2020-05-15', '2020-12-31'] }, [avance(0.44)], 'atrasada'],
    ['five points behind', { fechas: ['2020-05-15', '2020-12-31'] }, [avance(0.45)], 'en avance'],
    ['nothing yet, nothing due', { fechas: ['2020-12-31'] }, [avance(0)], 'sin iniciar'],
    ['blank cells, nothing due', { fechas: ['2020-12-31'] }, [blank], 'sin iniciar'],
    ['blank cells, overdue', { fechas: ['2020-06-30'] }, [blank], 'vencida'],
    ['N/A, nothing due', { fechas: ['2020-12-31'] }, [NO_APLICA], 'no programada'],
    ['N/A without a schedule', {}, [NO_APLICA], 'no programada'],
    ['N/A, overdue', { fechas: ['2020-06-30'] }, [NO_APLICA], 'vencida'],
    ['N/A, part of it due', { cuatrimestres: [1, 3] }, [NO_APLICA], 'atrasada'],
    ['end of the last marked period', { cuatrimestres: [1, 2] }, [avance(0.5)], 'vencida'],
    ['a period word', { periodo: 'Primer trimestre' }, [avance(0.5)], 'vencida'],
    ['without a schedule', {}, [avance(0.3)], 'en avance'],
    ['illegible', { fechas: ['2020-06-30'] }, [avance(null, { ilegible: true, celdaAvance: CELL })], 'sin dato'],
    [
      'a narrative without percentage',
      { fechas: ['2020-06-30'] },
      [avance(null, { celdaAvance: CELL, seguimiento: 'Se publicó' })],
      'sin dato',
    ],
    ['no progress column', { fechas: ['2020-06-30'] }, [avance(null)], 'sin dato'],
    ['no follow-up at all', { fechas: ['2020-06-30'] }, [], 'sin dato'],
  ])('%s', (_, more, avances, estado) => {
    expect(stateAt({ ...more, avances }).estado).toBe(estado);
  });
});

describe('esperado and vence', () => {
  test('a single date is one milestone', () => {
    expect(stateAt({ fechas: ['2020-12-31'], avances: [avance(0.5)] })).toEqual({ esperado: 0, estado: 'en avance', vence: '2020-12-31' });
  });

  test('where marks repeat, the single date does not hide them', () => {
    expect(stateAt({ fechas: ['2020-12-29'], cuatrimestres: [1, 2, 3], avances: [avance(0.33)] })).toEqual({
      esperado: 2 / 3,
      estado: 'atrasada',
      vence: '2020-12-29',
    });
  });

  test('the lowest of several programmings counts', () => {
    const quarterly = { fechas: ['2020-12-30'], cuatrimestres: [1, 2, 3], meta: 'Cuatro (4) informes trimestrales' };
    expect(programmedShares(row(quarterly), CORTE, 2020).map(({ source, share }) => [source, share])).toEqual([
      ['fechas', 0],
      ['cuatrimestres', 2 / 3],
      ['periodo', 0.5],
      ['conteo', 0.5],
    ]);
    expect(stateAt({ ...quarterly, avances: [avance(0.5)] })).toMatchObject({ esperado: 0.5, estado: 'en avance' });
  });

  test('a count alone says how much, not when', () => {
    expect(programmedShares(row({ fechas: ['2020-12-31'], meta: '(5) boletines' }), CORTE, 2020)).toHaveLength(1);
    expect(programmedShares(row({ meta: '(5) boletines' }), CORTE, 2020)).toEqual([]);
    expect(stateAt({ meta: '(5) boletines', avances: [avance(0.2)] })).toEqual({ esperado: null, estado: 'en avance', vence: null });
  });

  test('without a corte nothing is expected', () => {
    expect(stateOf(row({ fechas: ['2020-03-31'], avances: [avance(0.5)] }), null, 2020)).toEqual({
      esperado: null,
      estado: 'en avance',
      vence: '2020-03-31',
    });
  });
});

test('progress at the corte, else at the latest one before', () => {
  const april = avance(0.3, { corte: '2020-04-30' });
  const december = avance(1, { corte: '2020-12-31' });
  const august = avance(0.6);
  expect(avanceAt({ avances: [april, august, december] }, CORTE)).toBe(august);
  expect(avanceAt({ avances: [april, december] }, CORTE)).toBe(april);
  expect(avanceAt({ avances: [december] }, CORTE)).toBeNull();
  expect(avanceAt({ avances: [april, august] }, null)).toBe(august);
});
