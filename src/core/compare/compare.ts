/** The plan against its follow-up: which activity is which, and what was changed on the way. */
import { avanceAt, stateOf } from '../calendar/state';
import { fingerprint } from '../fingerprint';
import type { Finding, Reading, Review, Row } from '../model';
import { renderMessage } from '../rules/message';
import { address } from '../snapshot';
import { changesOf, type Change } from './changes';
import { joinedRows, type Joined } from './joined';
import { pairRows, type RowPair } from './pair';
import { COMPARISON_RULES } from './rules';
import type { Compared, ComparisonContext, ComparisonReport, ComparisonRule, Side } from './rules/rule';
import { termsIn } from './terms';

/** Two rows that are the same activity, and what the second one says otherwise. */
export interface ComparedPair extends RowPair {
  readonly cambios: readonly Change[];
}

/** What was found by comparing; its cell stands in the document that `lado` names. */
export interface ComparisonFinding extends Finding {
  readonly lado: Side;
  /** The same field of the activity in the other document; null where it does not have the activity. */
  readonly otra: { readonly hoja: string; readonly fila: number; readonly celda: string } | null;
}

export interface Comparison {
  /** In the order of the plan. */
  readonly pares: readonly ComparedPair[];
  /** Planned activities that the follow-up does not have. */
  readonly soloAntes: readonly Row[];
  /** Of those, the ones that a row of the follow-up says together with its own activity. */
  readonly unidas: Joined;
  /** Activities of the follow-up that the plan does not have. */
  readonly soloDespues: readonly Row[];
  readonly hallazgos: readonly ComparisonFinding[];
}

/**
 * Compares a plan with its follow-up, or a follow-up with a later one.
 * @param before the plan; a reading is enough.
 * @param after the follow-up, reviewed at its corte: what was overdue there weighs more when it is eased.
 */
export function compare(before: Reading, after: Review): Comparison {
  const [planned, followed] = [activities(before), activities(after)];
  const pairing = pairRows(planned, followed);
  const changes = changesOf(pairing.pares, [...planned, ...followed]);
  const unidas = joinedRows(pairing.pares, pairing.soloAntes, termsIn([...planned, ...followed]));
  const pares = pairing.pares.map((par, nth) => ({ ...par, cambios: changes[nth] ?? [] }));
  const compared: Compared[] = [
    ...pares.map((par): Compared => ({ kind: 'par', par, cambios: par.cambios })),
    ...pairing.soloAntes.map((row): Compared => ({ kind: 'solo', lado: 'antes', row, unida: unidas.get(row) ?? null })),
    ...pairing.soloDespues.map((row): Compared => ({ kind: 'solo', lado: 'despues', row, unida: null })),
  ];
  const context = contextOf(before, after);
  const hallazgos = compared.flatMap((one) =>
    COMPARISON_RULES.flatMap((rule) => [...rule.check(one, context)].map((report) => findingOf(rule, report, one, after))),
  );
  return { ...pairing, unidas, pares, hallazgos: inOrder(hallazgos, before, after) };
}

/** The rows of a document that are activities: they say what is to be done, or at least what is to come of it. */
export function activities({ filas }: Pick<Reading, 'filas'>): Row[] {
  return filas.filter(
    ({ tipo, actividad, descripcion, meta, producto }) => tipo !== 'riesgos' && actividad + descripcion + meta + producto !== '',
  );
}

/** A review as one of its sheets alone has it; its figures stay those of the workbook. */
export function onlySheet(review: Review, hoja: string): Review {
  const isHere = (one: { readonly hoja: string }): boolean => one.hoja === hoja;
  return {
    ...review,
    tablas: review.tablas.filter(isHere),
    filas: review.filas.filter(isHere),
    estados: review.estados.filter((_, at) => review.filas[at]?.hoja === hoja),
    hallazgos: review.hallazgos.filter(isHere),
  };
}

const WHOLE = 1 - 1e-9;

function contextOf(before: Reading, after: Review): ComparisonContext {
  const { corte } = after;
  const due = ({ antes }: RowPair): boolean => {
    const { vence } = stateOf(antes, corte, before.vigencia ?? after.vigencia);
    return corte !== null && vence !== null && vence <= corte;
  };
  const finished = ({ despues }: RowPair): boolean => (avanceAt(despues, corte)?.avance ?? 0) >= WHOLE;
  return { corte, due, overdue: (par) => due(par) && !finished(par) };
}

function findingOf(rule: ComparisonRule, report: ComparisonReport, compared: Compared, after: Review): ComparisonFinding {
  const { lado, row, cell, other } = report;
  return {
    regla: rule.code,
    severidad: report.severity ?? rule.severity,
    hoja: cell.hoja,
    fila: row.fila,
    celda: address(cell),
    corte: after.corte,
    mensaje: `${renderMessage(rule.messages[report.message] ?? '', report.data)} ${rule.whatToDo}`,
    huella: `${rule.code}-${fingerprint(contentOf(compared))}`,
    lado,
    otra: other === null ? null : { hoja: other.hoja, fila: other.fila, celda: address(other) },
  };
}

function contentOf(compared: Compared): string {
  if (compared.kind === 'solo') return `${compared.row.numeral}\n${compared.row.actividad}\n${compared.row.meta}`;
  const { par, cambios } = compared;
  return [par.antes.actividad, ...cambios.flatMap(({ antes, despues }) => [antes, despues])].join('\n');
}

/** What vanished first, in the order of the plan; then the rest in the order of the follow-up. */
function inOrder(findings: readonly ComparisonFinding[], before: Reading, after: Reading): ComparisonFinding[] {
  const sheets = (reading: Reading) => new Map(reading.tablas.map(({ hoja }, place) => [hoja, place]));
  const places = { antes: sheets(before), despues: sheets(after) };
  const side = ({ lado }: ComparisonFinding) => (lado === 'antes' ? 0 : 1);
  const sheet = ({ lado, hoja }: ComparisonFinding) => places[lado].get(hoja) ?? 0;
  return [...findings].sort((a, b) => side(a) - side(b) || sheet(a) - sheet(b) || a.fila - b.fila);
}
