import { isDay, isoDate, lastDayOfMonth } from '../days';
import type { IsoDate } from '../model';
import { dateItems } from './date-items';
import type { DateItem } from './date-items';
import { plain } from './text';

/** A corte that a text names («Informe con corte al 30 de abril»). */
export interface NamedCorte {
  readonly corte: IsoDate;
  /** Whether the text says of which year. */
  readonly hasYear: boolean;
}

/** A soft hyphen or a loose accent may stand inside the word. */
const CORTE = /c[oó]rt[eé]|[\u0300-\u036f\u00ad\u200b-\u200d\u2060]/i;
/** How far after «corte» its dates are looked for. */
const LONGEST_DATES = 90;

/** The days that a text calls corte, in its order. A corte without a year is of the year given. */
export function findCortes(text: string, year: number): NamedCorte[] {
  if (!CORTE.test(text)) return [];
  const said = plain(text);
  const found: NamedCorte[] = [];
  const mentions = /\bcortes?\b/g;
  while (mentions.exec(said) !== null) found.push(...datesAt(said.slice(mentions.lastIndex, mentions.lastIndex + LONGEST_DATES), year));
  return found;
}

/** The dates that stand first in a text; what follows other words belongs to something else. */
function datesAt(text: string, year: number): NamedCorte[] {
  const { items, others } = dateItems(text);
  const ends = others[0]?.after ?? items.length;
  const dated = items.slice(0, ends).filter(({ month }) => month !== null);
  const shared = dated[dated.length - 1]?.year ?? null;
  return dated.flatMap((item) => {
    const own = item.year ?? shared;
    const corte = dayOf(item, own ?? year);
    return corte === null ? [] : [{ corte, hasYear: own !== null }];
  });
}

function dayOf({ month, day }: DateItem, year: number): IsoDate | null {
  if (month === null || month < 1 || month > 12) return null;
  if (day === null) return lastDayOfMonth(year, month);
  return isDay(year, month, day) ? isoDate(year, month, day) : null;
}
