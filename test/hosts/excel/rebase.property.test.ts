import fc from 'fast-check';
import type { CellValue } from '../../../src/core/snapshot';
import { rebasing } from '../../../src/hosts/excel/rebase';

/** Rows that may be alike, as real tables have them. */
const row = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom('Publicar', 'Capacitar', null), fc.constantFrom(0.5, 1, null));
const grid = fc.array(row, { minLength: 1, maxLength: 12 });

type Tagged = readonly [number, readonly CellValue[]][];

/** Each row keeps the number that it had, so that a test knows where it went. */
const tagged = (rows: readonly (readonly CellValue[])[]): Tagged => rows.map((cells, index) => [index + 1, cells]);

test('a row that was moved by others’ inserted and deleted rows is found where it stands, or not at all', () => {
  fc.assert(
    fc.property(grid, fc.array(fc.tuple(fc.boolean(), fc.nat(12), row), { maxLength: 4 }), (before, changes) => {
      let now: Tagged = tagged(before);
      for (const [inserts, at, cells] of changes) {
        const place = at % (now.length + 1);
        now = inserts ? [...now.slice(0, place), [0, cells], ...now.slice(place)] : now.filter((_, index) => index !== place);
      }
      const move = rebasing(
        before,
        now.map(([, cells]) => cells),
      );
      before.forEach((cells, index) => {
        const there = move({ row: index + 1, column: 1 });
        if (there === null) return;
        // Rows that read alike cannot be told apart; a row never becomes one that reads otherwise.
        const [, found = []] = now[there.row - 1] ?? [0];
        const held = cells.filter((value) => value !== null).length;
        const kept = cells.filter((value, column) => value !== null && (found[column] ?? null) === value).length;
        expect(kept * 2).toBeGreaterThanOrEqual(held);
        expect(there.column).toBe(1);
      });
    }),
    { numRuns: 500 },
  );
});

test('nothing changed: every cell stays', () => {
  fc.assert(
    fc.property(grid, fc.nat(20), fc.nat(20), (before, r, c) => {
      const place = { row: r + 1, column: c + 1 };
      expect(rebasing(before, [...before])(place)).toEqual(place);
    }),
  );
});

const TABLE = [
  ['Actividad', 'Avance', 'Fecha'],
  ['Publicar', 0.5, 1],
  ['Capacitar', 0.6, 2],
  ['Rendir', 0.7, 3],
];

test.each<[string, CellValue[][], { row: number; column: number } | null]>([
  ['a row above', [TABLE[0]!, ['Nueva', 0.1, 9], ...TABLE.slice(1)], { row: 4, column: 2 }],
  ['a row above deleted', [TABLE[0]!, ...TABLE.slice(2)], { row: 2, column: 2 }],
  ['the row itself deleted', [TABLE[0]!, TABLE[1]!, TABLE[3]!], null],
  ['a column before', TABLE.map((cells) => ['x', ...cells]), { row: 3, column: 3 }],
  ['the column itself deleted', TABLE.map(([a = null, , c = null]) => [a, c]), null],
  ['rows sorted otherwise', [TABLE[0]!, TABLE[3]!, TABLE[2]!, TABLE[1]!], { row: 3, column: 2 }],
  ['rows sorted otherwise, the row among them', [TABLE[0]!, TABLE[2]!, TABLE[3]!, TABLE[1]!], { row: 2, column: 2 }],
  ['rows above and below', [TABLE[0]!, ['Nueva', 0.1, 9], TABLE[1]!, TABLE[2]!, ['Otra', 0.2, 8], TABLE[3]!], { row: 4, column: 2 }],
  ['another cell of the row edited', [TABLE[0]!, TABLE[1]!, ['Capacitar', 0.6, 7], TABLE[3]!], { row: 3, column: 2 }],
  ['all gone', [], null],
])('%s', (_what, now, where) => {
  expect(rebasing(TABLE, now)({ row: 3, column: 2 })).toEqual(where);
});
