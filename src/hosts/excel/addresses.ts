/** Addresses as Excel writes and takes them. */
import { parseRange, type Place } from '../../core/a1';
import { address, columnName, type Range } from '../../core/snapshot';

/** Longest text of addresses that Excel takes at once is 8,192. */
const LONGEST = 8000;

/** «'Plan 2020'!B7». */
export function onSheet(hoja: string, celda: string): string {
  return `'${hoja.replace(/'/g, "''")}'!${celda}`;
}

/** «B4:D9», «B4» for one cell. */
export function rangeText({ top, left, bottom, right }: Range): string {
  const first = address({ fila: top, columna: left });
  return top === bottom && left === right ? first : `${first}:${address({ fila: bottom, columna: right })}`;
}

const QUALIFIED = /(?:'((?:[^']|'')*)'|([^'!, ][^'!,]*))!([^,]*)/g;

/** The ranges of «Plan!A1:B2, Plan!C4» with their sheet; whole rows and columns are left out. */
export function parseQualified(text: string): { readonly hoja: string; readonly range: Range }[] {
  return [...text.matchAll(QUALIFIED)].flatMap(([, quoted, plain = '', cells = '']) => {
    const range = parseRange(cells);
    return range ? [{ hoja: quoted === undefined ? plain : quoted.replace(/''/g, "'"), range }] : [];
  });
}

/** A stretch of one column, both ends included. */
export interface Run {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** Cells as stretches of columns, of `longest` rows at most; two cells of a column with at most `gap` others between them share one. */
export function runsOf(places: readonly Place[], gap: number, longest = Infinity): Run[] {
  const columns = new Map<number, number[]>();
  for (const { row, column } of places) {
    const rows = columns.get(column);
    if (rows) rows.push(row);
    else columns.set(column, [row]);
  }
  const runs: Run[] = [];
  for (const [column, rows] of columns) {
    rows.sort((a, b) => a - b);
    let [top = 0] = rows;
    let bottom = top;
    for (const row of rows) {
      if (row > bottom + gap + 1 || row - top >= longest) {
        runs.push({ column, top, bottom });
        top = row;
      }
      bottom = row;
    }
    runs.push({ column, top, bottom });
  }
  return runs;
}

export const runText = ({ column, top, bottom }: Run): string =>
  top === bottom ? columnName(column) + String(top) : `${columnName(column)}${String(top)}:${columnName(column)}${String(bottom)}`;

/** The cells as lists «B2:B9,D4» that Excel takes, each short enough. */
export function addressLists(places: readonly Place[]): string[] {
  const lists: string[] = [];
  let list = '';
  for (const text of runsOf(places, 0).map(runText)) {
    if (list !== '' && list.length + text.length + 1 > LONGEST) {
      lists.push(list);
      list = '';
    }
    list += (list === '' ? '' : ',') + text;
  }
  return list === '' ? lists : [...lists, list];
}
