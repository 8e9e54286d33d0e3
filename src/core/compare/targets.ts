/** Whether two targets of one activity ask for the same. */
import { EVERY, LENGTH } from '../cells/period-words';
import { plain } from '../cells/text';
import { isActNoun, isInfinitive, isParticiple, sameVerb } from './acts';
import { saidIn, type SaidWord } from './said';
import { differenceOf, sameText } from './same-text';

/** Done is what a target asks of anything: «tres jornadas realizadas». */
const DONE = /\b(?:realizad|efectuad|adelantad|llevad)[oa]s?(?: a cabo)?\b/g;
/** A share of something is the share that was carried out. */
const CARRIED_OUT = /\b(?:cumplid|ejecutad)[oa]s?\b/g;
/** «1. Informe ⏎ 2. Acta» */
const LISTED = /^\s*[0-9]{1,2}\s*[.)-]+\s+(?=\p{L})/gmu;
const YEARLY = /\(?\b(?:(?:al|por|en el|durante el|cada) ano|(?:en|durante) la vigencia|anual(?:es|mente)?)\b\)?/g;
/** «(uno por trimestre)», «(1 mensual)», «semestrales», «cada mes». */
const EACH = new RegExp(
  `\\(?\\b(?:(?:un[oa]?|1)(?: \\((?:1|un[oa]?)\\))? )?(?:(?:por|cada|al) (${[...LENGTH.keys()].join('|')})|(${[...EVERY.keys()].join('|')})(?:es|mente)?)\\b\\)?`,
  'g',
);
const MONTHS = 12;

/**
 * Whether two targets ask for the same: in other words, or one completed with words that the activity has anyway, or with a rhythm that
 * its own count says.
 * @param activities what each of the documents says is to be done.
 */
export function sameTarget(before: string, after: string, activities: readonly string[]): boolean {
  if (sameText(before, after, 'meta')) return true;
  const [one, other] = [essence(before), essence(after)];
  const found = differenceOf(one, other, 'meta');
  if (found.before.length === 0) return found.after.length === 0 || implied(found.after, one, activities);
  return found.after.length === 0 && implied(found.before, other, activities);
}

/** The target without what any target has, and without a rhythm that its count gives. */
function essence(target: string): string {
  const text = plain(target.replace(LISTED, ' ')).replace(DONE, ' ');
  const share = text.includes('%') ? text.replace(CARRIED_OUT, ' ') : text;
  const numbers = saidIn(text.replace(EACH, ' ').replace(YEARLY, ' ')).words.map(({ key }) => Number.parseInt(key, 10));
  const [count, ...others] = [...new Set(numbers)].filter((number) => !Number.isNaN(number));
  if (count === undefined || others.length > 0) return share;
  return share.replace(YEARLY, ' ').replace(EACH, (phrase, length?: string, every?: string) => {
    const months = LENGTH.get(length ?? '') ?? EVERY.get(every ?? '');
    return months !== undefined && MONTHS / months === count ? ' ' : phrase;
  });
}

/** Whether words that only one target has stand in the activity, and narrow nothing there. */
function implied(words: readonly SaidWord[], other: string, activities: readonly string[]): boolean {
  const named = [...saidIn(other).words, ...words];
  return activities.length > 0 && activities.every((activity) => stand(words, saidIn(activity).words, named));
}

function stand(words: readonly SaidWord[], said: readonly SaidWord[], named: readonly SaidWord[]): boolean {
  const deeds = said.filter(({ word, heads }) => isInfinitive(word) || (heads && isActNoun(word)));
  return words.every((one) => {
    if (/[0-9%]/.test(one.key)) return false;
    // Of several deeds, a target that names another one is another target.
    if (isParticiple(one.word) && deeds.length > 1) return false;
    const place = said.findIndex(({ key, word }) => key === one.key || sameVerb(word, one.word));
    return place >= 0 && !isOneOfSeveral(said, place, named);
  });
}

/** «Conductores» of «conductores y peatones», where the target does not name both. */
function isOneOfSeveral(said: readonly SaidWord[], place: number, named: readonly SaidWord[]): boolean {
  const isNamed = ({ key, word }: SaidWord): boolean => named.some((one) => one.key === key || sameVerb(one.word, word));
  const [before, next] = [said[place - 1], said[place + 1]];
  const isOther = (one: SaidWord | undefined): boolean => one !== undefined && !isNamed(one);
  return (said[place]?.joined === true && isOther(before)) || (next?.joined === true && isOther(next));
}
