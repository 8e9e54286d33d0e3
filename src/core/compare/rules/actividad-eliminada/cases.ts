import type { ComparisonCases } from '../rule';
import { CORTE, PLAN, SEGUIMIENTO, rowsOf, withCells } from '../sample';

export const cases: ComparisonCases = {
  accept: [
    { name: 'las mismas actividades en otro orden', corte: CORTE, plan: PLAN, seguimiento: rowsOf(SEGUIMIENTO, 1, 4, 2, 5, 3), cells: [] },
    {
      name: 'otro numeral y otro texto parecido es la misma actividad',
      corte: CORTE,
      plan: PLAN,
      seguimiento: withCells(SEGUIMIENTO, { A3: '1.4', B3: 'Dictar capacitaciones a los servidores públicos en conflicto de interés' }),
      cells: [],
    },
  ],
  reject: [
    { name: 'una actividad del plan sin fila', corte: CORTE, plan: PLAN, seguimiento: rowsOf(SEGUIMIENTO, 1, 2, 3, 5), cells: ['plan!B4'] },
    {
      name: 'dos actividades parecidas y una sola fila',
      corte: CORTE,
      plan: [
        ...PLAN,
        [
          '2.2',
          'Realizar la audiencia pública de rendición de cuentas del sector salud',
          '(1) Audiencia de salud',
          'Secretaría de Salud',
          '15/11/2023',
        ],
      ],
      seguimiento: SEGUIMIENTO,
      cells: ['plan!B6'],
    },
  ],
};
