import path from 'node:path';
import { writeComparison } from '../../actions/write';
import { compare, reportsProgress, toComparisonJson, usedCortes } from '../../core/compare';
import { comparisonText } from '../format/comparison';
import { copyText } from '../format/texto';
import { shownPath } from '../each-file';
import { CliError, type ExitStatus, type Io } from '../io';
import { readOptions } from '../options';
import { openSide, sideOf, targetOf, type Opened } from '../sides';
import { saveCopy } from '../workbook';

/** `seguimiento comparar PLAN SEGUIMIENTO`: what of the plan is missing, new or changed in the follow-up. */
export async function comparar(args: readonly string[], io: Io): Promise<ExitStatus> {
  const { names, corte, vigencia, salida, json } = readOptions(args, ['corte', 'vigencia', 'salida', 'json']);
  const [plan, seguimiento, ...rest] = names.map((name) => sideOf(name, io.cwd));
  if (plan === undefined || seguimiento === undefined || rest.length > 0) {
    throw new CliError('Diga dos documentos, primero el plan y luego el seguimiento: seguimiento comparar PLAN.xlsx SEGUIMIENTO.xlsx');
  }
  const target = targetOf(plan, seguimiento, 'comparado', salida, io.cwd);
  const year = vigencia === null ? {} : { vigencia };
  const before = await openSide(plan, year, io);
  const after = await openSide(seguimiento, { ...year, ...(corte === null ? {} : { corte }) }, io);
  const comparison = compare(before.review, after.review);
  const books = {
    comparison,
    before: before.review,
    after: after.review,
    plan: path.basename(plan.name),
    sameBook: before.file === after.file,
  };
  if (json) io.out.write(`${JSON.stringify(toComparisonJson(comparison, before.review, after.review, plan.name, seguimiento.name))}\n`);
  else io.out.write(comparisonText(books, plan.name, seguimiento.name, io.out));
  io.err.write(otherwise(before, after));
  if (target !== null) {
    const { host, book } = after.workbook;
    const { avisos } = await writeComparison(host, book, books);
    saveCopy(host, target);
    (json ? io.err : io.out).write(copyText('Copia con la comparación', shownPath(target, io.cwd), avisos));
  }
  return comparison.hallazgos.some(({ severidad }) => severidad === 'error') ? 1 : 0;
}

/** What a person whose first document reports progress may have meant. */
function otherwise(before: Opened, after: Opened): string {
  if (reportsProgress(before.review) && !reportsProgress(after.review)) {
    return `${before.name} trae avances y ${after.name} no: parecen estar al revés. Primero va el plan: seguimiento comparar ${after.name} ${before.name}\n`;
  }
  const areBoth = usedCortes(before.review).length > 0;
  return areBoth ? `Los dos son seguimientos. Lo que avanzó: seguimiento cortes ${before.name} ${after.name}\n` : '';
}
