/** The worksheet part of a tab of ours. */
import type { Tab, TabCell } from '../../../core/edits/edit';
import { address } from '../../../core/snapshot';
import { PAGE } from '../../tab-look';
import type { Dialect } from '../package/dialect';
import { contentsOf } from '../sheet/cell-xml';
import { escapeAttribute, escapeText } from '../xml/escape';

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const margins = Object.entries(PAGE.margins).map(([side, inches]) => ` ${side}="${String(inches)}"`);

/** One letter page wide, as many as needed long, its cells ruled. */
const PAGE_XML =
  `<printOptions gridLines="1"/><pageMargins${margins.join('')}/>` +
  '<pageSetup paperSize="1" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
  `<headerFooter><oddFooter>${escapeText(`&L${PAGE.footer.left}&R${PAGE.footer.right}`)}</oddFooter></headerFooter>`;

/**
 * @param styleOf index of the style of a cell.
 * @param drawing id of the relation to the drawing of its charts, null where it has none.
 */
export function tabSheetXml(tab: Tab, dialect: Dialect, styleOf: (cell: TabCell) => number, drawing: string | null): string {
  return [
    `${HEADER}<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relations}">`,
    tab.print === undefined ? '' : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewXml(tab.frozenRows),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(tab.widths),
    `<sheetData>${tab.rows.map((row, index) => rowXml(row, index + 1, tab.widths, styleOf)).join('')}</sheetData>`,
    listXml(
      'mergeCells',
      tab.merges.map((range) => `<mergeCell ref="${escapeAttribute(range)}"/>`),
      true,
    ),
    listXml(
      'hyperlinks',
      tab.rows.flatMap((row, index) => linksXml(row, index + 1)),
      false,
    ),
    tab.print === undefined ? '' : PAGE_XML,
    drawing === null ? '' : `<drawing r:id="${drawing}"/>`,
    '</worksheet>',
  ].join('');
}

function viewXml(frozenRows: number): string {
  const first = String(frozenRows + 1);
  const pane =
    frozenRows === 0
      ? ''
      : `<pane ySplit="${String(frozenRows)}" topLeftCell="A${first}" activePane="bottomLeft" state="frozen"/>` +
        `<selection pane="bottomLeft" activeCell="A${first}" sqref="A${first}"/>`;
  return `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map((width, index) => {
    const column = String(index + 1);
    return `<col min="${column}" max="${column}" width="${String(width)}" customWidth="1"/>`;
  });
  return listXml('cols', columns, false);
}

/** A list is left out where it has nothing to hold. */
function listXml(name: string, items: readonly string[], counted: boolean): string {
  return items.length === 0 ? '' : `<${name}${counted ? ` count="${String(items.length)}"` : ''}>${items.join('')}</${name}>`;
}

const LINE_HEIGHT = 15;
const TALLEST_ROW = 409;
/** Letters are a little narrower than the digits that column widths are counted in; what stays free at a line's end makes up for it. */
const LETTER_WIDTH = 1;

/** How many lines the row's wrapped texts take: programs other than Excel do not fit rows when they open a file. */
function linesOf(row: readonly TabCell[], widths: readonly number[]): number {
  const lines = row.map(({ value, wrap }, index) => {
    if (wrap !== true || typeof value !== 'string') return 1;
    const width = widths[index] ?? 10;
    return value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * LETTER_WIDTH) / width)), 0);
  });
  return Math.max(1, ...lines);
}

function rowXml(row: readonly TabCell[], number: number, widths: readonly number[], styleOf: (cell: TabCell) => number): string {
  const cells = row.map((cell, index) => cellXml(cell, address({ fila: number, columna: index + 1 }), styleOf(cell))).join('');
  const lines = linesOf(row, widths);
  const height = lines === 1 ? '' : ` ht="${String(Math.min(TALLEST_ROW, lines * LINE_HEIGHT))}" customHeight="1"`;
  return cells === '' ? '' : `<row r="${String(number)}"${height}>${cells}</row>`;
}

function cellXml(cell: TabCell, place: string, style: number): string {
  const { type, xml } = cell.formula === undefined ? contentsOf('', cell.value) : formulaContents(cell.formula, cell);
  if (xml === '' && style === 0) return '';
  const attributes = `r="${place}"${style === 0 ? '' : ` s="${String(style)}"`}${type === null ? '' : ` t="${type}"`}`;
  return xml === '' ? `<c ${attributes}/>` : `<c ${attributes}>${xml}</c>`;
}

function formulaContents(formula: string, { value }: TabCell): { type: string | null; xml: string } {
  const type = typeof value === 'string' ? 'str' : typeof value === 'boolean' ? 'b' : null;
  const cached = value === null ? '' : `<v>${typeof value === 'boolean' ? (value ? '1' : '0') : escapeText(String(value))}</v>`;
  return { type, xml: `<f>${escapeText(formula.replace(/^=/, ''))}</f>${cached}` };
}

function linksXml(row: readonly TabCell[], number: number): string[] {
  return row.flatMap(({ link }, index) => {
    if (link === undefined) return [];
    const place = address({ fila: number, columna: index + 1 });
    const target = `'${link.hoja.replace(/'/g, "''")}'!${link.celda}`;
    return [`<hyperlink ref="${place}" location="${escapeAttribute(target)}" display="${escapeAttribute(target)}"/>`];
  });
}
