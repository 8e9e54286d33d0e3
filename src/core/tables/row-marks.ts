/** The periods that a row marks in the columns of a grid: cuatrimestres, months, years. */
import { isBlank, plain } from '../cells/text';
import type { IsoDate, MarkField } from '../model';
import type { CellValue } from '../snapshot';
import type { DraftCells } from './draft-cells';

const MARK = /^(?:x|si|✓|✔|•|1|100\s*%)$/;

/** A programmed period is marked with an X, a tick, a number or a date: anything but a blank, a zero or «no». */
function isMark(value: CellValue): boolean {
  if (isBlank(value) || value === 0 || value === false) return false;
  return typeof value !== 'string' || MARK.test(plain(value)) || /^\d/.test(value.trim());
}

/** The numbers of the marked periods, in the order of their columns. */
export function marksOf(cells: DraftCells, field: MarkField): number[] {
  return cells.draft.layout.columns.flatMap(({ campo, periodo, slot }) =>
    campo === field && periodo !== null && isMark(cells.value(slot)) ? [periodo] : [],
  );
}

/** The months (1 to 12) that close what is marked by months, quarters or halves. */
export function markedMonths(cells: DraftCells): number[] {
  const ends = (field: MarkField, months: number): number[] => marksOf(cells, field).map((mark) => mark * months);
  return [...ends('mes', 1), ...ends('trimestre', 3), ...ends('semestre', 6)].sort((a, b) => a - b);
}

/**
 * The day on which a row of marked years is due: the end of the last of them. Where the targets are those of the year under
 * review and it is marked, its end.
 */
export function markedYearEnd(cells: DraftCells): IsoDate | null {
  const { vigencia } = cells.context;
  const years = marksOf(cells, 'anualidad');
  const last = years.length === 0 ? null : Math.max(...years);
  const due = cells.draft.layout.anual && vigencia !== null && years.includes(vigencia) ? vigencia : last;
  return due === null ? null : `${String(due)}-12-31`;
}
