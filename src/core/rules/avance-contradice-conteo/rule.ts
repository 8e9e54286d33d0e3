import { cortesOf } from '../../calendar/cortes';
import type { Narrative } from '../../narrative/narrative';
import { formatShare } from '../../cells/percentage';
import type { Row } from '../../model';
import { type CountedProgress, type Counter, counterOf } from '../counted';
import { hasMoreToCome } from '../programme';
import { contextAt, isComplete, type Reported, reportedBefore, reportedUpTo } from '../progress';
import { type Report, type RuleContext, rowRule } from '../rule';

/** Points that rounding and partial work may take a percentage from its count. */
const TOLERANCE = 0.02 + 1e-9;

type Message = 'meta' | 'periodo' | 'relato';

export const rule = rowRule<Message>({
  code: 'avance-contradice-conteo',
  severity: 'error',
  group: 'porcentaje',
  title: 'El porcentaje no es el que dan las cantidades',
  whatToDo: 'Ajuste el porcentaje a lo contado o, si lo contado está incompleto, corrija el relato.',
  source: 'Práctica: cuando la meta se cuenta, el avance es lo hecho sobre lo programado (se toleran 2 puntos de redondeo).',
  effect: 'El porcentaje reportado no es el que dan las cantidades de la misma fila, y así entra en el avance del componente.',
  messages: {
    meta: 'Reporta {{avance}}; el relato cuenta «{{hecho}}» y la meta es «{{meta}}»: {{calculado}}.',
    periodo:
      'Reporta {{avance}}; antes llevaba {{antes}} y en el periodo el relato cuenta «{{hecho}}» de la meta «{{meta}}»: {{calculado}}.',
    relato: 'Reporta {{avance}}; el relato cuenta «{{hecho}}»: {{calculado}}.',
  },
  *check(row, context) {
    const count = counterOf(row);
    for (const now of reportedUpTo(row, context)) {
      const found = contradiction(row, now, count, context);
      if (found !== null) yield { ...found, row, cell: now.cell, corte: now.avance.corte };
    }
  },
});

type Found = Pick<Report<Message>, 'message' | 'data' | 'propuesta'>;

function contradiction(row: Row, now: Reported, count: Counter, context: RuleContext): Found | null {
  if (now.share > 1) return null;
  const narrative = context.narrative(now.avance.seguimiento);
  const counted = count(narrative);
  if (counted === null || !isReliable(counted, narrative, now, row, contextAt(now, context))) return null;
  const before = reportedBefore(row, now).pop()?.share ?? null;
  const byPeriod = before !== null && isOfThePeriod(counted, narrative, before);
  const propuesta = byPeriod ? Math.min(1, before + counted.share) : counted.share;
  const added = before === null || narrative.acumulado ? [] : addedTo(before, counted);
  const readings = [propuesta, counted.share, ...added];
  if (readings.some((share) => Math.abs(now.share - share) <= TOLERANCE) || isBetween(now.share, counted)) return null;
  const data = {
    avance: formatShare(now.share),
    hecho: counted.done.text,
    meta: counted.target?.text ?? '',
    antes: formatShare(before ?? 0),
    calculado: formatShare(propuesta),
  };
  return { message: counted.target === null ? 'relato' : byPeriod ? 'periodo' : 'meta', data, propuesta };
}

/** What does not say that it counts from the beginning may count from the corte before, as far as there are so many. */
function addedTo(before: number, { share, ofTheWhole }: CountedProgress): number[] {
  const sum = before + share;
  return ofTheWhole && sum > 1 + TOLERANCE ? [] : [Math.min(1, sum)];
}

/** Things and the people they are for may have been averaged. */
function isBetween(share: number, { share: made, reached }: CountedProgress): boolean {
  return reached !== null && share >= Math.min(made, reached) - TOLERANCE && share <= Math.max(made, reached) + TOLERANCE;
}

/** A narrative that covers its period only, or that counts less than was already reported. */
function isOfThePeriod({ share }: CountedProgress, { soloPeriodo }: Narrative, before: number): boolean {
  return soloPeriodo || share < before - TOLERANCE;
}

/** Whether the counts can be held against the percentage at all. */
function isReliable(counted: CountedProgress, narrative: Narrative, now: Reported, row: Row, context: RuleContext): boolean {
  const { pendiente } = narrative;
  const soloPeriodo = narrative.soloPeriodo || namesItsMonths(narrative);
  const step = 1 / counted.of;
  // «Se realizó una visita»: where the cortes before are told elsewhere, it may be one more.
  if (counted.byArticle && (!isComplete(now.share) || (hasEarlierPeriods(now, context) && !isToldBefore(row, now)))) return false;
  // A piece under way may have been credited in part; what is complete but for something pending is below 100 %.
  if (pendiente !== null && (isComplete(counted.share) || (now.share > counted.share && now.share < counted.share + step))) return false;
  // «3 de las 3 programadas» may be those of the period.
  if (counted.target === null) return !soloPeriodo && !hasMoreToCome(row, context);
  return !soloPeriodo || reportedBefore(row, now).length > 0 || !hasEarlierPeriods(now, context) || !isStep(now.share, counted);
}

/** The row tells of an earlier corte too. */
function isToldBefore({ avances }: Row, { avance: { corte } }: Reported): boolean {
  return avances.some((earlier) => earlier.corte !== null && corte !== null && earlier.corte < corte);
}

const MONTH = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre';
/** «en agosto», «entre mayo y agosto», «(mayo, junio y julio)», «correspondiente al segundo trimestre». */
const ITS_MONTHS = new RegExp(
  `\\b(?:en|entre|durante|mes de|meses de) (?:${MONTH})\\b|\\bde (?:${MONTH}) al? (?:${MONTH})\\b|\\((?:${MONTH})\\b|\\bcorrespondientes? (?:al?|a los) (?:[a-z]+ )?(?:mes|bimestre|trimestre|cuatrimestre|semestre|periodo)`,
);

/** Whether a narrative says of which months it counts: those of other months may stand in the document of the corte before. */
function namesItsMonths({ plain, acumulado }: Narrative): boolean {
  return !acumulado && ITS_MONTHS.test(plain);
}

/** Whether the year, or the programme, had cortes before this one; where the table lacks them, they stand in another document. */
function hasEarlierPeriods({ avance }: Reported, { reading: { vigencia, horizonte, cortes } }: RuleContext): boolean {
  if (vigencia === null || avance.corte === null) return true;
  const [first] = cortesOf(horizonte?.[0] ?? vigencia, cortes);
  return first !== undefined && avance.corte > first;
}

/** Whether the share is a whole number of pieces, at least those counted: the others may be of earlier periods. */
function isStep(share: number, { done, of }: CountedProgress): boolean {
  const pieces = Math.round(share * of);
  return pieces >= done.n && Math.abs(share - pieces / of) <= TOLERANCE;
}
