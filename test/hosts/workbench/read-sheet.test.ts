import fc from 'fast-check';
import { CELLS_AT_ONCE, readSheet } from '../../../src/hosts/workbench/read-sheet';
import { PLAIN } from '../../../src/hosts/workbench/workbook-data';
import { contractFile } from '../file/contract-workbook';
import { openHeadless } from './headless';

const shape = fc.record({ rows: fc.integer({ min: 1, max: 1500 }), columns: fc.integer({ min: 1, max: 26 }) });

test('no more than so many cells of a sheet are read between two pauses, however wide it is', async () => {
  await fc.assert(
    fc.asyncProperty(shape, async ({ rows, columns }) => {
      const values = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => row * columns + column));
      const sheet = {
        name: 'Plan',
        visibility: 'visible',
        protected: false,
        values,
        formats: {},
        merges: [],
        notes: {},
        fills: {},
      } as const;
      const { workbook, univer } = await openHeadless(contractFile({ name: 'plan.xlsx', sheets: [sheet] }), 'plan.xlsx', PLAIN);
      const grid = workbook.getActiveSheet();
      const matrix = grid.getCellMatrix();
      const getRow = matrix.getRow.bind(matrix);
      const turns = [0];
      jest.spyOn(matrix, 'getRow').mockImplementation((row: number) => {
        const cells = getRow(row);
        turns[turns.length - 1]! += Object.keys(cells ?? {}).length;
        return cells;
      });
      const read = await readSheet(workbook, grid, () => {
        turns.push(0);
        return Promise.resolve();
      });
      univer.dispose();
      expect(read.values).toEqual(values);
      expect(turns.reduce((sum, cells) => sum + cells, 0)).toBe(rows * columns);
      expect(Math.max(...turns)).toBeLessThan(CELLS_AT_ONCE + columns);
    }),
    { numRuns: 12 },
  );
});
