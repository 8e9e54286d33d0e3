import { compareDates, dayNumber, formatDate } from '../../days';
import { findCortes } from '../../cells/named-corte';
import type { Row } from '../../model';
import { quote } from '../quote';
import { rowRule } from '../rule';
import { ownDueDate } from '../schedule';

/** A corte without a year that lies further ahead than this is the one of the year before: the report of December is due in January. */
const LONGEST_WAIT_DAYS = 124;

export const rule = rowRule({
  code: 'fecha-anterior-al-corte',
  severity: 'error',
  group: 'cronograma',
  title: 'Vence antes del corte que su producto nombra',
  whatToDo: 'Programe la entrega después del corte, o corrija el corte que nombra el producto.',
  source: 'Práctica: un informe con corte a un día no puede entregarse antes de ese día.',
  effect: 'Con esas fechas, la actividad vence antes de que su producto se pueda entregar.',
  messages: {
    anterior: 'Vence el {{fecha}}, antes del corte del {{corte}} que nombra «{{texto}}».',
  },
  *check(row, { reading: { vigencia } }) {
    const due = ownDueDate(row);
    if (due === null) return;
    const { date, cell } = due;
    const [first] = cortesNamedBy(row, vigencia ?? Number(date.slice(0, 4)));
    if (first === undefined || date >= first.corte) return;
    if (!first.hasYear && dayNumber(first.corte) - dayNumber(date) > LONGEST_WAIT_DAYS) return;
    yield { message: 'anterior', data: { fecha: formatDate(date), corte: formatDate(first.corte), texto: quote(first.text) }, row, cell };
  },
});

/** The cortes that the row's product, target or activity name, earliest first. */
function cortesNamedBy({ producto, meta, actividad, descripcion }: Row, year: number) {
  const named = [producto, meta, actividad, descripcion].flatMap((text) => findCortes(text, year).map((corte) => ({ ...corte, text })));
  return named.sort((a, b) => compareDates(a.corte, b.corte));
}
