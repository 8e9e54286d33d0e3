import type { Row } from '../../model';
import type { Cell } from '../../snapshot';
import { quote } from '../quote';
import { rowRule } from '../rule';

export const rule = rowRule({
  code: 'fecha-ilegible',
  severity: 'error',
  group: 'cronograma',
  title: 'Fecha que no se puede leer',
  whatToDo: 'Escriba una fecha (31/08/2020), varias, o un periodo («Trimestral», «Primer semestre»).',
  source: 'Ley 1474 de 2011, artículo 73: el plan dice cuándo se cumple cada actividad; sin fecha no se le puede hacer seguimiento.',
  messages: {
    ilegible: 'La programación dice «{{texto}}»: {{motivo}}.',
  },
  *check(row) {
    // In a displaced row, what stands under the date is another column's.
    if (row.fechaIlegible === null || row.desplazada !== null) return;
    const cell = illegibleCell(row);
    if (cell) yield { message: 'ilegible', data: { texto: quote(written(row.fechaTexto)), motivo: row.fechaIlegible }, row, cell };
  },
});

/** The cell that cannot be read: the start where both ends stand apart and only the start gives no date. */
function illegibleCell({ celdas, heredados, inicio }: Row): Cell | null {
  const ends = inicio === null ? (['inicio', 'fin'] as const) : (['fin', 'inicio'] as const);
  const field = (['fecha', ...ends] as const).find((one) => celdas[one]);
  return field === undefined || heredados.includes(field) ? null : (celdas[field] ?? null);
}

/** What was written as text: the other end of the schedule may be a date, whose text is its serial number. */
function written(fechaTexto: string): string {
  return fechaTexto
    .split(' - ')
    .filter((part) => !/^\d{5}$/.test(part))
    .join(' - ');
}
