import { formatDate } from '../../days';
import { type ProgrammedShare, programmedShares } from '../../calendar/state';
import { type Count, readCounts } from '../../cells/count';
import type { Narrative } from '../../narrative/narrative';
import { readPeriod } from '../../cells/period';
import { stem, words } from '../../cells/text';
import { targetTexts, type IsoDate, type Row } from '../../model';
import { countedProgress } from '../counted';
import { ORIGIN, repeatingShares } from '../programme';
import { byTable, isComplete, type Reported, reportedAt } from '../progress';
import { type RuleContext, tableRule } from '../rule';
import { planText } from '../vocabulary';
import { tellsAll } from './all-told';

export const rule = tableRule({
  code: 'cumplimiento-anticipado',
  severity: 'advertencia',
  group: 'cronograma',
  title: 'Reporta 100 % antes de las repeticiones que faltan',
  whatToDo: 'Escriba el porcentaje de las repeticiones ya hechas o muestre en el relato que todas se hicieron.',
  source: 'Práctica de control interno: una actividad que se repite se cumple con su última entrega.',
  effect: 'La actividad figura como cumplida y las entregas que faltan pueden quedar sin hacer.',
  messages: {
    anticipado:
      'Reporta {{avance}}, pero {{origen}} al {{corte}} solo estaban programadas {{vencidas}} de {{todas}} entregas (la última es el {{ultima}}) y el relato no muestra que ya se hicieron todas.',
  },
  *check(rows, context) {
    const { corte } = context;
    if (corte === null) return;
    for (const table of byTable(rows)) {
      const repeating = table.flatMap((row) => toCome(row, corte, context) ?? []);
      const periodic = measuresThePeriod(repeating);
      for (const { row, now, programme } of repeating) {
        if (periodic && !isCounted(row, programme)) continue;
        if (!isComplete(now.share) || showsAll(row, context.narrative(now.avance.seguimiento), programme)) continue;
        const { milestones, source } = programme;
        const data = {
          avance: '100 %',
          origen: ORIGIN[source],
          corte: formatDate(corte),
          vencidas: milestones.filter((day) => day <= corte).length,
          todas: milestones.length,
          ultima: formatDate(milestones[milestones.length - 1] ?? corte),
        };
        yield { message: 'anticipado', data, row, cell: now.cell, corte: now.avance.corte };
      }
    }
  },
});

interface Repeating {
  readonly row: Row;
  readonly now: Reported;
  readonly programme: ProgrammedShare;
}

/** The programme of which repetitions still lie ahead; null where there is none, or where something says that all is due. */
function toCome(row: Row, corte: IsoDate, context: RuleContext): Repeating | null {
  const now = reportedAt(row, context);
  if (now === null) return null;
  const shares = programmedShares(row, corte, context.reading.vigencia).filter(({ source }) => source !== 'conteo');
  if (shares.some(({ share }) => isComplete(share))) return null;
  const programme = repeatingShares(shares).find((one) => isRepetition(row, one));
  return programme === undefined ? null : { row, now, programme };
}

/** Several dates and period words repeat by themselves; marks may also be the months that one piece of work takes. */
function isRepetition(row: Row, programme: ProgrammedShare): boolean {
  const { source } = programme;
  if (source === 'fechas') return true;
  if (source === 'periodo') return row.periodo !== null && readPeriod(row.periodo)?.kind !== 'permanente';
  if (countsAsked(row).length > 0) return isCounted(row, programme);
  return targetTexts(row).some(isPlural);
}

/** The thing asked for stands in the plural or is asked for each time: «Informes publicados», «N.º de seguimientos», «Divulgación en cada audiencia». */
function isPlural(text: string): boolean {
  if (words(text).includes('cada')) return true;
  const [noun = ''] = words(text).filter((word) => word.length > 3 && !/^(numero|porcentaje|cantidad|total|analisis)$/.test(word));
  return noun.endsWith('s');
}

/** Narrative or counts show as many as the programme has. */
function showsAll(row: Row, narrative: Narrative, { milestones, source }: ProgrammedShare): boolean {
  const counted = countedProgress(row, narrative);
  if (counted !== null && isComplete(counted.share)) return true;
  const plan = new Set(words(planText(row)).map(stem));
  const told = readCounts(narrative.text).filter(({ kind, unit }) => kind !== 'porcentaje' && plan.has(unit));
  if (told.some(({ n }) => n >= milestones.length) || tellsAll(narrative, milestones)) return true;
  return (source === 'cuatrimestres' || source === 'meses') && countsAsked(row).length === 0 && narrative.terminado?.strength === 'fuerte';
}

/** «3 seguimientos» in three turns: 100 % of that is all three, however the rest of the table is measured. */
function isCounted(row: Row, { milestones }: ProgrammedShare): boolean {
  return countsAsked(row).some(({ n, of }) => (of ?? n) === milestones.length);
}

/** The numbers of things that target, product and indicator name. */
function countsAsked(row: Row): Count[] {
  return targetTexts(row)
    .flatMap(readCounts)
    .filter(({ kind }) => kind !== 'porcentaje');
}

/** Fewer rows than these tell nothing about how a table measures. */
const ENOUGH = 4;

/** Where most rows that repeat are at 100 % already, the column tells what was due in the period, not in the year. */
function measuresThePeriod(repeating: readonly Repeating[]): boolean {
  const complete = repeating.filter(({ now }) => isComplete(now.share)).length;
  return complete >= ENOUGH && complete * 2 > repeating.length;
}
