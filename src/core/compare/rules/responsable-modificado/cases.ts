import type { ComparisonCases } from '../rule';
import { CORTE, PLAN, SEGUIMIENTO, withCells } from '../sample';

export const cases: ComparisonCases = {
  accept: [
    {
      name: 'el tratamiento y el nombre corto',
      corte: CORTE,
      plan: PLAN,
      seguimiento: withCells(SEGUIMIENTO, { D2: 'Planeación', D3: 'Oficina de Talento Humano' }),
      cells: [],
    },
    {
      name: 'las iniciales',
      corte: CORTE,
      plan: withCells(PLAN, { D4: 'Oficina de Control Interno' }),
      seguimiento: withCells(SEGUIMIENTO, { D4: 'OCI' }),
      cells: [],
    },
    {
      name: 'los mismos en otro orden y con otro separador',
      corte: CORTE,
      plan: withCells(PLAN, { D5: 'Despacho del Alcalde / Oficina de Prensa' }),
      seguimiento: withCells(SEGUIMIENTO, { D5: 'Oficina de Prensa - Despacho del Alcalde' }),
      cells: [],
    },
  ],
  reject: [
    {
      name: 'otra dependencia',
      corte: CORTE,
      plan: PLAN,
      seguimiento: withCells(SEGUIMIENTO, { D3: 'Secretaría General' }),
      cells: ['seguimiento!D3'],
    },
    {
      name: 'uno de dos',
      corte: CORTE,
      plan: withCells(PLAN, { D5: 'Despacho del Alcalde / Oficina de Prensa' }),
      seguimiento: withCells(SEGUIMIENTO, { D5: 'Oficina de Prensa' }),
      cells: ['seguimiento!D5'],
    },
  ],
};
