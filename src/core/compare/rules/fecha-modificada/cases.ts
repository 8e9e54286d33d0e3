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
    ...(
      [
        ['dos meses y sus dos últimos días con un guion', 'Marzo y octubre', '31/03/2023 – 31/10/2023'],
        ['los mismos dos días con otro signo', '30/06/2023 y 15/12/2023', '30/06/2023 - 15/12/2023'],
        ['un periodo y sus fechas', 'Semestral', '30/06/2023, 15/01/2024'],
        ['todo el año en otras palabras', 'Permanente', 'Todo el año'],
        ['lo permanente hasta el final del año', 'Permanente', '31/12/2023'],
        ['un día dentro del periodo', 'Primer semestre', '31/05/2023'],
      ] as const
    ).map(([name, antes, despues]) => ({
      name,
      corte: CORTE,
      plan: withCells(PLAN, { E3: antes }),
      seguimiento: withCells(SEGUIMIENTO, { E3: despues }),
      cells: [],
    })),
  ],
  reject: [
    ...(
      [
        ['un rango que no empieza en la primera fecha de la lista', 'Marzo y octubre', '01/03/2023 a 31/10/2023'],
        ['otra fecha en la lista con guion', 'Marzo y octubre', '31/03/2023 – 30/11/2023'],
        ['una fecha que queda por definir', '30/06/2023', 'Por definir'],
        ['una fecha que deja de aplicar', '30/06/2023', 'N/A'],
        ['lo permanente que se acaba antes', 'Permanente', '30/06/2023'],
        ['un semestre que se alarga', 'Primer semestre', '15/12/2023'],
        ['otro ritmo', 'Semanal', 'Mensual'],
      ] as const
    ).map(([name, antes, despues]) => ({
      name,
      corte: CORTE,
      plan: withCells(PLAN, { E3: antes }),
      seguimiento: withCells(SEGUIMIENTO, { E3: despues }),
      cells: ['seguimiento!E3'],
    })),
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
