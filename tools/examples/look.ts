import type { CellStyle } from 'hucre/xlsx';
import type { LineKind } from './definition';

const THIN = { style: 'thin', color: { rgb: 'A6A6A6' } } as const;
const GRID = { top: THIN, right: THIN, bottom: THIN, left: THIN };
const TEXT = { vertical: 'top', wrapText: true } as const;
const solid = (rgb: string): NonNullable<CellStyle['fill']> => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } });

/** How an official's table looks, by kind of line. */
export const LOOKS: Readonly<Record<LineKind, CellStyle>> = {
  titulo: { font: { bold: true, size: 12 }, alignment: { vertical: 'center' } },
  membrete: { font: { size: 8, color: { rgb: '7F7F7F' } } },
  banda: { font: { bold: true }, fill: solid('DDEBF7'), border: GRID, alignment: { vertical: 'top' } },
  encabezado: {
    font: { bold: true, color: { rgb: 'FFFFFF' } },
    fill: solid('1F4E78'),
    border: GRID,
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  fila: { border: GRID, alignment: TEXT },
  texto: { alignment: { vertical: 'top' } },
};

export function withFill(style: CellStyle, rgb: string): CellStyle {
  return { ...style, fill: solid(rgb) };
}
