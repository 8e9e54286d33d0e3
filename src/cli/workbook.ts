import fs from 'node:fs';
import path from 'node:path';
import { openBook, type Book } from '../actions/book';
import { reviewBook, type Reviewed } from '../actions/review-book';
import { isLedgerSheet } from '../core/edits';
import type { Review } from '../core/model';
import { openWorkbook, type FileHost } from '../hosts/file/file-host';
import { explain } from './explain';
import { CliError } from './io';
import type { Options } from './options';
import { writeFileAtomically } from './write-file';

/** A workbook of the disk, with what it remembers of us. */
export interface Workbook {
  readonly host: FileHost;
  readonly book: Book;
}

export async function openFile(file: string): Promise<Workbook> {
  const host = openWorkbook(fs.readFileSync(file), path.basename(file));
  return { host, book: await openBook(host) };
}

/** Reviews with the workbook's own settings; what the command line says comes first. */
export function reviewWorkbook({ book }: Workbook, { corte, vigencia, perfil, horizonte }: Options): Reviewed {
  return reviewBook(book, {
    ...(corte === null ? {} : { corte }),
    ...(vigencia === null ? {} : { vigencia }),
    ...(perfil === null ? {} : { perfil }),
    ...(horizonte === null ? {} : { horizonte: [...horizonte] }),
  });
}

/** The review with the findings that nobody has accepted, to show. */
export function shownReview({ review, open, avisos }: Reviewed): Review {
  return { ...review, avisos, hallazgos: open };
}

/** Writes the workbook, with its edits, to `target`. */
export function saveCopy(host: FileHost, target: string): void {
  saveFile(host.bytes(), target);
}

export function saveFile(bytes: Uint8Array, target: string): void {
  try {
    writeFileAtomically(target, bytes);
  } catch (error) {
    const { path: place } = error as NodeJS.ErrnoException;
    throw new CliError(`No se pudo escribir ${target}. ${explain(error, place)} También puede indicar otra salida con --salida.`);
  }
}

/** A file that stands at `target` is replaced where the person named it, and otherwise only where nothing of theirs is lost with it. */
export async function refuseToLoseWork(target: string, named: boolean): Promise<void> {
  if (named || !fs.existsSync(target)) return;
  const { host, book } = await openFile(target);
  const name = path.basename(target);
  if (!book.snapshot.sheets.some(isLedgerSheet)) {
    throw new CliError(`${name} ya existe y no es una copia nuestra: no se reemplaza. Indique otra salida con --salida.`);
  }
  if (book.ledger.disposiciones.length > 0) {
    throw new CliError(
      `${name} guarda decisiones sobre los hallazgos y no se reemplaza. Siga sobre esa copia: seguimiento revisar ${name}`,
    );
  }
  if (host.savedByOthers()) {
    throw new CliError(
      `${name} se guardó después de que la hicimos y puede tener cambios de alguien: no se reemplaza. Siga sobre esa copia (seguimiento revisar ${name}), o indique otra salida con --salida.`,
    );
  }
}
