/** Very large spreadsheets in slices. */
import fc from 'fast-check';
import type { Range } from '../../../src/core/snapshot';
import { sliceOf, START, type Cursor, type Slice } from '../../../src/hosts/sheets/slices';
import { worldOf } from './world/build';
import { isBuilt } from './world/project';
import { sidebarOf } from './sidebar';
import { planBook } from './plan';

test('the slices hold every row of every sheet once, in order, and none is larger than its budget or one row', () => {
  const sizes = fc.array(fc.record({ rows: fc.integer({ min: 0, max: 40 }), columns: fc.integer({ min: 1, max: 9 }) }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 60 }), (sheets, budget) => {
      const seen = sheets.map(() => 0);
      for (let cursor: Cursor | null = START, done = -1; cursor !== null;) {
        const areas: [number, Range][] = [];
        const extentOf = (hoja: number): Range => ({ top: 1, left: 1, bottom: sheets[hoja]?.rows ?? 0, right: sheets[hoja]?.columns ?? 1 });
        const slice: Slice<number> = sliceOf(sheets.length, cursor, extentOf, (hoja, area) => areas.push([hoja, area]), budget);
        for (const [hoja, { top, bottom }] of areas) {
          expect(top).toBe((seen[hoja] ?? 0) + 1);
          seen[hoja] = bottom;
        }
        const cells = areas.reduce((sum, [, { top, bottom, right }]) => sum + (bottom - top + 1) * right, 0);
        const [[, only] = []] = areas.filter(([, { bottom, top }]) => bottom >= top);
        expect(cells <= budget || only?.top === only?.bottom || areas.length > 1).toBe(true);
        expect(slice.hecho).toBeGreaterThanOrEqual(done);
        done = slice.hecho;
        cursor = slice.sigue;
      }
      expect(seen).toEqual(sheets.map(({ rows }) => rows));
    }),
  );
});

(isBuilt ? test : test.skip)('a spreadsheet of several slices is read whole, one execution each', async () => {
  const world = worldOf(planBook(4));
  const [plan] = world.sheets;
  if (plan) Object.assign(plan, { rows: 70_000 });
  const { change } = await import('./world/document');
  if (plan) change(plan, 70_000, 7, { value: 'fin' });
  const asked: string[] = [];
  const { host } = sidebarOf(world, (call) => {
    if (call === 'Range.getValues') asked.push(call);
  });
  const { sheets } = await host.read();
  expect(asked).toHaveLength(2);
  expect(sheets[0]?.values).toHaveLength(70_000);
  expect(sheets[0]?.values[69_999]?.[6]).toBe('fin');
});
