/** Reading the whole workbook: one request for the list of sheets, one for all their cells. */
import { blockAt, type Block, type CellValue, type Range, type Sheet, type Snapshot } from '../../core/snapshot';
import { HostError } from '../host';
import { parseQualified, rangeText } from './addresses';
import { formatsOf, valuesOf } from './cells';
import { ask, whereNotTooLarge, type ExcelClient } from './client';
import { missingSheet } from './errors';

/** How many cells are asked for at once where a sheet is too large for one answer. */
const BLOCK_CELLS = 60_000;
/** 2000-01-01 in a workbook that counts days from 1904. */
const DAY_OF_2000_FROM_1904 = 35_064;

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

export interface SheetHead {
  readonly id: string;
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly protected: boolean;
}

export interface ReadBook {
  readonly snapshot: Snapshot;
  readonly heads: readonly SheetHead[];
}

interface Grid {
  readonly area: Range;
  readonly values: CellValue[][];
  readonly formats: (string | null)[][];
}

/** What one sheet holds; null where it is empty. */
interface Contents {
  readonly grid: Grid | null;
  readonly merges: readonly Range[];
}

/** @throws what office.js throws */
export async function readBook(client: ExcelClient): Promise<ReadBook> {
  const { name, date1904, heads } = await ask(client, headsOf);
  const contents = await contentsOf(client, heads);
  const sheets = heads.map((head, index) => sheetOf(head, contents[index] ?? { grid: null, merges: [] }));
  return { snapshot: { name, date1904, sheets }, heads };
}

async function headsOf(context: Excel.RequestContext): Promise<{ name: string; date1904: boolean; heads: SheetHead[] }> {
  const { workbook } = context;
  const { worksheets } = workbook;
  workbook.load('name');
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  // No property tells the day count; the worksheet function DATE follows it.
  const day = workbook.functions.date(2000, 1, 1);
  day.load('value');
  await context.sync();
  return {
    name: workbook.name,
    date1904: day.value === DAY_OF_2000_FROM_1904,
    heads: worksheets.items.map(({ id, name, visibility, protection }) => ({
      id,
      name,
      visibility: VISIBILITY[visibility],
      protected: protection.protected,
    })),
  };
}

async function contentsOf(client: ExcelClient, heads: readonly SheetHead[]): Promise<Contents[]> {
  const whole = await whereNotTooLarge(ask(client, (context) => allAtOnce(context, client, heads)));
  if (whole && whole.every((one) => one !== null)) return whole;
  const contents: Contents[] = [];
  for (const [index, head] of heads.entries()) contents.push(whole?.[index] ?? (await inBlocks(client, head)));
  return contents;
}

/** All sheets in one request; null for a sheet whose values Excel holds back for its size. */
async function allAtOnce(context: Excel.RequestContext, client: ExcelClient, heads: readonly SheetHead[]): Promise<(Contents | null)[]> {
  const asked = heads.map(({ id }) => {
    const used = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
    used.load('address,values,numberFormat');
    return { used, merged: askMerges(client, used) };
  });
  await context.sync();
  return asked.map(({ used, merged }) => {
    if (used.isNullObject) return { grid: null, merges: [] };
    const [place] = parseQualified(used.address);
    const values = used.values as unknown[][] | null;
    if (!place || values === null) return null;
    return {
      grid: { area: place.range, values: valuesOf(values), formats: formatsOf(used.numberFormat as unknown[][]) },
      merges: mergesOf(merged),
    };
  });
}

/** Merged ranges are told from ExcelApi 1.13 on; below it there is no way to see them. */
export function askMerges(client: ExcelClient, range: Excel.Range): Excel.RangeAreas | null {
  if (!client.supports('1.13')) return null;
  const merged = range.getMergedAreasOrNullObject();
  merged.load('address');
  return merged;
}

export function mergesOf(merged: Excel.RangeAreas | null): Range[] {
  return merged === null || merged.isNullObject ? [] : parseQualified(merged.address).map(({ range }) => range);
}

/** One sheet by stretches of rows, each small enough for an answer. */
async function inBlocks(client: ExcelClient, head: SheetHead): Promise<Contents> {
  const found = await ask(client, async (context) => {
    const used = context.workbook.worksheets.getItem(head.id).getUsedRangeOrNullObject(true);
    used.load('address');
    const merged = askMerges(client, used);
    await context.sync();
    return used.isNullObject ? null : { address: used.address, merges: mergesOf(merged) };
  });
  const area = found === null ? undefined : parseQualified(found.address)[0]?.range;
  if (!found || !area) return { grid: null, merges: [] };
  const { values, formats } = await blockOf(client, { id: head.id, name: head.name }, area);
  return { grid: { area, values, formats }, merges: found.merges };
}

/** A rectangle, in as many requests as its size asks for. */
export async function blockOf(
  client: ExcelClient,
  sheet: { readonly id: string; readonly name: string },
  area: Range,
): Promise<{ values: CellValue[][]; formats: (string | null)[][] }> {
  const width = area.right - area.left + 1;
  let rows = Math.max(1, Math.floor(BLOCK_CELLS / width));
  const values: CellValue[][] = [];
  const formats: (string | null)[][] = [];
  for (let top = area.top; top <= area.bottom;) {
    const part = { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) };
    const block = await whereNotTooLarge(ask(client, (context) => rectangle(context, sheet, part)));
    if (block) {
      values.push(...block.values);
      formats.push(...block.formats);
      top = part.bottom + 1;
    } else if (part.top === part.bottom) {
      throw new HostError(
        'demasiado-grande',
        `La fila ${top} de la hoja «${sheet.name}» ocupa más de lo que Excel entrega. Acorte sus textos.`,
      );
    } else rows = Math.max(1, Math.floor((part.bottom - part.top + 1) / 2));
  }
  return { values, formats };
}

/** Null where Excel holds the values back for their size. */
async function rectangle(
  context: Excel.RequestContext,
  { id, name }: { readonly id: string; readonly name: string },
  area: Range,
): Promise<{ values: CellValue[][]; formats: (string | null)[][] } | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load('name');
  const range = sheet.getRange(rangeText(area));
  range.load('values,numberFormat');
  await context.sync();
  if (sheet.isNullObject) throw missingSheet(name);
  const values = range.values as unknown[][] | null;
  return values === null ? null : { values: valuesOf(values), formats: formatsOf(range.numberFormat as unknown[][]) };
}

/** One rectangle of a sheet by its name. @throws HostError where the sheet is missing */
export function readBlock(client: ExcelClient, hoja: string, area: Range): Promise<Block> {
  return blockOf(client, { id: hoja, name: hoja }, area);
}

/** The sheet from A1 on, whatever cell its used range begins at. */
function sheetOf({ name, visibility, protected: isProtected }: SheetHead, { grid, merges }: Contents): Sheet {
  const head = { name, visibility, protected: isProtected, merges };
  if (grid === null) return { ...head, values: [], formats: [] };
  const { area, values, formats } = grid;
  if (area.top === 1 && area.left === 1) return { ...head, values, formats };
  const whole = { top: 1, left: 1, bottom: area.bottom, right: area.right };
  const shifted = { ...head, values, formats };
  const block = blockAt(shifted, {
    top: 2 - area.top,
    left: 2 - area.left,
    bottom: whole.bottom - area.top + 1,
    right: whole.right - area.left + 1,
  });
  return { ...head, values: block.values, formats: block.formats };
}
