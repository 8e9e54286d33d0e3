/** A whole tab of ours. One that stands is written over in place, so that a person's formulas that point to it keep pointing. */
import type { Tab, TabCell, TabChart } from '../../core/edits/edit';
import { parseRange } from '../../core/a1';
import { columnName, type CellValue, type Range } from '../../core/snapshot';
import { PAGE, SERIES } from '../tab-look';
import { onSheet, rangeText, runsOf, runText } from './addresses';
import { inputOf } from './cells';
import { cellsOf, formatSteps, toneSteps, valueSteps, widthOf } from './tab-cells';
import { bytesOf, step, type Step } from './writer';

/** What stands where a tab is to be written; null where there is no such sheet. */
export interface StandingTab {
  readonly id: string;
  /** Its used range. */
  readonly used: Range | null;
  /** The names of its charts. */
  readonly charts: readonly string[];
}

const CHART_NAME = 'Seguimiento';
/** Width of a column of so many digits, in points, with the font that new workbooks have. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

/** The sheet and what shows that it is ours, at once: also a workbook where writing ended here can be written again. */
export function newTabSteps(tab: Tab): Step[] {
  const stamp = [0, 1].map((row) => [inputOf(tab.rows[row]?.[0]?.value ?? null)]);
  return [
    step(3, 400, (batch) => {
      const sheet = batch.workbook.worksheets.add(tab.name);
      if (tab.visibility === 'veryHidden') sheet.visibility = 'VeryHidden';
      sheet.getRange('A1:A2').values = stamp;
    }),
  ];
}

/** Takes away what the tab of last time had and this one has not. */
function clearSteps({ name, rows }: Tab, width: number, { used, charts }: StandingTab): Step[] {
  const steps: Step[] = [];
  const add = (bytes: number, run: Step['run']): void => void steps.push(step(1, bytes, run));
  if (used) {
    const clear = (area: Range, what: 'Formats' | 'Contents' | 'Hyperlinks'): void => {
      add(100, (batch) => {
        batch.range(name, rangeText(area)).clear(what);
      });
    };
    const whole = { top: 1, left: 1, bottom: Math.max(used.bottom, rows.length), right: Math.max(used.right, width) };
    add(80, (batch) => {
      batch.range(name, rangeText(whole)).unmerge();
    });
    clear(whole, 'Hyperlinks');
    clear(whole, 'Formats');
    if (used.bottom > rows.length) clear({ ...whole, top: rows.length + 1 }, 'Contents');
    if (used.right > width) clear({ ...whole, left: width + 1 }, 'Contents');
  }
  for (const chart of charts.filter((one) => one.startsWith(CHART_NAME))) {
    add(150, (batch) => {
      batch.sheet(name).charts.getItem(chart).delete();
    });
  }
  return steps;
}

/** Rows of links in one call: much less than a request takes, so that requests fill up well. */
const LINKS_AT_ONCE = 2000;
/** A cell without a link costs three bytes in such a call, a call about 450. */
const LINK_GAP = 100;

/** The links of a stretch of a column in one call: a proxy for each cell would take most of the request. */
function linkSteps(tab: Tab): Step[] {
  const linked = cellsOf(tab).filter(({ cell }) => cell.link);
  return runsOf(linked, LINK_GAP, LINKS_AT_ONCE).map((run) => {
    const properties = tab.rows.slice(run.top - 1, run.bottom).map((row) => [hyperlinkOf(row[run.column - 1])]);
    return step(1, bytesOf(properties) + 200, (batch) => {
      batch.range(tab.name, runText(run)).setCellProperties(properties);
    });
  });
}

function hyperlinkOf(cell: TabCell | undefined): Excel.SettableCellProperties {
  if (!cell?.link) return {};
  const { hoja, celda } = cell.link;
  return { hyperlink: { documentReference: onSheet(hoja, celda), screenTip: `Ir a ${celda} de «${hoja}»` } };
}

function layoutSteps(tab: Tab): Step[] {
  const widths = tab.widths.map((width, index) => {
    const column = columnName(index + 1);
    return step(2, 80, (batch) => void (batch.range(tab.name, `${column}1`).format.columnWidth = pointsOf(width)));
  });
  const merges = tab.merges.map((merge) =>
    step(1, 80, (batch) => {
      batch.range(tab.name, merge).merge(false);
    }),
  );
  if (tab.visibility === 'veryHidden') return [...widths, ...merges];
  const view = step(3, 300, (batch) => {
    const sheet = batch.sheet(tab.name);
    if (tab.frozenRows > 0) sheet.freezePanes.freezeRows(tab.frozenRows);
    else sheet.freezePanes.unfreeze();
    sheet.showGridlines = false;
    batch.range(tab.name, `A1:A${String(Math.max(1, tab.rows.length))}`).format.autofitRows();
  });
  return [...widths, ...merges, view, ...printSteps(tab)];
}

function printSteps({ name, print }: Tab): Step[] {
  if (!print) return [];
  const [first, last] = print.repeatedRows;
  return [
    step(3, 900, (batch) => {
      const { pageLayout } = batch.sheet(name);
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'Letter';
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.printGridlines = true;
      pageLayout.setPrintMargins('Inches', PAGE.margins);
      const { defaultForAllPages: foot } = pageLayout.headersFooters;
      foot.leftFooter = PAGE.footer.left;
      foot.rightFooter = PAGE.footer.right;
      pageLayout.setPrintTitleRows(`$${String(first)}:$${String(last)}`);
    }),
  ];
}

const columnOf = (tab: Tab, range: string): CellValue[] => {
  const area = parseRange(range);
  return area ? tab.rows.slice(area.top - 1, area.bottom).map((row) => row[area.left - 1]?.value ?? null) : [];
};

function chartStep(tab: Tab, chart: TabChart, index: number): Step {
  const { kind, title, categories, series, percent, from, to } = chart;
  return step(20 + series.length * 8, 2000, (batch) => {
    const sheet = batch.sheet(tab.name);
    const [first] = series;
    if (!first) return;
    const made = sheet.charts.add(kind === 'bar' ? 'BarClustered' : 'ColumnClustered', sheet.getRange(first.values), 'Columns');
    made.name = `${CHART_NAME} ${String(index + 1)}`;
    made.title.text = title;
    made.setPosition(sheet.getRange(from), sheet.getRange(to));
    series.forEach(({ name, values }, at) => {
      const one = at === 0 ? made.series.getItemAt(0) : made.series.add(name);
      one.name = name;
      if (at > 0) one.setValues(sheet.getRange(values));
      one.setXAxisValues(sheet.getRange(categories));
      one.format.fill.setSolidColor(`#${SERIES[at % SERIES.length] ?? '000000'}`);
    });
    made.legend.visible = series.length > 1;
    if (series.length > 1) made.legend.position = 'Bottom';
    const { valueAxis, categoryAxis } = made.axes;
    valueAxis.minimum = 0;
    if (percent) {
      valueAxis.numberFormat = '0%';
      const isShare = (value: CellValue): boolean => typeof value !== 'number' || value <= 1;
      if (series.every(({ values }) => columnOf(tab, values).every(isShare))) valueAxis.maximum = 1;
    }
    // Bars run downwards in the order of the table.
    if (kind === 'bar') categoryAxis.reversePlotOrder = true;
  });
}

/** Everything of the tab, onto a sheet that stands. */
export function tabSteps(tab: Tab, standing: StandingTab | null): Step[] {
  return [
    ...valueSteps(tab),
    ...(standing ? clearSteps(tab, widthOf(tab), standing) : []),
    ...formatSteps(tab),
    ...linkSteps(tab),
    ...toneSteps(tab),
    ...layoutSteps(tab),
    ...tab.charts.map((chart, index) => chartStep(tab, chart, index)),
  ];
}

/** A very hidden sheet has to be brought up before Excel deletes it. */
export function removeTabSteps(name: string): Step[] {
  return [
    step(1, 200, (batch) => {
      const sheet = batch.sheet(name);
      sheet.visibility = 'Hidden';
      sheet.delete();
    }),
  ];
}
