import type { Figures, Review } from '../../model';
import type { Tone } from '../edit';
import { header, formHeading, integer, percent, text, visibleTab, zonaCell, type OwnTab, type TabRow } from './cells';
import { progressChart } from './charts';

const COLUMNS = [
  'Dependencia o responsable',
  'Actividades programadas',
  'Actividades cumplidas',
  'Vencidas',
  'Atrasadas',
  'Sin dato',
  '% de avance',
  '% programado',
  'Zona',
];
const WIDTHS = [44, 16, 16, 16, 12, 12, 12, 14, 12];
const HEADER_ROW = 5;

function figuresRow(figures: Figures, tone: Tone): TabRow {
  return [
    text(figures.nombre, tone),
    integer(figures.programadas, tone),
    integer(figures.cumplidas, tone),
    integer(figures.vencidas, tone),
    integer(figures.atrasadas, tone),
    integer(figures.sinDato, tone),
    percent(figures.avance, tone),
    percent(figures.programado, tone),
    zonaCell(figures.zona),
  ];
}

/** «Por dependencia»: the same figures by who answers for the activities. */
export function dependenciaTab(review: Review, date1904: boolean): OwnTab {
  const { dependencias, total } = review.resumen;
  const shared = dependencias.reduce((sum, { actividades }) => sum + actividades, 0) > total.actividades;
  const rows = [
    ...formHeading('Avance por dependencia', review, date1904),
    header(COLUMNS),
    ...dependencias.map((figures) => figuresRow(figures, 'plain')),
    figuresRow(total, 'total'),
    ...(shared ? [[text('Una actividad con varios responsables cuenta en cada uno; el total la cuenta una vez.', 'muted')]] : []),
  ];
  const columns = { nombre: 'A', avance: 'G', programado: 'H', beside: ['K', 'T'] } as const;
  const charts = progressChart('Avance frente a lo programado, por dependencia', dependencias, HEADER_ROW + 1, columns);
  return { ...visibleTab('Por dependencia', HEADER_ROW, WIDTHS, rows), charts };
}
