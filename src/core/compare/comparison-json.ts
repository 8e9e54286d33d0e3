import * as z from 'zod/mini';
import { findingSchema, type Reading, type Review } from '../model';
import { CHANGE_FIELDS } from './changes';
import type { Comparison } from './compare';

const place = z.object({ hoja: z.string(), fila: z.number(), celda: z.string() });

const pairSchema = z.object({
  hoja_plan: z.string(),
  fila_plan: z.number(),
  hoja_seguimiento: z.nullable(z.string()),
  /** Null where the follow-up does not have the activity; the row of another pair where that says both. */
  fila_seguimiento: z.nullable(z.number()),
  actividad: z.string(),
  /** 0..1: how sure the pair is; null where there is none. */
  confianza: z.nullable(z.number()),
  /** What speaks for the pair, in Spanish, the weightiest first. */
  razones: z.array(z.string()),
  cambios: z.array(z.object({ campo: z.enum(CHANGE_FIELDS), plan: z.string(), seguimiento: z.string() })),
});

/** The `--json` output of `seguimiento comparar`. Fields may be added; these stay. */
export const comparisonJsonSchema = z.object({
  esquema: z.literal(1),
  plan: z.string(),
  seguimiento: z.string(),
  corte: z.nullable(z.string()),
  /** One per planned activity, in the order of the plan. */
  pares: z.array(pairSchema),
  solo_seguimiento: z.array(z.number()),
  hallazgos: z.array(z.extend(findingSchema, { lado: z.enum(['antes', 'despues']), otra: z.nullable(place) })),
});
export type ComparisonJson = z.infer<typeof comparisonJsonSchema>;

/** A comparison as `--json` prints it. `plan` and `seguimiento` are the files' names. */
export function toComparisonJson(
  comparison: Comparison,
  before: Reading,
  after: Review,
  plan: string,
  seguimiento: string,
): ComparisonJson {
  const found = new Map(comparison.pares.map((par) => [par.antes, par]));
  const planned = before.filas.filter((row) => found.has(row) || comparison.soloAntes.includes(row));
  return {
    esquema: 1,
    plan,
    seguimiento,
    corte: after.corte,
    pares: planned.map((row) => {
      const par = found.get(row);
      const unida = comparison.unidas.get(row);
      const despues = par?.despues ?? unida;
      return {
        hoja_plan: row.hoja,
        fila_plan: row.fila,
        hoja_seguimiento: despues?.hoja ?? null,
        fila_seguimiento: despues?.fila ?? null,
        actividad: row.actividad,
        confianza: par?.confianza ?? null,
        razones: [...(par?.razones ?? []), ...(unida === undefined ? [] : ['el seguimiento la une con otra actividad'])],
        cambios: (par?.cambios ?? []).map(({ campo, antes, despues }) => ({ campo, plan: antes, seguimiento: despues })),
      };
    }),
    solo_seguimiento: comparison.soloDespues.map(({ fila }) => fila),
    hallazgos: comparison.hallazgos.map((finding) => ({ ...finding })),
  };
}
