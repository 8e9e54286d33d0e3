import fs from 'node:fs';
import path from 'node:path';
import { isLedgerSheet, readLedger, withDispositions, type Marked } from '../core/edits';
import type { Edit } from '../core/edits/edit';
import { DEFAULT_SETTINGS, type Review, type Settings } from '../core/model';
import { review } from '../core/review';
import { openWorkbook, type FileHost } from '../hosts/file/file-host';
import { explain } from './explain';
import { CliError } from './io';
import type { Options } from './options';
import { writeFileAtomically } from './write-file';

/** A workbook of the disk, with what it remembers of us. */
export interface Workbook {
  readonly host: FileHost;
  readonly marked: Marked;
  /** What its memory lost, in Spanish sentences. */
  readonly avisos: readonly string[];
}

export async function openFile(file: string): Promise<Workbook> {
  const host = openWorkbook(fs.readFileSync(file), path.basename(file));
  const snapshot = await host.read();
  const { ledger, avisos } = readLedger(snapshot);
  return { host, marked: { snapshot, ledger, notes: await host.notes() }, avisos };
}

export interface Reviewed {
  /** With every finding, for the marks. */
  readonly review: Review;
  /** With the findings that nobody has accepted, to show. */
  readonly open: Review;
  readonly accepted: number;
  readonly settings: Settings;
}

/** Reviews with the workbook's own settings; what the command line says comes first. */
export function reviewWorkbook({ marked, avisos }: Workbook, { corte, vigencia }: Options): Reviewed {
  const settings = {
    ...DEFAULT_SETTINGS,
    ...marked.ledger.ajustes,
    ...(corte === null ? {} : { corte }),
    ...(vigencia === null ? {} : { vigencia }),
  };
  const found = review(marked.snapshot, settings);
  const { open, accepted } = withDispositions(found.hallazgos, marked.ledger);
  return { review: found, open: { ...found, avisos: [...avisos, ...found.avisos], hallazgos: open }, accepted: accepted.length, settings };
}

/**
 * Writes the workbook, with the edits, to `target`. A file that stands there is replaced where the person named it, and otherwise
 * only where nothing of theirs is lost with it.
 */
export async function saveCopy(host: FileHost, edits: readonly Edit[], target: string, named: boolean): Promise<void> {
  if (!named && fs.existsSync(target)) await refuseToLoseWork(target);
  await host.apply(edits);
  const bytes = host.bytes();
  try {
    writeFileAtomically(target, bytes);
  } catch (error) {
    throw new CliError(`No se pudo escribir ${target}. ${explain(error)}`);
  }
}

async function refuseToLoseWork(target: string): Promise<void> {
  const { host, marked } = await openFile(target);
  const name = path.basename(target);
  if (!marked.snapshot.sheets.some(isLedgerSheet)) {
    throw new CliError(`${name} ya existe y no es una copia nuestra: no se reemplaza. Indique otra salida con --salida.`);
  }
  if (marked.ledger.disposiciones.length > 0) {
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
