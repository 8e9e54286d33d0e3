/** Formats of cells: state that is kept, nothing is drawn. */
import type { Book, EmulatedCell, Fill, SheetArea } from '../book';
import { keeping, numberOf, textOf, value, type EmulatedObject } from '../object';
import { Unmodelled, accessDenied, invalidArgument } from '../wire';

export const NO_FILL: Fill = { pattern: 'None', color: '#FFFFFF', patternColor: '#000000', tintAndShade: 0, patternTintAndShade: 0 };
const COLOR = /^#[0-9A-F]{6}$/i;

export function refuseProtected(areas: readonly SheetArea[], location: string): void {
  if (areas.some(({ sheet }) => sheet.protected)) throw accessDenied(location);
}

export function eachCell(book: Book, areas: readonly SheetArea[], act: (cell: EmulatedCell) => void): void {
  for (const { sheet, top, left, bottom, right } of areas) {
    for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) act(book.cell(sheet, row, column));
  }
}

function colorOf(set: unknown, location: string): string {
  const color = textOf(set, location).toUpperCase();
  if (!COLOR.test(color)) throw invalidArgument(location);
  return color;
}

function fillObject(book: Book, areas: readonly SheetArea[]): EmulatedObject {
  const change = (location: string, of: (fill: Fill) => Fill | null): void => {
    refuseProtected(areas, location);
    eachCell(book, areas, (cell) => {
      cell.fill = of(cell.fill ?? NO_FILL);
    });
  };
  const number = (name: 'tintAndShade' | 'patternTintAndShade') => (set: unknown) => {
    change(`RangeFill.${name}`, (fill) => ({ ...fill, [name]: numberOf(set, name) }));
  };
  return {
    type: 'RangeFill',
    set: {
      // A colour makes the fill solid and forgets tints, as in Excel.
      Color: (set) => {
        change('RangeFill.color', () => ({ ...NO_FILL, pattern: 'Solid', color: colorOf(set, 'RangeFill.color') }));
      },
      Pattern: (set) => {
        change('RangeFill.pattern', (fill) => ({ ...fill, pattern: textOf(set, 'pattern') }));
      },
      PatternColor: (set) => {
        change('RangeFill.patternColor', (fill) => ({ ...fill, patternColor: colorOf(set, 'RangeFill.patternColor') }));
      },
      TintAndShade: number('tintAndShade'),
      PatternTintAndShade: number('patternTintAndShade'),
    },
    call: {
      Clear: () => {
        change('RangeFill.clear', () => null);
        return value();
      },
    },
  };
}

/** Each cell keeps what was set under «font.bold», «borders.EdgeTop.style»… */
function lookObject(book: Book, areas: readonly SheetArea[], type: string, prefix: string, names: readonly string[]): EmulatedObject {
  const set = Object.fromEntries(
    names.map((name) => [
      name,
      (to: unknown) => {
        refuseProtected(areas, `${type}.${name}`);
        eachCell(book, areas, (cell) => {
          cell.look[prefix + name.charAt(0).toLowerCase() + name.slice(1)] = to;
        });
      },
    ]),
  );
  return { type, set };
}

export function formatObject(book: Book, areas: readonly SheetArea[]): EmulatedObject {
  const sheetKept = areas[0]?.sheet.kept ?? {};
  const widths = (to: unknown): void => {
    for (const { sheet, left, right } of areas) {
      for (let column = left; column <= right; column++) sheet.kept[`width ${column}`] = numberOf(to, 'columnWidth');
    }
  };
  const base = lookObject(book, areas, 'RangeFormat', '', ['WrapText', 'VerticalAlignment', 'HorizontalAlignment']);
  return {
    ...base,
    set: { ...base.set, ColumnWidth: widths },
    nav: {
      Fill: () => fillObject(book, areas),
      Font: () => lookObject(book, areas, 'RangeFont', 'font.', ['Bold', 'Italic', 'Underline', 'Color', 'Size']),
      Borders: () => ({
        type: 'RangeBorderCollection',
        index: ([side]) => lookObject(book, areas, 'RangeBorder', `borders.${textOf(side, 'border')}.`, ['Style', 'Color']),
      }),
    },
    call: {
      AutofitRows: () => {
        sheetKept.autofitRows = true;
        return value();
      },
    },
  };
}

/** A union of ranges: «B2:B9,D4». */
export function rangeAreasObject(book: Book, areas: readonly SheetArea[], address: string): EmulatedObject {
  return { type: 'RangeAreas', load: { address: () => address }, nav: { Format: () => formatObject(book, areas) }, call: {} };
}

const ASKED = ['color', 'pattern', 'patternColor', 'tintAndShade', 'patternTintAndShade'];

/** The answer of getCellProperties for what we ask of fills. */
export function cellProperties(area: SheetArea, asked: unknown): unknown {
  const fill = (asked as { format?: { fill?: Record<string, true> } }).format?.fill;
  if (!fill || Object.keys(fill).some((name) => !ASKED.includes(name)))
    throw new Unmodelled(`getCellProperties of ${JSON.stringify(asked)}`);
  const rows: unknown[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: unknown[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const standing = area.sheet.rows[row - 1]?.[column - 1]?.fill ?? NO_FILL;
      cells.push({ format: { fill: Object.fromEntries(Object.keys(fill).map((name) => [name, standing[name as keyof Fill]])) } });
    }
    rows.push(cells);
  }
  return rows;
}

export function freezeObject(kept: Record<string, unknown>): EmulatedObject {
  return {
    type: 'WorksheetFreezePanes',
    call: {
      FreezeRows: ([rows]) => {
        kept.frozenRows = numberOf(rows, 'freezeRows');
        return value();
      },
      Unfreeze: () => {
        kept.frozenRows = 0;
        return value();
      },
    },
  };
}

/** «$1:$3» */
const WHOLE_ROWS = /^\$\d+:\$\d+$/;

const SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'];

function footersObject(kept: Record<string, unknown>): EmulatedObject {
  const footers = (): Record<string, unknown> => (kept.footers ??= {}) as Record<string, unknown>;
  return {
    type: 'HeaderFooterGroup',
    nav: { DefaultForAllPages: () => ({ type: 'HeaderFooter', set: keeping(footers(), ['LeftFooter', 'RightFooter']) }) },
  };
}

export function pageObject(kept: Record<string, unknown>): EmulatedObject {
  return {
    type: 'PageLayout',
    set: keeping(kept, ['Orientation', 'Zoom', 'PaperSize', 'PrintGridlines']),
    nav: { HeadersFooters: () => footersObject(kept) },
    call: {
      SetPrintMargins: ([unit, margins]) => {
        if (unit !== 'Inches') throw new Unmodelled(`margins in ${JSON.stringify(unit)}`);
        const told = Object.entries(margins as Record<string, unknown>);
        if (told.some(([side, inches]) => !SIDES.includes(side) || typeof inches !== 'number' || inches < 0)) {
          throw invalidArgument('PageLayout.setPrintMargins');
        }
        kept.margins = { ...(kept.margins as object | undefined), ...Object.fromEntries(told) };
        return value();
      },
      SetPrintTitleRows: ([rows]) => {
        const text = textOf(rows, 'setPrintTitleRows');
        if (!WHOLE_ROWS.test(text)) throw invalidArgument('PageLayout.setPrintTitleRows');
        kept.printTitleRows = text;
        return value();
      },
    },
  };
}
