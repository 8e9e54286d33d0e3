/** Which column was read as what, and a person's corrections of it. */
import type { Column, ColumnCorrection, Field, IsoDate, Table } from '../../core/model';
import { parseRange } from '../../core/a1';
import { columnName, valueAt, type Sheet } from '../../core/snapshot';

/** One column of a table as the pane shows it; `campo` null where it is nothing that a review uses. */
export interface ColumnView {
  readonly columna: string;
  readonly titulo: string;
  readonly campo: Field | null;
  readonly corte: IsoDate | null;
}

/** Tables of a sheet that were read alike, as those of a header that repeats on each page. */
export interface TableGroup {
  readonly hoja: string;
  readonly tables: readonly Table[];
  /** Whether every table of its sheet is in it: a correction then holds for the whole sheet. */
  readonly isWholeSheet: boolean;
}

const alike = ({ tipo, columnasLeidas }: Table): string => JSON.stringify([tipo, columnasLeidas]);

export function tableGroups(tablas: readonly Table[]): TableGroup[] {
  const groups = new Map<string, Table[]>();
  for (const table of tablas) {
    const key = `${table.hoja}\n${alike(table)}`;
    groups.set(key, [...(groups.get(key) ?? []), table]);
  }
  return [...groups.values()].flatMap((tables) => {
    const hoja = tables[0]?.hoja ?? '';
    return [{ hoja, tables, isWholeSheet: tablas.filter((table) => table.hoja === hoja).length === tables.length }];
  });
}

function headerText(sheet: Sheet | undefined, [first, last]: Table['encabezado'], column: number): string {
  if (!sheet) return '';
  const lines = Array.from({ length: last - first + 1 }, (_, i) => valueAt(sheet, first + i, column));
  return lines
    .filter((line) => line !== null && line !== '')
    .map(String)
    .join(' · ');
}

/** Every column of a table, those too that were not understood. */
export function columnsOf(table: Table, sheet: Sheet | undefined): ColumnView[] {
  const area = parseRange(table.rango);
  if (!area) return [];
  const read = new Map<string, Column>(table.columnasLeidas.map((column) => [column.columna, column]));
  return Array.from({ length: area.right - area.left + 1 }, (_, i) => {
    const columna = columnName(area.left + i);
    const known = read.get(columna);
    const titulo = known?.titulo ?? headerText(sheet, table.encabezado, area.left + i);
    return { columna, titulo, campo: known?.campo ?? null, corte: known?.corte ?? null };
  });
}

/** What a person says that a column is. */
export interface Choice {
  readonly columna: string;
  readonly campo: Field | null;
  readonly corte: IsoDate | null;
}

/** `corrections` with what a person chose for columns of a group; what was said before of the same columns gives way. */
export function corrected(corrections: readonly ColumnCorrection[], group: TableGroup, choices: readonly Choice[]): ColumnCorrection[] {
  const headers: readonly (number | null)[] = group.isWholeSheet ? [null] : group.tables.map(({ encabezado: [first] }) => first);
  const chosen = new Set(choices.map(({ columna }) => columna));
  const gives = ({ hoja, columna, encabezado }: ColumnCorrection): boolean =>
    hoja === group.hoja && chosen.has(columna) && (group.isWholeSheet || headers.includes(encabezado));
  const said = choices.flatMap((choice) => headers.map((encabezado) => ({ hoja: group.hoja, encabezado, ...choice })));
  return [...corrections.filter((one) => !gives(one)), ...said];
}
