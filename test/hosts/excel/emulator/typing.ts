/** What Excel (in Spanish, as most users of the project have it) makes of a text that comes into a cell. */
import type { EmulatedCell, EmulatedSheet, Scalar } from './book';
import { areaIn } from './book';
import { Unmodelled, invalidArgument } from './wire';

const DAY = 86_400_000;

/** Writes what an add-in set: null leaves the cell, '' empties it, a text is read as if a person typed it. */
export function typeInto(cell: EmulatedCell, input: unknown, sheet: EmulatedSheet, location: string): void {
  if (input === null) return;
  if (typeof input === 'string') typeText(cell, input, sheet, location);
  else if (typeof input === 'number' || typeof input === 'boolean') Object.assign(cell, { value: input, formula: null });
  else throw invalidArgument(location);
}

function typeText(cell: EmulatedCell, input: string, sheet: EmulatedSheet, location: string): void {
  if (input.length > 32_768) throw invalidArgument(location, 'The text is longer than a cell can hold.');
  if (cell.format === '@' && !input.startsWith("'")) Object.assign(cell, { value: input, formula: null });
  else if (input.startsWith("'")) Object.assign(cell, { value: input.slice(1), formula: null });
  else if (/^[=+@]/.test(input) || /^-./.test(input)) typeFormula(cell, input, sheet, location);
  else Object.assign(cell, { formula: null }, converted(input, cell.format));
}

/** Only the formulas that our own tabs hold have a result here: there is no calculation engine. */
function typeFormula(cell: EmulatedCell, input: string, sheet: EmulatedSheet, location: string): void {
  const number = /^[+-][\d.,]+$/.test(input) ? Number(input.replace(',', '.')) : Number.NaN;
  if (!Number.isNaN(number)) {
    Object.assign(cell, { value: number, formula: null });
    return;
  }
  const sum = /^=SUM\(([A-Z]+\d+:[A-Z]+\d+)\)$/.exec(input);
  const ratio = /^=([A-Z]+\d+)\/([A-Z]+\d+)$/.exec(input);
  if (!sum && !ratio) throw /^=/.test(input) ? new Unmodelled(`formula ${input}`) : invalidArgument(location);
  const numbers = (address: string): number[] => {
    const { top, left, bottom, right } = areaIn(sheet, address);
    return sheet.rows
      .slice(top - 1, bottom)
      .flatMap((row) => row.slice(left - 1, right).map(({ value }) => (typeof value === 'number' ? value : 0)));
  };
  const total = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
  const value = sum ? total(numbers(sum[1] ?? '')) : total(numbers(ratio?.[1] ?? '')) / total(numbers(ratio?.[2] ?? ''));
  Object.assign(cell, { value: Number.isFinite(value) ? value : '#DIV/0!', formula: input });
}

/** «60 %» becomes 0.6, «31/08/2020» a serial number, «1.10» and «007» numbers. */
function converted(input: string, format: string): { value: Scalar; format: string } {
  const number = /^\s*-?\d+([.,]\d+)?\s*(%?)\s*$/.exec(input);
  if (number) {
    const plain = Number(input.replace(/[\s%]/g, '').replace(',', '.'));
    return number[2] === '%' ? { value: plain / 100, format: '0%' } : { value: plain, format };
  }
  const date = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(input);
  if (date) {
    const days = (Date.UTC(Number(date[3]), Number(date[2]) - 1, Number(date[1])) - Date.UTC(1899, 11, 30)) / DAY;
    return { value: days, format: 'dd/mm/yyyy' };
  }
  const word = input.toUpperCase();
  if (word === 'VERDADERO' || word === 'TRUE') return { value: true, format };
  if (word === 'FALSO' || word === 'FALSE') return { value: false, format };
  return { value: input, format };
}
