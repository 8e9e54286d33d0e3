import { monthOf } from '../../days';
import type { Clause, Word } from '../../narrative/clauses';
import type { Narrative } from '../../narrative/narrative';
import { isTotalAt } from '../../narrative/closing';
import { NEGATIONS } from '../../narrative/words';
import { words as wordsOf } from '../../cells/text';
import type { Row } from '../../model';

/** A target that names a thing and what is to become of it: «Trámite racionalizado». */
interface Outcome {
  readonly noun: string;
  /** Beginning that the participle shares with its verb. */
  readonly verb: string;
  /** What else the target says: «Mapa de riesgos publicado». */
  readonly rest: readonly string[];
}

/** What of a thing may be finished while the thing is not. */
const PART =
  /^(parcial|primera?$|segunda?$|fase|etapa|part[ei]|pilot|prueba|borrador|version|mitad|sol[oa]$|algun|propuesta|proyecto|falta|pendient|capitulo)/;

/** The clause that says that the thing which the target names has become what it asks for: «El trámite fue racionalizado en octubre». */
export function restatedTarget(row: Row, narrative: Narrative): Clause | null {
  const outcomes = [row.meta, row.producto].flatMap((text) => outcomeOf(text) ?? []);
  if (outcomes.length === 0 || asksForMore(row.actividad)) return null;
  // A longer story tells of what came after, and leaves open what of it belongs to the activity.
  if (narrative.clauses.length > 2 || narrative.clauses.some(goesOn)) return null;
  const about = wordsOf(row.actividad);
  const said = narrative.clauses.find(({ words }) => outcomes.some((outcome) => becomes(words, outcome, about)));
  return said === undefined || narrative.pendiente !== null || narrative.soloPeriodo ? null : said;
}

/** «se inició su divulgación»: what became of the thing is not the end. */
function goesOn({ words }: Clause): boolean {
  return words.some(({ plain }) => /^(inici|avanz|adelant|contin|sigue|viene)/.test(plain));
}

const PARTICIPLE = /[aáií]d[oóaá]/i;

function outcomeOf(text: string): Outcome | null {
  if (!PARTICIPLE.test(text)) return null;
  const said = wordsOf(text);
  const [noun = ''] = said;
  const participles = said.filter((word) => /[ai]d[oa]$/.test(word));
  const [participle = ''] = participles;
  if (
    said.length > 6 ||
    noun.length < 4 ||
    noun === participle ||
    participles.length !== 1 ||
    said.some((word) => /^([0-9].*|y|e|o)$/.test(word))
  )
    return null;
  const verb = participle.replace(/[ai]d[oa]$/, '');
  return verb.length < 4 ? null : { noun, verb, rest: said.filter((word) => word.length > 3 && word !== noun && word !== participle) };
}

/** «Actualizar y divulgar el manual», of «Manual actualizado»: the target is not all of it. */
function asksForMore(activity: string): boolean {
  return wordsOf(activity).some((word, at, all) => /^[ye,]$/.test(all[at - 1] ?? '') && /[aei]r$/.test(word));
}

function becomes(words: readonly Word[], outcome: Outcome, about: readonly string[]): boolean {
  const noun = words.findIndex(({ plain }) => plain === outcome.noun);
  const titled = noun === 0 && isParticipleOf(words[1], outcome.verb);
  if (!titled && !/^(el|la)$/.test(words[noun - 1]?.plain ?? '')) return false;
  if (words.some(({ plain }) => NEGATIONS.has(plain) || PART.test(plain) || plain === '%')) return false;
  const made = titled ? 1 : words.findIndex((_, at) => isMade(words, at, outcome.verb));
  const named = outcome.rest.map((word) => words.findIndex(({ plain }) => plain === word));
  const [start, ...places] = [made, noun, ...named].sort((a, b) => a - b);
  if (start === undefined || start < 0 || start > 2) return false;
  const end = places[places.length - 1] ?? start;
  const between = words.slice(start, end + 1).map(({ plain }) => plain);
  return (
    between.every((word, at) => places.includes(start + at) || at === 0 || LINKS.has(word) || about.includes(word)) && endsThere(words, end)
  );
}

const LINKS = new Set('ya se fue quedo ha sido el la los las de del y'.split(' '));

/** «se racionalizó», «fue racionalizado»; at the beginning also «Trámite racionalizado». */
function isMade(words: readonly Word[], at: number, verb: string): boolean {
  const { plain = '', written = '' } = words[at] ?? {};
  if (!plain.startsWith(verb)) return false;
  const before = words[at - 1]?.plain ?? '';
  return /^i?ó$/.test(written.slice(verb.length)) ? before === 'se' : isParticipleOf(words[at], verb) && /^(fue|quedo|sido)$/.test(before);
}

function isParticipleOf(word: Word | undefined, verb: string): boolean {
  return word !== undefined && word.plain.startsWith(verb) && /[ai]d[oa]$/.test(word.plain);
}

/** Nothing follows but when, how or with which act; «completamente» says it all. */
function endsThere(words: readonly Word[], end: number): boolean {
  if (isTotalAt(words, end + 1)) return true;
  const [next = '', after = ''] = [words[end + 1]?.plain, words[end + 2]?.plain];
  return (
    ['', 'mediante', 'desde'].includes(next) || (next === 'en' && monthOf(after) !== null) || (next === 'el' && /^[0-9]{1,2}$/.test(after))
  );
}
