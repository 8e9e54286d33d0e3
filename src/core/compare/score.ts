/** How sure it is that two rows of two documents are the same activity, and why. */
import type { Profile } from './profile';
import type { Weights } from './weights';

/** What speaks for a pair, each 0..1; null where one of the rows says nothing about it. */
export interface Evidence {
  readonly actividad: number | null;
  readonly meta: number | null;
  readonly responsable: number | null;
  readonly lugar: number | null;
  readonly numeral: number | null;
  readonly programacion: number | null;
  /** Whether the rows around each stand around the other too; null until the neighbours are paired. */
  readonly orden: number | null;
}

/** The text decides; the rest tells equal texts apart. */
const SHARE: Readonly<Record<keyof Evidence, number>> = {
  actividad: 0.5,
  meta: 0.18,
  responsable: 0.08,
  lugar: 0.08,
  numeral: 0.08,
  programacion: 0.08,
  orden: 0.2,
};

/** From this score on, two rows are taken for the same activity. */
export const LEAST_SCORE = 0.5;
/** Rows whose activities have less than this in common are the same one only where their neighbours say so. */
const LEAST_TEXT = 0.45;
/** Rows whose activities have less than this in common are never the same one. */
const UNLIKE_TEXT = 0.2;
const LEAST_ORDER = 0.7;
const LEAST_META = 0.4;
const LEAST_LEFTOVER_ORDER = 0.6;

export function evidenceFor(one: Profile, other: Profile, weights: Weights, orden: number | null): Evidence {
  const equal = (a: string, b: string): number | null => (a === '' || b === '' ? null : Number(a === b));
  return {
    actividad: one.texto === other.texto && one.actividad.length > 0 ? 1 : weights.likeness('actividad', one.actividad, other.actividad),
    meta: weights.likeness('meta', one.meta, other.meta),
    responsable: weights.likeness('responsable', one.responsable, other.responsable),
    lugar: weights.likeness('lugar', one.lugar, other.lugar),
    numeral: equal(one.numeral, other.numeral),
    programacion: equal(one.programacion, other.programacion),
    orden,
  };
}

/** Kinds of evidence that the two documents do not share: one renumbered its rows, or names its componentes otherwise. */
export type Unshared = ReadonlySet<keyof Evidence>;

/** Less than this on average among sure pairs, and a kind of evidence tells nothing of the others. */
const LEAST_SHARED = 0.5;

/** What the sure pairs disagree on. */
export function unsharedBy(sure: readonly Evidence[]): Unshared {
  const kinds = (Object.keys(SHARE) as (keyof Evidence)[]).filter((kind) => kind !== 'actividad' && kind !== 'orden');
  return new Set(
    kinds.filter((kind) => {
      const values = sure.map((evidence) => evidence[kind]).filter((value) => value !== null);
      return values.length > 0 && values.reduce((sum, value) => sum + value, 0) / values.length < LEAST_SHARED;
    }),
  );
}

/** The evidence without what the documents do not share. */
export function sharedOnly(evidence: Evidence, unshared: Unshared): Evidence {
  if (unshared.size === 0) return evidence;
  return { ...evidence, ...Object.fromEntries([...unshared].map((kind) => [kind, null])) };
}

/** 0..1; 0 where the texts have too little in common for anything else to matter. */
export function scoreOf(evidence: Evidence): number {
  const text = evidence.actividad ?? evidence.meta ?? 0;
  if (text < UNLIKE_TEXT) return 0;
  if (text < LEAST_TEXT && !backed(evidence)) return 0;
  let [sum, all] = [0, 0];
  for (const kind of Object.keys(SHARE) as (keyof Evidence)[]) {
    const value = evidence[kind];
    if (value === null) continue;
    sum += SHARE[kind] * value;
    all += SHARE[kind];
  }
  return all === 0 ? 0 : sum / all;
}

/** Of what is left over, a row stands in the place of another one that speaks of the same thing and is due at the same time. */
export function takesPlaceOf({ orden, programacion }: Evidence): boolean {
  return (orden ?? 0) >= LEAST_LEFTOVER_ORDER && programacion === 1;
}

/** A reworded activity is known by its neighbours and its target. */
function backed({ orden, meta }: Evidence): boolean {
  return (orden ?? 0) >= LEAST_ORDER && (meta ?? 0) >= LEAST_META;
}

const REASONS: Readonly<Record<keyof Evidence, readonly [same: string, like: string]>> = {
  actividad: ['mismo texto de la actividad', 'texto de la actividad parecido'],
  meta: ['misma meta', 'meta parecida'],
  responsable: ['mismo responsable', 'responsable parecido'],
  lugar: ['mismo componente', 'componente parecido'],
  numeral: ['mismo numeral', ''],
  programacion: ['misma programación', ''],
  orden: ['mismo lugar entre sus vecinas', ''],
};
const LIKE = 0.4;
const SAME = 0.98;

/** The reasons for a pair in Spanish, the weightiest first. */
export function reasonsFor(evidence: Evidence): string[] {
  return (Object.keys(SHARE) as (keyof Evidence)[]).flatMap((kind) => {
    const value = evidence[kind] ?? 0;
    const [same, like] = REASONS[kind];
    if (value >= SAME || (kind === 'orden' && value >= LEAST_ORDER)) return [same];
    return value >= LIKE && like !== '' ? [like] : [];
  });
}
