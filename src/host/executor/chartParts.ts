// What hangs on a chart: title, legend and axes.
import { entryOf } from '../../domain/entryOf';
import { child, ensureChild, remove, type Element } from '../file/xml';
import { CHART_ORDER, DRAWING, fillText, removeChild, setValue, valueOf } from '../engine/chartXml';
import type { ChartModel } from '../engine/chartModel';
import { asColor, asFlag, asNumber, asText } from './arguments';
import { hostClass } from './hostClass';
import { HostError, invalidArgument } from './hostError';

/** The elements that say how the title's letters look: of its paragraph and of each run. */
function letters(chart: ChartModel): readonly Element[] {
  const title = child(chart.chart, 'title');
  if (title === null) return [];
  return ['defRPr', 'rPr'].flatMap((name) => [...title.getElementsByTagNameNS(DRAWING, name)]);
}

const ChartFontClass = hostClass<ChartModel>('ChartFont', {
  size: {
    since: '1.1',
    get: (chart) => Number(letters(chart)[0]?.getAttribute('sz') ?? 1400) / 100,
    set: (chart, value) => {
      const size = asNumber(value, 'size');
      if (size < 1 || size > 409) throw invalidArgument('size');
      for (const one of letters(chart)) one.setAttribute('sz', String(Math.round(size * 100)));
      chart.isChanged = true;
    },
  },
  bold: {
    since: '1.1',
    get: (chart) => letters(chart)[0]?.getAttribute('b') === '1',
    set: (chart, value) => {
      for (const one of letters(chart)) one.setAttribute('b', asFlag(value, 'bold') ? '1' : '0');
      chart.isChanged = true;
    },
  },
  color: {
    since: '1.1',
    set: (chart, value) => {
      for (const one of letters(chart)) fillText(one, asColor(value));
      chart.isChanged = true;
    },
  },
});

const ChartTitleFormatClass = hostClass<ChartModel>('ChartTitleFormat', {
  font: { since: '1.1', get: (chart) => ChartFontClass(chart) },
});

export const ChartTitleClass = hostClass<ChartModel>('ChartTitle', {
  text: {
    since: '1.1',
    get: (chart) => chart.title,
    set: (chart, value) => {
      chart.title = asText(value, 'text');
    },
  },
  visible: {
    since: '1.1',
    get: (chart) => chart.hasTitle,
    set: (chart, value) => {
      chart.showTitle(asFlag(value, 'visible'));
    },
  },
  format: { since: '1.1', get: (chart) => ChartTitleFormatClass(chart) },
});

const LEGEND_PLACES: Readonly<Record<string, string>> = {
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  Corner: 'tr',
};

export const ChartLegendClass = hostClass<ChartModel>('ChartLegend', {
  visible: {
    since: '1.1',
    get: (chart) => child(chart.chart, 'legend') !== null,
    set: (chart, value) => {
      const known = child(chart.chart, 'legend');
      if (asFlag(value, 'visible')) {
        const legend = ensureChild(chart.chart, 'legend', CHART_ORDER.chart);
        if (known === null) setValue(legend, 'legendPos', 'r', CHART_ORDER.legend);
        setValue(legend, 'overlay', '0', CHART_ORDER.legend);
      } else if (known !== null) remove(known);
      chart.isChanged = true;
    },
  },
  position: {
    since: '1.1',
    get: (chart) => {
      const place = valueOf(child(chart.chart, 'legend'), 'legendPos') ?? 'r';
      return Object.entries(LEGEND_PLACES).find(([, short]) => short === place)?.[0] ?? null;
    },
    set: (chart, value) => {
      const place = entryOf(LEGEND_PLACES, asText(value, 'position'));
      const legend = child(chart.chart, 'legend');
      if (place === undefined || legend === null) throw invalidArgument(`position ${String(value)}`);
      setValue(legend, 'legendPos', place, CHART_ORDER.legend);
      chart.isChanged = true;
    },
  },
});

interface Axis {
  readonly chart: ChartModel;
  readonly element: Element;
}

const TICK_LABELS: Readonly<Record<string, string>> = {
  NextToAxis: 'nextTo',
  High: 'high',
  Low: 'low',
  None: 'none',
};

/** An end of the scale; '' lets Excel choose it, which this host does not: it reads back as null. */
const bound = (name: 'min' | 'max') => ({
  since: '1.1',
  get: ({ element }: Axis) => {
    const stated = valueOf(child(element, 'scaling'), name);
    return stated === null ? null : Number(stated);
  },
  set: ({ chart, element }: Axis, value: unknown) => {
    const scaling = ensureChild(element, 'scaling', CHART_ORDER.axis);
    if (value === '') removeChild(scaling, name);
    else setValue(scaling, name, String(asNumber(value, name)), CHART_ORDER.scaling);
    chart.isChanged = true;
  },
});

const ChartAxisClass = hostClass<Axis>('ChartAxis', {
  minimum: bound('min'),
  maximum: bound('max'),
  numberFormat: {
    since: '1.8',
    get: ({ element }) => child(element, 'numFmt')?.getAttribute('formatCode') ?? 'General',
    set: ({ chart, element }, value) => {
      const format = ensureChild(element, 'numFmt', CHART_ORDER.axis);
      format.setAttribute('formatCode', asText(value, 'numberFormat'));
      format.setAttribute('sourceLinked', '0');
      chart.isChanged = true;
    },
  },
  reversePlotOrder: {
    since: '1.7',
    get: ({ element }) => valueOf(child(element, 'scaling'), 'orientation') === 'maxMin',
    set: ({ chart, element }, value) => {
      const scaling = ensureChild(element, 'scaling', CHART_ORDER.axis);
      const order = asFlag(value, 'reversePlotOrder') ? 'maxMin' : 'minMax';
      setValue(scaling, 'orientation', order, CHART_ORDER.scaling);
      chart.isChanged = true;
    },
  },
  tickLabelPosition: {
    since: '1.7',
    get: ({ element }) =>
      Object.entries(TICK_LABELS).find(
        ([, place]) => place === (valueOf(element, 'tickLblPos') ?? 'nextTo'),
      )?.[0],
    set: ({ chart, element }, value) => {
      const place = entryOf(TICK_LABELS, asText(value, 'tickLabelPosition'));
      if (place === undefined) throw invalidArgument(`tickLabelPosition ${String(value)}`);
      setValue(element, 'tickLblPos', place, CHART_ORDER.axis);
      chart.isChanged = true;
    },
  },
});

const axis = (kind: 'category' | 'value') => ({
  since: '1.1',
  get: (chart: ChartModel) => {
    const element = chart.axis(kind);
    // Excel's words for a pie and its like.
    if (element === null)
      throw new HostError('InvalidOperation', 'This operation is not permitted for the current object.');
    return ChartAxisClass({ chart, element });
  },
});

export const ChartAxesClass = hostClass<ChartModel>('ChartAxes', {
  categoryAxis: axis('category'),
  valueAxis: axis('value'),
});
