import { formatDate } from '../../days';
import { formatShare } from '../../cells/percentage';
import { readPeriod } from '../../cells/period';
import type { Row } from '../../model';
import { reportedAt, ROUNDING } from '../progress';
import { rowRule } from '../rule';

export const rule = rowRule({
  code: 'vencida',
  severity: 'error',
  group: 'cronograma',
  title: 'La actividad está vencida',
  whatToDo:
    'Termine la actividad o pida la modificación del plan con su justificación; si ya se cumplió, actualice el porcentaje y cite la evidencia.',
  source: 'Práctica de control interno: al corte se verifica lo exigible hasta esa fecha.',
  effect: 'Según lo que se reporta, la actividad no se cumplió en el plazo del plan.',
  messages: {
    vencida: 'Vencía el {{vence}} y al corte del {{corte}} reporta {{avance}}.',
  },
  *check(row, context) {
    const { corte } = context;
    const now = reportedAt(row, context);
    const { vence } = context.stateOf(row);
    if (corte === null || now === null || vence === null || vence > corte || now.share > 1 - ROUNDING) return;
    if (!isDay(row, vence, context.reading.vigencia)) return;
    const data = { vence: formatDate(vence), corte: formatDate(corte), avance: formatShare(now.share) };
    yield { message: 'vencida', data, row, cell: now.cell, corte: now.avance.corte };
  },
});

/** A year before the vigencia is a slip of the pen, and what is permanent has no day of its own. */
function isDay(row: Row, vence: string, vigencia: number | null): boolean {
  if (row.fechas.length === 0 && row.cuatrimestres.length === 0 && row.meses.length === 0) {
    return row.periodo !== null && readPeriod(row.periodo)?.kind !== 'permanente';
  }
  return vigencia === null || Number(vence.slice(0, 4)) >= vigencia;
}
