import fs from 'node:fs';
import path from 'node:path';
import { causesIn } from '../../core/edits';
import { reportOf } from '../../core/report/build';
import { eachFile, shownPath } from '../each-file';
import { copyText, summaryText, totalOf } from '../format/texto';
import { inputs, WANTED } from '../inputs';
import { CliError, type ExitStatus, type Io, type Program } from '../io';
import { readOptions } from '../options';
import { outputs } from '../outputs';
import { openFile, reviewWorkbook, saveFile, shownReview } from '../workbook';

/** `seguimiento informe`: writes the findings of each file as a Word document, in five parts. */
export async function informe(args: readonly string[], io: Io, { pages }: Program): Promise<ExitStatus> {
  const options = readOptions(args, ['corte', 'vigencia', 'perfil', 'horizonte', 'salida']);
  const all = inputs(options.names, io.cwd, WANTED.originals);
  const targets = outputs(all, 'informe', options.salida, io.cwd);
  // Only who asks for a document waits for the library.
  const { informeDocx } = await import('../informe/document');
  return eachFile(all, io, async ({ file }, index, print) => {
    const workbook = await openFile(file);
    const reviewed = reviewWorkbook(workbook, options);
    const shown = shownReview(reviewed);
    const total = totalOf(shown, reviewed.accepted.length);
    print(summaryText(shownPath(file, io.cwd), shown, total, io.out));
    const { ledger, snapshot } = workbook.book;
    const report = reportOf(
      { ...reviewed, review: { ...reviewed.review, avisos: reviewed.avisos } },
      ledger.disposiciones,
      causesIn(snapshot),
    );
    const target = targets[index] ?? '';
    await refuseToLoseWriting(target, options.salida !== null);
    saveFile(await informeDocx(report, pages), target);
    print(copyText('Informe de hallazgos', shownPath(target, io.cwd), []));
    return total.counts.error > 0 ? 1 : 0;
  });
}

/** A report where somebody may have written causes is replaced only where the person named it. */
async function refuseToLoseWriting(target: string, named: boolean): Promise<void> {
  if (named || !fs.existsSync(target)) return;
  const { isUntouched } = await import('../informe/repack');
  if (isUntouched(fs.readFileSync(target))) return;
  throw new CliError(
    `${path.basename(target)} ya existe y alguien pudo escribir en él: no se reemplaza. Cámbiele el nombre, o indique otra salida con --salida.`,
  );
}
