// What floats over a sheet: its drawing part with the charts in it. Everything else in a drawing is kept and never touched.
import {
  appendChild,
  child,
  children,
  decodeText,
  ensureChild,
  newElement,
  parseXml,
  remove,
  rootOf,
  type Document,
  type Element,
} from '../file/xml';
import { Relations } from '../file/packageFrame';
import { RefusedFile } from '../file/refusal';
import type { Area } from './address';
import { ChartModel } from './chartModel';
import { CHART, DRAWING, EMPTY_CHART } from './chartXml';
import { SHEET_ORDER } from './sheetFrame';
import type { SheetEntry, WorkbookModel } from './workbookModel';

const SPREADSHEET = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const ANCHORS = ['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor'];

/** A chart where it stands on its sheet. */
export interface PlacedChart {
  readonly model: ChartModel;
  /** The anchor in the drawing; another one after it was moved by cells. */
  anchor: Element;
  /** Carries name and number. */
  readonly about: Element;
  readonly relation: string;
}

export class SheetDrawing {
  readonly charts: PlacedChart[] = [];
  isChanged = false;

  constructor(
    readonly part: string,
    readonly document: Document,
    readonly relations: Relations,
  ) {}

  get root(): Element {
    return rootOf(this.document);
  }

  get anchors(): readonly Element[] {
    return children(this.root).filter(({ localName }) => ANCHORS.includes(localName ?? ''));
  }

  /** Above the numbers of all objects of the drawing. */
  nextNumber(): number {
    const numbers = [...this.root.getElementsByTagNameNS(SPREADSHEET, 'cNvPr')].map((one) =>
      Number(one.getAttribute('id')),
    );
    return Math.max(1, ...numbers) + 1;
  }
}

// Null for a sheet that was asked and has none.
const known = new WeakMap<SheetEntry, SheetDrawing | null>();

/** The sheet's drawing where somebody has asked for it; where nobody did it has not changed. */
export const readDrawing = (sheet: SheetEntry): SheetDrawing | null => known.get(sheet) ?? null;

/** A part that is there and can be read; one that is damaged is left to itself. */
function readPart(model: WorkbookModel, part: string | undefined): Document | null {
  const bytes = part === undefined ? null : model.parts.zip.part(part);
  if (part === undefined || bytes === null) return null;
  try {
    return parseXml(decodeText(bytes), part);
  } catch (cause) {
    if (cause instanceof RefusedFile) return null;
    throw cause;
  }
}

/** The sheet's drawing with its charts; null when it has none. */
export function drawingOf(model: WorkbookModel, sheet: SheetEntry): SheetDrawing | null {
  const cached = known.get(sheet);
  if (cached !== undefined) return cached;
  const part = sheet.relations.ofKind('drawing')[0]?.target ?? '';
  const document = readPart(model, part);
  const drawing =
    document === null ? null : new SheetDrawing(part, document, new Relations(model.parts.zip, part));
  if (drawing !== null) readCharts(model, drawing);
  known.set(sheet, drawing);
  return drawing;
}

function readCharts(model: WorkbookModel, drawing: SheetDrawing): void {
  const targets = new Map(drawing.relations.ofKind('chart').map(({ id, target }) => [id, target]));
  for (const anchor of drawing.anchors) {
    const frame = child(anchor, 'graphicFrame');
    const about = frame?.getElementsByTagNameNS(SPREADSHEET, 'cNvPr')[0];
    const relation = frame?.getElementsByTagNameNS(CHART, 'chart')[0]?.getAttributeNS(OFFICE, 'id') ?? '';
    const part = targets.get(relation);
    const document = readPart(model, part);
    if (about === undefined || part === undefined || document === null) continue;
    const chart = new ChartModel(part, document);
    if (chart.isWhole) drawing.charts.push({ model: chart, anchor, about, relation });
  }
}

function newDrawing(model: WorkbookModel, sheet: SheetEntry): SheetDrawing {
  const frame = sheet.worksheet?.frame;
  if (frame === undefined) throw new Error('A drawing belongs to a worksheet');
  const part = model.freePart('xl/drawings/drawing', '.xml');
  const text = `<xdr:wsDr xmlns:xdr="${SPREADSHEET}" xmlns:a="${DRAWING}"/>`;
  const drawing = new SheetDrawing(part, parseXml(text, part), new Relations(null, part));
  model.partChanges.set(part, text);
  model.parts.contentTypes.set(part, DRAWING_TYPE);
  ensureChild(frame.root, 'drawing', SHEET_ORDER).setAttributeNS(
    OFFICE,
    'r:id',
    sheet.relations.add('drawing', part),
  );
  frame.isChanged = true;
  known.set(sheet, drawing);
  return drawing;
}

/** A chart without series over 8 columns and 15 rows at the sheet's first cell, above all that is there. */
export function addChart(model: WorkbookModel, sheet: SheetEntry): PlacedChart {
  const drawing = drawingOf(model, sheet) ?? newDrawing(model, sheet);
  const part = model.freePart('xl/charts/chart', '.xml');
  const chart = new ChartModel(part, parseXml(EMPTY_CHART, part));
  model.partChanges.set(part, EMPTY_CHART);
  model.parts.contentTypes.set(part, CHART_TYPE);
  chart.isChanged = true;
  const relation = drawing.relations.add('chart', part);
  const number = drawing.nextNumber();
  const anchor = appendChild(drawing.root, 'twoCellAnchor');
  setCorners(anchor, { row: 0, column: 0, rows: 15, columns: 8 });
  const frame = appendChild(anchor, 'graphicFrame', { macro: '' });
  const properties = appendChild(frame, 'nvGraphicFramePr');
  const about = appendChild(properties, 'cNvPr', { id: String(number), name: `Chart ${String(number - 1)}` });
  appendChild(properties, 'cNvGraphicFramePr');
  const place = appendChild(frame, 'xfrm');
  shape(place, 'off', { x: '0', y: '0' });
  shape(place, 'ext', { cx: '0', cy: '0' });
  const data = shape(shape(frame, 'graphic'), 'graphicData', { uri: CHART });
  const link = data.ownerDocument?.createElementNS(CHART, 'c:chart');
  if (link === undefined) throw new Error('An element belongs to a document');
  link.setAttributeNS(OFFICE, 'r:id', relation);
  data.appendChild(link);
  appendChild(anchor, 'clientData');
  drawing.isChanged = true;
  const placed: PlacedChart = { model: chart, anchor, about, relation };
  drawing.charts.push(placed);
  return placed;
}

function shape(parent: Element, name: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const made = parent.ownerDocument?.createElementNS(DRAWING, `a:${name}`);
  if (made === undefined) throw new Error('An element belongs to a document');
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  parent.appendChild(made);
  return made;
}

/** Writes where a two-cell anchor begins and ends: at corners of cells, no offset. */
function setCorners(anchor: Element, { row, column, rows, columns }: Area): void {
  const corners = { from: [column, row], to: [column + columns, row + rows] } as const;
  const first = children(anchor).find(({ localName }) => localName !== 'from' && localName !== 'to') ?? null;
  for (const [name, [atColumn, atRow]] of Object.entries(corners)) {
    const old = child(anchor, name);
    if (old !== null) remove(old);
    const corner = newElement(anchor, name);
    anchor.insertBefore(corner, first);
    const values = { col: atColumn, colOff: 0, row: atRow, rowOff: 0 };
    for (const [key, value] of Object.entries(values)) appendChild(corner, key).textContent = String(value);
  }
}

/** Lets the chart cover exactly these cells. */
export function placeChart(drawing: SheetDrawing, placed: PlacedChart, area: Area): void {
  const { anchor } = placed;
  if (anchor.localName === 'twoCellAnchor') setCorners(anchor, area);
  else {
    const made = newElement(anchor, 'twoCellAnchor');
    anchor.parentNode?.replaceChild(made, anchor);
    for (const inner of children(anchor))
      if (!['from', 'ext', 'pos'].includes(inner.localName ?? '')) made.appendChild(inner);
    setCorners(made, area);
    placed.anchor = made;
  }
  drawing.isChanged = true;
}

function forgetPart(model: WorkbookModel, part: string): void {
  model.parts.contentTypes.remove(part);
  if (model.parts.zip.has(part)) model.partChanges.set(part, null);
  else model.partChanges.delete(part);
}

/** Takes a chart away with the parts that only it used: its own, its styles and colours. */
function forgetChart(model: WorkbookModel, { model: chart }: PlacedChart): void {
  const own = new Relations(model.parts.zip, chart.part);
  for (const { target, isExternal } of own.all()) {
    if (!isExternal && target.startsWith('xl/charts/')) forgetPart(model, target);
  }
  forgetPart(model, own.name);
  forgetPart(model, chart.part);
}

/** Removes the chart; a drawing in which nothing is left goes as well. */
export function removeChart(model: WorkbookModel, sheet: SheetEntry, placed: PlacedChart): void {
  const drawing = drawingOf(model, sheet);
  if (drawing === null) return;
  drawing.charts.splice(drawing.charts.indexOf(placed), 1);
  drawing.relations.remove(placed.relation);
  remove(placed.anchor);
  forgetChart(model, placed);
  drawing.isChanged = true;
  const isNeeded = children(drawing.root).length > 0 || drawing.relations.all().length > 0;
  if (isNeeded || sheet.worksheet === null) return;
  const { frame } = sheet.worksheet;
  const link = child(frame.root, 'drawing');
  if (link !== null) remove(link);
  frame.isChanged = true;
  const relation = sheet.relations.ofKind('drawing')[0];
  if (relation !== undefined) sheet.relations.remove(relation.id);
  forgetPart(model, drawing.relations.name);
  forgetPart(model, drawing.part);
  known.set(sheet, null);
}

/** Forgets the parts of a sheet that goes: its drawing and its charts; pictures stay in the package. */
export function forgetDrawing(model: WorkbookModel, sheet: SheetEntry): void {
  const drawing = drawingOf(model, sheet);
  if (drawing === null) return;
  for (const placed of drawing.charts) forgetChart(model, placed);
  forgetPart(model, drawing.relations.name);
  forgetPart(model, drawing.part);
  known.set(sheet, null);
}
