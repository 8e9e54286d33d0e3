import { type Clause, clauses } from '../../cells/clauses';
import { readNarrative, shorten } from '../../cells/narrative';
import { doneStrength } from '../../cells/narrative-done';
import { futureStrength, pendingStrength } from '../../cells/narrative-pending';
import { formatShare } from '../../cells/percentage';
import type { Row } from '../../model';
import { type Progress, progressUpTo, reportedBefore, ROUNDING } from '../progress';
import { type Report, rowRule } from '../rule';
import { speaksOf } from '../vocabulary';

type Message = 'trabajo' | 'porcentaje';

export const rule = rowRule<Message>({
  code: 'no-aplica-con-avance',
  severity: 'error',
  group: 'porcentaje',
  title: 'Dice «no aplica», pero hay avance',
  whatToDo: 'Escriba el porcentaje que el trabajo soporta; si de verdad nada aplicaba, deje N/A y diga la razón en el relato.',
  source: 'Práctica: N/A es para lo que no estaba programado en el periodo y sale del promedio; con trabajo hecho falsea el avance.',
  messages: {
    trabajo: 'Dice N/A y el relato cuenta trabajo hecho: «{{relato}}».',
    porcentaje: 'Reporta {{avance}} y el relato dice «{{relato}}».',
  },
  *check(row, context) {
    for (const now of progressUpTo(row, context)) {
      const found = now.avance.noAplica ? reportedWork(row, now) : unsupportedShare(row, now);
      if (found !== null) yield { ...found, row, cell: now.cell, corte: now.avance.corte };
    }
  },
});

type Found = Pick<Report<Message>, 'message' | 'data'>;

/** N/A beside work done in this activity. What the narrative calls finished is another rule's. */
function reportedWork(row: Row, { avance: { seguimiento } }: Progress): Found | null {
  const { noAplica, terminado } = readNarrative(seguimiento);
  if (noAplica !== null || terminado?.strength === 'fuerte') return null;
  const work = clauses(seguimiento).find((clause) => isWork(clause) && speaksOf(clause.text, row));
  return work === undefined ? null : { message: 'trabajo', data: { relato: shorten(work.text) } };
}

/** To put something on the calendar, or off it, is no progress of it. */
const RESCHEDULED = /^(re)?(program|agend|aplaz|posterg|suspend|cancel|elimin|prorrog)/;

function isWork(clause: Clause): boolean {
  return (
    !clause.words.some((word) => RESCHEDULED.test(word.plain)) &&
    doneStrength(clause) === 'fuerte' &&
    futureStrength(clause) === null &&
    pendingStrength(clause) === null
  );
}

/** A share that grew in a period to which, says the narrative, nothing applies. */
function unsupportedShare(row: Row, now: Progress): Found | null {
  const share = now.avance.avance;
  const { noAplica, trabajo, terminado } = readNarrative(now.avance.seguimiento);
  if (share === null || noAplica?.strength !== 'fuerte' || trabajo?.strength === 'fuerte' || terminado !== null) return null;
  const before = reportedBefore(row, now).pop()?.share ?? 0;
  return share - before > ROUNDING ? { message: 'porcentaje', data: { avance: formatShare(share), relato: noAplica.quote } } : null;
}
