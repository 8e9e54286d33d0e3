import { EVENT } from '../../narrative/done';
import { folded } from '../../narrative/verb-forms';
import { words as wordsOf } from '../../cells/text';
import type { Row } from '../../model';

/** A target that names one thing and what is to become of it: «Trámite racionalizado», «Encuesta aplicada y tabulada», «(1) audiencia». */
export interface Outcome {
  readonly noun: string;
  /** What the narrative has to name with it: the «riesgos» of «Mapa de riesgos publicado». */
  readonly rest: readonly string[];
  /** What has to be done to it, each in one of several words; beginnings that participle and preterite share, `folded`. */
  readonly verbs: readonly (readonly string[])[];
}

/** The outcomes that target and product ask for; none where the activity goes on or asks for more than they say. */
export function outcomesOf({ meta, producto, actividad, periodo }: Row): Outcome[] {
  const found = [meta, producto].flatMap((text) => outcomeIn(text) ?? []);
  if (found.length === 0 || GOES_ON.test(wordsOf(`${actividad} ${meta} ${producto} ${periodo ?? ''}`).join(' '))) return [];
  return found.filter((outcome) => !asksForMore(actividad, outcome));
}

const GOES_ON =
  /\b(mantener|garantizar|permanente|continuamente|periodic|mensual|bimestral|bimensual|trimestral|cuatrimestral|semestral|anualmente|cada|siempre|constante)/;

/** What is never finished for good, whatever is done to it. */
const LASTING =
  /^(informacion|pagina|sitio|portal|seccion|micrositio|contenido|base|personal|comunidad|ciudadania|poblacion|talento|gestion|atencion|seguimiento|ejecucion|cumplimiento|presupuesto)$/;
/** What is carried out over time: it was begun when somebody says that it «se implementó». */
const CARRIED_OUT = /^(plan|programa|estrategia|campana|cronograma|politica|modelo|sistema|proceso)$/;
const CARRYING_OUT = /^(ejecut|desarroll|implement|cumpl|adelant|aplic)/;
/** What is done over and over, or more and more. */
const LASTING_VERB =
  /^(manten|monitore|atend|gestion|ejecut|desarroll|fortalec|mejor|verific|articul|acompan|garantiz|respond|administr|oper|promov|promocion)/;

const MOST_WORDS = 9;
const PARTICIPLE = /[aáií]d[oa]|uest[oa]|scrit[oa]|mpres[oa]|uelt[oa]|biert[oa]|hech[oa]/i;

function outcomeIn(text: string): Outcome | null {
  if (text === '' || text.length > 100) return null;
  const said = wordsOf(text);
  const from = /^(1|01|un|una|uno)$/.test(said[0] ?? '') ? (/^0?1$/.test(said[1] ?? '') ? 2 : 1) : 0;
  const named = said.slice(from);
  if (named.length > MOST_WORDS || named.some((word) => /^[0-9]/.test(word)) || !canEnd(named[0])) return null;
  if (PARTICIPLE.test(text)) {
    const asked = outcomeOf(named);
    if (asked !== null) return asked;
  }
  return from > 0 ? eventOf(named) : null;
}

function canEnd(noun = ''): boolean {
  return noun.length > 3 && !LASTING.test(noun);
}

function outcomeOf(said: readonly string[]): Outcome | null {
  const [noun = ''] = said;
  const first = said.findIndex((word, at) => at > 0 && isParticiple(word));
  if (first < 0) return null;
  let last = first;
  while (isParticiple(said[last + 1] ?? '') || (said[last + 1] === 'y' && isParticiple(said[last + 2] ?? ''))) last++;
  const participles = said.slice(first, last + 1).filter(isParticiple);
  const others = [...said.slice(1, first), ...said.slice(last + 1)];
  if (others.some((word) => /^[yeo]$/.test(word) || isParticiple(word)) || participles.some((done) => isEndless(noun, done))) return null;
  return {
    noun,
    verbs: participles.map((done) => [rootOf(done)]),
    rest: [...kindOf(said.slice(1, first)), ...content(said.slice(last + 1))],
  };
}

/** «riesgos» of «de riesgos de corrupción»; «en línea» and an adjective may be left out. */
function kindOf(words: readonly string[]): string[] {
  const of = /^del?$/.test(words[0] ?? '') ? content(words.slice(1)) : [];
  return of.slice(0, 1);
}

function content(words: readonly string[]): string[] {
  return words.filter((word) => word.length > 3 && !/^(pagina|sitio|portal|entidad|institucional|para|mediante)$/.test(word));
}

function isEndless(noun: string, participle: string): boolean {
  return (CARRIED_OUT.test(noun) && CARRYING_OUT.test(participle)) || LASTING_VERB.test(participle);
}

/** Words that say no more than that an event took place. */
const HELD = ['realiz', 'celebr', 'llev', 'efectu', 'dict', 'desarroll', 'adelant', 'ejecut'].map(folded);

/** «1 capacitación»: it took place. */
function eventOf(said: readonly string[]): Outcome | null {
  const [noun = ''] = said;
  return EVENT.test(noun) ? { noun, rest: [], verbs: [HELD] } : null;
}

/** «Actualizar y divulgar el manual», of «Manual actualizado»: the target is not all of it. */
function asksForMore(activity: string, { verbs }: Outcome): boolean {
  return wordsOf(activity).some((word, at, all) => {
    if (!/^[ye,]$/.test(all[at - 1] ?? '') || !/[aei]r$/.test(word)) return false;
    return !verbs.some((alternatives) => alternatives.some((verb) => folded(word).startsWith(verb.slice(0, 5))));
  });
}

/** «racionalizado», «expedida», «suscrito». */
export function isParticiple(word: string): boolean {
  return word.length > 4 && /([ai]d|uest|scrit|mpres|uelt|biert|hech)[oa]$/.test(word);
}

function rootOf(participle: string): string {
  return folded(participle.replace(/[ai]d[oa]$|t[oa]$|[oa]$/, ''));
}
