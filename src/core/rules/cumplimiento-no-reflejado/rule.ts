import { type Narrative, shorten } from '../../narrative/narrative';
import { isGivenAsDone } from '../../narrative/closing';
import { isOfEarlierYear } from '../../narrative/scope';
import { formatShare } from '../../cells/percentage';
import type { Row } from '../../model';
import { hasMoreToCome } from '../programme';
import { contextAt, isComplete, type Progress, progressUpTo, reportedBefore, ROUNDING } from '../progress';
import { type Report, type RuleContext, rowRule } from '../rule';
import { restatedTarget } from './restated';

type Message = 'menor' | 'noAplica';

export const rule = rowRule<Message>({
  code: 'cumplimiento-no-reflejado',
  severity: 'error',
  group: 'porcentaje',
  title: 'El relato da la actividad por terminada, el porcentaje no',
  whatToDo: 'Si la meta está completa y con evidencia, escriba 100 %; si falta algo, dígalo en el relato.',
  source: 'Práctica de control interno: porcentaje y relato describen el mismo estado.',
  effect: 'El avance publicado no recoge lo que cuenta el relato, y quien lee no sabe cuál de los dos datos es el real.',
  messages: {
    menor: 'Reporta {{avance}} y el relato dice «{{relato}}».',
    noAplica: 'Dice N/A y el relato dice «{{relato}}».',
  },
  *check(row, context) {
    for (const now of progressUpTo(row, context)) {
      const found = unreflected(row, now, context);
      if (found !== null) yield { ...found, row, cell: now.cell, corte: now.avance.corte, propuesta: 1 };
    }
  },
});

type Found = Pick<Report<Message>, 'message' | 'data'>;

function unreflected(row: Row, now: Progress, context: RuleContext): Found | null {
  const { avance, noAplica, seguimiento } = now.avance;
  if (avance === null ? !noAplica : avance > 1 - ROUNDING) return null;
  const narrative = context.narrative(seguimiento);
  const relato = finishedIn(row, narrative, noAplica, context);
  if (relato === null || narrative.noAplica !== null) return null;
  // In an activity that repeats, «se cumplió» speaks of the turn that was due; «se da por cumplida» of all.
  if (hasMoreToCome(row, contextAt(now, context)) && !narrative.clauses.some(({ words }) => isGivenAsDone(words))) return null;
  if (noAplica && narrative.clauses.some((clause) => isOfEarlierYear(clause, context.reading.vigencia))) return null;
  if (noAplica && reportedBefore(row, now).some(({ share }) => isComplete(share))) return null;
  return avance === null ? { message: 'noAplica', data: { relato } } : { message: 'menor', data: { avance: formatShare(avance), relato } };
}

/** What the narrative says to finish the activity, quoted; null where it says no such thing. */
function finishedIn(row: Row, narrative: Narrative, noAplica: boolean, { reading }: RuleContext): string | null {
  const { terminado } = narrative;
  if (terminado?.strength === 'fuerte') return terminado.quote;
  // Beside an N/A, work done is told by no-aplica-con-avance.
  if (noAplica && narrative.trabajo?.strength === 'fuerte') return null;
  const restated = restatedTarget(row, narrative, reading.vigencia);
  return restated === null ? null : shorten(restated.text);
}
