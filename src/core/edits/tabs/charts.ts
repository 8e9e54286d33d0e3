import type { Figures } from '../../model';
import type { TabChart } from '../edit';

/** The columns of a figures table that its chart shows. */
export interface ChartColumns {
  readonly nombre: string;
  readonly avance: string;
  readonly programado: string;
  /** First column right of the table. */
  readonly beside: readonly [string, string];
}

/** Avance beside programado, one pair of bars per name; none where the table has no progress to show. */
export function progressChart(title: string, figures: readonly Figures[], firstRow: number, columns: ChartColumns): TabChart[] {
  if (figures.every(({ avance, programado }) => avance === null && programado === null)) return [];
  const lastRow = firstRow + figures.length - 1;
  const range = (column: string): string => `${column}${String(firstRow)}:${column}${String(lastRow)}`;
  const [left, right] = columns.beside;
  return [
    {
      kind: 'bar',
      title,
      categories: range(columns.nombre),
      series: [
        { name: '% de avance', values: range(columns.avance) },
        { name: '% programado', values: range(columns.programado) },
      ],
      percent: true,
      from: `${left}${String(firstRow - 1)}`,
      to: `${right}${String(firstRow + Math.max(16, figures.length * 2))}`,
    },
  ];
}
