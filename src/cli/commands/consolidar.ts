import path from 'node:path';
import { consolidatedTabs, CONSOLIDATED_PLACE, isLedgerSheet, isOwnTab } from '../../core/edits';
import { Consolidation, toConsolidatedJson, type Consolidated } from '../../core/consolidate';
import type { Snapshot } from '../../core/snapshot';
import { openWorkbook } from '../../hosts/file/file-host';
import { eachFile, shownPath } from '../each-file';
import { explain } from '../explain';
import { consolidatedText } from '../format/consolidated';
import { copyText } from '../format/texto';
import { plain } from '../format/words';
import { inputs, WANTED } from '../inputs';
import { CliError, type ExitStatus, type Io } from '../io';
import { readOptions } from '../options';
import { sameFile } from '../outputs';
import { openFile, reviewWorkbook, saveCopy } from '../workbook';

/** `seguimiento consolidar CARPETA`: one table and one set of figures out of many files; a damaged one is told and the rest goes on. */
export async function consolidar(args: readonly string[], io: Io): Promise<ExitStatus> {
  const options = readOptions(args, ['corte', 'vigencia', 'perfil', 'horizonte', 'salida', 'json']);
  const target = options.salida === null ? null : path.resolve(io.cwd, options.salida);
  if (target !== null && path.extname(target).toLowerCase() !== '.xlsx') {
    throw new CliError(
      'La salida de consolidar es un libro: indique un nombre que termine en .xlsx, por ejemplo --salida consolidado.xlsx',
    );
  }
  // A consolidated workbook of last time that stands in the folder is no follow-up.
  const all = inputs(options.names, io.cwd, WANTED.originals).filter(({ file }) => target === null || !sameFile(file, target));
  if (all.length === 0) throw new CliError('No hay archivos para consolidar, aparte de la salida.');
  const consolidation = new Consolidation(CONSOLIDATED_PLACE);
  const status = await eachFile(all, io, async ({ file, relative }) => {
    try {
      const workbook = await openFile(file);
      if (isOnlyOurs(workbook.book.snapshot)) {
        io.err.write(`${plain(relative)} es un consolidado de antes y no se cuenta.\n`);
        return 0;
      }
      const { review, open } = reviewWorkbook(workbook, options);
      consolidation.add(relative, review, open);
      return open.some(({ severidad }) => severidad === 'error') ? 1 : 0;
    } catch (error) {
      consolidation.fail(relative, explain(error, file));
      throw error;
    }
  });
  const consolidated = consolidation.result();
  if (consolidated === null) throw new CliError('Ninguno de los archivos tiene una tabla de actividades que se pueda leer.');
  io.out.write(options.json ? `${JSON.stringify(toConsolidatedJson(consolidated))}\n` : consolidatedText(consolidated, io.out));
  if (target !== null) {
    await writeWorkbook(consolidated, target);
    (options.json ? io.err : io.out).write(copyText('Libro consolidado', shownPath(target, io.cwd), []));
  }
  return status;
}

/** A consolidated workbook of another time, whatever its name: nothing in it is a follow-up. */
function isOnlyOurs({ sheets }: Snapshot): boolean {
  return sheets.length > 0 && sheets.every((sheet) => isOwnTab(sheet) || isLedgerSheet(sheet));
}

/** The sheet that a new workbook begins with, until our tabs stand. */
const FIRST_SHEET = 'vacia';

async function writeWorkbook(consolidated: Consolidated, target: string): Promise<void> {
  const host = openWorkbook(new TextEncoder().encode(' '), `${FIRST_SHEET}.tsv`);
  await host.apply([...consolidatedTabs(consolidated, await host.read()), { kind: 'removeTab', name: FIRST_SHEET }]);
  saveCopy(host, target);
}
