/** «Una» as a count: one of the several things that a target asks for. */
import { type Count, readCounts } from '../cells/count';
import { plain, stem } from '../cells/text';
import { doneStrength } from '../narrative/done';
import type { Narrative } from '../narrative/narrative';
import { futureStrength, pendingStrength } from '../narrative/pending';

export interface OnlyOne {
  /** «una sola visita». */
  readonly text: string;
  /** It says itself that there was one only. */
  readonly emphatic: boolean;
}

/** Words that tell of others of its kind. */
const OTHERS =
  /\b(?:otr[oa]s?|segund[oa]|primer[oa]?|tercer[oa]?|ultim[oa]|tambien|ademas|adicional[a-z]*|asi ?mismo|igualmente|cada|vari[oa]s|distint[oa]s|algun[oa]s|ambos|ambas)\b/;
const EMPHASIS = /\b(?:solo|solamente|unicamente|apenas|tan solo) (?:se (?:ha |han )?[a-z]+ )?$/;
/** «se realizó una», «se ha dictado una». */
const DONE_ONE = /\bse (?:[a-z]+o|ha [a-z]+[ai]do) (?:una?|1)$/;

/** The one thing of a target's that a narrative tells, and no other; null where it tells more, or may. */
export function onlyOneIn(
  { clauses, plain: said }: Narrative,
  units: readonly string[],
  isPart: (count: Count) => boolean,
): OnlyOne | null {
  if (!/\buna?\b/.test(said) || OTHERS.test(said) || clauses.length > 2) return null;
  let found: OnlyOne | null = null;
  for (const clause of clauses) {
    if (pendingStrength(clause) !== null || futureStrength(clause) !== null) return null;
    for (const count of readCounts(clause.text)) {
      if (isPart(count) || count.unit === '') continue;
      const one = count.weak ? oneOf(count, clause.text, units) : null;
      if (one === null && !count.weak) return null;
      if (one === null) continue;
      if (found !== null || doneStrength(clause) !== 'fuerte') return null;
      found = one;
    }
  }
  return found;
}

function oneOf(
  { words: [first = '', second = ''], unit, text, start, end }: Count,
  clause: string,
  units: readonly string[],
): OnlyOne | null {
  const before = plain(clause.slice(0, start));
  const alone = /^(sol[oa]|unic[oa])$/.test(first);
  if (!units.includes(alone ? stem(second) : unit) || /\b(no|en|con|de|a|por)$/.test(before) || /^no\b/.test(before)) return null;
  const emphatic = alone || EMPHASIS.test(`${before} `);
  if (!emphatic && !DONE_ONE.test(`${before} ${plain(text)}`)) return null;
  const noun = /^\s*\S+(?:\s+\S+)?/.exec(clause.slice(end))?.[0].trimEnd() ?? '';
  return { emphatic, text: `${text} ${(alone ? noun : (noun.trim().split(/\s+/)[0] ?? '')).trim()}`.replace(/[.,;]+$/, '') };
}
