/** Comments and notes of the whole workbook. */
import { ask, type ExcelClient } from './client';
import { countNotes, readNotes, seesNotes, type PlacedNote } from './notes';
import { loadThreads, placed, threadsIn, type PlacedThread } from './threads';

export interface Remarks {
  readonly threads: readonly PlacedThread[];
  /** Those of cells without a thread. */
  readonly notes: readonly PlacedNote[];
}

/** One request for what there is, one for the places of comments, and one for notes, where there are any. */
export const readRemarks = (client: ExcelClient): Promise<Remarks> => read(client, seesNotes(client));

/** All threads with their places: two requests, one where there are none. */
export const readThreads = async (client: ExcelClient): Promise<readonly PlacedThread[]> => (await read(client, false)).threads;

async function read(client: ExcelClient, withNotes: boolean): Promise<Remarks> {
  if (!client.supports('1.10')) return { threads: [], notes: [] };
  const found = await ask(client, async (context) => {
    const comments = loadThreads(context);
    const count = withNotes ? countNotes(context) : null;
    await context.sync();
    return { threads: threadsIn(comments), count: count?.value ?? 0 };
  });
  const threads = await placed(client, found.threads);
  const notes = await readNotes(client, found.count);
  // Excel keeps a copy of each thread as a note, for its versions that know no threads.
  const inThread = new Set(threads.map(({ hoja, celda }) => `${celda}!${hoja}`));
  return { threads, notes: notes.filter(({ hoja, celda }) => !inThread.has(`${celda}!${hoja}`)) };
}
