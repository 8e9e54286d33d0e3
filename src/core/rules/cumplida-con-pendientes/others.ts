import type { Clause, Word } from '../../narrative/clauses';
import { futureStrength, pendingStrength } from '../../narrative/pending';
import { ACTIVITY, NEGATIONS } from '../../narrative/words';
import { words as wordsOf } from '../../cells/text';
import type { Row } from '../../model';
import type { RuleContext } from '../rule';
import { planText, vocabularyOf } from '../vocabulary';

/**
 * Whether what a clause leaves pending is not the activity's: another activity's; or, where the others tell that this one was done,
 * a third party's, next year's or paperwork of the contract that made it.
 */
export function isOthers(clause: Clause, said: readonly Clause[], row: Row, context: RuleContext): boolean {
  if (namesAnotherActivity(clause, row)) return true;
  if (!isThirdParty(clause, context) && !namesLaterYear(clause, context) && !isAftermath(clause)) return false;
  return !asksFor(clause, row) && isAccomplished(said, clause, row);
}

/** «queda pendiente el pago de la última factura», «falta liquidar el contrato». */
function isAftermath({ words }: Clause): boolean {
  return words.some(({ plain }, at) => {
    if (!/^(facturas?|pagos?|liquid(acion|ar))$/.test(plain)) return false;
    if (words[at - 1]?.plain === 'de' && /^(proceso|tramite|etapa)$/.test(words[at - 2]?.plain ?? '')) return true;
    return words.slice(Math.max(0, at - 4), at).some((word) => /^(pendientes?|faltan?|restan?|por|sin)$/.test(word.plain));
  });
}

const BELONGS = /^(correspond|pertenec|hace|hacen|parte|report|program|previst|objeto|segun|inclu|contempl)/;

/** «que corresponde a la actividad 4.1», «no hace parte de esta actividad», «es de otra actividad». */
function namesAnotherActivity({ words }: Clause, { numeral }: Row): boolean {
  return words.some(({ plain }, at) => {
    if (!ACTIVITY.has(plain) && !/^(numeral|item|subactividad)$/.test(plain)) return false;
    const before = words.slice(Math.max(0, at - 6), at).map((word) => word.plain);
    const owner = before[before.length - 1] ?? '';
    if (/^otr[ao]$/.test(owner)) return /^(de|a|en|la|como)$/.test(before[before.length - 2] ?? '');
    const related = before.some((word) => BELONGS.test(word));
    if (/^(est[ae]|dich[ao]|la|el)$/.test(owner) && related && before.includes('no')) return true;
    const named = words.slice(at + 1, at + 3).find((word) => /^[0-9]/.test(word.plain))?.plain ?? '';
    // A plain number may count the parts of this very activity.
    return named !== '' && (related || /[.,]/.test(named)) && !isWithin(named, numeral);
  });
}

function isWithin(named: string, numeral: string): boolean {
  const [part, whole] = [named, numeral].map((text) => text.replace(/,/g, '.').replace(/\.+$/, ''));
  return whole === '' ? !/[.,]/.test(named) : part === whole || part?.startsWith(`${whole ?? ''}.`) === true;
}

/** Where the subject of a clause with something pending ends. */
const PREDICATE =
  /^(pendientes?|no|aun|todavia|faltan?|sin|restan?|estan?|siguen?|continuan?|permanecen?|encuentran?|tienen?|quedan?|hacen?|deben?)$/;
/** Bodies that watch or rule an entity, and people who deal with it: none of them does its activities. */
const OUTSIDERS =
  /^(contraloria|procuraduria|fiscalia|ministerio|presidencia|congreso|tribunal|juzgado|dafp|dnp|dian|defensoria|registraduria|superintendencia|veeduria|veedor|peticionario|solicitante|ciudadano|ciudadania|usuario|asistente|gremio)(e?s)?$/;
/** «otra dependencia», «de otra área». */
const ELSEWHERE =
  /^(dependencia|area|entidad|oficina|secretaria|direccion|autoridad|instancia|institucion|organismo|municipio|empresa)(e?s)?$/;

function isThirdParty({ words }: Clause, { reading }: RuleContext): boolean {
  const from = words.findIndex(({ plain }) => !/^(pero|aunque|mientras|que|y|sin|embargo)$/.test(plain));
  const rest = words.slice(Math.max(0, from));
  const end = rest.findIndex(({ plain, written }) => PREDICATE.test(plain) || /[aei]rán?$/.test(written));
  const subject = rest.slice(0, Math.max(0, end));
  const own = new Set(wordsOf(reading.entidad));
  const outsider = (word: Word | undefined): boolean => word !== undefined && OUTSIDERS.test(word.plain) && !own.has(word.plain);
  if (rest.some(({ plain }, at) => /^otr[ao]s?$/.test(plain) && ELSEWHERE.test(rest[at + 1]?.plain ?? ''))) return true;
  if (subject.length > 0) return headed(subject, outsider);
  // «está pendiente el pronunciamiento de la Contraloría»
  return rest.some(
    (word, at) =>
      outsider(word) && /^(del|de|parte)$/.test(rest[/^(la|las|los)$/.test(rest[at - 1]?.plain ?? '') ? at - 2 : at - 1]?.plain ?? ''),
  );
}

/** «La Contraloría», «una de las veedurías», «algunos usuarios». */
function headed(subject: readonly Word[], outsider: (word: Word | undefined) => boolean): boolean {
  const head = subject.findIndex(
    ({ plain }) => !/^(el|la|los|las|un|una|uno|unos|unas|algun[ao]s?|dos|tres|vari[ao]s|de|[0-9]+)$/.test(plain),
  );
  return outsider(subject[head]);
}

/** «en 2025 se actualizará», «para la próxima vigencia». */
function namesLaterYear({ words }: Clause, { corte, reading }: RuleContext): boolean {
  const year = corte === null ? reading.vigencia : Number(corte.slice(0, 4));
  return words.some(({ plain }, at) => {
    if (/^20[0-9]{2}$/.test(plain)) return year !== null && Number(plain) > year;
    if (!/^(ano|vigencia|anualidad)$/.test(plain)) return false;
    return [words[at - 1], words[at + 1]].some((word) => /^(proxim[ao]|siguiente|entrante|venider[ao])$/.test(word?.plain ?? ''));
  });
}

/** Verbs that say no more than «do». */
const DOING = /^(reali|ejec|desarr|adelan|efect|celebr|hacer|llevar|implem)/;

/** What the plan asks to be done: the participles of its target, else the verbs of its activity; beginnings. */
function askedVerbs({ meta, producto, actividad }: Row): string[] {
  const outcomes = wordsOf(`${meta} ${producto}`).filter((word) => word.length > 6 && /[ai]d[oa]s?$/.test(word));
  if (outcomes.length > 0) return outcomes.map((word) => word.replace(/[ai]d[oa]s?$/, '').slice(0, 5));
  return infinitives(actividad);
}

function infinitives(activity: string): string[] {
  const found = wordsOf(activity).filter(
    (word, at, all) => word.length > 3 && /[aei]r$/.test(word) && (at === 0 || /^[ye]$/.test(all[at - 1] ?? '')),
  );
  return found.map((word) => word.replace(/[aei]r$/, '').slice(0, 5));
}

/** The pending thing is what the plan asks for: «una de las veedurías tiene pendiente la capacitación», in «Capacitar veedurías». */
function asksFor({ words }: Clause, row: Row): boolean {
  const verbs = [...new Set([...askedVerbs(row), ...infinitives(row.actividad)])];
  const end = words.findIndex(({ plain }) => PREDICATE.test(plain));
  return words.slice(Math.max(0, end)).some(({ plain }) => verbs.some((verb) => plain.startsWith(verb)));
}

/** The other clauses tell every verb of the plan as done. */
function isAccomplished(said: readonly Clause[], pending: Clause, row: Row): boolean {
  const asked = askedVerbs(row);
  if (asked.length === 0) return false;
  const done = said.filter((clause) => clause !== pending && isDone(clause));
  const told = done.flatMap(({ words }) => words.filter(isPast)).map(({ plain }) => folded(plain));
  const about = vocabularyOf(planText(row));
  const same = done.some(({ text }) => [...vocabularyOf(text)].some((word) => about.has(word)));
  return asked.every((verb) => told.some((word) => word.startsWith(folded(verb))) || (DOING.test(verb) && same));
}

function isDone(clause: Clause): boolean {
  return (
    clause.words.some(isPast) &&
    !clause.words.some(({ plain }) => NEGATIONS.has(plain)) &&
    pendingStrength(clause) !== 'fuerte' &&
    futureStrength(clause) !== 'fuerte'
  );
}

/** «rendir» and «rindió», «suscribir» and «suscrito», «mover» and «muevan» begin alike. */
function folded(word: string): string {
  return word.replace(/ie|i/g, 'e').replace(/ue|u/g, 'o');
}

function isPast({ plain, written }: Word): boolean {
  return /([ai]d|impres|suscrit|inscrit|resuelt)[oa]s?$/.test(plain) || /ó$/.test(written) || /(aron|ieron|yeron)$/.test(plain);
}
