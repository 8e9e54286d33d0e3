/** The sidebar's host over the built bundle: each question is an execution of its own. */
import type { CellValue } from '../../../src/core/snapshot';
import { SidebarHost } from '../../../src/hosts/sheets/sidebar-host';
import { typeInto } from './world/build';
import { shiftRows, type World } from './world/document';
import { Execution } from './world/project';
import { rangeFake } from './world/range';
import { noCalls, type Calls } from './world/session';
import { areaOf } from '../../../src/hosts/host';

export interface Sidebar {
  readonly host: SidebarHost;
  readonly calls: Calls;
  /** Lets the sidebar ask once for what people changed. */
  readonly turn: () => Promise<void>;
}

export interface SlicedOptions {
  /** Cells of one slice. */
  readonly budget: number;
  /** After how many calls Google ends the execution of a request. */
  readonly limitOf: (request: string) => number;
}

export function sidebarOf(world: World, between?: (call: string) => void, sliced?: SlicedOptions): Sidebar {
  const calls = noCalls();
  let act: () => Promise<void> = () => Promise.resolve();
  const host = new SidebarHost({
    ask: (request) =>
      new Promise((resolve) => {
        const limit = sliced?.limitOf(request) ?? Infinity;
        resolve(new Execution(world, { calls, limit, ...(between ? { between } : {}) }).run('atender', request) as string);
      }),
    ...(sliced ? { budget: sliced.budget } : {}),
    every: (turn) => {
      act = turn;
      return () => {
        act = () => Promise.resolve();
      };
    },
  });
  return { host, calls, turn: () => act() };
}

/** A person types: the cell changes, and Google fires the simple trigger. */
export async function personEdits(world: World, hoja: string, celda: string, value: CellValue): Promise<Execution> {
  typeInto(world, hoja, celda, value);
  return fireEdit(world, hoja, celda);
}

/** Fires `onEdit` for a rectangle that has changed already. */
export async function fireEdit(world: World, hoja: string, rango: string, user?: string): Promise<Execution> {
  const execution = new Execution(world, { mode: 'LIMITED', ...(user === undefined ? {} : { user }) });
  const sheet = world.sheets.find(({ name }) => name === hoja);
  if (!sheet) throw new Error(`no sheet ${hoja}`);
  await execution.call('onEdit', { range: rangeFake(execution.session, sheet, areaOf(rango)), authMode: 'LIMITED' });
  return execution;
}

/** A person inserts a row: no simple trigger fires. */
export function personInsertsRow(world: World, hoja: string, fila: number): void {
  const sheet = world.sheets.find(({ name }) => name === hoja);
  if (sheet) shiftRows(sheet, fila, 1);
}
