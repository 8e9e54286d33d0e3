/** A cell as Excel keeps what a person typed. */
export interface TypedCell {
  /** Dates are serial numbers of the 1900 system. */
  readonly value: string | number | null;
  readonly format: string | null;
}

const DATE = /^(\d{2})\/(\d{2})\/(\d{4})$/;
const PERCENT = /^(-?\d+)(?:,(\d+))?%$/;
const INTEGER = /^\d+$/;
const DAY = 86_400_000;
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/** Types one cell into Excel in Spanish: «31/08/2023» is a date, «67%» a percentage, «4» a number, the rest text. */
export function typed(text: string): TypedCell {
  if (text === '' || isCovered(text)) return { value: null, format: null };
  if (text.startsWith("'")) return { value: text.slice(1), format: null };
  const date = serial(text);
  if (date !== null) return { value: date, format: 'dd/mm/yyyy' };
  const percent = PERCENT.exec(text);
  if (percent) return { value: Number(`${percent[1] ?? ''}.${percent[2] ?? '0'}`) / 100, format: percent[2] === undefined ? '0%' : '0.0%' };
  if (INTEGER.test(text)) return { value: Number(text), format: null };
  return { value: text.split('¶').join('\n'), format: null };
}

/** Whether the cell lies under a merged one. */
export function isCovered(text: string): boolean {
  return text === '^' || text === '<';
}

/** The serial number of a day that exists; «30/02/2023» is none and stays text, as in Excel. */
function serial(text: string): number | null {
  const [, day, month, year] = DATE.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1;
  return exists ? (date.getTime() - SERIAL_ZERO) / DAY : null;
}
