/**
 * What people changed, for the sidebar: the simple trigger notes each edit in the document's cache while a sidebar is open, and the
 * sidebar asks for it. Rows that were added or removed fire no simple trigger; the sizes of the sheets tell of them.
 */
import type { UserEdit } from '../host';
import { openSpreadsheet } from './book';
import type { Services } from './services';

/** The part of the document's cache that is used; it is shared by all who have the spreadsheet open, and needs no scope. */
export type Cache = Pick<GoogleAppsScript.Cache.Cache, 'get' | 'put'>;

/** Set while a sidebar is open; it goes by itself after the sidebar stopped asking. */
const PRESENCE = 'seguimiento.panel';
const PRESENCE_SECONDS = 120;
const LOG = 'seguimiento.ediciones';
const LOG_SECONDS = 600;
/** More edits than this between two questions, and the sidebar reads everything again. */
const LOG_SIZE = 50;

export interface Changes {
  /** Number of the last change; ask for those after it. */
  readonly hasta: number;
  readonly ediciones: readonly UserEdit[];
  /** «Plan» by its size, «1000×26»: where it differs from the last answer, rows or columns came or went. */
  readonly hojas: Readonly<Record<string, string>>;
}

interface Log {
  readonly ultima: number;
  readonly ediciones: readonly (UserEdit & { readonly n: number })[];
}

function readLog(cache: Cache): Log {
  try {
    const log = JSON.parse(cache.get(LOG) ?? 'null') as Log | null;
    return log ?? { ultima: 0, ediciones: [] };
  } catch {
    return { ultima: 0, ediciones: [] };
  }
}

export const isWatched = (cache: Cache): boolean => cache.get(PRESENCE) !== null;

/** Notes a person's edit for the sidebars that are open. */
export function noteEdit(cache: Cache, edit: UserEdit): void {
  const { ultima, ediciones } = readLog(cache);
  const n = ultima + 1;
  cache.put(LOG, JSON.stringify({ ultima: n, ediciones: [...ediciones, { n, ...edit }].slice(-LOG_SIZE) }), LOG_SECONDS);
}

/** @param desde number of the last change that the sidebar knows, null at its first question. */
export function changesSince(services: Services, cache: Cache, desde: number | null): Changes {
  cache.put(PRESENCE, '1', PRESENCE_SECONDS);
  const { ultima, ediciones } = readLog(cache);
  const book = openSpreadsheet(services);
  const size = (grid: GoogleAppsScript.Spreadsheet.Sheet): string => `${String(grid.getMaxRows())}×${String(grid.getMaxColumns())}`;
  const hojas = Object.fromEntries(book.sheets.map(({ name, grid }) => [name, size(grid)]));
  return { hasta: ultima, ediciones: desde === null ? [] : newEdits(ediciones, desde, ultima), hojas };
}

function newEdits(ediciones: Log['ediciones'], desde: number, ultima: number): UserEdit[] {
  // A cache forgets when it likes: a number that went back, or a gap, means that edits were lost.
  const fresh = ediciones.filter(({ n }) => n > desde);
  const isWhole = ultima >= desde && fresh.length === ultima - desde;
  if (isWhole) return fresh.map(({ hoja, rango }) => ({ hoja, rango }));
  const sheets = [...new Set(ediciones.map(({ hoja }) => hoja))];
  return sheets.map((hoja) => ({ hoja, rango: null }));
}
