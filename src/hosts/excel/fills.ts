/** Fills of cells: what Excel tells of them, what of them can be put back, and how to set many at once. */
import type { Place } from '../../core/a1';

/** As much of a fill as Excel tells and takes back. A theme colour comes back as the colour that it shows. */
export interface Fill {
  /** «None», «Solid», or a pattern. */
  readonly pattern: string;
  readonly color: string;
  readonly patternColor: string;
}

/** What to ask `getCellProperties` for. */
export const FILL_ASKED = { format: { fill: { color: true, pattern: true, patternColor: true } } } as Excel.CellPropertiesLoadOptions;

const NONE: Fill = { pattern: 'None', color: '#FFFFFF', patternColor: '#000000' };

/** An Excel that tells no pattern is believed in its colour: white is what it says of cells without a fill. */
export function fillOf(cell: Excel.CellProperties | undefined): Fill {
  const { pattern, color, patternColor } = cell?.format?.fill ?? {};
  const shown = color ? color.toUpperCase() : NONE.color;
  const told: string = pattern ? pattern : shown === NONE.color ? NONE.pattern : 'Solid';
  return { pattern: told, color: shown, patternColor: patternColor ? patternColor.toUpperCase() : NONE.patternColor };
}

/** The colour of a solid fill, «#RRGGBB»; null where there is none or only a pattern. */
export const solidColor = ({ pattern, color }: Fill): string | null => (pattern === 'Solid' ? color : null);

export const sameFill = (a: Fill, b: Fill): boolean =>
  a.pattern === b.pattern && (a.pattern === 'None' || (a.color === b.color && a.patternColor === b.patternColor));

/** The memory of a fill that goes through the ledger and comes back in `original`. */
export const remember = ({ pattern, color, patternColor }: Fill): string => JSON.stringify([pattern, color, patternColor]);

/** The fill that an edit asks for. What another host remembered is no concern of Excel's: then the colour alone counts. */
export function wantedFill(color: string | null, original: string | undefined): Fill {
  return remembered(original) ?? (color === null ? NONE : { ...NONE, pattern: 'Solid', color: color.toUpperCase() });
}

function remembered(original: string | undefined): Fill | null {
  if (original === undefined) return null;
  try {
    const data: unknown = JSON.parse(original);
    if (!Array.isArray(data) || data.length !== 3 || !data.every((one) => typeof one === 'string')) return null;
    const [pattern = '', color = '', patternColor = ''] = data;
    return { pattern, color, patternColor };
  } catch {
    return null;
  }
}

/** A gradient can be neither told whole nor set again, so that cells with one are not painted. */
export const isGradient = ({ pattern }: Fill): boolean => /Gradient$/.test(pattern);

export function paint(fill: Excel.RangeFill, { pattern, color, patternColor }: Fill): void {
  if (pattern === 'None') fill.clear();
  else {
    fill.color = color;
    if (pattern === 'Solid') return;
    fill.pattern = pattern as 'Solid';
    fill.patternColor = patternColor;
  }
}

export interface Painted extends Place {
  readonly hoja: string;
  readonly fill: Fill;
}

/** Cells that get the same fill on the same sheet, together. */
export function byFill(painted: readonly Painted[]): { readonly hoja: string; readonly fill: Fill; readonly places: Place[] }[] {
  const groups = new Map<string, { hoja: string; fill: Fill; places: Place[] }>();
  for (const { hoja, row, column, fill } of painted) {
    const key = `${remember(fill)}${hoja}`;
    const group = groups.get(key);
    if (group) group.places.push({ row, column });
    else groups.set(key, { hoja, fill, places: [{ row, column }] });
  }
  return [...groups.values()];
}
