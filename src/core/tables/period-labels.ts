/** What the label of a sub-column says of when: «3», «III», «Marzo», «E F M…», «2026». */
import { plain } from '../cells/text';

/** A year of a programme, as the header of the column where it is programmed. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 2000 && value <= 2100;
}

/** 2026 for «2026», «Año 2026», «Vigencia 2026»; null for any other label. */
export function yearLabel(text: string): number | null {
  const year = /^(?:(?:ano|vigencia|anualidad|programado) )?(20\d{2})$/.exec(plain(text));
  return year ? Number(year[1]) : null;
}

export const MONTH_LABELS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** 3 for «3», «III», «Marzo» or «3er»; null where a sub-label is no number of a period. */
export function periodNumber(text: string): number | null {
  const flat = plain(text);
  const digits = /^(\d{1,2})(?:er|do|to|ro)?[.°]?$/.exec(flat);
  if (digits) return Number(digits[1]) >= 1 && Number(digits[1]) <= 12 ? Number(digits[1]) : null;
  const roman = ROMAN.indexOf(flat);
  return roman >= 0 ? roman + 1 : monthLabel(flat);
}

/** 3 for «Marzo» or «mar.»; null for any other label. */
export function monthLabel(text: string): number | null {
  const flat = plain(text);
  const month = MONTH_LABELS.indexOf(flat.slice(0, 3));
  return month >= 0 && /^[a-z]{3,10}\.?$/.test(flat) ? month + 1 : null;
}

/** «E F M A M J…»: months by their first letters, told apart by their order only. */
export const isMonthInitial = (text: string): boolean => /^[efmajsond]$/.test(plain(text));
