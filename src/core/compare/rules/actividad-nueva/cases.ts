import type { ComparisonCases } from '../rule';
import { CORTE, PLAN, SEGUIMIENTO, rowsOf } from '../sample';

export const cases: ComparisonCases = {
  accept: [{ name: 'las mismas actividades', corte: CORTE, plan: PLAN, seguimiento: SEGUIMIENTO, cells: [] }],
  reject: [
    {
      name: 'una fila de más al final',
      corte: CORTE,
      plan: PLAN,
      seguimiento: [
        ...SEGUIMIENTO,
        [
          '2.2',
          'Premiar las buenas prácticas de las juntas de acción comunal',
          'Premio entregado',
          'Desarrollo Comunitario',
          '30/11/2023',
          'N/A',
          'Abre en septiembre.',
        ],
      ],
      cells: ['seguimiento!B6'],
    },
    {
      name: 'una fila de más en medio',
      corte: CORTE,
      plan: PLAN,
      seguimiento: [
        ...rowsOf(SEGUIMIENTO, 1, 2, 3),
        [
          '1.2A',
          'Premiar las buenas prácticas de las juntas de acción comunal',
          'Premio entregado',
          'Desarrollo Comunitario',
          '30/11/2023',
          'N/A',
          'Abre en septiembre.',
        ],
        ...rowsOf(SEGUIMIENTO, 4, 5),
      ],
      cells: ['seguimiento!B4'],
    },
  ],
};
