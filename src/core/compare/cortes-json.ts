import * as z from 'zod/mini';
import { findingSchema } from '../model';
import { CHANGE_FIELDS } from './changes';
import { MOVEMENTS, type CorteComparison } from './cortes';

const rowSchema = z.object({ hoja: z.string(), fila: z.number(), actividad: z.string() });
const share = z.nullable(z.number());

/** The `--json` output of `seguimiento cortes`. Fields may be added; these stay. */
export const cortesJsonSchema = z.object({
  esquema: z.literal(1),
  antes: z.object({ archivo: z.string(), corte: z.nullable(z.string()) }),
  despues: z.object({ archivo: z.string(), corte: z.nullable(z.string()) }),
  actividades: z.array(
    z.object({
      antes: rowSchema,
      despues: rowSchema,
      movimiento: z.enum(MOVEMENTS),
      avanceAntes: share,
      avanceDespues: share,
      cambios: z.array(z.object({ campo: z.enum(CHANGE_FIELDS), antes: z.string(), despues: z.string() })),
    }),
  ),
  solo_antes: z.array(rowSchema),
  solo_despues: z.array(rowSchema),
  hallazgos: z.object({
    corregidos: z.array(findingSchema),
    nuevos: z.array(findingSchema),
    persisten: z.array(findingSchema),
    aceptados: z.array(findingSchema),
  }),
});

/** A comparison of two cortes as `--json` prints it; `antes` and `despues` are the files' names. */
export function toCortesJson(comparison: CorteComparison, antes: string, despues: string): z.infer<typeof cortesJsonSchema> {
  const rowOf = ({ hoja, fila, actividad }: z.infer<typeof rowSchema>) => ({ hoja, fila, actividad });
  const { hallazgos } = comparison;
  return {
    esquema: 1,
    antes: { archivo: antes, corte: comparison.corteAntes },
    despues: { archivo: despues, corte: comparison.corteDespues },
    actividades: comparison.actividades.map((activity) => ({
      ...activity,
      antes: rowOf(activity.antes),
      despues: rowOf(activity.despues),
      cambios: [...activity.cambios],
    })),
    solo_antes: comparison.soloAntes.map(rowOf),
    solo_despues: comparison.soloDespues.map(rowOf),
    hallazgos: {
      corregidos: [...hallazgos.corregidos],
      nuevos: [...hallazgos.nuevos],
      persisten: [...hallazgos.persisten],
      aceptados: [...hallazgos.aceptados],
    },
  };
}
