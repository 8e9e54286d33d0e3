/** One corte of a plan's follow-up against a later one: what moved, and what became of the findings. */
import { avanceAt } from '../calendar/state';
import type { Finding, IsoDate, Review, Row } from '../model';
import { changesOf, type Change } from './changes';
import { activities } from './compare';
import { pairRows, type Pairing } from './pair';

/**
 * avanzó, retrocedió: the share went up or down · sin cambio: the same share, below 100 % · cumplida: 100 % at both ·
 * sin dato: one of the cortes tells no share. N/A counts as nothing done.
 */
export const MOVEMENTS = ['avanzó', 'sin cambio', 'retrocedió', 'cumplida', 'sin dato'] as const;
export type Movement = (typeof MOVEMENTS)[number];

/** One activity at two cortes. */
export interface MovedActivity {
  readonly antes: Row;
  readonly despues: Row;
  readonly movimiento: Movement;
  /** Shares, 0..1; null where the corte tells none. */
  readonly avanceAntes: number | null;
  readonly avanceDespues: number | null;
  /** What the later follow-up says otherwise of the plan; a changed `fecha` is a new date. */
  readonly cambios: readonly Change[];
}

/** What became of the findings; those accepted are told apart from those that persist or are new. */
export interface FindingChanges {
  /** Stood at the earlier corte and no more: the activity is still followed up. */
  readonly corregidos: readonly Finding[];
  readonly nuevos: readonly Finding[];
  readonly persisten: readonly Finding[];
  /** Of the later corte, those that a person accepted with a reason. */
  readonly aceptados: readonly Finding[];
}

export interface CorteComparison {
  readonly corteAntes: IsoDate | null;
  readonly corteDespues: IsoDate | null;
  /** In the order of the earlier follow-up. */
  readonly actividades: readonly MovedActivity[];
  readonly soloAntes: readonly Row[];
  readonly soloDespues: readonly Row[];
  readonly hallazgos: FindingChanges;
}

/**
 * Compares two follow-ups of one plan: two files, two sheets, or one workbook reviewed at two of its cortes.
 * @param accepted the names (`huella`) of the findings that people accepted in the later one.
 */
export function compareCortes(before: Review, after: Review, accepted: ReadonlySet<string> = new Set()): CorteComparison {
  const pairing = pairingOf(before, after);
  const changes = changesOf(pairing.pares, [...activities(before), ...activities(after)]);
  const actividades = pairing.pares.map(({ antes, despues }, nth): MovedActivity => ({
    ...moved(antes, despues, before.corte, after.corte),
    cambios: changes[nth] ?? [],
  }));
  return {
    corteAntes: before.corte,
    corteDespues: after.corte,
    actividades,
    soloAntes: pairing.soloAntes,
    soloDespues: pairing.soloDespues,
    hallazgos: findingChanges(before, after, actividades, accepted),
  };
}

/** The cortes at which a follow-up says anything, earliest first. */
export function usedCortes({ filas }: Pick<Review, 'filas'>): IsoDate[] {
  const used = new Set<IsoDate>();
  for (const { avances } of filas) {
    for (const { corte, texto, seguimiento } of avances) if (corte !== null && texto + seguimiento !== '') used.add(corte);
  }
  return [...used].sort();
}

/** Whether a document says what was done, at a corte that is known or not: a plan does not. */
export function reportsProgress({ filas }: Pick<Review, 'filas'>): boolean {
  return filas.some(({ avances }) => avances.some(({ texto, seguimiento }) => texto + seguimiento !== ''));
}

/** A workbook against itself needs no search. */
function pairingOf(before: Review, after: Review): Pairing {
  const [left, right] = [activities(before), activities(after)];
  const same = left.length === right.length && left.every((row, at) => isSameCell(row, right[at]));
  if (!same) return pairRows(left, right);
  const pares = left.map((antes, at) => ({ antes, despues: right[at] as Row, confianza: 1, razones: ['misma fila'] }));
  return { pares, soloAntes: [], soloDespues: [] };
}

function isSameCell(one: Row, other: Row | undefined): boolean {
  return one.hoja === other?.hoja && one.fila === other.fila && one.numeral === other.numeral && one.actividad === other.actividad;
}

const EPSILON = 1e-9;

function moved(antes: Row, despues: Row, corteAntes: IsoDate | null, corteDespues: IsoDate | null): Omit<MovedActivity, 'cambios'> {
  const [avanceAntes, avanceDespues] = [shareAt(antes, corteAntes), shareAt(despues, corteDespues)];
  return {
    antes,
    despues,
    movimiento: movementOf(avanceAntes, avanceDespues),
    avanceAntes,
    avanceDespues,
  };
}

function shareAt(row: Row, corte: IsoDate | null): number | null {
  const avance = avanceAt(row, corte);
  return avance?.avance ?? (avance?.noAplica === true ? 0 : null);
}

function movementOf(before: number | null, after: number | null): Movement {
  if (before === null || after === null) return 'sin dato';
  if (after > before + EPSILON) return 'avanzó';
  if (after < before - EPSILON) return 'retrocedió';
  return after >= 1 - EPSILON ? 'cumplida' : 'sin cambio';
}

/** A finding is the same one where its rule found it on the same activity, wherever the row stands now. */
function findingChanges(
  before: Review,
  after: Review,
  activitiesMoved: readonly MovedActivity[],
  accepted: ReadonlySet<string>,
): FindingChanges {
  const here = new Map(activitiesMoved.map(({ antes }, nth) => [placeOf(antes), nth]));
  const there = new Map(activitiesMoved.map(({ despues }, nth) => [placeOf(despues), nth]));
  const open = new Map<string, Finding[]>();
  for (const finding of before.hallazgos) {
    const activity = here.get(placeOf(finding));
    // What vanished with its activity was not corrected.
    if (activity === undefined) continue;
    const key = `${finding.regla} ${String(activity)}`;
    open.set(key, [...(open.get(key) ?? []), finding]);
  }
  const changes = { nuevos: [] as Finding[], persisten: [] as Finding[], aceptados: [] as Finding[] };
  for (const finding of after.hallazgos) {
    const activity = there.get(placeOf(finding));
    const stood = open.get(`${finding.regla} ${String(activity)}`)?.shift() !== undefined;
    if (accepted.has(finding.huella)) changes.aceptados.push(finding);
    else (stood ? changes.persisten : changes.nuevos).push(finding);
  }
  return { ...changes, corregidos: [...open.values()].flat() };
}

function placeOf({ hoja, fila }: { readonly hoja: string; readonly fila: number }): string {
  return `${String(fila)}!${hoja}`;
}
