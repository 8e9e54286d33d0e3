/**
 * The vocabulary of the project: what is read from a table, what is found wrong in it, what is asked of a review.
 * Domain terms are the law's own, in Spanish without accents. The schemas are the `--json` contract, version 1.
 */
import * as z from 'zod/mini';
import type { Cell } from './snapshot';

// Hosts forbid generated code (CSP, Apps Script), so schemas are interpreted.
z.config({ jitless: true });

/** A calendar day, «2020-08-31». Compared as text; never a Date, so no time zone can move it. */
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
export type IsoDate = string;

export const SEVERITIES = ['error', 'advertencia', 'informativo'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a column of a table may be. */
export const FIELDS = [
  'dependencia',
  'componente',
  'subcomponente',
  'numeral',
  'actividad',
  'descripcion',
  'meta',
  'producto',
  'indicador',
  'resultado',
  'peso',
  'responsable',
  'corresponsable',
  'fecha',
  'inicio',
  'fin',
  'cuatrimestre',
  'trimestre',
  'semestre',
  'mes',
  'anualidad',
  'avance',
  'seguimiento',
  'esperado',
] as const;
export type Field = (typeof FIELDS)[number];

/** Columns that are marked where something is programmed: one for each cuatrimestre, month… or year of a programme. */
export const MARK_FIELDS = ['cuatrimestre', 'trimestre', 'semestre', 'mes', 'anualidad'] as const satisfies readonly Field[];
export type MarkField = (typeof MARK_FIELDS)[number];

export function isMarkField(field: Field | null): field is MarkField {
  return (MARK_FIELDS as readonly (Field | null)[]).includes(field);
}

export const TABLE_KINDS = ['seguimiento', 'plan', 'tramites', 'riesgos'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/**
 * cumplida: 100 % · vencida: last milestone on or before the corte, below 100 % · atrasada: not overdue, more than five
 * points below what was programmed · no programada: N/A and nothing due · sin dato: the table tells no progress.
 */
export const ESTADOS = ['cumplida', 'vencida', 'atrasada', 'en avance', 'sin iniciar', 'no programada', 'sin dato'] as const;
export type Estado = (typeof ESTADOS)[number];

export const ZONAS = ['baja', 'media', 'alta'] as const;
export type Zona = (typeof ZONAS)[number];

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

export const METHODS = ['promedio', 'cumplidas-programadas', 'cumplidas-exigibles', 'ponderado'] as const;
export type Method = (typeof METHODS)[number];

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

export const PROFILES = ['PAAC', 'PTEP'] as const;
export type Profile = (typeof PROFILES)[number];

/** What tells the profile: the person, the title, the name of a sheet or of the file, the structure of the tables, or only the law of the year. */
export const PROFILE_ORIGINS = ['ajustes', 'titulo', 'nombre', 'contenido', 'vigencia'] as const;
export type ProfileOrigin = (typeof PROFILE_ORIGINS)[number];

/** First and last year of a programme of several years. */
export type Horizon = readonly [number, number];

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

/** The progress of one row at one corte, as found. */
export interface Avance {
  readonly corte: IsoDate | null;
  /** A share, 0..1 (above 1 or below 0 where the cell says so); null where there is no number. */
  readonly avance: number | null;
  readonly noAplica: boolean;
  /** The progress cell's text as a person sees it, empty where blank. */
  readonly texto: string;
  /** True where the cell says neither percentage, N/A nor nothing. */
  readonly ilegible: boolean;
  /** The narrative, empty where blank or «-». */
  readonly seguimiento: string;
  /** The cells of the pair; null where the table has no such column. */
  readonly celdaAvance: Cell | null;
  readonly celdaSeguimiento: Cell | null;
}

/** A displaced row: where it starts to stand wrong, and what was read where. */
export interface Shift {
  readonly celda: Cell;
  /** How many columns to the right (negative: left) the cells stand. */
  readonly columnas: number;
  /** What stands displaced: «la actividad está en COMPONENTE». */
  readonly evidencia: string;
}

/** One activity (fila) as it was meant, with the cells it was read from. */
export interface Row {
  readonly hoja: string;
  /** The sheet's row number, from 1. */
  readonly fila: number;
  /** Index of its table in `Reading.tablas`. */
  readonly tabla: number;
  readonly tipo: TableKind;
  readonly dependencia: string;
  readonly componente: string;
  readonly subcomponente: string;
  readonly numeral: string;
  readonly actividad: string;
  readonly descripcion: string;
  readonly meta: string;
  readonly producto: string;
  readonly indicador: string;
  readonly resultado: string;
  readonly peso: number | null;
  readonly responsables: readonly string[];
  readonly corresponsables: readonly string[];
  /** The schedule cell's text as found. */
  readonly fechaTexto: string;
  readonly fechas: readonly IsoDate[];
  /** The schedule cell that cannot be read, what it says and why; null where all can or are empty. Inherited cells count for the row they stand in. */
  readonly fechaIlegible: { readonly celda: Cell; readonly texto: string; readonly motivo: string } | null;
  readonly inicio: IsoDate | null;
  readonly fin: IsoDate | null;
  readonly periodo: string | null;
  readonly cuatrimestres: readonly number[];
  readonly meses: readonly number[];
  /** One per corte of the table, earliest first. */
  readonly avances: readonly Avance[];
  /** The cell of each field that the row's table has, also where it is blank. */
  readonly celdas: Readonly<Partial<Record<Field, Cell>>>;
  /** The cells of the headings across the table that name its dependencia, componente or subcomponente. */
  readonly titulos: Readonly<Partial<Record<'dependencia' | 'componente' | 'subcomponente', Cell>>>;
  /** Fields whose value comes from a merged or page-broken cell above. */
  readonly heredados: readonly Field[];
  readonly desplazada: Shift | null;
}

/** What was understood of a workbook before any rule ran. */
export interface Reading {
  readonly entidad: string;
  readonly vigencia: number | null;
  readonly corte: IsoDate | null;
  readonly perfil: Profile;
  readonly perfilSegun: ProfileOrigin;
  /** As the settings or the title have it. */
  readonly horizonte: Horizon | null;
  /** Days of the year («04-30») on which the follow-up is cut off. */
  readonly cortes: readonly string[];
  readonly tablas: readonly Table[];
  readonly filas: readonly Row[];
  /** Totals that the entity printed, before they are explained. */
  readonly totales: readonly Omit<PrintedFigure, 'metodos'>[];
  readonly avisos: readonly string[];
}

/** A finding with the cell it flags, before it is written out. */
export interface Review extends Reading {
  readonly hallazgos: readonly Finding[];
  readonly resumen: Summary;
  /** avance esperado and estado of each row of `filas`, in the same order. */
  readonly estados: readonly RowState[];
}

export interface RowState {
  /** The programmed share (0..1) at the corte; null where the row has no schedule that can be read. */
  readonly esperado: number | null;
  readonly estado: Estado;
  /** Last day of the programming, null where there is none. */
  readonly vence: IsoDate | null;
}
