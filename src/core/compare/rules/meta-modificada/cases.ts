import type { ComparisonCases } from '../rule';
import { CORTE, PLAN, SEGUIMIENTO, withCells } from '../sample';

export const cases: ComparisonCases = {
  accept: [
    {
      name: 'el número en letras',
      corte: CORTE,
      plan: PLAN,
      seguimiento: withCells(SEGUIMIENTO, { C3: 'Dos (2) capacitaciones' }),
      cells: [],
    },
    { name: 'el seguimiento no dice la meta', corte: CORTE, plan: PLAN, seguimiento: withCells(SEGUIMIENTO, { C3: '' }), cells: [] },
  ],
  reject: [
    {
      name: 'una cantidad menor que aún no es exigible',
      corte: CORTE,
      plan: PLAN,
      seguimiento: withCells(SEGUIMIENTO, { C3: '(1) Capacitación' }),
      cells: ['seguimiento!C3'],
      severidades: ['advertencia'],
    },
    {
      name: 'una cantidad menor de lo que ya era exigible',
      corte: CORTE,
      plan: withCells(PLAN, { C4: '(3) Políticas actualizadas' }),
      seguimiento: withCells(SEGUIMIENTO, { C4: '(1) Política actualizada' }),
      cells: ['seguimiento!C4'],
      severidades: ['error'],
    },
    {
      name: 'una cantidad que el plan no tenía',
      corte: CORTE,
      plan: PLAN,
      seguimiento: withCells(SEGUIMIENTO, { C4: '(1) Política actualizada' }),
      cells: ['seguimiento!C4'],
    },
  ],
};
