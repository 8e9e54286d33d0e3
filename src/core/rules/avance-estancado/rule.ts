import { formatDate } from '../../days';
import { expectedShare } from '../../calendar/milestones';
import { programmedShares } from '../../calendar/state';
import { formatShare } from '../../cells/percentage';
import type { IsoDate, Row } from '../../model';
import { repeatingShares } from '../programme';
import { isComplete, reportedAt, reportedBefore, ROUNDING } from '../progress';
import { rowRule } from '../rule';

export const rule = rowRule({
  code: 'avance-estancado',
  severity: 'informativo',
  group: 'porcentaje',
  title: 'El avance sigue igual que en el corte anterior',
  whatToDo: 'Confirme que no hubo avance en el periodo y diga en el relato por qué, o actualice el porcentaje.',
  source: 'Práctica de control interno: un avance que no se mueve entre dos cortes anuncia un incumplimiento.',
  effect: 'No se ve ejecución entre los dos cortes, o la celda se copió sin actualizar.',
  messages: {
    igual: 'Reporta {{avance}} al {{corte}}, lo mismo que al {{antes}}.',
  },
  *check(row, context) {
    const now = reportedAt(row, context);
    if (now === null || now.avance.corte === null || now.share <= 0 || isComplete(now.share)) return;
    const before = reportedBefore(row, now).pop();
    if (before === undefined || before.avance.corte === null || Math.abs(before.share - now.share) > ROUNDING) return;
    if (onSchedule(row, now.share, [before.avance.corte, now.avance.corte], context.reading.vigencia)) return;
    const data = { avance: formatShare(now.share), corte: formatDate(now.avance.corte), antes: formatDate(before.avance.corte) };
    yield { message: 'igual', data, row, cell: now.cell, corte: now.avance.corte };
  },
});

/** True where nothing of a repeating programme fell due between the cortes and everything due before is reported. */
function onSchedule(row: Row, share: number, [before, now]: readonly [IsoDate, IsoDate], vigencia: number | null): boolean {
  const repeating = repeatingShares(programmedShares(row, now, vigencia));
  return (
    repeating.length > 0 && repeating.every((one) => expectedShare(one.milestones, before) === one.share && share >= one.share - ROUNDING)
  );
}
