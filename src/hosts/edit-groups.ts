import type { Edit } from '../core/edits/edit';

export type TabEdit = Extract<Edit, { kind: 'tab' | 'removeTab' }>;
export type CellEdit = Exclude<Edit, TabEdit>;

export type EditGroup = { readonly kind: 'cells'; readonly edits: readonly CellEdit[] } | { readonly kind: 'tab'; readonly edit: TabEdit };

/** In the order given; edits on cells that follow each other are applied together. */
export function groupEdits(edits: readonly Edit[]): EditGroup[] {
  const groups: EditGroup[] = [];
  let cells: CellEdit[] = [];
  for (const edit of edits) {
    if (edit.kind === 'tab' || edit.kind === 'removeTab') {
      cells = [];
      groups.push({ kind: 'tab', edit });
    } else {
      if (cells.length === 0) groups.push({ kind: 'cells', edits: cells });
      cells.push(edit);
    }
  }
  return groups;
}
