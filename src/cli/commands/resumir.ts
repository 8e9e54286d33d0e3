import { reviewEdits } from '../../core/edits';
import { eachFile, shownPath } from '../each-file';
import { copyText, totalOf, summaryText } from '../format/texto';
import { inputs, WANTED } from '../inputs';
import type { ExitStatus, Io } from '../io';
import { readOptions } from '../options';
import { outputs } from '../outputs';
import { openFile, reviewWorkbook, saveCopy } from '../workbook';

/** `seguimiento resumir`: writes a copy of each file with the summary tabs and no marks. */
export async function resumir(args: readonly string[], io: Io): Promise<ExitStatus> {
  const options = readOptions(args, ['corte', 'vigencia', 'salida']);
  const all = inputs(options.names, io.cwd, WANTED.originals);
  const targets = outputs(all, 'resumen', options.salida, io.cwd);
  return eachFile(all, io, async ({ file }, index, print) => {
    const workbook = await openFile(file);
    const { review, open, accepted, settings } = reviewWorkbook(workbook, options);
    const total = totalOf(open, accepted);
    print(summaryText(shownPath(file, io.cwd), open, total, io.out));
    const target = targets[index] ?? '';
    const { edits } = reviewEdits(review, settings, workbook.marked, [], { marcas: false, pestanas: true });
    await saveCopy(workbook.host, edits, target, options.salida !== null);
    print(copyText('Copia con resumen', shownPath(target, io.cwd), []));
    return total.counts.error > 0 ? 1 : 0;
  });
}
