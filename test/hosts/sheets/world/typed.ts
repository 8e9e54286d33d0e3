/** How a spreadsheet of the locale es_CO reads a string that is written into a cell, as if a person had typed it. */
import type { Stored } from './document';

export interface Typed {
  readonly value: Stored | null;
  readonly formula: string;
  /** A format that the typed text brings along. */
  readonly format: string | null;
}

const asText = (value: string): Typed => ({ value, formula: '', format: null });

/** @throws where what Google does is not known well enough: the code under test must not depend on it. */
export function readTyped(text: string, format: string): Typed {
  if (format === '@') {
    if (text.startsWith("'")) throw new Error('FAKE GAP: an apostrophe at the beginning of a plain-text cell');
    return text === '' ? { value: null, formula: '', format: null } : asText(text);
  }
  if (text === '') return { value: null, formula: '', format: null };
  if (text.startsWith("'")) return asText(text.slice(1));
  if (text.startsWith('=') || text.startsWith('+')) return { value: null, formula: text, format: null };
  if (/^(?:true|false|verdadero|falso)$/i.test(text)) return { value: /^(?:true|verdadero)$/i.test(text), formula: '', format: null };
  const date = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (date) {
    const [, day, month, year] = date.map(Number);
    return { value: Date.UTC(year ?? 0, (month ?? 1) - 1, day) / 86_400_000 + 25_569, formula: '', format: 'd/m/yyyy' };
  }
  const share = /^(-?\d+(?:,\d+)?)\s?%$/.exec(text);
  if (share) return { value: Number((share[1] ?? '').replace(',', '.')) / 100, formula: '', format: '0%' };
  if (/^-?\d+(?:,\d+)?$/.test(text)) return { value: Number(text.replace(',', '.')), formula: '', format: null };
  if (/^[\d.,:/\-+()$%\s]*$/.test(text) || /^\W*\d/.test(text) || /^-|^(?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)/i.test(text)) {
    throw new Error(`FAKE GAP: «${text}» is written without saying that it is text`);
  }
  return asText(text);
}
