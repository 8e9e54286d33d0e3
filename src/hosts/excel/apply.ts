/** Writes edits: one request to look at what stands there, one to write per 4.3 MB, and the way back where writing fails. */
import type { Edit } from '../../core/edits/edit';
import { sameNote } from '../../core/edits/marks/looks';
import { HostError } from '../host';
import { BACK_OFF, type ExcelClient } from './client';
import { hostErrorOf, isOfficeError, missingSheet } from './errors';
import { inspect, type Found, type SheetNow } from './inspect';
import { celdaOf, cellKey } from './looks';
import { planOf, type CellEdit, type Plan } from './plan';
import { byCell, putBack, type Before } from './put-back';
import { relocated } from './relocate';
import { stepsOf, type Scene } from './steps';
import { isConversation, noteOf, placed, type PlacedThread, type Thread } from './threads';
import { REQUEST_BYTES, step, write, type Step } from './writer';

/** What the host knows of the workbook from before. */
export interface Known {
  /** The sheets as they were read. */
  readonly seen: ReadonlyMap<string, SheetNow>;
  /** Where threads stood when they were read, by their id. */
  readonly places: ReadonlyMap<string, PlacedThread>;
  /** The notes that `looks` gave last, by `cellKey`; null for a cell without one. */
  readonly told: ReadonlyMap<string, string | null>;
  /** Cells where Excel refused a comment, by `cellKey`; grows. */
  readonly rejected: Set<string>;
}

export interface Applied {
  readonly plan: Plan;
  /** The workbook just before the edits. */
  readonly found: Found;
  /** The sheets that were added, by id; known once they stand. */
  readonly added: readonly string[];
}

/** After so many, no comment is added to a cell without one: each cell that refuses costs a write and the way back. */
const MOST_TRIES = 40;
/** Smaller requests are not tried. */
const LEAST_BYTES = 100_000;

/** @throws HostError; what was written before the failure is put back */
export async function applyEdits(
  client: ExcelClient,
  edits: readonly Edit[],
  known: Known,
  tell: (applied: Applied) => void,
): Promise<Applied> {
  let { told } = known;
  let waits = 0;
  let limit = REQUEST_BYTES;
  for (let tries = 0; ; tries++) {
    const asked = planOf(edits);
    const scene = await sceneOf(client, asked, known);
    refuse(scene.plan, scene.found);
    told = notesNow(asked, scene.plan, scene, told);
    tell(scene);
    const added: Excel.Worksheet[] = [];
    try {
      await write(client, [...stepsOf(scene.plan, scene), idsStep(scene, added)], limit);
      return { ...scene, added: added.map(({ id }) => id) };
    } catch (error) {
      const failed = await undo(client, scene, error, limit);
      const wait = BACK_OFF[waits];
      if (isOfficeError(error, 'ActivityLimitReached') && wait !== undefined) {
        waits++;
        await client.delay(wait);
      } else if (isOfficeError(error, 'RequestPayloadSizeLimitExceeded') && limit > LEAST_BYTES) {
        limit /= 2;
      } else if (!rejects(error, scene, failed, known.rejected, tries < MOST_TRIES ? 1 : Infinity)) throw hostErrorOf(error);
    }
  }
}

/** Asks for the ids of the new sheets along with what is written last. */
function idsStep({ plan, found }: FullScene, into: Excel.Worksheet[]): Step {
  const names = plan.tabs.map(({ name }) => name).filter((name) => !found.tabs.has(name));
  return step(names.length, 0, (batch) => {
    for (const name of names) {
      const sheet = batch.sheet(name);
      sheet.load('id');
      into.push(sheet);
    }
  });
}

interface FullScene extends Scene, Applied {}

/** The plan where its cells stand now, and what is there. */
async function sceneOf(client: ExcelClient, asked: Plan, known: Known): Promise<FullScene> {
  let plan = asked;
  let found = await inspect(client, plan);
  let seen = known.seen;
  let stayed = true;
  for (let next = relocated(plan, seen, found); next !== plan; next = relocated(plan, seen, found)) {
    plan = next;
    stayed = false;
    seen = found.now;
    found = await inspect(client, plan);
  }
  const knownPlaces = stayed && plan.cells.every(({ hoja }) => known.seen.has(hoja)) ? known.places : new Map<string, PlacedThread>();
  const threads = byCell(await located(client, found.threads, knownPlaces));
  return { plan, found, threads, rejected: known.rejected, added: [] };
}

/** Threads with their places; asked for only where some are unknown. */
async function located(
  client: ExcelClient,
  threads: readonly Thread[],
  places: ReadonlyMap<string, PlacedThread>,
): Promise<PlacedThread[]> {
  const known = threads.flatMap((thread) => {
    const place = places.get(thread.id);
    return place ? { ...thread, hoja: place.hoja, celda: place.celda } : [];
  });
  return known.length === threads.length ? known : placed(client, threads);
}

/** The note that stands in a cell, in either form, as `looks` tells it. */
function remarkAt(key: string, { found, threads }: Before): string | null {
  const thread = threads.get(key);
  if (thread) return isConversation(thread) ? null : noteOf(thread);
  return found.standing.get(key)?.nota ?? null;
}

/**
 * The notes where the plan writes some, by the cells as they were asked for.
 * @throws HostError where a note is no longer what was told of it: a person wrote it since.
 */
function notesNow(asked: Plan, plan: Plan, now: Before, told: Known['told']): Map<string, string | null> {
  const notes = new Map<string, string | null>();
  plan.cells.forEach((cell, index) => {
    const was = asked.cells[index];
    if (cell.edit.kind !== 'note' || !was) return;
    const [key, standing] = [cellKey(was.hoja, was), remarkAt(cellKey(cell.hoja, cell), now)];
    const before = told.get(key);
    if (before !== undefined && !sameNote(before, standing)) {
      throw new HostError(
        'cambio-ajeno',
        `Alguien cambió la nota de la celda ${celdaOf(cell)} de la hoja «${cell.hoja}» mientras tanto. No se escribió nada: revise de nuevo y repita.`,
      );
    }
    notes.set(key, standing);
  });
  return notes;
}

/** @throws HostError before anything is written */
function refuse(plan: Plan, found: Found): void {
  for (const name of [...plan.cells.map(({ hoja }) => hoja), ...plan.removed]) {
    if (!found.sheets.has(name.toLowerCase())) throw missingSheet(name);
  }
  for (const name of [...plan.cells.map(({ hoja }) => hoja), ...plan.tabs.map((tab) => tab.name)]) {
    if (found.sheets.get(name.toLowerCase())?.protected) {
      throw new HostError('hoja-protegida', `La hoja «${name}» está protegida. Quite la protección y repita.`);
    }
  }
  const moves = plan.removed.length > 0 || plan.tabs.some(({ name }) => !found.tabs.has(name));
  if (moves && found.locked) {
    throw new HostError('hoja-protegida', 'La estructura del libro está protegida. Quite la protección del libro y repita.');
  }
}

async function undo(client: ExcelClient, scene: FullScene, error: unknown, limit: number): Promise<Before> {
  try {
    return await putBack(client, scene.plan, scene, limit);
  } catch {
    const { message } = hostErrorOf(error);
    throw new HostError(
      'no-se-puede-escribir',
      `${message} Tampoco se pudo deshacer lo que alcanzó a escribirse: quite las marcas o marque de nuevo.`,
      {
        cause: error,
      },
    );
  }
}

/**
 * Where Excel refused to add a comment: the first one that did not come to be. Up to ExcelApi 1.17 a cell with an old note refuses
 * and nothing tells it beforehand; such a cell is marked by its fill alone from then on.
 */
function rejects(error: unknown, scene: FullScene, failed: Before, rejected: Set<string>, most: number): boolean {
  const at = (error as { debugInfo?: { errorLocation?: string } }).debugInfo?.errorLocation ?? '';
  if (!/^(Comment|Note)Collection\.add$/i.test(at)) return false;
  const empty = scene.plan.cells.filter((cell) => cell.edit.kind === 'note' && remarkAt(cellKey(cell.hoja, cell), scene) === null);
  const isForeign = (cell: CellEdit): boolean => {
    const now = remarkAt(cellKey(cell.hoja, cell), failed);
    return now !== null && cell.edit.kind === 'note' && !sameNote(now, cell.edit.text);
  };
  // A colleague was faster: the next look at the workbook says so.
  if (empty.some(isForeign)) return true;
  const culprits = empty.filter((cell) => {
    const key = cellKey(cell.hoja, cell);
    return cell.edit.kind === 'note' && cell.edit.text !== null && remarkAt(key, failed) === null && !rejected.has(key);
  });
  for (const cell of culprits.slice(0, most)) rejected.add(cellKey(cell.hoja, cell));
  return culprits.length > 0;
}
