import { formatDate } from '../../days';
import { rowRule } from '../rule';

export const rule = rowRule({
  code: 'inicio-despues-de-fin',
  severity: 'error',
  group: 'cronograma',
  title: 'Empieza después de terminar',
  whatToDo: 'Corrija una de las dos fechas.',
  source: 'Práctica: el formato de racionalización de trámites del SUIT pide fecha de inicio y fecha final.',
  effect: 'No se puede establecer cuándo vence la actividad.',
  messages: {
    invertidas: 'Inicia el {{inicio}} y termina el {{fin}}, que es antes.',
  },
  *check(row) {
    const { inicio, fin, celdas } = row;
    const field = celdas.inicio ? 'inicio' : 'fecha';
    const cell = celdas[field];
    if (!cell || row.heredados.includes(field) || inicio === null || fin === null || inicio <= fin) return;
    yield { message: 'invertidas', data: { inicio: formatDate(inicio), fin: formatDate(fin) }, row, cell };
  },
});
