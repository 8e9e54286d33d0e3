/** One cell of the grid and one cell of a snapshot, each as the other. */
import { CellValueType, isBooleanString, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import type { CellValue } from '../../core/snapshot';

/** Text that the grid would take for a number or a truth value at the next change of the cell's style. */
function readsAsTyped(text: string): boolean {
  return isBooleanString(text) || (text.trim() !== '' && !Number.isNaN(Number(text)));
}

/** Value and type of a cell. Text keeps its type; the grid shows an apostrophe before it only where it would not. */
export function cellOf(value: CellValue): ICellData {
  if (value === null) return { v: null };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: readsAsTyped(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** A written value, without whatever formula or rich text stood in the cell. */
export function replacementOf(value: CellValue): ICellData {
  return { ...cellOf(value), f: null, si: null, p: null };
}

/** What a cell holds: the result where it has a formula, null for empty text. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  const value = cell.v ?? richText(cell);
  if (value === null || value === '') return null;
  if (cell.t === CellValueType.BOOLEAN) return Boolean(Number(value));
  if (cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING) return String(value);
  return value;
}

/** A text with formats of its own, which the grid keeps as a document that ends in a paragraph mark. */
function richText({ p }: ICellData): string | null {
  const text = p?.body?.dataStream;
  return text === undefined ? null : text.replace(/\r?\n?\0?$/, '').replace(/\r/g, '\n');
}

/** True where the cell shows what a formula gives; a formula that was filled down has only the id of the first one. */
export function hasFormula(cell: Nullable<ICellData>): boolean {
  return Boolean(cell?.f) || Boolean(cell?.si);
}

/** «#RRGGBB» of the solid fill, null where there is none. */
export function fillOf(style: Nullable<IStyleData>): string | null {
  const color = style?.bg?.rgb ?? '';
  const hex = /^#([0-9a-f]{6})/i.exec(color)?.[1];
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  const parts = /^rgba?\((\d+), ?(\d+), ?(\d+)/.exec(color)?.slice(1);
  return parts === undefined
    ? null
    : `#${parts
        .map((part) => Number(part).toString(16).padStart(2, '0'))
        .join('')
        .toUpperCase()}`;
}

/** The number-format code, null for General. */
export function formatOf(style: Nullable<IStyleData>): string | null {
  const code = style?.n?.pattern ?? '';
  return code === '' || /^general$/i.test(code) ? null : code;
}
