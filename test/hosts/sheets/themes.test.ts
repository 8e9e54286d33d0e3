/** Fills that follow the spreadsheet's theme, under our marks. */
import { FIRST, planBook } from './plan';
import { sidebarOf } from './sidebar';
import { worldOf } from './world/build';
import { THEME_COLORS, type ThemeName } from './world/colors';
import { cellAt, change, type World, type WorldCell } from './world/document';
import { Execution, isBuilt } from './world/project';

const built = isBuilt ? describe : describe.skip;
const AVANCE = 6;

const fillTheme = (world: World, row: number, theme: ThemeName): void => {
  const [plan] = world.sheets;
  if (plan) change(plan, row, AVANCE, { background: THEME_COLORS[theme], filled: true, theme });
};

/** A plan whose column of progress is filled with a colour of the theme. */
function themedWorld(activities: number, theme: ThemeName = 'ACCENT1'): World {
  const world = worldOf(planBook(activities));
  for (let row = FIRST; row < FIRST + activities; row++) fillTheme(world, row, theme);
  return world;
}

type FillOf = Pick<WorldCell, 'background' | 'filled' | 'theme'>;

/** The fill of every cell of the plan, also of those that never had contents. */
function fillsOf({ sheets: [plan] }: World): Record<string, FillOf> {
  const fills: Record<string, FillOf> = {};
  for (let row = 1; plan && row <= 40; row++)
    for (let column = 1; column <= 9; column++) {
      const { background, filled, theme } = cellAt(plan, row, column);
      fills[`${String(row)},${String(column)}`] = { background, filled, theme };
    }
  return fills;
}

async function markAndTakeBack(world: World): Promise<void> {
  await new Execution(world).call('marcar');
  await new Execution(world).call('quitarMarcas');
}

built('a fill of the theme', () => {
  test.each(Object.keys(THEME_COLORS) as ThemeName[])('%s is of the theme again after mark and clean', async (theme) => {
    const world = themedWorld(6, theme);
    const before = fillsOf(world);
    await new Execution(world).call('marcar');
    expect(cellAt(world.sheets[0] as never, FIRST + 1, AVANCE)).toMatchObject({ background: '#f8d7da', theme: null });
    await new Execution(world).call('quitarMarcas');
    expect(fillsOf(world)).toEqual(before);
  });

  test('comes back by the sidebar’s «Deshacer» too, which knows it from the look', async () => {
    const world = themedWorld(3);
    const { host } = sidebarOf(world);
    const [look] = await host.looks([{ hoja: 'Plan', celda: 'F4' }]);
    expect(look).toMatchObject({ relleno: '#4285F4', original: 'tema:ACCENT1' });
    await host.apply([{ kind: 'fill', hoja: 'Plan', celda: 'F4', color: '#F8D7DA' }]);
    await host.apply([{ kind: 'fill', hoja: 'Plan', celda: 'F4', color: look?.relleno ?? null, original: look?.original ?? '' }]);
    expect(cellAt(world.sheets[0] as never, 4, AVANCE)).toMatchObject({ background: '#4285f4', theme: 'ACCENT1' });
  });

  test('comes back where the write fails midway', async () => {
    const world = themedWorld(6);
    const before = fillsOf(world);
    let isFirst = true;
    const between = (call: string): void => {
      if (call !== 'RangeList.setBackground' || !isFirst) return;
      isFirst = false;
      throw new Error('Service Spreadsheets timed out while accessing document.');
    };
    await new Execution(world, { between }).call('marcar');
    expect(world.toasts).toEqual([expect.stringContaining('No se cambió nada')]);
    expect(fillsOf(world)).toEqual(before);
  });

  test('leaves cells without a fill, white ones and alternating colours beside it as they are', async () => {
    const world = worldOf(planBook(30));
    const [plan] = world.sheets;
    for (const row of [5, 6, 11, 14, 17, 20, 23]) fillTheme(world, row, row % 2 === 0 ? 'ACCENT2' : 'ACCENT6');
    for (const row of [7, 12, 13]) if (plan) change(plan, row, AVANCE, { background: '#ffffff', filled: true });
    if (plan) change(plan, 18, AVANCE, { background: '#c6efce', filled: true });
    const before = fillsOf(world);
    await markAndTakeBack(world);
    expect(fillsOf(world)).toEqual(before);
    plan?.bandings.push({ top: 4, left: 1, bottom: 33, right: 7 });
    // Alternating colours show in every second cell, which has no fill of its own.
    for (let row = 4; plan && row < 34; row += 2)
      if (!cellAt(plan, row, AVANCE).filled) change(plan, row, AVANCE, { background: '#f3f3f3' });
    const banded = fillsOf(world);
    await new Execution(world).call('marcar');
    const unmarked = [4, 6, 7, 9, 10, 12, 13].map((row) => `${String(row)},${String(AVANCE)}`);
    await new Execution(world).call('quitarMarcas');
    const after = fillsOf(world);
    for (const key of unmarked) expect([key, after[key]]).toEqual([key, banded[key]]);
  });

  test('that Excel remembered comes back as its colour', async () => {
    const world = worldOf(planBook(3));
    const { host } = sidebarOf(world);
    await host.apply([{ kind: 'fill', hoja: 'Plan', celda: 'F4', color: '#DDEBF7', original: '["Solid","#DDEBF7","#000000"]' }]);
    expect(cellAt(world.sheets[0] as never, 4, AVANCE)).toMatchObject({ background: '#ddebf7', theme: null });
  });

  test('costs as many calls for ten rows as for a thousand', async () => {
    const count = async (activities: number): Promise<Record<string, Record<string, number>>> => {
      const world = themedWorld(activities);
      const calls: Record<string, Record<string, number>> = {};
      for (const name of ['marcar', 'quitarMarcas']) {
        const execution = new Execution(world);
        await execution.call(name);
        calls[name] = Object.fromEntries(execution.session.calls.byMethod);
      }
      return calls;
    };
    const [small, large] = [await count(10), await count(1000)];
    // The hidden sheet grows where it has more rows than a sheet is born with.
    const compared = (all: Record<string, Record<string, number>>): unknown =>
      Object.entries(all).map(([name, calls]) => [name, { ...calls, 'Sheet.insertRowsAfter': 0, 'Sheet.deleteRows': 0 }]);
    expect(compared(large)).toEqual(compared(small));
    expect(small.quitarMarcas?.['Range.setBackgroundObjects']).toBe(1);
  });
});
