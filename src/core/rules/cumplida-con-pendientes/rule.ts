import { type Count, readCounts } from '../../cells/count';
import type { Clause } from '../../narrative/clauses';
import { shorten } from '../../narrative/narrative';
import { doneStrength } from '../../narrative/done';
import { futureStrength, isDeferred, pendingStrength } from '../../narrative/pending';
import { scopeOf } from '../../narrative/scope';
import { ordinal } from '../../cells/numerals';
import { plain, stem } from '../../cells/text';
import { targetTexts, type Row } from '../../model';
import { isComplete, type Reported, reportedBefore, reportedUpTo } from '../progress';
import { type Report, type RuleContext, rowRule } from '../rule';
import { planText, vocabularyOf } from '../vocabulary';
import { isOthers } from './others';
import { restToCome } from './rest';
import { isElsewhere } from './third-party';

export const rule = rowRule({
  code: 'cumplida-con-pendientes',
  severity: 'error',
  group: 'porcentaje',
  title: 'Reporta 100 %, pero el relato deja algo pendiente',
  whatToDo: 'Baje el porcentaje a lo realmente ejecutado o, si lo pendiente no hace parte de la actividad, aclárelo en el relato.',
  source: 'Práctica de control interno: una actividad se da por cumplida cuando su meta está completa y con evidencia.',
  effect: 'La actividad figura como cumplida y lo que falta puede quedar sin hacer.',
  messages: {
    pendiente: 'Reporta {{avance}} y el relato dice que falta algo: «{{relato}}».',
    futuro: 'Reporta {{avance}} y el relato lo pone para después: «{{relato}}».',
  },
  *check(row, context) {
    for (const now of reportedUpTo(row, context)) {
      const found = isComplete(now.share) ? leftOpen(row, now, context) : null;
      if (found !== null) yield { ...found, row, cell: now.cell, corte: now.avance.corte };
    }
  },
});

type Found = Pick<Report<'pendiente' | 'futuro'>, 'message' | 'data'>;

function leftOpen(row: Row, now: Reported, context: RuleContext): Found | null {
  const doneBefore = reportedBefore(row, now).some(({ share }) => isComplete(share));
  const narrative = context.narrative(now.avance.seguimiento);
  const { clauses } = narrative;
  const said = clauses.filter((clause) => !(doneBefore && scopeOf(plain(clause.text)) === 'periodo'));
  const pending = said.find((clause) => pendingStrength(clause) === 'fuerte' && !isAside(clause) && !isOthers(clause, said, row, context));
  const clause = pending ?? postponed(said, row, context) ?? restToCome(said, narrative.plain, row, now.avance.corte ?? context.corte);
  if (clause === undefined) return null;
  return { message: pending === undefined ? 'futuro' : 'pendiente', data: { avance: '100 %', relato: shorten(clause.text) } };
}

/** Work that never ends is no pending work. */
const ROUTINE = /^(permanente|constante|continu[ao]|periodic|diari|mensual|trimestral|semestral|cotidian|siempre)/;
/** Another turn of something already done once. */
const AGAIN = /^(proxim|siguiente|nuev|otr[ao]|segund|tercer|cuart|siguen|posterior|adicional|sucesiv)/;

/** «No se han realizado modificaciones»: what did not come up was not owed. */
const ON_DEMAND =
  /^(modificaci|cambio|novedad|observaci|quej|reclam|denunci|solicitud|peticion|hallazg|desviaci|inconsisten|incumplimi|inconvenient|recomendaci|materializ|evento|ajuste)/;

/** «los trámites que se encuentran en proceso»: a restrictive clause tells which ones, not how the activity stands. */
const WHICH_ONES = /[^,;\s] que (?:se )?(?:est[aá]n?|encuentran?|hallan?|quedan?|ten[ií]an?|tienen?) /i;

/** «6 se encuentran en trámite dentro del término legal»: what the law still gives time for. */
const IN_TIME = /\bdentro de(l| los) (termino|plazo)|\ben terminos?\b|\b(termino|plazo)s? (legal|de ley)/;

/** What is said to be pending is not the activity itself. */
function isAside(clause: Clause): boolean {
  return isRoutine(clause) || nothingArose(clause) || WHICH_ONES.test(clause.text) || IN_TIME.test(plain(clause.text));
}

function nothingArose({ words }: Clause): boolean {
  const no = words.findIndex((word) => word.plain === 'no');
  return no >= 0 && words.slice(no).some((word) => ON_DEMAND.test(word.plain));
}

/** «continúa en ajustes», which «continua» is not. */
function isContinues(written: string): boolean {
  return /^contin[uú]a$/.test(written);
}

function isRoutine(clause: Clause): boolean {
  return clause.words.some(
    ({ plain: word, written }, at) => ROUTINE.test(word) && !(isContinues(written) && clause.words[at + 1]?.plain === 'en'),
  );
}

/** Verbs that say no more than «do»: what is asked for stands in their subject. */
const DOING = new Set(['reali', 'efect', 'lleva', 'desar', 'ejecu', 'adela', 'hara', 'haran', 'dara', 'daran', 'cumpl']);

/** The clause that leaves for later what the activity itself asks for, where nothing says that it was already done. */
function postponed(said: readonly Clause[], row: Row, context: RuleContext): Clause | undefined {
  const future = said.filter((clause) => futureStrength(clause) === 'fuerte' && !isRoutine(clause));
  const done = said.filter((clause) => doneStrength(clause) !== null && !future.includes(clause) && !prepares(clause));
  if (done.length === 0) return future[0];
  const asked = vocabularyOf(planText(row));
  const told = vocabularyOf(done.map(({ text }) => text).join(' '));
  const turns = readCounts([...targetTexts(row), row.actividad].join('. '));
  return future.find((clause) => {
    if (isTurn(clause, turns)) return true;
    if (clause.words.some((word) => AGAIN.test(word.plain)) || isOthers(clause, said, row, context)) return false;
    // «La feria de abril se aplazó; se realizó en mayo»
    if (isDeferred(clause) && done.some((one) => said.indexOf(one) > said.indexOf(clause))) return false;
    return asksForMore(clause, asked, told);
  });
}

/** «se adelanta la logística»: work that goes before what is to come. */
function prepares({ words: [se, verb] }: Clause): boolean {
  return se?.plain === 'se' && /^(adelanta|avanza|prepara|coordina|gestiona|organiza)n?$/.test(verb?.plain ?? '');
}

/** «la segunda visita», where the plan asks for two. */
function isTurn({ words }: Clause, turns: readonly Count[]): boolean {
  return words.some(({ plain: word }, at) => {
    if (!/^(segund|tercer|cuart|quint)/.test(word)) return false;
    const unit = stem(words[at + 1]?.plain ?? '');
    return turns.some((count) => count.unit === unit && count.n >= (ordinal(word) ?? Infinity));
  });
}

function asksForMore(clause: Clause, asked: ReadonlySet<string>, told: ReadonlySet<string>): boolean {
  const { text, words } = clause;
  if (words.some((word, at) => /^(restantes?|faltantes?|demas)$/.test(word.plain) && !isElsewhere(words[at + 1]))) return true;
  const verbs = words.filter(({ written }) => /r(á|án)$/.test(written)).map((word) => word.plain.slice(0, 5));
  if (verbs.some((verb) => asked.has(verb) && !told.has(verb))) return true;
  const named = [...vocabularyOf(text)].filter((word) => asked.has(word));
  return (verbs.some((verb) => DOING.has(verb)) || isDeferred(clause)) && named.length > 0 && !named.some((word) => told.has(word));
}
