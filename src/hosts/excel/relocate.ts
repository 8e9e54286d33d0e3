/** Keeps each edit at the row that it was meant for, and at the first cell of its merged range. */
import { anchorIn, type Place } from '../../core/a1';
import { HostError } from '../host';
import type { Found, SheetNow } from './inspect';
import { isValue, type CellEdit, type Plan } from './plan';
import { rebasing } from './rebase';
import { celdaOf } from './looks';

/**
 * The plan over the workbook as it is now. The same object where nothing moved.
 * @param seen the sheets as they were when the edits were made of them.
 * @throws HostError where a row can no longer be told, or a person changed the very cell that a value was for.
 */
export function relocated(plan: Plan, seen: ReadonlyMap<string, SheetNow>, { now }: Pick<Found, 'now'>): Plan {
  const moves = new Map<string, (place: Place) => Place | null>();
  const moveIn = (hoja: string): ((place: Place) => Place | null) => {
    const known = moves.get(hoja);
    if (known) return known;
    const [before, there] = [seen.get(hoja), now.get(hoja)];
    const move = before && there && before.values !== there.values ? rebasing(before.values, there.values) : (place: Place): Place => place;
    moves.set(hoja, move);
    return move;
  };
  const cells = plan.cells.map((cell): CellEdit => {
    const { hoja, row, column } = cell;
    const there = moveIn(hoja)(cell);
    if (!there) throw changed(`La hoja «${hoja}» cambió mientras tanto y ya no se sabe dónde está la fila de ${celdaOf(cell)}`);
    if (isValue(cell) && seen.has(hoja) && valueIn(seen, hoja, cell) !== valueIn(now, hoja, there)) {
      throw changed(`Alguien cambió la celda ${celdaOf(there)} de la hoja «${hoja}» mientras tanto`);
    }
    const anchor = anchorIn(now.get(hoja)?.merges ?? [], there);
    if (anchor.row === row && anchor.column === column) return cell;
    return { ...cell, row: anchor.row, column: anchor.column };
  });
  return cells.every((cell, index) => cell === plan.cells[index]) ? plan : { ...plan, cells };
}

const valueIn = (sheets: ReadonlyMap<string, SheetNow>, hoja: string, { row, column }: Place): unknown =>
  sheets.get(hoja)?.values[row - 1]?.[column - 1] ?? null;

const changed = (what: string): HostError => new HostError('cambio-ajeno', `${what}. No se escribió nada: revise de nuevo y repita.`);
