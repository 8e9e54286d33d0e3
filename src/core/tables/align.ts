/**
 * Reads a row whose cells do not stand under their own headers: pasting from a document moves cells left or right.
 * The cells keep their order, so the row is aligned with the columns so that what each cell looks like fits what its
 * column is, with as few changes of offset as possible.
 */
import { isDateFormat } from '../cells/date';
import type { Field } from '../model';
import type { CellValue } from '../snapshot';
import type { CellKind } from './cell-kind';

const SLOT_ORDER = [
  'numeral',
  'rotulo',
  'actividad',
  'texto',
  'responsable',
  'fecha',
  'marca',
  'porcentaje',
  'relato',
  'resultado',
  'fuera',
] as const;

type Slot = (typeof SLOT_ORDER)[number];

const SLOTS: Readonly<Record<Field, Slot>> = {
  dependencia: 'rotulo',
  componente: 'rotulo',
  subcomponente: 'rotulo',
  numeral: 'numeral',
  actividad: 'actividad',
  descripcion: 'texto',
  meta: 'texto',
  producto: 'texto',
  indicador: 'texto',
  resultado: 'resultado',
  peso: 'porcentaje',
  responsable: 'responsable',
  corresponsable: 'responsable',
  fecha: 'fecha',
  inicio: 'fecha',
  fin: 'fecha',
  cuatrimestre: 'marca',
  trimestre: 'marca',
  semestre: 'marca',
  mes: 'marca',
  anualidad: 'marca',
  avance: 'porcentaje',
  esperado: 'porcentaje',
  seguimiento: 'relato',
};

/** How well a look fits a kind of column, in the order above: 3 is proof, −3 is impossible. */
// prettier-ignore
const FIT: Readonly<Record<Exclude<CellKind, 'vacia'>, readonly number[]>> = {
  numeral:      [   3,   -2,   -2,   -2,   -3,   -2,   -3,   -2,   -2,    0,   -2],
  fecha:        [  -3,   -3,   -3,   -2,   -3,    3,   -2,   -3, -1.5,   -2,   -2],
  periodo:      [  -2, -0.5, -0.5,    0,   -1,    2,   -2,   -2,    0,   -1,   -2],
  porcentaje:   [  -3,   -3,   -3,    0,   -3,   -3,   -3,    3,   -2,    1,   -2],
  'no-aplica':  [  -1,   -1,   -1, -0.5,  0.5,   -1,   -1,    1, -0.5,    0,   -1],
  marca:        [  -3,   -3,   -3,   -3,   -3,   -3,    3,   -3,   -3,   -2,   -3],
  numero:       [   1,   -2,   -2,    0,   -3,   -1,  0.5,  0.5,   -2,  1.5,   -2],
  codigo:       [   1,   -2,   -2,   -1,   -3,   -2,   -2,   -2,   -2,    0,    0],
  responsable:  [  -3,  0.5,  0.3,  0.3,    2,   -2,   -3,   -3,    0,   -1,   -2],
  texto:        [  -2,  0.7,    1,    1,  0.5,   -1,   -3,   -2,  0.5, -0.5,   -2],
  relato:       [  -3,  0.3,    1,    1, -1.5, -2.5,   -3,   -3,  1.2, -1.5,   -2],
};

const HARD = -2;
const MAX_OFFSET = 3;
const CHANGE_PENALTY = 1;
const SKIP_PENALTY = 2;
/** Alignments kept from one cell to the next; keeps a row of fifty cells as cheap as one of ten. */
const BEAM = 32;
/** What an alignment must gain over the row as it stands before we call the row displaced. */
const MIN_GAIN = 3;
/** The same where the row has no activity and a text that is no label stands under a label. */
const MIN_GAIN_OVER_GAP = 1;

export interface PlacedCell {
  readonly column: number;
  readonly kind: CellKind;
  /** What speaks against its standing right, apart from its look: a text that is no componente under COMPONENTE. */
  readonly doubt: number;
}

/** The columns of a table, as far as alignment cares. */
export interface Grid {
  readonly fields: ReadonlyMap<number, Field>;
  readonly activity: number;
  /** Columns with a header that is none of ours: what stands there neither fits nor misfits. */
  readonly foreign: ReadonlySet<number>;
  /** Looks that are no proof of displacement because the column is full of them: codes under N°, lists under RESPONSABLE. */
  readonly usual: ReadonlySet<string>;
  /** What filling each column is worth: near 1 where almost every row has a value, more for the activity. */
  readonly worth: ReadonlyMap<number, number>;
}

/** Where each cell was meant to stand; a cell without a target is left out. */
export interface Alignment {
  readonly target: ReadonlyMap<number, number>;
  readonly displaced: boolean;
}

function fit(kind: CellKind, field: Field | undefined): number {
  return kind === 'vacia' ? 0 : (FIT[kind][SLOT_ORDER.indexOf(field === undefined ? 'fuera' : SLOTS[field])] ?? 0);
}

export function usualKey(column: number, kind: CellKind): string {
  return `${String(column)} ${kind}`;
}

const USUAL_FIT = 0.5;
/** Looks that a kind of column may have as a habit of the entity; others are always displacements. */
const POSSIBLE_HABITS: Readonly<Partial<Record<Slot, readonly CellKind[]>>> = {
  numeral: ['texto', 'relato', 'periodo', 'codigo', 'responsable'],
  responsable: ['texto', 'relato'],
  fecha: ['texto', 'relato', 'responsable', 'numero'],
  marca: ['porcentaje', 'numero', 'codigo'],
  relato: ['numero', 'porcentaje'],
};

const WORDY: ReadonlySet<Slot> = new Set<Slot>(['rotulo', 'actividad', 'texto', 'responsable', 'relato']);
const STARTS_WITH_WORD = /^[A-Za-zÁÉÍÓÚÜÑáéíóúüñ]{2}/;

/** Whether a value plainly belongs under a field, told from its type and its first letters alone. */
export function looksRight(value: CellValue, format: string | null, field: Field): boolean {
  const slot = SLOTS[field];
  if (typeof value === 'string') return WORDY.has(slot) && value.length > 3 && STARTS_WITH_WORD.test(value);
  if (typeof value !== 'number') return false;
  return (slot === 'porcentaje' && format?.includes('%') === true) || (slot === 'fecha' && isDateFormat(format));
}

/** Whether a look is hard evidence that the cell does not belong under the field. */
export function standsHard(kind: CellKind, field: Field): boolean {
  return fit(kind, field) <= HARD;
}

/** Whether a column of that field may be full of that look without its rows being displaced. */
export function mayBeHabit(field: Field, kind: CellKind): boolean {
  return POSSIBLE_HABITS[SLOTS[field]]?.includes(kind) ?? false;
}

interface Step {
  readonly score: number;
  readonly column: number;
  readonly offset: number;
  readonly previous: Step | null;
  readonly cell: number;
}

/** The best way to place the cells in order, by dynamic programming over cells and offsets. */
function best(cells: readonly PlacedCell[], place: (cell: PlacedCell, column: number) => number): Step {
  const start: Step = { score: 0, column: 0, offset: 0, previous: null, cell: -1 };
  let frontier: Step[] = [start];
  cells.forEach((cell, index) => {
    const next = new Map<number, Step>();
    const keep = (step: Step) => {
      const key = step.column * 16 + step.offset + MAX_OFFSET;
      const known = next.get(key);
      if (!known || known.score < step.score) next.set(key, step);
    };
    for (const from of frontier) {
      keep({ ...from, score: from.score - SKIP_PENALTY });
      for (let offset = -MAX_OFFSET; offset <= MAX_OFFSET; offset++) {
        const column = cell.column - offset;
        if (column <= from.column) continue;
        const change = offset === from.offset ? 0 : CHANGE_PENALTY;
        keep({ score: from.score + place(cell, column) - change, column, offset, previous: from, cell: index });
      }
    }
    frontier = [...next.values()].sort((a, b) => b.score - a.score).slice(0, BEAM);
  });
  return frontier[0] ?? start;
}

/** Aligns one row. A row that stands right costs one pass over its cells. */
export function alignRow(cells: readonly PlacedCell[], { fields, activity, foreign, usual, worth }: Grid): Alignment {
  const asIs: Alignment = { target: new Map(cells.map(({ column }) => [column, column])), displaced: false };
  const fits = (kind: CellKind, column: number) => {
    if (foreign.has(column)) return 0;
    return usual.has(usualKey(column, kind)) ? USUAL_FIT : fit(kind, fields.get(column));
  };
  const hard = cells.some(({ column, kind, doubt }) => fits(kind, column) - doubt <= HARD);
  if (!hard && cells.some(({ column }) => column === activity)) return asIs;
  const place = (cell: PlacedCell, column: number) =>
    fits(cell.kind, column) + (worth.get(column) ?? 0) - (column === cell.column ? cell.doubt : 0);
  const standing = cells.reduce((sum, cell) => sum + place(cell, cell.column), 0);
  const winner = best(cells, place);
  if (winner.score - standing < MIN_GAIN_OVER_GAP) return asIs;
  const placed: [number, number][] = [];
  for (let step: Step | null = winner; step && step.cell >= 0; step = step.previous) {
    const cell = cells[step.cell];
    if (cell) placed.push([cell.column, step.column]);
  }
  const target = new Map(placed.reverse());
  if (!placed.some(([from, to]) => from !== to)) return asIs;
  const gain = winner.score - standing;
  return gain >= MIN_GAIN || (gain >= MIN_GAIN_OVER_GAP && fillsGap(cells, target, activity)) ? { target, displaced: true } : asIs;
}

/** The activity column is blank and its text stands under a label that it is not. */
function fillsGap(cells: readonly PlacedCell[], target: ReadonlyMap<number, number>, activity: number): boolean {
  if (cells.some(({ column }) => column === activity)) return false;
  return cells.some(({ column, doubt }) => doubt > 0 && target.get(column) === activity);
}
