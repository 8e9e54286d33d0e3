import * as z from 'zod/mini';
import { findingSchema, summarySchema } from '../model';
import { toJson } from '../review-json';
import type { Consolidated } from './consolidation';

const originSchema = z.object({ archivo: z.string(), hoja: z.string(), fila: z.number() });

/** The `--json` output of `seguimiento consolidar`. Fields may be added; these stay. */
export const consolidatedJsonSchema = z.object({
  esquema: z.literal(1),
  entidad: z.string(),
  vigencia: z.nullable(z.number()),
  corte: z.nullable(z.string()),
  archivos: z.array(
    z.object({
      archivo: z.string(),
      corte: z.nullable(z.string()),
      actividades: z.number(),
      hallazgos: z.number(),
      problema: z.nullable(z.string()),
    }),
  ),
  /** As in `seguimiento revisar --json`, with `hoja` and `fila` of the file that each row comes from. */
  filas: z.array(z.looseObject({ archivo: z.string(), hoja: z.string(), fila: z.number(), dependencia: z.string() })),
  hallazgos: z.array(z.extend(findingSchema, { archivo: z.string() })),
  repetidas: z.array(z.object({ actividad: z.string(), meta: z.string(), origenes: z.array(originSchema) })),
  resumen: summarySchema,
  avisos: z.array(z.string()),
});

export function toConsolidatedJson({
  archivos,
  review,
  origenes,
  celdas,
  repetidas,
}: Consolidated): z.infer<typeof consolidatedJsonSchema> {
  const whole = toJson(review, '');
  const byRow = new Map(review.filas.map(({ fila }, at) => [fila, origenes[at]]));
  return {
    esquema: 1,
    entidad: whole.entidad,
    vigencia: whole.vigencia,
    corte: whole.corte,
    archivos: [...archivos],
    filas: whole.filas.map((row, at) => ({ ...row, archivo: '', ...origenes[at] })),
    hallazgos: whole.hallazgos.map((finding, at) => ({
      ...finding,
      archivo: '',
      ...byRow.get(finding.fila),
      celda: celdas[at] ?? finding.celda,
    })),
    repetidas: repetidas.map(({ actividad, meta, origenes: places }) => ({ actividad, meta, origenes: [...places] })),
    resumen: whole.resumen,
    avisos: whole.avisos,
  };
}
