/** What a row's own figures say of its progress: how many its target asks for, and how many its narrative counts. */
import { clauses, type Clause } from '../narrative/clauses';
import { type Count, mayCount, mayCountSeveral, mayHaveProportion, readCounts } from '../cells/count';
import type { Narrative } from '../narrative/narrative';
import { doneStrength } from '../narrative/done';
import { futureStrength, pendingStrength } from '../narrative/pending';
import { notApplicableStrength } from '../narrative/scope';
import { stem, words } from '../cells/text';
import { targetTexts, type Row } from '../model';
import { hasTotal, isContinued, type Mention, ofTheLastYear, restates, sumOf, withUnits } from './elided';
import { onlyOneIn } from './only-one';
import { planText } from './vocabulary';
import { wholeAndPart } from './whole-and-part';

/** A number of things, and how it stands in the sheet. */
interface Quantity {
  readonly n: number;
  /** As written, with its noun: «dos (2) piezas». */
  readonly text: string;
}

export interface CountedProgress {
  readonly done: Quantity;
  /** Null where the narrative itself gives both numbers («13 de 18 trámites»): `of` is all there is. */
  readonly target: Quantity | null;
  readonly of: number;
  /** The narrative gives both numbers of the target («7 de los 10 diálogos»): no more than those can be done. */
  readonly ofTheWhole: boolean;
  /** Counted by no more than an article («se realizó una visita»): held only against a percentage that says all is done. */
  readonly byArticle: boolean;
  /** done ÷ of, 1 at most. */
  readonly share: number;
  /** The same for the people that target and narrative count beside the things («12 talleres a 300 personas»); null without them. */
  readonly reached: number | null;
}

/** What the plan asks for; a cell may call the same number by two names («4 informes/4 seguimientos»). */
interface Target extends Quantity {
  readonly units: readonly string[];
  /** The people that the things are for. */
  readonly reach: readonly Count[];
}

/**
 * The progress that the row's own numbers give; null where they do not stand explicitly, do not count the same thing, or could
 * be read in more than one way.
 */
export function countedProgress(row: Row, narrative: Narrative): CountedProgress | null {
  return counterOf(row)(narrative);
}

export type Counter = (narrative: Narrative) => CountedProgress | null;

/** `countedProgress` for the narratives of one row, whose target is read at most once. */
export function counterOf(row: Row): Counter {
  let target: Target | 'ambigua' | null | undefined;
  return (narrative) => {
    if (!mayCount(narrative.text)) return null;
    if (target === undefined) target = targetOf(row);
    if (target === 'ambigua' || !mayTellOf(target, narrative)) return null;
    const mentions = narrative.clauses.flatMap(statements).flatMap((clause) => readCounts(clause.text).map((count) => ({ count, clause })));
    if (target === null) return ownProportion(mentions, row) ?? proportionOf(null, narrative, row);
    return against(target, mentions, row) ?? proportionOf(target, narrative, row) ?? theOnlyOne(target, narrative);
  };
}

/** Whether the narrative names what the target counts, or gives a proportion: quicker than to look for its counts. */
function mayTellOf(target: Target | null, { plain }: Narrative): boolean {
  // The stem of «vez» is «vec».
  return target?.units.some((unit) => plain.includes(unit.replace(/c$/, ''))) === true || mayHaveProportion(plain) || PLANNED.test(plain);
}

const PLANNED = /(?:program|plane|previ)aron [^.;]*[0-9a-z] y se /;

/** «se hicieron dos y se tiene programada la tercera» says two things. */
function statements(clause: Clause): readonly Clause[] {
  return clause.text.split(/,? y (?=se |queda|est[aá]|falta|resta)/).flatMap(clauses);
}

/** The number that target, product, indicator or activity ask for, in this order; two things asked for at once are ambiguous. */
function targetOf(row: Row): Target | 'ambigua' | null {
  let first: Target | null = null;
  for (const text of [...targetTexts(row), row.actividad]) {
    const target = targetIn(text);
    if (target === 'ambigua') return first ?? target;
    if (target === null) continue;
    if (first === null) first = target;
    else if (first.n !== target.n && target.units.some((unit) => first?.units.includes(unit))) return 'ambigua';
  }
  return first;
}

function targetIn(text: string): Target | 'ambigua' | null {
  if (!mayCountSeveral(text)) return null;
  const named = readCounts(text).filter(({ kind, unit }) => kind !== 'porcentaje' && unit !== '');
  const things = named.filter((count) => !isPart(count));
  // People alone are asked for themselves.
  const counts = things.length > 0 ? things : named;
  const [first] = counts;
  if (first === undefined || counts.every(({ weak }) => weak)) return null;
  const n = first.of ?? first.n;
  if (counts.some((count) => (count.of ?? count.n) !== n)) return 'ambigua';
  const units = [...new Set(counts.map(({ unit }) => unit))];
  // The same unit twice («Dos (2) talleres … Dos (2) talleres») may be one number or a sum.
  if (units.length < counts.length) return 'ambigua';
  return n < 2 ? null : { n, units, text: written(text, first), reach: named.filter((count) => !counts.includes(count)) };
}

/** A count so many times the target counts something else of the same name. */
const MOST_TIMES = 10;

function against(target: Target, mentions: readonly Mention[], row: Row): CountedProgress | null {
  const said = mentions.filter(({ count, clause }) => isTold(count, clause));
  const own = withUnits(said, target).filter(({ count, clause }) => target.units.includes(count.unit) && isOfTheKind(count, clause, row));
  const told = ofTheLastYear(own.filter((mention) => mention.count.kind !== 'porcentaje' && !restates(mention)));
  const [first, ...others] = told.some(hasTotal) ? told.filter(hasTotal) : told;
  const only = others.length === 0 ? first : sumOf(told);
  if (!only || only.count.weak || isContinued(only, said)) return null;
  const { count, clause } = only;
  if (count.of !== null && count.of !== target.n) return null;
  // 286 encuestas are none of the «2 encuestas» that are asked for, each of which asks many.
  if (count.n > MOST_TIMES * target.n) return null;
  // The target's own number, said again, is progress only beside a verb that says so.
  if (count.of === null && count.n >= target.n && doneStrength(clause) !== 'fuerte') return null;
  const found = progress({ n: count.n, text: written(clause.text, count) }, target, target.n);
  // «El 75 % de los puntos (2)», of four: one of the two is wrong.
  const contradicted = own.some(({ count: { kind, n } }) => kind === 'porcentaje' && Math.abs(n / 100 - found.share) > 0.02);
  return contradicted ? null : { ...found, ofTheWhole: count.of !== null, reached: reachedShare(target, said) };
}

function reachedShare({ reach }: Target, said: readonly Mention[]): number | null {
  for (const asked of reach) {
    const told = said.find(({ count }) => count.kind === 'cuenta' && count.unit === asked.unit);
    if (told !== undefined) return Math.min(1, told.count.n / asked.n);
  }
  return null;
}

/** «13 de 18 trámites», where the plan measures trámites without saying how many. */
function ownProportion(mentions: readonly Mention[], row: Row): CountedProgress | null {
  const measured = new Set(measuredBy(row));
  const [only, ...others] = mentions.filter(
    ({ count, clause }) => count.kind === 'proporcion' && measured.has(count.unit) && !isPart(count) && isTold(count, clause),
  );
  if (only === undefined || others.length > 0 || only.count.of === null || only.count.of < 2) return null;
  return progress({ n: only.count.n, text: written(only.clause.text, only.count) }, null, only.count.of);
}

/** «De las 6 visitas programadas se hicieron 5», whether or not the plan says that they are six. */
function proportionOf(target: Target | null, { clauses: said, plain }: Narrative, row: Row): CountedProgress | null {
  const found = wholeAndPart(said, plain, new Set(target?.units ?? measuredBy(row)));
  if (found === null || isPart(found.whole) || (target !== null && target.n !== found.whole.n)) return null;
  const { clause, part, whole } = found;
  const text = clause.text.slice(Math.min(whole.start, part.start), Math.max(whole.end, part.end));
  return { ...progress({ n: part.n, text }, target, whole.n), ofTheWhole: true };
}

/** «Se realizó una visita» and nothing more, of several: an article that counts where all is said to be done. */
function theOnlyOne(target: Target, narrative: Narrative): CountedProgress | null {
  const only = onlyOneIn(narrative, target.units, isPart);
  return only === null ? null : { ...progress({ n: 1, text: only.text }, target, target.n), byArticle: !only.emphatic };
}

function measuredBy(row: Row): string[] {
  return words(targetTexts(row).join(' ')).map(stem);
}

function progress(done: Quantity, target: Target | null, of: number): CountedProgress {
  const share = Math.min(1, done.n / of);
  return {
    done,
    target: target === null ? null : { n: target.n, text: target.text },
    of,
    ofTheWhole: false,
    byArticle: false,
    share,
    reached: null,
  };
}

/** What is planned, begun, asked for or missing is not done. */
const NOT_DONE =
  /^(program|previst|plane|planific|proyectad|cronograma|agend|convoc|inici|solicit|contrat(?!ist|ant|os?$)|propuest|borrador|preliminar|requer|requier|faltan?$|restan?$|metas?$)/;

function isTold(count: Count, clause: Clause): boolean {
  if (pendingStrength(clause) !== null || futureStrength(clause) !== null || notApplicableStrength(clause) !== null) return false;
  return count.of !== null || !clause.words.some(({ plain }) => NOT_DONE.test(plain));
}

/** «3 talleres de manera presencial»: how, not of what. */
const MANNER = /^(?:manera|forma|modo|acuerdo|conformidad)$/;

/** «dos informes de gestión» are none of the «4 informes de PQRS» that the plan asks for. */
function isOfTheKind(count: Count, clause: Clause, row: Row): boolean {
  const after = words(clause.text.slice(count.end));
  const noun = after.findIndex((word) => stem(word) === count.unit);
  const link = noun < 0 ? '' : (after[noun + 1] ?? '');
  if (link !== 'de' && link !== 'del') return true;
  if (MANNER.test(after[noun + 2] ?? '')) return true;
  const kind = after.slice(noun + 2).find((word) => word.length > 3);
  return kind === undefined || words(planText(row)).some((word) => stem(word) === stem(kind));
}

/** People reached and offices that answered are parts of a piece of work. */
const PARTS =
  /^(funcionari|servidor|persona|ciudadan|contratista|asistente|participante|usuari|colaborador|lider|empleado|estudiante|docente|beneficiari|directiv|gerente|dependencia|area|unidad|secretaria|oficina|proceso|sede|municipio|vec|vez)/;

function isPart({ words: [noun = ''] }: Count): boolean {
  return PARTS.test(noun);
}

/** The number and its noun as they stand in the text. */
function written(text: string, count: Count): string {
  const rest = /^\W{0,3}[^\s.,;:()]+/.exec(text.slice(count.end))?.[0] ?? '';
  const followed = words(rest)[0] === count.words[0];
  if (followed) return `${count.text}${rest}`;
  const [noun = ''] = count.words;
  return words(count.text).includes(noun) ? count.text : `${count.text} ${noun}`.trim();
}
