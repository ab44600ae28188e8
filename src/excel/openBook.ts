// The workbook as a write sees it: its sheets, the tool's names and parts, kept up to date while operations are queued.
// Never asks the host for anything; `openForWriting` fills it.
import type { ChartPlan } from '../sheets/chartPlan';
import { drawChart } from './chartDrawing';

/** A name as Excel compares the names of sheets and ranges: without case. */
export const folded = (name: string): string => name.toLowerCase();

/** No sheet's name has a line break, so that no two charts have the same key. */
export const chartKey = (sheet: string, name: string): string => `${folded(sheet)}\n${folded(name)}`;

/** What the queued operations have made of the workbook so far; copied before a batch, so that it can be queued again. */
export class OpenBook {
  /** `charts` has those of the plan that were there already, by `chartKey`, with their number of series. */
  constructor(
    readonly context: Excel.RequestContext,
    private readonly sheets: Map<string, Excel.Worksheet>,
    private readonly marks: Set<string>,
    private readonly parts: Map<string, readonly Excel.CustomXmlPart[]>,
    private readonly charts: Map<string, number>,
  ) {}

  copy(): OpenBook {
    const { context, sheets, marks, parts, charts } = this;
    return new OpenBook(context, new Map(sheets), new Set(marks), new Map(parts), new Map(charts));
  }

  sheet(name: string): Excel.Worksheet {
    const sheet = this.sheets.get(folded(name));
    if (sheet === undefined) throw new Error(`The plan was not checked: there is no sheet ${name}`);
    return sheet;
  }

  addSheet(name: string): void {
    this.sheets.set(folded(name), this.context.workbook.worksheets.add(name));
  }

  deleteSheet(name: string): void {
    this.sheet(name).delete();
    this.sheets.delete(folded(name));
    const gone = chartKey(name, '');
    for (const key of [...this.charts.keys()]) if (key.startsWith(gone)) this.charts.delete(key);
  }

  setChart(sheet: string, chart: ChartPlan): void {
    const key = chartKey(sheet, chart.name);
    drawChart(this.sheet(sheet), this.sheet(chart.dataSheet), chart, this.charts.get(key) ?? null);
    this.charts.set(key, chart.series.length);
  }

  removeChart(sheet: string, name: string): void {
    if (!this.charts.delete(chartKey(sheet, name))) return;
    this.sheet(sheet).charts.getItem(name).delete();
  }

  removeMark(name: string): void {
    if (!this.marks.delete(folded(name))) return;
    this.context.workbook.names.getItem(name).delete();
  }

  setMark(name: string, range: Excel.Range): void {
    this.removeMark(name);
    this.context.workbook.names.add(name, range).visible = false;
    this.marks.add(folded(name));
  }

  /** Adds one piece; the pieces of the content before it stay until `replaceParts`. */
  addPart(xml: string): Excel.CustomXmlPart {
    return this.context.workbook.customXmlParts.add(xml);
  }

  /** Lets the parts stand for the key and removes those that did before. */
  replaceParts(key: string, parts: readonly Excel.CustomXmlPart[]): void {
    for (const old of this.parts.get(key) ?? []) old.delete();
    this.parts.set(key, parts);
  }
}
