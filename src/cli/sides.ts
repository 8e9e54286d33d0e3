/** The two documents of a comparison. */
import fs from 'node:fs';
import path from 'node:path';
import { reviewBook, type Reviewed } from '../actions/review-book';
import { onlySheet } from '../core/compare';
import type { Review, Settings } from '../core/model';
import { explain } from './explain';
import { shownPath } from './each-file';
import { CliError, type Io } from './io';
import { outputs, sameFile, type OutputKind } from './outputs';
import { openFile, type Workbook } from './workbook';

/** A file, or one sheet of it. */
export interface Side {
  readonly file: string;
  readonly hoja: string | null;
  /** As the person named it. */
  readonly name: string;
}

export interface Opened extends Side {
  readonly workbook: Workbook;
  readonly reviewed: Reviewed;
  /** Of its sheet alone, where one is named. */
  readonly review: Review;
}

/** «libro.xlsx#Hoja» is one sheet of a file, unless a file has that very name. */
export function sideOf(name: string, cwd: string): Side {
  const mark = name.lastIndexOf('#');
  if (mark <= 0 || fs.existsSync(path.resolve(cwd, name))) return { file: path.resolve(cwd, name), hoja: null, name };
  return { file: path.resolve(cwd, name.slice(0, mark)), hoja: name.slice(mark + 1), name };
}

/** Reads and reviews a document; `over` comes before what the workbook remembers. @throws CliError that names it */
export async function openSide(side: Side, over: Partial<Settings>, io: Io): Promise<Opened> {
  try {
    const workbook = await openFile(side.file);
    const reviewed = reviewBook(workbook.book, over);
    return { ...side, workbook, reviewed, review: side.hoja === null ? reviewed.review : sheetOf(reviewed.review, side.hoja) };
  } catch (error) {
    throw new CliError(`${shownPath(side.file, io.cwd)}: ${explain(error, side.file)}`);
  }
}

function sheetOf(review: Review, hoja: string): Review {
  const sheets = [...new Set(review.tablas.map((table) => table.hoja))];
  const name = sheets.find((one) => one.toLowerCase() === hoja.toLowerCase());
  if (name !== undefined) return onlySheet(review, name);
  throw new CliError(
    `No tiene una hoja «${hoja}» con una tabla de actividades. Las que tiene: ${sheets.map((one) => `«${one}»`).join(', ')}.`,
  );
}

/** Where the copy of the later document goes, null where none is asked for. @throws CliError where it would cover the earlier one */
export function targetOf(before: Side, { file }: Side, kind: OutputKind, salida: string | null, cwd: string): string | null {
  if (salida === null) return null;
  const [target = ''] = outputs([{ file, relative: path.basename(file) }], kind, salida, cwd);
  if (!sameFile(before.file, target)) return target;
  throw new CliError(`La salida ${target} es uno de los archivos de entrada, que nunca se modifican. Indique otra con --salida.`);
}
