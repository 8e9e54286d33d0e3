/**
 * Text that stays text. A spreadsheet reads a string as if a person typed it: «1.10» becomes a date or a number, «=1» a formula,
 * «+57 300» an error. A cell of the format «plain text» takes it as it is, but for an apostrophe at its beginning, which rich text keeps.
 */
import type { Place } from '../../core/a1';
import type { CellValue } from '../../core/snapshot';
import { runName, runsOf } from './areas';
import type { Grid, Services } from './services';

export const TEXT_FORMAT = '@';
export const AUTOMATIC = 'General';

/** What one cell of a spreadsheet takes. */
const MAX_CELL = 50_000;

export const isTooLong = (value: CellValue): boolean => typeof value === 'string' && value.length > MAX_CELL;

export const needsRichText = (value: CellValue): value is string => typeof value === 'string' && value.startsWith("'");

/** A text that only rich text can hold: it begins with an apostrophe, or it is a link whose words may be a person's. */
export interface RichCell extends Place {
  readonly text: string;
  readonly link?: string;
}

/** One call for each run down a column. */
export function writeRichCells({ app }: Services, grid: Grid, cells: readonly RichCell[]): void {
  for (const run of runsOf(cells)) {
    const rich = run.map(({ text, link }) => {
      const builder = app.newRichTextValue().setText(text);
      return [(link === undefined ? builder : builder.setLinkUrl(link)).build()];
    });
    grid.getRange(runName(run)).setNumberFormat(TEXT_FORMAT).setRichTextValues(rich);
  }
}

/** Writes values into a run of cells whose formats are set already. */
export function writeRun(services: Services, grid: Grid, run: readonly (Place & { readonly to: CellValue })[]): void {
  grid.getRange(runName(run)).setValues(run.map(({ to }) => [to === null || needsRichText(to) ? '' : to]));
  writeRichCells(
    services,
    grid,
    run.flatMap(({ row, column, to }) => (needsRichText(to) ? [{ row, column, text: to }] : [])),
  );
}
