/** The `--json` contract of a review, version 1, and the records of a review that are exactly what it prints. */
import * as z from 'zod/mini';
import { ESTADOS, FIELDS, isoDate, METHODS, PROFILE_ORIGINS, PROFILES, SEVERITIES, TABLE_KINDS, ZONAS } from './vocabulary';

/** What a column was understood to be, with the corte and the period that its header names. */
const columnSchema = z.object({
  columna: z.string(),
  campo: z.enum(FIELDS),
  titulo: z.string(),
  corte: z.nullable(isoDate),
  /** Which cuatrimestre 1..3, trimestre 1..4, semestre 1..2, mes 1..12 or year a sub-column stands for. */
  periodo: z.nullable(z.number()),
});
export type Column = z.infer<typeof columnSchema>;

const progressColumnSchema = z.object({ columna: z.string(), corte: z.nullable(isoDate) });

export const tableSchema = z.object({
  hoja: z.string(),
  rango: z.string(),
  tipo: z.enum(TABLE_KINDS),
  /** First and last row of the header, from 1. */
  encabezado: z.tuple([z.number(), z.number()]),
  /** By field: the column, the columns of its periods, or the columns of its cortes. */
  columnas: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.array(progressColumnSchema)])),
  columnasLeidas: z.array(columnSchema),
  /** Columns that seem to be one and the same field, in their order; the one that is used stands in `columnasLeidas`. */
  rivales: z.array(z.object({ campo: z.enum(FIELDS), columnas: z.array(z.object({ columna: z.string(), titulo: z.string() })) })),
  /** What was not sure while reading, in Spanish sentences for the person who can correct it. */
  dudas: z.array(z.string()),
});
export type Table = z.infer<typeof tableSchema>;

const rowAvanceSchema = z.object({
  corte: z.nullable(isoDate),
  /** A share, 0..1; null where the cell is empty, N/A or illegible. */
  avance: z.nullable(z.number()),
  noAplica: z.boolean(),
  seguimiento: z.string(),
});

const rowSchema = z.object({
  hoja: z.string(),
  fila: z.number(),
  dependencia: z.string(),
  componente: z.string(),
  subcomponente: z.string(),
  numeral: z.string(),
  actividad: z.string(),
  descripcion: z.string(),
  meta: z.string(),
  producto: z.string(),
  indicador: z.string(),
  resultado: z.string(),
  /** Weight of the activity as the table has it, a share; null where the table has none. */
  peso: z.nullable(z.number()),
  responsables: z.array(z.string()),
  corresponsables: z.array(z.string()),
  fechas: z.array(isoDate),
  inicio: z.nullable(isoDate),
  fin: z.nullable(isoDate),
  /** The period words as found («Trimestral», «Primer trimestre»), null where the schedule is given by dates. */
  periodo: z.nullable(z.string()),
  cuatrimestres: z.array(z.number()),
  meses: z.array(z.number()),
  avanceEsperado: z.nullable(z.number()),
  estado: z.enum(ESTADOS),
  avances: z.array(rowAvanceSchema),
});

export const findingSchema = z.object({
  regla: z.string(),
  severidad: z.enum(SEVERITIES),
  hoja: z.string(),
  fila: z.number(),
  celda: z.string(),
  corte: z.nullable(isoDate),
  mensaje: z.string(),
  /** The share (0..1) that the evidence gives for the flagged progress cell. */
  propuesta: z.optional(z.number()),
  /** Stable name of the finding: the rule and the row's content, not its place. */
  huella: z.string(),
});
export type Finding = z.infer<typeof findingSchema>;

export const figuresSchema = z.object({
  nombre: z.string(),
  actividades: z.number(),
  programadas: z.number(),
  cumplidas: z.number(),
  vencidas: z.number(),
  atrasadas: z.number(),
  noProgramadas: z.number(),
  sinDato: z.number(),
  /** Share reached, by the chosen method; null where nothing can be averaged. */
  avance: z.nullable(z.number()),
  programado: z.nullable(z.number()),
  zona: z.nullable(z.enum(ZONAS)),
});
export type Figures = z.infer<typeof figuresSchema>;

/** A total that the entity printed under its rows, and which of the four ways gives it, within half a point. */
const printedSchema = z.object({
  hoja: z.string(),
  celda: z.string(),
  titulo: z.string(),
  /** What it sums up: a componente's name, or empty for the whole plan. */
  componente: z.string(),
  /** A share, as printed. */
  avance: z.number(),
  metodos: z.array(z.enum(METHODS)),
});
export type PrintedFigure = z.infer<typeof printedSchema>;

export const summarySchema = z.object({
  metodo: z.enum(METHODS),
  total: figuresSchema,
  componentes: z.array(figuresSchema),
  subcomponentes: z.array(z.extend(figuresSchema, { componente: z.string() })),
  dependencias: z.array(figuresSchema),
  /** The four ways to the total, as shares; null where a way cannot be computed (no weights, nothing due). */
  metodos: z.record(z.enum(METHODS), z.nullable(z.number())),
  impresos: z.array(printedSchema),
  /** Last working day to publish the follow-up of the corte. */
  limitePublicacion: z.nullable(isoDate),
  avisos: z.array(z.string()),
});
export type Summary = z.infer<typeof summarySchema>;

/** The `--json` output of `seguimiento revisar`. Fields may be added; these stay. */
export const reviewJsonSchema = z.object({
  esquema: z.literal(1),
  archivo: z.string(),
  entidad: z.string(),
  vigencia: z.nullable(z.number()),
  corte: z.nullable(isoDate),
  perfil: z.enum(PROFILES),
  /** What tells the profile. */
  perfilSegun: z.enum(PROFILE_ORIGINS),
  horizonte: z.nullable(z.tuple([z.number(), z.number()])),
  /** Days of the year («06-30») on which the follow-up is cut off. */
  cortes: z.array(z.string()),
  tablas: z.array(tableSchema),
  filas: z.array(rowSchema),
  hallazgos: z.array(findingSchema),
  resumen: summarySchema,
  avisos: z.array(z.string()),
});
export type ReviewJson = z.infer<typeof reviewJsonSchema>;
