/**
 * Reads a row whose cells do not stand under their own headers: pasting from a document moves cells left or right.
 * The cells keep their order, so the row is aligned with the columns so that what each cell looks like fits what its
 * column is, with as few changes of offset as possible.
 */
import type { Field } from '../model';
import type { CellKind } from './cell-kind';

type Slot = 'numeral' | 'rotulo' | 'actividad' | 'texto' | 'responsable' | 'fecha' | 'marca' | 'porcentaje' | 'relato' | 'resultado' | 'fuera';

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
  mes: 'marca',
  avance: 'porcentaje',
  esperado: 'porcentaje',
  seguimiento: 'relato',
};

/** How well a look fits a kind of column: 3 is proof, −3 is impossible. */
const FIT: Readonly<Record<Exclude<CellKind, 'vacia'>, Readonly<Record<Slot, number>>>> = {
  numeral: { numeral: 3, rotulo: -2, actividad: -2, texto: -2, responsable: -3, fecha: -2, marca: -3, porcentaje: -2, relato: -2, resultado: 0, fuera: -2 },
  fecha: { numeral: -3, rotulo: -3, actividad: -3, texto: -2, responsable: -3, fecha: 3, marca: -2, porcentaje: -3, relato: -1.5, resultado: -2, fuera: -2 },
  periodo: { numeral: -2, rotulo: -0.5, actividad: -0.5, texto: 0, responsable: -1, fecha: 2, marca: -2, porcentaje: -2, relato: 0, resultado: -1, fuera: -2 },
  porcentaje: { numeral: -3, rotulo: -3, actividad: -3, texto: 0, responsable: -3, fecha: -3, marca: -3, porcentaje: 3, relato: -2, resultado: 1, fuera: -2 },
  'no-aplica': { numeral: -1, rotulo: -1, actividad: -1, texto: -0.5, responsable: 0.5, fecha: -1, marca: -1, porcentaje: 1, relato: -0.5, resultado: 0, fuera: -1 },
  marca: { numeral: -3, rotulo: -3, actividad: -3, texto: -3, responsable: -3, fecha: -3, marca: 3, porcentaje: -3, relato: -3, resultado: -2, fuera: -3 },
  numero: { numeral: 1, rotulo: -2, actividad: -2, texto: 0, responsable: -3, fecha: -1, marca: 0.5, porcentaje: 0.5, relato: -2, resultado: 1.5, fuera: -2 },
  responsable: { numeral: -3, rotulo: 0.5, actividad: 0.3, texto: 0.3, responsable: 2, fecha: -2, marca: -3, porcentaje: -3, relato: 0, resultado: -1, fuera: -2 },
  texto: { numeral: -2, rotulo: 0.7, actividad: 1, texto: 1, responsable: 0.5, fecha: -1, marca: -3, porcentaje: -2, relato: 0.5, resultado: -0.5, fuera: -2 },
  relato: { numeral: -3, rotulo: 0.3, actividad: 1, texto: 1, responsable: -1.5, fecha: -2.5, marca: -3, porcentaje: -3, relato: 1.2, resultado: -1.5, fuera: -2 },
};

const HARD = -2;
const MAX_OFFSET = 3;
const CHANGE_PENALTY = 1;
const SKIP_PENALTY = 2;
/** Alignments kept from one cell to the next; keeps a row of fifty cells as cheap as one of ten. */
const BEAM = 32;
const EMPTY_ACTIVITY = -2.5;
/** What an alignment must gain over the row as it stands before we call the row displaced. */
const MIN_GAIN = 3;

export interface PlacedCell {
  readonly column: number;
  readonly kind: CellKind;
}

/** Where each cell was meant to stand; a cell without a target is left out. */
export interface Alignment {
  readonly target: ReadonlyMap<number, number>;
  readonly displaced: boolean;
}

function fit(kind: CellKind, field: Field | undefined): number {
  return kind === 'vacia' ? 0 : FIT[kind][field === undefined ? 'fuera' : SLOTS[field]];
}

interface Step {
  readonly score: number;
  readonly column: number;
  readonly offset: number;
  readonly filled: boolean;
  readonly previous: Step | null;
  readonly cell: number;
}

/** The best way to place the cells in order, by dynamic programming over cells and offsets. */
function best(cells: readonly PlacedCell[], fields: ReadonlyMap<number, Field>, activity: number): Step | null {
  let frontier: Step[] = [{ score: 0, column: 0, offset: 0, filled: false, previous: null, cell: -1 }];
  cells.forEach((cell, index) => {
    const next = new Map<string, Step>();
    const keep = (step: Step) => {
      const key = `${String(step.column)}|${String(step.offset)}|${String(step.filled)}`;
      const known = next.get(key);
      if (!known || known.score < step.score) next.set(key, step);
    };
    for (const from of frontier) {
      keep({ ...from, score: from.score - SKIP_PENALTY });
      for (let offset = -MAX_OFFSET; offset <= MAX_OFFSET; offset++) {
        const column = cell.column - offset;
        if (column <= from.column) continue;
        const change = offset === from.offset ? 0 : CHANGE_PENALTY;
        const score = from.score + fit(cell.kind, fields.get(column)) - change;
        keep({ score, column, offset, filled: from.filled || column === activity, previous: from, cell: index });
      }
    }
    frontier = [...next.values()].sort((a, b) => b.score - a.score).slice(0, BEAM);
  });
  const total = (step: Step) => step.score + (step.filled ? 0 : EMPTY_ACTIVITY);
  return frontier.reduce<Step | null>((winner, step) => (!winner || total(step) > total(winner) ? step : winner), null);
}

/**
 * Aligns one row. Rows that stand right cost one pass over their cells.
 * @param fields what each column of the table is.
 */
export function alignRow(cells: readonly PlacedCell[], fields: ReadonlyMap<number, Field>, activity: number): Alignment {
  const asIs: Alignment = { target: new Map(cells.map(({ column }) => [column, column])), displaced: false };
  const filled = cells.some(({ column }) => column === activity);
  const standing = cells.map(({ column, kind }) => fit(kind, fields.get(column)));
  const hard = standing.filter((score) => score <= HARD).length;
  if (hard === 0 && filled) return asIs;
  const scoreAsIs = standing.reduce((sum, score) => sum + score, 0) + (filled ? 0 : EMPTY_ACTIVITY);
  const winner = best(cells, fields, activity);
  if (!winner) return asIs;
  const target = new Map<number, number>();
  for (let step: Step | null = winner; step && step.cell >= 0; step = step.previous) {
    const cell = cells[step.cell];
    if (cell) target.set(cell.column, step.column);
  }
  const gain = winner.score + (winner.filled ? 0 : EMPTY_ACTIVITY) - scoreAsIs;
  const moved = [...target].some(([from, to]) => from !== to);
  return gain >= MIN_GAIN && moved ? { target, displaced: true } : asIs;
}
