/** What a person asks us to write, each as one action over the port: everything is read, worked out and then applied at once. */
import {
  annotate,
  clean,
  comparisonTabs,
  cortesTabs,
  ledgerEdits,
  planClean,
  planMarks,
  reviewEdits,
  type ComparedBooks,
  type Ledger,
  type WriteOptions,
} from '../core/edits';
import type { Edit, Look } from '../core/edits/edit';
import type { CorteComparison } from '../core/compare';
import type { Finding, Settings, Disposition } from '../core/model';
import type { Host } from '../hosts/host';
import { openBook, type Book } from './book';
import { correctionOf } from './correction';
import type { Reviewed } from './review-book';
import { undoOf, type Undo } from './undo';

/** What was done, and the way back. */
export interface Written {
  /** The workbook's memory after it. */
  readonly ledger: Ledger;
  readonly avisos: readonly string[];
  /** Null where there was nothing to write. */
  readonly undo: Undo | null;
}

async function applied(
  host: Host,
  book: Book,
  looks: readonly Look[],
  result: { readonly edits: readonly Edit[]; readonly ledger: Ledger; readonly avisos: readonly string[] },
): Promise<Written> {
  const { edits, ledger, avisos } = result;
  if (edits.length > 0) await host.apply(edits);
  return { ledger, avisos, undo: edits.length > 0 ? undoOf(book, looks, edits, ledger) : null };
}

/**
 * «Marcar» and «Generar resumen»: writes a review of `book`, which must be as the workbook is now.
 * @throws HostError
 */
export async function writeReview(host: Host, book: Book, { review, settings }: Reviewed, options: WriteOptions): Promise<Written> {
  const looks = options.marcas ? await host.looks(planMarks(review, book)) : [];
  return applied(host, book, looks, reviewEdits(review, settings, book, looks, options));
}

/** Writes the tabs of a comparison into the follow-up, which must be as `book` has it; what stands so already is left. @throws HostError */
export function writeComparison(host: Host, book: Book, books: ComparedBooks): Promise<Written> {
  const edits = [...comparisonTabs(books, book.snapshot), ...ledgerEdits(book.snapshot, book.ledger)];
  return applied(host, book, [], { edits, ledger: book.ledger, avisos: [] });
}

/** Writes what moved between two cortes into the later follow-up; in all else as `writeComparison`. @throws HostError */
export function writeCortes(host: Host, book: Book, comparison: CorteComparison): Promise<Written> {
  const edits = [...cortesTabs(comparison, book.snapshot), ...ledgerEdits(book.snapshot, book.ledger)];
  return applied(host, book, [], { edits, ledger: book.ledger, avisos: [] });
}

/** «Quitar marcas»: takes our notes and fills back and leaves the summary tabs; `book` is the workbook as it is now. @throws HostError */
export async function unmark(host: Host, book: Book): Promise<Written> {
  const looks = await host.looks(planClean(book));
  const { edits, ledger, avisos } = annotate({ hallazgos: [] }, book, looks);
  return applied(host, book, looks, { edits: [...edits, ...ledgerEdits(book.snapshot, ledger)], ledger, avisos });
}

/** «Limpiar»: takes back all that we wrote but what people decided. @throws HostError */
export async function cleanBook(host: Host, book: Book): Promise<Written> {
  const looks = await host.looks(planClean(book));
  return applied(host, book, looks, clean(book, looks));
}

/**
 * Changes what the workbook remembers, from what it remembers now: a decision of a colleague meanwhile is kept.
 * @throws HostError
 */
async function remember(host: Host, change: (ledger: Ledger) => Ledger): Promise<Written> {
  const book = await openBook(host);
  const ledger = change(book.ledger);
  return applied(host, book, [], { edits: ledgerEdits(book.snapshot, ledger), ledger, avisos: book.avisos });
}

/** «Aceptar»: a person's decision about one or more findings. @throws HostError */
export function decide(host: Host, decisions: readonly Disposition[]): Promise<Written> {
  const about = new Set(decisions.map(({ huella }) => huella));
  return remember(host, (ledger) => ({
    ...ledger,
    disposiciones: [...ledger.disposiciones.filter(({ huella }) => !about.has(huella)), ...decisions],
  }));
}

/** «Reabrir»: takes the decision about a finding back. @throws HostError */
export function reopen(host: Host, huella: string): Promise<Written> {
  return remember(host, (ledger) => ({ ...ledger, disposiciones: ledger.disposiciones.filter((one) => one.huella !== huella) }));
}

/** Keeps settings and column corrections in the workbook. @throws HostError */
export function saveSettings(host: Host, ajustes: Settings): Promise<Written> {
  return remember(host, (ledger) => ({ ...ledger, ajustes }));
}

/**
 * «Corregir a 40 %»: writes what the evidence of a finding gives into its cell, as the column writes its percentages. A cell that a
 * formula computes, or that changed since the review, is left as it is, and `avisos` says why.
 * @throws HostError
 */
export async function correct(host: Host, book: Book, { review }: Reviewed, finding: Finding): Promise<Written> {
  const { hoja, celda } = finding;
  const left = (aviso: string): Written => ({ ledger: book.ledger, avisos: [aviso], undo: null });
  const correction = correctionOf(book.snapshot, review, finding);
  if (correction === null) return left('Este hallazgo no trae un valor con qué corregir la celda.');
  const [{ values }, [look]] = await Promise.all([host.readRange({ hoja, rango: celda }), host.looks([{ hoja, celda }])]);
  if ((values[0]?.[0] ?? null) !== correction.before) {
    return left(`La celda ${celda} cambió después de la revisión. Revise de nuevo antes de corregirla.`);
  }
  if (look?.formula === true) return left(`La celda ${celda} tiene una fórmula: corrija los datos de los que sale, o reemplácela usted.`);
  const edits: Edit[] = [{ kind: 'value', hoja, celda, value: correction.value }];
  return applied(host, book, [], { edits, ledger: book.ledger, avisos: [] });
}
