import { formatShare } from '../../cells/percentage';
import { isComplete, reportedAt, reportedBefore } from '../progress';
import { rowRule } from '../rule';

export const rule = rowRule({
  code: 'avance-sin-soporte',
  severity: 'advertencia',
  group: 'porcentaje',
  title: 'Hay porcentaje, pero no relato',
  whatToDo: 'Escriba qué se hizo, cuándo y dónde está la evidencia.',
  source:
    'Decreto 1081 de 2015, artículo 2.1.4.6 (Decreto 124 de 2016, derogado por el Decreto 1122 de 2024): control interno verifica y publica las actividades realizadas.',
  effect: 'El avance reportado no se puede verificar: la tabla no dice qué se hizo ni dónde está la evidencia.',
  messages: {
    falta: 'Reporta {{avance}} y la celda de seguimiento está vacía.',
  },
  *check(row, context) {
    const now = reportedAt(row, context);
    const cell = now?.avance.celdaSeguimiento;
    if (!now || !cell || now.share <= 0 || now.avance.seguimiento !== '' || row.desplazada !== null) return;
    const toldBefore = reportedBefore(row, now).some((before) => isComplete(before.share) && before.avance.seguimiento !== '');
    if (isComplete(now.share) && toldBefore) return;
    yield { message: 'falta', data: { avance: formatShare(now.share) }, row, cell, corte: now.avance.corte };
  },
});
