import { writeReview } from '../../actions/write';
import { eachFile, shownPath } from '../each-file';
import { reviewLine } from '../format/json';
import { copyText, reviewText, totalLine, totalOf, type Total } from '../format/texto';
import { inputs, WANTED } from '../inputs';
import { CliError, type ExitStatus, type Io } from '../io';
import { readOptions } from '../options';
import { outputs } from '../outputs';
import { openFile, refuseToLoseWork, reviewWorkbook, saveCopy, shownReview } from '../workbook';

/** `seguimiento revisar`: prints the findings of each file and writes its annotated copy. */
export async function revisar(args: readonly string[], io: Io): Promise<ExitStatus> {
  const options = readOptions(args, ['corte', 'vigencia', 'perfil', 'horizonte', 'salida', 'solo-errores', 'sin-marcas', 'json']);
  if (options.sinMarcas && options.salida !== null)
    throw new CliError('--sin-marcas no escribe nada: quite --salida, o quite --sin-marcas.');
  const all = inputs(options.names, io.cwd, WANTED.originals);
  const writes = options.json ? options.salida !== null : !options.sinMarcas;
  const targets = writes ? outputs(all, 'revisado', options.salida, io.cwd) : [];
  const totals: Total[] = [];

  const status = await eachFile(all, io, async ({ file }, index, print) => {
    const workbook = await openFile(file);
    const reviewed = reviewWorkbook(workbook, options);
    const shown = shownReview(reviewed);
    const total = totalOf(shown, reviewed.accepted.length);
    totals.push(total);
    const name = shownPath(file, io.cwd);
    print(options.json ? reviewLine(name, shown, options.soloErrores) : reviewText(name, shown, total, options.soloErrores, io.out));

    const target = targets[index];
    if (target !== undefined) {
      const { host, book } = workbook;
      await refuseToLoseWork(target, options.salida !== null);
      const { avisos } = await writeReview(host, book, reviewed, { marcas: true, pestanas: true });
      saveCopy(host, target);
      const told = copyText('Copia con marcas y resumen', shownPath(target, io.cwd), avisos);
      if (options.json) io.err.write(told);
      else print(told);
    }
    return total.counts.error > 0 ? 1 : 0;
  });
  if (!options.json && all.length > 1) io.out.write(`${totalLine(totals)}\n`);
  return status;
}
