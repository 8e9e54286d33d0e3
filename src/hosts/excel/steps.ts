/** From a plan, and what stands where it writes, to the steps that write it. */
import { addressLists } from './addresses';
import { inputOf } from './cells';
import { byFill, isGradient, paint, sameFill, wantedFill, type Fill } from './fills';
import type { Found } from './inspect';
import { celdaOf, cellKey } from './looks';
import { noteSteps } from './notes';
import { givesBack, isValue, type CellEdit, type Plan } from './plan';
import { newTabSteps, removeTabSteps, tabSteps } from './tabs';
import { threadSteps, type PlacedThread } from './threads';
import { bytesOf, step, type Step } from './writer';

export interface Scene {
  readonly found: Found;
  /** Threads by `cellKey`. */
  readonly threads: ReadonlyMap<string, PlacedThread>;
  /** Cells that take neither comment nor note, by `cellKey`. */
  readonly rejected: ReadonlySet<string>;
}

/**
 * What gives cells back comes before the memory that forgets their marks; the memory before the marks that it remembers; and what
 * goes away last. Wherever writing ends, nothing of a person's is under a mark that nobody remembers.
 */
export function stepsOf(plan: Plan, scene: Scene): Step[] {
  const back = plan.cells.filter(givesBack);
  const forth = plan.cells.filter((cell) => !givesBack(cell));
  const { tabs } = scene.found;
  const [memory, shown] = [plan.tabs.filter(isMemory), plan.tabs.filter((tab) => !isMemory(tab))];
  return [
    ...cellSteps(back, scene),
    ...plan.tabs.filter(({ name }) => !tabs.has(name)).flatMap(newTabSteps),
    ...memory.flatMap((tab) => tabSteps(tab, tabs.get(tab.name) ?? null)),
    ...cellSteps(forth, scene),
    ...shown.flatMap((tab) => tabSteps(tab, tabs.get(tab.name) ?? null)),
    ...plan.removed.flatMap(removeTabSteps),
  ];
}

const isMemory = ({ visibility }: Plan['tabs'][number]): boolean => visibility === 'veryHidden';

function cellSteps(cells: readonly CellEdit[], scene: Scene): Step[] {
  const painted = cells.flatMap((cell) => {
    const { edit, hoja, row, column } = cell;
    const standing = scene.found.standing.get(cellKey(hoja, cell));
    if (edit.kind !== 'fill' || !standing || isGradient(standing.fill)) return [];
    const fill = wantedFill(edit.color, edit.original);
    return sameFill(fill, standing.fill) ? [] : { hoja, row, column, fill };
  });
  return [...fillSteps(painted), ...cells.flatMap((cell) => remarkSteps(cell, scene)), ...cells.filter(isValue).map(valueStep)];
}

export function fillSteps(painted: readonly { hoja: string; row: number; column: number; fill: Fill }[]): Step[] {
  return byFill(painted).flatMap(({ hoja, fill, places }) =>
    addressLists(places).map((list) =>
      step(3, list.length + 100, (batch) => {
        paint(batch.sheet(hoja).getRanges(list).format.fill, fill);
      }),
    ),
  );
}

/** A note where Excel shows them and no comment stands, else a comment. */
function remarkSteps(cell: CellEdit, { found, threads, rejected }: Scene): Step[] {
  const { edit, hoja } = cell;
  const key = cellKey(hoja, cell);
  if (edit.kind !== 'note' || rejected.has(key)) return [];
  const nota = found.standing.get(key)?.nota;
  if (nota !== undefined && !threads.has(key)) return noteSteps(hoja, celdaOf(cell), nota, edit.text);
  return threadSteps(hoja, celdaOf(cell), threads.get(key), edit.text).map(({ bytes, run }) => ({
    bytes,
    run: (batch) => {
      run(batch.workbook.comments);
    },
  }));
}

function valueStep({ hoja, row, column, edit: { value } }: CellEdit & { edit: { value: Parameters<typeof inputOf>[0] } }): Step {
  const input = inputOf(value);
  return step(1, bytesOf(input), (batch) => void (batch.range(hoja, celdaOf({ row, column })).values = [[input]]));
}
