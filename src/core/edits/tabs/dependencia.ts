import type { Review } from '../../model';
import { header, formHeading, text, visibleTab, type OwnTab } from './cells';
import { progressChart } from './charts';
import { FIGURE_CHART, FIGURE_COLUMNS, FIGURE_WIDTHS, figuresRow } from './figures';

const HEADER_ROW = 5;

/** «Por dependencia»: the same figures by who answers for the activities. */
export function dependenciaTab(review: Review, date1904: boolean): OwnTab {
  const { dependencias, total } = review.resumen;
  const shared = dependencias.reduce((sum, { actividades }) => sum + actividades, 0) > total.actividades;
  const rows = [
    ...formHeading('Avance por dependencia', review, date1904),
    header(['Dependencia o responsable', ...FIGURE_COLUMNS]),
    ...dependencias.map((figures) => figuresRow(figures)),
    figuresRow(total, 'total'),
    ...(shared ? [[text('Una actividad con varios responsables cuenta en cada uno; el total la cuenta una vez.', 'muted')]] : []),
  ];
  const charts = progressChart('Avance frente a lo programado, por dependencia', dependencias, HEADER_ROW + 1, FIGURE_CHART);
  return { ...visibleTab('Por dependencia', HEADER_ROW, FIGURE_WIDTHS, rows), charts };
}
