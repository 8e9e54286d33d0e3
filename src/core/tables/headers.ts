/** Finds the header of each table in a sheet: one to three rows, repeated on each page, worded differently each time. */
import { isMarkField, type Field } from '../model';
import { isBlank, plain, textOf } from '../cells/text';
import type { CellValue, Range, Sheet } from '../snapshot';
import { readCorteWords } from './corte-words';
import type { CorteWords } from './corte-words';
import { fieldOfHeader } from './header-field';
import { isTramiteHeader, riskWordsIn } from './table-words';
import { isMonthInitial, isYear, monthLabel, MONTH_LABELS, periodNumber, yearLabel } from './period-labels';

/** One column as its header describes it, before its contents are looked at. */
export interface HeaderColumn {
  readonly columna: number;
  readonly titulo: string;
  readonly campo: Field | null;
  readonly corte: CorteWords | null;
  /** Which cuatrimestre, trimestre or mes a sub-column stands for. */
  readonly periodo: number | null;
}

export interface Header {
  /** First and last row, from 1. */
  readonly top: number;
  readonly bottom: number;
  readonly kind: 'actividades' | 'tramites' | 'riesgos';
  readonly columns: readonly HeaderColumn[];
  /** A header cell that is merged below its own row covers this many rows more. */
  readonly lastColumn: number;
}

const ANCHOR_WORD = /activ|\bact\.|acci[oó]n|tr[aá]mite|espacio|tarea|hito|compromiso|riesgo|meta|prod/i;
const LONGEST_HEADER_CELL = 160;
const USUAL_HEADER_CELL = 60;

interface LabelCell {
  readonly column: number;
  readonly text: string;
}

function labelsOfRow(values: readonly CellValue[]): LabelCell[] {
  const labels: LabelCell[] = [];
  values.forEach((value, i) => {
    if (!isBlank(value)) labels.push({ column: i + 1, text: textOf(value) });
  });
  return labels;
}

/** A month, a cuatrimestre or a year; dates and shares are data. */
function isHeaderNumber(value: number): boolean {
  return isYear(value) || (Number.isInteger(value) && value >= 1 && value <= 12);
}

/** A share or a numeral, «25 %», «1.2.»: no header has one alone in a cell. */
const DATUM = /^(?:\d+(?:[.,]\d+)?\s*%|\d+(?:\.\d+)+\.?)$/;
/** «4 actividades», «una acción»: how many a target asks for. */
const QUANTITY = /^(?:\d+|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce)\s+[a-z]+$/;
/** Columns may be numbered, «1 Componente», «2 Actividad». */
const NUMBERED_COLUMNS = 3;

/** Cheap refusal of nearly every data row: a cell too long for a header, too many long ones, or none with a word that all headers have. */
function mayBeHeader(values: readonly CellValue[]): boolean {
  let [texts, wordy] = [0, 0];
  for (const value of values) {
    if (typeof value === 'number' && !isHeaderNumber(value)) return false;
    if (typeof value !== 'string') continue;
    if (value.length > LONGEST_HEADER_CELL) return false;
    texts++;
    if (value.length > USUAL_HEADER_CELL) wordy++;
  }
  return texts >= 2 && wordy * 3 <= texts && values.some((value) => typeof value === 'string' && ANCHOR_WORD.test(value));
}

const isDatum = (text: string): boolean => DATUM.test(text.trim());
const isPeriod = (text: string): boolean => periodNumber(text) !== null || yearLabel(text) !== null || readCorteWords(text) !== null;
const isQuantity = (text: string): boolean => QUANTITY.test(plain(text)) && !isPeriod(text);

type HeaderKind = Header['kind'];

function headerKindOf(values: readonly CellValue[]): HeaderKind | null {
  if (!mayBeHeader(values)) return null;
  const labels = labelsOfRow(values);
  if (labels.length < 2) return null;
  const texts = labels.map(({ text }) => text);
  if (texts.some(isDatum)) return null;
  const quantities = texts.filter(isQuantity);
  const titles = quantities.length < NUMBERED_COLUMNS ? texts.filter((text) => !quantities.includes(text)) : texts;
  const fields = titles.map(fieldOfHeader).filter((field): field is Field => field !== null);
  const distinct = new Set(fields);
  const risk = riskWordsIn(texts);
  if (risk.words >= 3 && (!distinct.has('avance') || risk.measures >= 2)) return 'riesgos';
  const anchored = distinct.has('actividad');
  if (!anchored && !((distinct.has('meta') || distinct.has('producto')) && (distinct.has('seguimiento') || distinct.has('avance'))))
    return null;
  const enough = distinct.size >= (anchored ? 3 : 4) || (distinct.size >= 2 && fields.length === labels.length);
  const numbers = values.filter((value) => typeof value === 'number' && !isYear(value)).length;
  if (!enough || fields.length < 3 * numbers) return null;
  return texts.filter(isTramiteHeader).length >= 2 ? 'tramites' : 'actividades';
}

function isSubLabel(text: string): boolean {
  if (isMonthInitial(text)) return true;
  if (text.length > LONGEST_HEADER_CELL || isDatum(text)) return false;
  return isPeriod(text) || (fieldOfHeader(text) !== null && !isQuantity(text));
}

/** The columns under a label: its merged width, else up to the next label. */
function spanOf(sheet: Sheet, row: number, labels: readonly LabelCell[], index: number, lastColumn: number): readonly [number, number] {
  const label = labels[index] as LabelCell;
  const merge = sheet.merges.find((range) => range.top <= row && row <= range.bottom && range.left === label.column);
  if (merge && merge.right > merge.left) return [merge.left, merge.right];
  const next = labels[index + 1];
  return [label.column, next ? next.column - 1 : Math.max(lastColumn, label.column)];
}

/** Whether the row under the main row holds labels of its columns and no data. */
function isSubRow(sheet: Sheet, main: readonly LabelCell[], row: number): boolean {
  const labels = labelsOfRow(sheet.values[row - 1] ?? []);
  if (labels.length < 2) return false;
  const mainColumns = new Map(main.map(({ column, text }) => [column, text]));
  return labels.every(({ column, text }) => {
    if (!isSubLabel(text)) return false;
    const above = mainColumns.get(column);
    return above === undefined || fieldOfHeader(above) === null || isGroupLabel(above);
  });
}

/** «CUATRIMESTRE», «MESES», «INDICADORES», «Fecha realización», «PRIMER SEGUIMIENTO»: labels that stand over several columns. */
function isGroupLabel(text: string): boolean {
  const field = fieldOfHeader(text);
  return (
    isMarkField(field) ||
    field === 'fecha' ||
    field === 'meta' ||
    field === 'seguimiento' ||
    field === 'avance' ||
    field === 'indicador' ||
    readCorteWords(text) !== null
  );
}

/** Whether the row above the main row names what several columns have in common, mostly the corte. */
function isGroupRow(sheet: Sheet, main: readonly LabelCell[], row: number): boolean {
  const labels = labelsOfRow(sheet.values[row - 1] ?? []);
  const anchor = main.find(({ text }) => fieldOfHeader(text) === 'actividad');
  if (labels.length === 0 || !anchor) return false;
  const merged = (column: number) => sheet.merges.find((range: Range) => range.top <= row && row <= range.bottom && range.left === column);
  return labels.every(({ column, text }) => {
    const right = merged(column)?.right ?? column;
    const coversAnchor = column <= anchor.column && anchor.column <= right;
    return column > 1 && !coversAnchor && text.length <= LONGEST_HEADER_CELL && (readCorteWords(text) !== null || isGroupLabel(text));
  });
}

const PERIOD_FIELDS: Readonly<Record<number, Field>> = { 2: 'semestre', 3: 'cuatrimestre', 4: 'trimestre', 12: 'mes' };

/** A column's place among the sub-columns of its group, from 1. */
interface Sibling {
  readonly index: number;
  readonly count: number;
}

function describe(columna: number, titles: readonly string[], group: string | undefined, sibling: Sibling): HeaderColumn {
  const own = titles[titles.length - 1] ?? '';
  const titulo = [group, ...titles].filter((title): title is string => title !== undefined && title !== '').join(' · ');
  const initial = sibling.count === 12 && isMonthInitial(own) ? sibling.index : null;
  const periodo = titles.length > 1 || group !== undefined ? (initial ?? periodNumber(own)) : null;
  const parent = titles.length > 1 ? (titles[0] ?? '') : (group ?? '');
  const parentField = fieldOfHeader(parent);
  const periodField = isMarkField(parentField) ? parentField : (PERIOD_FIELDS[sibling.count] ?? null);
  const corte = [own, parent, group ?? ''].reduce<CorteWords | null>((found, title) => found ?? readCorteWords(title), null);
  const year = yearLabel(own);
  if (year !== null) return { columna, titulo, ...ofYear(year, parentField) };
  const ofProgress = titles.length > 1 && parentField === 'avance';
  if (ofProgress && periodo !== null)
    return { columna, titulo, campo: 'avance', corte: readCorteWords(own) ?? nthCorte(periodo, sibling), periodo: null };
  if (periodo !== null && titles.length > 1 && periodField)
    return { columna, titulo, corte: null, ...markOf(periodField, periodo, monthLabel(own), isMarkField(parentField)) };
  const campo = fieldOfHeader(own) ?? (titles.length > 1 ? parentField : null);
  const whole = ofProgress ? null : wholePeriod(own);
  return { columna, titulo, campo: whole?.campo ?? campo, corte, periodo: whole?.periodo ?? null };
}

/** «1», «II» under «% DE AVANCE»: the nth trimestre where there are four, else the nth corte of the entity's calendar. */
function nthCorte(ordinal: number, { count }: Sibling): CorteWords {
  return { kind: 'periodo', unit: count === 4 ? 'trimestre' : 'corte', ordinal, year: null };
}

const PERIODS_A_YEAR: Readonly<Partial<Record<Field, number>>> = { semestre: 2, cuatrimestre: 3, trimestre: 4, mes: 12 };

/** A month is no nth cuatrimestre: under «CUATRIMESTRE» it stands for the one that it is in, elsewhere for itself. */
function markOf(field: Field, periodo: number, month: number | null, isNamed: boolean): Pick<HeaderColumn, 'campo' | 'periodo'> {
  if (month === null || field === 'mes') return { campo: field, periodo };
  return isNamed ? { campo: field, periodo: Math.ceil((month * (PERIODS_A_YEAR[field] ?? 12)) / 12) } : { campo: 'mes', periodo: month };
}

/** A column of one year of a programme: its progress or its target where the label above says so, else where it is programmed. */
function ofYear(year: number, parent: Field | null): Pick<HeaderColumn, 'campo' | 'corte' | 'periodo'> {
  if (parent === 'avance' || parent === 'seguimiento')
    return { campo: parent, corte: { kind: 'dia', month: 12, day: 31, year }, periodo: null };
  if (parent === 'meta' || parent === 'producto' || parent === 'indicador') return { campo: parent, corte: null, periodo: null };
  return { campo: 'anualidad', corte: null, periodo: year };
}

/** «CUATRIMESTRE 2», «I CUATRIMESTRE», «C2», «Trimestre III», «Marzo» as a column of its own. */
function wholePeriod(text: string): { readonly campo: Field; readonly periodo: number } | null {
  const words = readCorteWords(text);
  const flat = plain(text);
  const short = /^(?:c\s?([1-3])|t\s?([1-4]))$/.exec(flat);
  if (short) return short[1] ? { campo: 'cuatrimestre', periodo: Number(short[1]) } : { campo: 'trimestre', periodo: Number(short[2]) };
  if (words?.kind === 'periodo' && words.unit !== 'corte' && flat.split(' ').length <= 2) {
    return { campo: words.unit, periodo: words.ordinal };
  }
  const month = /^[a-z]{3,10}\.?$/.test(flat) ? MONTH_LABELS.indexOf(flat.slice(0, 3)) : -1;
  return month >= 0 && readCorteWords(text)?.kind === 'dia' ? { campo: 'mes', periodo: month + 1 } : null;
}

function readHeader(sheet: Sheet, main: number, kind: HeaderKind): Header {
  const mainLabels = labelsOfRow(sheet.values[main - 1] ?? []);
  const hasSub = kind !== 'riesgos' && isSubRow(sheet, mainLabels, main + 1);
  const hasGroup = kind !== 'riesgos' && main > 1 && isGroupRow(sheet, mainLabels, main - 1);
  const subLabels = hasSub ? labelsOfRow(sheet.values[main] ?? []) : [];
  const groupLabels = hasGroup ? labelsOfRow(sheet.values[main - 2] ?? []) : [];
  const lastColumn = Math.max(...mainLabels.map(({ column }) => column), ...subLabels.map(({ column }) => column));

  const titles = new Map<number, string[]>();
  const siblings = new Map<number, Sibling>();
  mainLabels.forEach((label, i) => {
    const [left, right] = spanOf(sheet, main, mainLabels, i, lastColumn);
    const subs = subLabels.filter(({ column }) => left <= column && column <= right);
    if (subs.length === 0 || !isSpanning(label, subs)) titles.set(label.column, [label.text]);
    if (subs.length > 0 && isSpanning(label, subs)) {
      subs.forEach((sub, index) => {
        titles.set(sub.column, [label.text, sub.text]);
        siblings.set(sub.column, { index: index + 1, count: subs.length });
      });
    }
  });
  for (const sub of subLabels) if (!titles.has(sub.column)) titles.set(sub.column, [sub.text]);
  const groups = new Map<number, string>();
  groupLabels.forEach((label, i) => {
    const [left, right] = spanOf(sheet, main - 1, groupLabels, i, lastColumn);
    for (let column = left; column <= right; column++) groups.set(column, label.text);
  });
  const columns = [...titles]
    .sort(([a], [b]) => a - b)
    .map(([column, names]) => describe(column, names, groups.get(column), siblings.get(column) ?? { index: 0, count: 0 }));
  return { top: hasGroup ? main - 1 : main, bottom: hasSub ? main + 1 : main, kind, columns, lastColumn };
}

/** A label spans its sub-labels where the first of them stands in its own column. */
function isSpanning(label: LabelCell, subs: readonly LabelCell[]): boolean {
  return subs.some(({ column }) => column === label.column) || subs.length > 1;
}

/** Every header of the sheet, from top to bottom. */
export function findHeaders(sheet: Sheet): Header[] {
  const headers: Header[] = [];
  for (let row = 1; row <= sheet.values.length; row++) {
    const kind = headerKindOf(sheet.values[row - 1] ?? []);
    if (!kind) continue;
    const header = readHeader(sheet, row, kind);
    headers.push(header);
    row = header.bottom;
  }
  return headers;
}
