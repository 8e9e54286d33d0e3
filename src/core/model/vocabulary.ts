/**
 * The words of the project: the closed lists that everything else is told in.
 * Domain terms are the law's own, in Spanish without accents.
 */
import * as z from 'zod/mini';

// Hosts forbid generated code (CSP, Apps Script), so schemas are interpreted.
z.config({ jitless: true });

/** A calendar day, «2020-08-31». Compared as text; never a Date, so no time zone can move it. */
export const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
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

export const METHODS = ['promedio', 'cumplidas-programadas', 'cumplidas-exigibles', 'ponderado'] as const;
export type Method = (typeof METHODS)[number];

export const PROFILES = ['PAAC', 'PTEP'] as const;
export type Profile = (typeof PROFILES)[number];

/** What tells the profile: the person, the title, the name of a sheet or of the file, the structure of the tables, or only the law of the year. */
export const PROFILE_ORIGINS = ['ajustes', 'titulo', 'nombre', 'contenido', 'vigencia'] as const;
export type ProfileOrigin = (typeof PROFILE_ORIGINS)[number];

/** First and last year of a programme of several years. */
export type Horizon = readonly [number, number];
