/** Native charts of a tab: the drawing that places them and one part per chart, with the values as they are now. */
import type { Tab, TabChart } from '../../../core/edits/edit';
import type { CellValue } from '../../../core/snapshot';
import type { Dialect } from '../package/dialect';
import { parseAddress, parseRange } from '../../../core/a1';
import { escapeText } from '../xml/escape';
import { SERIES } from '../../tab-look';

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** @param ids of the relations to the charts, in their order. */
export function drawingXml(charts: readonly TabChart[], ids: readonly string[], dialect: Dialect): string {
  const anchors = charts.map((chart, index) => anchorXml(chart, index, ids[index] ?? '', dialect));
  return `${HEADER}<xdr:wsDr xmlns:xdr="${dialect.sheetDrawing}" xmlns:a="${dialect.drawing}">${anchors.join('')}</xdr:wsDr>`;
}

function anchorXml(chart: TabChart, index: number, id: string, dialect: Dialect): string {
  const name = escapeText(chart.title).replace(/"/g, '&quot;');
  return (
    `<xdr:twoCellAnchor>${cornerXml('from', chart.from, 0)}${cornerXml('to', chart.to, 1)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${String(index + 2)}" name="Gráfico ${String(index + 1)}" descr="${name}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${dialect.chart}"><c:chart xmlns:c="${dialect.chart}" xmlns:r="${dialect.relations}" r:id="${id}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

/** @param past 1 for the corner that the chart covers whole. */
function cornerXml(name: 'from' | 'to', celda: string, past: 0 | 1): string {
  const { row, column } = parseAddress(celda) ?? { row: 1, column: 1 };
  const [atColumn, atRow] = [column - 1 + past, row - 1 + past].map(String);
  return `<xdr:${name}><xdr:col>${atColumn}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${atRow}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
}

export function chartXml(chart: TabChart, tab: Tab, dialect: Dialect): string {
  const series = chart.series.map((one, index) => seriesXml(chart, one, index, tab)).join('');
  return (
    `${HEADER}<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relations}"><c:roundedCorners val="0"/><c:chart>` +
    '<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="es-CO" sz="1200" b="1"/>' +
    `<a:t>${escapeText(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/><c:barChart><c:barDir val="${chart.kind === 'bar' ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
    `${series}<c:axId val="50010001"/><c:axId val="50010002"/></c:barChart>${axesXml(chart, top(chart, tab))}</c:plotArea>` +
    (chart.series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '') +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></c:spPr></c:chartSpace>'
  );
}

function seriesXml(chart: TabChart, { name, values }: TabChart['series'][number], index: number, tab: Tab): string {
  const number = String(index);
  const color = SERIES[index % SERIES.length] ?? '000000';
  return (
    `<c:ser><c:idx val="${number}"/><c:order val="${number}"/><c:tx><c:v>${escapeText(name)}</c:v></c:tx>` +
    `<c:spPr><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
    `<c:cat><c:strRef><c:f>${reference(tab, chart.categories)}</c:f><c:strCache>${pointsXml(cells(tab, chart.categories), 'text')}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${reference(tab, values)}</c:f><c:numCache><c:formatCode>${formatOf(chart)}</c:formatCode>` +
    `${pointsXml(cells(tab, values), 'number')}</c:numCache></c:numRef></c:val></c:ser>`
  );
}

function formatOf(chart: TabChart): string {
  return chart.percent ? '0%' : 'General';
}

/** «'Resumen'!$A$4:$A$9». */
function reference(tab: Tab, range: string): string {
  const corners = range.split(':').map((corner) => corner.replace(/^\$?([A-Za-z]+)\$?(\d+)$/, '$$$1$$$2'));
  return escapeText(`'${tab.name.replace(/'/g, "''")}'!${corners.join(':')}`);
}

function cells(tab: Tab, range: string): CellValue[] {
  const area = parseRange(range);
  if (area === null) return [];
  const values: CellValue[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) values.push(tab.rows[row - 1]?.[column - 1]?.value ?? null);
  }
  return values;
}

function pointsXml(values: readonly CellValue[], kind: 'text' | 'number'): string {
  const points = values.map((value, index) => {
    if (value === null || (kind === 'number' && typeof value !== 'number')) return '';
    return `<c:pt idx="${String(index)}"><c:v>${escapeText(String(value))}</c:v></c:pt>`;
  });
  return `<c:ptCount val="${String(values.length)}"/>${points.join('')}`;
}

/** Where the axis ends; null to leave it to the program. Shares end at 100 %, unless one is above. */
function top(chart: TabChart, tab: Tab): number | null {
  const isShare = (value: CellValue): boolean => typeof value !== 'number' || value <= 1;
  return chart.percent && chart.series.every(({ values }) => cells(tab, values).every(isShare)) ? 1 : null;
}

/** Bars run downwards in the order of the table. */
function axesXml(chart: TabChart, max: number | null): string {
  const isBar = chart.kind === 'bar';
  const scale = `${max === null ? '' : `<c:max val="${String(max)}"/>`}<c:min val="0"/>`;
  return (
    `<c:catAx><c:axId val="50010001"/><c:scaling><c:orientation val="${isBar ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isBar ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    '<c:tickLblPos val="nextTo"/><c:crossAx val="50010002"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>' +
    '<c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    `<c:valAx><c:axId val="50010002"/><c:scaling><c:orientation val="minMax"/>${scale}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isBar ? 'b' : 'l'}"/><c:majorGridlines><c:spPr><a:ln><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${formatOf(chart)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:crossAx val="50010001"/><c:crosses val="${isBar ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
  );
}
