import { quote } from '../quote';
import { rowRule } from '../rule';

export const rule = rowRule({
  code: 'fecha-ilegible',
  severity: 'error',
  group: 'cronograma',
  title: 'Fecha que no se puede leer',
  whatToDo: 'Escriba una fecha (31/08/2020), varias, o un periodo («Trimestral», «Primer semestre»).',
  source: 'Ley 1474 de 2011, artículo 73: el plan dice cuándo se cumple cada actividad; sin fecha no se le puede hacer seguimiento.',
  effect: 'No se puede establecer si la actividad está vencida ni cuánto debía llevar al corte.',
  messages: {
    ilegible: 'La programación dice «{{texto}}»: {{motivo}}.',
  },
  *check(row) {
    // In a displaced row, what stands under the date is another column's.
    if (row.fechaIlegible === null || row.desplazada !== null) return;
    const { celda, texto, motivo } = row.fechaIlegible;
    if (celda.fila === row.fila) yield { message: 'ilegible', data: { texto: quote(texto), motivo }, row, cell: celda };
  },
});
