/** What a person can ask of the pane, over a host, a reviewer and the store. One thing is done at a time, in the order asked. */
import type { Finding, Settings } from '../../core/model';
import { counted } from '../../core/wording';
import { openBook, type Book } from '../../actions/book';
import { settingsOf, sortReview } from '../../actions/review-book';
import type { Written } from '../../actions/write';
import { breathe } from '../../hosts/breathe';
import type { PaneOptions } from '../options';
import { ReviewCancelled } from '../reviewer/reviewer';
import { keyOf, readying } from '../state/list';
import { initialState, type Notice, type Preferences, type Result } from '../state/state';
import { createStore, type Store } from '../state/store';
import { comparing, type Comparing } from './comparing';
import { explain } from './explain';
import { followEdits } from './live';
import { preferencesIn } from './preferences';
import { sameBook } from './same-book';
import { writes } from './on-demand';

export interface Session extends Comparing {
  readonly store: Store;
  readonly options: PaneOptions;
  readonly review: () => Promise<void>;
  readonly cancel: () => void;
  /** Takes the person to a finding's cell. */
  goTo(finding: Pick<Finding, 'hoja' | 'celda'>): Promise<void>;
  mark(): Promise<void>;
  unmark(): Promise<void>;
  summarise(): Promise<void>;
  undo(): Promise<void>;
  correct(finding: Finding): Promise<void>;
  accept(finding: Finding, motivo: string, quien: string): Promise<void>;
  reopen(finding: Finding): Promise<void>;
  /** Keeps settings and column corrections in the workbook and reviews with them. */
  saveSettings(change: Partial<Settings>): Promise<void>;
  prefer(preferences: Partial<Preferences>): void;
  dispose(): void;
}

/** What was done, in words that may tell what came of it. */
type Said = string | ((written: Written) => string);

/** «Se marcaron en la hoja 13 celdas con hallazgos». */
function marked({ ledger: { marcas } }: Written): string {
  if (marcas.length === 0) return 'Se quitaron las marcas de los hallazgos que ya no están';
  return `${marcas.length === 1 ? 'Se marcó' : 'Se marcaron'} en la hoja ${counted(marcas.length, 'celda', 'celdas')} con hallazgos`;
}

const CHANGED = 'El libro cambió después de la revisión: se revisó de nuevo.';

export function createSession(options: PaneOptions): Session {
  const { host, reviewer, today } = options;
  const memory = preferencesIn(options.storage);
  const store = createStore(initialState(memory.read()));
  let abandon: (() => void) | null = null;
  let cancellations = 0;
  let queue: Promise<void> = Promise.resolve();

  /** Does one thing after those asked before it; what fails is told and leaves the pane usable. */
  function inTurn(step: string, act: () => Promise<void>, cancellable = false): Promise<void> {
    queue = queue.then(async () => {
      store.send({ kind: 'working', step, cancellable });
      try {
        await act();
      } catch (error) {
        if (error instanceof ReviewCancelled) tell('aviso', 'Se canceló. No se cambió nada.');
        else tell('error', explain(error));
      } finally {
        store.send({ kind: 'rested' });
      }
    });
    return queue;
  }

  function tell(kind: Notice['kind'], ...sentences: readonly string[]): void {
    store.send({ kind: 'notice', notice: { kind, text: sentences.join(' ') } });
  }

  /** Reviews a workbook that was read, off the page's thread; what was found is made ready and drawn a turn at a time. */
  async function reviewed(book: Book): Promise<Result> {
    const asked = cancellations;
    const settings = settingsOf(book);
    const found = await reviewer.review(book.snapshot, settings);
    await breathe();
    const result: Result = { book, reviewed: sortReview(found, book, settings) };
    for (const ready of readying({ result, filters: store.get().filters })) {
      await breathe();
      ready();
    }
    await breathe();
    if (asked !== cancellations) throw new ReviewCancelled();
    store.send({ kind: 'reviewed', result });
    await breathe();
    return result;
  }

  async function reviewAll(): Promise<void> {
    const cancelled = new Promise<never>((_, reject) => {
      abandon = () => {
        reject(new ReviewCancelled());
      };
    });
    let isCorrected = false;
    const edits = live.seen();
    try {
      const book = await Promise.race([openBook(host), cancelled]);
      const { columnas, corte, vigencia } = settingsOf(book);
      isCorrected = columnas.length > 0 || corte !== null || vigencia !== null;
      store.send({ kind: 'working', step: 'Revisando las actividades…', cancellable: true });
      await Promise.race([reviewed(book), cancelled]);
      if (live.seen() > edits) store.send({ kind: 'changed' });
    } catch (error) {
      if (error instanceof ReviewCancelled) tell('aviso', 'Revisión cancelada. Pulse «Revisar» cuando quiera repetirla.');
      else store.send({ kind: 'failed', failure: { reason: explain(error), isCorrected } });
    } finally {
      abandon = null;
    }
  }

  /** The last review over the workbook as it is now: where somebody changed it meanwhile, a new one. */
  async function current(): Promise<{ readonly result: Result; readonly avisos: readonly string[] }> {
    const book = await openBook(host);
    const { result } = store.get();
    if (!result || !sameBook(result.book.snapshot, book.snapshot)) {
      return { result: await reviewed(book), avisos: result ? [CHANGED] : [] };
    }
    const settings = settingsOf(book);
    return { result: { book, reviewed: sortReview(result.reviewed.review, book, settings) }, avisos: [] };
  }

  /** Tells what a write did and remembers the way back. */
  function wrote(said: Said, written: Written, before: readonly string[] = []): void {
    const { ledger, avisos, undo } = written;
    const what = typeof said === 'string' ? said : said(written);
    store.send({ kind: 'wrote', ledger, done: undo ? { what, undo } : null });
    const told = [...before, ...avisos];
    tell(
      told.length > 0 ? 'aviso' : 'hecho',
      ...(undo ? [`${what}.`] : []),
      ...told,
      ...(undo || told.length > 0 ? [] : ['No había nada que cambiar.']),
    );
  }

  const write = (what: Said, options: { readonly marcas: boolean; readonly pestanas: boolean }): (() => Promise<void>) => {
    return async () => {
      const { result, avisos } = await current();
      wrote(what, await (await writes()).writeReview(host, result.book, result.reviewed, options), avisos);
    };
  };

  const live = followEdits({ host, store, inTurn, reviewed, reviewAll });

  const stopProgress = options.onProgress?.((progress) => {
    store.send({ kind: 'progress', progress });
  });

  void reviewer.rules().then(
    (rules) => {
      store.send({ kind: 'rules', rules });
    },
    (error: unknown) => {
      tell('error', explain(error));
    },
  );

  return {
    store,
    options,
    review: () => {
      store.send({ kind: 'notice', notice: null });
      return inTurn('Leyendo el libro…', reviewAll, true);
    },
    cancel() {
      cancellations++;
      abandon?.();
      reviewer.cancel();
    },
    async goTo({ hoja, celda }) {
      try {
        await host.select({ hoja, celda });
      } catch (error) {
        tell('error', explain(error));
      }
    },
    mark: () => inTurn('Marcando las celdas…', write(marked, { marcas: true, pestanas: false })),
    unmark: () =>
      inTurn('Quitando las marcas…', async () => {
        wrote('Se quitaron las marcas de la hoja', await (await writes()).unmark(host, await openBook(host)));
      }),
    summarise: () => inTurn('Generando el resumen…', write('Se generaron las hojas del resumen', { marcas: false, pestanas: true })),
    undo: () =>
      inTurn('Deshaciendo…', async () => {
        const done = store.get().undos.at(-1);
        if (!done) return;
        const { ledger, avisos } = await (await writes()).undoWrite(host, done.undo);
        store.send({ kind: 'undone', ledger, done });
        tell(avisos.length > 0 ? 'aviso' : 'hecho', `Se deshizo: ${done.what.charAt(0).toLowerCase()}${done.what.slice(1)}.`, ...avisos);
        if (store.get().result) await reviewAll();
      }),
    correct: (finding) =>
      inTurn(`Corrigiendo la celda ${finding.celda}…`, async () => {
        const { result } = store.get();
        if (!result) return;
        wrote(`Se corrigió la celda ${finding.celda}`, await (await writes()).correct(host, result.book, result.reviewed, finding));
        await live.reread([{ hoja: finding.hoja, rango: finding.celda }]);
      }),
    accept: (finding, motivo, quien) =>
      inTurn('Guardando la decisión…', async () => {
        const { huella, regla, hoja, celda, fila } = finding;
        const row = store.get().result?.reviewed.review.filas.find((one) => one.hoja === hoja && one.fila === fila);
        const words = row ? `${row.numeral} ${row.actividad}`.trim() : '';
        const decision = {
          huella,
          estado: 'aceptado',
          motivo: motivo.trim(),
          quien: quien.trim(),
          cuando: today(),
          regla,
          hoja,
          celda,
          fila: words,
        } as const;
        wrote(`Se aceptó el hallazgo de ${celda}`, await (await writes()).decide(host, [decision]));
      }),
    reopen: (finding) =>
      inTurn('Guardando la decisión…', async () => {
        wrote(`Se reabrió el hallazgo de ${finding.celda}`, await (await writes()).reopen(host, finding.huella));
        store.send({ kind: 'go', key: keyOf(finding), open: false });
      }),
    saveSettings: (change) =>
      inTurn(
        'Guardando los ajustes…',
        async () => {
          const { result } = store.get();
          const before = settingsOf(result?.book ?? (await openBook(host)));
          wrote('Se guardaron los ajustes en el libro', await (await writes()).saveSettings(host, { ...before, ...change }));
          await reviewAll();
        },
        true,
      ),
    ...comparing({ options, store, inTurn, wrote }),
    prefer(preferences) {
      store.send({ kind: 'prefer', preferences });
      memory.write(store.get().preferences);
    },
    dispose() {
      live.stop();
      stopProgress?.();
      abandon?.();
      reviewer.cancel();
    },
  };
}
