import { scheduleText } from '../../compare';
import type { Consolidated } from '../../consolidate';
import { DEFAULT_SETTINGS, type Row, type Settings } from '../../model';
import { address, type Snapshot } from '../../snapshot';
import type { Edit, TabCell } from '../edit';
import { EMPTY_LEDGER } from '../ledger/records';
import { corteText, EMPTY, header, integer, lineHeading, percent, text, visibleTab, type OwnTab, type TabRow } from './cells';
import { summaryTabs } from './index';

const HEADER_ROW = 4;
const COLUMNS = [
  ...['Dependencia', 'Componente', 'Subcomponente', 'Nº', 'Actividad', 'Meta o producto', 'Responsable', 'Programación'],
  ...['% de avance', 'Estado', 'Seguimiento', 'Archivo', 'Hoja', 'Fila'],
];
const WIDTHS = [32, 32, 32, 8, 60, 36, 32, 22, 12, 16, 70, 32, 24, 8];

/** Where the rows of the consolidated table stand, so that every other tab can point to them. */
export const CONSOLIDATED_PLACE = { hoja: 'Consolidado', primera: HEADER_ROW + 1, columna: COLUMNS.indexOf('Actividad') + 1 } as const;

/** The tabs of a consolidated workbook: one table, the files it comes from, what stands twice, and the tabs of any review. */
export function consolidatedTabs(consolidated: Consolidated, snapshot: Snapshot, settings: Settings = DEFAULT_SETTINGS): Edit[] {
  const own = [tableTab(consolidated), filesTab(consolidated), ...(consolidated.repetidas.length > 0 ? [repeatedTab(consolidated)] : [])];
  return [...own.map((tab): Edit => ({ kind: 'tab', tab })), ...summaryTabs(consolidated.review, settings, EMPTY_LEDGER, snapshot)];
}

function tableTab({ review, origenes }: Consolidated): OwnTab {
  const tabRow = (row: Row, at: number): TabRow => {
    const [avance] = row.avances;
    const origin = origenes[at];
    return [
      text(row.dependencia),
      text(row.componente),
      text(row.subcomponente),
      text(row.numeral),
      text(row.actividad === '' ? row.descripcion : row.actividad),
      text([row.meta, row.producto].filter((part) => part !== '').join(' · ')),
      text([...row.responsables, ...row.corresponsables].join(' / ')),
      text(scheduleText(row)),
      avance?.noAplica === true ? text('N/A') : percent(avance?.avance ?? null),
      text(review.estados[at]?.estado ?? ''),
      text(avance?.seguimiento ?? ''),
      text(origin?.archivo ?? ''),
      text(origin?.hoja ?? ''),
      integer(origin?.fila ?? 0),
    ];
  };
  const rows = [...lineHeading('Seguimiento consolidado', review), header(COLUMNS), ...review.filas.map(tabRow)];
  return visibleTab('Consolidado', HEADER_ROW, WIDTHS, rows);
}

function filesTab({ review, archivos }: Consolidated): OwnTab {
  const rows = [
    ...lineHeading('Archivos consolidados', review),
    header(['Archivo', 'Corte', 'Actividades', 'Hallazgos', 'Qué pasó']),
    ...archivos.map(({ archivo, corte, actividades, hallazgos, problema }): TabRow => [
      text(archivo),
      problema === null ? text(corteText(corte), corte === review.corte ? 'plain' : 'advertencia') : EMPTY,
      integer(actividades),
      integer(hallazgos),
      problema === null ? text('Leído') : text(problema, 'error'),
    ]),
  ];
  return visibleTab('Archivos', HEADER_ROW, [44, 14, 14, 14, 80], rows);
}

function repeatedTab({ review, repetidas }: Consolidated): OwnTab {
  const link = (fila: number, value: string): TabCell => ({
    value,
    tone: 'link',
    link: { hoja: CONSOLIDATED_PLACE.hoja, celda: address({ fila, columna: CONSOLIDATED_PLACE.columna }) },
  });
  const rows = [
    ...lineHeading('Actividades repetidas', review),
    header(['Actividad', 'Meta o producto', 'Dónde está', 'Archivo', 'Hoja', 'Fila']),
    ...repetidas.flatMap(({ actividad, meta, filas, origenes }) =>
      origenes.map((origin, at): TabRow => [
        text(actividad),
        text(meta),
        link(filas[at] ?? 1, `Fila ${String(filas[at] ?? 1)}`),
        text(origin.archivo),
        text(origin.hoja),
        integer(origin.fila),
      ]),
    ),
  ];
  return visibleTab('Repetidas', HEADER_ROW, [60, 36, 14, 36, 24, 8], rows);
}
