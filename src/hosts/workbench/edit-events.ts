/** From what the grid executed to what a person changed. */
import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import { address, type Range } from '../../core/snapshot';
import type { UserEdit } from '../host';

/** A change of one sheet; without an area where cells stand elsewhere now. */
export interface SheetChange {
  readonly sheetId: string;
  readonly area: Range | null;
  /** Of a sheet that is no longer there. */
  readonly lastName?: string;
}

const MOVES = new Set(
  [
    'insert-row',
    'insert-col',
    'remove-rows',
    'remove-col',
    'move-rows',
    'move-columns',
    'move-range',
    'reorder-range',
    'add-worksheet-merge',
    'remove-worksheet-merge',
    'insert-sheet',
    'remove-sheet',
    'set-worksheet-name',
    'set-worksheet-order',
    'set-worksheet-hidden',
  ].map((name) => `sheet.mutation.${name}`),
);

interface SheetParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly subUnitName?: string;
  readonly sheet?: { readonly id: string };
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, object | null> | null>>>;
}

/** Null for what changes no cell's content: looks, selections, results of formulas, other workbooks. */
export function sheetChange(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined, unitId: string): SheetChange | null {
  const params = (command.params ?? {}) as SheetParams;
  const sheetId = params.subUnitId ?? params.sheet?.id;
  if (params.unitId !== unitId || sheetId === undefined) return null;
  if (MOVES.has(command.id)) {
    return { sheetId, area: null, ...(params.subUnitName === undefined ? {} : { lastName: params.subUnitName }) };
  }
  if (
    command.id !== 'sheet.mutation.set-range-values' ||
    options?.fromFormula === true ||
    options?.applyFormulaCalculationResult === true
  ) {
    return null;
  }
  const area = contentArea(params.cellValue ?? {});
  return area && { sheetId, area };
}

/** Whether a change of a cell is one of its content or its number format, and not of its look alone. */
function changesContent(cell: object | null): boolean {
  if (cell === null || 'v' in cell || 'f' in cell || 'p' in cell) return true;
  const style = 's' in cell ? cell.s : undefined;
  return typeof style === 'object' && style !== null && 'n' in style;
}

function contentArea(cells: NonNullable<SheetParams['cellValue']>): Range | null {
  let area: Range | null = null;
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      if (!changesContent(cell)) continue;
      const at = { top: Number(row) + 1, left: Number(column) + 1, bottom: Number(row) + 1, right: Number(column) + 1 };
      area = area === null ? at : around(area, at);
    }
  }
  return area;
}

function around(a: Range, b: Range): Range {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** One action of a person is several changes to the grid: one edit per sheet comes out. */
export function editsOf(changes: readonly SheetChange[], nameOf: (sheetId: string) => string | undefined): UserEdit[] {
  const areas = new Map<string, Range | null>();
  for (const { sheetId, area, lastName } of changes) {
    const hoja = nameOf(sheetId) ?? lastName;
    if (hoja === undefined) continue;
    const standing = areas.get(hoja);
    if (standing === undefined) areas.set(hoja, area);
    else areas.set(hoja, standing === null || area === null ? null : around(standing, area));
  }
  return [...areas].map(([hoja, area]) => ({ hoja, rango: area && rangeText(area) }));
}

function rangeText({ top, left, bottom, right }: Range): string {
  const [start, end] = [address({ fila: top, columna: left }), address({ fila: bottom, columna: right })];
  return start === end ? start : `${start}:${end}`;
}
