/** What a person says about a workbook that its cells do not, or say wrongly. */
import * as z from 'zod/mini';
import { FIELDS, isoDate, METHODS, PROFILES } from './vocabulary';

/** A person's word about a column that we read wrongly; `campo` null means «no es nada nuestro». */
export const columnCorrectionSchema = z.object({
  hoja: z.string(),
  columna: z.string(),
  /** First row of the header that it corrects; null for every table of the sheet. */
  encabezado: z.nullable(z.number()),
  campo: z.nullable(z.enum(FIELDS)),
  corte: z.nullable(isoDate),
});
export type ColumnCorrection = z.infer<typeof columnCorrectionSchema>;

export const settingsSchema = z.object({
  perfil: z._default(z.nullable(z.enum(PROFILES)), null),
  /** Days of the year («04-30») on which the follow-up is cut off; null for those of the profile. */
  cortes: z._default(z.nullable(z.array(z.string().check(z.regex(/^\d{2}-\d{2}$/)))), null),
  /** The corte under review; null to take it from the sheet. */
  corte: z._default(z.nullable(isoDate), null),
  vigencia: z._default(z.nullable(z.number()), null),
  /** First and last year of a multi-year programme (PTEP); null for the vigencia alone. */
  horizonte: z._default(z.nullable(z.tuple([z.number(), z.number()])), null),
  metodo: z._default(z.enum(METHODS), 'promedio'),
  /** Whether N/A stays out of the averages or counts as zero. */
  noAplica: z._default(z.enum(['excluir', 'cero']), 'excluir'),
  /** Extra days without work: local holidays, días cívicos. */
  diasNoHabiles: z._default(z.array(isoDate), []),
  columnas: z._default(z.array(columnCorrectionSchema), []),
  /** Codes of rules that the entity switched off. */
  reglasApagadas: z._default(z.array(z.string()), []),
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});
