/** The door of this folder: from a snapshot to what its tables say. */
import { readPercentage, usesWholeNumbers } from '../cells/percentage';
import type { Column, ColumnCorrection, Horizon, IsoDate, PrintedFigure, Reading, Row, Settings, Table } from '../model';
import { address, columnName, formatAt, valueAt } from '../snapshot';
import type { Sheet, Snapshot } from '../snapshot';
import { buildRow } from './build-row';
import { resolveColumns } from './columns';
import { readCorteWords } from './corte-words';
import type { CorteWords } from './corte-words';
import type { CorteContext, Layout } from './layout';
import { findHeaders } from './headers';
import type { Header } from './headers';
import { noticesOf } from './notices';
import { cortesNamed, toldProfile } from './programme';
import { walkSheet } from './rows';
import type { TableSection } from './section-reader';
import { cutSections } from './sections';
import { corteOfName, corteOfTitle, readTitle } from './title';
import type { Title } from './title';
import type { PrintedTotal } from './totals';
import { firstOf, vigenciaOf } from './vigencia';
import type { SheetPlan } from './vigencia';

/** Sheets that our own tabs and ledger stand in, by name; they are never read as tables. */
export type SkipSheet = (sheet: Sheet) => boolean;

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
  const others = plans.filter((plan) => !tabled.includes(plan) && plan.sheet.visibility === 'visible');
  const titles = [...tabled, ...others].map(({ title }) => title);
  const span = settings.horizonte ?? firstOf(titles, ({ horizonte }) => horizonte);
  const vigencia = settings.vigencia ?? vigenciaOf(tabled, titles, span, settings.corte, snapshot.date1904);
  const sheets = tabled.map(({ sheet }) => sheet);
  const names = [...sheets.map(({ name }) => name), snapshot.name];
  const told = toldProfile({ settings, titles: titles.map(({ perfil }) => perfil), names, sheets, vigencia });
  const cortes = settings.cortes ?? cortesNamed(cortesSaid(tabled, titles), told.perfil);

  const named = corteOfName(snapshot.name, vigencia, cortes);
  const found: Found = { tablas: [], filas: [], totales: [] };
  for (const plan of tabled) {
    const fallback =
      corteOfTitle(plan.title, vigencia, cortes) ?? settings.corte ?? corteOfName(plan.sheet.name, vigencia, cortes) ?? named;
    readSheet(plan, { vigencia, cortes, fallback }, settings, snapshot.date1904, found);
  }
  const titled = firstOf(titles, (title) => corteOfTitle(title, vigencia, cortes));
  const entidad = firstOf(titles, (title) => title.entidad || null) ?? '';
  const horizonte = settings.horizonte ?? (told.perfil === 'PTEP' && covers(span, vigencia) ? span : null);
  const corte = settings.corte ?? titled ?? lastUsedCorte(found.filas);
  const totales = found.totales.flatMap((figures) => figureAt(figures, corte));
  const reading = { entidad, vigencia, corte, ...told, horizonte, cortes, ...found, totales };
  return { ...reading, avisos: noticesOf(reading) };
}

function covers(span: Horizon | null, year: number | null): boolean {
  return span !== null && year !== null && span[0] <= year && year <= span[1];
}

/** The cortes that headers of progress, titles and sheet names speak of. */
function cortesSaid(plans: readonly SheetPlan[], titles: readonly Title[]): CorteWords[] {
  const headers = plans.flatMap(({ headers }) => headers.flatMap(({ columns }) => columns));
  const words = [
    ...titles.map(({ corte }) => corte),
    ...headers.map(({ campo, corte }) => (campo === 'avance' || campo === 'seguimiento' ? corte : null)),
    ...plans.map(({ sheet }) => readCorteWords(sheet.name.replace(/_/g, ' '))),
  ];
  return words.filter((word): word is CorteWords => word !== null);
}

const COLUMNS_OF_A_SHEET = 16_384;

interface FigureAt {
  readonly corte: IsoDate | null;
  readonly figure: Omit<PrintedFigure, 'metodos'>;
}

/** What is gathered sheet by sheet. */
interface Found {
  readonly tablas: Table[];
  readonly filas: Row[];
  /** Of each total, its figure at each corte. */
  readonly totales: (readonly FigureAt[])[];
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
  for (const draft of drafts)
    filas.push(buildRow(draft, { sheet, date1904, vigencia: context.vigencia, corte: context.fallback, wholeNumbers }));
  for (const total of totals) found.totales.push(figuresOf(sheet, total, wholeNumbers));
}

/** The figures of a printed total as shares, without cells that hold no number. */
function figuresOf(
  sheet: Sheet,
  { tabla, titulo, figures, componente }: PrintedTotal,
  wholeNumbers: (tabla: number, column: number) => boolean,
): FigureAt[] {
  return figures.flatMap(({ place: { row, column }, corte }) => {
    const reading = readPercentage(valueAt(sheet, row, column), formatAt(sheet, row, column), wholeNumbers(tabla, column));
    const celda = address({ fila: row, columna: column });
    return reading.kind === 'avance' ? [{ corte, figure: { hoja: sheet.name, celda, titulo, componente, avance: reading.avance } }] : [];
  });
}

/** The figure at the corte under review; the first where none names it. */
function figureAt(figures: readonly FigureAt[], corte: IsoDate | null): FigureAt['figure'][] {
  const chosen = figures.find((one) => one.corte === corte) ?? figures[0];
  return chosen ? [chosen.figure] : [];
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
  ['semestre', 'semestres'],
  ['mes', 'meses'],
  ['anualidad', 'anualidades'],
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
    rivales: layout.rivals.map(({ campo, columns: rivals }) => ({
      campo,
      columnas: rivals.map(({ columna, titulo }) => ({ columna: columnName(columna), titulo })),
    })),
    dudas: [...layout.doubts],
  };
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
