import { zonaOf } from '../core/calendar/zone';
import { progressReader } from './readings';
import { cellByCell, FunctionError, type Answer, type Matrix } from './values';
import type { CellValue } from '../core/snapshot';

/** What an answer says of a cell that says «No aplica». */
export const NO_APLICA = 'N/A';

/** The share that each cell says: «66,7 %», «67», 0.67. */
export function porcentaje(textos: Matrix<CellValue>): Answer {
  const read = progressReader(textos, 'texto');
  return cellByCell([textos], (texto = null) => {
    const reading = read(texto);
    if (reading.kind === 'vacio') return '';
    return reading.kind === 'noAplica' ? NO_APLICA : reading.avance;
  });
}

/** baja, media or alta for each progress. */
export function zona(avances: Matrix<CellValue>): Answer {
  const read = progressReader(avances, 'avance');
  return cellByCell([avances], (avance = null) => {
    const reading = read(avance);
    if (reading.kind === 'vacio') return '';
    if (reading.kind === 'noAplica') return NO_APLICA;
    if (reading.avance < 0 || reading.avance > 1) throw new FunctionError('«avance» debe estar entre 0 % y 100 %. Corrija el porcentaje.');
    return zonaOf(reading.avance);
  });
}
