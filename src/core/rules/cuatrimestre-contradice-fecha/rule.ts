import { cuatrimestreOf } from '../../calendar/cortes';
import { formatDate } from '../../days';
import type { IsoDate } from '../../model';
import { rowRule } from '../rule';
import { ownDueDate } from '../schedule';

export const rule = rowRule({
  code: 'cuatrimestre-contradice-fecha',
  severity: 'advertencia',
  group: 'cronograma',
  title: 'El cuatrimestre marcado no es el de la fecha',
  whatToDo: 'Marque el cuatrimestre en que vence, o corrija la fecha.',
  source: 'Práctica: las marcas y la fecha programan lo mismo. Enero del año siguiente es el cierre del tercer cuatrimestre.',
  effect: 'Según cuál de los dos datos se siga, la actividad vence en un cuatrimestre distinto.',
  messages: {
    contradice: 'El último cuatrimestre marcado es el {{marcado}} y la fecha, {{fecha}}, es del {{cuatrimestre}}.',
  },
  *check(row, { reading: { vigencia } }) {
    const due = ownDueDate(row);
    if (due === null || row.cuatrimestres.length === 0 || row.heredados.includes('cuatrimestre')) return;
    const marcado = Math.max(...row.cuatrimestres);
    const { date, cell } = due;
    const cuatrimestre = cuatrimestreIn(date, vigencia);
    if (cuatrimestre === null || cuatrimestre === marcado) return;
    yield { message: 'contradice', data: { marcado, fecha: formatDate(date), cuatrimestre }, row, cell };
  },
});

/** The cuatrimestre of the vigencia that a day belongs to; null for a day of another year, which is another rule's finding. */
function cuatrimestreIn(date: IsoDate, vigencia: number | null): number | null {
  const year = Number(date.slice(0, 4));
  if (vigencia === null || year === vigencia) return cuatrimestreOf(date);
  return date.startsWith(`${String(vigencia + 1)}-01`) ? 3 : null;
}
