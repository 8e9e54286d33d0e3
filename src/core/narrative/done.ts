/** Whether a narrative tells of work that was done. */
import type { Clause, Word } from './clauses';
import { MAKING, NEGATIONS, SCHEDULED, WORKING, startsWithAny, type Strength } from './words';

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
