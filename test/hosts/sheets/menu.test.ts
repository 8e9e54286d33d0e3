/** The menu and its commands, as each authorisation mode lets them work, over the built bundle. */
import { ENTRY_POINTS } from '../../../tools/sheets/globals';
import { noteAt, fillAt } from './cells';
import { FIRST, planBook } from './plan';
import { worldOf } from './world/build';
import { Execution, isBuilt } from './world/project';
import { blankScreen } from './world/services';
import { change, type World } from './world/document';

const built = isBuilt ? describe : describe.skip;
const CAPTIONS = ['Revisar', 'Marcar', 'Quitar marcas', 'Generar resumen', 'Abrir panel', 'Activar revisión en vivo'];

async function command(world: World, name: string): Promise<string> {
  const execution = new Execution(world);
  world.toasts = [];
  await execution.call(name);
  expect(world.toasts).toHaveLength(1);
  expect(world.lockedBy).toBeNull();
  return world.toasts[0] ?? '';
}

built('the menu', () => {
  test.each(['NONE', 'LIMITED', 'FULL'] as const)(
    'is drawn in AuthMode.%s, and each item calls a function that exists',
    async (authMode) => {
      const world = worldOf(planBook(3));
      const screen = blankScreen();
      await new Execution(world, { mode: authMode, screen }).call('onOpen', { authMode });
      expect(screen.menu?.items.map(([caption]) => caption)).toEqual(CAPTIONS);
      for (const [, target] of screen.menu?.items ?? []) expect(ENTRY_POINTS).toContain(target);
    },
  );

  test('in AuthMode.NONE asks nothing of the document', async () => {
    const execution = new Execution(worldOf(planBook(3)), { mode: 'NONE' });
    await execution.call('onOpen', { authMode: 'NONE' });
    expect([...execution.session.calls.byMethod.keys()].filter((name) => /^(?:Spreadsheet|Sheet|Range|Cache|Lock)\./.test(name))).toEqual(
      [],
    );
  });

  test('is drawn after the installation too', async () => {
    const screen = blankScreen();
    await new Execution(worldOf(planBook(3)), { screen }).call('onInstall', { authMode: 'FULL' });
    expect(screen.menu?.items.map(([caption]) => caption)).toEqual(CAPTIONS);
  });

  test('the project has every function that Google calls, and loads without touching a service', () => {
    const execution = new Execution(worldOf(planBook(3)), { mode: 'NONE' });
    for (const name of ENTRY_POINTS) expect(execution.has(name)).toBe(true);
    expect(execution.session.calls.total).toBe(0);
  });
});

built('the commands work with the sidebar closed', () => {
  test('«Revisar» answers and writes nothing', async () => {
    const world = worldOf(planBook(6));
    const before = JSON.stringify([...(world.sheets[0]?.cells ?? [])]);
    expect(await command(world, 'revisar')).toMatch(/^6 actividades · 2 errores · \d+ advertencias? · .*use «Marcar»/);
    expect(JSON.stringify([...(world.sheets[0]?.cells ?? [])])).toBe(before);
    expect(world.sheets).toHaveLength(1);
  });

  test('«Marcar» and «Quitar marcas» write and take back', async () => {
    const celda = `F${String(FIRST + 1)}`;
    const world = worldOf(planBook(6, { notes: { [celda]: 'Visto bueno de la OCI.' }, fills: { [celda]: '#C6EFCE' } }));
    const before = JSON.stringify([...(world.sheets[0]?.cells ?? [])]);
    await command(world, 'marcar');
    expect(noteAt(world, 'Plan', celda)).toMatch(/^Visto bueno de la OCI\.\n— Seguimiento \(k\w+\) —\nError: /);
    expect(fillAt(world, 'Plan', celda)).toBe('#f8d7da');
    expect(await command(world, 'quitarMarcas')).toContain('Se quitaron las marcas');
    expect(JSON.parse(JSON.stringify([...(world.sheets[0]?.cells ?? [])]))).toEqual(
      expect.arrayContaining(JSON.parse(before) as unknown[]),
    );
    expect(noteAt(world, 'Plan', celda)).toBe('Visto bueno de la OCI.');
    expect(await command(world, 'quitarMarcas')).toBe('No había marcas que quitar.');
  });

  test('«Generar resumen» adds its tabs and leaves the person where they were', async () => {
    const world = worldOf(planBook(6));
    world.active.celda = 'C5';
    expect(await command(world, 'generarResumen')).toContain('El resumen está en las últimas hojas');
    const [plan, ...tabs] = world.sheets;
    expect(tabs.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Resumen', 'Por dependencia', 'Vencimientos', 'Hallazgos', '_seguimiento']),
    );
    expect(tabs.find(({ name }) => name === '_seguimiento')?.hidden).toBe(true);
    expect(world.active.sheet).toBe(plan);
    const resumen = tabs.find(({ name }) => name === 'Resumen');
    expect(resumen?.charts).toMatchObject([
      { kind: 'bar', options: { title: expect.stringContaining('Avance') as string, legend: { position: 'bottom' } } },
    ]);
    expect(resumen?.frozenRows).toBeGreaterThan(0);
    expect([...(resumen?.widths.values() ?? [])].every((width) => width > 50)).toBe(true);
    const hallazgos = tabs.find(({ name }) => name === 'Hallazgos');
    const links = [...(hallazgos?.cells.values() ?? [])].filter(({ formula }) => formula.startsWith('=HYPERLINK('));
    expect(links[0]?.formula).toBe(`=HYPERLINK("#gid=${String(plan?.id)}&range=F5";"F5")`);
  });

  test('«Abrir panel» shows the page that was pushed', async () => {
    const screen = blankScreen();
    await new Execution(worldOf(planBook(3)), { screen }).call('abrirPanel');
    expect(screen.sidebar).toEqual({ file: 'sidebar', title: 'Seguimiento' });
  });

  test('a workbook without a table is told what it lacks', async () => {
    const world = worldOf(planBook(0, { values: [['Lista de asistencia']], formats: {} }));
    for (const name of ['revisar', 'marcar', 'generarResumen'])
      expect(await command(world, name)).toContain('No se encontró ninguna tabla de actividades');
  });

  test.each(['revisar', 'marcar', 'quitarMarcas', 'generarResumen'])(
    '«%s» on a workbook too large for one execution says so before it reads anything',
    async (name) => {
      const world = worldOf(planBook(3));
      const [plan] = world.sheets;
      if (plan) change(plan, 150_000, 7, { value: 'fin' });
      const asked: string[] = [];
      await new Execution(world, { between: (call) => asked.push(call) }).call(name);
      expect(world.toasts).toEqual([expect.stringMatching(/^Este libro tiene 1\.050\.000 celdas .* 1\.000\.000 .*Use «Abrir panel»/)]);
      expect(asked.filter((call) => /^Range\./.test(call))).toEqual([]);
      expect(world.lockedBy).toBeNull();
      expect(world.sheets).toHaveLength(1);
    },
  );

  test('what the service refuses is said, and nothing stays half written', async () => {
    const world = worldOf(planBook(6));
    let isFirst = true;
    const execution = new Execution(world, {
      between: (call) => {
        if (call !== 'RangeList.setBackground' || !isFirst) return;
        isFirst = false;
        throw new Error('Service Spreadsheets timed out while accessing document.');
      },
    });
    await execution.call('marcar');
    expect(world.toasts).toEqual([
      expect.stringMatching(/^Hojas de cálculo no dejó escribir: Service Spreadsheets timed out .* No se cambió nada\./),
    ]);
    const now = JSON.parse(
      JSON.stringify(world.sheets.map(({ name, cells }) => [name, [...cells].filter(([, { note }]) => note !== '')])),
    ) as unknown;
    expect(now).toEqual([['Plan', []]]);
  });

  test('while another run of ours writes, a command waits and says so', async () => {
    const world = worldOf(planBook(3));
    world.lockedBy = {};
    const execution = new Execution(world);
    await execution.call('marcar');
    expect(world.toasts).toEqual([expect.stringContaining('Seguimiento está escribiendo en este libro desde otra ventana')]);
  });
});
