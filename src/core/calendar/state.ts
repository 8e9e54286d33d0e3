import { readCounts } from '../cells/count';
import { findRecurrence } from '../cells/period';
import { targetTexts, type Avance, type Estado, type IsoDate, type Row, type RowState } from '../model';
import {
  cuatrimestreEnds,
  deliveries,
  dueDates,
  expectedShare,
  milestones,
  monthEnds,
  periodOf,
  recurrences,
  type Schedule,
} from './milestones';

/** What of a row is needed to know how it stands. */
export type Scheduled = Schedule & Pick<Row, 'actividad' | 'descripcion' | 'avances'>;

/** One way to tell what a row should have reached. */
export interface ProgrammedShare {
  readonly source: 'fechas' | 'cuatrimestres' | 'meses' | 'periodo' | 'conteo';
  /** Share (0..1) due on or before the corte. */
  readonly share: number;
  readonly milestones: readonly IsoDate[];
}

/** Points that a row may stay behind without being late. */
const TOLERANCE = 0.05;
/** Shares are fractions of small numbers; this absorbs their rounding. */
const EPSILON = 1e-9;

/**
 * Every programming that the row itself gives. A count («4 informes») and a recurrence named in the target are spread evenly
 * over the year, or over the years that the row runs, and only told where dates or marks already repeat: alone they say how much, not when.
 */
export function programmedShares(row: Omit<Scheduled, 'avances'>, corte: IsoDate, vigencia: number | null): ProgrammedShare[] {
  const of = (source: ProgrammedShare['source'], days: readonly IsoDate[]): ProgrammedShare[] => {
    const share = expectedShare(days, corte);
    return share === null ? [] : [{ source, share, milestones: days }];
  };
  const dates = of('fechas', dueDates(row));
  if (vigencia === null) return dates;
  const marks = (days: readonly IsoDate[]): readonly IsoDate[] => closingInJanuary(days, row, vigencia);
  const explicit = [
    ...dates,
    ...of('cuatrimestres', marks(cuatrimestreEnds(row, vigencia))),
    ...of('meses', marks(monthEnds(row, vigencia))),
  ];
  if (explicit.length > 0 && !explicit.some(repeats)) return explicit;
  const period = periodOf(row);
  const periods = period === null ? [] : of('periodo', recurrences(period, row, vigencia));
  if (explicit.length === 0) return periods;
  const counts = programmedCounts(row).flatMap((n) => of('conteo', deliveries(n, row, vigencia)));
  return [...explicit, ...periods, ...counts];
}

/** The last mark of the year where the row's own date hands its work over in the next January. */
function closingInJanuary(days: readonly IsoDate[], row: Omit<Scheduled, 'avances'>, vigencia: number): readonly IsoDate[] {
  const due = dueDates(row).pop();
  const closing = due?.startsWith(`${String(vigencia + 1)}-01`) === true && days[days.length - 1] === `${String(vigencia)}-12-31`;
  return closing ? [...days.slice(0, -1), due] : days;
}

/** Counts of what recurs: «4 informes» of an activity that says «trimestralmente»; 48 trámites tell how much, not how often. */
function programmedCounts(row: Omit<Scheduled, 'avances'>): number[] {
  const texts = targetTexts(row);
  if (![row.actividad, row.descripcion, ...texts].some((text) => findRecurrence(text) !== null)) return [];
  const counts = texts.flatMap((text) => readCounts(text));
  const numbers = counts.filter(({ kind, weak }) => kind !== 'porcentaje' && !weak).map(({ n, of }) => of ?? n);
  return [...new Set(numbers)];
}

function repeats({ milestones: days }: ProgrammedShare): boolean {
  return days.length >= 2;
}

/** The lowest share among the programmings that repeat, else the first one; null where the row has none. */
function expectedOf(shares: readonly ProgrammedShare[]): number | null {
  const repeated = shares.filter(repeats).map(({ share }) => share);
  return repeated.length > 0 ? Math.min(...repeated) : (shares[0]?.share ?? null);
}

/** What is expected of a row at the corte and how it stands. */
export function stateOf(row: Scheduled, corte: IsoDate | null, vigencia: number | null): RowState {
  const days = milestones(row, vigencia);
  const vence = days[days.length - 1] ?? null;
  const esperado = corte === null ? null : expectedOf(programmedShares(row, corte, vigencia));
  const overdue = corte !== null && vence !== null && vence <= corte;
  return { esperado, estado: estadoOf(avanceAt(row, corte), esperado ?? 0, overdue), vence };
}

/** The progress of the row at the corte, or the latest one before it. */
export function avanceAt(row: Pick<Row, 'avances'>, corte: IsoDate | null): Avance | null {
  let latest: Avance | null = null;
  for (const avance of row.avances) {
    if (avance.corte === corte) return avance;
    if (corte === null || avance.corte === null || avance.corte < corte) latest = avance;
  }
  return latest;
}

function estadoOf(avance: Avance | null, expected: number, overdue: boolean): Estado {
  const share = shareOf(avance);
  if (share === null) return 'sin dato';
  if (share >= 1 - EPSILON) return 'cumplida';
  if (avance?.noAplica === true && !overdue && expected < EPSILON) return 'no programada';
  if (overdue) return 'vencida';
  if (expected - share > TOLERANCE + EPSILON) return 'atrasada';
  return share > 0 ? 'en avance' : 'sin iniciar';
}

/** Share reached; N/A and an untouched pair of cells count as 0; null where the row does not say. */
function shareOf(avance: Avance | null): number | null {
  if (avance === null || avance.ilegible) return null;
  if (avance.avance !== null) return avance.avance;
  if (avance.noAplica) return 0;
  return avance.celdaAvance !== null && avance.seguimiento === '' ? 0 : null;
}
