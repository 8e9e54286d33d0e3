import type { Review } from '../../core/model';
import type { Snapshot } from '../../core/snapshot';
import { breathe } from '../../hosts/breathe';
import { cellsIn, rowsOf, sameRow, type BookHead, type ListName, type Port, type SheetRow, type ToPage, type ToWorker } from './protocol';
import { ReviewCancelled, ReviewFailure, type Compared, type Reviewer, type RuleInfo } from './reviewer';
import { laySlice, slicesOf } from './slices';

/** A worker that was started, and how to end it. */
export interface Line {
  readonly port: Port;
  close(): void;
  /** Calls back when the other side cannot start or breaks down. */
  onBroken(callback: () => void): void;
}

/** Who waits for an answer: of the kind that was asked for. */
type Waiting = { resolve(done: Review | Compared): void; reject(error: Error): void };

/** One life of the worker: what it was told, and what it told us. */
interface Life {
  readonly line: Line;
  readonly ready: Promise<readonly RuleInfo[]>;
  sheets: { readonly name: string; readonly rows: readonly SheetRow[] }[];
  readonly lists: Record<ListName, unknown[]>;
  waiting: Waiting | null;
  /** Why it is over, null while it is not. */
  end: Error | null;
}

const BROKEN =
  'La revisión se interrumpió antes de terminar. Pulse «Revisar» otra vez; si se repite, divida el libro en hojas más pequeñas.';

function answer(life: Life, message: ToPage): void {
  const { lists, waiting } = life;
  switch (message.kind) {
    case 'ready':
      return;
    case 'slice':
      laySlice(lists[message.slice.list as ListName], message.slice);
      return;
    case 'reviewed': {
      for (const [name, length] of Object.entries(message.lengths)) lists[name as ListName].length = length;
      const { filas, estados, hallazgos } = lists;
      waiting?.resolve({ ...message.head, filas: [...filas], estados: [...estados], hallazgos: [...hallazgos] } as Review);
      break;
    }
    case 'compared':
      waiting?.resolve(message.compared);
      break;
    case 'failure':
      waiting?.reject(new ReviewFailure(message.message));
      break;
    case 'crash':
      waiting?.reject(new Error(message.message));
  }
  life.waiting = null;
}

/**
 * Reviews in a worker. Where none can start, `fallback` reviews from then on.
 * @param start throws, or its line breaks before it is ready, where the host allows no worker.
 */
export function remoteReviewer(start: () => Line, fallback: Reviewer): Reviewer {
  let life: Life | null = null;
  let allowed = true;

  function begin(): Life {
    const line = start();
    let isReady = false;
    const ready = new Promise<readonly RuleInfo[]>((resolve, reject) => {
      line.onBroken(() => {
        if (life === born) life = null;
        allowed &&= isReady;
        reject(new Error(BROKEN));
        finish(born, new ReviewFailure(BROKEN));
      });
      line.port.onmessage = ({ data }: MessageEvent<ToPage>) => {
        if (data.kind === 'ready') {
          isReady = true;
          resolve(data.rules);
        } else answer(born, data);
      };
    });
    const born: Life = { line, ready, sheets: [], lists: { filas: [], estados: [], hallazgos: [] }, waiting: null, end: null };
    life = born;
    return born;
  }

  /** The worker at work, null where none can start. */
  async function awake(): Promise<Life | null> {
    if (!allowed) return null;
    try {
      const now = life ?? begin();
      await now.ready;
      return now;
    } catch {
      allowed = false;
      return null;
    }
  }

  /** Tells the rows that the worker does not know yet, a slice at a time. */
  async function tell(now: Life, snapshot: Snapshot): Promise<void> {
    for (const [index, sheet] of snapshot.sheets.entries()) {
      const rows = rowsOf(sheet);
      const known = now.sheets[index]?.name === sheet.name ? now.sheets[index].rows : [];
      for (const slice of slicesOf(String(index), known, rows, sameRow, cellsIn)) {
        if (now.end) throw now.end;
        say(now, { kind: 'rows', slice });
        await breathe();
      }
      now.sheets[index] = { name: sheet.name, rows };
    }
    now.sheets.length = snapshot.sheets.length;
  }

  /** Asks over a workbook whose rows the worker then knows. */
  async function ask(now: Life, snapshot: Snapshot, asking: (head: BookHead) => ToWorker): Promise<Review | Compared> {
    await tell(now, snapshot);
    if (now.end) throw now.end;
    const { name, date1904 } = snapshot;
    const sheets = snapshot.sheets.map(({ name, visibility, protected: isProtected, merges }, index) => ({
      name,
      visibility,
      protected: isProtected,
      merges,
      rows: now.sheets[index]?.rows.length ?? 0,
    }));
    return new Promise((resolve, reject) => {
      now.waiting = { resolve, reject };
      say(now, asking({ book: { name, date1904 }, sheets }));
    });
  }

  return {
    rules: async () => (await (await awake())?.ready) ?? fallback.rules(),
    async review(snapshot, settings) {
      const now = await awake();
      if (!now) return fallback.review(snapshot, settings);
      return (await ask(now, snapshot, (head) => ({ kind: 'review', settings, ...head }))) as Review;
    },
    async compare(request) {
      const now = await awake();
      if (!now) return fallback.compare(request);
      const { snapshot, ...rest } = request;
      return (await ask(now, snapshot, (head) => ({ kind: 'compare', request: rest, ...head }))) as Compared;
    },
    cancel() {
      fallback.cancel();
      const ended = life;
      if (ended === null) return;
      life = null;
      ended.line.close();
      finish(ended, new ReviewCancelled());
    },
  };
}

/** Ends a life: whoever waits, or asks on, hears why. */
function finish(life: Life, why: Error): void {
  life.end = why;
  life.waiting?.reject(why);
  life.waiting = null;
}

function say({ line }: Life, message: ToWorker): void {
  line.port.postMessage(message);
}

/** A Worker as a line. */
export function workerLine(worker: Worker): Line {
  return {
    port: worker,
    close: () => {
      worker.terminate();
    },
    onBroken: (callback) => {
      worker.addEventListener('error', callback);
    },
  };
}
