/** Google ends an execution where it stands: at each call of a writing, in one slice or many, nothing of a person's may be lost. */
import { isOwnTab, type Ledger } from '../../../src/core/edits';
import type { Review } from '../../../src/core/model';
import type { Host } from '../../../src/hosts/host';
import { avance, finding, review, row } from '../../core/factory';
import { wipe, write } from '../workflow';
import { FIRST, planBook } from './plan';
import { sourceSidebar } from './source-sidebar';
import { typeInto, worldOf } from './world/build';
import { cellAt, change, EMPTY, newSheet, type World } from './world/document';
import { TOO_LONG } from './world/session';

const BUDGET = 40;
const FLAGGED = [0, 1, 3, 4, 6, 9].map((index) => `F${String(FIRST + index)}`);

const reviewOf = (mensaje: string, severidad: 'error' | 'advertencia', celdas: readonly string[] = FLAGGED): Review =>
  review({
    filas: [row({ avances: [avance(0.5)] })],
    hallazgos: celdas.map((celda, index) => finding({ celda, mensaje: `${mensaje} ${celda}`, severidad, huella: `h${String(index)}` })),
  });
const FOUND = reviewOf('Esto no cuadra en', 'error');
const OTHER = reviewOf('Falta la fecha de', 'advertencia', FLAGGED.slice(1));

/** Notes and fills of people in cells that we mark and beside them; plain colours and colours of the theme. */
function personsWorld(): World {
  const world = worldOf(
    planBook(12, {
      notes: { F4: 'Visto bueno.', F5: 'Ojo:\nfalta soporte.', F6: 'Sin hallazgo', G5: 'Al lado' },
      fills: { F4: '#C6EFCE', F6: '#FFEB9C', F13: '#F8D7DA' },
    }),
  );
  const [plan] = world.sheets;
  // As small as it can be: every call of every writing is tried.
  if (plan) Object.assign(plan, { rows: 16, columns: 8 });
  for (const fila of [5, 7, 8]) if (plan) change(plan, fila, 6, { background: '#4285f4', filled: true, theme: 'ACCENT1' });
  return world;
}

/** All that stands in the person's sheet. */
function personsCells(world: World): Record<string, unknown> {
  const [plan] = world.sheets;
  const isBlank = (cell: unknown): boolean => JSON.stringify(cell) === JSON.stringify(EMPTY);
  return Object.fromEntries([...(plan?.cells ?? [])].filter(([, cell]) => !isBlank(cell)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const fresh = (world: World): Host => sourceSidebar(world).host;

type Act = (host: Host) => Promise<unknown>;

/** What an act calls while it writes, execution by execution. */
async function slicesOf(make: () => Promise<World>, act: Act, budget: number): Promise<readonly (readonly string[])[]> {
  const { host, slices } = sourceSidebar(await make(), { budget });
  await act(host);
  return slices;
}

/** Whether a call changes what a sheet says, its notes or the fills of people; how our own tabs look is of no account. */
const changes = (call: string): boolean =>
  /\.(?:set|insert|delete|clear|hide|merge|remove)/.test(call) &&
  !/Builder\.|\.set(?:Font|Wraps|Vertical|Border|Column|Backgrounds|Hidden|Frozen)/.test(call);

/** Ends the writing before each call that changes something, and then does what a person may do next. */
async function endAtEach(
  make: () => Promise<World>,
  act: Act,
  budget: number,
  check: (world: World, at: string) => Promise<void>,
): Promise<void> {
  const calls = (await slicesOf(make, act, budget)).flat();
  for (const [at, call] of calls.entries()) {
    if (!changes(call)) continue;
    const world = await make();
    const { host } = sourceSidebar(world, { budget, limit: at });
    await expect(act(host)).rejects.toThrow(TOO_LONG);
    await check(world, `${String(at)} ${call}`);
  }
}

const before = personsCells(personsWorld());
const unmarked = (): Promise<World> => Promise.resolve(personsWorld());
async function marked(): Promise<World> {
  const world = personsWorld();
  await write(fresh(world), FOUND);
  return world;
}
async function summarised(): Promise<World> {
  const world = personsWorld();
  await write(fresh(world), FOUND, { marcas: true, pestanas: true });
  typeInto(world, 'Informe de hallazgos', 'F7', 'Faltó personal');
  return world;
}

/** One finding more, above the one whose cause somebody wrote. */
const MORE: Review = { ...FOUND, hallazgos: [finding({ celda: 'B5', huella: 'nueva' }), ...FOUND.hallazgos] };

/** Where the cause stands that a person wrote. */
const causesIn = async (host: Host): Promise<unknown[]> => {
  const { sheets } = await host.read();
  const tabs = sheets.filter((sheet) => sheet.name.startsWith('Informe de hallazgos') && isOwnTab(sheet));
  return tabs.flatMap(({ values }) => values.map((line) => line[5])).filter((value) => value === 'Faltó personal');
};

const decided = (ledger: Ledger): Ledger => ({ ...ledger, enVivo: true });

/** After an end at any call: cleaning gives all back, and so does doing it again and cleaning then. */
async function heals(world: World, at: string, again: Review): Promise<void> {
  const copy = structuredClone(world);
  await wipe(fresh(world));
  expect([at, personsCells(world)]).toEqual([at, before]);
  await write(fresh(copy), again);
  const marks = [...(copy.sheets[0]?.cells.values() ?? [])].filter(({ note }) => note.includes('— Seguimiento ('));
  expect([at, marks.map(({ note }) => note.match(/— Seguimiento \(/g)?.length)]).toEqual([at, again.hallazgos.map(() => 1)]);
  await wipe(fresh(copy));
  expect([at, personsCells(copy)]).toEqual([at, before]);
}

describe.each([
  ['in slices', BUDGET],
  ['in one execution', 1_000_000],
])('ended by Google %s', (_how, budget) => {
  test('has as many slices as it should', async () => {
    const slices = await slicesOf(unmarked, (host) => write(host, FOUND), budget);
    expect(slices.length > 4).toBe(budget === BUDGET);
    expect(slices.length > 1).toBe(budget === BUDGET);
  });

  test('while it marks for the first time', async () => {
    await endAtEach(
      unmarked,
      (host) => write(host, FOUND),
      budget,
      (world, at) => heals(world, at, FOUND),
    );
  });

  test('while tabs are made for the first time: the next run leaves the tabs that one run leaves', async () => {
    const all = (host: Host): Promise<unknown> => write(host, FOUND, { marcas: true, pestanas: true });
    const namesOf = ({ sheets }: World): string[] => sheets.map(({ name }) => name).sort();
    const whole = personsWorld();
    await all(fresh(whole));
    const cleaned = structuredClone(whole);
    await wipe(fresh(cleaned));
    await endAtEach(unmarked, all, budget * 20, async (world, at) => {
      await all(fresh(world));
      expect([at, namesOf(world)]).toEqual([at, namesOf(whole)]);
      await wipe(fresh(world));
      expect([at, namesOf(world)]).toEqual([at, namesOf(cleaned)]);
    });
  });

  test('while marks change, and one goes', async () => {
    await endAtEach(
      marked,
      (host) => write(host, OTHER),
      budget,
      (world, at) => heals(world, at, OTHER),
    );
  });

  test('while it cleans', async () => {
    await endAtEach(
      marked,
      (host) => wipe(host),
      budget,
      (world, at) => heals(world, at, FOUND),
    );
  });

  test('while tabs are written again: the causes that a person wrote and what they decided stay', async () => {
    await endAtEach(
      summarised,
      (host) => write(host, MORE, { marcas: true, pestanas: true }, decided),
      budget * 20,
      async (world, at) => {
        expect([at, await causesIn(fresh(world))]).toEqual([at, ['Faltó personal']]);
        await write(fresh(world), MORE, { marcas: true, pestanas: true }, decided);
        expect([at, await causesIn(fresh(world))]).toEqual([at, ['Faltó personal']]);
        const { ledger } = await write(fresh(world), MORE);
        expect([at, ledger.enVivo]).toEqual([at, true]);
      },
    );
  });
});

test('what a person wrote in a sheet that was left unfinished is theirs', async () => {
  const world = personsWorld();
  const left = newSheet(world, 'Seguimiento (hoja sin terminar)');
  world.sheets.push(left);
  typeInto(world, left.name, 'A1', 'Pendientes de la oficina');
  await write(fresh(world), FOUND, { marcas: true, pestanas: true });
  await wipe(fresh(world));
  expect(cellAt(left, 1, 1).value).toBe('Pendientes de la oficina');
  expect(world.sheets.map(({ name }) => name)).toContain(left.name);
});
