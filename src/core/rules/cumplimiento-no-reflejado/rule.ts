import { formatShare } from '../../cells/percentage';
import { readNarrative } from '../../cells/narrative';
import { hasMoreToCome } from '../programme';
import { isComplete, progressAt, reportedBefore, ROUNDING } from '../progress';
import { rowRule } from '../rule';

export const rule = rowRule({
  code: 'cumplimiento-no-reflejado',
  severity: 'error',
  group: 'porcentaje',
  title: 'El relato da la actividad por terminada, el porcentaje no',
  whatToDo: 'Si la meta está completa y con evidencia, escriba 100 %; si falta algo, dígalo en el relato.',
  source: 'Práctica de control interno: porcentaje y relato describen el mismo estado.',
  messages: {
    menor: 'Reporta {{avance}} y el relato dice «{{relato}}».',
    noAplica: 'Dice N/A y el relato dice «{{relato}}».',
  },
  *check(row, context) {
    const now = progressAt(row, context);
    // In an activity that repeats, «se cumplió» speaks of the turn that was due.
    if (now === null || hasMoreToCome(row, context)) return;
    const { avance, noAplica, seguimiento, corte } = now.avance;
    if (avance === null ? !noAplica : avance > 1 - ROUNDING) return;
    const { terminado, noAplica: notAsked } = readNarrative(seguimiento);
    if (terminado?.strength !== 'fuerte' || notAsked !== null) return;
    if (noAplica && reportedBefore(row, now).some(({ share }) => isComplete(share))) return;
    const found = { row, cell: now.cell, corte, propuesta: 1 };
    const relato = terminado.quote;
    if (avance === null) yield { message: 'noAplica', data: { relato }, ...found };
    else yield { message: 'menor', data: { avance: formatShare(avance), relato }, ...found };
  },
});
