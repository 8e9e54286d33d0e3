/** What is said about findings once a review has them: how many, and what a person decided about one. */
import * as z from 'zod/mini';
import type { Finding } from './contract';
import type { Severity } from './vocabulary';

export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, advertencia: 0, informativo: 0 };
  for (const { severidad } of findings) counts[severidad]++;
  return counts;
}

/** What a person decided about a finding. */
export const dispositionSchema = z.object({
  huella: z.string(),
  estado: z.enum(['aceptado', 'corregido', 'pendiente']),
  /** Why; accepting needs a reason. */
  motivo: z.string(),
  quien: z.string(),
  cuando: z.string(),
  regla: z.string(),
  hoja: z.string(),
  celda: z.string(),
  /** The row in words, for whoever reads the list later. */
  fila: z.string(),
});
export type Disposition = z.infer<typeof dispositionSchema>;
