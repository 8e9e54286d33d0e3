import { METHODS, type Figures, type Method, type PrintedFigure, type Review, type Settings } from '../../model';
import type { TabCell } from '../edit';
import { counted, EMPTY, header, formHeading, integer, percent, text, visibleTab, zonaCell, type OwnTab, type TabRow } from './cells';
import { progressChart } from './charts';

const METHOD_NAME: Readonly<Record<Method, string>> = {
  promedio: 'Promedio del avance de las actividades',
  'cumplidas-programadas': 'Actividades cumplidas ÷ actividades programadas',
  'cumplidas-exigibles': 'Actividades cumplidas ÷ actividades que vencían hasta el corte',
  ponderado: 'Avance ponderado por el peso de cada actividad',
};

const NO_APLICA: Readonly<Record<Settings['noAplica'], string>> = {
  excluir: 'Las actividades con N/A no entran en los porcentajes.',
  cero: 'Las actividades con N/A cuentan como 0 %.',
};

/** The columns of the official form first, in its order; then what stands beside them. */
const COLUMNS = [
  'Componente',
  'Actividades programadas',
  'Actividades cumplidas',
  '% de avance',
  'Observaciones',
  '% programado',
  'Zona',
] as const;
const WIDTHS = [44, 16, 16, 14, 44, 14, 12];
const HEADER_ROW = 5;

/** «2 vencidas, 1 atrasada»; empty where all is in order. */
function observations({ vencidas, atrasadas, noProgramadas, sinDato }: Figures): string {
  const parts: readonly (readonly [number, string, string])[] = [
    [vencidas, 'vencida', 'vencidas'],
    [atrasadas, 'atrasada', 'atrasadas'],
    [noProgramadas, 'no programada', 'no programadas'],
    [sinDato, 'sin dato', 'sin dato'],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => counted(count, one, many))
    .join(', ');
}

function componenteRow(figures: Figures): TabRow {
  return [
    text(figures.nombre),
    integer(figures.programadas),
    integer(figures.cumplidas),
    percent(figures.avance),
    text(observations(figures)),
    percent(figures.programado),
    zonaCell(figures.zona),
  ];
}

function totalRow(total: Figures, metodo: Method, lastRow: number): TabRow {
  const row = String(lastRow + 1);
  const sum = (column: string, value: number): TabCell => {
    const cell = integer(value, 'total');
    return lastRow > HEADER_ROW ? { ...cell, formula: `=SUM(${column}${String(HEADER_ROW + 1)}:${column}${String(lastRow)})` } : cell;
  };
  // The other ways need the activities themselves, which stand on other sheets.
  const traceable = metodo === 'cumplidas-programadas' && total.avance !== null;
  const avance = percent(total.avance, 'total');
  return [
    text('Total', 'total'),
    sum('B', total.programadas),
    sum('C', total.cumplidas),
    traceable ? { ...avance, formula: `=C${row}/B${row}` } : avance,
    text(observations(total), 'total'),
    percent(total.programado, 'total'),
    zonaCell(total.zona),
  ];
}

/** The total that the entity printed, with a link to it and the way that gives it. */
function printedRow({ hoja, celda, titulo, avance, metodos }: PrintedFigure): TabRow {
  const names = metodos.map((method) => METHOD_NAME[method]).join(' · ');
  const comment = names === '' ? 'Ninguna de las cuatro maneras da esta cifra (± 0,5 puntos).' : `La da: ${names}.`;
  return [{ ...text(`Total impreso en ${celda}: ${titulo}`, 'link'), link: { hoja, celda } }, EMPTY, EMPTY, percent(avance), text(comment)];
}

function explanation({ resumen }: Review, settings: Settings): TabRow[] {
  const ways = METHODS.map((method): TabRow => {
    const share = resumen.metodos[method];
    return [
      text(METHOD_NAME[method]),
      EMPTY,
      EMPTY,
      share === null ? text('sin base', 'muted') : percent(share),
      text(method === resumen.metodo ? 'Es el método de este resumen.' : ''),
    ];
  });
  return [
    [],
    header(['Cómo se calcula el avance total', '', '', '% de avance', '']),
    ...ways,
    ...resumen.impresos.map(printedRow),
    [text(NO_APLICA[settings.noAplica], 'muted')],
    [text('Zonas según la práctica: baja, menos de 60 %; media, menos de 80 %; alta, desde 80 %.', 'muted')],
    ...resumen.avisos.map((aviso) => [text(aviso, 'muted')]),
  ];
}

/** «Resumen»: the official follow-up form per componente, with the programmed share and the zone beside it. */
export function resumenTab(review: Review, settings: Settings, date1904: boolean): OwnTab {
  const { componentes, total, metodo } = review.resumen;
  const rows = [
    ...formHeading('Resumen del seguimiento', review, date1904),
    header(COLUMNS),
    ...componentes.map(componenteRow),
    totalRow(total, metodo, HEADER_ROW + componentes.length),
    ...explanation(review, settings),
  ];
  const columns = { nombre: 'A', avance: 'D', programado: 'F', beside: ['I', 'R'] } as const;
  const charts = progressChart('Avance frente a lo programado, por componente', componentes, HEADER_ROW + 1, columns);
  return { ...visibleTab('Resumen', HEADER_ROW, WIDTHS, rows), charts };
}
