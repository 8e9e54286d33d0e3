import type { Clause, Word } from './clauses';
import type { Strength } from './narrative-words';
import {
  CLOSING,
  endsNow,
  isClosed,
  isConsecutive,
  isGivenAsDone,
  isReached,
  isTotalAt,
  isWhole,
  nothingLeft,
  staysDone,
} from './narrative-closing';
import { namesThisPeriod } from './narrative-scope';
import { ACTIVITIES, ACTIVITY, FINISHING, MAKING, NEGATIONS, SCHEDULED, WORKING, beginnings, startsWithAny } from './narrative-words';

/** Whether a clause says that the whole activity is finished. */
export function finishedStrength({ words }: Clause): Strength | null {
  if (saysDone(words)) return 'fuerte';
  if (!words.some(({ plain }) => startsWithAny(plain, CLOSING))) return null;
  if (nothingLeft(words)) return forPeriodOnly(words) ? 'debil' : 'fuerte';
  const whole = saidFinished(words);
  const from = whole === 'fuerte' ? 0 : outcomeFrom(words);
  const strength = from > 0 ? (saidFinished(words.slice(from)) ?? whole) : whole;
  return strength === 'fuerte' && forPeriodOnly(words) ? 'debil' : strength;
}

/** «Hecho», «Listo, publicadas las 28», «Ya realizada»: a word that stands for the whole answer. */
function saysDone(words: readonly Word[]): boolean {
  const at = words[0]?.plain === 'ya' ? 1 : 0;
  return /^(hech[oa]|list[oa]|realizad[oa]|ok)$/.test(words[at]?.plain ?? '') && endsAt(words, at);
}

/** Where «…, por lo que la acción se da por terminada» comes to what followed: a «no» before it is no doubt. */
function outcomeFrom(words: readonly Word[]): number {
  const at = words.findIndex(
    ({ plain }, index) =>
      words[index - 1]?.pause === true &&
      /^(con|por)$/.test(plain) &&
      words[index + 1]?.plain === 'lo' &&
      /^(que|cual)$/.test(words[index + 2]?.plain ?? ''),
  );
  return Math.max(0, at);
}

function saidFinished(words: readonly Word[]): Strength | null {
  if (words.some(({ plain }, at) => isDoubt(plain) || isPartialShare(words, at))) return null;
  const verb = words.findIndex((word, at) => isFinished(word) || stoodComplete(words, at));
  const subordinate = words
    .slice(0, Math.max(0, verb))
    .some(({ plain }, at) => plain === 'para' || (plain === 'que' && !isReported(words, at) && !isConsecutive(words, at)));
  const said = verb < 0 || subordinate ? null : finishing(words, verb);
  if (said === 'fuerte' || CLOSINGS.some((closes) => closes(words))) return 'fuerte';
  return said ?? giveFulfilment(words);
}

/** The ways to say that it is closed in which no finishing verb has the activity for its subject. */
const CLOSINGS = [isGivenAsDone, isClosed, isReached, isWhole, endsNow, staysDone];

/** «la acción quedó completa». */
function stoodComplete(words: readonly Word[], at: number): boolean {
  return /^complet[oa]s?$/.test(words[at]?.plain ?? '') && /^quedo$|^quedaron$/.test(words[at - 1]?.plain ?? '');
}

const DOUBTFUL = beginnings('parcial pendient falt cuando siempre');

function isDoubt(word: string): boolean {
  return NEGATIONS.has(word) || startsWithAny(word, DOUBTFUL);
}

const REPORTING = beginnings(
  'inform report manifest manifiest indic senal certific constat verific evidenci comunic conclu consider declar',
);

/** «se informa que la actividad se cumplió» says no less than «la actividad se cumplió». */
function isReported(words: readonly Word[], que: number): boolean {
  return startsWithAny(words[que - 1]?.plain ?? '', REPORTING);
}

/** «80 %»: some of it, where «100 %» is all. */
function isPartialShare(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.plain === '%' && words[at]?.plain !== '100';
}

function finishing(words: readonly Word[], verb: number): Strength | null {
  const total = isTotal(words);
  if (words.slice(Math.max(0, verb - 5), verb).some(({ plain }) => ACTIVITIES.has(plain))) return total ? 'fuerte' : null;
  if (activityBefore(words, verb)) return tellsHow(words, verb) || tellsWhich(words, verb) ? null : 'fuerte';
  const before = words[verb - 1]?.plain;
  const opens = verb === 0 || (verb <= 2 && (before === 'se' || before === 'ya'));
  if (!opens) return total ? 'debil' : null;
  const object = untilPause(words, verb).map(({ plain }) => plain);
  if (object.slice(0, 4).some((plain) => ACTIVITY.has(plain)) || total) return 'fuerte';
  const when = object.length === 0 || (object[0] === 'en' && object.slice(0, 5).some((plain) => /(mestre|periodo|mes)$/.test(plain)));
  return when ? 'fuerte' : null;
}

/** Whether the activity itself stands before the verb («La actividad se ejecutó»); in «plan de acción ejecutado» it is a complement. */
function activityBefore(words: readonly Word[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && at >= verb - 5; at--) {
    if (!ACTIVITY.has(words[at]?.plain ?? '')) continue;
    const article = ['la', 'el', 'esta', 'este', 'dicha', 'dicho', 'su', 'presente'].includes(words[at - 1]?.plain ?? '');
    const start = article ? at - 1 : at;
    if (words[at + 1]?.plain === 'de' && words[at]?.plain === 'producto') continue;
    if (!['de', 'del', 'por', 'como', 'con', 'en', 'a', 'al', 'si'].includes(words[start - 1]?.plain ?? '') && (article || start === 0))
      return true;
  }
  return false;
}

/** Finishing verbs that need no object. */
const ENDING = beginnings('finaliz culmin termin conclu');

/** «La actividad se ejecutó mediante contrato» tells how, «la actividad ejecutó 3 km» how much: neither tells that it ended. */
function tellsHow(words: readonly Word[], verb: number): boolean {
  const { plain = '' } = words[verb] ?? {};
  if (startsWithAny(plain, ENDING)) return false;
  const passive =
    /(ad[oa]s?|id[oa]s?|complet[oa]s?)$/.test(plain) || words.slice(Math.max(0, verb - 3), verb).some((word) => word.plain === 'se');
  const next = words[verb + 1]?.plain ?? '';
  return !passive || (plain.startsWith('ejecut') && ['bajo', 'mediante', 'con', 'por', 'segun', 'traves', 'desde'].includes(next));
}

/** «La actividad cumplida en mayo fue el taller» tells which one. */
function tellsWhich(words: readonly Word[], verb: number): boolean {
  return (
    ACTIVITY.has(words[verb - 1]?.plain ?? '') && words.slice(verb + 1).some(({ plain }) => /^(fue|fueron|es|son|consist)/.test(plain))
  );
}

/** The words after one up to the next comma. */
function untilPause(words: readonly Word[], from: number): readonly Word[] {
  if (words[from]?.pause === true) return [];
  const rest = words.slice(from + 1);
  const end = rest.findIndex(({ pause }) => pause);
  return end < 0 ? rest : rest.slice(0, end + 1);
}

/** «se dio cumplimiento total», «se dio cumplimiento a la meta»; to a law is another matter. */
function giveFulfilment(words: readonly Word[]): Strength | null {
  const at = words.findIndex(({ plain }, index) => plain === 'cumplimiento' && /^(dio|dado|da|dando)$/.test(words[index - 1]?.plain ?? ''));
  if (at < 0) return null;
  const object = words.slice(at + 1, at + 5).map(({ plain }) => plain);
  if (forPeriodOnly(words)) return 'debil';
  const planned =
    object[0] === 'a' && object[1] === 'lo' && /^(previsto|programado|planeado)$/.test(object[2] ?? '') && endsAt(words, at + 3);
  return object.some((plain) => ACTIVITY.has(plain)) || object[0] === 'total' || planned || isTotal(words) ? 'fuerte' : null;
}

function endsAt(words: readonly Word[], at: number): boolean {
  return at === words.length - 1 || words[at]?.pause === true;
}

/** A preterite or a participle of a finishing verb: «se cumplió», «finalizada», «culminado». */
function isFinished({ plain, written }: Word): boolean {
  if (!startsWithAny(plain, FINISHING)) return false;
  return (
    /(ad[oa]s?|id[oa]s?|aron|ieron)$/.test(plain) ||
    /(ó)$/.test(written) ||
    /^(cumplio|finalizo|culmino|termino|ejecuto|concluyo|completo)$/.test(plain)
  );
}

function isTotal(words: readonly Word[]): boolean {
  return words.some((_, at) => isTotalAt(words, at));
}

/** «para el periodo», «lo programado en este corte»: a part of the activity. A past stretch («en el primer cuatrimestre») is when it ended. */
function forPeriodOnly(words: readonly Word[]): boolean {
  const at = words.findIndex(({ plain }, index) => ['para', 'del', 'este', 'esta', 'presente'].includes(plain) && index > 0);
  return at >= 0 && namesThisPeriod(words, at) && !words.some(({ plain }) => /^(primer|primero)$/.test(plain));
}

/** Whether a clause tells of work that was done. */
export function doneStrength({ words }: Clause): Strength | null {
  let best: Strength | null = null;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    if (tookPlace(words, at) || isAtHand(words, at)) return 'fuerte';
    if (!(startsWithAny(word.plain, MAKING) || startsWithAny(word.plain, WORKING)) || /m[ie]*ento$/.test(word.written)) continue;
    const before = words.slice(Math.max(0, at - 3), at).map(({ plain }) => plain);
    const negated = before.some((plain, index) => NEGATIONS.has(plain) && before[index + 1] !== 'embargo');
    if (negated || isByWhich(before) || before[before.length - 1] === 'una') continue;
    if (isPassive(word, before)) return 'fuerte';
    const helped = before.some((plain) => ['se', 'ha', 'han', 'fue', 'fueron', 'ya'].includes(plain));
    if (isPast(word) && helped) return 'fuerte';
    if (
      isPast(word) ||
      opensDone(words, at) ||
      (helped && /(a|an|e|en)$/.test(word.plain) && before[before.length - 1] === 'se' && !/r[aá]n?$/.test(word.written))
    )
      best = best ?? 'debil';
  }
  return best;
}

/** What takes place, rather than being made. */
export const EVENT =
  /^(taller|jornada|reunion|sesion|encuentro|capacitacion|feria|foro|mesa|audiencia|charla|visita|curso|conversatorio|seminario|simulacro|recorrido)(e?s)?$/;

/** «tuvo lugar en mayo», «hubo dos talleres», «la sesión fue el 9 de abril». */
function tookPlace(words: readonly Word[], at: number): boolean {
  const { plain = '' } = words[at] ?? {};
  const next = words[at + 1]?.plain ?? '';
  if (!/^(tuvo|tuvieron|hubo|fue|fueron)$/.test(plain) || words.slice(Math.max(0, at - 3), at).some((word) => NEGATIONS.has(word.plain)))
    return false;
  if (plain.startsWith('tuv')) return next === 'lugar';
  if (plain === 'hubo') return words.slice(at + 2, at + 4).some((word) => EVENT.test(word.plain)) && !NEGATIONS.has(next);
  return (
    next === 'el' &&
    /^[0-9]{1,2}$/.test(words[at + 2]?.plain ?? '') &&
    words.slice(Math.max(0, at - 4), at).some((word) => EVENT.test(word.plain))
  );
}

/** «ya se cuenta con el aplicativo». */
function isAtHand(words: readonly Word[], at: number): boolean {
  return words[at]?.plain === 'cuenta' && words[at + 1]?.plain === 'con' && words[at - 1]?.plain === 'se' && words[at - 2]?.plain === 'ya';
}

/** «Conformada con acta del 17 de junio», «Guía publicada». */
function opensDone(words: readonly Word[], at: number): boolean {
  const { plain = '' } = words[at] ?? {};
  return at <= 1 && /[ai]d[oa]s?$/.test(plain) && !startsWithAny(plain, SCHEDULED);
}

/** «el decreto por medio del cual se conformó» tells of the decree. */
function isByWhich(before: readonly string[]): boolean {
  return before.some((word, at) => word === 'cual' && before[at - 1] === 'del');
}

/** «fue realizada», «han sido publicados», «quedaron publicados»; «fueron programadas» is no work done. */
function isPassive({ plain }: Word, before: readonly string[]): boolean {
  return (
    /[ai]d(o|a|os|as)$/.test(plain) &&
    !plain.startsWith('program') &&
    before.some(
      (word, at) =>
        /^(fue|fueron|sido|quedo|quedaron)$/.test(word) ||
        (word === 'ya' && /^estan?$/.test(before[at + 1] ?? '')) ||
        (word === 'estan' && at === before.length - 1),
    )
  );
}

function isPast({ plain, written }: Word): boolean {
  return /ó$/.test(written) || /(aron|ieron|yeron|ado|ido|cho)$/.test(plain) || /(iz|ut|or|ic|ent|eg)o$/.test(plain);
}
