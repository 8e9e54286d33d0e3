/** Paragraphs and tables of the report, in the few shapes that it has. */
import { AlignmentType, HeadingLevel, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import { plain } from '../format/words';

/** Letter paper with margins of two centimetres, in twentieths of a point. */
export const PAGE = { width: 12_240, height: 15_840, margin: 1_134 };
const ROOM = PAGE.width - 2 * PAGE.margin;

const INK = '1F3864';
const LIGHT = 'E8EDF5';
const MUTED = '595959';

/** What XML cannot hold, besides what no text of a report needs. */
const clean = (text: string): string =>
  plain(text).replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff\ufffe\uffff]/g, (found) => (found.length === 2 ? found : '\ufffd'));

export interface Look {
  readonly bold?: true;
  readonly italics?: true;
  readonly color?: string;
}
export const MUTED_LOOK: Look = { italics: true, color: MUTED };

/** A text as runs, a line break where it has one. */
const runs = (text: string, look: Look = {}): TextRun[] =>
  text.split(/\r?\n/).map((line, index) => new TextRun({ text: clean(line), ...(index > 0 ? { break: 1 } : {}), ...look }));

export const paragraph = (text: string, look: Look = {}): Paragraph =>
  new Paragraph({ children: runs(text, look), spacing: { after: 120 } });

export const heading = (level: 1 | 2, text: string): Paragraph =>
  new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    keepNext: true,
    children: runs(text),
  });

export const title = (text: string): Paragraph => new Paragraph({ heading: HeadingLevel.TITLE, children: runs(text) });

export const bullet = (text: string): Paragraph => new Paragraph({ children: runs(text), bullet: { level: 0 } });

/** Paragraphs of a cell; a text, or one with its look. */
export type CellText = string | { readonly text: string; readonly look?: Look; readonly right?: true };

function cell(content: CellText, width: number, look: Look, fill: string | null): TableCell {
  const { text, look: own = {}, right } = typeof content === 'string' ? { text: content, right: undefined } : content;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: 90, right: 90 },
    ...(fill === null ? {} : { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
    children: [new Paragraph({ children: runs(text, { ...look, ...own }), ...(right ? { alignment: AlignmentType.RIGHT } : {}) })],
  });
}

/** Twips for shares of the page's width. */
function widthsOf(shares: readonly number[]): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((ROOM * share) / whole));
}

function table(widths: readonly number[], rows: TableRow[]): Table {
  return new Table({ columnWidths: widths, layout: TableLayoutType.FIXED, width: { size: ROOM, type: WidthType.DXA }, rows });
}

/** A table with its header repeated on every page. */
export function listTable(labels: readonly string[], shares: readonly number[], rows: readonly (readonly CellText[])[]): Table {
  const widths = widthsOf(shares);
  const row = (cells: readonly CellText[], look: Look, fill: string | null, tableHeader: boolean): TableRow =>
    new TableRow({ tableHeader, cantSplit: true, children: cells.map((one, index) => cell(one, widths[index] ?? 0, look, fill)) });
  return table(widths, [row(labels, { bold: true, color: 'FFFFFF' }, INK, true), ...rows.map((cells) => row(cells, {}, null, false))]);
}

/** Names on the left, what they say on the right. */
export function formTable(rows: readonly (readonly [string, CellText])[]): Table {
  const widths = widthsOf([1, 4]);
  return table(
    widths,
    rows.map(
      ([name, content]) =>
        new TableRow({
          cantSplit: true,
          children: [cell(name, widths[0] ?? 0, { bold: true }, LIGHT), cell(content, widths[1] ?? 0, {}, null)],
        }),
    ),
  );
}

/** Two tables that touch become one in Word. */
export const gap = (): Paragraph => new Paragraph({ children: [], spacing: { after: 60 } });
