import { publicationDeadline } from '../core/calendar/cortes';
import { formatDate } from '../core/days';
import { workingDaysBetween } from '../core/working-days';
import { toSerial } from '../core/cells/date';
import { isBlank } from '../core/cells/text';
import type { CellValue } from '../core/snapshot';
import { readDay, readDays } from './readings';
import { cellByCell, FunctionError, type Answer, type Matrix } from './values';

/** Working days from one day to another, both counted. */
export function diasHabiles(desde: Matrix<CellValue>, hasta: Matrix<CellValue>, festivos: Matrix<CellValue>): Answer {
  const extra = readDays(festivos, 'festivos');
  return cellByCell([desde, hasta], (first = null, last = null) => {
    if (isBlank(first) && isBlank(last)) return '';
    const [from, to] = [readDay(first, 'desde'), readDay(last, 'hasta')];
    if (to < from) throw new FunctionError(`«hasta» (${formatDate(to)}) es anterior a «desde» (${formatDate(from)}). Invierta las fechas.`);
    return workingDaysBetween(from, to, extra);
  });
}

/** The last day to publish the follow-up of each corte, as a serial number. */
export function limitePublicacion(cortes: Matrix<CellValue>, festivos: Matrix<CellValue>): Answer {
  const extra = readDays(festivos, 'festivos');
  return cellByCell([cortes], (corte = null) =>
    isBlank(corte) ? '' : toSerial(publicationDeadline(readDay(corte, 'corte'), extra), false),
  );
}
