// Chart and the collection of a sheet's charts, over its drawing.
import type { Area } from '../engine/address';
import { setReference } from '../engine/chartReferences';
import { CHART_ORDER, setValue, valueOf } from '../engine/chartXml';
import type { ChartKind } from '../engine/chartModel';
import {
  addChart,
  drawingOf,
  placeChart,
  removeChart,
  type PlacedChart,
  type SheetDrawing,
} from '../engine/sheetDrawing';
import type { SheetEntry } from '../engine/workbookModel';
import { asFlag, asIndex, asRange, asText } from './arguments';
import { ChartAxesClass, ChartLegendClass, ChartTitleClass } from './chartParts';
import { ChartSeriesCollectionClass, refuseOtherKinds } from './chartSeriesMembers';
import type { Host } from './host';
import { hostClass, type HostClass, type HostObject } from './hostClass';
import { HostError, invalidArgument, itemNotFound } from './hostError';
import { refuseProtectedSheet } from './protection';
import { worksheetOf, type RangeArea } from './rangeArea';

interface Chart {
  readonly sheet: SheetEntry;
  readonly placed: PlacedChart;
}

/** Four-digit numbers of the object and of its sheet: the same as long as both are there. */
const idOf = ({ sheet, placed }: Chart): string =>
  `{${(placed.about.getAttribute('id') ?? '').padStart(8, '0')}-${sheet.id.slice(10, 14)}-0000-0000-000000000000}`;

const nameOf = ({ placed }: Chart): string => placed.about.getAttribute('name') ?? '';

function drawing(sheet: SheetEntry, host: Host): SheetDrawing {
  const found = drawingOf(host.model, sheet);
  if (found === null) throw itemNotFound('the chart is gone');
  return found;
}

const KINDS: readonly ChartKind[] = ['ColumnClustered', 'BarClustered', 'Line'];

function kindFrom(value: unknown): ChartKind {
  const kind = KINDS.find((known) => known === value);
  if (kind === undefined) throw new HostError('NotImplemented', `chart type ${String(value)}`);
  return kind;
}

function cover(chart: Chart, start: unknown, end: unknown, host: Host): void {
  const { sheet, placed } = chart;
  refuseProtectedSheet(sheet);
  const from = asRange(start, host.model, sheet);
  const to = end === undefined || end === null ? null : asRange(end, host.model, sheet);
  if (from.sheet !== sheet || (to !== null && to.sheet !== sheet))
    throw invalidArgument('a cell of another sheet');
  if (to === null) throw new HostError('NotImplemented', 'Chart.setPosition without an end cell');
  const area: Area = {
    row: Math.min(from.row, to.row),
    column: Math.min(from.column, to.column),
    rows: Math.max(from.lastRow, to.lastRow) - Math.min(from.row, to.row) + 1,
    columns: Math.max(from.lastColumn, to.lastColumn) - Math.min(from.column, to.column) + 1,
  };
  placeChart(drawing(sheet, host), placed, area);
}

export const ChartClass: HostClass<Chart> = hostClass<Chart>(
  'Chart',
  {
    id: { since: '1.7', get: idOf },
    name: {
      since: '1.1',
      get: nameOf,
      set: ({ sheet, placed }, value, host) => {
        refuseProtectedSheet(sheet);
        const name = asText(value, 'name');
        if (name === '') throw invalidArgument('name');
        placed.about.setAttribute('name', name);
        drawing(sheet, host).isChanged = true;
      },
    },
    chartType: {
      since: '1.7',
      get: ({ placed }) => {
        const { kind } = placed.model;
        if (kind === null) throw new HostError('NotImplemented', 'Chart.chartType of this chart');
        return kind;
      },
      set: ({ sheet, placed }, value) => {
        refuseProtectedSheet(sheet);
        refuseOtherKinds(placed.model);
        placed.model.kind = kindFrom(value);
      },
    },
    plotVisibleOnly: {
      since: '1.8',
      get: ({ placed }) => valueOf(placed.model.chart, 'plotVisOnly') !== '0',
      set: ({ placed }, value) => {
        const isOnly = asFlag(value, 'plotVisibleOnly');
        setValue(placed.model.chart, 'plotVisOnly', isOnly ? '1' : '0', CHART_ORDER.chart);
        placed.model.isChanged = true;
      },
    },
    title: { since: '1.1', get: ({ placed }) => ChartTitleClass(placed.model) },
    legend: { since: '1.1', get: ({ placed }) => ChartLegendClass(placed.model) },
    axes: { since: '1.1', get: ({ placed }) => ChartAxesClass(placed.model) },
    series: { since: '1.1', get: ({ placed }) => ChartSeriesCollectionClass(placed.model) },
    setPosition: {
      since: '1.1',
      call: (chart, [start, end], host) => {
        cover(chart, start, end, host);
      },
    },
    delete: {
      since: '1.1',
      call: ({ sheet, placed }, _, host) => {
        refuseProtectedSheet(sheet);
        removeChart(host.model, sheet, placed);
      },
    },
  },
  { id: idOf },
);

const chartsOf = (sheet: SheetEntry, host: Host): readonly Chart[] => {
  worksheetOf(sheet);
  return (drawingOf(host.model, sheet)?.charts ?? []).map((placed) => ({ sheet, placed }));
};

/** By name without case, the first of several, or by id. */
function find(sheet: SheetEntry, key: unknown, host: Host): Chart | undefined {
  const wanted = asText(key, 'name').toLowerCase();
  const charts = chartsOf(sheet, host);
  return (
    charts.find((chart) => nameOf(chart).toLowerCase() === wanted) ??
    charts.find((chart) => idOf(chart).toLowerCase() === wanted)
  );
}

/** One row or column of the source each; of texts among several Excel guesses what they are, and this host does not. */
function linesOf(source: RangeArea, seriesBy: unknown): readonly Area[] {
  const { row, column, rows, columns, worksheet } = source;
  const by = seriesBy === undefined || seriesBy === null ? 'Auto' : asText(seriesBy, 'seriesBy');
  if (!['Auto', 'Columns', 'Rows'].includes(by)) throw invalidArgument(`seriesBy ${by}`);
  const isByRows = by === 'Rows' || (by === 'Auto' && columns > rows);
  const count = isByRows ? rows : columns;
  for (let index = 0; count > 1 && index < rows * columns; index += 1) {
    const value = worksheet.value(row + Math.floor(index / columns), column + (index % columns));
    if (typeof value === 'string') throw new HostError('NotImplemented', 'ChartCollection.add over texts');
  }
  return Array.from({ length: count }, (_, at) =>
    isByRows ? { row: row + at, column, rows: 1, columns } : { row, column: column + at, rows, columns: 1 },
  );
}

function add(sheet: SheetEntry, [type, source, seriesBy]: readonly unknown[], host: Host): HostObject {
  worksheetOf(sheet);
  refuseProtectedSheet(sheet);
  const kind = kindFrom(type);
  const place = asRange(source, host.model, sheet);
  const lines = linesOf(place, seriesBy);
  const placed = addChart(host.model, sheet);
  placed.model.kind = kind;
  for (const area of lines)
    setReference(placed.model.addSeries(), 'val', { sheet: place.sheet, area }, host.model);
  return ChartClass({ sheet, placed });
}

export const ChartCollectionClass = hostClass<SheetEntry>(
  'ChartCollection',
  {
    count: { since: '1.1', get: (sheet, host) => chartsOf(sheet, host).length },
    getCount: { since: '1.4', call: (sheet, _, host) => chartsOf(sheet, host).length },
    add: { since: '1.1', call: (sheet, args, host) => add(sheet, args, host) },
    getItem: {
      since: '1.1',
      call: (sheet, [key], host) => {
        const found = find(sheet, key, host);
        if (found === undefined) throw itemNotFound(String(key));
        return ChartClass(found);
      },
    },
    getItemAt: {
      since: '1.1',
      call: (sheet, [index], host) => {
        const found = chartsOf(sheet, host)[asIndex(index, 'index')];
        if (found === undefined) throw invalidArgument('index');
        return ChartClass(found);
      },
    },
    getItemOrNullObject: {
      since: '1.4',
      call: (sheet, [key], host) => {
        const found = find(sheet, key, host);
        return found === undefined ? null : ChartClass(found);
      },
    },
  },
  { items: (sheet, host) => chartsOf(sheet, host).map(ChartClass) },
);
