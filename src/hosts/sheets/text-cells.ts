/**
 * Text that stays text. A spreadsheet reads a string as if a person typed it: «1.10» becomes a date or a number, «=1» a formula,
 * «+57 300» an error. A cell of the format «plain text» takes it as it is, but for an apostrophe at its beginning, which rich text keeps.
 */
import type { CellValue } from '../../core/snapshot';
import type { Cells, Services } from './services';

export const TEXT_FORMAT = '@';
export const AUTOMATIC = 'General';

/** What one cell of a spreadsheet takes. */
const MAX_CELL = 50_000;

export const isTooLong = (value: CellValue): boolean => typeof value === 'string' && value.length > MAX_CELL;

export const needsRichText = (value: CellValue): value is string => typeof value === 'string' && value.startsWith("'");

/** @param cell of the format «plain text». */
export function writeRichText({ app }: Services, cell: Cells, text: string, link?: string): void {
  const builder = app.newRichTextValue().setText(text);
  cell.setRichTextValue((link === undefined ? builder : builder.setLinkUrl(link)).build());
}

/** Writes values into a run of cells whose formats are set already. */
export function writeRun(services: Services, cells: Cells, values: readonly CellValue[]): void {
  cells.setValues(values.map((value) => [value === null || needsRichText(value) ? '' : value]));
  values.forEach((value, index) => {
    if (needsRichText(value)) writeRichText(services, cells.getCell(index + 1, 1), value);
  });
}
