import { monthOf } from '../../days';
import type { Clause, Word } from '../../narrative/clauses';
import { readCounts } from '../../cells/count';
import type { Narrative } from '../../narrative/narrative';
import { isOfEarlierYear, scopeOf } from '../../narrative/scope';
import { folded } from '../../narrative/verb-forms';
import { NEGATIONS } from '../../narrative/words';
import { stem, words as wordsOf } from '../../cells/text';
import type { Row } from '../../model';
import { planText } from '../vocabulary';
import { isParticiple, type Outcome, outcomesOf } from './outcome';

/** The clause that says that the thing which the target names has become what it asks for: «El trámite fue racionalizado en octubre». */
export function restatedTarget(row: Row, narrative: Narrative, vigencia: number | null): Clause | null {
  const outcomes = outcomesOf(row);
  if (outcomes.length === 0) return null;
  const told = narrative.clauses.filter((clause) => !isEvidence(clause));
  // A longer story tells of what came after, and leaves open what of it belongs to the activity.
  if (told.length > 2 || narrative.clauses.some((clause) => goesOn(clause, row) || isOfEarlierYear(clause, vigencia))) return null;
  const plan = new Set(wordsOf(planText(row)).map(stem));
  const said = told.find(({ words }) => outcomes.some((outcome) => becomes(withoutReporting(words), outcome, plan)));
  if (said === undefined || narrative.pendiente !== null || coversPeriodOnly(narrative) || countsPart(said)) return null;
  return said;
}

/** «en el segundo cuatrimestre»; «en el mes de marzo» is a day. */
function coversPeriodOnly({ soloPeriodo, plain }: Narrative): boolean {
  return soloPeriodo && scopeOf(plain.replace(/\b(en|durante) el mes de [a-z]+/g, '')) === 'periodo';
}

/** «Ver evidencias en la carpeta», «Se adjunta acta». */
function isEvidence({ words }: Clause): boolean {
  const first = words[words[0]?.plain === 'se' ? 1 : 0]?.plain ?? '';
  return (
    /^(adjunt|anex)/.test(first) ||
    (/^(ver|evidencias?|soportes?|enlaces?|link|disponible|consultar)$/.test(first) && words[0]?.plain === first)
  );
}

/** «se inició su divulgación», «se remitió para aprobación», «se recibieron observaciones»: what became of the thing is not the end. */
function goesOn({ words }: Clause, row: Row): boolean {
  return words.some(({ plain }, at) => {
    if (plain === 'para') return words.slice(at + 1, at + 3).some((word) => NEXT_STEP.test(word.plain));
    return /^(inici|avanz|adelant|contin|sigue|viene|observaciones|comentarios)/.test(plain) && !wordsOf(row.actividad).includes(plain);
  });
}

const NEXT_STEP =
  /^(revision|aprobacion|firma|validacion|visto|publicacion|adopcion|ajustes?|consideracion|concepto|comentarios|observaciones|socializacion|divulgacion|implementacion|tramite)$/;

/** «en 3 de las 5 sedes». */
function countsPart({ text }: Clause): boolean {
  return readCounts(text).some(({ n, of, kind }) => (of !== null && n < of) || (kind === 'porcentaje' && n < 100));
}

const REPORTING = /^(evidenci|verific|inform|constat|observ|report|indic|manifest|manifiest|senal|certific|confirm)/;

/** «se evidencia que el manual fue actualizado» says no less than «el manual fue actualizado». */
function withoutReporting(words: readonly Word[]): readonly Word[] {
  const que = words.findIndex(({ plain }) => plain === 'que');
  return que > 0 && que <= 8 && REPORTING.test(words[que - 1]?.plain ?? '') ? words.slice(que + 1) : words;
}

/** What of a thing may be finished while the thing is not. */
const PART =
  /^(parcial|primer[oa]?$|segund[oa]$|fase|etapa|part[ei]$|partes$|pilot|prueba|borrador|version|mitad|sol[oa]$|algun|propuesta|proyecto|anteproyecto|preliminar|inicial$|falta|pendient|capitulo|un[oa]s$)/;
/** «en el primer trimestre», «la segunda semana»: when. */
const TIMES = /^(bimestre|trimestre|cuatrimestre|semestre|semana|quincena|mes|dia)$/;
/** «versión final». */
const WHOLE_VERSION = /^(final|definitiv|vigente|actualizad|nuev|[0-9])/;

function isPart(words: readonly Word[], at: number, plan: ReadonlySet<string>): boolean {
  const { plain = '' } = words[at] ?? {};
  if (/^un[oa]$/.test(plain)) return /^del?$/.test(words[at + 1]?.plain ?? '');
  if (!PART.test(plain) || plan.has(stem(plain))) return false;
  const next = words[at + 1]?.plain ?? '';
  if (plain === 'version') return !WHOLE_VERSION.test(next) && !/^(nueva|ultima)$/.test(words[at - 1]?.plain ?? '');
  return !TIMES.test(next);
}

/** Words before which a noun is no subject or object of its clause. */
const COMPLEMENT = /^(de|del|en|con|sobre|para|por|a|al|segun|entre|desde|hacia|mediante|cual|y|ni)$/;
const SUBORDINATE = /^(que|cual|cuales|donde|cuando|si|para|fin|objetivo|proposito|sobre)$/;
/** Farther apart, noun and verb may be of two sentences. */
const FARTHEST = 9;

function becomes(words: readonly Word[], outcome: Outcome, plan: ReadonlySet<string>): boolean {
  const noun = words.findIndex(({ plain }) => plain === outcome.noun);
  if (noun < 0 || !isArgument(words, noun) || !isTheSame(words, noun, outcome, plan)) return false;
  if (words.some(({ plain }, at) => NEGATIONS.has(plain) || isPart(words, at, plan))) return false;
  const made = outcome.verbs.map((roots) => words.findIndex((_, at) => roots.some((root) => isMade(words, at, root, noun))));
  if (made.some((at) => at < 0 || Math.abs(at - noun) > FARTHEST)) return false;
  const end = Math.max(noun, ...made);
  if (words.slice(0, end).some(({ plain }) => SUBORDINATE.test(plain))) return false;
  return !isNarrowed(words, plan) && !(outcome.verbs.some(([root = '']) => SPREAD.test(root)) && isForSome(words));
}

/** «se publicó el manual», «el manual fue …», «se cuenta con el manual»; not «la convocatoria del manual». */
function isArgument(words: readonly Word[], noun: number): boolean {
  const before = words[noun - 1]?.plain ?? '';
  const determined = /^(el|la|un|una|su|este|esta|dicho|dicha|1)$/.test(before);
  const link = words[before === '1' && /^una?$/.test(words[noun - 2]?.plain ?? '') ? noun - 3 : noun - (determined ? 2 : 1)];
  if (noun === 0 || link === undefined || link.pause) return true;
  if (link.plain === 'con') return isHad(words, noun);
  if (!determined) return isSingularPreterite(link) || isParticiple(link.plain);
  return !COMPLEMENT.test(link.plain);
}

const HAS_WITH = /\bse cuenta con( el| la| un| una| su| dicho)?$/;

/** «se cuenta con el manual». */
function isHad(words: readonly Word[], noun: number): boolean {
  const before = words.slice(0, noun).map(({ plain }) => plain);
  return HAS_WITH.test(before.join(' '));
}

const OF_THE_ENTITY = new Set(
  ['entidad', 'institucion', 'vigencia', 'ano', 'alcaldia', 'gobernacion', 'hospital', 'empresa', 'universidad'].map(stem),
);
/** Words that may follow a noun without telling it from another of its kind. */
const NEUTRAL =
  /^(institucional|public[oa]|general|intern[oa]|anual|virtual|presencial|respectiv[oa]|correspondiente|mencionad[oa]|citad[oa]|final|definitiv[oa]|nuev[oa]|actual|vigente)$/;

/** What stands beside the noun tells of no other thing: «El mapa de procesos» is not the «mapa de riesgos». */
function isTheSame(words: readonly Word[], noun: number, { rest }: Outcome, plan: ReadonlySet<string>): boolean {
  const said = new Set(words.map(({ plain }) => stem(plain)));
  if (!rest.every((word) => said.has(stem(word)))) return false;
  const { plain = '' } = words[noun + 1] ?? {};
  if (/^del?$/.test(plain) && words[noun]?.pause === false) {
    const named = words.slice(noun + 2, noun + 5).find((word) => word.plain.length > 3);
    return named === undefined || plan.has(stem(named.plain)) || OF_THE_ENTITY.has(stem(named.plain)) || monthOf(named.plain) !== null;
  }
  if (plain.length < 5 || words[noun]?.pause === true || isParticiple(plain) || isSingularPreterite(words[noun + 1])) return true;
  return FUNCTION.test(plain) || NEUTRAL.test(plain) || /^[0-9]/.test(plain) || monthOf(plain) !== null || plan.has(stem(plain));
}

const FUNCTION = /^(mediante|desde|durante|segun|conforme|quedo|encuentra|sobre|entre|hasta|dirigid|tuvo|estuvo)/;

function isSingularPreterite(word: Word | undefined): boolean {
  return word !== undefined && word.plain.length > 3 && /ó$/.test(word.written);
}

/** The verb at a place makes the noun what the target asks for: «se adoptó», «fue adoptada», «se encuentra adoptada», «Política adoptada». */
function isMade(words: readonly Word[], at: number, root: string, noun: number): boolean {
  const word = words[at];
  if (word === undefined || at === noun || !folded(word.plain).startsWith(root)) return false;
  if (isParticiple(word.plain)) return isStated(words, at, noun);
  const reflexive = words[at - 1]?.plain === 'se';
  if (isSingularPreterite(word)) return reflexive || at < noun || isSecond(words, at);
  return reflexive && /[^aeiou]o$|[cl]io$|yo$/.test(word.plain);
}

/** A participle that is said of the noun: with its auxiliary, right after a title, before it at the beginning, or joined to another. */
function isStated(words: readonly Word[], at: number, noun: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at);
  if (before.some(({ plain, written }) => /^(fue|quedo|queda|sido|encuentra|halla|resulto)$/.test(plain) || written === 'está'))
    return true;
  if (words[at - 1]?.plain === 'ha' || words[at - 1]?.plain === 'esta') return true;
  if (isSecond(words, at)) return true;
  if (at < noun) return at === 0 || (at === 1 && words[0]?.plain === 'ya');
  // «La política actualizada fue presentada» tells which one.
  if (/^(fue|se|es|ha|sera|esta|que)$/.test(words[at + 1]?.plain ?? '')) return false;
  const between = words.slice(noun + 1, at);
  const title = noun <= 1 || isHad(words, noun);
  return title && between.length <= 5 && !between.some((word) => isSingularPreterite(word) || /^(se|que|y)$/.test(word.plain));
}

/** «fue aplicada y tabulada», «se aplicó y tabuló». */
function isSecond(words: readonly Word[], at: number): boolean {
  const link = words[at - 1];
  const other = link?.plain === 'y' ? words[at - 2] : link?.pause === true ? link : undefined;
  return other !== undefined && (isParticiple(other.plain) || isSingularPreterite(other));
}

/** One of several places or offices. */
const PLACE =
  /^(sede|dependencia|secretaria|oficina|area|regional|seccional|territorial|localidad|comuna|corregimiento|vereda|facultad|municipio|modulo|ambiente)$/;

/** «para la sede norte», «en la Secretaría de Salud»: done at one place, where the plan does not name it. */
function isNarrowed(words: readonly Word[], plan: ReadonlySet<string>): boolean {
  return words.some(({ plain }, at) => {
    if (!PLACE.test(plain) || plan.has(stem(plain)) || words[at + 1]?.plain.startsWith('electronic') === true) return false;
    const link = words[/^(la|el|una?)$/.test(words[at - 1]?.plain ?? '') ? at - 2 : at - 1]?.plain ?? '';
    return /^(en|para)$/.test(link);
  });
}

/** What is told to some may have to be told to others. */
const SPREAD = new RegExp(
  `^(${['socializ', 'divulg', 'difund', 'capacit', 'sensibiliz', 'entreg', 'visit', 'aplic', 'distribu'].map(folded).join('|')})`,
);

/** «a los líderes», «con 40 usuarios», «a la Secretaría de Salud»; «de acuerdo con los lineamientos» is how. */
function isForSome(words: readonly Word[]): boolean {
  return words.some(({ plain }, at) => {
    if (!/^(a|con|al)$/.test(plain) || /^(acuerdo|conforme|cuenta|corte)$/.test(words[at - 1]?.plain ?? '')) return false;
    const next = words[at + 1]?.plain ?? '';
    return /^(los|las|[0-9]+|dos|tres|cuatro)$/.test(next) || PLACE.test(words[at + 2]?.plain ?? '');
  });
}
