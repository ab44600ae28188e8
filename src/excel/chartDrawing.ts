// Charts made or brought up to date through Office.js, with members of ExcelApi 1.9 and below. Reads nothing back.
import type { Rect } from '../sheets/grid';
import type { ChartPlan, ChartSeriesPlan } from '../sheets/chartPlan';
import { rangeOf } from './area';

const TYPES = { columns: 'ColumnClustered', bars: 'BarClustered', line: 'Line' } as const;

const cellOf = (sheet: Excel.Worksheet, top: number, left: number): Excel.Range =>
  rangeOf(sheet, { top, left, rows: 1, columns: 1 });

const seriesBy = (values: Rect): 'Columns' | 'Rows' => (values.columns === 1 ? 'Columns' : 'Rows');

/** Excel would take a text that begins so for a reference. */
const textOf = (text: string): string => (text.startsWith('=') ? ` ${text}` : text);

const isLine = (plan: ChartSeriesPlan, { type }: ChartPlan): boolean =>
  type === 'line' || (type === 'columns' && plan.kind === 'line');

function drawSeries(
  series: Excel.ChartSeries,
  plan: ChartSeriesPlan,
  chart: ChartPlan,
  data: Excel.Worksheet,
): void {
  series.name = textOf(plan.name);
  series.setValues(rangeOf(data, plan.values));
  series.setXAxisValues(rangeOf(data, plan.categories));
  if (isLine(plan, chart)) {
    // Also where all are lines: a series that is added must not be stacked on the others (office-js issue 2927).
    series.chartType = 'Line';
    series.format.line.color = `#${plan.color}`;
    series.format.line.weight = 2.25;
    series.format.line.lineStyle = plan.isDashed ? 'Dash' : 'Continuous';
  } else {
    series.format.fill.setSolidColor(`#${plan.color}`);
    series.gapWidth = chart.gapWidth;
  }
  series.hasDataLabels = plan.labels !== null;
  if (plan.labels !== null) series.dataLabels.numberFormat = plan.labels;
}

// What a new chart has anyway is not set: Excel on the iPad has refused settings of axes (office-js issue 1688).
function drawAxes({ valueAxis, categoryAxis }: Excel.ChartAxes, plan: ChartPlan, isNew: boolean): void {
  if (plan.startsAtZero || !isNew) valueAxis.minimum = plan.startsAtZero ? 0 : '';
  valueAxis.numberFormat = plan.axisFormat;
  const isBars = plan.type === 'bars';
  if (!isBars && isNew) return;
  // Excel draws the first bar at the bottom, where nobody looks for it; turned round, the scale would stand above.
  categoryAxis.reversePlotOrder = isBars;
  valueAxis.tickLabelPosition = isBars ? 'High' : 'NextToAxis';
}

function dressChart(chart: Excel.Chart, plan: ChartPlan, isNew: boolean): void {
  chart.title.visible = true;
  chart.title.text = textOf(plan.title);
  const { font } = chart.title.format;
  font.size = 12;
  font.bold = true;
  font.color = '#262626';
  chart.legend.visible = plan.hasLegend;
  if (plan.hasLegend) chart.legend.position = 'Bottom';
  drawAxes(chart.axes, plan, isNew);
  // The figures may stand in rows that nobody needs to see.
  chart.plotVisibleOnly = false;
}

/** Draws the chart anew on the sheet, or changes the one of its name where it has `count` series already. */
export function drawChart(
  sheet: Excel.Worksheet,
  data: Excel.Worksheet,
  plan: ChartPlan,
  count: number | null,
): void {
  // Excel counts the columns of a chart before its lines, also while it is being drawn.
  const ordered = [...plan.series].sort((a, b) => Number(isLine(a, plan)) - Number(isLine(b, plan)));
  const [first] = ordered;
  if (first === undefined) throw new Error(`The chart ${plan.name} has no series`);
  const type = TYPES[plan.type];
  const { charts } = sheet;
  // Made over one row or one column of figures, a chart has one series whatever stands beside it.
  const chart =
    count === null
      ? charts.add(type, rangeOf(data, first.values), seriesBy(first.values))
      : charts.getItem(plan.name);
  if (count === null) chart.name = plan.name;
  else {
    for (let at = count - 1; at >= ordered.length; at -= 1) chart.series.getItemAt(at).delete();
    chart.chartType = type;
  }
  ordered.forEach((one, at) => {
    const { series } = chart;
    drawSeries(at < (count ?? 1) ? series.getItemAt(at) : series.add(textOf(one.name)), one, plan, data);
  });
  dressChart(chart, plan, count === null);
  const { top, left, rows, columns } = plan.place;
  chart.setPosition(cellOf(sheet, top, left), cellOf(sheet, top + rows - 1, left + columns - 1));
}
