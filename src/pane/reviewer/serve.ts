import type { Review } from '../../core/model';
import type { Sheet } from '../../core/snapshot';
import type { Engine, Outcome } from './engine';
import { LISTS, type ListName, type Port, type SheetHead, type SheetRow, type ToPage, type ToWorker } from './protocol';
import { laySlice, sameData, slicesOf } from './slices';

type Lists = Pick<Review, ListName>;

function sheetOf({ rows, ...head }: SheetHead, cells: readonly SheetRow[]): Sheet {
  const known = cells.slice(0, rows);
  return { ...head, values: known.map(([values]) => values ?? []), formats: known.map(([, formats]) => formats ?? []) };
}

/** Answers the page on the worker's side: keeps the workbook that it was told, and tells what changed in the review. */
export function serve(port: Port, engine: Engine): void {
  const cells: SheetRow[][] = [];
  let told: Lists = { filas: [], estados: [], hallazgos: [] };
  const say = (message: ToPage): void => {
    port.postMessage(message);
  };

  function answer(review: Review): void {
    const { filas, estados, hallazgos, ...head } = review;
    const now: Lists = { filas, estados, hallazgos };
    for (const name of LISTS) {
      for (const slice of slicesOf<unknown>(name, told[name], now[name], sameData)) say({ kind: 'slice', slice });
    }
    told = now;
    say({ kind: 'reviewed', head, lengths: { filas: filas.length, estados: estados.length, hallazgos: hallazgos.length } });
  }

  function give<T>(outcome: Outcome<T>, tell: (done: T) => void): void {
    if ('failure' in outcome) say({ kind: 'failure', message: outcome.failure });
    else tell(outcome.done);
  }

  port.onmessage = ({ data }: MessageEvent<ToWorker>) => {
    if (data.kind === 'rows') {
      laySlice((cells[Number(data.slice.list)] ??= []), data.slice);
      return;
    }
    try {
      cells.length = data.sheets.length;
      const sheets = data.sheets.map((head, index) => sheetOf(head, cells[index] ?? []));
      const snapshot = { ...data.book, sheets };
      if (data.kind === 'review') give(engine.run(snapshot, data.settings), answer);
      // In one message, so that a row stays the same object in all that speaks of it.
      else
        give(engine.compare({ ...data.request, snapshot }), (compared) => {
          say({ kind: 'compared', compared });
        });
    } catch (error) {
      say({ kind: 'crash', message: error instanceof Error ? error.message : String(error) });
    }
  };
  say({ kind: 'ready', rules: engine.rules });
}
