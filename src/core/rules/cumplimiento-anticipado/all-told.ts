import { monthOf } from '../../days';
import type { Clause, Word } from '../../narrative/clauses';
import type { Narrative } from '../../narrative/narrative';
import { doneStrength } from '../../narrative/done';
import { futureStrength, pendingStrength } from '../../narrative/pending';
import { NEGATIONS } from '../../narrative/words';
import { numberWords } from '../../cells/numerals';
import type { IsoDate } from '../../model';

const MAY_TELL_ALL = /\b(tod[oa]s|totalidad|l[oa]s [a-z0-9]+|[a-z]+bre|enero|febrero|marzo|abril|mayo|junio|julio|agosto)\b/;

/** The narrative itself tells that every turn was done: «todos los del año», «los tres reportes», «los de abril, agosto y diciembre». */
export function tellsAll({ plain, clauses }: Narrative, milestones: readonly IsoDate[]): boolean {
  if (!MAY_TELL_ALL.test(plain)) return false;
  return clauses.some(
    (clause) =>
      isTold(clause) && (wholeYear(clause.words) || theNumber(clause.words, milestones.length) || everyMonth(clause.words, milestones)),
  );
}

function isTold(clause: Clause): boolean {
  return (
    doneStrength(clause) !== null &&
    futureStrength(clause) === null &&
    pendingStrength(clause) === null &&
    !clause.words.some(({ plain }) => NEGATIONS.has(plain))
  );
}

const YEAR = /^(ano|vigencia|anualidad)$/;
const SHORTER = /^(periodo|cuatrimestre|trimestre|semestre|bimestre|mes|corte|fecha)$/;

/** «todos los reportes del año», «la totalidad de los informes de la vigencia», «todas las visitas programadas». */
function wholeYear(words: readonly Word[]): boolean {
  if (words.some(({ plain }) => SHORTER.test(plain))) return false;
  return words.some(({ plain }, at) => {
    const article = /^tod[oa]s$/.test(plain) ? at + 1 : plain === 'totalidad' ? at + 2 : -1;
    if (article < 0 || !/^l[oa]s$/.test(words[article]?.plain ?? '') || isOnlyMeant(words, at)) return false;
    return words.slice(article + 1, article + 7).some((word) => YEAR.test(word.plain) || /^(program|previst|planead)/.test(word.plain));
  });
}

/** «Se elaboraron los tres reportes»; of «uno de los tres», «a los tres líderes» and «se programaron los tres» it tells nothing. */
function theNumber(words: readonly Word[], turns: number): boolean {
  const said = words.map(({ plain }) => plain);
  return said.some((word, at) => {
    if (!/^l[oa]s$/.test(word) || /^(de|a|entre|con|para|por)$/.test(said[at - 1] ?? '') || isOnlyMeant(words, at)) return false;
    const next = said[at + 1] ?? '';
    return (/^[0-9]{1,2}$/.test(next) ? Number(next) : (numberWords(said, at + 1)?.value ?? 0)) >= turns;
  });
}

/** Nothing but planned, or attended by. */
function isOnlyMeant(words: readonly Word[], at: number): boolean {
  return words.slice(0, at).some(({ plain }) => /^(program|agend|convoc|plane|proyect|particip|asist|defin)/.test(plain));
}

/** Each month in which a turn falls is named. */
function everyMonth(words: readonly Word[], milestones: readonly IsoDate[]): boolean {
  const due = new Set(milestones.map((day) => Number(day.slice(5, 7))));
  if (due.size < milestones.length || isOnlyMeant(words, words.length)) return false;
  const named = new Set(words.map(({ plain }) => monthOf(plain)));
  return [...due].every((month) => named.has(month));
}
