/** `Sheet`, with its charts and protections. */
import { parseRange } from '../../../../src/core/a1';
import { areaOfText } from './addresses';
import { EMPTY, extentOf, shiftRows, type WorldChart, type WorldProtection, type WorldSheet } from './document';
import { rangeFake, rangeListFake } from './range';
import type { Session } from './session';
import { strict } from './strict';

/** The last row and column with content, 0 on an empty sheet. */
function lastOf(sheet: WorldSheet): { readonly row: number; readonly column: number } {
  const isEmpty = [...sheet.cells.values()].every(({ value, formula }) => value === null && formula === '');
  const { rows, columns } = extentOf(sheet);
  return isEmpty ? { row: 0, column: 0 } : { row: rows, column: columns };
}

export function sheetFake(session: Session, sheet: WorldSheet): object {
  const whole = () => ({ top: 1, left: 1, bottom: sheet.rows, right: sheet.columns });
  const methods = {
    getName: () => sheet.name,
    getSheetId: () => sheet.id,
    setName: (name: string) => {
      session.writes(null, null);
      if (session.world.sheets.some((other) => other !== sheet && other.name.toLowerCase() === name.toLowerCase())) {
        throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
      }
      sheet.name = name;
      return session.sheetFake(sheet);
    },
    getType: () => sheet.type,
    isSheetHidden: () => sheet.hidden,
    getMaxRows: () => sheet.rows,
    getMaxColumns: () => sheet.columns,
    getLastRow: () => {
      session.reads();
      return lastOf(sheet).row;
    },
    getLastColumn: () => {
      session.reads();
      return lastOf(sheet).column;
    },
    getDataRange: () => {
      session.reads();
      if (sheet.type !== 'GRID') throw new Error('This operation is not supported on this sheet type.');
      const { rows, columns } = extentOf(sheet);
      return rangeFake(session, sheet, { top: 1, left: 1, bottom: rows, right: columns });
    },
    getRange: (...args: readonly unknown[]) => {
      const [first, column, rows = 1, columns = 1] = args;
      if (typeof first === 'string') return rangeFake(session, sheet, areaOfText(first, parseRange));
      if (![first, column, rows, columns].every(Number.isInteger))
        throw new Error("The parameters don't match the method signature for getRange.");
      const [top, left] = [first as number, column as number];
      return rangeFake(session, sheet, { top, left, bottom: top + (rows as number) - 1, right: left + (columns as number) - 1 });
    },
    getRangeList: (names: readonly string[]) => rangeListFake(session, sheet, names),
    getProtections: (kind: unknown) => {
      session.reads();
      if (kind !== 'SHEET' && kind !== 'RANGE') throw new Error("The parameters don't match the method signature for getProtections.");
      return session.list(sheet.protections.filter((one) => one.kind === kind).map((one) => protectionFake(session, sheet, one)));
    },
    insertRowsAfter: (row: number, count: number) => {
      session.writes(sheet, null);
      shiftRows(sheet, row + 1, count);
    },
    insertColumnsAfter: (column: number, count: number) => {
      session.writes(sheet, null);
      if (column !== sheet.columns) throw new Error('FAKE GAP: columns in the middle of a sheet');
      sheet.columns += count;
    },
    deleteRows: (row: number, count: number) => {
      session.writes(sheet, null);
      if (row <= sheet.frozenRows + 1 && row + count > sheet.rows) throw new Error("You can't delete all the non-frozen rows.");
      shiftRows(sheet, row, -count);
    },
    deleteColumns: (column: number, count: number) => {
      session.writes(sheet, null);
      if (column + count - 1 !== sheet.columns || column === 1) throw new Error('FAKE GAP: columns in the middle of a sheet');
      sheet.columns -= count;
    },
    /** Formats go, of numbers too; contents, notes, merges, charts and frozen rows stay. */
    clearFormats: () => {
      session.writes(sheet, whole());
      for (const [key, { value, formula, note, link }] of [...sheet.cells]) {
        if (value === null && formula === '' && note === '') sheet.cells.delete(key);
        else sheet.cells.set(key, { ...EMPTY, value, formula, note, link });
      }
      return session.sheetFake(sheet);
    },
    getBandings: () => {
      session.reads();
      return session.list(
        sheet.bandings.map((area) => strict('Banding', { getRange: () => rangeFake(session, sheet, area) }, session.watch)),
      );
    },
    setFrozenRows: (rows: number) => {
      session.writes(sheet, null);
      if (rows >= sheet.rows) throw new Error("You can't freeze all visible rows on the sheet.");
      sheet.frozenRows = rows;
    },
    setColumnWidths: (start: number, count: number, width: number) => {
      session.writes(sheet, null);
      if (start + count - 1 > sheet.columns) throw new Error('Those columns are out of bounds.');
      for (let column = start; column < start + count; column++) sheet.widths.set(column, width);
      return session.sheetFake(sheet);
    },
    setHiddenGridlines: (hidden: boolean) => {
      session.writes(sheet, null);
      sheet.hiddenGridlines = hidden;
      return session.sheetFake(sheet);
    },
    hideSheet: () => {
      session.writes(sheet, null);
      if (session.world.sheets.every((one) => one === sheet || one.hidden)) throw new Error("You can't hide all the sheets in a document.");
      sheet.hidden = true;
      if (session.world.active.sheet === sheet)
        session.world.active = { sheet: session.world.sheets.find((one) => !one.hidden) ?? sheet, celda: 'A1' };
      return session.sheetFake(sheet);
    },
    getCharts: () => {
      session.reads();
      return session.list(sheet.charts.map((chart) => chartFake(session, chart)));
    },
    newChart: () => chartBuilder(session),
    insertChart: (chart: { readonly __chart: WorldChart }) => {
      session.writes(sheet, null);
      sheet.charts.push(chart.__chart);
    },
    removeChart: (chart: { readonly __chart: WorldChart }) => {
      session.writes(sheet, null);
      if (!sheet.charts.includes(chart.__chart)) throw new Error('The chart is not on this sheet.');
      sheet.charts = sheet.charts.filter((one) => one !== chart.__chart);
    },
  };
  return strict('Sheet', methods, session.watch);
}

function protectionFake(session: Session, sheet: WorldSheet, { editors, area }: WorldProtection): object {
  return strict(
    'Protection',
    {
      canEdit: () => session.mayPass(editors),
      getRange: () => rangeFake(session, sheet, area ?? { top: 1, left: 1, bottom: sheet.rows, right: sheet.columns }),
    },
    session.watch,
  );
}

function chartFake(session: Session, chart: WorldChart): object {
  const options = strict('ChartOptions', { get: (name: string) => chart.options[name] ?? null }, session.watch);
  return strict('EmbeddedChart', { __chart: chart, getOptions: () => options }, session.watch);
}

const OPTIONS = new Set(['title', 'width', 'height', 'legend', 'series', 'hAxis', 'vAxis']);

function chartBuilder(session: Session): object {
  let kind: WorldChart['kind'] | null = null;
  const ranges: string[] = [];
  const options: Record<string, unknown> = {};
  const self = (): object => builder;
  const builder = strict(
    'EmbeddedChartBuilder',
    {
      asBarChart: () => ((kind = 'bar'), self()),
      asColumnChart: () => ((kind = 'column'), self()),
      reverseCategories: self,
      addRange: (range: { getA1Notation: () => string }) => (ranges.push(range.getA1Notation()), self()),
      setNumHeaders: self,
      setPosition: (row: number, column: number, x: number, y: number) => {
        if (![row, column, x, y].every(Number.isInteger) || row < 1 || column < 1) throw new Error('Invalid chart position.');
        options.position = [row, column];
        return self();
      },
      setOption: (name: string, value: unknown) => {
        if (!OPTIONS.has(name)) throw new Error(`FAKE GAP: the chart option ${name}`);
        options[name] = value;
        return self();
      },
      build: () => {
        if (kind === null) throw new Error('FAKE GAP: a chart without a kind');
        return chartFake(session, { kind, ranges, options: { ...options } });
      },
    },
    session.watch,
  );
  return builder;
}
