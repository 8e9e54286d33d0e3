import type { RuleCase } from '../../../src/core/rules/rule';
import type { CellValue, Snapshot } from '../../../src/core/snapshot';

interface TypedCell {
  readonly value: CellValue;
  readonly format: string | null;
}

/** The workbook that a person gets by typing the case's texts into Excel: «60%» and «31/08/2020» become numbers with a format. */
export function typedWorkbook(sheet: RuleCase['sheet']): Snapshot {
  const typed = sheet.map((row) => row.map(typedCell));
  return {
    name: 'caso.xlsx',
    date1904: false,
    sheets: [
      {
        name: 'Seguimiento',
        visibility: 'visible',
        protected: false,
        values: typed.map((row) => row.map((cell) => cell.value)),
        formats: typed.map((row) => row.map((cell) => cell.format)),
        merges: [],
      },
    ],
  };
}

function typedCell(value: string | number | null): TypedCell {
  if (typeof value !== 'string') return { value, format: null };
  return percentage(value) ?? date(value) ?? { value, format: null };
}

function percentage(text: string): TypedCell | null {
  const match = /^(-?\d+)(?:,(\d+))? ?%$/.exec(text);
  if (!match) return null;
  const decimals = match[2] ?? '';
  return { value: Number(`${match[1] ?? ''}.${decimals}`) / 100, format: decimals === '' ? '0%' : `0.${'0'.repeat(decimals.length)}%` };
}

function date(text: string): TypedCell | null {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (!match) return null;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const time = Date.UTC(year, month - 1, day);
  // Excel leaves «31/02/2020» as the text it is.
  if (new Date(time).getUTCDate() !== day || month > 12) return null;
  return { value: (time - Date.UTC(1899, 11, 30)) / 86_400_000, format: 'dd/mm/yyyy' };
}
