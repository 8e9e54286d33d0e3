import type { Figures } from '../../model';
import type { Tone } from '../edit';
import { integer, percent, text, zonaCell, type TabRow } from './cells';

/** The columns of a table of figures after its name: B to J. */
export const FIGURE_COLUMNS = [
  'Actividades programadas',
  'Actividades cumplidas',
  'Vencidas',
  'Atrasadas',
  'No programadas',
  'Sin dato',
  '% de avance',
  '% programado',
  'Zona',
];
export const FIGURE_WIDTHS = [44, 14, 14, 12, 12, 14, 12, 12, 14, 12];

/** Where a chart finds the figures, and the place beside them. */
export const FIGURE_CHART = { nombre: 'A', avance: 'H', programado: 'I', beside: ['L', 'U'] } as const;

export function figuresRow(figures: Figures, tone: Tone = 'plain'): TabRow {
  return [
    text(figures.nombre, tone),
    integer(figures.programadas, tone),
    integer(figures.cumplidas, tone),
    integer(figures.vencidas, tone),
    integer(figures.atrasadas, tone),
    integer(figures.noProgramadas, tone),
    integer(figures.sinDato, tone),
    percent(figures.avance, tone),
    percent(figures.programado, tone),
    zonaCell(figures.zona),
  ];
}
