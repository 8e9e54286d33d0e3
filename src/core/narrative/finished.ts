/** Whether a narrative says that the whole activity is finished. */
import type { Clause, Word } from './clauses';
import { CLOSING, endsNow, isClosed, isConsecutive, isGivenAsDone, isReached, isTotalAt, isWhole, nothingLeft, staysDone } from './closing';
import { namesThisPeriod } from './scope';
import { ACTIVITIES, ACTIVITY, FINISHING, NEGATIONS, beginnings, mentionOf, startsWithAny, type Strength } from './words';

/** A word that stands for the whole answer: «Hecho.». */
const ANSWER = 'hech[oa]|list[oa]|realizad[oa]|ok';
const IS_ANSWER = new RegExp(`^(?:${ANSWER})$`);
const BEGINS_WITH_ANSWER = new RegExp(`^(?:ya )?(?:${ANSWER})(?:[.,;]|$)`);
const FINISHING_WORD = mentionOf(CLOSING);

/** Whether a plain text has the words without which no clause of it is finished: most narratives have not. */
export function mayBeFinished(plain: string): boolean {
  return FINISHING_WORD.test(plain) || BEGINS_WITH_ANSWER.test(plain);
}

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
  return IS_ANSWER.test(words[at]?.plain ?? '') && endsAt(words, at);
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
