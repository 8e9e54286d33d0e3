import { SEVERITIES, countBySeverity } from '../../../core/model';
import type { Result } from '../../state/state';
import { counted, SEVERITY } from '../../words';

/** «62 actividades · 9 errores · 14 advertencias». */
export function countLine({ reviewed: { review, open } }: Result): string {
  const counts = countBySeverity(open);
  const found = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => {
    const { one, many } = SEVERITY[severity];
    return counted(counts[severity], one, many);
  });
  return [counted(review.filas.length, 'actividad', 'actividades'), ...(found.length > 0 ? found : ['sin hallazgos'])].join(' · ');
}
