import type { CellValue } from '../snapshot';
import { isDateFormat } from './date';
import { saysNoAplica } from './no-aplica';
import { numberWords } from './numerals';
import { isBlank, plain, words } from './text';

/** What a progress cell says. `reason` is a Spanish clause about the cell. */
export type PercentageReading =
  /** A share: 0.67 is 67 %. May lie outside 0..1 where the cell says so. */
  | { readonly kind: 'avance'; readonly avance: number }
  | { readonly kind: 'noAplica' }
  | { readonly kind: 'vacio' }
  | { readonly kind: 'ilegible'; readonly reason: string };

/** No share is written larger, though it lies outside 0..1. */
const LARGEST_SHARE = 1.5;
/** Words that may stand beside the one percentage of a cell. */
const BESIDE = new Set(
  `a al aprox aproximadamente avance acumulado cumplida cumplido cumplimiento cumple de del ejecucion ejecutada ejecutado ejecutadas ejecutados
   el en es finalizada finalizado fisico la logrado parcial porcentaje realizada realizado terminada terminado total un`.split(/\s+/),
);

/**
 * Reads a progress cell.
 * @param wholeNumbers whether bare numbers of the column are percent points (67) instead of shares (0.67); see `usesWholeNumbers`
 */
export function readPercentage(value: CellValue, format: string | null, wholeNumbers: boolean): PercentageReading {
  if (isBlank(value)) return { kind: 'vacio' };
  if (typeof value === 'boolean') return illegible('no es un porcentaje');
  if (typeof value === 'number') return fromNumber(value, format, wholeNumbers);
  return fromText(String(value), wholeNumbers);
}

function fromNumber(value: number, format: string | null, wholeNumbers: boolean): PercentageReading {
  if (!Number.isFinite(value)) return illegible('no es un número');
  if (isDateFormat(format)) return illegible('tiene una fecha');
  return { kind: 'avance', avance: wholeNumbers && !isPercentFormat(format) ? fromPoints(value) : value };
}

function fromText(text: string, wholeNumbers: boolean): PercentageReading {
  if (text.trim().startsWith('#')) return illegible(`la celda tiene el error ${text.trim()}`);
  if (saysNoAplica(text)) return { kind: 'noAplica' };
  const said = plain(text).replace(/％/g, '%').replace(/−/g, '-');
  const [digits, ...others] = said.match(/[0-9]+(?:[.,][0-9]+)*/g) ?? [];
  const marks = said.match(/%|\bpor ?ciento\b|\bpct\b/g) ?? [];
  if (/^[0-9]{1,4}([/.-])[0-9]{1,2}\1[0-9]{2,4}$/.test(said)) return illegible('tiene una fecha');
  if (digits === undefined || others.length > 0)
    return illegible(marks.length > 1 ? 'tiene más de un porcentaje' : 'tiene texto en vez de un porcentaje');
  const number = numberOf(digits) * (/^- ?[0-9]/.test(said) ? -1 : 1);
  const beside = withoutSpelled(words(said.replace(/[0-9][0-9.,]*/, ' ').replace(/\bpor ?ciento\b|\bpct\b/g, ' ')), number);
  if (!Number.isFinite(number) || beside.some((word) => !BESIDE.has(word))) return illegible('tiene texto en vez de un porcentaje');
  if (marks.length > 0) return { kind: 'avance', avance: fromPoints(number) };
  if (beside.length > 0 || /[/:]/.test(said)) return illegible('no dice si es un porcentaje');
  return { kind: 'avance', avance: wholeNumbers || isTypedPoints(number) ? fromPoints(number) : number };
}

/** Whether a number typed as text is percent points beside shares too: «50» had no format that could have made it 5000 %. */
function isTypedPoints(number: number): boolean {
  return number > LARGEST_SHARE && number <= 100;
}

/** «sesenta por ciento (60 %)»: the number in words says nothing more. */
function withoutSpelled(beside: readonly string[], number: number): readonly string[] {
  const spelled = numberWords(beside, 0);
  return spelled?.value === number ? beside.slice(spelled.length) : beside;
}

/** 0.6667 for 66.67, without the dust of binary division. */
function fromPoints(points: number): number {
  return Number((points / 100).toPrecision(12));
}

/** «66,67» and «66.67» alike; where both marks occur the last one is the decimal one. NaN for «1.2.3». */
function numberOf(digits: string): number {
  const decimal = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  if (decimal < 0) return Number(digits);
  const whole = digits.slice(0, decimal);
  const mark = digits[decimal] === ',' ? ',' : '.';
  if (whole.includes(mark)) return NaN;
  return Number(`${whole.replace(/[.,]/g, '')}.${digits.slice(decimal + 1)}`);
}

/** True for a number-format code that shows percentages. */
export function isPercentFormat(format: string | null): boolean {
  return format !== null && format.replace(/"[^"]*"|\\./g, '').includes('%');
}

/** Whether the bare numbers of a column of progress are percent points (0, 33, 100) rather than shares (0, 0.33, 1). */
export function usesWholeNumbers(cells: readonly { readonly value: CellValue; readonly format: string | null }[]): boolean {
  let points = 0;
  let shares = 0;
  for (const { value, format } of cells) {
    const number = bareNumber(value, format);
    if (number === null || number <= 0) continue;
    if (number > LARGEST_SHARE) points++;
    else shares++;
  }
  return points > shares;
}

function bareNumber(value: CellValue, format: string | null): number | null {
  if (typeof value === 'number') return isPercentFormat(format) || isDateFormat(format) ? null : value;
  if (typeof value !== 'string' || !/^\s*[0-9]+([.,][0-9]+)?\s*$/.test(value)) return null;
  return numberOf(value.trim());
}

/** «66,7 %», «40 %»: at most one decimal, rounded half up. */
export function formatShare(share: number): string {
  const points = Math.round(share * 1000) / 10 + 0;
  return `${String(points).replace('.', ',')} %`;
}

function illegible(reason: string): PercentageReading {
  return { kind: 'ilegible', reason };
}
