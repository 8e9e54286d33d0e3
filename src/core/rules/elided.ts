/** Counts that leave their noun out, or stand in a row: what a narrative means by them is told by their neighbours. */
import type { Count } from '../cells/count';
import type { Clause } from '../narrative/clauses';
import { monthOf } from '../days';
import { doneStrength } from '../narrative/done';
import { plain, stem, words } from '../cells/text';

/** A count in its clause. */
export interface Mention {
  readonly count: Count;
  readonly clause: Clause;
}

/** What the target asks for: how many, and what they are called. */
export interface Asked {
  readonly n: number;
  readonly units: readonly string[];
}

/** The mentions, each with the unit that its neighbours give where it has none of its own. */
export function withUnits(mentions: readonly Mention[], asked: Asked): Mention[] {
  return mentions.map((mention) => {
    if (mention.count.kind === 'porcentaje' || asked.units.includes(mention.count.unit)) return mention;
    return afterNoun(mention, asked) ?? withoutNoun(mention, mentions, asked);
  });
}

/** «los puntos (3)»: the noun stands before. */
function afterNoun({ count, clause }: Mention, { units }: Asked): Mention | null {
  if (!count.text.startsWith('(')) return null;
  const before = clause.text.slice(0, count.start).trimEnd();
  const noun = before.slice(before.lastIndexOf(' ') + 1);
  const unit = stem(words(noun).join(''));
  return units.includes(unit) ? { clause, count: { ...count, unit, words: [], text: `${noun} ${count.text}` } } : null;
}

/** «para un total de tres», «de los 4 talleres se dictaron 3», «3 de los 4», «2 foros en mayo y 3 en junio». */
function withoutNoun(mention: Mention, mentions: readonly Mention[], { n, units }: Asked): Mention {
  const { count, clause } = mention;
  if (count.unit !== '') return mention;
  const before = mentions.filter((other) => other.clause === clause && other.count.end <= count.start && units.includes(other.count.unit));
  const last = before[before.length - 1];
  const told =
    last !== undefined &&
    (hasTotal(mention) ||
      (restates(last) && last.count.n === n && isOutcome(mention) && isAlone(mention, mentions)) ||
      isListed(last, mention));
  return told || count.of === n ? { clause, count: { ...count, unit: units[0] ?? '', words: [] } } : mention;
}

/** «… se dictaron 3», «…, 3 están adecuados»; «el temario de 3» and «3 son virtuales» tell of no progress. */
function isOutcome({ count, clause }: Mention): boolean {
  const before = words(clause.text.slice(0, count.start)).pop() ?? '';
  const after = words(clause.text.slice(count.end))[0] ?? '';
  if (/^(de|del|en|a|al|por|con|para|las?|los|el)$/.test(before)) return false;
  return doneStrength(clause) === 'fuerte' || /^(estan?|fue|fueron|quedaron|han|ya|se)$/.test(after);
}

/** «de los 4 puntos se visitaron 3 y se adecuaron 2» leaves open which of the two is asked for. */
function isAlone(mention: Mention, mentions: readonly Mention[]): boolean {
  return mentions.every((other) => other === mention || other.count.unit !== '');
}

const OF_THE_WHOLE = /\b(?:(?:de|entre) (?:los|las)|de un total de)\W{0,2}$/;

/** «de los 4 informes …», «de un total de 4»: the whole, not what was done. */
export function restates({ count, clause }: Mention): boolean {
  return count.of === null && OF_THE_WHOLE.test(plain(clause.text.slice(0, count.start)));
}

const LEADS_TO_TOTAL = new RegExp(
  `\\b(?:${[
    '(?:total|acumulado)(?: (?:del|de la|a la|al) [a-z]+)?(?: de|:| es de| van| asciende a| llega a)',
    '(?:totaliz|sum|complet|acumul|lleg)an(?:do)?(?: a)?',
    'para completar',
    '(?:se llega|asciende|ascienden) a',
    'llevan|llevamos',
    '(?:con|y) (?:este|esta|estos|estas) van',
    'a la fecha (?:van|se han [a-z]+)',
  ].join('|')})(?: (?:a|los|las))?\\W{0,2}$`,
);

/** «un total de tres», «con este van tres», «el acumulado asciende a tres»: what was done so far, whatever else is counted. */
export function hasTotal({ count, clause }: Mention): boolean {
  const before = plain(clause.text.slice(0, count.start));
  return !count.weak && LEADS_TO_TOTAL.test(before) && !OF_THE_WHOLE.test(before);
}

/** The sum of counts told one after the other, each with its own time or place: «4 piezas en febrero y 3 en marzo»; null for others. */
export function sumOf(told: readonly Mention[]): Mention | null {
  const [first] = told;
  const last = told[told.length - 1];
  if (first === undefined || last === undefined || told.length < 2 || told.some(({ count }) => count.of !== null)) return null;
  if (told.some((mention, at) => at > 0 && !isListed(told[at - 1] as Mention, mention)) || !isDistributed(last)) return null;
  const { clause, count } = first;
  const text = clause.text.slice(count.start, last.count.end);
  return { clause, count: { ...count, n: told.reduce((sum, one) => sum + one.count.n, 0), weak: false, end: last.count.end, text } };
}

/** Whether a count follows another of its clause with no more than a noun, a time or place and «y» or a comma between them. */
function isListed(before: Mention, after: Mention): boolean {
  if (before.clause !== after.clause || before.count.end > after.count.start || !isDistributed(before)) return false;
  const between = before.clause.text.slice(before.count.end, after.count.start);
  const said = words(between);
  return (
    /(,|\sy|\se|\smás)\s*$/i.test(between) &&
    said.length <= 10 &&
    !said.some((word) => /^(se|fue|fueron|que|cual|cuales|sido|estan?|es|son|otr[oa]s?|mism[oa]s?)$|(aron|ieron)$/.test(word)) &&
    isDistributed(after)
  );
}

/** «en febrero», «en el primer trimestre», «en la sede norte» within a few words after the count. */
function isDistributed({ count, clause }: Mention): boolean {
  const after = words(clause.text.slice(count.end)).slice(0, 6);
  const link = after.findIndex((word) => word === 'en' || word === 'durante');
  return link >= 0 && link <= 3 && (link + 1 < after.length || monthOf(after[link + 1] ?? '') !== null);
}

/** «2 charlas en mayo y 2 más»: a number of the same clause that may be more of the same. */
export function isContinued(only: Mention, said: readonly Mention[]): boolean {
  const { count, clause } = only;
  if (count.of !== null) return false;
  return said.some((other) => {
    if (other.clause !== clause || other.count.unit !== '' || other.count.kind !== 'cuenta' || other.count.start < count.end) return false;
    if (!/\s[ye]\s*$/i.test(clause.text.slice(0, other.count.start))) return false;
    return /^\s*m[aá]s\b/i.test(clause.text.slice(other.count.end)) || (isDistributed(only) && isDistributed(other));
  });
}

const OF_A_YEAR = /^[^.;,]{0,40}?\b(?:en|de|del|durante)(?: el ano| la vigencia)? (20[0-9]{2})\b/;

/** Of counts that name different years («2 visitas en 2022 y 3 en 2021»), those of the last one. */
export function ofTheLastYear(told: readonly Mention[]): readonly Mention[] {
  if (told.length < 2) return told;
  const years = told.map(({ count, clause }) => OF_A_YEAR.exec(plain(clause.text.slice(count.end)))?.[1] ?? '');
  const last = years.reduce((latest, year) => (year > latest ? year : latest), '');
  return years.every((year) => year === '' || year === last) ? told : told.filter((_, at) => years[at] === '' || years[at] === last);
}
