import type { Book, EmulatedChart, EmulatedSheet } from '../book';
import { memberOf } from '../interpreter';
import { areaOfArgument, keeping, numberOf, object, textOf, value, type EmulatedObject } from '../object';
import { itemNotFound, Unmodelled } from '../wire';
import { fullAddress } from './range';

const TYPES = ['BarClustered', 'ColumnClustered'];

function seriesObject(kept: Record<string, unknown>): EmulatedObject {
  return {
    type: 'ChartSeries',
    set: keeping(kept, ['Name']),
    nav: {
      Format: () => ({
        type: 'ChartSeriesFormat',
        nav: {
          Fill: () => ({
            type: 'ChartFill',
            call: {
              SetSolidColor: ([color]) => {
                kept.color = textOf(color, 'color');
                return value();
              },
            },
          }),
        },
      }),
    },
    call: {
      SetValues: ([range]) => {
        kept.values = fullAddress(areaOfArgument(range, 'setValues'));
        return value();
      },
      SetXAxisValues: ([range]) => {
        kept.categories = fullAddress(areaOfArgument(range, 'setXAxisValues'));
        return value();
      },
    },
  };
}

function seriesCollection({ series }: EmulatedChart): EmulatedObject {
  return {
    type: 'ChartSeriesCollection',
    call: {
      GetItemAt: ([index]) => {
        const kept = series[numberOf(index, 'index')];
        if (!kept) throw itemNotFound('ChartSeriesCollection.getItemAt');
        return object(seriesObject(kept));
      },
      Add: ([name]) => {
        const kept = { name };
        series.push(kept);
        return object(seriesObject(kept));
      },
    },
  };
}

function axisObject(chart: EmulatedChart, axis: string, names: readonly string[]): EmulatedObject {
  const kept: Record<string, unknown> = {};
  chart.kept[axis] = chart.kept[axis] ?? kept;
  return { type: 'ChartAxis', set: keeping(chart.kept[axis] as Record<string, unknown>, names) };
}

function chartObject(sheet: EmulatedSheet, chart: EmulatedChart): EmulatedObject {
  const part = (type: string, names: readonly string[]) => (): EmulatedObject => {
    const kept = (chart.kept[type] ??= {}) as Record<string, unknown>;
    return { type, set: keeping(kept, names) };
  };
  return {
    type: 'Chart',
    id: chart.id,
    load: { name: () => chart.kept.name },
    set: keeping(chart.kept, ['Name']),
    nav: {
      Title: part('ChartTitle', ['Text']),
      Legend: part('ChartLegend', ['Visible', 'Position']),
      Series: () => seriesCollection(chart),
      Axes: () => ({
        type: 'ChartAxes',
        nav: {
          ValueAxis: () => axisObject(chart, 'valueAxis', ['Minimum', 'Maximum', 'NumberFormat']),
          CategoryAxis: () => axisObject(chart, 'categoryAxis', ['ReversePlotOrder']),
        },
      }),
    },
    call: {
      SetPosition: ([from, to]) => {
        chart.kept.position = [from, to].map((corner) => fullAddress(areaOfArgument(corner, 'setPosition')));
        return value();
      },
      Delete: () => {
        sheet.charts = sheet.charts.filter((one) => one !== chart);
        return value();
      },
    },
  };
}

export function chartsObject(book: Book, sheet: EmulatedSheet): EmulatedObject {
  const items = (): EmulatedObject[] => sheet.charts.map((chart) => chartObject(sheet, chart));
  return {
    type: 'ChartCollection',
    items,
    index: ([name]) => memberOf(items(), name, 'ChartCollection.getItem'),
    call: {
      GetItem: ([name]) => object(memberOf(items(), name, 'ChartCollection.getItem')),
      Add: ([type, source, by]) => {
        if (!TYPES.includes(String(type)) || by !== 'Columns') throw new Unmodelled(`charts.add(${String(type)}, ${String(by)})`);
        const values = fullAddress(areaOfArgument(source, 'charts.add'));
        const chart: EmulatedChart = {
          id: book.newId('0007'),
          kept: { type, name: `Chart ${sheet.charts.length + 1}` },
          series: [{ values }],
        };
        sheet.charts.push(chart);
        return object(chartObject(sheet, chart));
      },
    },
  };
}
