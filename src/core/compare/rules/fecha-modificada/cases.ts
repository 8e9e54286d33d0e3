import type { ComparisonCases } from '../rule';
import { CORTE, PLAN, SEGUIMIENTO, withCells } from '../sample';

export const cases: ComparisonCases = {
  accept: [
    {
      name: 'las mismas fechas escritas de otra manera',
      corte: CORTE,
      plan: withCells(PLAN, { E3: '30 de noviembre de 2023' }),
      seguimiento: SEGUIMIENTO,
      cells: [],
    },
    {
      name: 'el plan tiene fecha y el seguimiento no',
      corte: CORTE,
      plan: PLAN,
      seguimiento: withCells(SEGUIMIENTO, { E3: '' }),
      cells: [],
    },
    {
      name: 'fechas frente a palabras de periodo no se comparan',
      corte: CORTE,
      plan: PLAN,
      seguimiento: withCells(SEGUIMIENTO, { E3: 'Semestral' }),
      cells: [],
    },
  ],
  reject: [
    {
      name: 'una fecha futura que se corre',
      corte: CORTE,
      plan: PLAN,
      seguimiento: withCells(SEGUIMIENTO, { E5: '30/12/2023' }),
      cells: ['seguimiento!E5'],
    },
    {
      name: 'una fecha vencida que se corre y no está cumplida',
      corte: CORTE,
      plan: PLAN,
      seguimiento: withCells(SEGUIMIENTO, { E4: '31/10/2023' }),
      cells: ['seguimiento!E4'],
      severidades: ['error'],
    },
    {
      name: 'una fecha vencida que se corre y ya está cumplida',
      corte: CORTE,
      plan: PLAN,
      seguimiento: withCells(SEGUIMIENTO, { E2: '31/08/2023' }),
      cells: ['seguimiento!E2'],
      severidades: ['advertencia'],
    },
    {
      name: 'una fecha menos',
      corte: CORTE,
      plan: withCells(PLAN, { E3: '30/06/2023 30/11/2023' }),
      seguimiento: SEGUIMIENTO,
      cells: ['seguimiento!E3'],
    },
  ],
};
