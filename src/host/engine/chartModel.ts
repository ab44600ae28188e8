// A chart over its own part: groups of series, axes, title, legend. Bars and lines are changed here; others stay as they are.
import {
  appendChild,
  child,
  children,
  ensureChild,
  remove,
  rootOf,
  type Document,
  type Element,
} from '../file/xml';
import { CHART_ORDER, DRAWING, fillRichText, newGroup, removeChild, setValue, valueOf } from './chartXml';

export type ChartKind = 'ColumnClustered' | 'BarClustered' | 'Line';

const must = (element: Element | null, name: string): Element => {
  if (element === null) throw new Error(`A chart has ${name}`);
  return element;
};

export class ChartModel {
  isChanged = false;

  constructor(
    readonly part: string,
    readonly document: Document,
  ) {}

  /** Has what every chart has; a damaged one can neither be read nor changed. */
  get isWhole(): boolean {
    const chart = child(rootOf(this.document), 'chart');
    return chart !== null && child(chart, 'plotArea') !== null;
  }

  get chart(): Element {
    return must(child(rootOf(this.document), 'chart'), 'chart');
  }

  get plotArea(): Element {
    return must(child(this.chart, 'plotArea'), 'plotArea');
  }

  /** The groups of series: <c:barChart>, <c:lineChart>, <c:pieChart> and so on. */
  get groups(): readonly Element[] {
    return children(this.plotArea).filter(({ localName }) => localName?.endsWith('Chart') === true);
  }

  /** By group, and in a group by their order. */
  get series(): readonly Element[] {
    const order = (series: Element): number => Number(valueOf(series, 'order') ?? 0);
    return this.groups.flatMap((group) => [...children(group, 'ser')].sort((a, b) => order(a) - order(b)));
  }

  /** The axes of the first group: of categories or dates, and of values. */
  axis(kind: 'category' | 'value'): Element | null {
    const wanted = kind === 'category' ? ['catAx', 'dateAx'] : ['valAx'];
    return children(this.plotArea).find(({ localName }) => wanted.includes(localName ?? '')) ?? null;
  }

  /** Clustered bars or plain lines on one pair of axes: what can be changed into each other here. */
  get isPlain(): boolean {
    return this.groups.every((group) => kindOfGroup(group) !== null) && axisIds(this.plotArea).length === 2;
  }

  /** Null for a chart of another kind; of two kinds the first. */
  get kind(): ChartKind | null {
    const [first] = this.groups;
    return first === undefined ? null : kindOfGroup(first);
  }

  /** All series become of this kind. The chart must be plain. */
  set kind(kind: ChartKind) {
    const { series, groups } = this;
    const group = this.#group(kind, groups);
    for (const one of series) moveSeries(one, group);
    for (const other of this.groups) if (other !== group) remove(other);
    const isBar = kind === 'BarClustered';
    for (const name of ['category', 'value'] as const) {
      const axis = this.axis(name);
      if (axis !== null) setValue(axis, 'axPos', isBar === (name === 'value') ? 'b' : 'l', CHART_ORDER.axis);
    }
    this.isChanged = true;
  }

  /** One series becomes a column or a line beside the others. The chart must be plain. */
  setSeriesKind(series: Element, kind: 'ColumnClustered' | 'Line'): void {
    const before = series.parentNode as Element | null;
    const group = this.#group(kind, this.groups);
    if (before === group) return;
    moveSeries(series, group);
    if (before !== null && children(before, 'ser').length === 0) remove(before);
    this.isChanged = true;
  }

  #group(kind: ChartKind, groups: readonly Element[]): Element {
    const name = kind === 'Line' ? 'lineChart' : 'barChart';
    const known = groups.find(({ localName }) => localName === name);
    const group = known ?? newGroup(this.plotArea, name, axisIds(this.plotArea));
    if (name === 'barChart')
      setValue(group, 'barDir', kind === 'BarClustered' ? 'bar' : 'col', CHART_ORDER.group);
    return group;
  }

  addSeries(): Element {
    const { series } = this;
    const group = this.groups[0] ?? this.#group('ColumnClustered', []);
    const next = (name: string): string =>
      String(Math.max(-1, ...series.map((one) => Number(valueOf(one, name) ?? 0))) + 1);
    const made = ensureChildLast(group);
    setValue(made, 'idx', next('idx'), CHART_ORDER.series);
    setValue(made, 'order', next('order'), CHART_ORDER.series);
    dressSeries(made, group);
    this.isChanged = true;
    return made;
  }

  removeSeries(series: Element): void {
    const group = series.parentNode as Element | null;
    remove(series);
    if (group !== null && children(group, 'ser').length === 0 && this.groups.length > 1) remove(group);
    this.isChanged = true;
  }

  get title(): string {
    const title = child(this.chart, 'title');
    return title === null
      ? ''
      : [...title.getElementsByTagNameNS(DRAWING, 't')].map((t) => t.textContent).join('');
  }

  set title(text: string) {
    this.showTitle(true);
    const title = ensureChild(this.chart, 'title', CHART_ORDER.chart);
    removeChild(title, 'tx');
    const rich = appendChild(ensureChild(title, 'tx', CHART_ORDER.title), 'rich');
    fillRichText(rich, text);
    this.isChanged = true;
  }

  get hasTitle(): boolean {
    return child(this.chart, 'title') !== null;
  }

  showTitle(isShown: boolean): void {
    if (!isShown) removeChild(this.chart, 'title');
    else if (!this.hasTitle) {
      const title = ensureChild(this.chart, 'title', CHART_ORDER.chart);
      setValue(title, 'overlay', '0', CHART_ORDER.title);
    }
    setValue(this.chart, 'autoTitleDeleted', isShown ? '0' : '1', CHART_ORDER.chart);
    this.isChanged = true;
  }
}

function kindOfGroup(group: Element): ChartKind | null {
  if (group.localName === 'lineChart') return valueOf(group, 'grouping') === 'standard' ? 'Line' : null;
  if (group.localName !== 'barChart' || valueOf(group, 'grouping') !== 'clustered') return null;
  return valueOf(group, 'barDir') === 'bar' ? 'BarClustered' : 'ColumnClustered';
}

const axisIds = (plotArea: Element): readonly string[] =>
  children(plotArea)
    .filter(({ localName }) => localName?.endsWith('Ax') === true)
    .map((axis) => valueOf(axis, 'axId') ?? '');

function ensureChildLast(group: Element): Element {
  const known = children(group, 'ser').at(-1);
  const made = ensureChild(group, 'ser', CHART_ORDER.group);
  if (known === undefined) return made;
  const next = made.cloneNode(false) as Element;
  group.insertBefore(next, known.nextSibling);
  return next;
}

/** What only a bar or only a line has goes, and what the other needs comes. */
function dressSeries(series: Element, group: Element): void {
  const isLine = group.localName === 'lineChart';
  for (const name of isLine ? ['invertIfNegative', 'pictureOptions', 'shape'] : ['marker', 'smooth'])
    removeChild(series, name);
  if (!isLine) {
    setValue(series, 'invertIfNegative', '0', CHART_ORDER.series);
    return;
  }
  const marker = ensureChild(series, 'marker', CHART_ORDER.series);
  setValue(marker, 'symbol', 'none', ['symbol', 'size', 'spPr']);
  setValue(series, 'smooth', '0', CHART_ORDER.series);
}

function moveSeries(series: Element, group: Element): void {
  if (series.parentNode !== group) {
    // Another kind is drawn by other means: a line by its line, a bar by its fill.
    removeChild(series, 'spPr');
    const last = children(group, 'ser').at(-1);
    if (last === undefined) {
      const place = ensureChild(group, 'ser', CHART_ORDER.group);
      group.replaceChild(series, place);
    } else group.insertBefore(series, last.nextSibling);
  }
  dressSeries(series, group);
}
