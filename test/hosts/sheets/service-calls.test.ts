/** Calls of services: as many for ten rows as for ten thousand, method by method. Calls are counted, never timed. */
import { FIRST, planBook } from './plan';
import { fireEdit } from './sidebar';
import { typeInto, worldOf } from './world/build';
import type { World } from './world/document';
import { Execution, isBuilt } from './world/project';

const built = isBuilt ? describe : describe.skip;

async function callsOf(world: World, name: string): Promise<Record<string, number>> {
  const execution = new Execution(world);
  await execution.call(name);
  return Object.fromEntries(execution.session.calls.byMethod);
}

async function counts(activities: number): Promise<Record<string, Record<string, number>>> {
  const world = worldOf(planBook(activities));
  const revisar = await callsOf(world, 'revisar');
  const marcar = await callsOf(world, 'marcar');
  const generarResumen = await callsOf(world, 'generarResumen');
  const again = await callsOf(world, 'generarResumen');
  await callsOf(world, 'activarRevisionEnVivo');
  for (let index = 0; index < activities; index++) typeInto(world, 'Plan', `F${String(FIRST + index)}`, 3);
  const edit = await fireEdit(world, 'Plan', `F${String(FIRST)}:F${String(FIRST + activities - 1)}`);
  const quitarMarcas = await callsOf(world, 'quitarMarcas');
  return { revisar, marcar, generarResumen, again, onEdit: Object.fromEntries(edit.session.calls.byMethod), quitarMarcas };
}

/** The grid grows where a tab has more rows than a sheet is born with: never more than once for each tab. */
const GROWTH = /^Sheet\.(?:insertRowsAfter|deleteRows)$/;

const withoutGrowth = (all: Record<string, Record<string, number>>): unknown =>
  Object.fromEntries(
    Object.entries(all).map(([name, calls]) => [
      name,
      Object.fromEntries(Object.entries(calls).filter(([method]) => !GROWTH.test(method))),
    ]),
  );

const totalOf = (calls: Record<string, number> | undefined): number => Object.values(calls ?? {}).reduce((sum, one) => sum + one, 0);

built('service calls', () => {
  test('do not grow with the rows, method by method', async () => {
    const small = await counts(10);
    const large = await counts(1000);
    expect(withoutGrowth(large)).toEqual(withoutGrowth(small));
    const grown = Object.values(large).map((calls) => (calls['Sheet.insertRowsAfter'] ?? 0) + (calls['Sheet.deleteRows'] ?? 0));
    expect(Math.max(...grown)).toBeLessThanOrEqual(6);
    expect(totalOf(small.revisar)).toBeLessThan(40);
    expect(totalOf(small.marcar)).toBeLessThan(80);
    // The plan and the memory are read and written; of the six tabs of the summary only whose they are is asked.
    expect(totalOf(small.onEdit)).toBeLessThan(150);
  });

  test('ten thousand rows are marked with the calls of ten', async () => {
    const [small, large] = [await callsOf(worldOf(planBook(10)), 'marcar'), await callsOf(worldOf(planBook(10_000)), 'marcar')];
    expect(withoutGrowth({ marcar: large })).toEqual(withoutGrowth({ marcar: small }));
  });
});
