import { cuatrimestreOf } from '../../calendar/cortes';
import { formatDate, parts } from '../../days';
import { type ProgrammedShare, programmedShares } from '../../calendar/state';
import { formatShare } from '../../cells/percentage';
import type { IsoDate, Row } from '../../model';
import { ORIGIN, repeatingShares } from '../programme';
import { reportedAt } from '../progress';
import { rowRule } from '../rule';
import { lastDueDate } from '../schedule';

export const rule = rowRule({
  code: 'por-debajo-de-lo-programado',
  severity: 'advertencia',
  group: 'cronograma',
  title: 'El avance está por debajo de lo programado',
  whatToDo: 'Ponga al día lo que ya debía estar hecho o explique el atraso en el relato.',
  source: 'Práctica de control interno: al corte se compara lo ejecutado con lo programado hasta esa fecha (se toleran 5 puntos).',
  effect: 'Lo ejecutado no alcanza lo programado al corte, y la actividad puede no cumplirse en el plazo que le queda.',
  messages: {
    atrasada: 'Reporta {{avance}}; {{origen}}, al {{corte}} estaban programadas {{vencidas}} de {{todas}} entregas: {{esperado}}.',
  },
  *check(row, context) {
    const { corte } = context;
    const now = reportedAt(row, context);
    const { estado } = context.stateOf(row);
    if (corte === null || now === null || estado !== 'atrasada') return;
    const shares = programmedShares(row, corte, context.reading.vigencia);
    const lowest = lowestRepeated(shares);
    if (lowest === null || marksContradictDate(row, shares)) return;
    const data = {
      corte: formatDate(corte),
      vencidas: lowest.milestones.filter((day) => day <= corte).length,
      todas: lowest.milestones.length,
      origen: ORIGIN[lowest.source],
      esperado: formatShare(lowest.share),
      avance: formatShare(now.share),
    };
    yield { message: 'atrasada', data, row, cell: now.cell, corte: now.avance.corte };
  },
});

function lowestRepeated(shares: readonly ProgrammedShare[]): ProgrammedShare | null {
  return repeatingShares(shares).reduce<ProgrammedShare | null>(
    (lowest, one) => (lowest !== null && lowest.share <= one.share ? lowest : one),
    null,
  );
}

/** The last mark stands in another third of the year than the due date: which of the two holds is another rule's question. */
function marksContradictDate(row: Row, shares: readonly ProgrammedShare[]): boolean {
  const due = lastDueDate(row);
  if (due === null) return false;
  return shares.some(({ source, milestones }) => {
    const last = milestones[milestones.length - 1];
    return (source === 'cuatrimestres' || source === 'meses') && last !== undefined && !sameThird(last, due);
  });
}

/** January of the next year still belongs to the third cuatrimestre: that is when its work is handed over. */
function sameThird(mark: IsoDate, due: IsoDate): boolean {
  const [{ year }, { year: dueYear, month }] = [parts(mark), parts(due)];
  if (dueYear === year + 1 && month === 1) return cuatrimestreOf(mark) === 3;
  return dueYear === year && cuatrimestreOf(due) === cuatrimestreOf(mark);
}
