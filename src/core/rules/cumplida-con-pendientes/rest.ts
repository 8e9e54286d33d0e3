import { monthOf } from '../../days';
import { readCounts } from '../../cells/count';
import { ordinal } from '../../cells/numerals';
import { type IsoDate, type Row, targetTexts } from '../../model';
import type { Clause, Word } from '../../narrative/clauses';
import { doneStrength } from '../../narrative/done';
import { isPreterite } from '../../narrative/verb-forms';
import { DEFERRING, SCHEDULED, startsWithAny } from '../../narrative/words';
import { planText, vocabularyOf } from '../vocabulary';
import { isOutsider } from './third-party';

const MAY_ELIDE = /\b(?:el|la|los|las|del|al) (?:segund|tercer|cuart|quint|otr|restant|faltant|ultim|demas|de[l ])/;

/**
 * The clause that puts another piece of the same product in the future, where that piece is named without its noun: «Se publicó el
 * primero; el segundo será en octubre», «…; el del IV trimestre se consolida en enero».
 */
export function restToCome(said: readonly Clause[], narrative: string, row: Row, corte: IsoDate | null): Clause | undefined {
  if (!MAY_ELIDE.test(narrative)) return undefined;
  return said.find(({ words }, nth) =>
    words.some((_, at) => {
      const end = subjectEnd(words, at, row);
      if (end < 0 || !isToCome(words, at, end, corte)) return false;
      const before = [...said.slice(0, nth), { text: '', words: words.slice(0, at) }];
      const doneAfter = words.slice(end + 1).some(isPreterite) || said.slice(nth + 1).some((clause) => doneStrength(clause) === 'fuerte');
      return tellsOfTheProduct(before, row) && !(isPutOff(words, at, end) && doneAfter);
    }),
  );
}

/** Work of the row itself was told before: it is what the piece without a noun is a piece of. */
function tellsOfTheProduct(before: readonly Clause[], row: Row): boolean {
  const done = before.filter((clause) => clause.words.length > 0 && doneStrength(clause) !== null);
  if (done.length === 0) return false;
  const about = vocabularyOf(planText(row));
  return done.some(({ words }) => [...vocabularyOf(words.map(({ plain }) => plain).join(' '))].some((word) => about.has(word)));
}

const ARTICLE = /^(el|la|los|las)$/;
const OTHER = /^(otr[oa]s?|restantes?|faltantes?|ultim[oa]s?|demas|segund[oa]s?|tercer[oa]s?|cuart[oa]s?|quint[oa]s?)$/;
/** Words of «el de la zona sur», «la del mes de diciembre», at most. */
const LONGEST_KIND = 6;

/** Where a piece that is named without its noun ends, if one begins at a place; -1 where none does or the plan does not ask for it. */
function subjectEnd(words: readonly Word[], at: number, row: Row): number {
  const article = words[at]?.plain === 'del' || ARTICLE.test(words[at]?.plain ?? '');
  if (!article || !(opens(words, at) || isObject(words, at))) return -1;
  const next = words[at + 1]?.plain ?? '';
  if (OTHER.test(next)) {
    let end = at + 2;
    while (/^(dos|tres|cuatro|cinco|[0-9]{1,2})$/.test(words[end]?.plain ?? '') || OTHER.test(words[end]?.plain ?? '')) end++;
    return isOwed(next, row) && isBare(words, end) ? end : -1;
  }
  if (!/^del?$/.test(next)) return -1;
  for (let end = at + 3; end <= at + 2 + LONGEST_KIND; end++) {
    const kind = words.slice(at + 2, end);
    if (isOutsider(kind[kind.length - 1])) return -1;
    if (PREDICATE.test(words[end]?.plain ?? '')) return end;
  }
  return -1;
}

/** The first word of a sentence, or of a part of it that has its own subject. */
function opens(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || before.pause) return true;
  return /^(y|e|pero|aunque)$/.test(before.plain) || (before.plain === 'que' && words[at - 2]?.plain === 'mientras');
}

/** «se aplazó el segundo», «se espera realizar el segundo», «se adelanta la elaboración del segundo». */
function isObject(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 4), at).some((word, index, before) => before[index - 1]?.plain === 'se' && PUTS_OFF.test(word.plain));
}

const PUTS_OFF = /^(aplazo|reprogramo|pospuso|suspendio|espera|proyecta|preve|planea|adelanta|elabora|prepara)$/;
/** What may follow a subject: its verb. */
const PREDICATE =
  /^(se|no|ya|aun|sera|seran|esta|estan|queda|quedan|quedo|quedaron|fue|fueron|va|van|ha|han|tiene|tienen|sigue|continua|tendra|estara)$/;

/** No noun follows: «el segundo se …», «el segundo en octubre», not «el segundo debate». */
function isBare(words: readonly Word[], end: number): boolean {
  const { plain = '' } = words[end] ?? {};
  return plain === '' || words[end - 1]?.pause === true || PREDICATE.test(plain) || /^(en|para|el|durante|por|debido|hasta)$/.test(plain);
}

/** «el tercero» is owed by no plan that asks for two, nor «el segundo» by one that asks for one. */
function isOwed(word: string, row: Row): boolean {
  const turn = /^(segund|tercer|cuart|quint)/.test(word) ? (ordinal(word.replace(/s$/, '')) ?? 2) : 2;
  const asked = targetTexts(row)
    .flatMap(readCounts)
    .filter(({ kind, unit }) => kind !== 'porcentaje' && unit !== '');
  return asked.length === 0 || asked.some(({ n, of }) => (of ?? n) >= turn);
}

/** The verb after the subject, or the one that has it as its object, leaves it for later. */
function isToCome(words: readonly Word[], at: number, end: number, corte: IsoDate | null): boolean {
  if (!opens(words, at) && isObject(words, at)) return words.slice(end).every((word) => !isPreterite(word));
  const rest = words.slice(end, end + 9);
  const verb = rest.slice(0, 4);
  if (verb.some(({ plain }) => plain === 'no') || namesLaterYear(words, at, end, corte)) return false;
  if (verb.some(({ written, plain }) => /[aei]rán?$/.test(written) && plain.length > 3)) return true;
  if (isPutOff(words, at, end) || isUnderWay(rest)) return true;
  return verb[0]?.plain === 'se' && !rest.some(isPreterite) && rest.some((_, index) => isAheadIn(rest, index, corte));
}

/** «se tiene programado para», «fue reprogramado para», «se proyecta para», «quedó para». */
function isPutOff(words: readonly Word[], at: number, end: number): boolean {
  if (!opens(words, at) && isObject(words, at)) return true;
  return words.slice(end, end + 5).some(({ plain }, index, rest) => {
    const ahead = /^(para|en|a|al)$/.test(rest[index + 1]?.plain ?? '');
    if (startsWithAny(plain, SCHEDULED) || (startsWithAny(plain, DEFERRING) && /[ai]d[oa]s?$/.test(plain))) return ahead;
    return (
      rest[index + 1]?.plain === 'para' &&
      /^(proyectan?|preven?|esperan?|programan?|quedan?|quedo|quedaron|tienen?|pasan?|paso)$/.test(plain)
    );
  });
}

/** «va en un 40 %». */
function isUnderWay(rest: readonly Word[]): boolean {
  if (!/^van?$/.test(rest[0]?.plain ?? '') || !/^(en|por)$/.test(rest[1]?.plain ?? '')) return false;
  return rest.some(({ plain }, at) => plain === '%' && Number(rest[at - 1]?.plain) < 100);
}

/** «se publica en enero»: a month after the corte. */
function isAheadIn(words: readonly Word[], at: number, corte: IsoDate | null): boolean {
  const month = monthOf(words[at]?.plain ?? '');
  if (month === null || !/^(en|de|para)$/.test(words[at - 1]?.plain ?? '')) return false;
  if (corte === null) return true;
  const reviewed = Number(corte.slice(5, 7));
  const year = words.slice(at + 1, at + 3).find(({ plain }) => /^20[0-9]{2}$/.test(plain))?.plain;
  if (year !== undefined) return `${year}-${String(month).padStart(2, '0')}` > corte.slice(0, 7);
  return month > reviewed || (month <= 2 && reviewed >= 8);
}

/** «el segundo se realizará en la próxima vigencia» is of another plan; «el del IV trimestre, en enero de 2023», of this one. */
function namesLaterYear(words: readonly Word[], at: number, end: number, corte: IsoDate | null): boolean {
  if (/^del?$/.test(words[at + 1]?.plain ?? '')) return false;
  return words.slice(end).some(({ plain }, index, rest) => {
    if (/^(vigencia|ano)$/.test(plain))
      return /^(proxim[oa]|siguiente|entrante)$/.test(rest[index - 1]?.plain ?? '') || rest[index + 1]?.plain === 'siguiente';
    const late = /^20[0-9]{2}$/.test(plain) && corte !== null && plain > corte.slice(0, 4);
    return late && rest[index - 2]?.plain !== 'enero';
  });
}
