/** Fills of cells: plain colours, which many ranges take in one call, and colours of the spreadsheet's theme, which only a block takes. */
import type { Place } from '../../core/a1';
import type { Range } from '../../core/snapshot';
import { groupBy, holds, rangeNames } from './areas';
import { nameOf } from './book';
import type { Cells, Grid, Services } from './services';

/** A solid fill. */
export interface Fill {
  /** «#C6EFCE» as it shows; null for white, which is how a cell without a fill answers. */
  readonly color: string | null;
  /** «ACCENT1» where the fill follows the spreadsheet's theme. */
  readonly tema: Theme | null;
}

const THEMES = ['TEXT', 'BACKGROUND', 'ACCENT1', 'ACCENT2', 'ACCENT3', 'ACCENT4', 'ACCENT5', 'ACCENT6', 'HYPERLINK'] as const;
type Theme = (typeof THEMES)[number];

type Color = GoogleAppsScript.Spreadsheet.Color;

/** The fills of a block as they are now; a cell is asked for its theme only when somebody wants to know. */
export interface FillBlock {
  readonly bounds: Range;
  readonly colors: readonly (readonly string[])[];
  readonly objects: readonly (readonly Color[])[];
}

export interface Painted extends Place {
  readonly to: Fill;
}

const PREFIX = 'tema:';

function colorOf(color: string): string | null {
  const upper = color.toUpperCase();
  return upper === '#FFFFFF' || upper === '' ? null : upper;
}

/** The memory of a theme colour, which goes through the ledger; undefined for a plain one, whose colour says it all. */
export const originalOf = ({ tema }: Fill): string | undefined => (tema === null ? undefined : `${PREFIX}${tema}`);

/** The fill that an edit asks for. What another host remembered is no theme of ours: then the colour alone counts. */
export function wantedFill(color: string | null, original: string | undefined): Fill {
  return { color, tema: THEMES.find((theme) => original === `${PREFIX}${theme}`) ?? null };
}

/** @param cells those of `bounds`. */
export function readFills(cells: Cells, bounds: Range): FillBlock {
  return { bounds, colors: cells.getBackgrounds(), objects: cells.getBackgroundObjects() };
}

export function fillAt({ app }: Services, { bounds, colors, objects }: FillBlock, { row, column }: Place): Fill {
  const color = colorOf(colors[row - bounds.top]?.[column - bounds.left] ?? '');
  const object = objects[row - bounds.top]?.[column - bounds.left];
  if (object?.getColorType() !== app.ColorType.THEME) return { color, tema: null };
  const type = object.asThemeColor().getThemeColorType();
  return { color, tema: THEMES.find((theme) => app.ThemeColorType[theme] === type) ?? null };
}

/** One call for each plain colour; theme colours in runs down a column. `standing`: the fills around the cells, as they are now. */
export function paint(services: Services, grid: Grid, fills: readonly Painted[], standing: readonly FillBlock[]): void {
  const plain = fills.filter(({ to }) => to.tema === null);
  for (const [color, places] of groupBy(plain, ({ to }) => to.color)) grid.getRangeList(rangeNames(places)).setBackground(color);
  const themed = fills.filter(({ to }) => to.tema !== null);
  if (themed.length === 0) return;
  const touched = new Set(fills.map(nameOf));
  // Alternating colours answer like fills, and are none.
  const isBanded = grid.getBandings().length > 0;
  const keep = (place: Place): Color | null => (isBanded || touched.has(nameOf(place)) ? null : certainColor(services, standing, place));
  for (const run of themeRuns(services, themed, keep)) {
    grid.getRange(run.top, run.column, run.colors.length, 1).setBackgroundObjects(run.colors.map((color) => [color]));
  }
}

/** The colour of a cell where writing it again changes nothing; null for white, which may be no fill at all. */
function certainColor(services: Services, standing: readonly FillBlock[], place: Place): Color | null {
  const block = standing.find(({ bounds }) => holds(bounds, place));
  const object = block?.objects[place.row - block.bounds.top]?.[place.column - block.bounds.left];
  if (!block || !object) return null;
  const { color, tema } = fillAt(services, block, place);
  if (tema !== null) return object;
  return color !== null && object.getColorType() === services.app.ColorType.RGB ? object : null;
}

interface ThemeRun {
  readonly column: number;
  readonly top: number;
  readonly colors: Color[];
}

/** Runs go on over cells that keep their own colour, so that a column of a theme's colour is one run however many cells are marked. */
function themeRuns(services: Services, fills: readonly Painted[], keep: (place: Place) => Color | null): ThemeRun[] {
  const colorObject = ({ to }: Painted): Color =>
    services.app
      .newColor()
      .setThemeColor(services.app.ThemeColorType[to.tema ?? 'BACKGROUND'])
      .build();
  const runs: ThemeRun[] = [];
  for (const fill of [...fills].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const run = runs[runs.length - 1];
    const between = run?.column === fill.column ? bridge(run.top + run.colors.length, fill, keep) : null;
    if (run && between) run.colors.push(...between, colorObject(fill));
    else runs.push({ column: fill.column, top: fill.row, colors: [colorObject(fill)] });
  }
  return runs;
}

/** The colours of the cells from row `from` to the one above `to`; null where one of them is not certain. */
function bridge(from: number, to: Place, keep: (place: Place) => Color | null): Color[] | null {
  const colors: Color[] = [];
  for (let row = from; row < to.row; row++) {
    const color = keep({ row, column: to.column });
    if (color === null) return null;
    colors.push(color);
  }
  return colors;
}
