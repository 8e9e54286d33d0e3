import type { Word } from './clauses';
import { NEGATIONS, STANDS } from './words';

/** Place of the nearest verb of standing up to `reach` words before, -1 where there is none. «esta» without accent only where it touches. */
export function standingBefore(words: readonly Word[], at: number, reach: number): number {
  for (let before = at - 1; before >= 0 && before >= at - reach; before--) {
    const word = words[before] as Word;
    if (word.plain === 'esta' && word.written === 'esta' && before !== at - 1) continue;
    if (STANDS.has(word.plain)) return before;
  }
  return -1;
}

/** «los casos que se encuentran pendientes»: what stands so is no more than an object of the clause. */
export function inRelative(words: readonly Word[], stands: number): boolean {
  return (
    isOfReport(words, stands) ||
    words.slice(Math.max(0, stands - 2), stands).some(({ plain }) => ['que', 'cual', 'cuales', 'quienes'].includes(plain))
  );
}

/** «el informe, según el cual tres planes siguen en ejecución»; «razón por la cual está en revisión» is about the activity. */
function isOfReport(words: readonly Word[], stands: number): boolean {
  return words.slice(0, stands).some(({ plain }, at) => {
    if (!/^cual(es)?$/.test(plain)) return false;
    return /^(el|la|los|las)$/.test(words[at - 1]?.plain ?? '') && /^(segun|en)$/.test(words[at - 2]?.plain ?? '');
  });
}

export function negated(words: readonly Word[], at: number, reach: number): boolean {
  return words.slice(Math.max(0, at - reach), at).some(({ plain }) => NEGATIONS.has(plain));
}

/** «publicar», «publicarse», «publicarlo». */
export function isInfinitive(word: string): boolean {
  return /[aei]r(se)?$/.test(word) || (word.length > 7 && /[aei]rl[aeo]s?$/.test(word));
}

export function isParticiple(word: string): boolean {
  return /[ai]d[oa]s?$/.test(word);
}
