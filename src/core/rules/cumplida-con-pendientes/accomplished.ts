/** Whether the clauses of a narrative, but for the one that leaves something pending, tell that what the plan asks for was done. */
import { words as wordsOf } from '../../cells/text';
import type { Row } from '../../model';
import type { Clause, Word } from '../../narrative/clauses';
import { futureStrength, pendingStrength } from '../../narrative/pending';
import { folded, isPreterite } from '../../narrative/verb-forms';
import { NEGATIONS } from '../../narrative/words';
import { planText, vocabularyOf } from '../vocabulary';
import { PREDICATE } from './third-party';

/** Verbs that say no more than «do». */
const DOING = /^(reali|ejec|desarr|adelan|efect|celebr|hacer|llevar|implem)/;

/** What the plan asks to be done: the participles of its target, else the verbs of its activity; beginnings. */
function askedVerbs({ meta, producto, actividad }: Row): string[] {
  const outcomes = wordsOf(`${meta} ${producto}`).filter((word) => word.length > 6 && /[ai]d[oa]s?$/.test(word));
  if (outcomes.length > 0) return outcomes.map((word) => word.replace(/[ai]d[oa]s?$/, '').slice(0, 5));
  return infinitives(actividad);
}

function infinitives(activity: string): string[] {
  const found = wordsOf(activity).filter(
    (word, at, all) => word.length > 3 && /[aei]r$/.test(word) && (at === 0 || /^[ye]$/.test(all[at - 1] ?? '')),
  );
  return found.map((word) => word.replace(/[aei]r$/, '').slice(0, 5));
}

/** The pending thing is what the plan asks for: «una de las veedurías tiene pendiente la capacitación», in «Capacitar veedurías». */
export function asksFor({ words }: Clause, row: Row): boolean {
  const verbs = [...new Set([...askedVerbs(row), ...infinitives(row.actividad)])];
  const end = words.findIndex(({ plain }) => PREDICATE.test(plain));
  return words.slice(Math.max(0, end)).some(({ plain }) => verbs.some((verb) => plain.startsWith(verb)));
}

/** The other clauses tell every verb of the plan as done. */
export function isAccomplished(said: readonly Clause[], pending: Clause, row: Row): boolean {
  const asked = askedVerbs(row);
  if (asked.length === 0) return false;
  const done = said.filter((clause) => clause !== pending && isDone(clause));
  const told = done.flatMap(({ words }) => words.filter(isPast)).map(({ plain }) => folded(plain));
  const about = vocabularyOf(planText(row));
  const same = done.some(({ text }) => [...vocabularyOf(text)].some((word) => about.has(word)));
  return asked.every((verb) => told.some((word) => word.startsWith(folded(verb))) || (DOING.test(verb) && same));
}

function isDone(clause: Clause): boolean {
  return (
    clause.words.some(isPast) &&
    !clause.words.some(({ plain }) => NEGATIONS.has(plain)) &&
    pendingStrength(clause) !== 'fuerte' &&
    futureStrength(clause) !== 'fuerte'
  );
}

function isPast(word: Word): boolean {
  return /([ai]d|impres|suscrit|inscrit|resuelt)[oa]s?$/.test(word.plain) || isPreterite(word);
}
