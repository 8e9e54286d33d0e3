/** What stands where a plan is to write, as a rule in one request: to refuse, to rebase, and to put back. */
import type { CellValue, Range } from '../../core/snapshot';
import { parseQualified } from './addresses';
import { valuesOf } from './cells';
import { ask, whereNotTooLarge, type ExcelClient } from './client';
import { askStanding, missingOf, readStanding, type Standing } from './looks';
import type { Plan } from './plan';
import { askMerges, blockOf, mergesOf } from './read';
import type { StandingTab } from './tabs';
import { loadThreads, threadsIn, type Thread } from './threads';

export interface Found {
  /** By the sheet's name in lower case. */
  readonly sheets: ReadonlyMap<string, StandingSheet>;
  /** Whether sheets may be neither added nor removed. */
  readonly locked: boolean;
  readonly tabs: ReadonlyMap<string, StandingTab>;
  /** What the memory sheets that are written over hold, as formulas. */
  readonly memories: ReadonlyMap<string, { readonly area: Range; readonly formulas: unknown[][] }>;
  readonly threads: readonly Thread[];
  readonly standing: ReadonlyMap<string, Standing>;
  readonly now: ReadonlyMap<string, SheetNow>;
}

export interface StandingSheet {
  readonly id: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly protected: boolean;
}

/** A sheet as it is when its cells are about to be written. */
export interface SheetNow {
  readonly values: readonly (readonly CellValue[])[];
  readonly merges: readonly Range[];
}

type Basics = Omit<Found, 'standing' | 'now'>;

const hasNotes = (plan: Plan): boolean => plan.cells.some(({ edit }) => edit.kind === 'note');

const cellSheets = ({ cells }: Plan): string[] => [...new Set(cells.map(({ hoja }) => hoja))];

/** @throws HostError where a sheet is missing, else what office.js throws */
export async function inspect(client: ExcelClient, plan: Plan): Promise<Found> {
  try {
    const whole = await whereNotTooLarge(
      ask(client, async (context) => {
        const [basics, standing, now] = [
          askBasics(context, client, plan),
          askStanding(context, client, plan.cells),
          askNow(context, client, plan),
        ];
        await context.sync();
        return { basics: basics(), standing: standing(), now: now() };
      }),
    );
    if (whole?.now) return { ...whole.basics, standing: whole.standing, now: whole.now };
    return await inParts(client, plan);
  } catch (error) {
    throw (await missingOf(client, error, plan.cells)) ?? error;
  }
}

async function inParts(client: ExcelClient, plan: Plan): Promise<Found> {
  const basics = await ask(client, async (context) => {
    const asked = askBasics(context, client, plan);
    await context.sync();
    return asked();
  });
  const standing = await readStanding(client, plan.cells);
  const now = new Map<string, SheetNow>();
  for (const hoja of cellSheets(plan)) now.set(hoja, await sheetInBlocks(client, hoja));
  return { ...basics, standing, now };
}

async function sheetInBlocks(client: ExcelClient, hoja: string): Promise<SheetNow> {
  const { address, merges } = await ask(client, async (context) => {
    const used = context.workbook.worksheets.getItem(hoja).getUsedRangeOrNullObject(true);
    used.load('address');
    const merged = askMerges(client, used);
    await context.sync();
    return { address: used.isNullObject ? '' : used.address, merges: mergesOf(merged) };
  });
  const area = parseQualified(address)[0]?.range;
  if (!area) return { values: [], merges };
  const { values } = await blockOf(client, { id: hoja, name: hoja }, area);
  return { values: placedAt(area, values), merges };
}

/** Rows from A1 on. */
function placedAt({ top, left }: Range, values: readonly (readonly CellValue[])[]): (readonly CellValue[])[] {
  const before = Array.from({ length: left - 1 }, () => null);
  return [...Array.from({ length: top - 1 }, () => []), ...values.map((row) => (left === 1 ? row : [...before, ...row]))];
}

function askBasics(context: Excel.RequestContext, client: ExcelClient, plan: Plan): () => Basics {
  const { workbook } = context;
  const { worksheets, protection } = workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  protection.load('protected');
  const comments = hasNotes(plan) && client.supports('1.10') ? loadThreads(context) : null;
  const tabs = plan.tabs.map((tab) => {
    const sheet = worksheets.getItemOrNullObject(tab.name);
    sheet.load('id');
    sheet.charts.load('items/name');
    const used = sheet.getUsedRangeOrNullObject(true);
    if (tab.visibility === 'veryHidden') used.load('address,formulas');
    else used.load('address');
    return { tab, sheet, used };
  });
  return () => {
    const standing = new Map<string, StandingTab>();
    const memories = new Map<string, { area: Range; formulas: unknown[][] }>();
    for (const { tab, sheet, used } of tabs) {
      if (sheet.isNullObject) continue;
      const area = used.isNullObject ? null : (parseQualified(used.address)[0]?.range ?? null);
      standing.set(tab.name, { id: sheet.id, used: area, charts: sheet.charts.items.map(({ name }) => name) });
      if (area && tab.visibility === 'veryHidden') memories.set(tab.name, { area, formulas: used.formulas as unknown[][] });
    }
    return {
      sheets: new Map(worksheets.items.map((sheet) => [sheet.name.toLowerCase(), sheetOf(sheet)])),
      locked: protection.protected,
      tabs: standing,
      memories,
      threads: comments ? threadsIn(comments) : [],
    };
  };
}

function sheetOf({ id, visibility, protection }: Excel.Worksheet): StandingSheet {
  return { id, visibility: visibility, protected: protection.protected };
}

/** Queues the values and merged ranges of the sheets with cells to write; null where Excel holds values back for their size. */
function askNow(context: Excel.RequestContext, client: ExcelClient, plan: Plan): () => Map<string, SheetNow> | null {
  const asked = cellSheets(plan).map((hoja) => {
    const used = context.workbook.worksheets.getItem(hoja).getUsedRangeOrNullObject(true);
    used.load('address,values');
    return { hoja, used, merged: askMerges(client, used) };
  });
  return () => {
    const now = new Map<string, SheetNow>();
    for (const { hoja, used, merged } of asked) {
      const area = used.isNullObject ? null : parseQualified(used.address)[0]?.range;
      const values = used.isNullObject ? [] : (used.values as unknown[][] | null);
      if (values === null) return null;
      now.set(hoja, { values: area ? placedAt(area, valuesOf(values)) : [], merges: used.isNullObject ? [] : mergesOf(merged) });
    }
    return now;
  };
}
