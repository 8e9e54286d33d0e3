import type { CellValue } from '../../src/core/snapshot';
import type { MemoryHost } from '../../src/hosts/memory/memory-host';
import type { PaneOptions } from '../../src/pane';
import { engine } from '../../src/pane/reviewer/engine';
import { inlineReviewer } from '../../src/pane/reviewer/inline';
import type { ContractSheet } from '../hosts/contract';
import { memoryHost } from '../hosts/memory/build';

const HEADER = ['Componente', 'Actividad', 'Meta', 'Responsable', 'Fecha', '% de avance (31-08-2020)', 'Seguimiento'];
const LONG = 'Se adelantaron las mesas de trabajo con los equipos de las sedes y se consolidaron los aportes recibidos.';

export const HOJA = 'Plan';

const SHEET: ContractSheet = {
  name: HOJA,
  visibility: 'visible',
  protected: false,
  values: [],
  formats: { F2: '0%', F3: '0%', F4: '0%' },
  merges: [],
  notes: {},
  fills: {},
};

/** Row 3 reports 60 % where its text counts two of five; row 4 has no responsable. */
export const ROWS: readonly (readonly CellValue[])[] = [
  HEADER,
  ['Transparencia', 'Publicar el boletín', '(1) boletín', 'Prensa', '30/06/2020', 1, 'Se publicó el boletín de la entidad.'],
  ['Transparencia', 'Elaborar piezas', '(5) piezas', 'Prensa', '30/11/2020', 0.6, 'Se elaboraron dos (2) de las cinco (5) piezas.'],
  ['Servicio', 'Consolidar aportes', '(1) documento', null, '30/11/2020', 0.2, LONG],
];

/** A small plan in memory; `more` changes its only sheet. */
export function plan(more: Partial<ContractSheet> = {}): MemoryHost {
  return memoryHost({ name: 'plan.xlsx', sheets: [{ ...SHEET, values: ROWS, ...more }] });
}

const PLANNED: readonly (readonly CellValue[])[] = [
  ['Componente', 'Actividad', 'Meta', 'Responsable', 'Fecha'],
  ['Transparencia', 'Publicar el boletín trimestral de la entidad', '(1) boletín', 'Prensa', '30/06/2020'],
  ['Transparencia', 'Elaborar piezas gráficas sobre los trámites', '(5) piezas', 'Prensa', '30/07/2020'],
  ['Servicio', 'Instalar un buzón de sugerencias en cada sede', '(3) buzones', 'Planeación', '30/11/2020'],
];
const FOLLOWED: readonly (readonly CellValue[])[] = [
  HEADER,
  ['Transparencia', 'Publicar el boletín trimestral de la entidad', '(1) boletín', 'Prensa', '30/06/2020', 1, 'Se publicó el boletín.'],
  ['Transparencia', 'Elaborar piezas gráficas sobre los trámites', '(5) piezas', 'Prensa', '30/11/2020', 0.4, 'Dos (2) piezas.'],
  ['Servicio', 'Capacitar a los servidores en lenguaje claro', '(1) taller', 'Talento Humano', '30/11/2020', 0, 'Sin iniciar.'],
];

export const PLAN_SHEET: ContractSheet = { ...SHEET, name: 'Plan 2020', values: PLANNED, formats: {} };
export const FOLLOW_UP_SHEET: ContractSheet = { ...SHEET, name: 'Seguimiento', values: FOLLOWED };

/** The plan on one sheet and its follow-up on another: one activity is gone, one is new, the date of one was moved. */
export function planAndFollowUp(): MemoryHost {
  return memoryHost({ name: 'plan.xlsx', sheets: [PLAN_SHEET, FOLLOW_UP_SHEET] });
}

/** `count` activities, each reporting 60 % where its text counts two of five. */
export function longPlan(count: number): MemoryHost {
  const rows = Array.from({ length: count }, (_, i) => [
    `Componente ${String(i % 3)}`,
    `Elaborar piezas de la línea ${String(i)}`,
    '(5) piezas',
    'Prensa',
    '30/11/2020',
    0.6,
    `Se elaboraron dos (2) de las cinco (5) piezas de la línea ${String(i)}.`,
  ]);
  return plan({ values: [HEADER, ...rows], formats: {} });
}

/** A storage of its own, so that tests share nothing. */
export function storage(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      kept.set(key, value);
    },
  };
}

/** What a host gives the pane, with the review on this thread. */
export function paneOptions(host: PaneOptions['host'], more: Partial<PaneOptions> = {}): PaneOptions {
  return {
    host,
    reviewer: inlineReviewer(() => Promise.resolve(engine)),
    today: () => '2020-09-01',
    pages: () =>
      Promise.resolve({ vencida: '# vencida: La actividad está vencida\n\n## Qué revisa\n\nLa **última** fecha.\n\n- Una\n- Dos' }),
    storage: storage(),
    ...more,
  };
}
