/** What differs between a sheet as it was opened and as it is now, cell by cell. */
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData, Nullable, Workbook, Worksheet } from '@univerjs/core';
import type { Edit } from '../../core/edits/edit';
import { address } from '../../core/snapshot';
import { fillOf, formatOf, hasFormula, valueOf } from './cells';
import { datesOf } from './date-system';
import type { SheetNotes } from './notes';

/** A note or fill that was put back, with the memory that the file host gave for it. */
export interface Restored {
  readonly value: string | null;
  readonly original: string;
}

export interface SheetPair {
  /** Its name in the file. */
  readonly hoja: string;
  readonly id: string;
  readonly base: Partial<IWorksheetData>;
  readonly baseStyles: IWorkbookData['styles'];
  readonly workbook: Workbook;
  readonly sheet: Worksheet;
  readonly notes: SheetNotes;
  /** By «row_column», from 0. */
  readonly notesBefore: ReadonlyMap<string, string>;
  readonly restored: ReadonlyMap<string, Restored>;
}

export interface CellChanges {
  readonly edits: Edit[];
  /** Cells whose look changed in more than the fill, which the file does not take. */
  readonly restyled: number;
  /** Formulas that were typed in the grid. */
  readonly formulas: number;
}

type Cells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>;

const numbers = (...records: readonly (object | undefined)[]): number[] => [
  ...new Set(records.flatMap((record) => Object.keys(record ?? {}).map(Number))),
];

/** The style without its fill, as a text to compare. */
function restOf(style: Nullable<IStyleData>): string {
  const entries = Object.entries(style ?? {}).filter(([key, value]) => key !== 'bg' && value !== null && value !== undefined);
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Cells that lie under the first one of a merged range. */
function coveredBy(sheet: Worksheet): Set<string> {
  const covered = new Set<string>();
  for (const { startRow, startColumn, endRow, endColumn } of sheet.getMergeData()) {
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) {
        if (row !== startRow || column !== startColumn) covered.add(`${String(row)}_${String(column)}`);
      }
    }
  }
  return covered;
}

export function cellChanges(pair: SheetPair): CellChanges {
  const { hoja, id, base, baseStyles, workbook, sheet, restored } = pair;
  const edits: Edit[] = [];
  let restyled = 0;
  let formulas = 0;
  const original = (celda: string, kind: 'note' | 'fill', value: string | null): { original?: string } => {
    const memory = restored.get(`${id}!${celda}!${kind}`);
    return memory?.value === value ? { original: memory.original } : {};
  };
  const styles = workbook.getStyles();
  const dates = datesOf(workbook);
  const before = (base.cellData ?? {}) as Cells;
  const now = sheet.getCellMatrix().getMatrix() as Cells;
  const covered = coveredBy(sheet);
  for (const row of numbers(before, now)) {
    for (const column of numbers(before[row], now[row])) {
      const [old, cell] = [before[row]?.[column], now[row]?.[column]];
      const celda = address({ fila: row + 1, columna: column + 1 });
      const typed = hasFormula(cell) && (old?.f ?? null) !== (cell?.f ?? null);
      const computed = hasFormula(cell) && !typed;
      const value = valueOf(cell);
      if (!computed && !covered.has(`${String(row)}_${String(column)}`) && (typed || hasFormula(old) || valueOf(old) !== value)) {
        edits.push({ kind: 'value', hoja, celda, value: dates.toFile(value, formatOf(styles.getStyleByCell(cell))) });
        if (typed) formulas++;
      }
      if (old?.s === cell?.s) continue;
      const [oldStyle, style] = [typeof old?.s === 'string' ? baseStyles[old.s] : old?.s, styles.getStyleByCell(cell)];
      const color = fillOf(style);
      if (fillOf(oldStyle) !== color) edits.push({ kind: 'fill', hoja, celda, color, ...original(celda, 'fill', color) });
      if (restOf(oldStyle) !== restOf(style)) restyled++;
    }
  }
  return { edits: [...edits, ...noteChanges(pair, original)], restyled, formulas };
}

function noteChanges(
  { hoja, notes, notesBefore }: SheetPair,
  original: (celda: string, kind: 'note', value: string | null) => { original?: string },
): Edit[] {
  const now = new Map(notes.all().map(({ row, col, note }) => [`${String(row)}_${String(col)}`, note]));
  return [...new Set([...notesBefore.keys(), ...now.keys()])].flatMap((key): Edit[] => {
    const text = now.get(key) ?? null;
    if (text === (notesBefore.get(key) ?? null)) return [];
    const [row, column] = key.split('_').map(Number) as [number, number];
    const celda = address({ fila: row + 1, columna: column + 1 });
    return [{ kind: 'note', hoja, celda, text, ...original(celda, 'note', text) }];
  });
}
