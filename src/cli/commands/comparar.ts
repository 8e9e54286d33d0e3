import fs from 'node:fs';
import path from 'node:path';
import { reviewBook } from '../../actions/review-book';
import { writeComparison } from '../../actions/write';
import { compare, onlySheet, toComparisonJson } from '../../core/compare';
import type { Review } from '../../core/model';
import { explain } from '../explain';
import { comparisonText } from '../format/comparison';
import { copyText } from '../format/texto';
import { shownPath } from '../each-file';
import { CliError, type ExitStatus, type Io } from '../io';
import { readOptions, type Options } from '../options';
import { outputs, sameFile } from '../outputs';
import { openFile, saveCopy, type Workbook } from '../workbook';

/** A document to compare: a file, or one sheet of it. */
interface Side {
  readonly file: string;
  readonly hoja: string | null;
  /** As the person named it. */
  readonly name: string;
}

interface Opened extends Side {
  readonly workbook: Workbook;
  readonly review: Review;
}

/** `seguimiento comparar PLAN SEGUIMIENTO`: what of the plan is missing, new or changed in the follow-up. */
export async function comparar(args: readonly string[], io: Io): Promise<ExitStatus> {
  const options = readOptions(args, ['corte', 'vigencia', 'salida', 'json']);
  const [plan, seguimiento, ...rest] = options.names.map((name) => sideOf(name, io.cwd));
  if (plan === undefined || seguimiento === undefined || rest.length > 0) {
    throw new CliError('Diga dos documentos, primero el plan y luego el seguimiento: seguimiento comparar PLAN.xlsx SEGUIMIENTO.xlsx');
  }
  const target = targetOf(plan, seguimiento, options.salida, io.cwd);
  const before = await open(plan, { vigencia: options.vigencia, corte: null }, io);
  const after = await open(seguimiento, options, io);
  const comparison = compare(before.review, after.review);
  const sameBook = before.file === after.file;
  const books = { comparison, before: before.review, after: after.review, plan: plan.name, sameBook };
  if (options.json) {
    io.out.write(`${JSON.stringify(toComparisonJson(comparison, before.review, after.review, plan.name, seguimiento.name))}\n`);
  } else io.out.write(comparisonText(books, seguimiento.name, io.out));
  if (target !== null) {
    const { host, book } = after.workbook;
    const { avisos } = await writeComparison(host, book, books);
    saveCopy(host, target);
    (options.json ? io.err : io.out).write(copyText('Copia con la comparación', shownPath(target, io.cwd), avisos));
  }
  return comparison.hallazgos.some(({ severidad }) => severidad === 'error') ? 1 : 0;
}

/** «libro.xlsx#Hoja» is one sheet of a file, unless a file has that very name. */
function sideOf(name: string, cwd: string): Side {
  const mark = name.lastIndexOf('#');
  if (mark <= 0 || fs.existsSync(path.resolve(cwd, name))) return { file: path.resolve(cwd, name), hoja: null, name };
  return { file: path.resolve(cwd, name.slice(0, mark)), hoja: name.slice(mark + 1), name };
}

async function open(side: Side, { corte, vigencia }: Pick<Options, 'corte' | 'vigencia'>, io: Io): Promise<Opened> {
  try {
    const workbook = await openFile(side.file);
    const { review } = reviewBook(workbook.book, { ...(corte === null ? {} : { corte }), ...(vigencia === null ? {} : { vigencia }) });
    return { ...side, workbook, review: side.hoja === null ? review : sheetOf(review, side.hoja) };
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

/** Where the copy of the follow-up goes; null where none is asked for. */
function targetOf(plan: Side, { file }: Side, salida: string | null, cwd: string): string | null {
  if (salida === null) return null;
  const [target = ''] = outputs([{ file, relative: path.basename(file) }], 'comparado', salida, cwd);
  if (sameFile(plan.file, target)) throw new CliError(`La salida ${target} es el plan, que nunca se modifica. Indique otra con --salida.`);
  return target;
}
