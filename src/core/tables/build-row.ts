/** From a draft to a row: the texts, dates, marks and percentages of its cells. */
import { readPercentage } from '../cells/percentage';
import { fromSerial, isDateFormat, readSchedule } from '../cells/date';
import { isBlank, plain, textOf } from '../cells/text';
import { formatDate } from '../calendar/days';
import type { Avance, Field, IsoDate, Row } from '../model';
import { formatAt, valueAt } from '../snapshot';
import type { Cell, Sheet } from '../snapshot';
import type { Slot } from './layout';
import { fieldOfSlot, placeOf } from './draft';
import type { Place, RowDraft } from './draft';
import { numeralText } from './section-reader';

export interface BuildContext {
  readonly sheet: Sheet;
  readonly date1904: boolean;
  readonly vigencia: number | null;
  /** Whether bare numbers in a progress column are percent points, by table and column. */
  wholeNumbers(tabla: number, column: number): boolean;
}

const MARK = /^(?:x|si|✓|✔|•|1|100\s*%)$/;

const SEPARATOR = /[/;\n\r]|\s[-–]\s/;

function partsOf(text: string): string[] {
  if (!SEPARATOR.test(text)) return text === '' ? [] : [text.replace(/\s+/g, ' ')];
  return text
    .split(/\s*[/;\n\r]+\s*|\s+[-–]\s+/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '' && !isBlank(part));
}

/** Reads one draft. Pure: the same draft and sheet give the same row. */
export function buildRow(draft: RowDraft, context: BuildContext): Row {
  const { sheet } = context;
  const cell = (place: Place): Cell => ({ hoja: sheet.name, fila: place.row, columna: place.column });
  const raw = (place: Place | null) => (place ? valueAt(sheet, place.row, place.column) : null);
  const text = (slot: Slot): string => {
    const value = raw(placeOf(draft, slot));
    const own = isBlank(value) ? '' : textOf(value).trim();
    const later = draft.continued.get(slot);
    if (!later) return own;
    const places = [placeOf(draft, slot), ...later].filter((place): place is Place => place !== null);
    return places
      .map((place) => shownText(place, context))
      .filter((part) => !isBlank(part))
      .join(' ');
  };

  const celdas: Partial<Record<Field, Cell>> = {};
  for (const column of draft.layout.columns) {
    const slot = column.slot;
    celdas[column.campo] ??= cell(draft.own.get(slot) ?? { row: draft.fila, column: column.columna });
  }
  const schedule = readDates(draft, context, text);
  return {
    hoja: sheet.name,
    fila: draft.fila,
    tabla: draft.tabla,
    tipo: draft.layout.kind,
    ...draft.labels,
    ...numbered(numeralOf(draft, sheet) ?? text('numeral'), text('actividad'), draft.layout.fields.has('numeral')),
    descripcion: text('descripcion'),
    meta: text('meta') || programmeTarget(draft, sheet),
    producto: text('producto'),
    indicador: text('indicador'),
    resultado: percentText(draft, sheet, text('resultado')),
    peso: shareAt(placeOf(draft, 'peso'), draft, context),
    responsables: partsOf(text('responsable')),
    corresponsables: partsOf(text('corresponsable')),
    ...schedule,
    cuatrimestres: marksOf(draft, sheet, 'cuatrimestre'),
    meses: markedMonths(draft, sheet),
    avances: readPairs(draft, context, cell, text),
    celdas,
    titulos: headingCells(draft, cell),
    heredados: [...new Set([...draft.inherited.keys()].map(fieldOfSlot))],
    desplazada: draft.displacement
      ? { celda: cell(draft.displacement.place), columnas: draft.displacement.columnas, evidencia: draft.displacement.evidencia }
      : null,
  };
}

/** A cell as a person sees it: a date typed as one reads as a date between its neighbours. */
function shownText({ row, column }: Place, { sheet, date1904 }: BuildContext): string {
  const value = valueAt(sheet, row, column);
  const day = typeof value === 'number' && isDateFormat(formatAt(sheet, row, column)) ? fromSerial(value, date1904) : null;
  return day === null ? textOf(value).trim() : formatDate(day);
}

function headingCells({ headings }: RowDraft, cell: (place: Place) => Cell): Row['titulos'] {
  return Object.fromEntries(Object.entries(headings).map(([level, place]) => [level, cell(place)]));
}

/** A numeral typed as a number keeps the zeros that its format shows: 1.1 with two decimals is «1.10». */
function numeralOf(draft: RowDraft, sheet: Sheet): string | null {
  const place = placeOf(draft, 'numeral');
  const value = place ? valueAt(sheet, place.row, place.column) : null;
  const decimals = place ? /^0\.(0+)$/.exec(formatAt(sheet, place.row, place.column) ?? '') : null;
  return typeof value === 'number' && decimals?.[1] !== undefined ? value.toFixed(decimals[1].length) : null;
}

const LEADING_NUMERAL = /^(\d{1,2}(?:\.\d{1,2}){1,3})[.)]?[\s-]+(?=[A-ZÁÉÍÓÚÑ])/;

/** Where the table has no column for it, the numeral is written before the activity. */
function numbered(numeral: string, actividad: string, hasColumn: boolean): Pick<Row, 'numeral' | 'actividad'> {
  const leading = hasColumn ? null : LEADING_NUMERAL.exec(actividad);
  if (!leading) return { numeral: numeralText(numeral), actividad };
  return { numeral: numeralText(leading[1] ?? ''), actividad: actividad.slice(leading[0].length) };
}

type Schedule = Pick<Row, 'fechaTexto' | 'fechas' | 'fechaIlegible' | 'inicio' | 'fin' | 'periodo'>;

function readDates(draft: RowDraft, context: BuildContext, text: (slot: Slot) => string): Schedule {
  const { sheet, date1904, vigencia } = context;
  const read = (slot: Slot) => {
    const place = placeOf(draft, slot);
    const continued = (draft.continued.get(slot) ?? []).length > 0;
    const value = continued ? text(slot) : place ? valueAt(sheet, place.row, place.column) : null;
    return readSchedule(value, place ? formatAt(sheet, place.row, place.column) : null, { date1904, vigencia });
  };
  const [main, start, end] = [read('fecha'), read('inicio'), read('fin')];
  /** As a person sees the cell: a serial number is the date that its format shows. */
  const shown = (slot: Slot, reading: typeof main): string => {
    const place = placeOf(draft, slot);
    const isSerial =
      reading.kind === 'fechas' &&
      !draft.continued.has(slot) &&
      place !== null &&
      typeof valueAt(sheet, place.row, place.column) === 'number';
    return isSerial ? reading.fechas.map(formatDate).join(' ') : text(slot);
  };
  const illegible = (slot: Slot, reading: typeof main): Row['fechaIlegible'] => {
    const place = placeOf(draft, slot);
    if (reading.kind !== 'ilegible' || !place) return null;
    return { celda: { hoja: sheet.name, fila: place.row, columna: place.column }, texto: text(slot), motivo: reading.reason };
  };
  const lastOf = (reading: typeof main): IsoDate | null =>
    reading.kind === 'fechas' ? (reading.fechas[reading.fechas.length - 1] ?? null) : null;
  const listed = main.kind === 'fechas' ? main.fechas : [];
  const inicio = lastOf(start) ?? (main.kind === 'fechas' ? main.inicio : null);
  const fin = lastOf(end);
  const dated = [...new Set([...(inicio ? [inicio] : []), ...listed, ...(fin ? [fin] : [])])].sort();
  const year = listed.length === 0 && fin === null ? markedYearEnd(draft, context) : null;
  const fechas = year === null ? dated : [...dated, year];
  const period = [main, end, start].find((reading) => reading.kind === 'periodo');
  return {
    fechaTexto: [shown('fecha', main), shown('inicio', start), shown('fin', end)].filter((part) => part !== '').join(' - '),
    fechas,
    fechaIlegible: illegible('fecha', main) ?? illegible('fin', end) ?? illegible('inicio', start),
    inicio,
    fin: fin ?? (main.kind === 'fechas' && main.inicio !== null ? lastOf(main) : null),
    periodo: period?.kind === 'periodo' ? period.texto : null,
  };
}

/** What the whole programme asks for, where the table has a target for each year too. */
function programmeTarget({ fila, layout: { metaDelPrograma } }: RowDraft, sheet: Sheet): string {
  const value = metaDelPrograma === null ? null : valueAt(sheet, fila, metaDelPrograma);
  return isBlank(value) ? '' : textOf(value).trim();
}

/** The months that close what is marked by months, quarters or halves. */
function markedMonths(draft: RowDraft, sheet: Sheet): number[] {
  const ends = (field: Field, months: number): number[] => marksOf(draft, sheet, field).map((mark) => mark * months);
  return [...ends('mes', 1), ...ends('trimestre', 3), ...ends('semestre', 6)].sort((a, b) => a - b);
}

/**
 * The day on which a row of marked years is due: the end of the last of them. Where the targets are those of the year under
 * review and it is marked, its end.
 */
function markedYearEnd(draft: RowDraft, { sheet, vigencia }: BuildContext): IsoDate | null {
  const years = marksOf(draft, sheet, 'anualidad');
  const last = years.length === 0 ? null : Math.max(...years);
  const due = draft.layout.anual && vigencia !== null && years.includes(vigencia) ? vigencia : last;
  return due === null ? null : `${String(due)}-12-31`;
}

function marksOf(draft: RowDraft, sheet: Sheet, field: Field): number[] {
  const marks: number[] = [];
  for (const column of draft.layout.columns) {
    if (column.campo !== field || column.periodo === null) continue;
    const place = placeOf(draft, column.slot);
    const value = place ? valueAt(sheet, place.row, place.column) : null;
    if (isMark(value)) marks.push(column.periodo);
  }
  return marks;
}

/** A programmed period is marked with an X, a tick, a number or a date: anything but a blank, a zero or «no». */
function isMark(value: ReturnType<typeof valueAt>): boolean {
  if (isBlank(value) || value === 0 || value === false) return false;
  return typeof value !== 'string' || MARK.test(plain(value)) || /^\d/.test(value.trim());
}

/** A share with its format, «100%»: a RESULTADO of 1 with a % format is no count. */
function percentText(draft: RowDraft, sheet: Sheet, text: string): string {
  const place = placeOf(draft, 'resultado');
  const value = place ? valueAt(sheet, place.row, place.column) : null;
  const isShare = place !== null && typeof value === 'number' && formatAt(sheet, place.row, place.column)?.includes('%') === true;
  return isShare ? `${String(Math.round(value * 1000) / 10)}%` : text;
}

function shareAt(place: Place | null, draft: RowDraft, context: BuildContext): number | null {
  if (!place) return null;
  const reading = readPercentage(
    valueAt(context.sheet, place.row, place.column),
    formatAt(context.sheet, place.row, place.column),
    context.wholeNumbers(draft.tabla, place.column),
  );
  return reading.kind === 'avance' ? reading.avance : null;
}

/** Where the walk leaves a narrative of a table that has no column for it. */
const STRAY: Slot = 'seguimiento ';

function readPairs(draft: RowDraft, context: BuildContext, cell: (place: Place) => Cell, text: (slot: Slot) => string): Avance[] {
  const { sheet } = context;
  const pairs = draft.layout.pairs.map(({ corte, avance, seguimiento, slots }): Avance => {
    const progress = placeOf(draft, slots.avance);
    const narrative = placeOf(draft, slots.seguimiento);
    const column = avance ?? 0;
    const reading = progress
      ? readPercentage(
          valueAt(sheet, progress.row, progress.column),
          formatAt(sheet, progress.row, progress.column),
          context.wholeNumbers(draft.tabla, column),
        )
      : null;
    return {
      corte,
      avance: reading?.kind === 'avance' ? reading.avance : null,
      noAplica: reading?.kind === 'noAplica',
      texto: progress ? textOf(valueAt(sheet, progress.row, progress.column)).trim() : '',
      ilegible: reading?.kind === 'ilegible',
      seguimiento: text(slots.seguimiento),
      celdaAvance: avance === null ? null : cell(draft.own.get(slots.avance) ?? { row: draft.fila, column: avance }),
      celdaSeguimiento:
        seguimiento === null
          ? null
          : cell(narrative && draft.own.has(slots.seguimiento) ? narrative : { row: draft.fila, column: seguimiento }),
    };
  });
  if (pairs.length > 0 || !draft.continued.has(STRAY)) return pairs;
  const stray = text(STRAY);
  const place = draft.continued.get(STRAY)?.[0];
  return [
    {
      corte: null,
      avance: null,
      noAplica: false,
      texto: '',
      ilegible: false,
      seguimiento: stray,
      celdaAvance: null,
      celdaSeguimiento: place ? cell(place) : null,
    },
  ];
}
