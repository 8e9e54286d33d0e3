import { formatDate } from '../../days';
import { toSerial } from '../../cells/date';
import type { IsoDate, Review, Severity, Zona } from '../../model';
import type { Tab, TabCell, Tone } from '../edit';
import { OWN_SENTENCE, type TabName } from './own';

export type TabRow = readonly TabCell[];

export const EMPTY: TabCell = { value: null };

export const text = (value: string, tone: Tone = 'plain'): TabCell => ({ value, tone, wrap: true });
/** A remark that runs on over the empty cells at its right. */
export const sentence = (value: string): TabCell => ({ value, tone: 'muted' });
export const integer = (value: number, tone: Tone = 'plain'): TabCell => ({ value, format: 'integer', tone });
export const percent = (value: number | null, tone: Tone = 'plain'): TabCell => ({ value, format: 'percent', tone });

/** A real date, in the day count of the workbook. */
export function date(value: IsoDate | null, date1904: boolean): TabCell {
  return value === null ? EMPTY : { value: toSerial(value, date1904), format: 'date' };
}

export const header = (labels: readonly string[]): TabRow => labels.map((value) => ({ value, tone: 'header', wrap: true }));

const SEVERITY: Readonly<Record<Severity, string>> = { error: '✖ Error', advertencia: '▲ Advertencia', informativo: '● Informativo' };

/** A severity by symbol, word and colour. */
export const severityCell = (severity: Severity): TabCell => text(SEVERITY[severity], severity);

const ZONA: Readonly<Record<Zona, string>> = { alta: '▲ Alta', media: '● Media', baja: '▼ Baja' };

/** The zone by symbol, word and colour. */
export const zonaCell = (zona: Zona | null): TabCell => (zona === null ? text('Sin dato', 'muted') : { value: ZONA[zona], tone: zona });

const entidadText = ({ entidad }: Review): string => (entidad === '' ? '(sin nombre en la hoja)' : entidad);

/** «31/08/2020», or a word where the table names no corte. */
export const corteText = (corte: IsoDate | null): string => (corte === null ? 'sin corte' : formatDate(corte));

/** A tab of ours, still under the name that we would give it. */
export interface OwnTab extends Tab {
  readonly name: TabName;
}

/** Title and mark: the first two rows of every tab of ours. */
export const titleRows = (title: string): TabRow[] => [[{ value: title, tone: 'title' }], [{ value: OWN_SENTENCE, tone: 'muted' }]];

/** Title, mark and the head of the official form: four rows. */
export function formHeading(title: string, review: Review, date1904: boolean): TabRow[] {
  return [
    ...titleRows(title),
    header(['Entidad', 'Vigencia', 'Fecha de seguimiento (corte)', 'Fecha límite de publicación']),
    [
      text(entidadText(review)),
      review.vigencia === null ? EMPTY : { value: review.vigencia },
      date(review.corte, date1904),
      date(review.resumen.limitePublicacion, date1904),
    ],
  ];
}

/** Title, mark and the head of the form in one line, for lists whose first columns are narrow: three rows. */
export function lineHeading(title: string, review: Review): TabRow[] {
  const limit = review.resumen.limitePublicacion;
  const parts = [
    `Entidad: ${entidadText(review)}`,
    ...(review.vigencia === null ? [] : [`Vigencia: ${String(review.vigencia)}`]),
    `Fecha de seguimiento: ${corteText(review.corte)}`,
    ...(limit === null ? [] : [`Fecha límite de publicación: ${formatDate(limit)}`]),
  ];
  return [...titleRows(title), [{ value: parts.join(' · ') }]];
}

/** A visible tab with its header frozen, and repeated on paper. `headerRows` counts from the top of the sheet to the end of the table's header. */
export function visibleTab(name: TabName, headerRows: number, widths: readonly number[], rows: readonly TabRow[]): OwnTab {
  const print = { repeatedRows: [headerRows, headerRows] } as const;
  return { name, visibility: 'visible', widths, frozenRows: headerRows, rows, merges: [], charts: [], print };
}
