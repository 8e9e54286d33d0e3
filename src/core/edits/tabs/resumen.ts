import { METHODS, type PrintedFigure, type Review, type Settings } from '../../model';
import type { TabCell } from '../edit';
import { header, formHeading, percent, sentence, text, visibleTab, type OwnTab, type TabRow } from './cells';
import { progressChart } from './charts';
import { FIGURE_CHART, FIGURE_COLUMNS, FIGURE_WIDTHS, figuresRow } from './figures';
import { METHOD_NAME, NO_APLICA } from './methods';
import { sumCell, totalAvanceCell } from './totals';

const HEADER_ROW = 5;
/** Columns B to G hold counts, H the progress. */
const COUNTS = ['B', 'C', 'D', 'E', 'F', 'G'] as const;

function totalRow({ resumen: { componentes, total, metodo } }: Review): TabRow {
  const place = { firstRow: HEADER_ROW + 1, lastRow: HEADER_ROW + componentes.length };
  const [name, ...rest] = figuresRow(total, 'total') as [TabCell, ...TabCell[]];
  const counts = COUNTS.map((column, index) => sumCell(column, Number(rest[index]?.value), place));
  return [name, ...counts, totalAvanceCell(total, metodo, place), ...rest.slice(COUNTS.length + 1)];
}

/** The total that the entity printed, with a link to it and the way that gives it. */
function printedRow({ hoja, celda, titulo, avance, metodos }: PrintedFigure): TabRow {
  const names = metodos.map((method) => METHOD_NAME[method]).join(' · ');
  const comment = names === '' ? 'Ninguna de las cuatro maneras da esta cifra (± 0,5 puntos).' : `La da: ${names}.`;
  return [{ ...text(`Total impreso en ${celda}: ${titulo}`, 'link'), link: { hoja, celda } }, percent(avance), sentence(comment)];
}

function explanation({ resumen }: Review, settings: Settings): TabRow[] {
  const ways = METHODS.map((method): TabRow => {
    const share = resumen.metodos[method];
    return [
      text(METHOD_NAME[method]),
      share === null ? text('sin base', 'muted') : percent(share),
      ...(method === resumen.metodo ? [sentence('Es el método de este resumen.')] : []),
    ];
  });
  return [
    [],
    header(['Cómo se calcula el avance total', '% de avance']),
    ...ways,
    ...resumen.impresos.map(printedRow),
    [sentence(NO_APLICA[settings.noAplica])],
    [sentence('Zonas según la práctica: baja, menos de 60 %; media, menos de 80 %; alta, desde 80 %.')],
    ...resumen.avisos.map((aviso) => [sentence(aviso)]),
  ];
}

/** «Resumen»: the figures of each componente, how the total is worked out, and the chart. The official form is a tab of its own. */
export function resumenTab(review: Review, settings: Settings, date1904: boolean): OwnTab {
  const { componentes } = review.resumen;
  const rows = [
    ...formHeading('Resumen del seguimiento', review, date1904),
    header(['Componente', ...FIGURE_COLUMNS]),
    ...componentes.map((figures) => figuresRow(figures)),
    totalRow(review),
    ...explanation(review, settings),
  ];
  const charts = progressChart('Avance frente a lo programado, por componente', componentes, HEADER_ROW + 1, FIGURE_CHART);
  return { ...visibleTab('Resumen', HEADER_ROW, FIGURE_WIDTHS, rows), charts };
}
