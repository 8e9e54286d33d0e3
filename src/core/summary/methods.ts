import { METHODS, type Method, type Summary } from '../model';
import { isCumplida, weightOf, type Activity } from './activities';

/** A share without the noise of binary fractions, so that three times 80 % is no less than 80 %. */
const ratio = (part: number, whole: number): number | null => (whole > 0 ? Math.round((part / whole) * 1e12) / 1e12 : null);

/** Mean of `value`, each weighing `weight`; null where nothing weighs. Values that are null stay out. */
export function weightedMean(
  activities: readonly Activity[],
  value: (activity: Activity) => number | null,
  weight: (activity: Activity) => number,
): number | null {
  let sum = 0;
  let weights = 0;
  for (const activity of activities) {
    const one = value(activity);
    if (one === null) continue;
    sum += one * weight(activity);
    weights += weight(activity);
  }
  return ratio(sum, weights);
}

const shareDone = (activities: readonly Activity[]): number | null => ratio(activities.filter(isCumplida).length, activities.length);

/** The four ways over the programmed activities. */
const WAYS: Readonly<Record<Method, (activities: readonly Activity[]) => number | null>> = {
  promedio: (activities) =>
    weightedMean(
      activities,
      (activity) => activity.avance,
      () => 1,
    ),
  'cumplidas-programadas': shareDone,
  'cumplidas-exigibles': (activities) => shareDone(activities.filter((activity) => activity.exigible)),
  ponderado: (activities) => weightedMean(activities, (activity) => activity.avance, weightOf),
};

/** The percentage by one way, as a share; null where no progress is told or that way has nothing to stand on. */
export function avanceBy(method: Method, activities: readonly Activity[]): number | null {
  const programadas = activities.filter((activity) => activity.programada);
  return programadas.some((activity) => activity.avance !== null) ? WAYS[method](programadas) : null;
}

export function allWays(activities: readonly Activity[]): Record<Method, number | null> {
  const ways = {} as Record<Method, number | null>;
  for (const method of METHODS) ways[method] = avanceBy(method, activities);
  return ways;
}

/** Half a percentage point, with room for binary fractions. */
const TOLERANCE = 0.005 + 1e-9;

/** The ways that give a figure which the entity printed (a share), within half a point. */
export function matchPrinted(ways: Summary['metodos'], printed: number): Method[] {
  return METHODS.filter((method) => {
    const share = ways[method];
    return share !== null && Math.abs(share - printed) <= TOLERANCE;
  });
}
