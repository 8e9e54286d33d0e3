/** Which row of one document is which row of another. */
import type { Row } from '../model';
import { areApart, isToldAsNew } from './apart';
import { assign, type Edge } from './assign';
import { candidatesFor } from './candidates';
import { Order } from './order';
import { profilesOf, type Profile } from './profile';
import { aliasesIn, type Aliases } from './responsables';
import { evidenceFor, LEAST_SCORE, reasonsFor, scoreOf, sharedOnly, takesPlaceOf, unsharedBy, type Evidence, type Unshared } from './score';
import { termsIn } from './terms';
import { Weights } from './weights';

/** Two rows that are the same activity. */
export interface RowPair {
  readonly antes: Row;
  readonly despues: Row;
  /** 0..1: how sure it is; low where the text changed much or another row is nearly as like. */
  readonly confianza: number;
  /** What speaks for it, in Spanish, the weightiest first. */
  readonly razones: readonly string[];
}

export interface Pairing {
  readonly pares: readonly RowPair[];
  readonly soloAntes: readonly Row[];
  readonly soloDespues: readonly Row[];
}

/** A pair this sure tells its neighbours where they stand. */
const ANCHOR_SCORE = 0.75;
/** The second best must be this much worse for a pair to be sure. */
const CLEAR_LEAD = 0.08;
/** A pair without it is surer than no pair, and less sure than its score. */
const UNCLEAR = 0.8;
/** Rows between two anchors that are tried with one another whatever they say. */
const WIDEST_GAP = 6;
/** Weighs less than any evidence. */
const TURN_COST = 1e-6;

interface Option extends Edge {
  readonly evidence: Evidence;
  readonly score: number;
}
type Options = readonly (readonly Option[])[];

/** Pairs the rows of two documents one to one, so that all pairs together are the likeliest. */
export function pairRows(before: readonly Row[], after: readonly Row[]): Pairing {
  const terms = termsIn([...before, ...after]);
  const scorer = new Scorer(profilesOf(before, terms), profilesOf(after, terms), aliasesIn([...before, ...after]));
  const candidates = candidatesFor(scorer.left, scorer.right);
  const first = candidates.map((columns, row) => scorer.options(row, columns));
  const sure = surePairs(first, assign(first, after.length));
  const order = new Order(sure);
  const unshared = unsharedBy(sure.map(({ evidence }) => evidence));
  const options = candidates.map((columns, row) => scorer.options(row, [...columns, ...inGap(order, row, after.length)], order, unshared));
  const assigned = assign(options, after.length);
  const leftover = scorer.leftovers(assigned, order, unshared);
  const more = assign(leftover, after.length);
  return pairingOf(
    before,
    after,
    options.map((of, row) => (assigned[row] === -1 ? (leftover[row] ?? []) : of)),
    assigned.map((column, row) => (column === -1 ? (more[row] ?? -1) : column)),
  );
}

class Scorer {
  private readonly weights: Weights;

  constructor(
    readonly left: readonly Profile[],
    readonly right: readonly Profile[],
    private readonly aliases: Aliases,
  ) {
    this.weights = new Weights([...left, ...right]);
  }

  /** The columns that a row may go with at all. */
  options(row: number, columns: readonly number[], order: Order | null = null, unshared: Unshared = new Set()): Option[] {
    const options: Option[] = [];
    for (const column of new Set(columns)) {
      const [one, other] = [this.left[row] as Profile, this.right[column] as Profile];
      const evidence = sharedOnly(evidenceFor(one, other, this.weights, order?.agreement(row, column) ?? null), unshared);
      const score = scoreOf(evidence);
      if (score > LEAST_SCORE && !areApart(one, other, evidence, this.aliases))
        options.push({ column, gain: score - LEAST_SCORE - outOfTurn(one, other), evidence, score });
    }
    return options;
  }

  /** What the rows that found nobody may go with: another such row in the same place of the table that speaks of the same thing. */
  leftovers(assigned: Int32Array, order: Order, unshared: Unshared): Option[][] {
    const rows = this.left.flatMap((_, row) => (assigned[row] === -1 ? [row] : []));
    const taken = new Set(assigned);
    const columns = this.right.flatMap((_, column) => (taken.has(column) ? [] : [column]));
    const options: Option[][] = this.left.map(() => []);
    if (Math.max(rows.length, columns.length) > MOST_LEFTOVERS) return options;
    for (const row of rows) {
      for (const column of columns) {
        const [one, other] = [this.left[row] as Profile, this.right[column] as Profile];
        const evidence = sharedOnly(evidenceFor(one, other, this.weights, order.agreement(row, column)), unshared);
        if (!takesPlaceOf(evidence) || isToldAsNew(other.row) || !this.weights.shareRareWord(one.actividad, other.actividad)) continue;
        options[row]?.push({ column, gain: evidence.actividad ?? 0, evidence, score: LEFTOVER_SCORE });
      }
    }
    return options;
  }
}

/** With more rows left over on both sides, the documents are not of one plan. */
const MOST_LEFTOVERS = 40;
/** What stands in the place of another row is told, to be confirmed. */
const LEFTOVER_SCORE = 0.4;

/** Of rows with one text, the first goes with the first where nothing else tells them apart. */
function outOfTurn(one: Profile, other: Profile): number {
  return one.texto === other.texto ? TURN_COST * Math.min(100, Math.abs(one.turno - other.turno)) ** 2 : 0;
}

/** The rows that lie between the same sure pairs, where they are few. */
function inGap(order: Order, row: number, columns: number): number[] {
  if (order.reliability === 0) return [];
  const [from, to] = order.gap(row, columns - 1);
  return to - from < WIDEST_GAP ? Array.from({ length: Math.max(0, to - from + 1) }, (_, nth) => from + nth) : [];
}

/** Pairs that are the best of both their rows, by a clear lead. */
function surePairs(options: Options, assigned: Int32Array) {
  const rivals = rivalsOf(options);
  return options.flatMap((of, before) => {
    const chosen = of.find(({ column }) => column === assigned[before]);
    if (chosen === undefined || chosen.score < ANCHOR_SCORE || leadOf(chosen, before, of, rivals) < CLEAR_LEAD) return [];
    return [{ before, after: chosen.column, evidence: chosen.evidence }];
  });
}

/** By column, who wants it and how much. */
type Rivals = ReadonlyMap<number, readonly { readonly row: number; readonly score: number }[]>;

function rivalsOf(options: Options): Rivals {
  const rivals = new Map<number, { row: number; score: number }[]>();
  options.forEach((of, row) => {
    for (const { column, score } of of) {
      const known = rivals.get(column);
      if (known === undefined) rivals.set(column, [{ row, score }]);
      else known.push({ row, score });
    }
  });
  return rivals;
}

/** How much better an option is than any other one of its row or of its column. */
function leadOf(chosen: Option, row: number, of: readonly Option[], rivals: Rivals): number {
  let best = 0;
  for (const { column, score } of of) if (column !== chosen.column) best = Math.max(best, score);
  for (const rival of rivals.get(chosen.column) ?? []) if (rival.row !== row) best = Math.max(best, rival.score);
  return chosen.score - best;
}

function pairingOf(before: readonly Row[], after: readonly Row[], options: Options, assigned: Int32Array): Pairing {
  const rivals = rivalsOf(options);
  const taken = new Set<number>();
  const pares: RowPair[] = [];
  const soloAntes: Row[] = [];
  before.forEach((antes, row) => {
    const of = options[row] ?? [];
    const chosen = of.find(({ column }) => column === assigned[row]);
    const despues = chosen === undefined ? undefined : after[chosen.column];
    if (chosen === undefined || despues === undefined) {
      soloAntes.push(antes);
      return;
    }
    taken.add(chosen.column);
    const clear = leadOf(chosen, row, of, rivals) >= CLEAR_LEAD;
    const razones = reasonsFor(chosen.evidence);
    const leftover = chosen.score === LEFTOVER_SCORE;
    const doubt = leftover ? ['ninguna otra fila quedó sin pareja en este lugar'] : clear ? [] : ['otra fila se parece casi igual'];
    pares.push({
      antes,
      despues,
      confianza: rounded(clear || leftover ? chosen.score : chosen.score * UNCLEAR),
      razones: [...razones, ...doubt],
    });
  });
  return { pares, soloAntes, soloDespues: after.filter((_, column) => !taken.has(column)) };
}

function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}
