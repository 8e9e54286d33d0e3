import { MOVEMENTS, type CorteComparison, type MovedActivity, type Movement } from '../../compare';
import type { Finding, Row } from '../../model';
import { address, type Snapshot } from '../../snapshot';
import { counted } from '../../wording';
import type { Edit, Tone } from '../edit';
import { corteText, EMPTY, header, integer, percent, text, titleRows, visibleTab, type OwnTab, type TabRow } from './cells';
import { tabName } from './own';
import { tabsStand } from './stands';

const WIDTHS = [6, 60, 32, 12, 12, 18, 34, 34, 34, 34, 22];
const HEADER_ROW = 5;

const LOOKS: Readonly<Record<Movement, readonly [word: string, tone: Tone]>> = {
  avanzó: ['▲ Avanzó', 'alta'],
  'sin cambio': ['● Sigue igual', 'media'],
  retrocedió: ['▼ Retrocedió', 'baja'],
  cumplida: ['✔ Ya estaba cumplida', 'plain'],
  'sin dato': ['Sin dato', 'muted'],
};
const COUNTED: Readonly<Record<Movement, readonly [one: string, many: string]>> = {
  avanzó: ['avanzó', 'avanzaron'],
  'sin cambio': ['sigue igual', 'siguen igual'],
  retrocedió: ['retrocedió', 'retrocedieron'],
  cumplida: ['ya estaba cumplida', 'ya estaban cumplidas'],
  'sin dato': ['sin dato', 'sin dato'],
};

/** «12 avanzaron · 20 siguen igual · 1 retrocedió · 3 reprogramadas». */
export function movementOverview({ actividades, soloAntes, soloDespues }: CorteComparison): string {
  const counts = MOVEMENTS.map((movement): readonly [number, readonly [string, string]] => [
    actividades.filter(({ movimiento }) => movimiento === movement).length,
    COUNTED[movement],
  ]);
  const more: typeof counts = [
    [actividades.filter(isRedated).length, ['reprogramada', 'reprogramadas']],
    [soloAntes.length, ['dejó de seguirse', 'dejaron de seguirse']],
    [soloDespues.length, ['nueva', 'nuevas']],
  ];
  return [...counts, ...more].flatMap(([count, [one, many]]) => (count === 0 ? [] : [counted(count, one, many)])).join(' · ');
}

/** «4 corregidos · 6 nuevos · 9 persisten · 2 aceptados». */
export function findingsOverview({ hallazgos: { corregidos, nuevos, persisten, aceptados } }: CorteComparison): string {
  return [
    counted(corregidos.length, 'corregido', 'corregidos'),
    counted(nuevos.length, 'nuevo', 'nuevos'),
    counted(persisten.length, 'persiste', 'persisten'),
    counted(aceptados.length, 'aceptado', 'aceptados'),
  ].join(' · ');
}

export function isRedated({ cambios }: MovedActivity): boolean {
  return cambios.some(({ campo }) => campo === 'fecha');
}

/** «Avance entre cortes»: every activity with its progress before and after and what became of its findings. */
export function cortesTabs(comparison: CorteComparison, snapshot: Snapshot): Edit[] {
  const tab = { ...tabOf(comparison), name: tabName('Avance entre cortes', snapshot) };
  return tabsStand([tab], snapshot) ? [] : [{ kind: 'tab', tab }];
}

function tabOf(comparison: CorteComparison): OwnTab {
  const { corteAntes, corteDespues, actividades, soloDespues, hallazgos } = comparison;
  const rulesOf = (findings: readonly Finding[]) => {
    const rules = new Map<string, string[]>();
    for (const { hoja, fila, regla } of findings) rules.set(keyOf({ hoja, fila }), [...(rules.get(keyOf({ hoja, fila })) ?? []), regla]);
    return (row: Row) => text((rules.get(keyOf(row)) ?? []).join(', '));
  };
  const [fixed, fresh, standing] = [rulesOf(hallazgos.corregidos), rulesOf(hallazgos.nuevos), rulesOf(hallazgos.persisten)];
  const activityRow = ({ antes, despues, movimiento, avanceAntes, avanceDespues, cambios }: MovedActivity, nth: number): TabRow => {
    const [word, tone] = LOOKS[movimiento];
    const fecha = cambios.find(({ campo }) => campo === 'fecha');
    return [
      integer(nth + 1),
      text(nameOf(despues)),
      text(despues.componente),
      percent(avanceAntes),
      percent(avanceDespues),
      text(word, tone),
      text(fecha === undefined ? '' : `${fecha.antes} → ${fecha.despues}`, fecha === undefined ? 'plain' : 'advertencia'),
      fixed(antes),
      fresh(despues),
      standing(despues),
      linkTo(despues),
    ];
  };
  const newRow = (row: Row, nth: number): TabRow => [
    integer(actividades.length + nth + 1),
    text(nameOf(row)),
    text(row.componente),
    ...[EMPTY, EMPTY],
    text('Nueva', 'informativo'),
    ...[EMPTY, EMPTY],
    fresh(row),
    EMPTY,
    linkTo(row),
  ];
  const columns = ['Nº', 'Actividad', 'Componente', corteText(corteAntes), corteText(corteDespues), 'Movimiento', 'Reprogramación'];
  const rows = [
    ...titleRows(`Avance del ${corteText(corteAntes)} al ${corteText(corteDespues)}`),
    [{ value: `Actividades: ${movementOverview(comparison)}` }],
    [{ value: `Hallazgos: ${findingsOverview(comparison)}` }],
    header([...columns, 'Hallazgos corregidos', 'Hallazgos nuevos', 'Hallazgos que persisten', 'Fila']),
    ...actividades.map(activityRow),
    ...soloDespues.map(newRow),
    ...comparison.soloAntes.map((row): TabRow => [
      EMPTY,
      text(nameOf(row)),
      text(row.componente),
      EMPTY,
      EMPTY,
      text('Dejó de seguirse', 'error'),
    ]),
  ];
  return visibleTab('Avance entre cortes', HEADER_ROW, WIDTHS, rows);
}

const keyOf = ({ hoja, fila }: { readonly hoja: string; readonly fila: number }): string => `${String(fila)}!${hoja}`;

const nameOf = ({ numeral, actividad }: Row): string => [numeral, actividad].filter((part) => part !== '').join(' ');

function linkTo(row: Row) {
  const celda = address(row.celdas.actividad ?? { fila: row.fila, columna: 1 });
  return { value: `${row.hoja}, fila ${String(row.fila)}`, tone: 'link', link: { hoja: row.hoja, celda } } as const;
}
