import { openBook } from '../../actions/book';
import { settingsOf } from '../../actions/review-book';
import type { Written } from '../../actions/write';
import type { PaneOptions } from '../options';
import type { Compared, CompareRequest } from '../reviewer/reviewer';
import type { Store } from '../state/store';
import { writes } from './on-demand';
import { sameBook } from './same-book';

/** The plan: a file that the person picked, or a sheet of this workbook. */
export interface CompareChoice {
  readonly file: File | null;
  /** Null for all sheets with a table. */
  readonly hojaPlan: string | null;
  readonly hojaSeguimiento: string | null;
}

export interface Comparing {
  /** Compares a plan with this workbook's follow-up. */
  compare(choice: CompareChoice): Promise<void>;
  /** Writes the tabs of the last comparison. */
  writeComparison(): Promise<void>;
}

interface Around {
  readonly options: Pick<PaneOptions, 'host' | 'reviewer' | 'openFile'>;
  readonly store: Store;
  readonly inTurn: (step: string, act: () => Promise<void>, cancellable?: boolean) => Promise<void>;
  readonly wrote: (what: string, written: Written, before: readonly string[]) => void;
}

const CHANGED = 'El libro cambió después de la comparación: se comparó de nuevo.';

/** The comparison of a session; the last one asked for is made again where the workbook changed before it is written. */
export function comparing({ options: { host, reviewer, openFile }, store, inTurn, wrote }: Around): Comparing {
  let asked: CompareRequest | null = null;

  async function compared(request: CompareRequest): Promise<Compared> {
    const found = await reviewer.compare(request);
    asked = request;
    store.send({ kind: 'compared', compared: found });
    return found;
  }

  return {
    compare: ({ file, hojaPlan, hojaSeguimiento }) =>
      inTurn(
        'Comparando…',
        async () => {
          store.send({ kind: 'notice', notice: null });
          const book = await openBook(host);
          const other = file && openFile ? await openFile(file) : null;
          await compared({ snapshot: book.snapshot, settings: settingsOf(book), other, hojaPlan, hojaSeguimiento });
        },
        true,
      ),
    writeComparison: () =>
      inTurn('Escribiendo la comparación…', async () => {
        const last = store.get().compared;
        if (!last || !asked) return;
        const book = await openBook(host);
        const isOld = !sameBook(asked.snapshot, book.snapshot);
        const { books } = isOld ? await compared({ ...asked, snapshot: book.snapshot, settings: settingsOf(book) }) : last;
        const written = await (await writes()).writeComparison(host, book, books);
        wrote('Se escribieron las hojas de la comparación', written, isOld ? [CHANGED] : []);
      }),
  };
}
