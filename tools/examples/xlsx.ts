import { writeXlsx } from 'hucre/xlsx';
import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { sameBytes } from './archive';
import type { Example, ExampleSheet, Line } from './definition';
import { heightsOf } from './heights';
import { LOOKS, withFill } from './look';
import { mergesOf } from './merges';
import { typed } from './typed';

/** The day that the files say they were made on: they must not depend on the clock. */
const MADE = new Date(Date.UTC(2023, 8, 14));

/** The example as a .xlsx, the same bytes on every run and every machine. */
export async function toXlsx({ titulo, hojas }: Example): Promise<Uint8Array> {
  const properties = { title: titulo, creator: 'Oficina de Control Interno', created: MADE, modified: MADE };
  return sameBytes(await writeXlsx({ sheets: hojas.map(toSheet), properties, defaultFont: { name: 'Calibri', size: 10 } }));
}

function toSheet(sheet: ExampleSheet): WriteSheet {
  return {
    name: sheet.nombre,
    columns: sheet.anchos.map((width) => ({ width })),
    rowDefs: heightsOf(sheet),
    cells: cellsOf(sheet),
    merges: mergesOf(sheet.lineas).map(({ top, left, bottom, right }) => ({
      startRow: top - 1,
      startCol: left - 1,
      endRow: bottom - 1,
      endCol: right - 1,
    })),
    rows: sheet.lineas.map(({ celdas }) => celdas.map((cell) => typed(cell).value)),
    pageSetup: { orientation: 'landscape', paperSize: 'legal', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    ...(sheet.oculta === true && { hidden: true }),
    ...(sheet.inmovilizadas !== undefined && { freezePane: { rows: sheet.inmovilizadas } }),
    ...(sheet.validaciones && { dataValidations: sheet.validaciones.map(toValidation) }),
    ...(sheet.grafico && { charts: [toChart(sheet.grafico)] }),
  };
}

function cellsOf({ lineas, notas = [], rellenos = [] }: ExampleSheet): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  lineas.forEach((line, row) => {
    line.celdas.forEach((cell, column) => {
      cells.set(key(row, column), { value: typed(cell).value, style: styleOf(line, cell) });
    });
  });
  for (const { celda, color } of rellenos) change(cells, celda, (cell) => ({ ...cell, style: withFill(cell.style ?? {}, color) }));
  for (const { celda, texto } of notas) change(cells, celda, (cell) => ({ ...cell, comment: { author: 'Planeación', text: texto } }));
  return cells;
}

function styleOf({ tipo }: Line, cell: string): CellStyle {
  const { format } = typed(cell);
  return format === null ? LOOKS[tipo] : { ...LOOKS[tipo], numFmt: format };
}

const key = (row: number, column: number) => `${row},${column}`;

function change(cells: Map<string, Partial<Cell>>, celda: string, to: (cell: Partial<Cell>) => Partial<Cell>): void {
  const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(celda) ?? [];
  const place = key(Number(row) - 1, letter.charCodeAt(0) - 65);
  const cell = cells.get(place);
  if (!cell) throw new Error(`No hay celda ${celda}.`);
  cells.set(place, to(cell));
}

function toValidation({
  rango,
  mensaje,
}: NonNullable<ExampleSheet['validaciones']>[number]): NonNullable<WriteSheet['dataValidations']>[number] {
  return {
    type: 'decimal',
    operator: 'between',
    formula1: '0',
    formula2: '1',
    range: rango,
    allowBlank: true,
    errorStyle: 'warning',
    showErrorMessage: true,
    errorTitle: 'Porcentaje de avance',
    errorMessage: mensaje,
    showInputMessage: true,
    inputMessage: mensaje,
  };
}

function toChart({
  titulo,
  categorias,
  series,
  desde: [row, column],
}: NonNullable<ExampleSheet['grafico']>): NonNullable<WriteSheet['charts']>[number] {
  return {
    type: 'column',
    title: titulo,
    series: series.map(({ nombre, valores }) => ({ name: nombre, categories: categorias, values: valores })),
    anchor: { from: { row: row - 1, col: column - 1 }, to: { row: row + 16, col: column + 6 } },
  };
}
