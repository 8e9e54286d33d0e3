import { withEdit, type Book } from '../../actions/book';
import { areaOf, type Host, type UserEdit } from '../../hosts/host';
import type { Result } from '../state/state';
import type { Store } from '../state/store';

/** Larger changes are read with the whole workbook: a column that was cleared, a sheet that was pasted. */
const MOST_CELLS = 20_000;

interface Needs {
  readonly host: Host;
  readonly store: Store;
  readonly inTurn: (step: string, act: () => Promise<void>) => Promise<void>;
  readonly reviewed: (book: Book) => Promise<Result>;
  readonly reviewAll: () => Promise<void>;
}

interface Area {
  readonly hoja: string;
  readonly rango: string;
}

/** The rectangle of a change; null where everything must be read again. */
function smallArea({ hoja, rango }: UserEdit): Area | null {
  if (rango === null) return null;
  try {
    const { top, left, bottom, right } = areaOf(rango);
    return (bottom - top + 1) * (right - left + 1) <= MOST_CELLS ? { hoja, rango } : null;
  } catch {
    return null;
  }
}

/** Follows a person's edits: each re-checks what it touched, at once; edits that come meanwhile are checked together. */
export function followEdits({ host, store, inTurn, reviewed, reviewAll }: Needs): {
  /** Reads some rectangles again and reviews with them. */
  reread(areas: readonly Area[]): Promise<void>;
  /** How many edits there were so far. */
  seen(): number;
  stop(): void;
} {
  let waiting: UserEdit[] = [];
  let seen = 0;

  async function reread(areas: readonly Area[]): Promise<void> {
    let book = store.get().result?.book;
    if (!book) return;
    for (const area of areas) book = withEdit(book, area.hoja, areaOf(area.rango), await host.readRange(area));
    await reviewed(book);
  }

  async function check(): Promise<void> {
    const edits = waiting;
    waiting = [];
    if (edits.length === 0 || !store.get().result) return;
    const areas = [...new Map(edits.map((edit) => [JSON.stringify([edit.hoja, edit.rango]), smallArea(edit)])).values()];
    const known = areas.filter((area) => area !== null);
    if (known.length < areas.length) await reviewAll();
    else await reread(known);
  }

  const stop = host.onEdit((edit) => {
    seen++;
    store.send({ kind: 'changed' });
    if (!store.get().preferences.live) return;
    waiting.push(edit);
    if (waiting.length === 1) void inTurn('Revisando el cambio…', check);
  });
  return { reread, seen: () => seen, stop };
}
