import { writeCortes } from '../../actions/write';
import { compareCortes, reportsProgress, toCortesJson, usedCortes } from '../../core/compare';
import { cortesText } from '../format/cortes';
import { copyText } from '../format/texto';
import { shownPath } from '../each-file';
import { CliError, type ExitStatus, type Io } from '../io';
import { readOptions, type Options } from '../options';
import { openSide, sideOf, targetOf, type Opened } from '../sides';
import { saveCopy } from '../workbook';

/** `seguimiento cortes ANTERIOR POSTERIOR`: what advanced, stood still or fell back; of one file, between two of its cortes. */
export async function cortes(args: readonly string[], io: Io): Promise<ExitStatus> {
  const options = readOptions(args, ['corte', 'corte-anterior', 'vigencia', 'salida', 'json']);
  const [first, second = first, ...rest] = options.names.map((name) => sideOf(name, io.cwd));
  if (first === undefined || second === undefined || rest.length > 0) {
    throw new CliError(
      'Diga uno o dos seguimientos, primero el anterior: seguimiento cortes ABRIL.xlsx AGOSTO.xlsx, o seguimiento cortes AGOSTO.xlsx',
    );
  }
  const target = targetOf(first, second, 'comparado', options.salida, io.cwd);
  const after = await openSide(second, settingsOf(options, options.corte), io);
  const before = await openSide(first, settingsOf(options, options.corteAnterior ?? (first === second ? earlierCorte(after) : null)), io);
  const accepted = new Set(after.reviewed.accepted.map(({ huella }) => huella));
  for (const side of [before, after]) refusePlan(side);
  const comparison = compareCortes(before.review, after.review, accepted);
  if (options.json) io.out.write(`${JSON.stringify(toCortesJson(comparison, first.name, second.name))}\n`);
  else io.out.write(cortesText(comparison, first.name, second.name, io.out));
  if (target !== null) {
    const { host, book } = after.workbook;
    const { avisos } = await writeCortes(host, book, comparison);
    saveCopy(host, target);
    (options.json ? io.err : io.out).write(copyText('Copia con el avance entre cortes', shownPath(target, io.cwd), avisos));
  }
  return comparison.actividades.some(({ movimiento }) => movimiento === 'retrocedió') ? 1 : 0;
}

function settingsOf({ vigencia }: Options, corte: string | null) {
  return { ...(vigencia === null ? {} : { vigencia }), ...(corte === null ? {} : { corte }) };
}

/** The last corte before the one under review that the file says anything of. */
function earlierCorte({ review, name }: Pick<Opened, 'review' | 'name'>): string {
  const used = usedCortes(review).filter((corte) => review.corte === null || corte < review.corte);
  const last = used[used.length - 1];
  if (last !== undefined) return last;
  refusePlan({ review, name });
  throw new CliError(
    `${name} trae un solo corte. Para ver el avance, diga también el seguimiento anterior: seguimiento cortes ANTERIOR ${name}`,
  );
}

/** Between a plan and a follow-up nothing advanced: their difference is another command's. @throws CliError */
function refusePlan({ review, name }: Pick<Opened, 'review' | 'name'>): void {
  if (reportsProgress(review)) return;
  throw new CliError(
    `${name} no trae avances de ningún corte: parece un plan. Para ver qué cambió frente al plan: seguimiento comparar PLAN SEGUIMIENTO`,
  );
}
