import { monthOf } from '../../days';
import type { Clause, Word } from '../../narrative/clauses';
import type { Narrative } from '../../narrative/narrative';
import { isParticiple } from '../../narrative/standing';
import type { Row } from '../../model';
import { planText, speaksOf, vocabularyOf } from '../vocabulary';
import { doneStrength } from '../../narrative/done';
import { futureStrength, pendingStrength } from '../../narrative/pending';
import { isOfEarlierYear } from '../../narrative/scope';
import { beginnings, NEGATIONS, startsWithAny } from '../../narrative/words';
import { numberWords } from '../../cells/numerals';

/** To put something on the calendar, or off it, or to find that there is no such thing, is no progress of it. */
const NO_PROGRESS = /^((re)?(program|agend|aplaz|posterg|suspend|cancel|elimin|prorrog)|carec|inexist)/;

/** Whether a clause tells of work that was done in the vigencia, and of nothing left for later. */
export function isWork(clause: Clause, vigencia: number | null): boolean {
  return doneStrength(clause) === 'fuerte' && !isPutAway(clause, vigencia);
}

/** Whether a clause speaks of another year, of the calendar, or of what is left. */
function isPutAway(clause: Clause, vigencia: number | null): boolean {
  return (
    isOfEarlierYear(clause, vigencia) ||
    clause.words.some((word) => NO_PROGRESS.test(word.plain)) ||
    futureStrength(clause) !== null ||
    pendingStrength(clause) !== null
  );
}

/** Words that explain an N/A, put the matter off or hand it to someone else. */
const REASONS = new Set(
  'si aun todavia debido porque puesto dado causa motivo razon falta emergencia pandemia covid luego despues cuando vez anterior ley decreto conpes directiva'.split(
    ' ',
  ),
);
/** Beginnings of such words. */
const EXPLAINING = beginnings(
  `imped impid impos aislamiento cuarentena depend requier supedit condicion competenc correspond pertenec proxim siguient traslad derog exclu retir aplicab pasad carec recort restric
   concepto consult program reprogram agend aplaz posterg suspend cancel elimin prorrog modific reformul cronogram calendari convoc plane`,
);
/** Beginnings of verbs whose preterite is a step of any activity: to award, to sign, to deliver. */
const STEPS = beginnings(
  `adjudic avanz calific capacit conform consolid construy contrat dict disen divulg entreg envi firm implement inici instal public radic recopil redact remit socializ suscri
   tabul traduc visit`,
);
/** Beginnings of verbs that say so only beside a number: «se aplicó la prueba a 60 servidores». */
const DOING = beginnings('adelant aplic desarroll elabor realiz');

/**
 * The opening clause that tells of a step taken, or of work under way, where nothing gives a reason for an N/A: it is its own
 * activity's, in whatever words.
 */
export function plainWork({ clauses }: Narrative, row: Row, vigencia: number | null): Clause | null {
  const [first] = clauses;
  if (first === undefined || isOfEarlierYear(first, vigencia)) return null;
  if (!isPlainStep(first, row, vigencia) && !isUnderWay(first, row)) return null;
  return clauses.some(({ words }) => words.some(({ plain }) => explains(plain))) ? null : first;
}

const STATE = /^(ejecucion|desarrollo|curso|elaboracion|construccion|formulacion|consolidacion|implementacion|actualizacion|diseno)$/;
const BEGUN = /^(inicio|iniciaron|comenzo|comenzaron|empezo|empezaron|adelanta|adelantan|avanza|avanzan)$/;

/** «La actividad se encuentra en ejecución», «Se tiene un avance del 40 %», «En julio se inició la elaboración del documento». */
function isUnderWay({ words, text }: Clause, row: Row): boolean {
  if (words.some(({ written, plain }) => /[aei]rán?$/.test(written) || NO_PROGRESS.test(plain))) return false;
  return words.some(({ plain }, at) => {
    if (plain === 'en') return STATE.test(words[at + 1]?.plain ?? '') && isOfTheActivity(words.slice(0, at));
    if (plain === '%') return Number(words[at - 1]?.plain.replace(',', '.')) > 0 && isAdvance(words.slice(0, at));
    if (!BEGUN.test(plain) || words[at - 1]?.plain !== 'se' || at > 5) return false;
    const object = words.slice(at + 1, at + 4);
    return (
      object.some((word) => STATE.test(word.plain) || MAKING_OF.test(word.plain)) &&
      (object.length < 4 || speaksOf(text, row) || words.length <= 9)
    );
  });
}

const MAKING_OF =
  /^(recoleccion|recopilacion|redaccion|revision|levantamiento|caracterizacion|organizacion|estructuracion|tabulacion|identificacion|digitacion)$/;

/** «La actividad se encuentra», «Se encuentra», «Actividad»: the subject is no other thing. */
function isOfTheActivity(before: readonly Word[]): boolean {
  return (
    before.length <= 4 &&
    before.every(({ plain }) => /^(la|el|esta|este|actividad|accion|meta|tarea|se|encuentra|esta|continua|sigue)$/.test(plain))
  );
}

/** «un avance del 40», «Avance de un 40». */
function isAdvance(before: readonly Word[]): boolean {
  return before.length <= 7 && before.some(({ plain }) => plain === 'avance');
}

function isPlainStep(clause: Clause, row: Row, vigencia: number | null): boolean {
  if (isDatedResult(clause) || isMadePair(clause, row)) return !isPutAway(clause, vigencia);
  return (opensWithStep(clause) || isMadeStep(clause)) && isWork(clause, vigencia);
}

/** «Boletín publicado el 3 de julio», «Primera encuesta aplicada en mayo»: a result and its day. */
function isDatedResult({ words }: Clause): boolean {
  const made = words
    .slice(0, 5)
    .findIndex(({ plain }) => isParticiple(plain) && (startsWithAny(plain, STEPS) || startsWithAny(plain, DOING)));
  if (made < 0 || words.slice(0, made).some(({ plain }) => /^(que|cual|fue|para|sera|ser|de[l]?|por)$/.test(plain))) return false;
  return words
    .slice(made + 1)
    .some(({ plain }, at, rest) => monthOf(plain) !== null && /^(en|de|desde|del)$/.test(rest[at - 1]?.plain ?? ''));
}

/** «Traducción revisada y fijada en las oficinas»: what the plan names, and two things that became of it. */
function isMadePair({ words }: Clause, row: Row): boolean {
  const [noun, made] = words;
  if (noun === undefined || made === undefined || !isParticiple(made.plain)) return false;
  const about = vocabularyOf(planText(row));
  return (
    [...vocabularyOf(noun.plain)].some((word) => about.has(word)) &&
    words.slice(2, 9).some((word, at) => isParticiple(word.plain) && words[at + 1]?.plain === 'y')
  );
}

function explains(word: string): boolean {
  return NEGATIONS.has(word) || REASONS.has(word) || startsWithAny(word, EXPLAINING);
}

/** «Se adjudicó el contrato», «Ya se aplicó la prueba a 60 servidores». */
function opensWithStep({ words }: Clause): boolean {
  const verb = words.slice(0, 3).findIndex(({ written }) => /(ó|aron|ieron)$/.test(written));
  if (verb < 1 || words[verb - 1]?.plain !== 'se') return false;
  const { plain = '' } = words[verb] ?? {};
  return startsWithAny(plain, STEPS) || (startsWithAny(plain, DOING) && words.some((word) => isNumber(word.plain)));
}

/** «El documento ya fue entregado», «Ya están publicados los informes», «La primera sesión tuvo lugar en abril», «Hubo un taller». */
function isMadeStep({ words }: Clause): boolean {
  return words.slice(0, 7).some(({ plain }, at) => {
    const next = words[at + 1]?.plain ?? '';
    if (/^tuv(o|ieron)$/.test(plain)) return next === 'lugar';
    if (plain === 'hubo') return at <= 1;
    const state = plain === 'estan' || (plain === 'esta' && words[at - 1]?.plain === 'ya');
    if (!state && !/^(fue|fueron|sido|quedo|quedaron)$/.test(plain)) return false;
    return (next === 'el' && plain.startsWith('fue')) || (isParticiple(next) && startsWithAny(next, STEPS));
  });
}

function isNumber(word: string): boolean {
  return /^[0-9]/.test(word) || (numberWords([word], 0)?.value ?? 1) > 1;
}
