/** From a draft to a row: the texts, dates, marks and percentages of its cells. */
import { isBlank, textOf } from '../cells/text';
import type { Field, Row } from '../model';
import { valueAt, type Cell } from '../snapshot';
import type { RowDraft } from './draft';
import { DraftCells, type BuildContext } from './draft-cells';
import { fieldOfSlot } from './layout';
import { markedMonths, marksOf } from './row-marks';
import { readProgress } from './row-progress';
import { readRowSchedule } from './row-schedule';
import { numeralText } from './section-reader';

/** Reads one draft. Pure: the same draft and sheet give the same row. */
export function buildRow(draft: RowDraft, context: BuildContext): Row {
  const cells = new DraftCells(draft, context);
  return {
    hoja: context.sheet.name,
    fila: draft.fila,
    tabla: draft.tabla,
    tipo: draft.layout.kind,
    ...draft.labels,
    ...numbered(cells),
    descripcion: cells.text('descripcion'),
    meta: cells.text('meta') || programmeTarget(cells),
    producto: cells.text('producto'),
    indicador: cells.text('indicador'),
    resultado: resultText(cells),
    peso: weight(cells),
    responsables: partsOf(cells.text('responsable')),
    corresponsables: partsOf(cells.text('corresponsable')),
    ...readRowSchedule(cells),
    cuatrimestres: marksOf(cells, 'cuatrimestre'),
    meses: markedMonths(cells),
    avances: readProgress(cells),
    celdas: fieldCells(cells),
    titulos: headingCells(cells),
    heredados: [...new Set([...draft.inherited.keys()].map(fieldOfSlot))],
    desplazada: draft.displacement
      ? { celda: cells.cell(draft.displacement.place), columnas: draft.displacement.columnas, evidencia: draft.displacement.evidencia }
      : null,
  };
}

const SEPARATOR = /[/;\n\r]|\s[-–]\s/;

function partsOf(text: string): string[] {
  if (!SEPARATOR.test(text)) return text === '' ? [] : [text.replace(/\s+/g, ' ')];
  return text
    .split(/\s*[/;\n\r]+\s*|\s+[-–]\s+/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '' && !isBlank(part));
}

/** The cell of each field that the table has, also where it is blank. */
function fieldCells(cells: DraftCells): Row['celdas'] {
  const { own, fila, layout } = cells.draft;
  const celdas: Partial<Record<Field, Cell>> = {};
  for (const { campo, slot, columna } of layout.columns) celdas[campo] ??= cells.cell(own.get(slot) ?? { row: fila, column: columna });
  return celdas;
}

function headingCells(cells: DraftCells): Row['titulos'] {
  return Object.fromEntries(Object.entries(cells.draft.headings).map(([level, place]) => [level, cells.cell(place)]));
}

const LEADING_NUMERAL = /^(\d{1,2}(?:\.\d{1,2}){1,3})[.)]?[\s-]+(?=[A-ZÁÉÍÓÚÑ])/;

/** Where the table has no column for it, the numeral is written before the activity. */
function numbered(cells: DraftCells): Pick<Row, 'numeral' | 'actividad'> {
  const actividad = cells.text('actividad');
  const leading = cells.draft.layout.fields.has('numeral') ? null : LEADING_NUMERAL.exec(actividad);
  if (!leading) return { numeral: numeralText(typedNumeral(cells) ?? cells.text('numeral')), actividad };
  return { numeral: numeralText(leading[1] ?? ''), actividad: actividad.slice(leading[0].length) };
}

/** A numeral typed as a number keeps the zeros that its format shows: 1.1 with two decimals is «1.10». */
function typedNumeral(cells: DraftCells): string | null {
  const value = cells.value('numeral');
  if (typeof value !== 'number') return null;
  const decimals = /^0\.(0+)$/.exec(cells.format('numeral') ?? '')?.[1];
  return decimals === undefined ? null : value.toFixed(decimals.length);
}

/** What the whole programme asks for, where the table has a target for each year too. */
function programmeTarget({ draft: { fila, layout }, context: { sheet } }: DraftCells): string {
  const value = layout.metaDelPrograma === null ? null : valueAt(sheet, fila, layout.metaDelPrograma);
  return isBlank(value) ? '' : textOf(value).trim();
}

/** A share with its format, «100%»: a RESULTADO of 1 with a % format is no count. */
function resultText(cells: DraftCells): string {
  const value = cells.value('resultado');
  const isShare = typeof value === 'number' && cells.format('resultado')?.includes('%') === true;
  return isShare ? `${String(Math.round(value * 1000) / 10)}%` : cells.text('resultado');
}

function weight(cells: DraftCells): number | null {
  const reading = cells.percentage('peso', cells.place('peso')?.column ?? 0);
  return reading?.kind === 'avance' ? reading.avance : null;
}
