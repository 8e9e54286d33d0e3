/** Values of single cells. */
import type { Place } from '../../core/a1';
import type { CellValue, Range } from '../../core/snapshot';
import { boxesAround, rangeNames, runName, runsOf } from './areas';
import { cellsOf } from './book';
import type { Journal } from './journal';
import type { Grid, Services } from './services';
import { AUTOMATIC, TEXT_FORMAT, writeRun } from './text-cells';

export interface ValueAt extends Place {
  readonly to: CellValue;
}

/**
 * Reads what the values will cover and gives the step that writes them. Text goes into cells of the format «plain text»; a number or a
 * date that comes there takes the automatic format again.
 */
export function planValues(
  services: Services,
  grid: Grid,
  blocked: readonly Range[],
  values: readonly ValueAt[],
): (journal: Journal) => void {
  const read = boxesAround(values, blocked).flatMap(({ bounds, places }) => {
    const cells = cellsOf(grid, bounds);
    const [old, formulas, formats] = [cells.getValues() as CellValue[][], cells.getFormulas(), cells.getNumberFormats()];
    return places.map((place) => {
      const at = <T>(table: readonly (readonly T[])[]): T | undefined => table[place.row - bounds.top]?.[place.column - bounds.left];
      return { ...place, value: at(old) ?? null, formula: at(formulas) ?? '', format: at(formats) ?? AUTOMATIC };
    });
  });
  const texts = read.filter(({ to, format }) => typeof to === 'string' && to !== '' && format !== TEXT_FORMAT);
  const others = read.filter(({ to, format }) => (typeof to === 'number' || typeof to === 'boolean') && format === TEXT_FORMAT);
  return (journal) => {
    journal.before(() => {
      for (const run of runsOf(read)) {
        grid.getRange(runName(run)).setNumberFormats(run.map(({ format }) => [format]));
        writeRun(
          services,
          grid,
          run.map(({ row, column, value, formula }) => ({ row, column, to: formula === '' ? value : formula })),
        );
      }
    });
    if (texts.length > 0) grid.getRangeList(rangeNames(texts)).setNumberFormat(TEXT_FORMAT);
    if (others.length > 0) grid.getRangeList(rangeNames(others)).setNumberFormat(AUTOMATIC);
    for (const run of runsOf(read)) writeRun(services, grid, run);
  };
}
