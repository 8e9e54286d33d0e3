import type { Review } from '../../core/model';
import { toJson } from '../../core/review-json';

/** One line: the object of the `--json` contract (dist/esquema/revisar.schema.json). */
export function reviewLine(file: string, review: Review, soloErrores: boolean): string {
  const json = toJson(review, file);
  const hallazgos = soloErrores ? json.hallazgos.filter((finding) => finding.severidad === 'error') : json.hallazgos;
  return `${JSON.stringify({ ...json, hallazgos })}\n`;
}
