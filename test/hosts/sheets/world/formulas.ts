/** The few formulas that our tabs hold. */
import { parseRange } from '../../../../src/core/a1';
import { cellAt, type Stored, type WorldSheet } from './document';

function numbersOf(sheet: WorldSheet, range: string): number[] {
  const area = parseRange(range);
  if (!area) throw new Error(`FAKE GAP: the range ${range}`);
  const numbers: number[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = resultOf(sheet, row, column);
      if (typeof value === 'number') numbers.push(value);
    }
  }
  return numbers;
}

const CELL = '[A-Z]{1,2}[0-9]+';

/** What a cell shows: its value, or what its formula gives. */
export function resultOf(sheet: WorldSheet, row: number, column: number): Stored | null {
  const { value, formula } = cellAt(sheet, row, column);
  if (formula === '' || value !== null) return value;
  const sum = new RegExp(`^=SUM\\((${CELL}:${CELL})\\)$`).exec(formula);
  if (sum) return numbersOf(sheet, sum[1] ?? '').reduce((total, one) => total + one, 0);
  const ratio = new RegExp(`^=(${CELL})/(${CELL})$`).exec(formula);
  if (ratio) return (numbersOf(sheet, ratio[1] ?? '')[0] ?? 0) / (numbersOf(sheet, ratio[2] ?? '')[0] ?? 0);
  const link = /^=HYPERLINK\("#gid=\d+&range=[A-Z]+\d+";"([^"]*)"\)$/.exec(formula);
  if (link) return link[1] ?? '';
  throw new Error(`FAKE GAP: the formula ${formula}`);
}
