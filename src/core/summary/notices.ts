import { written } from '../cells/written';
import type { Method } from '../model';
import { weightOf, type Activity, type Group } from './activities';

const sumOfWeights = (activities: readonly Activity[]): number => activities.reduce((sum, activity) => sum + weightOf(activity), 0);

/** «64.842,6 %»: weights that were not meant as shares of the whole add up to thousands. */
const sumText = (sum: number): string => `${written(Math.round(sum * 1000) / 10)} %`;

/** Half a percentage point: weights are printed rounded. */
const isWhole = (sum: number): boolean => Math.abs(sum - 1) <= 0.005 + 1e-9;

/** Weights add up to 100 % over the whole plan or within each componente; both are seen. */
function weightNotices(activities: readonly Activity[], componentes: readonly Group[]): string[] {
  if (activities.every(({ row }) => row.peso === null)) return [];
  const missing = activities.filter(({ row }) => row.peso === null).length;
  const notices = missing === 0 ? [] : [`Actividades sin peso: ${written(missing)}. No cuentan en el avance ponderado.`];
  const total = sumOfWeights(activities);
  const uneven = componentes.filter((group) => !isWhole(sumOfWeights(group.activities)));
  if (isWhole(total) || uneven.length === 0) return notices;
  if (uneven.length === componentes.length) {
    return [...notices, `Los pesos de las actividades suman ${sumText(total)}, no 100 %: el avance ponderado se calcula sobre esa suma.`];
  }
  return [
    ...notices,
    ...uneven.map((group) => `Los pesos de «${group.nombre}» suman ${sumText(sumOfWeights(group.activities))}, no 100 %.`),
  ];
}

/** What a person must know to trust the figures, in Spanish sentences. */
export function noticesOf(activities: readonly Activity[], componentes: readonly Group[], metodo: Method): string[] {
  const notices = weightNotices(activities, componentes);
  if (metodo === 'ponderado' && sumOfWeights(activities) === 0) {
    notices.push('Se pidió el avance ponderado, pero la tabla no tiene una columna de pesos: elija otro método.');
  }
  const outside = activities.filter(({ reported }) => reported !== null && (reported < 0 || reported > 1)).length;
  if (outside > 0) {
    notices.push(`Actividades con un avance fuera de 0 % a 100 %: ${written(outside)}. En el resumen cuentan como 0 % o como 100 %.`);
  }
  const programadas = activities.filter((activity) => activity.programada);
  const silent = programadas.filter((activity) => activity.avance === null).length;
  if (silent > 0 && silent < programadas.length) {
    notices.push(`Actividades programadas sin porcentaje que se pueda leer en el corte: ${written(silent)}. No cuentan en el promedio.`);
  }
  const untouched = programadas.filter((activity) => activity.untouched).length;
  if (untouched > 0) notices.push(`Actividades sin avance escrito en el corte: ${written(untouched)}. Cuentan como 0 %.`);
  return notices;
}
