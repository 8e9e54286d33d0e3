import { addDays, compareDates, dayNumber } from '../../days';
import { workingDaysBetween } from '../../working-days';
import type { Estado, IsoDate, Review, Row, RowState, Settings } from '../../model';
import { address } from '../../snapshot';
import type { TabCell, Tone } from '../edit';
import { date, EMPTY, header, integer, lineHeading, text, visibleTab, type OwnTab, type TabRow } from './cells';

const COLUMNS = ['Vence', 'Días hábiles desde el corte', 'Estado', 'Actividad', 'Componente', 'Responsable', 'Hoja', 'Celda'];
const WIDTHS = [14, 14, 18, 60, 36, 32, 20, 8];
const HEADER_ROW = 4;

/** Sorts after every date. */
const LAST = '9999-99-99';

const ESTADO_TONE: Readonly<Partial<Record<Estado, Tone>>> = { vencida: 'error', atrasada: 'advertencia', cumplida: 'alta' };

/** A due date further away than this is a typing error; counting its days would say nothing. */
const FARTHEST_DAYS = 1500;

/** Working days from the corte to a day: positive after it, negative before it, null where that cannot be told. */
function workingDaysFrom(corte: IsoDate | null, day: IsoDate, extraDays: readonly IsoDate[]): number | null {
  if (corte === null || Math.abs(dayNumber(day) - dayNumber(corte)) > FARTHEST_DAYS) return null;
  return day > corte ? workingDaysBetween(addDays(corte, 1), day, extraDays) : -workingDaysBetween(addDays(day, 1), corte, extraDays) + 0;
}

function rowLink(row: Row): TabCell {
  const cell = row.celdas.actividad ?? { fila: row.fila, columna: 1 };
  const celda = address(cell);
  return { value: celda, tone: 'link', link: { hoja: row.hoja, celda } };
}

/** «Vencimientos»: every activity by its last due date, those without one at the end. */
export function vencimientosTab(review: Review, settings: Settings, date1904: boolean): OwnTab {
  const days = new Map<IsoDate, number | null>();
  const daysTo = (day: IsoDate): number | null => {
    const known = days.get(day);
    if (known !== undefined) return known;
    const count = workingDaysFrom(review.corte, day, settings.diasNoHabiles);
    days.set(day, count);
    return count;
  };
  const tabRow = (row: Row, { vence, estado }: RowState): TabRow => {
    const count = vence === null ? null : daysTo(vence);
    return [
      date(vence, date1904),
      count === null ? EMPTY : integer(count),
      text(estado, ESTADO_TONE[estado]),
      text([row.numeral, row.actividad].filter((part) => part !== '').join(' ')),
      text(row.componente),
      text(row.responsables.join(', ')),
      text(row.hoja),
      rowLink(row),
    ];
  };
  const activities = review.filas.flatMap((row, index) => {
    const state = review.estados[index];
    return row.tipo === 'riesgos' || !state ? [] : [{ row, state, order: state.vence ?? LAST }];
  });
  // Array.prototype.sort is stable: activities of one day keep the order of the sheet.
  activities.sort((a, b) => compareDates(a.order, b.order));
  const rows = [
    ...lineHeading('Vencimientos de las actividades', review),
    header(COLUMNS),
    ...activities.map(({ row, state }) => tabRow(row, state)),
  ];
  return visibleTab('Vencimientos', HEADER_ROW, WIDTHS, rows);
}
