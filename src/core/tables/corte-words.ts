/**
 * The corte that a header or a title names: «31-08-2020», «ABRIL 30», «SEGUIMIENTO DE AGOSTO», «Trim II», «SEGUNDO SEGUIMIENTO».
 */
import type { IsoDate } from '../model';
import { plain } from '../cells/text';
import { daysInMonth, isDay, isoDate, monthOf } from '../days';

const MONTH_PATTERN =
  '(ene(?:ro)?|feb(?:rero)?|mar(?:zo)?|abr(?:il)?|may(?:o)?|jun(?:io)?|jul(?:io)?|ago(?:sto)?|sep(?:t(?:iembre)?)?|setiembre|oct(?:ubre)?|nov(?:iembre)?|dic(?:iembre)?)';

/** A corte before its year is known. */
export type CorteWords =
  | { readonly kind: 'dia'; readonly month: number; readonly day: number | null; readonly year: number | null }
  /** The nth cuatrimestre, trimestre, semestre; or the nth corte of the entity's calendar. */
  | {
      readonly kind: 'periodo';
      readonly unit: 'cuatrimestre' | 'trimestre' | 'semestre' | 'corte';
      readonly ordinal: number;
      readonly year: number | null;
    };

const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/^(i|1|1er|1ro|1ra|primer|primero|primera|uno)$/, 1],
  [/^(ii|2|2do|2da|segundo|segunda|dos)$/, 2],
  [/^(iii|3|3er|3ro|3ra|tercer|tercero|tercera|tres)$/, 3],
  [/^(iv|4|4to|4ta|cuarto|cuarta|cuatro)$/, 4],
];

function ordinalOf(word: string | undefined): number {
  return word === undefined ? 0 : (ORDINALS.find(([pattern]) => pattern.test(word))?.[1] ?? 0);
}

function unitOf(word: string): 'cuatrimestre' | 'trimestre' | 'semestre' | 'corte' | null {
  if (/^cuatrim?(estres?|\.?)$/.test(word) || word === 'cuatri') return 'cuatrimestre';
  if (/^trim(estres?|\.?)$/.test(word)) return 'trimestre';
  if (/^sem(estres?)$/.test(word)) return 'semestre';
  return /^(corte|seguimiento|monitoreo|reporte|avance|informe)s?$/.test(word) ? 'corte' : null;
}

function yearIn(text: string): number | null {
  const full = /\b(20\d{2})\b/.exec(text);
  if (full) return Number(full[1]);
  const short = /['’´`](\d{2})\b/.exec(text);
  return short ? 2000 + Number(short[1]) : null;
}

function lastMonthIn(flat: string): RegExpExecArray | null {
  const pattern = new RegExp(`\\b${MONTH_PATTERN}\\b`, 'g');
  let last: RegExpExecArray | null = null;
  for (let match = pattern.exec(flat); match; match = pattern.exec(flat)) last = match;
  return last;
}

/** Reads the corte that a short text names, null where it names none. */
export function readCorteWords(text: string): CorteWords | null {
  const flat = plain(text);
  const numeric = /\b(\d{1,2})[/.-](\d{1,2})[/.-](20\d{2}|\d{2})\b/.exec(flat);
  if (numeric && Number(numeric[2]) >= 1 && Number(numeric[2]) <= 12) {
    const year = Number(numeric[3]);
    return { kind: 'dia', day: Number(numeric[1]), month: Number(numeric[2]), year: year < 100 ? 2000 + year : year };
  }
  const last = lastMonthIn(flat);
  if (last?.[1] !== undefined) {
    const before = /(\d{1,2})\s*(?:de\s+|[-/])?$/.exec(flat.slice(0, last.index));
    const after = /^\s*(\d{1,2})\b(?!\d)/.exec(flat.slice(last.index + last[0].length));
    const day = Number(before?.[1] ?? after?.[1] ?? 0);
    return { kind: 'dia', month: monthOf(last[1]) ?? 1, day: day >= 1 && day <= 31 ? day : null, year: yearIn(flat) };
  }
  const words = flat.split(/[^a-z0-9]+/).filter((word) => word !== '');
  for (let i = 0; i < words.length; i++) {
    const unit = unitOf(words[i] ?? '');
    const ordinal = unit ? ordinalOf(words[i - 1]) || ordinalOf(words[i + 1]) : 0;
    if (unit && ordinal) return { kind: 'periodo', unit, ordinal, year: yearIn(flat) };
  }
  return null;
}

const PERIODS_A_YEAR = { cuatrimestre: 3, trimestre: 4, semestre: 2 } as const;

/** Days before the end of the month that still mean its end: «30 de agosto» is the corte of 31 August. */
const END_OF_MONTH_SLACK = 3;

/**
 * The day that the words mean. A month alone is its last day.
 * @param cortes the entity's calendar, «04-30» and so on, for «segundo seguimiento».
 * @returns null where no year is known or there is no such corte.
 */
export function resolveCorte(words: CorteWords, vigencia: number | null, cortes: readonly string[]): IsoDate | null {
  const year = words.year ?? vigencia;
  if (year === null) return null;
  if (words.kind === 'dia') {
    const end = daysInMonth(year, words.month);
    const day = words.day === null || words.day >= end - END_OF_MONTH_SLACK ? end : words.day;
    return isDay(year, words.month, day) ? isoDate(year, words.month, day) : null;
  }
  if (words.unit === 'corte') {
    const corte = cortes[words.ordinal - 1];
    return corte === undefined ? null : `${String(year)}-${corte}`;
  }
  const periods = PERIODS_A_YEAR[words.unit];
  if (words.ordinal > periods) return null;
  const month = (12 / periods) * words.ordinal;
  return isoDate(year, month, daysInMonth(year, month));
}
