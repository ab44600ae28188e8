// The series of a chart: name, cells, kind, colours, labels.
import { entryOf } from '../../domain/entryOf';
import { appendChild, child, ensureChild, type Element } from '../file/xml';
import { setReference } from '../engine/chartReferences';
import {
  CHART,
  CHART_ORDER,
  colorLine,
  dashLine,
  fillShape,
  lineOf,
  removeChild,
  setValue,
  valueOf,
} from '../engine/chartXml';
import type { ChartModel } from '../engine/chartModel';
import { asColor, asFlag, asIndex, asNumber, asRange, asText } from './arguments';
import type { Host } from './host';
import { hostClass, type HostClass } from './hostClass';
import { HostError, invalidArgument } from './hostError';

export interface Series {
  readonly chart: ChartModel;
  readonly element: Element;
}

const EMUS_PER_POINT = 12_700;

const touch = ({ chart }: Series): void => {
  chart.isChanged = true;
};

const properties = ({ element }: Series): Element => ensureChild(element, 'spPr', CHART_ORDER.series);

const ChartFillClass = hostClass<Series>('ChartFill', {
  setSolidColor: {
    since: '1.1',
    call: (series, [color]) => {
      fillShape(properties(series), asColor(color));
      touch(series);
    },
  },
});

const DASHES: Readonly<Record<string, string>> = {
  Continuous: 'solid',
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDash',
  RoundDot: 'sysDot',
};

const ChartLineFormatClass = hostClass<Series>('ChartLineFormat', {
  color: {
    since: '1.1',
    set: (series, value) => {
      colorLine(lineOf(properties(series)), asColor(value));
      touch(series);
    },
  },
  weight: {
    since: '1.7',
    get: (series) => Number(lineOf(properties(series)).getAttribute('w') ?? 9525) / EMUS_PER_POINT,
    set: (series, value) => {
      const width = Math.round(asNumber(value, 'weight') * EMUS_PER_POINT);
      lineOf(properties(series)).setAttribute('w', String(width));
      touch(series);
    },
  },
  lineStyle: {
    since: '1.7',
    set: (series, value) => {
      const dash = entryOf(DASHES, asText(value, 'lineStyle'));
      if (dash === undefined) throw invalidArgument(`lineStyle ${String(value)}`);
      dashLine(lineOf(properties(series)), dash);
      touch(series);
    },
  },
});

const ChartSeriesFormatClass = hostClass<Series>('ChartSeriesFormat', {
  fill: { since: '1.1', get: (series) => ChartFillClass(series) },
  line: { since: '1.1', get: (series) => ChartLineFormatClass(series) },
});

const SHOWN = ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'];

function showLabels({ element }: Series, isShown: boolean): void {
  removeChild(element, 'dLbls');
  if (!isShown) return;
  const labels = ensureChild(element, 'dLbls', CHART_ORDER.series);
  for (const name of SHOWN) setValue(labels, name, name === 'showVal' ? '1' : '0', CHART_ORDER.labels);
}

const hasLabels = ({ element }: Series): boolean => valueOf(child(element, 'dLbls'), 'showVal') === '1';

const ChartDataLabelsClass = hostClass<Series>('ChartDataLabels', {
  numberFormat: {
    since: '1.8',
    set: (series, value) => {
      const labels = child(series.element, 'dLbls');
      if (labels === null) throw invalidArgument('the series has no data labels');
      const format = ensureChild(labels, 'numFmt', CHART_ORDER.labels);
      format.setAttribute('formatCode', asText(value, 'numberFormat'));
      format.setAttribute('sourceLinked', '0');
      touch(series);
    },
  },
});

const LONGEST_NAME = 255;

function rename(series: Series, value: unknown): void {
  const name = asText(value, 'name');
  if (name.length > LONGEST_NAME) throw invalidArgument('a name longer than 255 characters');
  // Excel takes it for the cell that holds the name.
  if (name.startsWith('=')) throw new HostError('NotImplemented', 'ChartSeries.name as a formula');
  removeChild(series.element, 'tx');
  appendChild(ensureChild(series.element, 'tx', CHART_ORDER.series), 'v').textContent = name;
  touch(series);
}

/** The name as it is written, or the copy of the cell that holds it. */
function seriesName(element: Element): string {
  const text = child(element, 'tx');
  return text?.getElementsByTagNameNS(CHART, 'v')[0]?.textContent ?? '';
}

const cells = (holder: 'val' | 'cat') => ({
  since: '1.7',
  call: (series: Series, [range]: readonly unknown[], host: Host) => {
    const place = asRange(range, host.model);
    if (place.rows > 1 && place.columns > 1) throw invalidArgument('more than one row and column');
    setReference(series.element, holder, { sheet: place.sheet, area: place }, host.model);
    touch(series);
  },
});

/** Columns, bars and lines are changed into each other; other kinds, and second axes, are not. */
export function refuseOtherKinds(chart: ChartModel): void {
  if (!chart.isPlain)
    throw new HostError('NotImplemented', 'chartType of a chart that is not of columns or lines on two axes');
}

const gapOf = ({ element }: Series): Element => {
  const group = element.parentNode as Element | null;
  if (group?.localName !== 'barChart') throw invalidArgument('gapWidth of a series that is no column');
  return group;
};

export const ChartSeriesClass: HostClass<Series> = hostClass<Series>('ChartSeries', {
  name: {
    since: '1.1',
    get: ({ element }) => seriesName(element),
    set: rename,
  },
  chartType: {
    since: '1.7',
    get: ({ chart, element }) =>
      (element.parentNode as Element | null)?.localName === 'lineChart' ? 'Line' : chart.kind,
    set: ({ chart, element }, value) => {
      refuseOtherKinds(chart);
      if ((value !== 'Line' && value !== 'ColumnClustered') || chart.kind === 'BarClustered')
        throw new HostError('NotImplemented', `ChartSeries.chartType ${String(value)}`);
      chart.setSeriesKind(element, value);
    },
  },
  format: { since: '1.1', get: (series) => ChartSeriesFormatClass(series) },
  gapWidth: {
    since: '1.7',
    // Loaded with all the others, a line has none.
    get: ({ element }) => {
      const group = element.parentNode as Element | null;
      return group?.localName === 'barChart' ? Number(valueOf(group, 'gapWidth') ?? 150) : null;
    },
    set: (series, value) => {
      const width = asNumber(value, 'gapWidth');
      if (width < 0 || width > 500) throw invalidArgument('gapWidth');
      setValue(gapOf(series), 'gapWidth', String(Math.round(width)), CHART_ORDER.group);
      touch(series);
    },
  },
  hasDataLabels: {
    since: '1.7',
    get: hasLabels,
    set: (series, value) => {
      const isShown = asFlag(value, 'hasDataLabels');
      if (isShown !== hasLabels(series)) showLabels(series, isShown);
      touch(series);
    },
  },
  dataLabels: { since: '1.8', get: (series) => ChartDataLabelsClass(series) },
  setValues: cells('val'),
  setXAxisValues: cells('cat'),
  delete: {
    since: '1.7',
    call: ({ chart, element }) => {
      chart.removeSeries(element);
    },
  },
});

export const ChartSeriesCollectionClass = hostClass<ChartModel>(
  'ChartSeriesCollection',
  {
    count: { since: '1.1', get: ({ series }) => series.length },
    getCount: { since: '1.4', call: ({ series }) => series.length },
    getItemAt: {
      since: '1.1',
      call: (chart, [index]) => {
        const element = chart.series[asIndex(index, 'index')];
        if (element === undefined) throw invalidArgument('index');
        return ChartSeriesClass({ chart, element });
      },
    },
    add: {
      since: '1.7',
      call: (chart, [name, index]) => {
        if (index !== undefined && index !== null)
          throw new HostError('NotImplemented', 'ChartSeriesCollection.add at an index');
        const series = { chart, element: chart.addSeries() };
        if (name !== undefined && name !== null) rename(series, name);
        return ChartSeriesClass(series);
      },
    },
  },
  { items: (chart) => chart.series.map((element) => ChartSeriesClass({ chart, element })) },
);
