/** A tab of ours as the tables that a spreadsheet takes: one value per cell and look, all of one width. */
import type { Tab, TabCell } from '../../core/edits/edit';
import { address } from '../../core/snapshot';
import { FORMATS, TONES } from '../tab-look';
import { AUTOMATIC, needsRichText, TEXT_FORMAT, type RichCell } from './text-cells';

/** Points of the usual font of a spreadsheet. */
const FONT_SIZE = 10;

export interface TabTables {
  readonly values: (string | number | boolean)[][];
  readonly formats: string[][];
  readonly rich: readonly RichCell[];
}

/** @param linkTo address of a place of this workbook, null where its sheet is missing. */
export function tabTables(tab: Tab, width: number, linkTo: (link: NonNullable<TabCell['link']>) => string | null): TabTables {
  const rich: RichCell[] = [];
  const values: TabTables['values'] = [];
  const formats: string[][] = [];
  tab.rows.forEach((row, r) => {
    const line = Array.from({ length: width }, (_, c): [string | number | boolean, string] => {
      const cell = row[c] ?? { value: null };
      const link = cell.link === undefined ? null : linkTo(cell.link);
      const { value } = cell;
      const isRich = typeof value === 'string' && (needsRichText(value) || (link !== null && !isAddress(value)));
      if (!isRich) return contentsOf(cell, link);
      rich.push({ row: r + 1, column: c + 1, text: value, ...(link === null ? {} : { link }) });
      return ['', TEXT_FORMAT];
    });
    values.push(line.map(([value]) => value));
    formats.push(line.map(([, format]) => format));
  });
  return { values, formats, rich };
}

const isAddress = (text: string): boolean => /^[A-Z]{1,3}[1-9]\d{0,6}$/.test(text);

function contentsOf(cell: TabCell, link: string | null): [string | number | boolean, string] {
  const format = cell.format === undefined ? AUTOMATIC : FORMATS[cell.format];
  // A semicolon between arguments is read under every locale, a comma only where it is no decimal sign.
  if (cell.formula !== undefined) return [cell.formula.replace(/,/g, ';'), format];
  if (link !== null) return [`=HYPERLINK("${link}";"${String(cell.value)}")`, AUTOMATIC];
  if (typeof cell.value === 'string') return [cell.value, TEXT_FORMAT];
  return [cell.value ?? '', format];
}

export interface TabLooks {
  readonly fills: (string | null)[][];
  readonly colors: (string | null)[][];
  readonly weights: ('bold' | 'normal')[][];
  readonly styles: ('italic' | 'normal')[][];
  readonly lines: ('underline' | 'none')[][];
  readonly sizes: number[][];
  readonly wraps: boolean[][];
  readonly alignments: ('middle' | 'top')[][];
  /** Cells with a line above them. */
  readonly bordered: readonly string[];
}

/** @param top row of the sheet where `rows` begin. */
export function tabLooks(rows: Tab['rows'], width: number, top: number): TabLooks {
  const table = <T>(of: (cell: TabCell) => T): T[][] =>
    rows.map((row) => Array.from({ length: width }, (_, c) => of(row[c] ?? { value: null })));
  const tone = (cell: TabCell) => TONES[cell.tone ?? 'plain'];
  const hex = (color: string | undefined): string | null => (color === undefined ? null : `#${color}`);
  return {
    fills: table((cell) => hex(tone(cell).fill)),
    colors: table((cell) => hex(tone(cell).color)),
    weights: table((cell) => (tone(cell).bold === true ? 'bold' : 'normal')),
    styles: table((cell) => (tone(cell).italic === true ? 'italic' : 'normal')),
    lines: table((cell) => (tone(cell).underline === true ? 'underline' : 'none')),
    sizes: table((cell) => Math.round(FONT_SIZE * (tone(cell).scale ?? 1))),
    wraps: table((cell) => cell.wrap === true),
    alignments: table((cell) => (cell.tone === 'header' ? 'middle' : 'top')),
    bordered: rows.flatMap((row, r) =>
      row.flatMap((cell, c) => (tone(cell).topBorder === true ? [address({ fila: top + r, columna: c + 1 })] : [])),
    ),
  };
}
