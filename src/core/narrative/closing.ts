import type { Word } from './clauses';
import { ACTIVITIES, ACTIVITY, beginnings, startsWithAny } from './words';

/** Beginnings of the words without which no clause tells that an activity ended. */
export const CLOSING = beginnings(
  'cumpl finaliz culmin termin ejecut conclu complet cerr cierr alcanz logr rest qued falt pendient tarea hacer total cabal integr 100',
);

/** What «no resta …» leaves over when it names a piece of the work. */
const PIECE = /^(tarea|actividad|accion|entregable|producto|compromiso|hito|meta|paso|fase|etapa|gestion)(e?s)?$/;
const LEFT = new Set(
  'resta restan reste resten queda quedan quede queden quedo quedaron falta faltan falte falten falto faltaron'.split(' '),
);
const THERE_IS = new Set('hay hubo existe existen tiene tienen registra registran'.split(' '));
/** What is left «por …» when nothing is: the work itself, not the petitions to answer. */
const DOING = new Set('hacer ejecutar realizar cumplir desarrollar adelantar implementar efectuar completar culminar terminar'.split(' '));

/** «no resta ninguna tarea», «ya no queda nada por hacer», «sin tareas pendientes»: all of it is done. */
export function nothingLeft(words: readonly Word[]): boolean {
  return words.some(({ plain }, at) => {
    if (plain === 'no') return negatedRest(words, at + 1);
    if (plain === 'nada') return LEFT.has(words[at + 1]?.plain ?? '') && endsWell(words, at + 2, true);
    if (plain !== 'sin') return false;
    return words[at + 1]?.plain === 'que' ? negatedRest(words, at + 2) : PIECE.test(words[at + 1]?.plain ?? '') && endsWell(words, at + 2);
  });
}

/** «queda nada por hacer», «se tienen tareas pendientes», after a «no». */
function negatedRest(words: readonly Word[], from: number): boolean {
  const verb = words[from]?.plain === 'se' ? from + 1 : from;
  const left = LEFT.has(words[verb]?.plain ?? '');
  if (!left && !THERE_IS.has(words[verb]?.plain ?? '')) return false;
  const next = words[verb + 1]?.plain ?? '';
  if (next === 'nada') return endsWell(words, words[verb + 2]?.plain === 'mas' ? verb + 3 : verb + 2, left);
  const none = /^ningun[ao]?$/.test(next);
  return PIECE.test(words[none ? verb + 2 : verb + 1]?.plain ?? '') && endsWell(words, none ? verb + 3 : verb + 2, none && left);
}

/** «pendiente», «por hacer»; nothing more to say is enough after «no resta ninguna tarea». */
function endsWell(words: readonly Word[], at: number, bare = false): boolean {
  const next = words[at]?.plain ?? '';
  if (next === 'pendiente' || next === 'pendientes') return words[at + 1]?.plain !== 'por' || DOING.has(words[at + 2]?.plain ?? '');
  if (next === 'por') return DOING.has(words[at + 1]?.plain ?? '');
  return bare && (next === '' || words[at - 1]?.pause === true);
}

/** «se dio por cumplida la acción»: done with for good, not just this turn of it. */
export function isGivenAsDone(words: readonly Word[]): boolean {
  return words.some(({ plain }, at) => {
    if (plain !== 'por' || !isGiven(words, at - 1)) return false;
    const done = /^(cumplid|terminad|finalizad|culminad|cerrad|concluid|ejecutad)[ao]$/.test(words[at + 1]?.plain ?? '');
    return done && (ownsAfter(words, at + 1) || ownsBefore(words, at - 1) || standsAlone(words, at - 1, at + 1));
  });
}

/** «Se da por finalizada», «con lo anterior se da por cumplido»: no other noun is there that could be what ended. */
function standsAlone(words: readonly Word[], verb: number, participle: number): boolean {
  const opening = words[verb - 1]?.plain === 'se' && (verb === 1 || words[verb - 2]?.pause === true || isResult(words, verb - 2));
  return opening && (participle === words.length - 1 || words[participle]?.pause === true);
}

/** Whether «con lo cual», «por lo que», «con esto», «así» end at a place: what follows is what came of the work. */
function isResult(words: readonly Word[], end: number): boolean {
  const word = words[end]?.plain ?? '';
  const [before, first] = [words[end - 1]?.plain ?? '', words[end - 2]?.plain ?? ''];
  if (word === 'asi' || word === 'tanto') return true;
  if (word === 'que') return isConsecutive(words, end);
  if (/^(cual|anterior)$/.test(word)) return /^l[oa]$/.test(before) && /^(con|por|de)$/.test(first);
  return (/^(esto|ello|eso)$/.test(word) && before === 'con') || (/^(modo|manera|forma)$/.test(word) && /^est[ae]$/.test(before));
}

/** «con lo cual finaliza esta actividad», «así la acción concluye», «Culmina la acción con la entrega»; «finaliza en diciembre» is a date. */
export function endsNow(words: readonly Word[]): boolean {
  return words.some(({ plain, pause }, at) => {
    if (!/^(finaliza|culmina|termina|concluye|cierra|cumple)$/.test(plain) || pause) return false;
    const verb = words[at - 1]?.plain === 'se' ? at - 1 : at;
    const subject = words.slice(at + 1, at + 3).findIndex((word) => ACTIVITY.has(word.plain));
    if (subject === 1 && ownsAfter(words, at)) {
      const next = words[at + 3]?.plain ?? '';
      return isResult(words, verb - 1) || (verb === 0 && plain !== 'cumple' && next !== 'en' && next !== 'el');
    }
    const start = verb - 2;
    return (
      ACTIVITY.has(words[verb - 1]?.plain ?? '') &&
      isArticle(words[start]?.plain ?? '') &&
      isResult(words, start - 1) &&
      !/^(en|el)$/.test(words[at + 1]?.plain ?? '')
    );
  });
}

/** «queda así cumplido el compromiso», «queda cumplida la acción». */
export function staysDone(words: readonly Word[]): boolean {
  return words.some(({ plain }, at) => {
    if (!/^(cumplid|terminad|finalizad|culminad|cerrad|concluid|ejecutad)[ao]$/.test(plain)) return false;
    const stays = /^(queda|quedo)$/;
    const before = words[at - 1]?.plain ?? '';
    if (!stays.test(before) && !(/^(asi|entonces|ya)$/.test(before) && stays.test(words[at - 2]?.plain ?? ''))) return false;
    return isArticle(words[at + 1]?.plain ?? '') && ownsAfter(words, at) && ACTIVITY.has(words[at + 2]?.plain ?? '');
  });
}

function isArticle(word: string): boolean {
  return /^(la|el|esta|este|dicha|dicho|su|presente)$/.test(word);
}

/** «acción cerrada», «se cerró la actividad», «se dio cierre a la actividad». */
export function isClosed(words: readonly Word[]): boolean {
  return words.some(({ plain, written }, at) => {
    if (plain === 'cierre') return isGiven(words, at - 1) && ownsAfter(words, at) && !namesAnother(words, at);
    if (!/^cerr(ad[ao]|o)$/.test(plain) || (plain === 'cerro' && written !== 'cerró')) return false;
    if (words[at + 1]?.plain === 'con') return false;
    return ownsBefore(words, at) || (words[at - 1]?.plain === 'se' && ownsAfter(words, at));
  });
}

function isGiven(words: readonly Word[], at: number): boolean {
  return /^(dio|dieron|dado|da|dan)$/.test(words[at]?.plain ?? '');
}

/** «se dio cierre a la actividad de apertura»: one of the activity's own events. */
function namesAnother(words: readonly Word[], from: number): boolean {
  return words.slice(from, from + 6).some(({ plain }, at) => ACTIVITY.has(plain) && words[from + at + 1]?.plain === 'de');
}

/** Beginnings of participles and preterites that reach a goal. */
const REACHED = /^(alcanz|logr)(ad[ao]|o)$/;

/** «se alcanzó la meta», «meta lograda». */
export function isReached(words: readonly Word[]): boolean {
  return words.some(({ plain }, at) => {
    if (!REACHED.test(plain)) return false;
    const opens = words[at - 1]?.plain === 'se' && at <= 2;
    if (opens) return /^(metas?|objetivo)$/.test(words[at + 2]?.plain ?? '') && !isOther(words, at + 2);
    return (ownsBefore(words, at) || (at === 1 && words[0]?.plain === 'objetivo')) && endsBriefly(words, at);
  });
}

function endsBriefly(words: readonly Word[], at: number): boolean {
  return words[at]?.pause === true || ['', 'en', 'el', 'al', 'y', 'desde'].includes(words[at + 1]?.plain ?? '');
}

/** Verbs whose total does the whole activity: «actividad realizada en su integridad». */
const WHOLE = beginnings('realiz desarroll implement adelant efectu atend entreg');

/** «Actividad realizada en su totalidad», «la acción fue implementada íntegramente». */
export function isWhole(words: readonly Word[]): boolean {
  return words.some(({ plain }, at) => {
    if (!startsWithAny(plain, WHOLE) || !/(ad[ao]|id[ao]|o)$/.test(plain)) return false;
    return ownsBefore(words, at) && words.slice(at + 1, at + 5).some((_, index) => isTotalAt(words, at + 1 + index));
  });
}

/** «totalmente», «en su integridad», «por completo», «100 %». */
export function isTotalAt(words: readonly Word[], at: number): boolean {
  const { plain = '' } = words[at] ?? {};
  if (/^(totalidad|totalmente|completamente|cabalidad|integramente|integralmente)$/.test(plain)) return true;
  if (plain === 'integridad') return words[at - 1]?.plain === 'su' && words[at - 2]?.plain === 'en';
  if (plain === 'completo') return words[at - 1]?.plain === 'por';
  if (plain === 'cien') return words[at + 1]?.plain === 'por' && isOfTheActivity(words, at + 3);
  return (
    plain === '100' &&
    /^(%|por)$/.test(words[at + 1]?.plain ?? '') &&
    isOfTheActivity(words, words[at + 1]?.plain === '%' ? at + 2 : at + 3)
  );
}

/** «100 %» of the activity or of nothing else; not «100 % del presupuesto». */
function isOfTheActivity(words: readonly Word[], from: number): boolean {
  if (!/^del?$/.test(words[from]?.plain ?? '')) return true;
  return words
    .slice(from + 1, from + 4)
    .some(({ plain }) => ACTIVITY.has(plain) || ACTIVITIES.has(plain) || plain === 'lo' || plain === 'plan');
}

/** The activity itself up to five words before a verb, as its subject: «la acción ya se dio». */
function ownsBefore(words: readonly Word[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && at >= verb - 5; at--) {
    const { plain = '', pause = false } = words[at] ?? {};
    if (pause) return false;
    if (!ACTIVITY.has(plain)) continue;
    const article = /^(la|el|esta|este|dicha|dicho|su|presente)$/.test(words[at - 1]?.plain ?? '');
    const link = at - (article ? 2 : 1);
    const complement = /^(de|del|por|como|con|en|a|al|que|si|para)$/.test(words[link]?.plain ?? '') && !isConsecutive(words, link);
    return (article || at === 0) && !complement && !isOther(words, at);
  }
  return false;
}

/** The «que» of «por lo que», «con lo que», «de modo que», «así que»: what follows is told, not asked or supposed. */
export function isConsecutive(words: readonly Word[], que: number): boolean {
  return words[que]?.plain === 'que' && /^(lo|asi|modo|manera|forma)$/.test(words[que - 1]?.plain ?? '');
}

/** The activity itself up to five words after a verb: «se dio cierre definitivo a la acción». */
function ownsAfter(words: readonly Word[], verb: number): boolean {
  for (let at = verb + 1; at < words.length && at <= verb + 5; at++) {
    if (ACTIVITY.has(words[at]?.plain ?? ''))
      return /^(la|el|esta|este|dicha|dicho|al|presente)$/.test(words[at - 1]?.plain ?? '') && !isOther(words, at);
    if (words[at]?.pause === true) return false;
  }
  return false;
}

/** «acción de mejora», «acción de tutela», «meta de recaudo»: the noun belongs to something else than the plan. */
function isOther(words: readonly Word[], noun: number): boolean {
  const next = words[noun + 1]?.plain ?? '';
  if (/^(correctiv|preventiv|popular|judicial|disciplinari|penal|legal|civil|constitucional)/.test(next)) return true;
  return (
    next === 'de' &&
    /^(mejora|mejoramiento|tutela|repeticion|nulidad|cumplimiento|grupo|recaudo|ingresos)$/.test(words[noun + 2]?.plain ?? '')
  );
}
