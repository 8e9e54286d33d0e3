/** The door of this folder: from a snapshot to what its tables say. */
import { readSchedule } from '../cells/date';
import { readPercentage, usesWholeNumbers } from '../cells/percentage';
import { CORTES } from '../calendar/cortes';
import type { Column, ColumnCorrection, IsoDate, PrintedFigure, Reading, Row, Settings, Table } from '../model';
import { address, columnName, formatAt, valueAt } from '../snapshot';
import type { Sheet, Snapshot } from '../snapshot';
import { buildRow } from './build-row';
import { resolveColumns } from './columns';
import type { CorteContext, Layout } from './layout';
import { findHeaders } from './headers';
import type { Header } from './headers';
import { walkSheet } from './rows';
import type { PrintedTotal } from './rows';
import type { TableSection } from './section-reader';
import { cutSections } from './sections';
import { corteOfName, corteOfTitle, readTitle } from './title';
import type { Title } from './title';

/** Sheets that our own tabs and ledger stand in, by name; they are never read as tables. */
export type SkipSheet = (sheet: Sheet) => boolean;

interface SheetPlan {
  readonly sheet: Sheet;
  readonly headers: readonly Header[];
  readonly title: Title;
}

/** Reads every table of the workbook. Never throws on what a sheet holds; what was not sure is in `dudas` and `avisos`. */
export function readWorkbook(snapshot: Snapshot, settings: Settings, skip: SkipSheet): Reading {
  const plans: SheetPlan[] = [];
  for (const sheet of snapshot.sheets) {
    if (skip(sheet)) continue;
    const headers = findHeaders(sheet);
    const title = headers[0] ? readTitle(sheet, headers[0].top - 1) : readTitle(sheet, Math.min(sheet.values.length, 30));
    plans.push({ sheet, headers, title });
  }
  const read = plans.filter(({ headers, sheet }) => headers.length > 0 && sheet.visibility === 'visible');
  const tabled = read.length > 0 ? read : plans.filter(({ headers }) => headers.length > 0);
  const titles = [...tabled, ...plans.filter((plan) => !tabled.includes(plan))].map(({ title }) => title);
  const vigencia =
    settings.vigencia ?? firstOf(titles, ({ vigencia }) => vigencia) ?? yearOfHeaders(tabled) ?? yearOfDates(tabled, snapshot.date1904);
  const perfil = settings.perfil ?? firstOf(titles, ({ perfil }) => perfil) ?? 'PAAC';
  const cortes = settings.cortes ?? CORTES[perfil];

  const named = corteOfName(snapshot.name, vigencia, cortes);
  const found: Found = { tablas: [], filas: [], totales: [] };
  for (const plan of tabled) {
    const fallback =
      corteOfTitle(plan.title, vigencia, cortes) ?? settings.corte ?? corteOfName(plan.sheet.name, vigencia, cortes) ?? named;
    readSheet(plan, { vigencia, cortes, fallback }, settings, snapshot.date1904, found);
  }
  const titled = firstOf(titles, (title) => corteOfTitle(title, vigencia, cortes));
  const entidad = firstOf(titles, (title) => title.entidad || null) ?? '';
  const horizonte = settings.horizonte ?? (perfil === 'PTEP' ? firstOf(titles, (title) => title.horizonte) : null);
  const reading = { entidad, vigencia, horizonte, corte: settings.corte ?? titled ?? lastUsedCorte(found.filas), perfil, ...found };
  return { ...reading, avisos: noticesOf(reading) };
}

function firstOf<T, R>(items: readonly T[], pick: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = pick(item);
    if (found !== null) return found;
  }
  return null;
}

const COLUMNS_OF_A_SHEET = 16_384;

/** What is gathered sheet by sheet. */
interface Found {
  readonly tablas: Table[];
  readonly filas: Row[];
  readonly totales: Omit<PrintedFigure, 'metodos'>[];
}

function readSheet(plan: SheetPlan, context: CorteContext, settings: Settings, date1904: boolean, found: Found): void {
  const { tablas, filas } = found;
  const { sheet } = plan;
  const sections = cutSections(sheet, plan.headers).flatMap((section): TableSection[] => {
    const corrections = correctionsFor(settings.columnas, sheet, section.header);
    const layout = resolveColumns(sheet, section.header, section.last, context, corrections);
    if (!layout) return [];
    tablas.push(describeTable(sheet, section.header, layout, section.tail - 1));
    return [{ ...section, layout, tabla: tablas.length - 1 }];
  });
  const whole = new Map<number, boolean>();
  const wholeNumbers = (tabla: number, column: number): boolean => {
    const key = tabla * COLUMNS_OF_A_SHEET + column;
    const known = whole.get(key);
    if (known !== undefined) return known;
    const section = sections.find((one) => one.tabla === tabla);
    const value = section ? usesWholeNumbers(columnCells(sheet, section, column)) : false;
    whole.set(key, value);
    return value;
  };
  const { drafts, totals } = walkSheet(sheet, sections, { entidad: plan.title.entidad, date1904 });
  for (const draft of drafts) filas.push(buildRow(draft, { sheet, date1904, vigencia: context.vigencia, wholeNumbers }));
  for (const total of totals) found.totales.push(...printedFigure(sheet, total, wholeNumbers(total.tabla, total.place.column)));
}

/** The figure of a printed total as a share; nothing where its cell holds no number. */
function printedFigure(sheet: Sheet, { place, titulo, componente }: PrintedTotal, wholeNumbers: boolean): Omit<PrintedFigure, 'metodos'>[] {
  const value = valueAt(sheet, place.row, place.column);
  const reading = readPercentage(value, formatAt(sheet, place.row, place.column), wholeNumbers);
  const celda = address({ fila: place.row, columna: place.column });
  return reading.kind === 'avance' ? [{ hoja: sheet.name, celda, titulo, componente, avance: reading.avance }] : [];
}

function columnCells(sheet: Sheet, section: TableSection, column: number) {
  const cells = [];
  for (let row = section.first; row < section.tail; row++)
    cells.push({ value: valueAt(sheet, row, column), format: formatAt(sheet, row, column) });
  return cells;
}

function correctionsFor(all: readonly ColumnCorrection[], sheet: Sheet, header: Header): ColumnCorrection[] {
  return all.filter(({ hoja, encabezado }) => hoja === sheet.name && (encabezado === null || encabezado === header.top));
}

const PERIOD_COLUMNS = [
  ['cuatrimestre', 'cuatrimestres'],
  ['trimestre', 'trimestres'],
  ['mes', 'meses'],
] as const;

function describeTable(sheet: Sheet, header: Header, layout: Layout, lastRow: number): Table {
  const columnas: Table['columnas'] = {};
  for (const [campo, column] of layout.fields) columnas[campo] = columnName(column);
  for (const [campo, plural] of PERIOD_COLUMNS) {
    const marks = layout.columns.filter((column) => column.campo === campo).map(({ columna }) => columnName(columna));
    if (marks.length > 0) columnas[plural] = marks;
  }
  for (const side of ['avance', 'seguimiento'] as const) {
    const pairs = layout.pairs.flatMap((pair) => {
      const column = pair[side];
      return column === null ? [] : [{ columna: columnName(column), corte: pair.corte }];
    });
    if (pairs.length > 0) columnas[side] = pairs;
  }
  const columns = header.columns.map(({ columna }) => columna);
  const left = columnName(Math.min(...columns));
  const right = columnName(Math.max(...columns, header.lastColumn));
  return {
    hoja: sheet.name,
    rango: `${left}${String(header.top)}:${right}${String(Math.max(lastRow, header.bottom))}`,
    tipo: layout.kind,
    encabezado: [header.top, header.bottom],
    columnas,
    columnasLeidas: layout.columns.map(({ columna, campo, titulo, corte, periodo }): Column => ({
      columna: columnName(columna),
      campo,
      titulo,
      corte,
      periodo,
    })),
    dudas: [...layout.doubts],
  };
}

/** The year that a progress column names, «% DE AVANCE (31-08-2020)». */
function yearOfHeaders(plans: readonly SheetPlan[]): number | null {
  return firstOf(
    plans.flatMap(({ headers }) => headers.flatMap(({ columns }) => columns)),
    ({ campo, corte }) => (campo === 'avance' || campo === 'seguimiento' ? (corte?.year ?? null) : null),
  );
}

/** The year of most dates of the schedule columns, where no title names the vigencia. */
function yearOfDates(plans: readonly SheetPlan[], date1904: boolean): number | null {
  const counts = new Map<number, number>();
  for (const { sheet, headers } of plans) {
    for (const { header, first, tail } of cutSections(sheet, headers)) {
      for (const { columna } of header.columns.filter(({ campo }) => campo === 'fecha' || campo === 'fin')) {
        for (let row = first; row < tail; row++) {
          const reading = readSchedule(valueAt(sheet, row, columna), formatAt(sheet, row, columna), { date1904, vigencia: null });
          const year = reading.kind === 'fechas' ? Number(reading.fechas[0]?.slice(0, 4)) : 0;
          if (year) counts.set(year, (counts.get(year) ?? 0) + 1);
        }
      }
    }
  }
  const [winner] = [...counts].sort((a, b) => b[1] - a[1]);
  return winner ? winner[0] : null;
}

/** The latest corte at which any row says anything. */
function lastUsedCorte(filas: readonly Row[]): IsoDate | null {
  let last: IsoDate | null = null;
  for (const { avances } of filas) {
    for (const { corte, texto, seguimiento } of avances) {
      if (corte !== null && (texto !== '' || seguimiento !== '') && (last === null || corte > last)) last = corte;
    }
  }
  return last;
}

function noticesOf({ tablas, filas, perfil, vigencia, corte }: Omit<Reading, 'avisos'>): string[] {
  const avisos: string[] = [];
  const risk = tablas.filter(({ tipo }) => tipo === 'riesgos');
  for (const { hoja, rango } of risk)
    avisos.push(`«${hoja}» ${rango} es un mapa de riesgos: se reconoce y no se le aplican las reglas de actividades.`);
  if (tablas.length > risk.length && tablas.every(({ columnas }) => columnas.avance === undefined)) {
    avisos.push(
      tablas.some(({ columnas }) => columnas.seguimiento !== undefined)
        ? 'Ninguna tabla tiene columna de % de avance: se revisan el relato, las fechas y la estructura.'
        : 'Ninguna tabla tiene columnas de avance ni de seguimiento: se revisa como plan.',
    );
  }
  if (corte === null && filas.some(({ avances }) => avances.length > 0)) {
    avisos.push('No se encontró el corte en el título, en los encabezados ni en el nombre; indíquelo para revisar el cronograma.');
  }
  if (vigencia === null && filas.length > 0)
    avisos.push(
      `No se encontró la vigencia del ${perfil} en el título ni en las fechas; indíquela en los ajustes para revisar el cronograma.`,
    );
  return avisos;
}
