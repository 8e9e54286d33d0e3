import { cleanBook } from '../../actions/write';
import { eachFile, shownPath } from '../each-file';
import { copyText } from '../format/texto';
import { inputs, WANTED } from '../inputs';
import type { ExitStatus, Io } from '../io';
import { readOptions } from '../options';
import { outputs } from '../outputs';
import { openFile, refuseToLoseWork, saveCopy } from '../workbook';

/** `seguimiento limpiar`: writes a copy of each file without our marks and tabs. */
export async function limpiar(args: readonly string[], io: Io): Promise<ExitStatus> {
  const options = readOptions(args, ['salida']);
  const all = inputs(options.names, io.cwd, WANTED.copies);
  const targets = outputs(all, 'limpio', options.salida, io.cwd);
  return eachFile(all, io, async ({ file }, index, print) => {
    const { host, book } = await openFile(file);
    const { undo, avisos } = await cleanBook(host, book);
    if (undo === null) {
      print(`${shownPath(file, io.cwd)}: no tiene marcas ni hojas nuestras.\n`);
      return 0;
    }
    const target = targets[index] ?? '';
    await refuseToLoseWork(target, options.salida !== null);
    saveCopy(host, target);
    print(copyText('Copia limpia', shownPath(target, io.cwd), avisos));
    return 0;
  });
}
