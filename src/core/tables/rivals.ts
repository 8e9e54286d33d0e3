/** Columns that seem to be one and the same field. */
import { MARK_FIELDS, type Field } from '../model';
import { columnName } from '../snapshot';
import type { ColumnDraft, Rivals } from './layout';

export const REPEATABLE: ReadonlySet<Field> = new Set<Field>([...MARK_FIELDS, 'avance', 'seguimiento']);

/** The columns of each field that a table has once, in their order. */
export function candidatesOf(drafts: readonly ColumnDraft[]): Rivals[] {
  const columns = new Map<Field, ColumnDraft[]>();
  for (const draft of drafts) {
    if (draft.campo !== null && !REPEATABLE.has(draft.campo)) columns.set(draft.campo, [...(columns.get(draft.campo) ?? []), draft]);
  }
  return [...columns].map(([campo, own]) => ({ campo, columns: own.map(({ columna, titulo }) => ({ columna, titulo })) }));
}

/** «Las columnas D («Responsable») y H («Dependencia») parecen «responsable»; se usa la D.» */
export function rivalry({ campo, columns }: Rivals): string {
  const named = columns.map(({ columna, titulo }) => (titulo === '' ? columnName(columna) : `${columnName(columna)} («${titulo}»)`));
  const used = columns[0] ? columnName(columns[0].columna) : '';
  return `Las columnas ${named.slice(0, -1).join(', ')} y ${named.slice(-1).join('')} parecen «${campo}»; se usa la ${used}.`;
}
