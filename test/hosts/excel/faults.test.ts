/** What goes wrong in Excel while we write, at every step: nothing of a person's is lost, and a second run heals. */
import type { Review } from '../../../src/core/model';
import { HostError } from '../../../src/hosts/host';
import { avance, finding, review, row } from '../../core/factory';
import type { ContractSheet } from '../contract';
import { wipe, write } from '../workflow';
import { bookOf, stageOf, type Stage } from './build';
import type { Book } from './emulator/book';
import { loadOffice } from './emulator/load-office';
import { WireError } from './emulator/wire';
import { cellsOf, picture } from './picture';

const PLAN: ContractSheet = {
  name: 'Plan',
  visibility: 'visible',
  protected: false,
  values: [
    ['Actividad', 'Avance', 'Fecha'],
    ['Publicar el boletín', 0.5, 44074],
    ['Capacitar a los equipos', '60 %', null],
    ['Rendir cuentas', 0.25, 44074],
    ['Actualizar el mapa', 0.75, 44074],
  ],
  formats: { B2: '0%' },
  merges: [],
  notes: { B3: 'Revisado por la dependencia.' },
  fills: { B3: '#C6EFCE', A1: '#DDEBF7' },
};

const FOUND = review({
  filas: [row({ avances: [avance(0.5)] })],
  hallazgos: [
    finding({ celda: 'B2', fila: 2 }),
    finding({ celda: 'B3', fila: 3, regla: 'sin-fecha', severidad: 'advertencia' }),
    finding({ celda: 'A4', fila: 4, regla: 'meta-vacia', severidad: 'advertencia' }),
  ],
});
/** One finding gone, one changed, one new. */
const LATER = review({
  filas: [row({ avances: [avance(0.5)] })],
  hallazgos: [
    finding({ celda: 'B3', fila: 3, regla: 'sin-fecha', severidad: 'error' }),
    finding({ celda: 'A4', fila: 4, regla: 'meta-vacia', severidad: 'advertencia' }),
    finding({ celda: 'C5', fila: 5 }),
  ],
});
const ALL = { marcas: true, pestanas: true };

const plain = (): Book => bookOf({ name: 'plan.xlsx', sheets: [PLAN] });
const marking =
  (found: Review) =>
  async (stage: Stage): Promise<void> => {
    await write(stage.host, found, ALL);
  };

/** Each names a write, what was done before it, and the write. */
const WRITES: readonly (readonly [string, readonly ((stage: Stage) => Promise<void>)[], (stage: Stage) => Promise<void>])[] = [
  ['the first marks and tabs', [], marking(FOUND)],
  ['marks and tabs over those of last time', [marking(FOUND)], marking(LATER)],
  [
    'taking everything back',
    [marking(FOUND)],
    async ({ host }) => {
      await wipe(host);
    },
  ],
];

const peoples = (book: Book): unknown => picture({ sheets: book.sheets.filter(({ name }) => name === PLAN.name) });

/** What a failed write must leave: all of theirs, and our memory of it. Summary tabs are made anew by each run. */
const kept = (book: Book): unknown => ({
  theirs: peoples(book),
  memory: book.sheets.filter(({ visibility }) => visibility === 'VeryHidden').map((sheet) => Object.entries(cellsOf(sheet))),
});

const failure = (): WireError =>
  new WireError('GeneralException', 'There was an internal error while processing the request.', 'Range.values');

/** About so many of the first actions write cells and memory; after them, values and formats of tabs alternate. */
const CELLS_AND_MEMORY = 45;
type Ceiling = '1.10' | '1.14' | '1.15';
const REALMS = { '1.10': loadOffice('1.10'), '1.14': loadOffice('1.14'), '1.15': loadOffice('1.15') } as const;

/** The actions that fail, each in a run of its own: all of the first ones at the level of most people, a dozen at the others. */
function failing(changes: number, ceiling: Ceiling): number[] {
  const actions = Array.from({ length: changes }, (_, index) => index + 1);
  const apart = Math.max(1, Math.floor(changes / 12));
  return actions.filter((k) => (ceiling === '1.14' ? k < CELLS_AND_MEMORY || k % 3 === 0 : k % apart === 0));
}

async function prepared(before: readonly ((stage: Stage) => Promise<void>)[], ceiling: Ceiling = '1.14'): Promise<Stage> {
  const stage = stageOf(plain(), ceiling, REALMS[ceiling]);
  for (const one of before) await one(stage);
  return stage;
}

/** How many actions of a write change the workbook. */
async function changesOf(
  before: readonly ((stage: Stage) => Promise<void>)[],
  act: (stage: Stage) => Promise<void>,
  ceiling: Ceiling = '1.14',
): Promise<[number, unknown]> {
  const stage = await prepared(before, ceiling);
  const from = stage.excel.changes;
  await act(stage);
  return [stage.excel.changes - from, picture(stage.book)];
}

describe.each(WRITES)('an error at each action of %s', (_what, before, act) => {
  test.each(['1.14', '1.10', '1.15'] as const)(
    'leaves the workbook as it was, and a second run writes everything: ExcelApi %s',
    async (ceiling) => {
      const [changes, done] = await changesOf(before, act, ceiling);
      expect(failing(changes, ceiling).length).toBeGreaterThan(3);
      for (const k of failing(changes, ceiling)) {
        const stage = await prepared(before, ceiling);
        const was = kept(stage.book);
        stage.excel.faults.failChange = { in: k, error: failure() };
        const error: unknown = await act(stage).catch((reason: unknown) => reason);
        expect([k, error]).toEqual([k, expect.any(HostError)]);
        expect([k, kept(stage.book)]).toEqual([k, was]);
        await act(stage);
        expect([k, picture(stage.book)]).toEqual([k, done]);
        expect(stage.excel.unmodelled).toEqual([]);
      }
    },
  );
});

test.each(WRITES.filter((_, index) => index !== 1))(
  'Excel that takes nothing more from some action of %s on: another session takes all of ours away and finds all of theirs',
  async (_what, before, act) => {
    const [changes] = await changesOf(before, act);
    const theirs = peoples(plain());
    for (let k = 1; k <= changes; k += 4) {
      const stage = await prepared(before);
      stage.excel.faults.failChange = { in: k, error: failure(), stays: true };
      await expect(act(stage)).rejects.toBeInstanceOf(HostError);
      const { host } = stageOf(stage.book, '1.14', REALMS['1.14']);
      await write(host, FOUND, ALL);
      await wipe(host);
      expect([k, peoples(stage.book)]).toEqual([k, theirs]);
    }
  },
);
