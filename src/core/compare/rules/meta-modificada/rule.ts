import { formatDate } from '../../../days';
import { readCounts } from '../../../cells/count';
import { quotePair } from '../../../rules/quote';
import type { Change } from '../../changes';
import { cellsOf, changeOf, comparisonRule } from '../rule';

export const rule = comparisonRule({
  code: 'meta-modificada',
  severity: 'advertencia',
  title: 'El seguimiento cambia la meta que fijó el plan',
  whatToDo: 'Vuelva a la meta del plan, o cite la modificación aprobada y su justificación.',
  source: 'Práctica de control interno: se sigue el plan publicado; una meta se modifica con aprobación previa a su vencimiento.',
  effect: 'El porcentaje se mide contra una meta que no es la del plan.',
  messages: {
    modificada: 'La meta del plan es «{{antes}}» y la del seguimiento «{{despues}}».',
    reducida: 'La meta baja de «{{antes}}» a «{{despues}}» y por el plan ya era exigible al corte del {{corte}}.',
  },
  *check(compared, context) {
    const found = changeOf(compared, 'meta');
    if (found === null) return;
    const { par, cambio } = found;
    const [antes, despues] = quotePair(cambio.antes, cambio.despues);
    const where = cellsOf(par, ['meta', 'producto', 'actividad']);
    if (context.corte !== null && context.due(par) && asksLess(cambio)) {
      yield { message: 'reducida', data: { antes, despues, corte: formatDate(context.corte) }, ...where, severity: 'error' };
    } else yield { message: 'modificada', data: { antes, despues }, ...where };
  },
});

/** Whether the numbers of the target went down: things counted with things counted, shares with shares. */
function asksLess({ antes, despues }: Change): boolean {
  return [false, true].some((percent) => {
    const [before, after] = [total(antes, percent), total(despues, percent)];
    return before !== null && after !== null && after < before;
  });
}

function total(text: string, percent: boolean): number | null {
  const counts = readCounts(text).filter(({ kind, weak }) => (kind === 'porcentaje') === percent && !weak);
  return counts.length === 0 ? null : counts.reduce((sum, { n, of }) => sum + (of ?? n), 0);
}
