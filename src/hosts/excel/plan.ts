/** The edits in the order in which writing may end anywhere without a loss. */
import { parseAddress, type Place } from '../../core/a1';
import type { Edit, Tab } from '../../core/edits/edit';
import type { CellValue } from '../../core/snapshot';
import { markerIds } from '../../core/edits/marks/note-text';
import { HostError } from '../host';

export interface CellEdit extends Place {
  readonly hoja: string;
  readonly edit: Exclude<Edit, { kind: 'tab' | 'removeTab' }>;
}

export interface Plan {
  readonly cells: readonly CellEdit[];
  readonly tabs: readonly Tab[];
  readonly removed: readonly string[];
}

/** @throws HostError for what is no cell. */
export function planOf(edits: readonly Edit[]): Plan {
  const cells: CellEdit[] = [];
  const tabs: Tab[] = [];
  const removed: string[] = [];
  for (const edit of edits) {
    if (edit.kind === 'tab') tabs.push(edit.tab);
    else if (edit.kind === 'removeTab') removed.push(edit.name);
    else cells.push({ hoja: edit.hoja, ...placeIn(edit), edit });
  }
  return { cells, tabs, removed };
}

function placeIn({ hoja, celda }: { readonly hoja: string; readonly celda: string }): Place {
  const place = parseAddress(celda);
  if (!place) throw new HostError('no-se-puede-escribir', `«${celda}» no es una celda de la hoja «${hoja}».`);
  return place;
}

/** Whether an edit gives a cell back what it had; it may be written before the ledger forgets the mark. */
export function givesBack({ edit }: CellEdit): boolean {
  if (edit.kind === 'fill') return edit.color === null || edit.original !== undefined;
  return edit.kind === 'note' && (edit.text === null || markerIds(edit.text).length === 0);
}

/** The value edits of a plan, as what each cell is to hold. */
export const isValue = (cell: CellEdit): cell is CellEdit & { edit: { kind: 'value'; value: CellValue } } => cell.edit.kind === 'value';
