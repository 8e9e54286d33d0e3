import { formatShare } from '../../cells/percentage';
import { isComplete, progressUpTo, ROUNDING } from '../progress';
import { rowRule } from '../rule';

export const rule = rowRule({
  code: 'avance-fuera-de-rango',
  severity: 'error',
  group: 'porcentaje',
  title: 'El avance está por fuera de 0 % a 100 %',
  whatToDo: 'Corrija la cifra: lo que se hizo de más va en el relato, no en el porcentaje.',
  source: 'Práctica: el avance es lo ejecutado sobre lo programado, así que va de 0 % a 100 %.',
  effect: 'Un porcentaje por fuera de 0 % a 100 % distorsiona el avance del componente que se calcule con él.',
  messages: {
    encima: 'Reporta {{avance}}, por encima de 100 %.',
    debajo: 'Reporta {{avance}}, por debajo de 0 %.',
  },
  *check(row, context) {
    for (const { avance, cell } of progressUpTo(row, context)) {
      const share = avance.avance ?? 0;
      if (share >= 0 && share - 1 < ROUNDING) continue;
      const message = isComplete(share) ? 'encima' : 'debajo';
      yield { message, data: { avance: formatShare(share) }, row, cell, corte: avance.corte };
    }
  },
});
