import { MessageChannel } from 'node:worker_threads';
import { DEFAULT_SETTINGS } from '../../../src/core/model';
import { review } from '../../../src/core/review';
import type { Snapshot } from '../../../src/core/snapshot';
import { withBlock } from '../../../src/core/snapshot';
import { engine, type Engine } from '../../../src/pane/reviewer/engine';
import { inlineReviewer } from '../../../src/pane/reviewer/inline';
import { cellsIn, type Port, type SheetRow, type ToPage, type ToWorker } from '../../../src/pane/reviewer/protocol';
import { remoteReviewer, type Line } from '../../../src/pane/reviewer/remote';
import { ReviewCancelled, ReviewFailure } from '../../../src/pane/reviewer/reviewer';
import { serve } from '../../../src/pane/reviewer/serve';
import { longPlan, plan, planAndFollowUp } from '../plan';

interface Workers {
  start(): Line;
  readonly asked: ToWorker[];
  readonly told: ToPage[];
  started: number;
  /** Called with each message before it crosses. */
  onAsk: (message: ToWorker) => void;
  breakDown(): void;
}

const open: { close(): void }[] = [];
afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

/** Workers as message channels: everything that crosses is copied, as between threads. */
function workers(run: Engine = engine): Workers {
  let broken: () => void = () => undefined;
  const all: Workers = {
    asked: [],
    told: [],
    started: 0,
    onAsk: () => undefined,
    breakDown: () => {
      broken();
    },
    start() {
      all.started++;
      const { port1, port2 } = new MessageChannel();
      open.push(port1);
      const far: Port = {
        postMessage: (message) => {
          port2.postMessage(message);
        },
        onmessage: null,
      };
      const near: Port = {
        postMessage: (message) => {
          all.onAsk(message as ToWorker);
          port1.postMessage(message);
        },
        onmessage: null,
      };
      port2.on('message', (data: ToWorker) => {
        all.asked.push(data);
        far.onmessage?.({ data } as MessageEvent);
      });
      port1.on('message', (data: ToPage) => {
        all.told.push(data);
        near.onmessage?.({ data } as MessageEvent);
      });
      serve(far, run);
      return {
        port: near,
        close: () => {
          port1.close();
        },
        onBroken: (callback) => (broken = callback),
      };
    },
  };
  return all;
}

const fallback = inlineReviewer(() => Promise.reject(new Error('the worker should do it')));
const rowsIn = (messages: readonly (ToWorker | ToPage)[], list?: string): number =>
  messages.reduce((sum, one) => sum + ('slice' in one && (list === undefined || one.slice.list === list) ? one.slice.items.length : 0), 0);

async function snapshotOf(rows: number): Promise<Snapshot> {
  return longPlan(rows).read();
}

test('a review in a worker says what a review on the page says', async () => {
  const snapshot = await snapshotOf(350);
  const made = workers();
  const reviewer = remoteReviewer(made.start, fallback);
  expect(await reviewer.review(snapshot, DEFAULT_SETTINGS)).toEqual(review(snapshot, DEFAULT_SETTINGS));
  expect((await reviewer.rules()).map(({ code }) => code)).toContain('avance-contradice-conteo');
  expect(made.started).toBe(1);
});

test('after an edit only the row that changed crosses, there and back', async () => {
  const before = await snapshotOf(350);
  const made = workers();
  const reviewer = remoteReviewer(made.start, fallback);
  await reviewer.review(before, DEFAULT_SETTINGS);
  made.asked.length = made.told.length = 0;

  const area = { top: 5, left: 6, bottom: 5, right: 6 };
  const after = withBlock(before, 'Plan', area, { values: [[0.4]], formats: [[null]] });
  expect(await reviewer.review(after, DEFAULT_SETTINGS)).toEqual(review(after, DEFAULT_SETTINGS));
  expect(rowsIn(made.asked)).toBe(1);
  expect(rowsIn(made.told, 'filas')).toBe(1);
});

test('rows that were removed, sheets that were renamed and sheets that went are forgotten', async () => {
  const before = await snapshotOf(20);
  const reviewer = remoteReviewer(workers().start, fallback);
  await reviewer.review(before, DEFAULT_SETTINGS);
  const [sheet] = before.sheets;
  if (!sheet) throw new Error('no sheet');
  const shorter: Snapshot = { ...before, sheets: [{ ...sheet, values: sheet.values.slice(0, 8), formats: sheet.formats.slice(0, 8) }] };
  expect(await reviewer.review(shorter, DEFAULT_SETTINGS)).toEqual(review(shorter, DEFAULT_SETTINGS));
  const renamed: Snapshot = {
    ...before,
    sheets: [
      { ...sheet, name: 'Otra' },
      { ...sheet, name: 'Copia' },
    ],
  };
  expect(await reviewer.review(renamed, DEFAULT_SETTINGS)).toEqual(review(renamed, DEFAULT_SETTINGS));
  expect(await reviewer.review(before, DEFAULT_SETTINGS)).toEqual(review(before, DEFAULT_SETTINGS));
});

test('long lists cross in slices that the page can read one by one', async () => {
  const made = workers();
  await remoteReviewer(made.start, fallback).review(await snapshotOf(350), DEFAULT_SETTINGS);
  const sizes = [...made.asked, ...made.told].flatMap((one) => ('slice' in one ? [one.slice.items.length] : []));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(100);
});

test('rows of many cells cross fewer at a time', async () => {
  const wide = Array.from({ length: 150 }, (_, row) => Array.from({ length: 400 }, (_, column) => `${String(row)} ${String(column)}`));
  const sheet = { name: 'Ancha', visibility: 'visible', protected: false, values: wide, formats: [], merges: [] } as const;
  const made = workers();
  const asked = remoteReviewer(made.start, fallback).review({ name: 'ancho.xlsx', date1904: false, sheets: [sheet] }, DEFAULT_SETTINGS);
  await expect(asked).rejects.toThrow(ReviewFailure);
  const cells = made.asked.flatMap((one) =>
    one.kind === 'rows' ? [(one.slice.items as SheetRow[]).reduce((sum, row) => sum + cellsIn(row), 0)] : [],
  );
  expect(cells.reduce((sum, count) => sum + count, 0)).toBe(150 * 400);
  expect(Math.max(...cells)).toBeLessThanOrEqual(5_000);
});

test('a workbook without a table is a failure with the sentence of the core', async () => {
  const snapshot = await plan({ values: [['Nada']], formats: {} }).read();
  const reviewer = remoteReviewer(workers().start, fallback);
  await expect(reviewer.review(snapshot, DEFAULT_SETTINGS)).rejects.toThrow(ReviewFailure);
  await expect(reviewer.review(snapshot, DEFAULT_SETTINGS)).rejects.toThrow(/No se encontró ninguna tabla/);
});

test('a comparison in a worker says what one on the page says, and its rows are those of its documents', async () => {
  const snapshot = await planAndFollowUp().read();
  const request = { snapshot, settings: DEFAULT_SETTINGS, other: null, hojaPlan: 'Plan 2020', hojaSeguimiento: 'Seguimiento' };
  const compared = await remoteReviewer(workers().start, fallback).compare(request);
  const { books } = compared;
  expect({ done: compared }).toEqual(engine.compare(request));
  expect(books.comparison.pares.every(({ antes }) => books.before.filas.includes(antes))).toBe(true);

  const other = { ...snapshot, name: 'plan-2020.xlsx', sheets: snapshot.sheets.slice(0, 1) };
  const withFile = {
    ...request,
    snapshot: { ...snapshot, sheets: snapshot.sheets.slice(1) },
    other,
    hojaPlan: null,
    hojaSeguimiento: null,
  };
  const { books: fromFile } = await remoteReviewer(workers().start, fallback).compare(withFile);
  expect(fromFile).toMatchObject({ plan: 'plan-2020.xlsx', sameBook: false });
  expect(fromFile.comparison.hallazgos.map(({ regla }) => regla)).toEqual(books.comparison.hallazgos.map(({ regla }) => regla));
});

test('cancelling ends the worker, and the next review starts another', async () => {
  const snapshot = await snapshotOf(150);
  const made = workers();
  const reviewer = remoteReviewer(made.start, fallback);
  await reviewer.rules();
  const running = reviewer.review(snapshot, DEFAULT_SETTINGS);
  reviewer.cancel();
  await expect(running).rejects.toThrow(ReviewCancelled);
  expect(await reviewer.review(snapshot, DEFAULT_SETTINGS)).toEqual(review(snapshot, DEFAULT_SETTINGS));
  expect(made.started).toBe(2);
});

test('where no worker may start, the page reviews', async () => {
  const snapshot = await snapshotOf(5);
  const onPage = inlineReviewer(() => Promise.resolve(engine));
  const refused = remoteReviewer(() => {
    throw new Error('SecurityError');
  }, onPage);
  expect(await refused.review(snapshot, DEFAULT_SETTINGS)).toEqual(review(snapshot, DEFAULT_SETTINGS));

  let tries = 0;
  const mute = remoteReviewer(() => {
    tries++;
    const port: Port = { postMessage: () => undefined, onmessage: null };
    return { port, close: () => undefined, onBroken: (callback) => setTimeout(callback, 0) };
  }, onPage);
  expect(await mute.review(snapshot, DEFAULT_SETTINGS)).toEqual(review(snapshot, DEFAULT_SETTINGS));
  expect((await mute.rules()).length).toBeGreaterThan(20);
  expect(tries).toBe(1);
});

test.each(['rows', 'review'] as const)(
  'a worker that breaks down as it is told %s is told as such, and the next review works',
  async (kind) => {
    const snapshot = await snapshotOf(5);
    const made = workers();
    const reviewer = remoteReviewer(made.start, fallback);
    await reviewer.rules();
    made.onAsk = (message) => {
      if (message.kind === kind) made.breakDown();
    };
    await expect(reviewer.review(snapshot, DEFAULT_SETTINGS)).rejects.toThrow(ReviewFailure);
    made.onAsk = () => undefined;
    expect((await reviewer.review(snapshot, DEFAULT_SETTINGS)).hallazgos.length).toBeGreaterThan(0);
  },
);

test('a defect of a rule reaches the page as an error, not as silence', async () => {
  const broken: Engine = {
    ...engine,
    run: () => {
      throw new TypeError('boom');
    },
  };
  await expect(remoteReviewer(workers(broken).start, fallback).review(await snapshotOf(2), DEFAULT_SETTINGS)).rejects.toThrow('boom');
});
