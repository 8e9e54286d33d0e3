/** Very large writings in slices, one execution each. */
import fc from 'fast-check';
import type { Review } from '../../../src/core/model';
import { address } from '../../../src/core/snapshot';
import type { Progress } from '../../../src/hosts/host';
import { cutCells } from '../../../src/hosts/sheets/write-slices';
import { avance, finding, review, row } from '../../core/factory';
import { wipe, write } from '../workflow';
import { noteAt } from './cells';
import { FIRST, planBook } from './plan';
import { sidebarOf } from './sidebar';
import { sourceSidebar } from './source-sidebar';
import { worldOf } from './world/build';
import { change, shiftRows, type World } from './world/document';
import { Execution, isBuilt } from './world/project';

const BUDGET = 40;
const flagged = (count: number): string[] => Array.from({ length: count }, (_, index) => `F${String(FIRST + index)}`);
const found = (count: number): Review =>
  review({ filas: [row({ avances: [avance(0.5)] })], hallazgos: flagged(count).map((celda) => finding({ celda, huella: celda })) });
const marksIn = ({ sheets: [plan] }: World): number =>
  [...(plan?.cells.values() ?? [])].filter(({ note }) => note.includes('— Seguimiento (')).length;

function smallWorld(): World {
  const world = worldOf(planBook(20, { notes: { F9: 'Visto bueno.' } }));
  Object.assign(world.sheets[0] ?? {}, { rows: 30, columns: 8 });
  return world;
}

test('every cell is in one slice, and none is larger than its budget or one cell', () => {
  const cells = fc.array(
    fc.record({ hoja: fc.constantFrom('A', 'B'), fila: fc.integer({ min: 1, max: 200 }), columna: fc.integer({ min: 1, max: 30 }) }),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(cells, fc.integer({ min: 10, max: 3000 }), (places, budget) => {
      const all = places.map(({ hoja, ...place }, index) => ({ hoja, celda: address(place), index }));
      const slices = cutCells(all, budget);
      expect(
        slices
          .flat()
          .map(({ index }) => index)
          .sort((a, b) => a - b),
      ).toEqual(all.map(({ index }) => index));
      for (const slice of slices) {
        const boxes = ['A', 'B'].map((hoja) => {
          const own = slice.filter((cell) => cell.hoja === hoja).map(({ index }) => places[index] ?? { fila: 0, columna: 0 });
          if (own.length === 0) return 0;
          const span = (values: number[]): number => Math.max(...values) - Math.min(...values) + 1;
          return span(own.map(({ fila }) => fila)) * span(own.map(({ columna }) => columna));
        });
        expect(slice.length === 1 || (boxes[0] ?? 0) + (boxes[1] ?? 0) <= budget).toBe(true);
      }
    }),
  );
});

test('a normal writing is one execution, also of ten thousand rows with three thousand findings', async () => {
  const world = worldOf(planBook(10));
  Object.assign(world.sheets[0] ?? {}, { rows: 10_010, columns: 8 });
  const many = flagged(10_000).filter((_, index) => index % 3 === 0);
  const { host, slices } = sourceSidebar(world);
  await write(host, { ...found(1), hallazgos: many.map((celda) => finding({ celda, huella: celda })) });
  expect(slices).toHaveLength(1);
  expect(marksIn(world)).toBe(many.length);
});

test('a writing in slices tells its share, and leaves what one execution leaves', async () => {
  const [world, other] = [smallWorld(), smallWorld()];
  const { host, slices } = sourceSidebar(world, { budget: BUDGET });
  const told: Progress[] = [];
  host.onProgress((progress) => told.push(progress));
  await write(host, found(12), { marcas: true, pestanas: true });
  await write(sourceSidebar(other).host, found(12), { marcas: true, pestanas: true });
  expect(slices.length).toBeGreaterThan(8);
  const shares = told.filter(({ step }) => step === 'Escribiendo en la hoja…').map(({ done }) => done);
  expect(shares).toEqual([...slices.keys(), slices.length].map((done) => done / slices.length));
  expect(told.some(({ step, done }) => step === 'Leyendo la hoja…' && done > 0 && done < 1)).toBe(true);
  const contents = ({ sheets }: World): unknown =>
    [...sheets]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, hidden, cells, charts, widths, frozenRows }) => ({
        name,
        hidden,
        cells: [...cells].filter(([, { value, formula, note }]) => value !== null || formula !== '' || note !== '').sort(),
        charts,
        widths: [...widths],
        frozenRows,
      }));
  expect(JSON.parse(JSON.stringify(contents(world)))).toEqual(JSON.parse(JSON.stringify(contents(other))));
  await wipe(sourceSidebar(world, { budget: BUDGET }).host);
  expect(world.sheets.map(({ name }) => name)).toEqual(['Plan']);
  expect(marksIn(world)).toBe(0);
  expect(noteAt(world, 'Plan', 'F9')).toBe('Visto bueno.');
});

test('no slice holds the lock when it is over, and another run of ours between two slices is not written over', async () => {
  const world = smallWorld();
  const locks: boolean[] = [];
  const { host } = sourceSidebar(world, {
    budget: BUDGET,
    before: (slice) => {
      locks.push(world.lockedBy !== null);
      if (slice === 4) change(world.sheets[1] as never, 4, 1, { value: 'enVivo' });
    },
  });
  await expect(write(host, found(12))).rejects.toMatchObject({
    code: 'cambio-ajeno',
    message: expect.stringMatching(/desde otra ventana .*Antes ya se había escrito el \d+ %.*Al repetir se completa/) as string,
  });
  expect(locks.some(Boolean)).toBe(false);
  await write(sourceSidebar(world).host, found(12));
  expect(marksIn(world)).toBe(12);
});

test('a slice waits for another run of ours, and writes nothing while it is at it', async () => {
  const world = smallWorld();
  const { host } = sourceSidebar(world, {
    budget: BUDGET,
    before: (slice) => {
      if (slice === 4) world.lockedBy = {};
    },
  });
  await expect(write(host, found(12))).rejects.toThrow('Seguimiento está escribiendo en este libro desde otra ventana');
  expect(marksIn(world)).toBeLessThan(12);
  world.lockedBy = null;
  await write(sourceSidebar(world).host, found(12));
  expect(marksIn(world)).toBe(12);
});

describe('people between two slices', () => {
  /** Lets somebody act before a slice that marks, and does it all again after it was refused. */
  async function between(act: (world: World) => void, said: RegExp): Promise<World> {
    const world = smallWorld();
    const { host } = sourceSidebar(world, {
      budget: BUDGET,
      before: (slice) => {
        if (slice === 4) act(world);
      },
    });
    await expect(write(host, found(12))).rejects.toThrow(said);
    return world;
  }

  test('a note that somebody writes in a cell that is still to come stays, and a second run goes on below it', async () => {
    const world = await between(({ sheets: [plan] }) => {
      if (plan) change(plan, FIRST + 10, 6, { note: 'Lo reviso mañana.' });
    }, /Alguien cambió la nota de F14 /);
    expect(noteAt(world, 'Plan', 'F14')).toBe('Lo reviso mañana.');
    await write(sourceSidebar(world, { budget: BUDGET }).host, found(12));
    expect(noteAt(world, 'Plan', 'F14')).toMatch(/^Lo reviso mañana\.\n— Seguimiento \(/);
    expect(marksIn(world)).toBe(12);
  });

  test('rows that somebody inserts stop the writing before a mark stands in the wrong row', async () => {
    const world = await between(({ sheets: [plan] }) => {
      if (plan) shiftRows(plan, FIRST, 2);
    }, /agregó o quitó filas o columnas en «Plan».*Antes ya se había escrito/);
    const rows = [...(world.sheets[0]?.cells ?? [])].filter(([, { note }]) => note.includes('— Seguimiento (')).map(([key]) => key);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some((key) => Number(key.split(',')[0]) < FIRST + 2)).toBe(false);
    await wipe(sourceSidebar(world).host);
    expect(marksIn(world)).toBe(0);
  });

  test('rows that somebody sorts stop it too', async () => {
    await between(({ sheets: [plan] }) => {
      const cells = [...(plan?.cells ?? [])].filter(([key]) => Number(key.split(',')[0]) >= FIRST);
      const last = FIRST + 19;
      for (const [key] of cells) plan?.cells.delete(key);
      for (const [key, cell] of cells) {
        const [fila = 0, columna = 0] = key.split(',').map(Number);
        if (plan) change(plan, FIRST + last - fila, columna, cell);
      }
    }, /La fila de F\d+ en «Plan» cambió mientras se escribía/);
  });
});

(isBuilt ? describe : describe.skip)('the built bundle', () => {
  test('writes in slices, and goes on after each of them was ended by Google', async () => {
    const world = smallWorld();
    const make = (limit: (slice: number) => number): ReturnType<typeof sidebarOf> => {
      let slice = 0;
      return sidebarOf(world, undefined, {
        budget: BUDGET,
        limitOf: (request) => (request.startsWith('{"verbo":"escribir"') ? limit(slice++) : Infinity),
      });
    };
    let count = 0;
    await write(make((slice) => ((count = slice + 1), Infinity)).host, found(12));
    expect(count).toBeGreaterThan(4);
    await new Execution(world).call('quitarMarcas');
    for (let ended = 0; ended < count; ended++) {
      await expect(write(make((slice) => (slice === ended ? 14 : Infinity)).host, found(12))).rejects.toThrow(
        'Exceeded maximum execution time',
      );
      await write(make(() => Infinity).host, found(12));
      expect([ended, marksIn(world)]).toEqual([ended, 12]);
      await new Execution(world).call('quitarMarcas');
      expect([ended, marksIn(world), noteAt(world, 'Plan', 'F9')]).toEqual([ended, 0, 'Visto bueno.']);
    }
  });
});
