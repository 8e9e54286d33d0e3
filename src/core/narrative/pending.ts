import { monthOf } from '../days';
import { type Clause, NOTHING, spokenWords, type Word } from './clauses';
import type { Strength } from './words';
import { doneStrength, EVENT } from './done';
import { lacking } from './lacking';
import { inRelative, isInfinitive, negated, standingBefore } from './standing';
import { ACTIVITY, DEFERRING, HOLDING, MAKING, OWED, PRODUCING, SCHEDULED, STARTING, UNFINISHED, beginnings, startsWithAny } from './words';

/** Whether a clause says that something is pending, in process, missing or not done. */
export function pendingStrength(clause: Clause): Strength | null {
  const words = spokenWords(clause);
  let best: Strength | null = null;
  for (let at = 0; at < words.length; at++) {
    const strength = pendingWord(words, at) ?? unfinished(words, at) ?? lacking(words, at) ?? underWay(words, at) ?? inPart(words, at);
    if (strength === 'fuerte') return strength;
    best = best ?? strength;
  }
  return best;
}

/** Whether a clause puts the activity, or a step of it, in the future. */
export function futureStrength(clause: Clause): Strength | null {
  const words = spokenWords(clause);
  let best: Strength | null = null;
  for (let at = 0; at < words.length; at++) {
    const strength = futureVerb(words, at) ?? scheduled(words, at);
    if (willTakePlace(words, at)) return 'fuerte';
    if (strength === 'fuerte') return strength;
    best = best ?? strength;
  }
  return isDeferred(clause) ? 'fuerte' : best;
}

/** «queda pendiente», «se encuentra pendiente la publicación», «Pendiente de aprobación»; «cuentas pendientes» is another thing. */
function pendingWord(words: readonly Word[], at: number): Strength | null {
  if (!/^pendientes?$/.test(words[at]?.plain ?? '') || negated(words, at, 4) || isNone(words, at + 1)) return null;
  const stands = standingBefore(words, at, 4);
  if (at === 0) return 'fuerte';
  if (stands >= 0) return inRelative(words, stands) ? 'debil' : 'fuerte';
  const subject = words[at - 1]?.plain ?? '';
  return at === 1 && ACTIVITY.has(subject) ? 'fuerte' : 'debil';
}

/** «Pendientes: ninguno», «Pendiente por firmar: ninguna», «pendientes: no hay». */
function isNone(words: readonly Word[], from: number): boolean {
  if (words.slice(from, from + 4).some(({ plain }) => NOTHING.test(plain))) return true;
  return words[from]?.plain === 'no' && (words.length === from + 1 || words[from + 1]?.plain === 'hay');
}

/** «está en proceso», «se encuentra en construcción», «Actividad en ejecución». */
function unfinished(words: readonly Word[], at: number): Strength | null {
  if (words[at]?.plain !== 'en' || negated(words, at, 3)) return null;
  const state = words[at + 1]?.plain ?? '';
  if (/^(la|el|su|una)$/.test(state)) return UNFINISHED.has(words[at + 2]?.plain ?? '') && isStanding(words, at - 1) ? 'fuerte' : null;
  if (!UNFINISHED.has(state)) return null;
  if (at === 1 && DRAFTS.has(words[0]?.plain ?? '')) return BEING_DRAWN.has(state) ? 'fuerte' : null;
  const stands = standingBefore(words, at, 3);
  if (stands >= 0) return words[stands]?.plain === 'tiene' || inRelative(words, stands) ? 'debil' : 'fuerte';
  const opening = at === 0 || (at <= 2 && ACTIVITY.has(words[at - 1]?.plain ?? ''));
  return opening && (at > 0 || words.length <= 4 || state === 'proceso' || state === 'tramite') ? 'fuerte' : null;
}

/** «se está en la construcción», «se encuentra en el proceso»; a thing may well be in some place. */
function isStanding(words: readonly Word[], at: number): boolean {
  return /^(esta|estan|encuentra|encuentran|sigue|siguen|continua|continuan)$/.test(words[at]?.plain ?? '') && !inRelative(words, at);
}

/** «Documento en revisión»; what a contract or a training is «en …» is another thing. */
const DRAFTS = new Set(
  'documento manual informe protocolo guia cartilla formato procedimiento resolucion circular texto diagnostico caracterizacion'.split(' '),
);
const BEING_DRAWN = new Set(
  'proceso tramite construccion elaboracion revision ajuste ajustes formulacion consolidacion aprobacion etapa fase borrador diseno validacion'.split(
    ' ',
  ),
);

/** Beginnings of verbs that work on a piece before it is one. */
const REWORKING = beginnings('corrig incorpor redact recopil recolect tabul revis');

/** «se está elaborando», «se avanza en la consolidación»; work that never ends («se viene realizando seguimiento») is weak. */
function underWay(words: readonly Word[], at: number): Strength | null {
  const verb = words[at]?.plain ?? '';
  if (/^avanza(n|ndo)?$/.test(verb) && words[at + 1]?.plain === 'en' && !negated(words, at, 4)) return 'fuerte';
  if (!/(ando|iendo|yendo)$/.test(verb) || verb.length < 6) return null;
  const helper = words[at - 1]?.plain ?? '';
  if (!['esta', 'estan', 'viene', 'vienen', 'venido', 'continua', 'continuan', 'sigue', 'siguen'].includes(helper) || negated(words, at, 4))
    return null;
  const product = startsWithAny(verb, PRODUCING) || startsWithAny(verb, REWORKING);
  return product && helper.startsWith('est') ? 'fuerte' : 'debil';
}

const PROGRESSING = beginnings('cumpl ejecu avance avanz implement realiz');

/** «se cumplió parcialmente», «cumplimiento parcial». */
function inPart(words: readonly Word[], at: number): Strength | null {
  if (!/^parcial(mente)?$/.test(words[at]?.plain ?? '')) return null;
  const near = words.slice(Math.max(0, at - 3), at + 3);
  return near.some(({ plain }) => startsWithAny(plain, PROGRESSING)) ? 'fuerte' : null;
}

const FUTURE_OR_INFINITIVE = /r(?:se|an?|l[aeo]s?)?$/;

/** «se realizará», «serán publicados»; a relative clause or a condition («cuando se requiera») speaks of something else. */
function futureVerb(words: readonly Word[], at: number): Strength | null {
  const word = words[at];
  if (word === undefined || !FUTURE_OR_INFINITIVE.test(word.plain)) return null;
  const previous = words.slice(Math.max(0, at - 4), at).map(({ plain }) => plain);
  const be = /^serán?$/.test(word.written);
  const meant = intended(words, at);
  if (!be && !meant && !isFuture(word) && !isUnaccentedFuture(word, previous)) return null;
  if (previous.includes('no')) return null;
  // «se ejecutará hasta diciembre» is at work already.
  if (words[at + 1]?.plain === 'hasta') return 'debil';
  const verb = be ? (words[at + 1]?.plain ?? '') : word.plain;
  const aside = previous.some((plain) =>
    ['que', 'cual', 'cuales', 'donde', 'quien', 'quienes', 'cuando', 'si', 'cada', 'proxima', 'proximo'].includes(plain),
  );
  const passive = be || meant || previous.includes('se');
  return !aside &&
    (passive
      ? startsWithAny(verb, MAKING) || startsWithAny(verb, OWED) || isGiven(words, at)
      : startsWithAny(verb, HOLDING) || starts(words, at))
    ? 'fuerte'
    : 'debil';
}

/** «La audiencia será en noviembre», «la feria tendrá lugar en octubre»; the next one is not this one. */
function willTakePlace(words: readonly Word[], at: number): boolean {
  const { written = '' } = words[at] ?? {};
  const next = words[at + 1]?.plain ?? '';
  const held = /^tendrán?$/.test(written) ? next === 'lugar' : /^serán?$/.test(written) && (next === 'en' || next === 'el');
  const before = words.slice(Math.max(0, at - 4), at).map(({ plain }) => plain);
  return (
    held && before.some((word) => EVENT.test(word)) && !before.some((word) => /^(proxim|siguiente|segund|otr|no$|que$|si$)/.test(word))
  );
}

/** «la apertura se dará en mayo», «se dará inicio»; «se dará prioridad a los mayores» says how. */
function isGiven(words: readonly Word[], at: number): boolean {
  return /^daran?$/.test(words[at]?.plain ?? '') && /^(en|el|inicio|apertura|comienzo)$/.test(words[at + 1]?.plain ?? '');
}

/** «empezará en agosto», «entrará en operación»; «entrarán los usuarios» starts nothing. */
function starts(words: readonly Word[], at: number): boolean {
  const verb = words[at]?.plain ?? '';
  if (!startsWithAny(verb, STARTING)) return false;
  return (
    !verb.startsWith('entra') ||
    (words[at + 1]?.plain === 'en' && /^(operacion|funcionamiento|servicio|vigencia|produccion|uso)$/.test(words[at + 2]?.plain ?? ''))
  );
}

/** The infinitive of «se va a realizar», «se espera publicar», «se tiene previsto presentar». */
function intended(words: readonly Word[], at: number): boolean {
  if (!isInfinitive(words[at]?.plain ?? '')) return false;
  const before = words[at - 1]?.plain ?? '';
  if (before === 'a') return /^van?$/.test(words[at - 2]?.plain ?? '');
  return (
    /^(previsto|proyectado|planeado|programado)$/.test(before) ||
    (/^(esperan?|proyectan?|planean?|preven?|pretenden?)$/.test(before) && words[at - 2]?.plain === 'se')
  );
}

/** «SE REALIZARA»: after «se» a subjunctive has no place, unless a conjunction brings it in. */
function isUnaccentedFuture(word: Word, previous: readonly string[]): boolean {
  if (word.written !== word.plain || previous[previous.length - 1] !== 'se' || previous.includes('que') || previous.includes('si'))
    return false;
  return /[aei]ran?$/.test(word.plain) && startsWithAny(word.plain, MAKING) && !/^generan?$/.test(word.plain);
}

function isFuture(word: Word | undefined): boolean {
  return word !== undefined && /[aei]rán?$/.test(word.written) && (word.plain.length > 5 || /^[hd]ara/.test(word.plain));
}

/** «se tiene programada para octubre», «está prevista para», «Actividad programada al finalizar la vigencia». */
function scheduled(words: readonly Word[], at: number): Strength | null {
  const word = words[at]?.plain ?? '';
  if (!startsWithAny(word, SCHEDULED) || negated(words, at, 4)) return null;
  const next = words[at + 1]?.plain ?? '';
  const ahead = ['para', 'en', 'a', 'al', 'hasta', 'desde'].includes(next);
  if (!ahead) return null;
  const subject = words[at - 1]?.plain ?? '';
  const stands = standingBefore(words, at, 3);
  if (stands >= 0) return inRelative(words, stands) ? 'debil' : 'fuerte';
  return ACTIVITY.has(subject) || (at === 0 && next === 'para') ? 'fuerte' : null;
}

/** «se aplazó por la emergencia», «la contratación está suspendida», «fue reprogramada». */
function isPutOff(words: readonly Word[], at: number): boolean {
  const { plain: word = '', written = '' } = words[at] ?? {};
  if (word === 'para') return isMoved(words, at);
  if (!startsWithAny(word, DEFERRING) || negated(words, at, 4)) return false;
  const before = words[at - 1]?.plain ?? '';
  if (/(ó|aron|ieron)$/.test(written) || /^(aplazo|reprogramo|suspendio|pospuso)$/.test(word)) return before === 'se';
  if (!/(ad|id|uest)[ao]s?$/.test(word)) return false;
  const stands = standingBefore(words, at, 2);
  return stands >= 0 ? !inRelative(words, stands) : at <= 1 || /^(fue|fueron|sido)$/.test(before);
}

/** «quedó para octubre», «se corrió para el mes de septiembre». */
function isMoved(words: readonly Word[], para: number): boolean {
  const before = words[para - 1]?.plain ?? '';
  const moved =
    /^(queda|quedan|quedo|quedaron)$/.test(before) || (/^(corrio|movio|traslado|paso)$/.test(before) && words[para - 2]?.plain === 'se');
  if (!moved || negated(words, para, 4)) return false;
  return words
    .slice(para + 1, para + 6)
    .some(({ plain }) => (plain.length > 3 && monthOf(plain) !== null) || /^(proxim|siguiente|segund|tercer|cuart)/.test(plain));
}

/** Whether a clause tells that something was put off, and not that it was done all the same. */
export function isDeferred(clause: Clause): boolean {
  const { words } = clause;
  return words.some((_, at) => isPutOff(words, at)) && doneStrength(clause) !== 'fuerte';
}
