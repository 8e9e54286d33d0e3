import { type Clause, clauses, withoutTags } from './clauses';
import { doneStrength } from './done';
import { finishedStrength, mayBeFinished } from './finished';
import { futureStrength, pendingStrength } from './pending';
import { notApplicableStrength, scopeOf } from './scope';
import type { Strength } from './words';
import { plain } from '../cells/text';

/** The clause that a reading rests on. */
export interface Evidence {
  /** The clause as written, at most 120 characters, cut at a word. */
  readonly quote: string;
  readonly strength: Strength;
}

const LONGEST_QUOTE = 120;

/** Words without which no clause says that nothing was asked for. */
const NOT_ASKED_WORD = /aplic|program|previst|corresponde/;

/**
 * What a narrative (the text of a seguimiento) says of its activity; null where it does not say so. The strongest clause of a kind counts,
 * the first one among equals. Each kind is looked for when it is asked for: most rules ask for one, and most narratives have not its words.
 */
export class Narrative {
  /** Lower case without accents. */
  readonly plain: string;
  private cut: readonly Clause[] | null = null;

  constructor(readonly text: string) {
    this.plain = plain(withoutTags(text));
  }

  get clauses(): readonly Clause[] {
    this.cut = this.cut ?? clauses(this.text);
    return this.cut;
  }

  /** Something of the activity is pending, in process or still to be done. */
  get pendiente(): Evidence | null {
    return stronger(evidence(this.clauses, pendingStrength), this.futuro);
  }

  /** The whole activity is finished. One reported step («se realizó una reunión») is `trabajo`. */
  get terminado(): Evidence | null {
    const found = mayBeFinished(this.plain) ? evidence(this.clauses, finishedStrength) : null;
    return found !== null && this.pendiente?.strength === 'fuerte' ? { ...found, strength: 'debil' } : found;
  }

  /** Nothing was programmed or asked for this corte. */
  get noAplica(): Evidence | null {
    return NOT_ASKED_WORD.test(this.plain) ? evidence(this.clauses, notApplicableStrength) : null;
  }

  /** It will be done later. */
  get futuro(): Evidence | null {
    return evidence(this.clauses, futureStrength);
  }

  /** Work was done. */
  get trabajo(): Evidence | null {
    return evidence(this.clauses, doneStrength);
  }

  /** It speaks of this period only («durante el segundo cuatrimestre»). */
  get soloPeriodo(): boolean {
    return coversPeriodOnly(this.clauses);
  }

  /** It says that it tells of everything done so far («a la fecha», «en total»). */
  get acumulado(): boolean {
    return this.clauses.some((clause) => scopeOf(plain(clause.text)) === 'acumulado');
  }
}

/** Texts kept: the rules look at one row in turn, and a row has few narratives. */
const MOST_KEPT = 32;

/** Reads narratives and keeps the last ones, since several rules ask for the same. */
export function narrativeReader(): (text: string) => Narrative {
  const kept = new Map<string, Narrative>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const narrative = new Narrative(text);
    kept.set(text, narrative);
    return narrative;
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
