import type { Figures, Finding, Review, Settings } from '../../model';
import { observations } from '../../report/observations';
import type { TabCell } from '../edit';
import { header, formHeading, integer, percent, sentence, text, visibleTab, type OwnTab, type TabRow } from './cells';
import { METHOD_NAME, NO_APLICA } from './methods';
import { sumCell, totalAvanceCell } from './totals';

/** The columns of the official form («Estrategias para la construcción del PAAC», version 2), in its order. */
const COLUMNS = ['Componente', 'Actividades programadas', 'Actividades cumplidas', '% de avance', 'Observaciones'];
const WIDTHS = [44, 15, 18, 18, 60];
const HEADER_ROW = 5;

const TITLE: Readonly<Record<Review['perfil'], string>> = {
  PAAC: 'Seguimiento al Plan Anticorrupción y de Atención al Ciudadano',
  PTEP: 'Seguimiento al Programa de Transparencia y Ética Pública',
};

function avanceCell({ avance, programadas }: Figures): TabCell {
  if (avance !== null) return percent(avance);
  return text(programadas === 0 ? 'No programado' : 'Sin dato', 'muted');
}

/**
 * «Formato de seguimiento»: the form that control interno publishes, and nothing else, ready to print.
 * @param open the findings that nobody accepted.
 */
export function formatoTab(review: Review, settings: Settings, open: readonly Finding[], date1904: boolean): OwnTab {
  const { componentes, total, metodo } = review.resumen;
  const observed = observations(review, open);
  const place = { firstRow: HEADER_ROW + 1, lastRow: HEADER_ROW + componentes.length };
  const componenteRow = (figures: Figures): TabRow => [
    text(figures.nombre),
    integer(figures.programadas),
    integer(figures.cumplidas),
    avanceCell(figures),
    text(observed(figures)),
  ];
  const rows = [
    ...formHeading(TITLE[review.perfil], review, date1904),
    header(COLUMNS),
    ...componentes.map(componenteRow),
    [
      text('Total', 'total'),
      sumCell('B', total.programadas, place),
      sumCell('C', total.cumplidas, place),
      totalAvanceCell(total, metodo, place),
      text(observed(total), 'total'),
    ],
    [],
    [sentence(`% de avance: ${METHOD_NAME[metodo].toLowerCase()}. ${NO_APLICA[settings.noAplica]}`)],
  ];
  return visibleTab('Formato de seguimiento', HEADER_ROW, WIDTHS, rows);
}
