import { type Clause, clauses } from './clauses';
import { doneStrength, finishedStrength } from './narrative-done';
import { futureStrength, pendingStrength } from './narrative-pending';
import { notApplicableStrength, scopeOf } from './narrative-scope';
import { plain } from './text';

export type Strength = 'fuerte' | 'debil';

/** The clause that a reading rests on. */
export interface Evidence {
  /** The clause as written, at most 120 characters, cut at a word. */
  readonly quote: string;
  readonly strength: Strength;
}

/** What a narrative (the text of a seguimiento) says of its activity; null where it does not say so. */
export interface NarrativeSignals {
  /** Something of the activity is pending, in process or still to be done. */
  readonly pendiente: Evidence | null;
  /** The whole activity is finished. One reported step («se realizó una reunión») is `trabajo`. */
  readonly terminado: Evidence | null;
  /** Nothing was programmed or asked for this corte. */
  readonly noAplica: Evidence | null;
  /** It will be done later. */
  readonly futuro: Evidence | null;
  /** Work was done. */
  readonly trabajo: Evidence | null;
  /** It speaks of this period only («durante el segundo cuatrimestre»). */
  readonly soloPeriodo: boolean;
}

const LONGEST_QUOTE = 120;

/** Reads a narrative clause by clause. The strongest clause of a kind counts, the first one among equals. */
export function readNarrative(text: string): NarrativeSignals {
  const said = clauses(text);
  const futuro = evidence(said, futureStrength);
  const pendiente = stronger(evidence(said, pendingStrength), futuro);
  const terminado = evidence(said, finishedStrength);
  return {
    pendiente,
    terminado: pendiente?.strength === 'fuerte' && terminado !== null ? { ...terminado, strength: 'debil' } : terminado,
    noAplica: evidence(said, notApplicableStrength),
    futuro,
    trabajo: evidence(said, doneStrength),
    soloPeriodo: coversPeriodOnly(said),
  };
}

/** Some clause that tells of the past names the period, and none speaks of all that was done so far. */
function coversPeriodOnly(said: readonly Clause[]): boolean {
  const scopes = said.filter((clause) => futureStrength(clause) === null).map((clause) => scopeOf(plain(clause.text)));
  return scopes.includes('periodo') && !scopes.includes('acumulado');
}

function evidence(said: readonly Clause[], strengthOf: (clause: Clause) => Strength | null): Evidence | null {
  let best: Evidence | null = null;
  for (const clause of said) {
    const strength = strengthOf(clause);
    if (strength === 'fuerte') return { quote: shorten(clause.text), strength };
    if (strength === 'debil' && best === null) best = { quote: shorten(clause.text), strength };
  }
  return best;
}

function stronger(a: Evidence | null, b: Evidence | null): Evidence | null {
  if (a === null || (a.strength === 'debil' && b?.strength === 'fuerte')) return b;
  return a;
}

/** At most 120 characters, cut at a word. */
export function shorten(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text.replace(/[.,;:]$/, '');
  const cut = text.lastIndexOf(' ', LONGEST_QUOTE - 1);
  return `${text.slice(0, cut > 0 ? cut : LONGEST_QUOTE - 1)}…`;
}
