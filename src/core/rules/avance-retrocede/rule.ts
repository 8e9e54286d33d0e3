import { formatDate } from '../../days';
import { formatShare } from '../../cells/percentage';
import type { Row } from '../../model';
import { progressUpTo, type Reported, reportedBefore, ROUNDING } from '../progress';
import { rowRule } from '../rule';

export const rule = rowRule({
  code: 'avance-retrocede',
  severity: 'error',
  group: 'porcentaje',
  title: 'El avance baja frente a un corte anterior',
  whatToDo:
    'El avance es acumulado: confirme cuál de las dos cifras es la correcta y, si lo ya reportado no era cierto, explíquelo en el relato.',
  source: 'Práctica: el seguimiento es acumulado dentro de la vigencia.',
  effect: 'Si el seguimiento es acumulado, el avance publicado está equivocado en uno de los dos cortes.',
  messages: {
    baja: 'Reporta {{avance}} al {{corte}}; al {{antes}} reportaba {{avanceAntes}}.',
  },
  *check(row, context) {
    for (const progress of progressUpTo(row, context)) {
      const { avance, cell } = progress;
      if (avance.avance === null || avance.corte === null || !isExceeded(avance.avance, row)) continue;
      const before = highest(reportedBefore(row, progress));
      if (before === null || before.share - avance.avance <= ROUNDING) continue;
      const data = {
        avance: formatShare(avance.avance),
        corte: formatDate(avance.corte),
        avanceAntes: formatShare(before.share),
        antes: formatDate(before.avance.corte ?? avance.corte),
      };
      yield { message: 'baja', data, row, cell, corte: avance.corte };
    }
  },
});

/** Whether any corte has a higher share. */
function isExceeded(share: number, { avances }: Row): boolean {
  return avances.some(({ avance }) => avance !== null && avance - share > ROUNDING);
}

/** The highest of the shares, the latest one among equals. */
function highest(shares: readonly Reported[]): Reported | null {
  return shares.reduce<Reported | null>((best, one) => (best !== null && best.share > one.share ? best : one), null);
}
