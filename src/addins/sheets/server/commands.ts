/** The commands of the menu: each works with the sidebar closed and always answers. */
import { countBySeverity } from '../../../core/model';
import { openBook, type Book } from '../../../actions/book';
import { reviewBook, type Reviewed } from '../../../actions/review-book';
import { unmark, writeReview } from '../../../actions/write';
import { ledgerEdits } from '../../../core/edits';
import type { SheetsBook, SheetsHost } from '../../../hosts/sheets/sheets-host';
import { checkLiveSize, checkMenuSize } from './limits';
import { showMenu } from './menu';
import { say, sayError } from './say';
import { openHost } from './services';

/** «9 errores», «1 error». */
const counted = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

/** «62 actividades · 9 errores · 14 advertencias · 2 informativos.», or that nothing was found. */
function countsOf({ review, open }: Reviewed): string {
  const activities = counted(review.filas.length, 'actividad', 'actividades');
  const counts = countBySeverity(open);
  if (open.length === 0) return `${activities}, sin hallazgos.`;
  const parts = [
    counted(counts.error, 'error', 'errores'),
    counted(counts.advertencia, 'advertencia', 'advertencias'),
    counted(counts.informativo, 'informativo', 'informativos'),
  ];
  return `${[activities, ...parts].join(' · ')}.`;
}

/** Runs under the document's lock, so that two runs of ours never write over each other, and tells what came of it. */
async function command(
  act: (host: SheetsHost) => Promise<readonly string[]>,
  checkSize: ((book: SheetsBook) => void) | null = checkMenuSize,
): Promise<void> {
  const host = openHost();
  try {
    checkSize?.(host.book);
    const release = host.book.lock.take();
    try {
      say((await act(host)).join(' '));
    } finally {
      release();
    }
  } catch (error) {
    sayError(error);
  }
}

/** «Revisar»: says what was found and where to see it; writes nothing. */
export function revisar(): Promise<void> {
  return command(async (host) => {
    const reviewed = reviewBook(await openBook(host));
    const next = reviewed.open.length === 0 ? [] : ['Para verlos en sus celdas use «Marcar»; para verlos en lista, «Abrir panel».'];
    return [countsOf(reviewed), ...next, ...reviewed.avisos];
  });
}

export function marcar(): Promise<void> {
  return command(async (host) => {
    const book = await openBook(host);
    const reviewed = reviewBook(book);
    const { avisos } = await writeReview(host, book, reviewed, { marcas: true, pestanas: false });
    return [countsOf(reviewed), 'Cada hallazgo quedó en una nota de su celda.', ...reviewed.avisos, ...avisos];
  });
}

export function quitarMarcas(): Promise<void> {
  return command(async (host) => {
    const { avisos, undo } = await unmark(host, await openBook(host));
    return [
      undo === null ? 'No había marcas que quitar.' : 'Se quitaron las marcas; sus notas y rellenos quedaron como estaban.',
      ...avisos,
    ];
  });
}

export function generarResumen(): Promise<void> {
  return command(async (host) => {
    const book = await openBook(host);
    const reviewed = reviewBook(book);
    const { avisos } = await writeReview(host, book, reviewed, { marcas: false, pestanas: true });
    return [countsOf(reviewed), 'El resumen está en las últimas hojas del libro.', ...reviewed.avisos, ...avisos];
  });
}

export const activarRevisionEnVivo = (): Promise<void> => setLive(true);
export const desactivarRevisionEnVivo = (): Promise<void> => setLive(false);

/** Off until a person asks for it; kept in the spreadsheet, for everyone who has the add-on. It can be switched off at any size. */
function setLive(enVivo: boolean): Promise<void> {
  return command(
    async (host) => {
      const book: Book = await openBook(host);
      const edits = ledgerEdits(book.snapshot, { ...book.ledger, enVivo });
      if (edits.length > 0) await host.apply(edits);
      showMenu(enVivo);
      return [
        enVivo
          ? 'Revisión en vivo activada: al editar una fila se revisa y se marca de inmediato. Se desactiva en este mismo menú.'
          : 'Revisión en vivo desactivada. Las marcas que hay quedan hasta que use «Quitar marcas».',
      ];
    },
    enVivo ? checkLiveSize : null,
  );
}
