/** Undoes what a write that failed midway had written: Excel keeps what came before the error. */
import { sameNote } from '../../core/edits/marks/looks';
import { onSheet, rangeText } from './addresses';
import { inputOf, isFormula, valueOf } from './cells';
import { ask, BACK_OFF, type ExcelClient } from './client';
import { sameFill } from './fills';
import { inspect, type Found } from './inspect';
import { celdaOf, cellKey } from './looks';
import { noteSteps } from './notes';
import type { CellEdit, Plan } from './plan';
import { fillSteps } from './steps';
import { removeTabSteps } from './tabs';
import { isOurs, placed, type PlacedThread, type Thread } from './threads';
import { bytesOf, step, write, type Step } from './writer';

/** What stood before the write. */
export interface Before {
  readonly found: Found;
  readonly threads: ReadonlyMap<string, PlacedThread>;
}

export const byCell = (threads: readonly PlacedThread[]): Map<string, PlacedThread> =>
  new Map(threads.map((thread) => [`${thread.celda}!${thread.hoja}`, thread]));

/** Tries as often as Excel may need to recover. @throws what office.js throws */
export async function putBack(client: ExcelClient, plan: Plan, before: Before, limit: number): Promise<Before> {
  for (const wait of BACK_OFF) {
    try {
      return await putBackOnce(client, plan, before, limit);
    } catch {
      await client.delay(wait);
    }
  }
  return putBackOnce(client, plan, before, limit);
}

/** Gives what stood when it began to put back. */
async function putBackOnce(client: ExcelClient, whole: Plan, before: Before, limit: number): Promise<Before> {
  const plan = await onStandingSheets(client, whole);
  const found = await inspect(client, plan);
  const threads = byCell(await placed(client, found.threads));
  const fills = plan.cells.flatMap((cell) => {
    const [was, is] = [before.found.standing.get(cellKey(cell.hoja, cell)), found.standing.get(cellKey(cell.hoja, cell))];
    return cell.edit.kind === 'fill' && was && is && !sameFill(was.fill, is.fill) ? { ...cell, fill: was.fill } : [];
  });
  const added = plan.tabs.filter(({ name }) => found.tabs.has(name) && !before.found.tabs.has(name));
  const steps = [
    ...fillSteps(fills),
    ...plan.cells.flatMap((cell) => remarkBack(cell, before, { found, threads })),
    ...plan.cells.filter(({ edit }) => edit.kind === 'value').flatMap((cell) => valueBack(cell, before.found, found)),
    ...[...before.found.memories].flatMap(([name, memory]) => memoryBack(name, memory, found)),
    ...plan.tabs.flatMap(({ name }) => chartsBack(name, before.found, found)),
    ...plan.removed.flatMap((name) => visibilityBack(name, before.found, found)),
    ...added.flatMap(({ name }) => removeTabSteps(name)),
  ];
  await write(client, steps, limit);
  return { found, threads };
}

/** What stands as we left it goes back; what a colleague wrote meanwhile is theirs. */
function remarkBack(cell: CellEdit, before: Before, now: Before): Step[] {
  if (cell.edit.kind !== 'note') return [];
  const key = cellKey(cell.hoja, cell);
  const wanted = cell.edit.text === '' ? null : cell.edit.text;
  const [was, is] = [before.found.standing.get(key)?.nota, now.found.standing.get(key)?.nota];
  const [thread, standing] = [before.threads.get(key), now.threads.get(key)];
  const notes = was !== undefined && is !== undefined && sameNote(is, wanted) ? noteSteps(cell.hoja, celdaOf(cell), is, was) : [];
  return thread || standing ? threadBack(cell, wanted, thread, standing) : notes;
}

function threadBack(cell: CellEdit, wanted: string | null, was: Thread | undefined, is: Thread | undefined): Step[] {
  if (!was) {
    const isPlain = is?.replies.length === 0 && sameNote(is.content, wanted);
    return isPlain
      ? [
          one('', ({ comments }) => {
            comments.getItem(is.id).delete();
          }),
        ]
      : [];
  }
  if (!is) {
    if (wanted !== null) return [];
    return [
      one(was.content, ({ comments }) => {
        const made = comments.add(onSheet(cell.hoja, celdaOf(cell)), was.content);
        for (const { content } of was.replies) made.replies.add(content);
      }),
    ];
  }
  const rewritten = was.content !== is.content && sameNote(is.content, wanted);
  const content = rewritten ? [one(was.content, ({ comments }) => (comments.getItem(is.id).content = was.content))] : [];
  return [...content, ...repliesBack(was, is)];
}

/** Replies of ours alone: the thread had no others, or nothing was written to it. */
function repliesBack(was: Thread, is: Thread): Step[] {
  const gone = was.replies.filter(({ id, content }) => isOurs(content) && !is.replies.some((reply) => reply.id === id));
  return [
    ...gone.map(({ content }) => one(content, ({ comments }) => void comments.getItem(is.id).replies.add(content))),
    ...is.replies
      .filter(({ content }) => isOurs(content))
      .flatMap((reply) => {
        const then = was.replies.find(({ id }) => id === reply.id);
        if (!then)
          return one('', ({ comments }) => {
            comments.getItem(is.id).replies.getItem(reply.id).delete();
          });
        if (then.content === reply.content) return [];
        return one(then.content, ({ comments }) => (comments.getItem(is.id).replies.getItem(reply.id).content = then.content));
      }),
  ];
}

const one = (text: string, run: (workbook: Excel.Workbook) => unknown): Step =>
  step(1, bytesOf(text), (batch) => {
    run(batch.workbook);
  });

/** What to set so that a cell holds again what Excel told of it. */
const contentOf = (formula: unknown, value: unknown): string | number | boolean =>
  isFormula(formula, value) ? String(formula) : inputOf(valueOf(value));

function valueBack(cell: CellEdit, before: Found, now: Found): Step[] {
  const [was, is] = [before.standing.get(cellKey(cell.hoja, cell)), now.standing.get(cellKey(cell.hoja, cell))];
  if (!was || (was.formula === is?.formula && was.value === is?.value)) return [];
  const content = contentOf(was.formula, was.value);
  return [step(1, bytesOf(content), (batch) => void (batch.range(cell.hoja, celdaOf(cell)).values = [[content]]))];
}

/** The memory sheet holds texts only. */
function memoryBack(
  name: string,
  { area, formulas }: { area: Parameters<typeof rangeText>[0]; formulas: unknown[][] },
  now: Found,
): Step[] {
  const used = now.tabs.get(name)?.used;
  const content = formulas.map((row) => row.map((cell) => inputOf(valueOf(cell))));
  const steps = [step(1, bytesOf(content), (batch) => void (batch.range(name, rangeText(area)).values = content))];
  if (!used || used.bottom <= area.bottom) return steps;
  return [
    ...steps,
    step(1, 0, (batch) => {
      batch.range(name, rangeText({ ...used, top: area.bottom + 1 })).clear('Contents');
    }),
  ];
}

/** A chart that was added to a standing tab and may not have come to its name. */
function chartsBack(name: string, before: Found, now: Found): Step[] {
  const had = before.tabs.get(name)?.charts;
  const has = now.tabs.get(name)?.charts ?? [];
  if (!had) return [];
  return has
    .filter((chart) => !had.includes(chart))
    .map((chart) =>
      step(1, 100, (batch) => {
        batch.sheet(name).charts.getItem(chart).delete();
      }),
    );
}

/** A sheet that was brought up to be deleted, and stands. */
function visibilityBack(name: string, before: Found, now: Found): Step[] {
  const [was, is] = [before.sheets.get(name.toLowerCase()), now.sheets.get(name.toLowerCase())];
  return was && is && was.visibility !== is.visibility
    ? [step(1, 100, (batch) => void (batch.sheet(name).visibility = was.visibility))]
    : [];
}

/** Where a sheet went away while we wrote, there is nothing to put back on it. */
async function onStandingSheets(client: ExcelClient, plan: Plan): Promise<Plan> {
  const names = await ask(client, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  });
  return { ...plan, cells: plan.cells.filter(({ hoja }) => names.has(hoja.toLowerCase())) };
}
