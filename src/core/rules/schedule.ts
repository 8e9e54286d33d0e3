/** What the rules about dates share. */
import { dueDates } from '../calendar/milestones';
import { MARK_FIELDS, type Field, type IsoDate, type Row } from '../model';
import type { Cell } from '../snapshot';

/** Fields that say when something is due, the one that says it best first. */
const DUE_FIELDS = ['fecha', 'fin', 'inicio'] as const;

/** The cell that says when the row is due; a cell of marks where the table has no dates. */
export function scheduleCell(row: Row): Cell | null {
  return cellOf(row, [...DUE_FIELDS, ...MARK_FIELDS]);
}

/** A due date and the cell that says it. */
interface DueDate {
  readonly date: IsoDate;
  readonly cell: Cell;
}

/** The last day on which the row is due by a cell of its own; null where it has none. */
export function ownDueDate(row: Row): DueDate | null {
  const date = lastDueDate(row);
  const cell = ownDueCell(row);
  return date === null || cell === null ? null : { date, cell };
}

/** The cell of the row's own due date; null where it has none, or takes it from a cell above. */
function ownDueCell(row: Row): Cell | null {
  const given = DUE_FIELDS.filter((field) => row.celdas[field] && !(field === 'fin' && row.fin === null));
  const field = given[0];
  return field === undefined || row.heredados.includes(field) ? null : (row.celdas[field] ?? null);
}

/** The last day on which the row is due by its dates; null where it has none. */
export function lastDueDate(row: Row): IsoDate | null {
  const dates = dueDates(row);
  return dates[dates.length - 1] ?? null;
}

/** Whether the row says anything at all about when. */
export function hasSchedule(row: Row): boolean {
  return row.fechaTexto !== '' || row.fechas.length > 0 || row.periodo !== null || row.cuatrimestres.length > 0 || row.meses.length > 0;
}

function cellOf(row: Row, fields: readonly Field[]): Cell | null {
  const field = fields.find((one) => row.celdas[one]);
  return field === undefined ? null : (row.celdas[field] ?? null);
}
