import { type Figures, type Finding, type Review, countBySeverity } from '../model';
import { componenteKey } from '../summary';
import { counted, listed } from '../wording';

/** The open findings of each componente, by the key of its name. */
function findingsByComponente({ filas, perfil }: Review, open: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const keyOf = componenteKey(perfil);
  const componentes = new Map(filas.map(({ hoja, fila, componente }) => [`${String(fila)}!${hoja}`, keyOf(componente)]));
  const found = new Map<string, Finding[]>();
  for (const finding of open) {
    const key = componentes.get(`${String(finding.fila)}!${finding.hoja}`) ?? '';
    const group = found.get(key);
    if (group) group.push(finding);
    else found.set(key, [finding]);
  }
  return found;
}

function activitiesText({ vencidas, atrasadas, noProgramadas, sinDato }: Figures): string {
  const parts: readonly (readonly [number, string, string])[] = [
    [vencidas, 'vencida', 'vencidas'],
    [atrasadas, 'atrasada', 'atrasadas'],
    [noProgramadas, 'no programada', 'no programadas'],
    [sinDato, 'sin dato de avance', 'sin dato de avance'],
  ];
  const told = parts.filter(([count]) => count > 0);
  return told.length === 0 ? '' : `Actividades: ${listed(told.map(([count, one, many]) => counted(count, one, many)))}.`;
}

/** «Hallazgos abiertos: 4 errores y 2 advertencias.» */
function findingsText(open: readonly Finding[]): string {
  if (open.length === 0) return 'Sin hallazgos abiertos.';
  const { error, advertencia, informativo } = countBySeverity(open);
  const told = [
    ...(error > 0 ? [counted(error, 'error', 'errores')] : []),
    ...(advertencia > 0 ? [counted(advertencia, 'advertencia', 'advertencias')] : []),
    ...(informativo > 0 ? [counted(informativo, 'informativo', 'informativos')] : []),
  ];
  return `Hallazgos abiertos: ${listed(told)}.`;
}

/**
 * The «Observaciones» of the official form: what was counted, and no judgement. The figures of a componente find its
 * findings by its name; those of the total have all of them.
 * @param open the findings that nobody accepted.
 */
export function observations(review: Review, open: readonly Finding[]): (figures: Figures) => string {
  const byComponente = findingsByComponente(review, open);
  const { total } = review.resumen;
  const keyOf = componenteKey(review.perfil);
  return (figures) => {
    const found = figures === total ? open : (byComponente.get(keyOf(figures.nombre)) ?? []);
    return [activitiesText(figures), findingsText(found)].filter((part) => part !== '').join(' ');
  };
}
