import { milestones } from '../../../calendar/milestones';
import { formatDate } from '../../../days';
import { quote } from '../../../rules/quote';
import type { RowPair } from '../../pair';
import { cellsOf, changeOf, comparisonRule } from '../rule';

export const rule = comparisonRule({
  code: 'fecha-modificada',
  severity: 'advertencia',
  title: 'El seguimiento cambia la fecha que programó el plan',
  whatToDo: 'Vuelva a la fecha del plan, o cite la modificación aprobada y su justificación.',
  source: 'Práctica de control interno: se sigue el plan publicado; una fecha se mueve con aprobación previa a su vencimiento.',
  effect: 'El cumplimiento se mide contra una fecha que no es la del plan.',
  messages: {
    modificada: 'El plan programó {{antes}} y el seguimiento dice {{despues}}.',
    corrida: 'El plan programó {{antes}} y el seguimiento dice {{despues}}: por el plan ya estaba vencida al corte del {{corte}}.',
  },
  *check(compared, context) {
    const found = changeOf(compared, 'fecha');
    if (found === null) return;
    const { par, cambio } = found;
    const [antes, despues] = [quote(cambio.antes), quote(cambio.despues)];
    const where = cellsOf(par, ['fecha', 'fin', 'inicio', 'actividad']);
    if (context.corte !== null && context.overdue(par) && endsLater(par)) {
      yield { message: 'corrida', data: { antes, despues, corte: formatDate(context.corte) }, ...where, severity: 'error' };
    } else yield { message: 'modificada', data: { antes, despues }, ...where };
  },
});

/** Whether the follow-up gives more time than the plan. */
function endsLater({ antes, despues }: RowPair): boolean {
  const [before, after] = [antes, despues].map((row) => milestones(row, null).slice(-1)[0] ?? '');
  return before !== undefined && after !== undefined && before !== '' && after > before;
}
