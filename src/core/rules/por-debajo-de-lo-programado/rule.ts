import { cuatrimestreOf } from '../../calendar/cortes';
import { formatDate, parts } from '../../calendar/days';
import { dueDates } from '../../calendar/milestones';
import { type ProgrammedShare, programmedShares } from '../../calendar/state';
import { formatShare } from '../../cells/percentage';
import type { IsoDate, Row } from '../../model';
import { reportedAt } from '../progress';
import { rowRule } from '../rule';

export const rule = rowRule({
  code: 'por-debajo-de-lo-programado',
  severity: 'advertencia',
  group: 'cronograma',
  title: 'El avance está por debajo de lo programado',
  whatToDo: 'Ponga al día lo que ya debía estar hecho o explique el atraso en el relato.',
  source: 'Práctica de control interno: al corte se compara lo ejecutado con lo programado hasta esa fecha (se toleran 5 puntos).',
  messages: {
    atrasada:
      'Al {{corte}} estaban programadas {{vencidas}} de {{todas}} entregas ({{origen}}), es decir {{esperado}}; reporta {{avance}}.',
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

const ORIGIN: Readonly<Record<ProgrammedShare['source'], string>> = {
  fechas: 'por sus fechas',
  cuatrimestres: 'por los cuatrimestres marcados',
  meses: 'por los meses marcados',
  periodo: 'por su periodicidad',
  conteo: 'por la cantidad de la meta, repartida en el año',
};

function lowestRepeated(shares: readonly ProgrammedShare[]): ProgrammedShare | null {
  const repeated = shares.filter(({ milestones }) => milestones.length > 1);
  return repeated.reduce<ProgrammedShare | null>((lowest, one) => (lowest !== null && lowest.share <= one.share ? lowest : one), null);
}

/** The last mark stands in another third of the year than the due date: which of the two holds is another rule's question. */
function marksContradictDate(row: Row, shares: readonly ProgrammedShare[]): boolean {
  const due = dueDates(row).pop();
  if (due === undefined) return false;
  return shares.some(({ source, milestones }) => {
    const last = milestones[milestones.length - 1];
    return (source === 'cuatrimestres' || source === 'meses') && last !== undefined && thirdOf(last) !== thirdOf(due);
  });
}

/** January belongs to the third cuatrimestre of the year before: that is when its work is handed over. */
function thirdOf(day: IsoDate): string {
  const { year, month } = parts(day);
  return month === 1 ? `${String(year - 1)}-3` : `${String(year)}-${String(cuatrimestreOf(day))}`;
}
