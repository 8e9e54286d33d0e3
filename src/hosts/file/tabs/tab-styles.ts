import type { TabCell } from '../../../core/edits/edit';
import { attributeOf, childOf, rootOf } from '../xml/elements';
import { escapeAttribute } from '../xml/escape';
import type { StyleSheet } from '../styles/style-sheet';
import { FORMATS, TONES, type ToneLook } from '../../tab-look';

/** Number of Excel's own format «0». */
const WHOLE = 1;

/** The styles of a tab's cells, added to the workbook as they are asked for; 0 for a cell without anything special. */
export function tabStyles(styles: StyleSheet): (cell: TabCell) => number {
  const known = new Map<string, number>();
  const font = usualFont(styles);
  return (cell) => {
    const key = [cell.tone ?? 'plain', cell.format ?? '', cell.wrap === true].join();
    const standing = known.get(key);
    if (standing !== undefined) return standing;
    const index = isPlain(cell) ? 0 : styles.add('cellXfs', format(styles, cell, font));
    known.set(key, index);
    return index;
  };
}

function isPlain({ tone = 'plain', format: code, wrap }: TabCell): boolean {
  return tone === 'plain' && code === undefined && wrap !== true;
}

function format(styles: StyleSheet, cell: TabCell, font: UsualFont): string {
  const look = TONES[cell.tone ?? 'plain'];
  const number = formatNumber(styles, cell.format);
  const fill = look.fill === undefined ? 0 : styles.add('fills', fillXml(look.fill));
  const border = look.topBorder === undefined ? 0 : styles.add('borders', TOP_BORDER);
  const letters = hasOwnFont(look) ? styles.add('fonts', fontXml(look, font)) : 0;
  return (
    `<xf numFmtId="${String(number)}" fontId="${String(letters)}" fillId="${String(fill)}" borderId="${String(border)}" xfId="0"` +
    ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
    `<alignment vertical="${cell.tone === 'header' ? 'center' : 'top'}"${cell.wrap === true ? ' wrapText="1"' : ''}/></xf>`
  );
}

function formatNumber(styles: StyleSheet, format: TabCell['format']): number {
  if (format === undefined) return 0;
  return format === 'integer' ? WHOLE : styles.formatId(FORMATS[format]);
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

const TOP_BORDER = '<border><left/><right/><top style="thin"><color rgb="FF595959"/></top><bottom/><diagonal/></border>';

interface UsualFont {
  readonly name: string;
  readonly size: number;
}

/** The font that the workbook uses where a cell asks for none. */
function usualFont(styles: StyleSheet): UsualFont {
  const xml = styles.item('fonts', 0);
  const value = (local: string): string | null => {
    const child = xml === '' ? undefined : childOf(xml, rootOf(xml), local);
    return child === undefined ? null : attributeOf(xml, child, 'val');
  };
  return { name: value('name') ?? 'Calibri', size: Number(value('sz') ?? 11) || 11 };
}

function hasOwnFont({ bold, italic, underline, color, scale }: ToneLook): boolean {
  return [bold, italic, underline, color, scale].some((one) => one !== undefined);
}

function fontXml({ bold, italic, underline, color, scale = 1 }: ToneLook, { name, size }: UsualFont): string {
  const marks = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${underline ? '<u/>' : ''}`;
  const ink = color === undefined ? '' : `<color rgb="FF${color}"/>`;
  return `<font>${marks}<sz val="${String(Math.round(size * scale))}"/>${ink}<name val="${escapeAttribute(name)}"/><family val="2"/></font>`;
}
