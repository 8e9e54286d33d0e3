/** What of a workbook can be compared, and what a person most likely wants to. */
import { isLedgerSheet, isOwnTab } from '../../core/edits';
import type { Table } from '../../core/model';
import type { Snapshot } from '../../core/snapshot';

export interface Sides {
  /** Sheets that a person wrote, in the order of their tabs. */
  readonly sheets: readonly string[];
  /** Those of them with a table of activities. */
  readonly withTable: readonly string[];
  /** Whether one of them is a plan, without progress. */
  readonly hasPlan: boolean;
  /** The likely sheets of each side; empty where there is none. */
  readonly plan: string;
  readonly followUp: string;
}

export function sidesOf(snapshot: Snapshot, tablas: readonly Table[]): Sides {
  const sheets = snapshot.sheets
    .filter((sheet) => sheet.visibility === 'visible' && !isOwnTab(sheet) && !isLedgerSheet(sheet))
    .map(({ name }) => name);
  const holds = (name: string, tipo: Table['tipo']): boolean => tablas.some((table) => table.hoja === name && table.tipo === tipo);
  const withTable = sheets.filter((name) => holds(name, 'plan') || holds(name, 'seguimiento'));
  const followUp = withTable.find((name) => holds(name, 'seguimiento')) ?? withTable.at(-1) ?? '';
  const others = withTable.filter((name) => name !== followUp);
  const plan = others.find((name) => !holds(name, 'seguimiento'));
  return {
    sheets,
    withTable,
    hasPlan: plan !== undefined,
    plan: plan ?? others[0] ?? sheets.find((name) => name !== followUp) ?? '',
    followUp,
  };
}
