/** How cells look now: one request for fills, formulas and notes, two more for comments where there are any. */
import { anchorIn, parseAddress, type Place } from '../../core/a1';
import type { Look } from '../../core/edits/edit';
import { address, type Range } from '../../core/snapshot';
import { HostError } from '../host';
import { runsOf, runText } from './addresses';
import { isFormula } from './cells';
import { ask, whereNotTooLarge, type ExcelClient } from './client';
import { isOfficeError, missingSheet } from './errors';
import { FILL_ASKED, fillOf, remember, solidColor, type Fill } from './fills';
import { askNotes, seesNotes } from './notes';
import { IMPEDIMENTO, isConversation, noteOf, type PlacedThread } from './threads';

export interface Asked {
  readonly hoja: string;
  readonly celda: string;
}

/** A cell as it stands, without its comments. */
export interface Standing {
  /** Its note, null where it has none; left out where Excel does not tell. */
  readonly nota?: string | null;
  readonly fill: Fill;
  readonly value: unknown;
  readonly formula: unknown;
}

/** Asking for a cell costs more than being told of this many between two others. */
const GAP = 3;

export const celdaOf = ({ row, column }: Place): string => address({ fila: row, columna: column });

export const cellKey = (hoja: string, place: Place): string => `${celdaOf(place)}!${hoja}`;

/** @throws HostError for what is no cell. */
export function placeOf({ hoja, celda }: Asked): Place {
  const place = parseAddress(celda);
  if (!place) throw new HostError('no-se-puede-leer', `«${celda}» no es una celda de la hoja «${hoja}».`);
  return place;
}

function bySheet(cells: readonly (Place & { readonly hoja: string })[]): Map<string, Place[]> {
  const sheets = new Map<string, Place[]>();
  for (const { hoja, row, column } of cells) {
    const places = sheets.get(hoja);
    if (places) places.push({ row, column });
    else sheets.set(hoja, [{ row, column }]);
  }
  return sheets;
}

/** Queues the cells; the function gives them after the next sync. */
export function askStanding(
  context: Excel.RequestContext,
  client: ExcelClient,
  cells: readonly (Place & { readonly hoja: string })[],
): () => Map<string, Standing> {
  const asked = [...bySheet(cells)].flatMap(([hoja, places]) => {
    const sheet = context.workbook.worksheets.getItem(hoja);
    const notes = seesNotes(client) ? askNotes(sheet, places.map(celdaOf)) : null;
    return runsOf(places, GAP).map((run) => {
      const range = sheet.getRange(runText(run));
      range.load('values,formulas');
      return { hoja, run, range, fills: range.getCellProperties(FILL_ASKED), notes };
    });
  });
  return () => {
    const found = new Map<string, Standing>();
    for (const { hoja, run, range, fills, notes } of asked) {
      const [values, formulas] = [range.values, range.formulas] as unknown[][][];
      for (let row = run.top; row <= run.bottom; row++) {
        const index = row - run.top;
        const nota = notes?.(celdaOf({ row, column: run.column }));
        const cell = {
          ...(nota === undefined ? {} : { nota }),
          fill: fillOf(fills.value[index]?.[0]),
          value: values?.[index]?.[0],
          formula: formulas?.[index]?.[0],
        };
        found.set(cellKey(hoja, { row, column: run.column }), cell);
      }
    }
    return found;
  };
}

/** Some cells as they stand; in halves where Excel finds the answer too large. @throws HostError where a sheet is missing */
export async function readStanding(
  client: ExcelClient,
  cells: readonly (Place & { readonly hoja: string })[],
): Promise<Map<string, Standing>> {
  if (cells.length === 0) return new Map();
  try {
    const found = await whereNotTooLarge(
      ask(client, async (context) => {
        const standing = askStanding(context, client, cells);
        await context.sync();
        return standing();
      }),
    );
    if (found) return found;
  } catch (error) {
    throw (await missingOf(client, error, cells)) ?? error;
  }
  const half = Math.ceil(cells.length / 2);
  if (half === cells.length) throw new HostError('demasiado-grande', 'Una celda ocupa más de lo que Excel entrega. Acorte su texto.');
  return new Map([...(await readStanding(client, cells.slice(0, half))), ...(await readStanding(client, cells.slice(half)))]);
}

/** Which of the sheets is not there, where that is what went wrong. */
export async function missingOf(
  client: ExcelClient,
  error: unknown,
  cells: readonly { readonly hoja: string }[],
): Promise<HostError | null> {
  if (!isOfficeError(error, 'ItemNotFound', 'InvalidObjectPath', 'InvalidReference')) return null;
  const names = [...new Set(cells.map(({ hoja }) => hoja))];
  const missing = await ask(client, async (context) => {
    const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    for (const sheet of sheets) sheet.load('name');
    await context.sync();
    return names.find((_, index) => sheets[index]?.isNullObject);
  });
  return missing === undefined ? null : missingSheet(missing);
}

/** The looks in the order asked. A cell inside a merged range looks like its first one. */
export function looksFrom(
  cells: readonly Asked[],
  mergesIn: (hoja: string) => readonly Range[],
  standing: ReadonlyMap<string, Standing>,
  threads: readonly PlacedThread[],
  cannotNote: (key: string) => string | null,
): Look[] {
  const byCell = new Map(threads.map((thread) => [`${thread.celda}!${thread.hoja}`, thread]));
  return cells.flatMap((asked) => {
    const key = cellKey(asked.hoja, anchorIn(mergesIn(asked.hoja), placeOf(asked)));
    const cell = standing.get(key);
    if (!cell) return [];
    const thread = byCell.get(key);
    const impedimento = thread && isConversation(thread) ? IMPEDIMENTO.conversacion : thread ? null : cannotNote(key);
    return {
      hoja: asked.hoja,
      celda: asked.celda,
      nota: thread ? (isConversation(thread) ? null : noteOf(thread)) : (cell.nota ?? null),
      relleno: solidColor(cell.fill),
      ...(isFormula(cell.formula, cell.value) ? { formula: true } : {}),
      original: remember(cell.fill),
      ...(cell.nota === undefined ? { notas: 'ocultas' } : thread ? { notas: 'comentario' } : {}),
      ...(impedimento === null ? {} : { impedimento }),
    };
  });
}
