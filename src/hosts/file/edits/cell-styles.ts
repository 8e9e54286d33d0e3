import type { Edit } from '../../../core/edits/edit';
import type { Restyled } from '../sheet/patch-cells';
import { solidColor, uncovered, withFill } from '../styles/fills';
import type { StyleSheet } from '../styles/style-sheet';
import { recall, type CellMemory } from './memory';

type FillEdit = Extract<Edit, { kind: 'fill' }>;

/** The style that a fill edit gives to a cell; worked out once for cells that looked alike. */
export function fillStyles(styles: StyleSheet, theme: readonly (string | null)[]): (edit: FillEdit, current: number) => Restyled {
  const known = new Map<string, Restyled>();
  return (edit, current) => {
    const memory = recall(edit.original);
    const key = [current, edit.color, memory?.s, memory?.f].join('|');
    const standing = known.get(key);
    if (standing !== undefined) return standing;
    const restyled = restored(styles, theme, edit.color, memory, current) ?? filled(styles, edit.color, current);
    known.set(key, restyled);
    return restyled;
  };
}

/** Null where the edit brings no memory of ours, or one that is not of this fill. */
function restored(
  styles: StyleSheet,
  theme: readonly (string | null)[],
  color: string | null,
  memory: CellMemory | null,
  current: number,
): Restyled | null {
  if (memory === null) return null;
  const covered = { style: Number(memory.s ?? 0), fill: memory.f };
  const style = uncovered(styles, current, covered);
  if (style === null || solidColor(memory.f, theme)?.toUpperCase() !== color?.toUpperCase()) return null;
  return { style, raw: style === covered.style ? memory.s : String(style), restored: true };
}

function filled(styles: StyleSheet, color: string | null, current: number): Restyled {
  const style = withFill(styles, current, color);
  return { style, raw: String(style), restored: color === null };
}
