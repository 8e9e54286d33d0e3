/** Very large writings are cut into slices, one execution each; a normal one is a single slice. */
import { parseAddress, type Place } from '../../core/a1';
import type { Range } from '../../core/snapshot';
import { boundsOf, groupBy } from './areas';
import type { LookedRows, Phase } from './order';

/**
 * Cells that one slice takes on, those of the blocks around what it changes counted. A block is read and written several times: with
 * 3,000 cells a second, an assumption on the safe side, that is about a minute and a half of the six that Google gives.
 */
const WRITE_CELLS = 250_000;
/** A cell that is changed costs as much as so many that are passed over. */
const CHANGE_CELLS = 10;

interface Celled {
  readonly hoja: string;
  readonly celda: string;
}

/** The phases in slices, in their order. What can be done in one slice is. */
export function cutPhases(phases: readonly Phase[], budget: number = WRITE_CELLS): (readonly Phase[])[] {
  if (phases.reduce((sum, phase) => sum + costOf(phase), 0) <= budget) return phases.length === 0 ? [] : [phases];
  return phases.flatMap((phase) => cutPhase(phase, budget)).map((phase) => [phase]);
}

function costOf(phase: Phase): number {
  switch (phase.paso) {
    case 'agregar':
    case 'quitar':
      return 0;
    case 'celdas':
      return cellsCost(phase.edits);
    case 'hojas':
      return phase.tabs.reduce((sum, { rows }) => sum + rowsCost(rows), 0);
    case 'aspecto':
      return phase.bloques.reduce((sum, { filas }) => sum + rowsCost(filas), 0);
  }
}

const rowsCost = (rows: readonly (readonly unknown[])[]): number => rows.reduce((sum, row) => sum + row.length, 0);

function cellsCost(cells: readonly Celled[]): number {
  const boxes = [...groupBy(cells, ({ hoja }) => hoja).values()].map((own) => boundsOf(own.map(placeOf)));
  return costFor(boxes, cells.length);
}

const costFor = (boxes: readonly Range[], changes: number): number =>
  Math.max(
    changes * CHANGE_CELLS,
    boxes.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0),
  );

const placeOf = ({ celda }: Celled): Place => parseAddress(celda) ?? { row: 1, column: 1 };

function cutPhase(phase: Phase, budget: number): Phase[] {
  switch (phase.paso) {
    case 'agregar':
    case 'quitar':
      return [phase];
    case 'celdas': {
      // In the order of the phase within each cell: what is first there is never in a later slice.
      const first = phase.antes === 'nota' ? 'note' : 'fill';
      const edits = [...phase.edits].sort((a, b) => Number(b.kind === first) - Number(a.kind === first));
      return cutCells(edits, budget).map((part) => ({ ...phase, edits: part }));
    }
    case 'hojas':
      return phase.tabs.map((tab) => ({ ...phase, tabs: [tab] }));
    case 'aspecto':
      return phase.bloques.flatMap((block) => cutRows(block, budget)).map((block) => ({ ...phase, bloques: [block] }));
  }
}

function cutRows({ filas, ...block }: LookedRows, budget: number): LookedRows[] {
  const height = Math.max(1, Math.floor(budget / block.ancho));
  const parts: LookedRows[] = [];
  for (let from = 0; from < filas.length; from += height)
    parts.push({ ...block, desde: block.desde + from, filas: filas.slice(from, from + height) });
  return parts;
}

/** Cells in slices, sheet by sheet and row by row; those of one cell stay in the order given. */
export function cutCells<T extends Celled>(cells: readonly T[], budget: number = WRITE_CELLS): T[][] {
  const slices: T[][] = [];
  const sorted = [...groupBy(cells, ({ hoja }) => hoja).values()].flatMap((own) =>
    own
      .map((cell) => ({ cell, place: placeOf(cell) }))
      .sort((a, b) => a.place.row - b.place.row || a.place.column - b.place.column)
      .map(({ cell }) => cell),
  );
  let boxes = new Map<string, Range>();
  for (const cell of sorted) {
    const slice = slices[slices.length - 1];
    const wider = new Map(boxes).set(cell.hoja, grown(boxes.get(cell.hoja), placeOf(cell)));
    if (slice && costFor([...wider.values()], slice.length + 1) <= budget) {
      slice.push(cell);
      boxes = wider;
    } else {
      slices.push([cell]);
      boxes = new Map([[cell.hoja, grown(undefined, placeOf(cell))]]);
    }
  }
  return slices;
}

function grown(range: Range | undefined, { row, column }: Place): Range {
  if (!range) return { top: row, left: column, bottom: row, right: column };
  return {
    top: Math.min(range.top, row),
    left: Math.min(range.left, column),
    bottom: Math.max(range.bottom, row),
    right: Math.max(range.right, column),
  };
}
