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
    {
      name: 'dos actividades unidas en una fila: la que se quedó sin fila propia se informa',
      corte: CORTE,
      plan: [...PLAN, ['1.4', 'Capacitar a los contratistas en conflicto de interés', '(1) Capacitación', 'Contratación', '15/12/2023']],
      seguimiento: withCells(SEGUIMIENTO, { B3: 'Capacitar a los servidores y contratistas en conflicto de interés' }),
      cells: ['plan!B6'],
      severidades: ['informativo'],
    },
    {
      name: 'una fila que creció con otra cosa no es la actividad que falta',
      corte: CORTE,
      plan: [...PLAN, ['1.4', 'Capacitar a los contratistas en lenguaje claro', '(1) Capacitación', 'Contratación', '15/12/2023']],
      seguimiento: withCells(SEGUIMIENTO, { B3: 'Capacitar a los servidores y contratistas en conflicto de interés' }),
      cells: ['plan!B6'],
      severidades: ['error'],
    },
  ],
};
