import type { ComparisonCases } from '../rule';
import { CORTE, PLAN, SEGUIMIENTO, withCells } from '../sample';

export const cases: ComparisonCases = {
  accept: [
    {
      name: 'solo tildes, artículos y signos',
      corte: CORTE,
      plan: PLAN,
      seguimiento: withCells(SEGUIMIENTO, { B2: 'PUBLICAR MAPA DE RIESGOS EN LA ALCALDIA.' }),
      cells: [],
    },
    {
      name: 'el numeral dentro del texto',
      corte: CORTE,
      plan: PLAN,
      seguimiento: withCells(SEGUIMIENTO, { B2: '1.1 Publicar el mapa de riesgos de la alcaldía' }),
      cells: [],
    },
    {
      name: 'una palabra cortada',
      corte: CORTE,
      plan: PLAN,
      seguimiento: withCells(SEGUIMIENTO, { B4: 'Actualizar la política de adminis tración de riesgos' }),
      cells: [],
    },
    {
      name: 'el texto dos veces',
      corte: CORTE,
      plan: PLAN,
      seguimiento: withCells(SEGUIMIENTO, {
        B5: 'Realizar la audiencia pública de rendición de cuentas Realizar la audiencia pública de rendición de cuentas',
      }),
      cells: [],
    },
  ],
  reject: [
    {
      name: 'falta el alcance',
      corte: CORTE,
      plan: [
        ...PLAN,
        ['2.2', 'Realizar ejercicios de diálogo en los cinco corregimientos', '(5) Ejercicios', 'Desarrollo Comunitario', '30/11/2023'],
      ],
      seguimiento: [
        ...SEGUIMIENTO,
        ['2.2', 'Realizar ejercicios de diálogo', '(5) Ejercicios', 'Desarrollo Comunitario', '30/11/2023', '20%', 'Van uno de cinco.'],
      ],
      cells: ['seguimiento!B6'],
    },
  ],
};
