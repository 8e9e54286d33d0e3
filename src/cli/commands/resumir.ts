import { writeReview } from '../../actions/write';
import { eachFile, shownPath } from '../each-file';
import { copyText, totalOf, summaryText } from '../format/texto';
import { inputs, WANTED } from '../inputs';
import type { ExitStatus, Io } from '../io';
import { readOptions } from '../options';
import { outputs } from '../outputs';
import { openFile, refuseToLoseWork, reviewWorkbook, saveCopy, shownReview } from '../workbook';

/** `seguimiento resumir`: writes a copy of each file with the summary tabs and no marks. */
export async function resumir(args: readonly string[], io: Io): Promise<ExitStatus> {
  const options = readOptions(args, ['corte', 'vigencia', 'perfil', 'horizonte', 'salida']);
  const all = inputs(options.names, io.cwd, WANTED.originals);
  const targets = outputs(all, 'resumen', options.salida, io.cwd);
  return eachFile(all, io, async ({ file }, index, print) => {
    const workbook = await openFile(file);
    const reviewed = reviewWorkbook(workbook, options);
    const shown = shownReview(reviewed);
    const total = totalOf(shown, reviewed.accepted.length);
    print(summaryText(shownPath(file, io.cwd), shown, total, io.out));
    const target = targets[index] ?? '';
    await refuseToLoseWork(target, options.salida !== null);
    await writeReview(workbook.host, workbook.book, reviewed, { marcas: false, pestanas: true });
    saveCopy(workbook.host, target);
    print(copyText('Copia con resumen', shownPath(target, io.cwd), []));
    return total.counts.error > 0 ? 1 : 0;
  });
}
