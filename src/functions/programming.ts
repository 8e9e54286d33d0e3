import { parts } from '../core/days';
import { stateOf, type Scheduled } from '../core/calendar/state';
import { isBlank } from '../core/cells/text';
import type { Avance, IsoDate } from '../core/model';
import type { CellValue } from '../core/snapshot';
import { NO_APLICA } from './progress';
import { progressReader, readDay, readProgramming, readYear, type Programming, type Progress } from './readings';
import { cellByCell, type Answer, type Matrix } from './values';

/** Where the progress cell stands does not matter here, only that there is one. */
const CELL = { hoja: '', fila: 1, columna: 1 };

/** An activity of which only its programming and its progress are known. */
function activity(programming: Programming, avances: readonly Avance[]): Scheduled {
  const { fechas, inicio } = programming.kind === 'fechas' ? programming : { fechas: [], inicio: null };
  return {
    actividad: '',
    descripcion: '',
    meta: '',
    producto: '',
    indicador: '',
    fechas: inicio === null ? fechas : [inicio, ...fechas],
    inicio,
    fin: inicio === null ? null : (fechas[fechas.length - 1] ?? null),
    periodo: programming.kind === 'periodo' ? programming.texto : null,
    cuatrimestres: [],
    meses: [],
    avances,
  };
}

function avanceOf(progress: Progress, corte: IsoDate): Avance {
  return {
    corte,
    avance: progress.kind === 'avance' ? progress.avance : null,
    noAplica: progress.kind === 'noAplica',
    texto: '',
    ilegible: false,
    seguimiento: '',
    celdaAvance: CELL,
    celdaSeguimiento: null,
  };
}

/** The corte and the year that period words count in: the given vigencia, else the corte's. */
function when(corte: CellValue, vigencia: CellValue): { readonly day: IsoDate; readonly year: number } {
  const given = readYear(vigencia, 'vigencia');
  const day = readDay(corte, 'corte', given);
  return { day, year: given ?? parts(day).year };
}

/** The share programmed for the corte, for each cell of dates. */
export function esperado(fechas: Matrix<CellValue>, cortes: Matrix<CellValue>, vigencias: Matrix<CellValue>): Answer {
  return cellByCell([fechas, cortes, vigencias], (fecha = null, corte = null, vigencia = null) => {
    if (isBlank(fecha)) return '';
    const { day, year } = when(corte, vigencia);
    const programming = readProgramming(fecha, year);
    if (programming.kind === 'noAplica') return NO_APLICA;
    return stateOf(activity(programming, []), day, year).esperado ?? '';
  });
}

/** How each activity stands at the corte. */
export function estado(
  avances: Matrix<CellValue>,
  fechas: Matrix<CellValue>,
  cortes: Matrix<CellValue>,
  vigencias: Matrix<CellValue>,
): Answer {
  const read = progressReader(avances, 'avance');
  return cellByCell([avances, fechas, cortes, vigencias], (avance = null, fecha = null, corte = null, vigencia = null) => {
    if (isBlank(avance) && isBlank(fecha)) return '';
    const { day, year } = when(corte, vigencia);
    return stateOf(activity(readProgramming(fecha, year), [avanceOf(read(avance), day)]), day, year).estado;
  });
}
