import { shorten } from '../../narrative/narrative';
import { formatShare } from '../../cells/percentage';
import type { Row } from '../../model';
import { type Progress, progressUpTo, reportedBefore, ROUNDING } from '../progress';
import { type Report, type RuleContext, rowRule } from '../rule';
import { speaksOf } from '../vocabulary';
import { isWork, plainWork } from './work';

type Message = 'trabajo' | 'porcentaje';

export const rule = rowRule<Message>({
  code: 'no-aplica-con-avance',
  severity: 'error',
  group: 'porcentaje',
  title: 'Dice «no aplica», pero hay avance',
  whatToDo: 'Escriba el porcentaje que el trabajo soporta; si de verdad nada aplicaba, deje N/A y diga la razón en el relato.',
  source: 'Práctica: N/A es para lo que no estaba programado en el periodo y sale del promedio; con trabajo hecho falsea el avance.',
  effect: 'El promedio del componente deja por fuera trabajo hecho, o cuenta un porcentaje que el relato no respalda.',
  messages: {
    trabajo: 'Dice N/A y el relato cuenta trabajo hecho: «{{relato}}».',
    porcentaje: 'Reporta {{avance}} y el relato dice «{{relato}}».',
  },
  *check(row, context) {
    for (const now of progressUpTo(row, context)) {
      const found = now.avance.noAplica ? reportedWork(row, now, context) : unsupportedShare(row, now, context);
      if (found !== null) yield { ...found, row, cell: now.cell, corte: now.avance.corte };
    }
  },
});

type Found = Pick<Report<Message>, 'message' | 'data'>;

/** N/A beside work done in this activity. What the narrative calls finished is another rule's. */
function reportedWork(row: Row, { avance }: Progress, context: RuleContext): Found | null {
  const narrative = context.narrative(avance.seguimiento);
  if (narrative.noAplica !== null || narrative.terminado?.strength === 'fuerte') return null;
  const { vigencia } = context.reading;
  const work =
    narrative.clauses.find((clause) => isWork(clause, vigencia) && speaksOf(clause.text, row)) ?? plainWork(narrative, row, vigencia);
  return work === null ? null : { message: 'trabajo', data: { relato: shorten(work.text) } };
}

/** A share that grew in a period to which, says the narrative, nothing applies. */
function unsupportedShare(row: Row, now: Progress, context: RuleContext): Found | null {
  const share = now.avance.avance;
  if (share === null) return null;
  const narrative = context.narrative(now.avance.seguimiento);
  const { noAplica } = narrative;
  if (noAplica?.strength !== 'fuerte' || narrative.trabajo?.strength === 'fuerte' || narrative.terminado !== null) return null;
  const before = reportedBefore(row, now).pop()?.share ?? 0;
  return share - before > ROUNDING ? { message: 'porcentaje', data: { avance: formatShare(share), relato: noAplica.quote } } : null;
}
