/** Native charts of a tab. */
import { parseAddress, parseRange } from '../../core/a1';
import type { Tab, TabChart } from '../../core/edits/edit';
import { SERIES } from '../tab-look';
import type { Grid } from './services';

const ROW_PIXELS = 21;
const COLUMN_PIXELS = 100;

/** Takes out the charts that we put there; those that a person added to our tab stay. */
export function removeCharts(grid: Grid, { charts }: Tab): void {
  const titles = new Set(charts.map(({ title }) => title));
  for (const chart of grid.getCharts()) {
    if (titles.has(String(chart.getOptions().get('title')))) grid.removeChart(chart);
  }
}

export function insertCharts(grid: Grid, { charts, rows }: Tab): void {
  for (const chart of charts) grid.insertChart(chartOf(grid, chart, rows));
}

function chartOf(grid: Grid, chart: TabChart, rows: Tab['rows']): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const from = parseAddress(chart.from) ?? { row: 1, column: 1 };
  const to = parseAddress(chart.to) ?? from;
  const values = chart.percent ? { format: 'percent', viewWindow: { min: 0, ...(isShare(chart, rows) ? { max: 1 } : {}) } } : {};
  const isBar = chart.kind === 'bar';
  const base = isBar ? grid.newChart().asBarChart().reverseCategories() : grid.newChart().asColumnChart();
  let builder = base.addRange(grid.getRange(chart.categories));
  for (const { values: cells } of chart.series) builder = builder.addRange(grid.getRange(cells));
  return builder
    .setNumHeaders(0)
    .setPosition(from.row, from.column, 0, 0)
    .setOption('title', chart.title)
    .setOption('width', (to.column - from.column + 1) * COLUMN_PIXELS)
    .setOption('height', (to.row - from.row + 1) * ROW_PIXELS)
    .setOption('legend', { position: chart.series.length > 1 ? 'bottom' : 'none' })
    .setOption(
      'series',
      Object.fromEntries(
        chart.series.map(({ name }, i) => [i, { labelInLegend: name, color: `#${SERIES[i % SERIES.length] ?? '000000'}` }]),
      ),
    )
    .setOption(isBar ? 'hAxis' : 'vAxis', values)
    .build();
}

/** Shares end at 100 %, unless one is above. */
function isShare({ series }: TabChart, rows: Tab['rows']): boolean {
  return series.every(({ values }) => {
    const area = parseRange(values);
    if (!area) return true;
    return rows.slice(area.top - 1, area.bottom).every((row) => {
      const value = row[area.left - 1]?.value;
      return typeof value !== 'number' || value <= 1;
    });
  });
}
