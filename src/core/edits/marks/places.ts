import { address, columnNumber, type Sheet, type Snapshot } from '../../snapshot';
import type { Look } from '../edit';
import type { Ledger, Mark } from '../ledger/records';
import { markerIds } from './note-text';

/** So many cells are named in a sentence. */
const SHOWN = 8;

/** A cell of the workbook, as hosts name it. */
export interface Place {
  readonly hoja: string;
  readonly celda: string;
}

/** A cell with a note, as the host reads it. */
export interface NotedCell extends Place {
  readonly nota: string;
}

export const placeKey = ({ hoja, celda }: Place): string => `${celda}!${hoja}`;

/** The marks of a ledger and where each stands today. */
export interface Standing {
  readonly marks: ReadonlyMap<string, Mark>;
  readonly byPlace: ReadonlyMap<string, { readonly place: Place; readonly mark: Mark }>;
}

/**
 * A mark stands where its marker line does, which moves with the cell; a copied cell carries it twice. A mark whose note is gone
 * is looked for where it was written, unless its sheet is gone or another mark stands there now.
 */
export function standingMarks(ledger: Ledger, notes: readonly NotedCell[], snapshot: Snapshot): Standing {
  const marks = new Map(ledger.marcas.map((mark) => [mark.id, mark]));
  const byPlace = new Map<string, { place: Place; mark: Mark }>();
  const found = new Set<string>();
  for (const { hoja, celda, nota } of notes) {
    const here = markerIds(nota).flatMap((id) => marks.get(id) ?? []);
    const mark = here.find((one) => one.hoja === hoja && one.celda === celda) ?? here[0];
    for (const { id } of here) found.add(id);
    if (mark) byPlace.set(placeKey({ hoja, celda }), { place: { hoja, celda }, mark });
  }
  const sheets = new Set(snapshot.sheets.map((sheet) => sheet.name));
  for (const mark of ledger.marcas) {
    const place = { hoja: mark.hoja, celda: mark.celda };
    if (!found.has(mark.id) && sheets.has(mark.hoja) && !byPlace.has(placeKey(place))) byPlace.set(placeKey(place), { place, mark });
  }
  return { marks, byPlace };
}

/** The names of the sheets that are protected, whose cells are left as they are. */
export function lockedSheets(snapshot: Snapshot): ReadonlySet<string> {
  return new Set(snapshot.sheets.filter((sheet) => sheet.protected).map((sheet) => sheet.name));
}

/** Whether a cell is left as it is: its sheet is protected, or a range that it lies in. */
export function isLocked(look: Look, locked: ReadonlySet<string>): boolean {
  return locked.has(look.hoja) || look.protegida === true;
}

/** What was left as it is, told once for each sheet. `undone` and `again`: «sus celdas no se marcaron», «marque». */
export function skippedNotices(skipped: readonly Look[], locked: ReadonlySet<string>, undone: string, again: string): string[] {
  return [...new Set(skipped.map(({ hoja }) => hoja))].map((hoja) => {
    if (locked.has(hoja)) return `La hoja «${hoja}» está protegida y ${undone}. Quite la protección y ${again} de nuevo.`;
    return `En «${hoja}» hay rangos protegidos y ${undone}: ${someOf(skipped, hoja)}. Pida permiso a quien los protegió y ${again} de nuevo.`;
  });
}

function someOf(looks: readonly Look[], hoja: string): string {
  const cells = looks.filter((look) => look.hoja === hoja).map(({ celda }) => celda);
  return cells.length > SHOWN ? `${cells.slice(0, SHOWN).join(', ')} y ${String(cells.length - SHOWN)} más` : cells.join(', ');
}

/** Notes of ours that the host does not show, told once for each sheet. `undone` and `again`: «no se quitaron», «Quite las marcas». */
export function hiddenNotices(looks: readonly Look[], undone: string, again: string): string[] {
  return [...new Set(looks.map(({ hoja }) => hoja))].map(
    (hoja) =>
      `En «${hoja}» hay notas de Seguimiento que esta versión de Excel no muestra a los complementos y que ${undone}: ` +
      `${someOf(looks, hoja)}. ${again} en Excel en la web o de Microsoft 365, o elimine esas notas a mano.`,
  );
}

/** The cell that takes a note for `celda`: the first of its merged range, else itself. */
export function anchorOf(sheet: Sheet, celda: string): string {
  const parts = /^([A-Z]{1,3})(\d{1,7})$/.exec(celda);
  const row = Number(parts?.[2]);
  const column = columnNumber(parts?.[1] ?? '');
  const merge = sheet.merges.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
  return merge ? address({ fila: merge.top, columna: merge.left }) : celda;
}
