/** Which row of one document is which row of another. */
import type { Row } from '../model';
import { assign, type Edge } from './assign';
import { candidatesFor } from './candidates';
import { Order, type Anchor } from './order';
import { profilesOf, type Profile } from './profile';
import { evidenceFor, LEAST_SCORE, reasonsFor, scoreOf, type Evidence } from './score';
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
const ANCHOR_SCORE = 0.8;
/** The second best must be this much worse for a pair to be sure. */
const CLEAR_LEAD = 0.08;
/** Rows between two anchors that are tried with one another whatever they say. */
const WIDEST_GAP = 6;

interface Option extends Edge {
  readonly evidence: Evidence;
  readonly score: number;
}

/** Pairs the rows of two documents one to one, so that all pairs together are the likeliest. */
export function pairRows(before: readonly Row[], after: readonly Row[]): Pairing {
  const [left, right] = [profilesOf(before), profilesOf(after)];
  const weights = new Weights([...left, ...right]);
  const candidates = candidatesFor(left, right);
  const first = candidates.map((columns, row) => optionsOf(row, columns, left, right, weights, null));
  const order = new Order(anchorsOf(first, assign(first, right.length)));
  const options = order.reliability === 0 ? first : inOrder(candidates, left, right, weights, order);
  return pairingOf(before, after, options, assign(options, right.length));
}

function optionsOf(
  row: number,
  columns: Iterable<number>,
  left: readonly Profile[],
  right: readonly Profile[],
  weights: Weights,
  order: Order | null,
): Option[] {
  const options: Option[] = [];
  for (const column of columns) {
    const [one, other] = [left[row] as Profile, right[column] as Profile];
    const evidence = evidenceFor(one, other, weights, order === null ? null : order.agreement(row, column));
    const score = scoreOf(evidence);
    if (score > LEAST_SCORE) options.push({ column, gain: score - LEAST_SCORE - outOfTurn(one, other), evidence, score });
  }
  return options;
}

/** Weighs less than any evidence. */
const TURN_COST = 1e-6;

/** Of rows with one text, the first goes with the first where nothing else tells them apart. */
function outOfTurn(one: Profile, other: Profile): number {
  return one.texto === other.texto ? TURN_COST * Math.min(100, Math.abs(one.turno - other.turno)) ** 2 : 0;
}

/** The options again, now that the neighbours are known, and with the rows of the same gap. */
function inOrder(
  candidates: readonly (readonly number[])[],
  left: readonly Profile[],
  right: readonly Profile[],
  weights: Weights,
  order: Order,
): Option[][] {
  return candidates.map((columns, row) => {
    const [from, to] = order.gap(row, right.length - 1);
    const near = to - from < WIDEST_GAP ? Array.from({ length: Math.max(0, to - from + 1) }, (_, nth) => from + nth) : [];
    return optionsOf(row, new Set([...columns, ...near]), left, right, weights, order);
  });
}

/** Pairs that are the best of both their rows, by a clear lead. */
function anchorsOf(options: readonly (readonly Option[])[], assigned: Int32Array): Anchor[] {
  const rivals = rivalsOf(options);
  return options.flatMap((of, before) => {
    const after = assigned[before] as number;
    const chosen = of.find(({ column }) => column === after);
    if (chosen === undefined || chosen.score < ANCHOR_SCORE || leadOf(chosen, before, of, rivals) < CLEAR_LEAD) return [];
    return [{ before, after }];
  });
}

/** By column, its options as [row, score]. */
function rivalsOf(options: readonly (readonly Option[])[]): ReadonlyMap<number, readonly (readonly [number, number])[]> {
  const rivals = new Map<number, (readonly [number, number])[]>();
  options.forEach((of, row) => {
    for (const { column, score } of of) rivals.set(column, [...(rivals.get(column) ?? []), [row, score]]);
  });
  return rivals;
}

/** How much better an option is than any other one of its row or of its column. */
function leadOf(chosen: Option, row: number, of: readonly Option[], rivals: ReturnType<typeof rivalsOf>): number {
  const others = of.filter(({ column }) => column !== chosen.column).map(({ score }) => score);
  for (const [rival, score] of rivals.get(chosen.column) ?? []) if (rival !== row) others.push(score);
  return chosen.score - Math.max(0, ...others);
}

function pairingOf(before: readonly Row[], after: readonly Row[], options: readonly (readonly Option[])[], assigned: Int32Array): Pairing {
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
    pares.push({
      antes,
      despues,
      confianza: rounded(clear ? chosen.score : chosen.score * 0.8),
      razones: clear ? razones : [...razones, 'otra fila se parece casi igual'],
    });
  });
  return { pares, soloAntes, soloDespues: after.filter((_, column) => !taken.has(column)) };
}

function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}
