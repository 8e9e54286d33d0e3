/** The live check by the simple trigger, over the built bundle in LIMITED authorisation. */
import { noteAt, fillAt } from './cells';
import { FIRST, planBook } from './plan';
import { fireEdit, personEdits, sidebarOf } from './sidebar';
import { typeInto, worldOf } from './world/build';
import { deleteColumn, shiftRows, type World } from './world/document';
import { Execution, isBuilt } from './world/project';

const built = isBuilt ? describe : describe.skip;
const avanceCell = (index: number): string => `F${String(FIRST + index)}`;
const marked = (world: World): string[] =>
  [...(world.sheets[0]?.cells ?? [])]
    .filter(([, { note }]) => note.includes('— Seguimiento ('))
    .map(([key]) => `F${String(key.split(',')[0])}`);

async function liveWorld(activities = 6): Promise<World> {
  const world = worldOf(planBook(activities));
  await new Execution(world).call('activarRevisionEnVivo');
  return world;
}

built('live check', () => {
  test('is off until somebody asks for it', async () => {
    const world = worldOf(planBook(6));
    const execution = await personEdits(world, 'Plan', avanceCell(0), 2);
    expect(marked(world)).toEqual([]);
    expect(execution.session.calls.total).toBeLessThan(8);
  });

  test('marks the edited row and no other, and takes the mark back once it is right', async () => {
    const world = await liveWorld();
    await personEdits(world, 'Plan', avanceCell(0), 2);
    expect(marked(world)).toEqual([avanceCell(0)]);
    expect(noteAt(world, 'Plan', avanceCell(0))).toContain('[avance-fuera-de-rango]');
    expect(fillAt(world, 'Plan', avanceCell(0))).toBe('#f8d7da');
    await personEdits(world, 'Plan', avanceCell(0), 0.5);
    expect(noteAt(world, 'Plan', avanceCell(0))).toBe('');
    expect(fillAt(world, 'Plan', avanceCell(0))).toBe('#ffffff');
  });

  test('the marks of other rows stay, and «Quitar marcas» still knows them', async () => {
    const world = await liveWorld();
    await new Execution(world).call('marcar');
    const before = marked(world);
    await personEdits(world, 'Plan', avanceCell(0), 2);
    expect(marked(world).sort()).toEqual([...before, avanceCell(0)].sort());
    await new Execution(world).call('quitarMarcas');
    expect(marked(world)).toEqual([]);
  });

  test('a paste over many rows is reviewed as one, with as many calls as one cell', async () => {
    const world = await liveWorld(60);
    const one = await personEdits(world, 'Plan', avanceCell(0), 2);
    for (let index = 10; index < 40; index++) typeInto(world, 'Plan', avanceCell(index), 3);
    const many = await fireEdit(world, 'Plan', `F${String(FIRST + 10)}:F${String(FIRST + 39)}`);
    expect(marked(world)).toHaveLength(31);
    expect(many.session.calls.byMethod).toEqual(one.session.calls.byMethod);
  });

  test('two quick edits are both reviewed', async () => {
    const world = await liveWorld();
    typeInto(world, 'Plan', avanceCell(0), 2);
    typeInto(world, 'Plan', avanceCell(2), 2);
    await Promise.all([fireEdit(world, 'Plan', avanceCell(0)), fireEdit(world, 'Plan', avanceCell(2))].map((one) => one.catch(() => null)));
    const told = world.toasts.filter((toast) => toast.includes('desde otra ventana'));
    // Each either marks its row or says that it could not.
    expect(marked(world).length + told.length).toBe(2);
    await fireEdit(world, 'Plan', avanceCell(2));
    await fireEdit(world, 'Plan', avanceCell(0));
    expect(marked(world)).toEqual(expect.arrayContaining([avanceCell(0), avanceCell(2)]));
  });

  test('an edit of somebody else is reviewed too', async () => {
    const world = await liveWorld();
    typeInto(world, 'Plan', avanceCell(0), 2);
    await fireEdit(world, 'Plan', avanceCell(0), 'colega@entidad.example');
    expect(marked(world)).toEqual([avanceCell(0)]);
  });

  test('edits of our own tabs and of what is no table are left alone', async () => {
    const world = await liveWorld();
    await new Execution(world).call('generarResumen');
    const state = (): string => JSON.stringify(world.sheets.map(({ name, cells }) => [name, [...cells]]));
    const before = state();
    await fireEdit(world, 'Resumen', 'A1');
    await fireEdit(world, 'Plan', 'A1');
    expect(state()).toBe(before);
  });

  test('of our own tabs only the sentence is read that says whose they are', async () => {
    const world = await liveWorld();
    await new Execution(world).call('generarResumen');
    const typed = await personEdits(world, 'Plan', avanceCell(0), 2);
    // The plan and the memory are read; the six tabs are not.
    expect(typed.session.calls.byMethod.get('Range.getNotes')).toBe(4);
    expect(typed.session.calls.byMethod.get('Range.getNumberFormats')).toBe(3);
    const own = await fireEdit(world, 'Resumen', 'B7');
    expect(own.session.calls.total).toBeLessThan(15);
    expect(marked(world)).toEqual([avanceCell(0)]);
  });

  test('an edit of the hidden memory is left alone', async () => {
    const world = await liveWorld();
    const [, memory] = world.sheets;
    const before = JSON.stringify([...(memory?.cells ?? [])]);
    await fireEdit(world, '_seguimiento', 'A1:C2');
    expect(JSON.stringify([...(memory?.cells ?? [])])).toBe(before);
    expect(marked(world)).toEqual([]);
  });

  test('a row that was deleted fires nothing; the next review marks what stands, and cleaning takes all back', async () => {
    const world = await liveWorld();
    const [plan] = world.sheets;
    await personEdits(world, 'Plan', avanceCell(0), 2);
    await personEdits(world, 'Plan', avanceCell(3), 2);
    if (plan) shiftRows(plan, FIRST, -1);
    expect(marked(world)).toEqual([avanceCell(2)]);
    await personEdits(world, 'Plan', avanceCell(2), 0.5);
    expect(marked(world)).toEqual([]);
    await new Execution(world).call('marcar');
    expect(marked(world)).toEqual([avanceCell(0), avanceCell(3)]);
    await new Execution(world).call('quitarMarcas');
    expect(marked(world)).toEqual([]);
    expect(fillAt(world, 'Plan', avanceCell(0))).toBe('#ffffff');
  });

  test('a column that was deleted fires nothing; the next review marks the column that stands there now', async () => {
    const world = await liveWorld();
    const [plan] = world.sheets;
    await personEdits(world, 'Plan', avanceCell(0), 2);
    if (plan) deleteColumn(plan, 1);
    await new Execution(world).call('marcar');
    const notes = [...(plan?.cells ?? [])].filter(([, { note }]) => note.includes('— Seguimiento ('));
    expect(notes.every(([key]) => key.endsWith(',5'))).toBe(true);
    expect(notes).toHaveLength(3);
    await new Execution(world).call('quitarMarcas');
    expect([...(plan?.cells.values() ?? [])].filter(({ note, filled }) => note !== '' || filled)).toEqual([]);
  });

  test('on a sheet that was renamed goes on, and knows the marks of before', async () => {
    const world = await liveWorld();
    const [plan] = world.sheets;
    await personEdits(world, 'Plan', avanceCell(0), 2);
    if (plan) plan.name = 'Plan 2020';
    await personEdits(world, 'Plan 2020', avanceCell(2), 2);
    expect(marked(world)).toEqual([avanceCell(0), avanceCell(2)]);
    await personEdits(world, 'Plan 2020', avanceCell(0), 0.5);
    expect(marked(world)).toEqual([avanceCell(2)]);
    await new Execution(world).call('quitarMarcas');
    expect([...(plan?.cells.values() ?? [])].filter(({ note, filled }) => note !== '' || filled)).toEqual([]);
  });

  test('a workbook that cannot be reviewed says why', async () => {
    const world = await liveWorld();
    for (const [row] of [[3]])
      for (const column of ['A', 'B', 'C', 'D', 'E', 'F', 'G']) typeInto(world, 'Plan', `${column}${String(row)}`, null);
    world.toasts = [];
    await fireEdit(world, 'Plan', 'A3:G3');
    expect(world.toasts).toEqual([expect.stringContaining('No se encontró ninguna tabla')]);
  });

  test('on a workbook too large for 30 seconds it is not switched on; one that grew says so, and is switched off', async () => {
    const grow = (world: World): void => {
      Object.assign(world.sheets[0] ?? {}, { rows: 20_000 });
      typeInto(world, 'Plan', 'G20000', 'fin');
    };
    const large = worldOf(planBook(6));
    grow(large);
    await new Execution(large).call('activarRevisionEnVivo');
    expect(large.toasts).toEqual([expect.stringMatching(/140\.000 celdas .* 80\.000 .*Use «Abrir panel»/)]);
    expect(large.sheets.map(({ name }) => name)).toEqual(['Plan']);

    const grown = await liveWorld();
    grow(grown);
    grown.toasts = [];
    await personEdits(grown, 'Plan', avanceCell(0), 2);
    expect(marked(grown)).toEqual([]);
    expect(grown.toasts).toEqual([expect.stringContaining('No se revisó el cambio. Use «Abrir panel»')]);
    expect(grown.lockedBy).toBeNull();
    await new Execution(grown).call('desactivarRevisionEnVivo');
    expect(grown.toasts.at(-1)).toContain('Revisión en vivo desactivada');
    expect(grown.sheets.map(({ name }) => name)).toEqual(['Plan']);
  });

  test('is switched off again, for everyone, and the menu follows', async () => {
    const world = await liveWorld();
    const opened = new Execution(world, { mode: 'LIMITED' });
    await opened.call('onOpen', { authMode: 'LIMITED' });
    expect(opened.screen.menu?.items.at(-1)).toEqual(['Desactivar revisión en vivo', 'desactivarRevisionEnVivo']);
    const execution = new Execution(world);
    await execution.call('desactivarRevisionEnVivo');
    expect(execution.screen.menu?.items.at(-1)?.[0]).toBe('Activar revisión en vivo');
    await personEdits(world, 'Plan', avanceCell(0), 2);
    expect(marked(world)).toEqual([]);
    expect(world.sheets.map(({ name }) => name)).toEqual(['Plan']);
  });
});

built('edits told to an open sidebar', () => {
  test('each of several, once; and everything again where the cache forgot some', async () => {
    const world = worldOf(planBook(6));
    const { host, turn } = sidebarOf(world);
    const heard: unknown[] = [];
    host.onEdit((edit) => heard.push(edit));
    await turn();
    await personEdits(world, 'Plan', 'F4', 0.1);
    await personEdits(world, 'Plan', 'F5', 0.2);
    await turn();
    await turn();
    expect(heard).toEqual([
      { hoja: 'Plan', rango: 'F4' },
      { hoja: 'Plan', rango: 'F5' },
    ]);
    for (let i = 0; i < 60; i++) await personEdits(world, 'Plan', 'F4', i);
    await turn();
    expect(heard.slice(2)).toEqual([{ hoja: 'Plan', rango: null }]);
  });

  test('without a sidebar nothing is noted', async () => {
    const world = worldOf(planBook(6));
    await personEdits(world, 'Plan', 'F4', 0.1);
    expect(world.cache.size).toBe(0);
  });
});
