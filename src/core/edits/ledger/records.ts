/**
 * What the workbook remembers about us: settings, marks, dispositions and the last runs. It is read back from a sheet that anyone
 * may have damaged, so every record passes its schema before it is believed.
 */
import * as z from 'zod/mini';
import { dispositionSchema, SEVERITIES, settingsSchema, type Disposition, type Settings } from '../../model';

const color = z.string().check(z.regex(/^#[0-9A-Fa-f]{6}$/));

/** A cell that carries our note, our fill or both, and what stood there before us. */
export const markSchema = z.object({
  /** Stands in the note's marker line; finds the mark again after rows were inserted or cells were moved. */
  id: z.string().check(z.regex(/^k[0-9a-z]{5,}$/)),
  hoja: z.string(),
  celda: z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/)),
  /** The note and the fill before us, null where there was none. */
  nota: z.nullable(z.string()),
  relleno: z.nullable(color),
  /** The host's own memory of the cell before us. */
  original: z.optional(z.string()),
  /** The fill that we set; null where the fill is the person's. */
  pintado: z.nullable(color),
  /** Our part of the note, without the marker line; null where the cell takes no note. */
  texto: z.nullable(z.string()),
  /** Our part was written as a threaded comment, by a host that has those beside notes. */
  comentario: z.optional(z.literal(true)),
  /** Of a mark that was taken back, only the note is left, because the host did not see it. */
  soloNota: z.optional(z.literal(true)),
});
export type Mark = z.infer<typeof markSchema>;

/** What a review found, so that the next one can say what was corrected and what is new. */
export const runSchema = z.object({
  corte: z.nullable(z.string()),
  cuenta: z.record(z.enum(SEVERITIES), z.number()),
  huellas: z.array(z.string()),
});
export type Run = z.infer<typeof runSchema>;

export interface Ledger {
  /** Settings as people changed them, null while nobody did. */
  readonly ajustes: Settings | null;
  readonly marcas: readonly Mark[];
  readonly disposiciones: readonly Disposition[];
  /** The last review, and the last one before it that found something else. */
  readonly corrida: Run | null;
  readonly corridaAnterior: Run | null;
  /** Whether each edit is reviewed at once and marked in its cells (Google Sheets). */
  readonly enVivo: boolean;
}

export const EMPTY_LEDGER: Ledger = { ajustes: null, marcas: [], disposiciones: [], corrida: null, corridaAnterior: null, enVivo: false };

/** One row of the ledger sheet. */
export interface LedgerRecord {
  readonly tipo: string;
  readonly clave: string;
  readonly datos: unknown;
}

export function toRecords(ledger: Ledger): LedgerRecord[] {
  return [
    ...(ledger.ajustes ? [{ tipo: 'ajustes', clave: 'ajustes', datos: ledger.ajustes }] : []),
    ...(ledger.enVivo ? [{ tipo: 'enVivo', clave: 'enVivo', datos: true }] : []),
    ...ledger.disposiciones.map((datos) => ({ tipo: 'disposicion', clave: datos.huella, datos })),
    ...ledger.marcas.map((datos) => ({ tipo: 'marca', clave: datos.id, datos })),
    ...(ledger.corrida ? [{ tipo: 'corrida', clave: 'ultima', datos: ledger.corrida }] : []),
    ...(ledger.corridaAnterior ? [{ tipo: 'corrida', clave: 'anterior', datos: ledger.corridaAnterior }] : []),
  ];
}

/** A ledger while it is being read; the last record of a key wins. */
export interface LedgerDraft {
  ajustes: Settings | null;
  readonly marcas: Map<string, Mark>;
  readonly disposiciones: Map<string, Disposition>;
  readonly corridas: Map<string, Run>;
  enVivo: boolean;
}

export function emptyDraft(): LedgerDraft {
  return { ajustes: null, marcas: new Map(), disposiciones: new Map(), corridas: new Map(), enVivo: false };
}

export function fromDraft(draft: LedgerDraft): Ledger {
  return {
    ajustes: draft.ajustes,
    marcas: [...draft.marcas.values()],
    disposiciones: [...draft.disposiciones.values()],
    corrida: draft.corridas.get('ultima') ?? null,
    corridaAnterior: draft.corridas.get('anterior') ?? null,
    enVivo: draft.enVivo,
  };
}

/** Adds a record to the draft. False where the record is not to be believed. */
export function readRecord(draft: LedgerDraft, { tipo, clave, datos }: LedgerRecord): boolean {
  switch (tipo) {
    case 'ajustes': {
      const read = settingsSchema.safeParse(datos);
      if (read.success) draft.ajustes = read.data;
      return read.success;
    }
    case 'enVivo':
      if (datos === true) draft.enVivo = true;
      return datos === true;
    case 'marca': {
      const read = markSchema.safeParse(datos);
      if (read.success) draft.marcas.set(read.data.id, read.data);
      return read.success;
    }
    case 'disposicion': {
      const read = dispositionSchema.safeParse(datos);
      if (read.success) draft.disposiciones.set(read.data.huella, read.data);
      return read.success;
    }
    case 'corrida': {
      const read = runSchema.safeParse(datos);
      if (read.success) draft.corridas.set(clave, read.data);
      return read.success;
    }
    default:
      return false;
  }
}
