// The cells that a chart draws: references in its XML, with a copy of what stands there for those who do not calculate.
import { parseArea, quotedSheet, splitSheet, type Area } from './address';
import { isCellError, type CellScalar } from './cellContent';
import { cellText } from './cellText';
import { absolute } from './moveRows';
import { appendChild, child, ensureChild, type Element } from '../file/xml';
import { CHART, CHART_ORDER, removeChild } from './chartXml';
import type { ChartModel } from './chartModel';
import type { SheetEntry, WorkbookModel } from './workbookModel';

interface Place {
  readonly sheet: SheetEntry;
  readonly area: Area;
}

function placeOf(model: WorkbookModel, formula: string): Place | null {
  const { sheet: name, rest } = splitSheet(formula.replace(/^\(|\)$/g, ''));
  const area = parseArea(rest);
  const sheet = name === null ? undefined : model.findSheet(name);
  return area === null || sheet === undefined ? null : { sheet, area };
}

/** Row by row. */
function valuesOf({ sheet, area }: Place): readonly { value: CellScalar | undefined; style: number }[] {
  const { worksheet } = sheet;
  return Array.from({ length: area.rows * area.columns }, (_, at) => {
    const [row, column] = [area.row + Math.floor(at / area.columns), area.column + (at % area.columns)];
    return { value: worksheet?.value(row, column), style: worksheet?.style(row, column) ?? 0 };
  });
}

/** Points the series' values or categories at the cells. Texts make categories of texts, as in Excel. */
export function setReference(
  series: Element,
  holder: 'val' | 'cat',
  place: Place,
  model: WorkbookModel,
): void {
  const hasText = valuesOf(place).some(({ value }) => typeof value === 'string');
  removeChild(series, holder);
  const made = ensureChild(series, holder, CHART_ORDER.series);
  const reference = appendChild(made, holder === 'cat' && hasText ? 'strRef' : 'numRef');
  const owner = quotedSheet(model.nameOf(place.sheet));
  appendChild(reference, 'f').textContent = `${owner}!${absolute(place.area)}`;
}

function fillCache(reference: Element, model: WorkbookModel): void {
  const place = placeOf(model, child(reference, 'f')?.textContent ?? '');
  // A whole row or column, or several areas: nothing that is drawn here has them.
  if (place === null || place.area.rows * place.area.columns > 10_000) return;
  const isText = reference.localName === 'strRef';
  for (const old of ['numCache', 'strCache']) removeChild(reference, old);
  const cache = ensureChild(reference, isText ? 'strCache' : 'numCache', [
    'f',
    'numCache',
    'strCache',
    'extLst',
  ]);
  const cells = valuesOf(place);
  const codeOf = (style: number): string => model.styles.style(style).numberFormat;
  if (!isText) appendChild(cache, 'formatCode').textContent = codeOf(cells[0]?.style ?? 0);
  appendChild(cache, 'ptCount', { val: String(cells.length) });
  cells.forEach(({ value, style }, at) => {
    const shown = isText
      ? cellText(value, codeOf(style), { is1904: model.is1904 })
      : typeof value === 'number'
        ? String(value)
        : '';
    if (shown === '' || isCellError(value)) return;
    appendChild(appendChild(cache, 'pt', { idx: String(at) }), 'v').textContent = shown;
  });
}

/** Copies what the cells hold now into the chart. */
export function fillCaches(chart: ChartModel, model: WorkbookModel): void {
  for (const name of ['numRef', 'strRef'])
    for (const reference of [...chart.chart.getElementsByTagNameNS(CHART, name)]) fillCache(reference, model);
}

/** Lets every reference of the chart read what `follow` makes of it. */
export function followReferences(chart: ChartModel, follow: (formula: string) => string): void {
  for (const element of [...chart.chart.getElementsByTagNameNS(CHART, 'f')]) {
    const text = element.textContent ?? '';
    const next = follow(text);
    if (next === text) continue;
    element.textContent = next;
    chart.isChanged = true;
  }
}
