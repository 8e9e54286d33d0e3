import { parseAddress } from '../../core/a1';
import type { Tab } from '../../core/edits/edit';

export interface TabSize {
  readonly rows: number;
  readonly columns: number;
}

/** Cells that the tab and its charts cover; a sheet has at least one row that is not frozen. */
export function sizeOf(tab: Tab): TabSize {
  const ends = tab.charts.flatMap(({ to }) => parseAddress(to) ?? []);
  return {
    rows: Math.max(1, tab.frozenRows + 1, tab.rows.length, ...ends.map(({ row }) => row)),
    columns: Math.max(1, widthOf(tab), ...ends.map(({ column }) => column)),
  };
}

/** Columns with contents or a width of their own. */
export const widthOf = (tab: Tab): number => tab.rows.reduce((width, row) => Math.max(width, row.length), Math.max(1, tab.widths.length));
