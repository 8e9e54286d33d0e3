/** The year under review, where the settings do not say it. */
import { readSchedule } from '../cells/date';
import { isBlank } from '../cells/text';
import type { Horizon, IsoDate } from '../model';
import { formatAt, valueAt } from '../snapshot';
import type { Sheet } from '../snapshot';
import type { Place } from './draft';
import type { Header } from './headers';
import { yearInside } from './programme';
import { cutSections } from './sections';
import type { Title } from './title';

/** A sheet before its tables are read. */
export interface SheetPlan {
  readonly sheet: Sheet;
  readonly headers: readonly Header[];
  readonly title: Title;
}

export function firstOf<T, R>(items: readonly T[], pick: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = pick(item);
    if (found !== null) return found;
  }
  return null;
}

/**
 * The year under review. A programme of several years is followed up in the latest of them that its titles and headers speak of;
 * years that the dates of the tables do not fall in are of something else.
 */
export function vigenciaOf(
  plans: readonly SheetPlan[],
  titles: readonly Title[],
  span: Horizon | null,
  corte: IsoDate | null,
  date1904: boolean,
): number | null {
  const titled = firstOf(titles, ({ vigencia }) => vigencia);
  if (titled !== null || span === null) return titled ?? yearOfHeaders(plans) ?? yearOfDates(plans, date1904);
  const asked = corte === null ? null : Number(corte.slice(0, 4));
  const said = titles.map((title) => title.corte?.year ?? null);
  const told = yearInside(span, [asked]) ?? yearInside(span, said) ?? yearInside(span, usedYears(plans)) ?? yearOfHeaders(plans);
  if (told !== null) return told;
  const dated = yearOfDates(plans, date1904);
  return dated === null || yearInside(span, [dated]) !== null ? span[0] : dated;
}

/** The years that progress columns with something in them name. */
function usedYears(plans: readonly SheetPlan[]): number[] {
  return plans.flatMap(({ sheet, headers }) =>
    cutSections(sheet, headers).flatMap(({ header, first, tail }) =>
      header.columns.flatMap(({ campo, corte, columna }) => {
        const year = campo === 'avance' || campo === 'seguimiento' ? corte?.year : null;
        const used = year !== null && sheet.values.slice(first - 1, tail - 1).some((row) => !isBlank(row[columna - 1] ?? null));
        return used && year ? [year] : [];
      }),
    ),
  );
}

/** The year that a progress column names, «% DE AVANCE (31-08-2020)». */
function yearOfHeaders(plans: readonly SheetPlan[]): number | null {
  return firstOf(
    plans.flatMap(({ headers }) => headers.flatMap(({ columns }) => columns)),
    ({ campo, corte }) => (campo === 'avance' || campo === 'seguimiento' ? (corte?.year ?? null) : null),
  );
}

/** The cells under the headers of dates and ends. */
function* scheduleCells(plans: readonly SheetPlan[]): Generator<Place & { readonly sheet: Sheet }> {
  for (const { sheet, headers } of plans) {
    for (const { header, first, tail } of cutSections(sheet, headers)) {
      const columns = header.columns.filter(({ campo }) => campo === 'fecha' || campo === 'fin');
      for (const { columna } of columns) for (let row = first; row < tail; row++) yield { sheet, row, column: columna };
    }
  }
}

/** The year of most dates of the schedule columns, where no title names the vigencia. */
function yearOfDates(plans: readonly SheetPlan[], date1904: boolean): number | null {
  const counts = new Map<number, number>();
  for (const { sheet, row, column } of scheduleCells(plans)) {
    const reading = readSchedule(valueAt(sheet, row, column), formatAt(sheet, row, column), { date1904, vigencia: null });
    const year = reading.kind === 'fechas' ? Number(reading.fechas[0]?.slice(0, 4)) : 0;
    if (year) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [winner] = [...counts].sort((a, b) => b[1] - a[1]);
  return winner ? winner[0] : null;
}
