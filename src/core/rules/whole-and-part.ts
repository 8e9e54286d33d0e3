/** Proportions told in two numbers of one sentence: «De las 6 visitas programadas se hicieron 5», «Se programaron 6 visitas y se hicieron 5». */
import { type Count, readCounts } from '../cells/count';
import { plain, stem, words } from '../cells/text';
import type { Clause } from '../narrative/clauses';
import { futureStrength, pendingStrength } from '../narrative/pending';

/** A whole, in the words of the sentence, and what was done of it. */
export interface WholeAndPart {
  readonly clause: Clause;
  readonly whole: Count;
  readonly part: Count;
}

const MAY_BE = /(?:^|[^a-z])(?:de|entre|program[a-z]+|plane[a-z]+|prev[a-z]+) /;

/** The one proportion that the clauses tell of things with one of the `units`; null for none, for several and where something is left open. */
export function wholeAndPart(said: readonly Clause[], narrative: string, units: ReadonlySet<string>): WholeAndPart | null {
  if (!MAY_BE.test(narrative)) return null;
  const found = said.flatMap((clause) => proportionIn(clause, units) ?? []);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function proportionIn(clause: Clause, units: ReadonlySet<string>): WholeAndPart | null {
  const counts = readCounts(clause.text).filter(({ kind }) => kind === 'cuenta');
  const [whole, part, more] = counts;
  if (whole === undefined || part === undefined || more !== undefined || whole.weak) return null;
  if (!units.has(whole.unit) || whole.n < 2 || part.n > whole.n || !isOfThem(part, whole, clause)) return null;
  if (pendingStrength(clause) !== null || futureStrength(clause) !== null) return null;
  return isWhole(whole, clause) && isMade(whole, part, clause, units) ? { clause, whole, part } : null;
}

/** «…, se hicieron 5», «…, 5 están publicadas», «… se hicieron 5 visitas»; «5 actas» are something else. */
function isOfThem(part: Count, whole: Count, { text }: Clause): boolean {
  return part.unit === '' || part.unit === whole.unit || MADE.test(plain(text.slice(part.end)).split(' ')[0] ?? '');
}

/** «De las 6 visitas», «De 6 visitas» at the beginning, «Se programaron 6 visitas». */
function isWhole({ start }: Count, { text }: Clause): boolean {
  const before = plain(text.slice(0, start)).replace(/\W+$/, '');
  return /(^|\b(de|entre) (los|las)|\bde un total|^(de|entre))$|\bde un total de$/.test(before)
    ? before !== ''
    : /\b(programaron|planearon|previeron|tenian (programad|previst)[ao]s|estaban (programad|previst)[ao]s)$/.test(before);
}

/** Preterites and participles that say no more than «done». */
const MADE = /^(realiz|ejecut|efectu|cumpl|desarroll|llev|celebr|hici|hech|adelant|dict|atend|public|entreg)/;

/** Between the whole and its part, or right after the part, a verb says that it was done: one that only says so, or the plan's own. */
function isMade(whole: Count, part: Count, { text }: Clause, asked: ReadonlySet<string>): boolean {
  const between = words(text.slice(whole.end, part.start)).slice(-4);
  const after = words(text.slice(part.end)).slice(0, 5);
  if (between.includes('no') || after.includes('no')) return false;
  const done = (word: string): boolean =>
    /(aron|ieron|[ai]d[oa]s|scritos|scritas)$/.test(word) &&
    !/^(program|previst|plane|recibid|registrad)/.test(word) &&
    (MADE.test(word) || asked.has(stem(word)));
  const told = between.some(
    (word, at) =>
      done(word) &&
      (between[at - 1] === 'se' || /^(han|fueron|tienen|encuentran)$/.test(between[at - 1] ?? '') || /[ai]d[oa]s$/.test(word)),
  );
  return (
    told ||
    (/^(estan|fueron|quedaron|se|han|ya)$/.test(after[0] ?? '') && after.slice(1).some(done)) ||
    (part.unit === '' ? false : done(after[0] ?? ''))
  );
}
