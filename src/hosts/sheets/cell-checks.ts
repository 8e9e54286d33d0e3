/** What is refused about single cells before any of them is touched. */
import type { Place } from '../../core/a1';
import type { Range } from '../../core/snapshot';
import type { CellEdit } from '../edit-groups';
import { HostError } from '../host';
import { groupBy, holds } from './areas';
import { anchorOf, closedRanges, isClosed, mergesOf, nameOf, sheetNamed, type OpenBook } from './book';
import type { Grid } from './services';
import { isTooLong } from './text-cells';

/** A sheet with the edits for it, each at the cell that stands for it. */
export interface CheckedSheet {
  readonly hoja: string;
  readonly grid: Grid;
  /** The rectangles that this person may not change. */
  readonly blocked: readonly Range[];
  readonly edits: ReadonlyMap<CellEdit, Place>;
}

/** @throws HostError for a sheet, a cell or a text that cannot be written. */
export function checkCells(book: OpenBook, edits: readonly CellEdit[]): CheckedSheet[] {
  return [...groupBy(edits, ({ hoja }) => hoja)].map(([hoja, own]) => checkSheet(book, hoja, own));
}

function checkSheet(book: OpenBook, hoja: string, edits: readonly CellEdit[]): CheckedSheet {
  const grid = sheetNamed(book, hoja);
  if (isClosed(book.services, grid)) {
    throw new HostError('hoja-protegida', `La hoja «${hoja}» está protegida. Quite la protección y repita.`);
  }
  const blocked = closedRanges(book.services, grid);
  const merges = mergesOf(grid);
  const [rows, columns] = [grid.getMaxRows(), grid.getMaxColumns()];
  const placed = new Map<CellEdit, Place>();
  for (const edit of edits) {
    const place = anchorOf(merges, hoja, edit.celda);
    const celda = nameOf(place);
    if (place.row > rows || place.column > columns) {
      throw new HostError('no-se-puede-escribir', `La celda ${celda} está fuera de la hoja «${hoja}». Revise de nuevo el libro.`);
    }
    if (blocked.some((range) => holds(range, place))) {
      throw new HostError(
        'hoja-protegida',
        `La celda ${celda} de «${hoja}» está en un rango protegido. Pida permiso a quien lo protegió, o quite la protección, y repita.`,
      );
    }
    if (edit.kind === 'value' && isTooLong(edit.value)) {
      throw new HostError('no-se-puede-escribir', `El texto para ${celda} de «${hoja}» pasa de 50.000 caracteres. Acórtelo y repita.`);
    }
    placed.set(edit, place);
  }
  return { hoja, grid, blocked, edits: placed };
}
