import type { CellValue, Sheet, Snapshot } from '../../snapshot';
import type { Tab } from '../edit';

/** A value as every host gives it back: blanks are blank, lines end in one way. */
const readBack = (value: CellValue | undefined): CellValue => {
  if (value === undefined || value === '') return null;
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
};

/** Whether two rows, or two lists of rows, hold the same, whatever blanks trail. */
function sameList<T>(one: readonly T[], other: readonly T[], same: (a: T | undefined, b: T | undefined) => boolean): boolean {
  for (let at = 0; at < Math.max(one.length, other.length); at++) if (!same(one[at], other[at])) return false;
  return true;
}

const sameRow = (one: readonly CellValue[] = [], other: readonly CellValue[] = []): boolean =>
  sameList(one, other, (a, b) => readBack(a) === readBack(b));

const holds = (sheet: Sheet, { rows }: Tab): boolean =>
  sameList(
    sheet.values,
    rows.map((row) => row.map(({ value }) => value)),
    sameRow,
  );

/**
 * Whether each of these tabs stands in the workbook as it would be written again. One that computes or draws is never taken for the
 * same: its formulas and charts cannot be read back.
 */
export function tabsStand(tabs: readonly Tab[], { sheets }: Snapshot): boolean {
  return tabs.every((tab) => {
    const sheet = sheets.find(({ name }) => name === tab.name);
    const isPlain = tab.charts.length === 0 && tab.rows.every((row) => row.every(({ formula }) => formula === undefined));
    return isPlain && sheet?.visibility === tab.visibility && holds(sheet, tab);
  });
}
