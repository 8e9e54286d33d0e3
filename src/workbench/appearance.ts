/** How the sheets of an .xlsx look, as hucre reads it. What they say is read by our own file host. */
import { readXlsx, resolveThemeColor, type Cell, type CellStyle, type Sheet, type Workbook } from 'hucre/xlsx';
import { BooleanNumber, WrapStrategy, type IBorderData, type IStyleData } from '@univerjs/core';
import { pixelsOf } from '../hosts/workbench/sheet-data';
import { SharedFormulas } from '../hosts/workbench/shared-formulas';
import type { Appearance, SheetAppearance } from '../hosts/workbench/workbook-data';
import { ALIGNMENTS, BORDERS, INDEXED, VERTICAL } from './style-words';

type Font = NonNullable<CellStyle['font']>;
type Color = NonNullable<Font['color']>;
type Rgb = (color: Color | undefined) => string | undefined;

/** hucre numbers the light and dark pairs of a theme the other way round than a cell does. */
const THEME_ORDER = [1, 0, 3, 2];
const PIXELS_PER_POINT = 96 / 72;

const colorReader =
  (theme: readonly string[] | undefined): Rgb =>
  (color) => {
    if (color?.rgb !== undefined) return `#${color.rgb.slice(-6)}`;
    if (color?.theme !== undefined && theme) {
      return `#${resolveThemeColor([...theme], THEME_ORDER[color.theme] ?? color.theme, color.tint).slice(-6)}`;
    }
    return color?.indexed === undefined ? undefined : INDEXED[color.indexed];
  };

function fontOf(font: CellStyle['font'], rgb: Rgb): IStyleData {
  const color = rgb(font?.color);
  return {
    ...(font?.name === undefined ? {} : { ff: font.name }),
    ...(font?.size === undefined ? {} : { fs: font.size }),
    ...(font?.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(font?.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(font?.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(font?.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
  };
}

function fillColor(fill: CellStyle['fill'], rgb: Rgb): IStyleData {
  const color = fill?.type === 'pattern' && fill.pattern === 'solid' ? rgb(fill.fgColor) : undefined;
  return color === undefined ? {} : { bg: { rgb: color.toUpperCase() } };
}

function borderOf(border: CellStyle['border'], rgb: Rgb): IStyleData {
  const bd: IBorderData = {};
  for (const [side, key] of [
    ['top', 't'],
    ['right', 'r'],
    ['bottom', 'b'],
    ['left', 'l'],
  ] as const) {
    const line = border?.[side];
    const style = line && BORDERS[line.style];
    if (style !== undefined) bd[key] = { s: style, cl: { rgb: rgb(line?.color) ?? '#000000' } };
  }
  return Object.keys(bd).length === 0 ? {} : { bd };
}

function alignmentOf(alignment: CellStyle['alignment']): IStyleData {
  const horizontal = ALIGNMENTS[alignment?.horizontal ?? ''];
  const rotation = alignment?.textRotation ?? 0;
  return {
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    vt: VERTICAL[alignment?.vertical ?? 'bottom'] ?? VERTICAL.bottom ?? null,
    ...(alignment?.wrapText ? { tb: WrapStrategy.WRAP } : {}),
    ...(rotation === 0
      ? {}
      : {
          tr: {
            a: rotation > 90 && rotation !== 255 ? rotation - 90 : -(rotation % 255),
            v: rotation === 255 ? BooleanNumber.TRUE : BooleanNumber.FALSE,
          },
        }),
  };
}

function styleReader(rgb: Rgb): (style: CellStyle) => IStyleData {
  const known = new WeakMap<CellStyle, IStyleData>();
  return (style) => {
    const read = known.get(style) ?? {
      ...fontOf(style.font, rgb),
      ...fillColor(style.fill, rgb),
      ...borderOf(style.border, rgb),
      ...alignmentOf(style.alignment),
      ...(style.numFmt === undefined || style.numFmt === 'General' ? {} : { n: { pattern: style.numFmt } }),
    };
    known.set(style, read);
    return read;
  };
}

interface Placed extends Cell {
  readonly row: number;
  readonly column: number;
}

/** The formula of each cell: hucre gives one that cells share with the first of them only. */
function formulaReader(cells: readonly Placed[]): (cell: Placed) => string | undefined {
  const firsts = cells.flatMap(({ row, column, formula, formulaSharedIndex }) =>
    formula && formulaSharedIndex !== undefined ? [[String(formulaSharedIndex), { row, column, formula: `=${formula}` }] as const] : [],
  );
  const shared = new SharedFormulas(new Map(firsts));
  return ({ row, column, formula, formulaSharedIndex }) =>
    formula === '' ? shared.at(String(formulaSharedIndex), row, column)?.slice(1) : formula;
}

function cellsOf(found: ReadonlyMap<string, Cell> | undefined, styleOf: (style: CellStyle) => IStyleData): SheetAppearance['cells'] {
  const cells = [...(found ?? [])].map(([key, cell]): Placed => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    return { ...cell, row, column };
  });
  const formulaOf = formulaReader(cells);
  return cells.flatMap((cell) => {
    const { row, column, style } = cell;
    const formula = formulaOf(cell);
    if (!style && formula === undefined) return [];
    return { row, column, ...(style ? { style: styleOf(style) } : {}), ...(formula === undefined ? {} : { formula }) };
  });
}

function sheetAppearance(sheet: Sheet, styleOf: (style: CellStyle) => IStyleData, rgb: Rgb): SheetAppearance {
  const columns = (sheet.columns ?? []).map(({ width, hidden }) => ({
    ...(width === undefined ? {} : { w: pixelsOf(width) }),
    ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
  }));
  const rows = [...(sheet.rowDefs ?? [])].map(([row, { height, hidden }]) => [
    row,
    {
      ...(height === undefined ? {} : { h: Math.round(height * PIXELS_PER_POINT), ia: BooleanNumber.FALSE }),
      ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
    },
  ]);
  return {
    cells: cellsOf(sheet.cells, styleOf),
    columns: Object.fromEntries(columns.map((column, index) => [index, column])),
    rows: Object.fromEntries(rows) as SheetAppearance['rows'],
    frozenRows: sheet.freezePane?.rows ?? 0,
    frozenColumns: sheet.freezePane?.columns ?? 0,
    gridlines: sheet.view?.showGridLines !== false,
    tabColor: rgb(sheet.view?.tabColor) ?? '',
  };
}

function appearanceOf(workbook: Workbook): Appearance {
  const rgb = colorReader(workbook.themeColors);
  const styleOf = styleReader(rgb);
  return {
    font: { name: workbook.defaultFont?.name ?? 'Calibri', size: workbook.defaultFont?.size ?? 11 },
    sheets: new Map(workbook.sheets.map((sheet) => [sheet.name, sheetAppearance(sheet, styleOf, rgb)])),
  };
}

/**
 * Null where hucre cannot read what our own host can: the workbook is then shown without its look.
 * @param names of the sheets with cells: a workbook that has charts as sheets is refused whole where those are asked for too.
 */
export async function readAppearance(bytes: Uint8Array, names: readonly string[]): Promise<Appearance | null> {
  try {
    return appearanceOf(await readXlsx(bytes, { readStyles: true, sheets: [...names] }));
  } catch {
    return null;
  }
}
