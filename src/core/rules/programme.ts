/** What the rules share about activities that fall due more than once. */
import { type ProgrammedShare, programmedShares } from '../calendar/state';
import type { Row } from '../model';
import type { RuleContext } from './rule';

/** How a message names what a programme was read from. */
export const ORIGIN: Readonly<Record<ProgrammedShare['source'], string>> = {
  fechas: 'por sus fechas',
  cuatrimestres: 'por los cuatrimestres marcados',
  meses: 'por los meses marcados',
  periodo: 'por su periodicidad',
  conteo: 'por la cantidad de la meta, repartida en el año',
};

/** The programmes of the row that have more than one delivery. */
export function repeatingShares(shares: readonly ProgrammedShare[]): ProgrammedShare[] {
  return shares.filter(({ milestones }) => milestones.length > 1);
}

/** Whether deliveries of an activity that repeats still lie ahead of the corte under review. */
export function hasMoreToCome(row: Row, { corte, reading }: Pick<RuleContext, 'corte' | 'reading'>): boolean {
  return corte !== null && repeatingShares(programmedShares(row, corte, reading.vigencia)).some(({ share }) => share < 1);
}
