/** Others at the same spreadsheet: people who write between our calls, ranges that they protected, a second run of ours. */
import { openBook } from '../../../src/actions/book';
import { reviewBook } from '../../../src/actions/review-book';
import { writeReview } from '../../../src/actions/write';
import { parseRange } from '../../../src/core/a1';
import { fillAt, noteAt, worldCell } from './cells';
import { FIRST, planBook } from './plan';
import { sidebarOf } from './sidebar';
import { worldOf } from './world/build';
import { change, type World } from './world/document';
import { Execution, isBuilt } from './world/project';

const built = isBuilt ? describe : describe.skip;
const MARKS = { marcas: true, pestanas: false };
const flagged = `F${String(FIRST + 1)}`;

function personNotes(world: World, row: number, column: number, note: string): void {
  const [plan] = world.sheets;
  if (plan) change(plan, row, column, { note });
}

built('people beside us', () => {
  test('a note that somebody writes between our look and our write stays, and we say so', async () => {
    const world = worldOf(planBook(6));
    const { host } = sidebarOf(world);
    const book = await openBook(host);
    const reviewed = reviewBook(book);
    const write = host.apply.bind(host);
    host.apply = async (edits) => {
      personNotes(world, FIRST + 1, 6, 'Lo reviso mañana.');
      await write(edits);
    };
    await expect(writeReview(host, book, reviewed, MARKS)).rejects.toThrow(`Alguien cambió la nota de ${flagged} en «Plan»`);
    expect(noteAt(world, 'Plan', flagged)).toBe('Lo reviso mañana.');
    expect(fillAt(world, 'Plan', flagged)).toBe('#ffffff');
    expect(world.sheets).toHaveLength(1);
  });

  test('the same inside one execution of the menu', async () => {
    const world = worldOf(planBook(6));
    let writes = 0;
    const execution = new Execution(world, {
      between: (call) => {
        // The second reading of notes is the one that writes.
        if (call === 'Range.getNotes' && ++writes === 3) personNotes(world, FIRST + 1, 6, 'Lo reviso mañana.');
      },
    });
    await execution.call('marcar');
    expect(writes).toBeGreaterThanOrEqual(3);
    expect(world.toasts).toEqual([expect.stringContaining('Alguien cambió la nota')]);
    expect(noteAt(world, 'Plan', flagged)).toBe('Lo reviso mañana.');
  });

  test('notes of people in cells that we do not mark are written back as they were', async () => {
    const world = worldOf(planBook(9, { notes: { F4: 'Uno', F6: 'Tres', G5: 'Al lado' } }));
    await new Execution(world).call('marcar');
    expect([noteAt(world, 'Plan', 'F4'), noteAt(world, 'Plan', 'F6'), noteAt(world, 'Plan', 'G5')]).toEqual(['Uno', 'Tres', 'Al lado']);
    expect(noteAt(world, 'Plan', flagged)).toContain('Seguimiento');
  });

  test('a second run that starts between two calls of the first waits for its turn, and every mark stands once', async () => {
    const world = worldOf(planBook(6));
    let started = false;
    const first = new Execution(world, {
      between: (call) => {
        if (call !== 'Range.setNotes' || started) return;
        started = true;
        void new Execution(world).call('marcar');
      },
    });
    await first.call('marcar');
    await Promise.resolve();
    expect(world.toasts.some((toast) => toast.includes('desde otra ventana'))).toBe(true);
    expect(noteAt(world, 'Plan', flagged).match(/— Seguimiento \(/g)).toHaveLength(1);
    await new Execution(world).call('marcar');
    expect(noteAt(world, 'Plan', flagged).match(/— Seguimiento \(/g)).toHaveLength(1);
  });
});

built('ranges that others protected', () => {
  const protect = (world: World, range: string): void => {
    world.sheets[0]?.protections.push({ kind: 'RANGE', area: parseRange(range), editors: [] });
  };

  test('keep what stands in them, the rest is marked, and the person is told', async () => {
    const world = worldOf(planBook(9));
    protect(world, 'A7:G8');
    await new Execution(world).call('marcar');
    expect(noteAt(world, 'Plan', 'F5')).toContain('Seguimiento');
    expect(noteAt(world, 'Plan', 'F8')).toBe('');
    expect(noteAt(world, 'Plan', 'F11')).toContain('Seguimiento');
    expect(world.toasts).toEqual([expect.stringContaining('En «Plan» hay rangos protegidos y sus celdas no se marcaron: F8.')]);
  });

  test('are no bar to their owner', async () => {
    const world = worldOf(planBook(9));
    protect(world, 'A7:G8');
    await new Execution(world, { user: world.owner }).call('marcar');
    expect(noteAt(world, 'Plan', 'F8')).toContain('Seguimiento');
  });

  test('a value for a protected cell writes nothing and says where', async () => {
    const world = worldOf(planBook(9));
    protect(world, 'F5');
    const { host } = sidebarOf(world);
    const edits = [
      { kind: 'value', hoja: 'Plan', celda: 'F6', value: 0.4 },
      { kind: 'value', hoja: 'Plan', celda: 'F5', value: 0.4 },
    ] as const;
    await expect(host.apply(edits)).rejects.toMatchObject({
      code: 'hoja-protegida',
      message: expect.stringContaining('F5 de «Plan»') as string,
    });
    expect(worldCell(world, 'Plan', 'F6').value).toBe(0.5);
  });
});

built('values', () => {
  test('a number that comes into a plain-text cell is a number again, and text keeps its cell’s other formats', async () => {
    const world = worldOf(planBook(3, { formats: { F4: '@', F5: '0%' } }));
    const { host } = sidebarOf(world);
    await host.apply([
      { kind: 'value', hoja: 'Plan', celda: 'F4', value: 0.4 },
      { kind: 'value', hoja: 'Plan', celda: 'F5', value: '1.10' },
      { kind: 'value', hoja: 'Plan', celda: 'F6', value: null },
    ]);
    expect(worldCell(world, 'Plan', 'F4')).toMatchObject({ value: 0.4, format: 'General' });
    expect(worldCell(world, 'Plan', 'F5')).toMatchObject({ value: '1.10', format: '@' });
    expect(worldCell(world, 'Plan', 'F6').value).toBeNull();
  });

  test('a text that no cell can hold is refused before anything is written', async () => {
    const world = worldOf(planBook(3));
    const { host } = sidebarOf(world);
    const long = 'x'.repeat(50_001);
    const edits = [
      { kind: 'value', hoja: 'Plan', celda: 'F4', value: 0.4 },
      { kind: 'value', hoja: 'Plan', celda: 'F5', value: long },
    ] as const;
    await expect(host.apply(edits)).rejects.toThrow('50.000 caracteres');
    expect(worldCell(world, 'Plan', 'F4').value).toBe(0.5);
  });

  test('a cell beyond the sheet is refused', async () => {
    const { host } = sidebarOf(worldOf(planBook(3)));
    await expect(host.apply([{ kind: 'note', hoja: 'Plan', celda: 'ZZ4', text: 'x' }])).rejects.toThrow('fuera de la hoja');
  });
});
