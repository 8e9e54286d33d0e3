/** What the cells of a tab look like in Excel: values in blocks, number formats and tones by stretches of cells. */
import type { Tab, TabCell, Tone } from '../../core/edits/edit';
import type { Place } from '../../core/a1';
import { columnName } from '../../core/snapshot';
import { FORMATS, TONES } from '../tab-look';
import { addressLists, runsOf, runText } from './addresses';
import { inputOf } from './cells';
import { bytesOf, step, type Step } from './writer';

/** Bytes of values in one step: much less than a request takes, so that requests fill up well. */
const BLOCK_BYTES = 500_000;
const USUAL_SIZE = 11;

export const widthOf = (tab: Tab): number => tab.rows.reduce((most, row) => Math.max(most, row.length), 1);

export interface Cell extends Place {
  readonly cell: TabCell;
}

export const cellsOf = (tab: Tab): Cell[] => tab.rows.flatMap((row, r) => row.map((cell, c) => ({ row: r + 1, column: c + 1, cell })));

const contentOf = (cell: TabCell | undefined): string | number | boolean => (cell ? (cell.formula ?? inputOf(cell.value)) : '');

/** The values, in stretches of whole rows. */
export function valueSteps(tab: Tab): Step[] {
  const width = widthOf(tab);
  const steps: Step[] = [];
  let rows: (string | number | boolean)[][] = [];
  let bytes = 0;
  const flush = (end: number): void => {
    if (rows.length === 0) return;
    const [block, address] = [rows, `A${String(end - rows.length + 1)}:${columnName(width)}${String(end)}`];
    steps.push(
      step(1 + Math.ceil((block.length * width) / 1500) * 3, bytes, (batch) => void (batch.range(tab.name, address).values = block)),
    );
    rows = [];
    bytes = 0;
  };
  tab.rows.forEach((cells, index) => {
    const row = Array.from({ length: width }, (_, column) => contentOf(cells[column]));
    rows.push(row);
    bytes += bytesOf(row);
    if (bytes > BLOCK_BYTES) flush(index + 1);
  });
  flush(tab.rows.length);
  return steps;
}

export function formatSteps(tab: Tab): Step[] {
  return Object.entries(FORMATS).flatMap(([name, code]) => {
    const places = cellsOf(tab).filter(({ cell }) => cell.format === name);
    // One value sets all cells of a range, which the types do not say.
    const forAll = code as unknown as string[][];
    return runsOf(places, 0).map((run) => step(1, 80, (batch) => void (batch.range(tab.name, runText(run)).numberFormat = forAll)));
  });
}

function applyTone(format: Excel.RangeFormat, tone: Tone): void {
  const { fill, color, bold, italic, underline, scale, topBorder } = TONES[tone];
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (color !== undefined) format.font.color = `#${color}`;
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (underline) format.font.underline = 'Single';
  if (scale !== undefined) format.font.size = USUAL_SIZE * scale;
  if (topBorder) format.borders.getItem('EdgeTop').style = 'Continuous';
}

/** Cells of one tone are formatted together, whatever their number. */
export function toneSteps(tab: Tab): Step[] {
  const cells = cellsOf(tab);
  const tones = [...new Set(cells.flatMap(({ cell }) => cell.tone ?? []))].filter((tone) => tone !== 'plain');
  const toned = tones.flatMap((tone) =>
    addressLists(cells.filter(({ cell }) => cell.tone === tone)).map((list) =>
      step(5, list.length, (batch) => {
        applyTone(batch.sheet(tab.name).getRanges(list).format, tone);
      }),
    ),
  );
  const wrapped = addressLists(cells.filter(({ cell }) => cell.wrap === true)).map((list) =>
    step(2, list.length, (batch) => {
      const { format } = batch.sheet(tab.name).getRanges(list);
      format.wrapText = true;
      format.verticalAlignment = 'Top';
    }),
  );
  return [...toned, ...wrapped];
}
