import type { Word } from './clauses';
import type { Strength } from './words';
import { inRelative, isInfinitive, isParticiple, negated, standingBefore } from './standing';
import { ACTIVITY, beginnings, EVENTS, MAKING, NEGATIONS, OWED, PRODUCING, startsWithAny, WORKING } from './words';

type Reader = (words: readonly Word[], at: number) => Strength | null;

/** What the words that may open a lack are read by. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...['falta', 'faltan', 'faltando', 'faltaria', 'faltarian', 'resta', 'restan'].map((word): [string, Reader] => [word, missing]),
  ['falto', wasMissing],
  ['faltaron', wasMissing],
  ['por', leftToDo],
  ['para', upForStep],
  ['no', notDone],
  ['sin', without],
  ['espera', awaited],
  ['esperando', awaited],
  ['aun', still],
  ['todavia', still],
  ['trabaja', inTheMaking],
  ['trabajan', inTheMaking],
  ['siendo', beingMade],
  ['depende', dependent],
  ['dependen', dependent],
  ['desierto', failed],
  ['desierta', failed],
  ['a', underConsideration],
  ['bajo', underConsideration],
]);

/** Whether the word at a place says that something lacks, is left or is awaited. */
export function lacking(words: readonly Word[], at: number): Strength | null {
  return READERS.get(words[at]?.plain ?? '')?.(words, at) ?? null;
}

/** The last steps of a piece of work. */
const STEPS = beginnings(
  'firma aprobacion expedicion publicacion concepto adjudicacion entrega adopcion sancion asignacion visto revision validacion suscripcion',
);

function namesStep(words: readonly Word[], from: number): boolean {
  const noun = /^(la|el|las|los|su|sus|una?)$/.test(words[from]?.plain ?? '') ? from + 1 : from;
  return startsWithAny(words[noun]?.plain ?? '', STEPS);
}

/** «falta publicar», «faltan dos informes»; «falta de recursos», «las faltas» and «falta un mes para el cierre» lack no work. */
function missing(words: readonly Word[], at: number): Strength | null {
  const next = words[at + 1]?.plain ?? '';
  const before = words[at - 1]?.plain ?? '';
  if (before === 'a' && next === 'de' && namesStep(words, at + 2)) return 'fuerte';
  if (/^hacen?$/.test(before)) return negated(words, at, 3) || !needsThing(words, at + 1) ? null : 'fuerte';
  if (next === 'de' || NEGATIONS.has(before) || ['la', 'una', 'por', 'a', 'hace', 'hacen'].includes(before)) return null;
  if (isTimeSpan(words, at + 1)) return null;
  return next === '' ? 'debil' : 'fuerte';
}

/** «hace falta publicar», «hace falta la firma», «hacen falta dos actas»; more of something is always wanting. */
function needsThing(words: readonly Word[], from: number): boolean {
  const next = words[from]?.plain ?? '';
  if (isInfinitive(next) || namesStep(words, from)) return true;
  return /^(el|la|los|las|un|una|dos|tres|cuatro|[0-9]{1,3})$/.test(next) && !isTimeSpan(words, from);
}

/** «menos de un mes», «dos días»; «dos meses por reportar» is work. */
function isTimeSpan(words: readonly Word[], from: number): boolean {
  const quantity =
    /^(menos|mas|de|un|una|solo|tan|poco|pocos|pocas|casi|apenas|cerca|alrededor|algunos|algunas|[0-9]{1,3}|dos|tres|cuatro|cinco|seis|ocho|diez|quince|veinte|treinta)$/;
  let at = from;
  while (quantity.test(words[at]?.plain ?? '')) at++;
  if (
    at === from ||
    !/^(tiempo|horas?|dias?|semanas?|quincenas?|mes|meses|bimestres?|trimestres?|cuatrimestres?|semestres?|anos?)$/.test(
      words[at]?.plain ?? '',
    )
  )
    return false;
  return !words.slice(at + 1, at + 6).some(({ plain }, index, rest) => plain === 'por' && isInfinitive(rest[index + 1]?.plain ?? ''));
}

/** «faltó publicar», «faltaron dos talleres por dictar», «faltó la firma»; to a meeting people were missing. */
function wasMissing(words: readonly Word[], at: number): Strength | null {
  if (negated(words, at, 2)) return null;
  const rest = words.slice(at + 1, at + 7);
  const open = rest.some(
    ({ plain }, index) => (index === 0 || rest[index - 1]?.plain === 'por') && isInfinitive(plain) && plain !== 'lugar',
  );
  return open || namesStep(words, at + 1) ? 'fuerte' : null;
}

const CAUSES = new Set('ser estar tener haber contar tratarse tratar lugar par mar considerar'.split(' '));

/** «queda por anexar el concepto», «está por expedirse», «hay dos informes por firmar»; «quedó exaltada por liderar» tells why. */
function leftToDo(words: readonly Word[], at: number): Strength | null {
  const next = words[at + 1]?.plain ?? '';
  if (!isInfinitive(next) || CAUSES.has(next) || negated(words, at, 5)) return null;
  const stands = standingBefore(words, at, 4);
  if (stands < 0) return null;
  if (stands === at - 1) return inRelative(words, stands) ? 'debil' : 'fuerte';
  if (stands === at - 2 && isParticiple(words[at - 1]?.plain ?? '')) return null;
  return startsWithAny(next, MAKING) || startsWithAny(next, WORKING) ? 'fuerte' : null;
}

/** «se encuentra para la firma», «está listo para firma», «Lista para ser publicada». */
function upForStep(words: readonly Word[], at: number): Strength | null {
  const ready = /^list[ao]s?$/.test(words[at - 1]?.plain ?? '');
  const stands = standingBefore(words, at, ready ? 3 : 1);
  if (negated(words, at, 3) || !(namesStep(words, at + 1) || (ready && awaitsStep(words, at + 1)))) return null;
  if (stands >= 0) return inRelative(words, stands) ? null : 'fuerte';
  return ready && at <= 2 ? 'fuerte' : null;
}

/** «firmar», «ser publicado». */
function awaitsStep(words: readonly Word[], from: number): boolean {
  const verb = words[from]?.plain === 'ser' ? from + 1 : from;
  return /^(firm|aprob|exped|expid|public|adjudic|adopt|sancion|valid|suscri|imprim)/.test(words[verb]?.plain ?? '');
}

const CONSIDERING = /^(consideracion|estudio|concepto|aprobacion|firma|revision|evaluacion|validacion)$/;

/** «está a consideración del comité», «se encuentra bajo revisión», «sujeto a la aprobación de la junta». */
function underConsideration(words: readonly Word[], at: number): Strength | null {
  if (/^(sujet|supeditad|condicionad)[ao]s?$/.test(words[at - 1]?.plain ?? '')) return namesStep(words, at + 1) ? 'fuerte' : null;
  if (!CONSIDERING.test(words[at + 1]?.plain ?? '') || negated(words, at, 3)) return null;
  const stands = standingBefore(words, at, 1);
  return stands >= 0 && !inRelative(words, stands) ? 'fuerte' : null;
}

const HELPERS = new Set(
  'se ha han sido fue fueron logro lograron logrado pudo pudieron podido alcanzo alcanzaron alcanzado posible a les le'.split(' '),
);
const STATES = new Set('esta estan encuentra encuentran'.split(' '));
const PLANNING = beginnings('aplic program');

/** «no se ha publicado», «aún no se realiza», «no está publicado»; «no se han presentado denuncias» is no omission. */
function notDone(words: readonly Word[], at: number): Strength | null {
  if (hasNotYet(words, at)) return 'fuerte';
  // «no lo ha aprobado»
  const pronoun = /^l[ao]s?$/.test(words[at + 1]?.plain ?? '') && /^han?$/.test(words[at + 2]?.plain ?? '');
  let next = pronoun ? at + 2 : at + 1;
  let state = false;
  for (; HELPERS.has(words[next]?.plain ?? '') || STATES.has(words[next]?.plain ?? ''); next++)
    state = state || STATES.has(words[next]?.plain ?? '');
  const { plain: verb = '', written = '' } = words[next] ?? {};
  if (next === at + 1 || startsWithAny(verb, EVENTS) || startsWithAny(verb, PLANNING) || /[aei]rán?$/.test(written)) return null;
  if (state && !isParticiple(verb)) return null;
  // «aún no se ha redactado»: whatever it is, it is still to come.
  const stillToCome = /^(aun|todavia)$/.test(words[at - 1]?.plain ?? '') && isParticiple(verb);
  const perfect = /^han?$/.test(words[at + 1]?.plain ?? '') && isParticiple(verb) && startsWithAny(verb, WORKING);
  return startsWithAny(verb, MAKING) || startsWithAny(verb, OWED) || stillToCome || perfect ? 'fuerte' : null;
}

/** «la instalación depende de la entrega del mobiliario». */
function dependent(words: readonly Word[], at: number): Strength | null {
  return /^del?$/.test(words[at + 1]?.plain ?? '') && namesStep(words, at + 2) && !negated(words, at, 2) ? 'fuerte' : null;
}

/** «El proceso fue declarado desierto». */
function failed(words: readonly Word[], at: number): Strength | null {
  return /^declar/.test(words[at - 1]?.plain ?? '') && !negated(words, at, 4) ? 'fuerte' : null;
}

/** «aún sin aprobación del concejo», «sigue sin firma». */
function withoutStep(words: readonly Word[], at: number): Strength | null {
  if (!namesStep(words, at + 1) || negated(words, at, 4)) return null;
  if (/^(aun|todavia)$/.test(words[at - 1]?.plain ?? '')) return 'fuerte';
  const stands = standingBefore(words, at, 2);
  return stands >= 0 && !inRelative(words, stands) ? 'fuerte' : null;
}

/** «Sin publicar a la fecha», «sigue sin firmar», «aún sin aprobar»; «terminó sin presentar novedades» lacks nothing. */
function without(words: readonly Word[], at: number): Strength | null {
  const verb = words[at + 1]?.plain ?? '';
  if (!isInfinitive(verb)) return withoutStep(words, at);
  if (startsWithAny(verb, EVENTS) || !(startsWithAny(verb, MAKING) || startsWithAny(verb, WORKING))) return null;
  const object = words[at + 2]?.plain ?? '';
  const bare = object !== '' && words[at + 1]?.pause !== true && !/^([a-z]{1,4}|aun|todavia|hasta|[0-9]+)$/.test(object);
  if (bare || negated(words, at, 4)) return null;
  if (at === 0 || (at === 1 && ACTIVITY.has(words[0]?.plain ?? '')) || /^(aun|todavia)$/.test(words[at - 1]?.plain ?? '')) return 'fuerte';
  const stands = standingBefore(words, at, 4);
  return stands >= 0 && !inRelative(words, stands) ? 'fuerte' : null;
}

/** «a la espera de la firma», «se espera la aprobación»; to await remarks or turns is the work of others. */
function awaited(words: readonly Word[], at: number): Strength | null {
  if (negated(words, at, 3)) return null;
  if (words[at]?.plain === 'esperando' || words[at - 1]?.plain === 'se') return namesStep(words, at + 1) ? 'fuerte' : null;
  const start = words[at - 1]?.plain === 'la' && words[at - 2]?.plain === 'a' ? at - 2 : words[at - 1]?.plain === 'en' ? at - 1 : -1;
  if (start < 0 || !/^del?$/.test(words[at + 1]?.plain ?? '')) return null;
  const stands = standingBefore(words, start, 3);
  const step = namesStep(words, at + 2) || (words[at + 2]?.plain === 'que' && words[at + 3]?.plain === 'se');
  if (!step || (stands >= 0 && inRelative(words, stands))) return null;
  return stands >= 0 || start === 0 || words[start - 1]?.pause === true || words[start - 1]?.plain === 'y' ? 'fuerte' : null;
}

/** Beginnings of verbs whose «aún» leaves something to make. */
const GATHERING = beginnings('recog recolect recopil analiz revis trabaj levant redact');

/** «no se cuenta todavía con el acto», «no se tiene aún el documento». */
function hasNotYet(words: readonly Word[], no: number): boolean {
  const verb = words[no + 1]?.plain === 'se' ? no + 2 : no + 1;
  return HAVING.test(words[verb]?.plain ?? '') && /^(aun|todavia)$/.test(words[verb + 1]?.plain ?? '');
}

const HAVING = /^(cuentan?|tienen?|disponen?)$/;

/** «aún se trabaja en», «todavía se ajusta», «aún se está recogiendo», «aún no se cuenta con el acto». */
function still(words: readonly Word[], at: number): Strength | null {
  if (words[at + 1]?.plain === 'no')
    return HAVING.test(words[words[at + 2]?.plain === 'se' ? at + 3 : at + 2]?.plain ?? '') ? 'fuerte' : null;
  const from = words[at + 1]?.plain === 'se' ? at + 2 : at + 1;
  const state = /^est[aá]n?$/.test(words[from]?.plain ?? '');
  const { plain: verb = '' } = words[state ? from + 1 : from] ?? {};
  const present = state ? /ndo$/.test(verb) : /(a|an|e|en)$/.test(verb) && !/(aron|ieron)$/.test(verb);
  return present && (startsWithAny(verb, PRODUCING) || startsWithAny(verb, GATHERING)) ? 'fuerte' : null;
}

const DRAWING_UP = beginnings(
  'construccion elaboracion formulacion estructuracion consolidacion diseno ajuste actualizacion redaccion recoleccion levantamiento',
);

/** «se trabaja en la elaboración del documento»; in a team, or in the growth of a culture, work never ends. */
function inTheMaking(words: readonly Word[], at: number): Strength | null {
  if (words[at + 1]?.plain !== 'en' || negated(words, at, 4)) return null;
  return startsWithAny(words[/^(la|el|los)$/.test(words[at + 2]?.plain ?? '') ? at + 3 : at + 2]?.plain ?? '', DRAWING_UP)
    ? 'fuerte'
    : null;
}

/** «está siendo revisado»; what is being used is at work. */
function beingMade(words: readonly Word[], at: number): Strength | null {
  const verb = words[at + 1]?.plain ?? '';
  const stands = standingBefore(words, at, 1);
  if (stands < 0 || inRelative(words, stands) || negated(words, at, 3) || !isParticiple(verb)) return null;
  return startsWithAny(verb, PRODUCING) || startsWithAny(verb, GATHERING) ? 'fuerte' : null;
}
