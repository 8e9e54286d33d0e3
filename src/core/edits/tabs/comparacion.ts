import { scheduleText, type ChangeField, type Comparison, type ComparisonFinding } from '../../compare';
import type { Reading, Review, Row } from '../../model';
import { address, type Snapshot } from '../../snapshot';
import type { Edit, TabCell } from '../edit';
import { corteText, header, integer, percent, severityCell, text, titleRows, visibleTab, type OwnTab, type TabRow } from './cells';
import { counted } from '../../wording';
import { tabName } from './own';
import { tabsStand } from './stands';

const COLUMNS = [
  'Nº',
  'Severidad',
  'Qué cambió',
  'Actividad',
  'Antes (plan)',
  'Después (seguimiento)',
  'Qué significa',
  'En el plan',
  'En el seguimiento',
];
const WIDTHS = [6, 18, 24, 44, 40, 40, 70, 24, 24];
const HEADER_ROW = 5;
const PLAN_COLUMNS = [
  'Nº',
  'Actividad',
  'Meta o producto',
  'Responsable',
  'Programación',
  'En el plan',
  'En el seguimiento',
  'Confianza',
  'Por qué',
];
const PLAN_WIDTHS = [8, 60, 40, 36, 24, 24, 24, 12, 60];

const CHANGED: Readonly<Record<string, readonly [what: string, campo: ChangeField | null]>> = {
  'actividad-eliminada': ['Actividad eliminada', null],
  'actividad-nueva': ['Actividad nueva', null],
  'actividad-modificada': ['Texto de la actividad', 'actividad'],
  'fecha-modificada': ['Fecha', 'fecha'],
  'meta-modificada': ['Meta', 'meta'],
  'responsable-modificado': ['Responsable', 'responsable'],
};
/** Below this confidence a person should look at a pair. */
const SURE = 0.7;

export const isUnsure = ({ confianza }: Pick<Comparison['pares'][number], 'confianza'>): boolean => confianza < SURE;

/** Two documents and what was found between them. */
export interface ComparedBooks {
  readonly comparison: Comparison;
  readonly before: Reading;
  readonly after: Review;
  /** The plan's name as a person knows it: a file, or a sheet of this workbook. */
  readonly plan: string;
  /** Whether the plan stands in the workbook that is written: its cells can be linked to. */
  readonly sameBook: boolean;
}

/** «Comparación», and «Plan comparado» with every planned activity and the row that follows it up; nothing where both stand so already. */
export function comparisonTabs(books: ComparedBooks, snapshot: Snapshot): Edit[] {
  const planName = tabName('Plan comparado', snapshot);
  const links = linker(books, planName);
  const tabs = [
    { ...comparacionTab(books, links), name: tabName('Comparación', snapshot) },
    { ...planTab(books, links), name: planName },
  ];
  return tabsStand(tabs, snapshot) ? [] : tabs.map((tab) => ({ kind: 'tab', tab }));
}

interface CellPlace {
  readonly hoja: string;
  readonly celda: string;
}

interface Links {
  /** To the cell of a planned activity that says the field. */
  readonly toPlan: (row: Row, campo: ChangeField, cell: CellPlace) => TabCell;
  readonly toFollowUp: (cell: CellPlace) => TabCell;
}

export const activityText = ({ actividad, descripcion }: Row): string => (actividad === '' ? descripcion : actividad);

/** Where an activity is told. */
export const activityCell = (row: Row): CellPlace => ({
  hoja: row.hoja,
  celda: address(row.celdas.actividad ?? row.celdas.descripcion ?? { fila: row.fila, columna: 1 }),
});

/** The column of each field on our copy of the plan. */
const PLAN_COLUMN: Readonly<Record<ChangeField, string>> = { actividad: 'B', meta: 'C', responsable: 'D', fecha: 'E' };

/** The plan of another file is reached through its copy on our tab. */
function linker({ before, comparison, sameBook }: ComparedBooks, planName: string): Links {
  const link = ({ hoja, celda }: CellPlace, to: CellPlace): TabCell => ({
    value: `${hoja}, ${celda}`,
    tone: 'link',
    link: { hoja: to.hoja, celda: to.celda },
  });
  const places = new Map(plannedRows(before, comparison).map((row, nth) => [row, String(HEADER_ROW + 1 + nth)]));
  return {
    toPlan: (row, campo, cell) => link(cell, sameBook ? cell : { hoja: planName, celda: `${PLAN_COLUMN[campo]}${places.get(row) ?? '1'}` }),
    toFollowUp: (cell) => link(cell, cell),
  };
}

/** The planned activities in the order of the plan. */
function plannedRows(before: Reading, { pares, soloAntes }: Comparison): Row[] {
  const rows = new Set([...pares.map(({ antes }) => antes), ...soloAntes]);
  return before.filas.filter((row) => rows.has(row));
}

const NONE = text('no está', 'muted');

function comparacionTab({ comparison, after, plan }: ComparedBooks, links: Links): OwnTab {
  const rowsOf = rowFinder(comparison);
  const tabRow = (finding: ComparisonFinding, index: number): TabRow => {
    const { antes, despues, cambios } = rowsOf(finding);
    const [what, campo] = CHANGED[finding.regla] ?? [finding.regla, null];
    const cambio = cambios.find((one) => one.campo === campo);
    const named = antes ?? despues;
    const joined = finding.lado === 'antes' && despues !== null;
    return [
      integer(index + 1),
      severityCell(finding.severidad),
      text(joined ? 'Actividad unida a otra' : what),
      text([named?.numeral ?? '', named?.actividad ?? ''].filter((part) => part !== '').join(' ')),
      antes === null ? NONE : text(cambio?.antes ?? antes.actividad),
      despues === null ? NONE : text(cambio?.despues ?? despues.actividad),
      text(finding.mensaje),
      antes === null
        ? NONE
        : links.toPlan(antes, campo ?? 'actividad', finding.lado === 'antes' ? finding : (finding.otra ?? activityCell(antes))),
      despues === null ? NONE : links.toFollowUp(joined ? activityCell(despues) : finding),
    ];
  };
  const rows = [
    ...titleRows('Comparación del plan con el seguimiento'),
    [{ value: `Plan: ${plan} · Fecha de seguimiento: ${corteText(after.corte)}` }],
    [{ value: overview(comparison) }],
    header(COLUMNS),
    ...comparison.hallazgos.map(tabRow),
  ];
  return visibleTab('Comparación', HEADER_ROW, WIDTHS, rows);
}

type PairedRows = Pick<Comparison['pares'][number], 'cambios'> & { readonly antes: Row | null; readonly despues: Row | null };

/** The rows that a finding is about. */
export function rowFinder({ pares, soloAntes, unidas, soloDespues }: Comparison): (finding: ComparisonFinding) => PairedRows {
  const key = (hoja: string, fila: number): string => `${String(fila)}!${hoja}`;
  const paired = new Map(pares.map((par) => [key(par.despues.hoja, par.despues.fila), par]));
  const left = new Map(soloAntes.map((row) => [key(row.hoja, row.fila), row]));
  const right = new Map(soloDespues.map((row) => [key(row.hoja, row.fila), row]));
  return ({ lado, hoja, fila }) => {
    if (lado === 'antes') {
      const antes = left.get(key(hoja, fila)) ?? null;
      return { antes, despues: antes === null ? null : (unidas.get(antes) ?? null), cambios: [] };
    }
    return paired.get(key(hoja, fila)) ?? { antes: null, despues: right.get(key(hoja, fila)) ?? null, cambios: [] };
  };
}

/** «59 actividades emparejadas, 44 sin cambios · 1 eliminada · 2 nuevas · 3 parejas por confirmar». */
export function overview({ pares, soloAntes, unidas, soloDespues }: Comparison): string {
  const same = pares.filter(({ cambios }) => cambios.length === 0).length;
  const unsure = pares.filter(isUnsure).length;
  return [
    `${counted(pares.length, 'actividad emparejada', 'actividades emparejadas')}, ${String(same)} sin cambios`,
    counted(soloAntes.length - unidas.size, 'eliminada', 'eliminadas'),
    ...(unidas.size === 0 ? [] : [counted(unidas.size, 'unida a otra', 'unidas a otra')]),
    counted(soloDespues.length, 'nueva', 'nuevas'),
    ...(unsure === 0 ? [] : [counted(unsure, 'pareja por confirmar', 'parejas por confirmar')]),
  ].join(' · ');
}

function planTab({ comparison, before, plan }: ComparedBooks, links: Links): OwnTab {
  const found = new Map(comparison.pares.map((par) => [par.antes, par]));
  const tabRow = (row: Row): TabRow => {
    const par = found.get(row);
    const despues = par?.despues ?? comparison.unidas.get(row);
    const whyNone = despues === undefined ? '' : 'El seguimiento la une con otra actividad';
    return [
      text(row.numeral),
      text(activityText(row)),
      text([row.meta, row.producto].filter((part) => part !== '').join(' · ')),
      text([...row.responsables, ...row.corresponsables].join(' / ')),
      text(scheduleText(row)),
      text(`${row.hoja}, ${activityCell(row).celda}`),
      despues === undefined ? NONE : links.toFollowUp(activityCell(despues)),
      par === undefined ? text('') : percent(par.confianza, isUnsure(par) ? 'advertencia' : 'plain'),
      text(par === undefined ? whyNone : `${isUnsure(par) ? 'Por confirmar: ' : ''}${par.razones.join('; ')}`),
    ];
  };
  const rows = [
    ...titleRows('Plan comparado'),
    [{ value: `Plan: ${plan}` }],
    [{ value: 'Cada actividad del plan y la fila del seguimiento que le corresponde.' }],
    header(PLAN_COLUMNS),
    ...plannedRows(before, comparison).map(tabRow),
  ];
  return visibleTab('Plan comparado', HEADER_ROW, PLAN_WIDTHS, rows);
}
