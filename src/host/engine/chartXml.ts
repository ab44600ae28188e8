// The XML of a chart part: the order that the schema asks for, the empty chart, and the few elements of DrawingML.
import { child, children, ensureChild, insertInOrder, newElement, remove, type Element } from '../file/xml';

export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** ECMA-376 21.2.2, as far as elements are made here. */
export const CHART_ORDER = {
  chart: [
    'title',
    'autoTitleDeleted',
    'pivotFmts',
    'view3D',
    'floor',
    'sideWall',
    'backWall',
    'plotArea',
    'legend',
    'plotVisOnly',
    'dispBlanksAs',
    'showDLblsOverMax',
    'extLst',
  ],
  title: ['tx', 'layout', 'overlay', 'spPr', 'txPr', 'extLst'],
  legend: ['legendPos', 'legendEntry', 'layout', 'overlay', 'spPr', 'txPr', 'extLst'],
  /** Of a bar and of a line chart. */
  group: [
    'barDir',
    'grouping',
    'varyColors',
    'ser',
    'dLbls',
    'gapWidth',
    'overlap',
    'serLines',
    'dropLines',
    'hiLowLines',
    'upDownBars',
    'marker',
    'smooth',
    'axId',
    'extLst',
  ],
  /** Of a bar and of a line. */
  series: [
    'idx',
    'order',
    'tx',
    'spPr',
    'invertIfNegative',
    'pictureOptions',
    'marker',
    'dPt',
    'dLbls',
    'trendline',
    'errBars',
    'cat',
    'val',
    'smooth',
    'shape',
    'extLst',
  ],
  labels: [
    'dLbl',
    'delete',
    'numFmt',
    'spPr',
    'txPr',
    'dLblPos',
    'showLegendKey',
    'showVal',
    'showCatName',
    'showSerName',
    'showPercent',
    'showBubbleSize',
    'separator',
    'showLeaderLines',
    'leaderLines',
    'extLst',
  ],
  axis: [
    'axId',
    'scaling',
    'delete',
    'axPos',
    'majorGridlines',
    'minorGridlines',
    'title',
    'numFmt',
    'majorTickMark',
    'minorTickMark',
    'tickLblPos',
    'spPr',
    'txPr',
    'crossAx',
    'crosses',
    'crossesAt',
    'extLst',
  ],
  scaling: ['logBase', 'orientation', 'max', 'min', 'extLst'],
} as const;

/** Fill, then line, of a shape (ECMA-376 20.1.2.2.35). */
const SHAPE_ORDER = [
  'xfrm',
  'custGeom',
  'prstGeom',
  'noFill',
  'solidFill',
  'gradFill',
  'blipFill',
  'pattFill',
  'grpFill',
  'ln',
  'effectLst',
  'extLst',
];
const LINE_ORDER = [
  'noFill',
  'solidFill',
  'gradFill',
  'pattFill',
  'prstDash',
  'custDash',
  'round',
  'bevel',
  'miter',
  'headEnd',
  'tailEnd',
  'extLst',
];
const FILLS = ['noFill', 'solidFill', 'gradFill', 'blipFill', 'pattFill', 'grpFill'];

/** The `val` of a child such as <c:gapWidth val="150"/>; null when the child is not there. */
export const valueOf = (parent: Element | null, name: string): string | null =>
  (parent === null ? null : child(parent, name))?.getAttribute('val') ?? null;

export function setValue(parent: Element, name: string, value: string, order: readonly string[]): void {
  ensureChild(parent, name, order).setAttribute('val', value);
}

export function removeChild(parent: Element, name: string): void {
  const known = child(parent, name);
  if (known !== null) remove(known);
}

/** A child of DrawingML, made at its place when missing. */
export function ensureShape(parent: Element, name: string, order: readonly string[]): Element {
  const known = child(parent, name);
  if (known !== null) return known;
  const document = parent.ownerDocument;
  if (document === null) throw new Error('An element belongs to a document');
  const made = document.createElementNS(DRAWING, `a:${name}`);
  insertInOrder(parent, made, order);
  return made;
}

/** '#RRGGBB' as the only fill of a shape or a line. */
function fill(parent: Element, color: string, order: readonly string[]): void {
  for (const name of FILLS) removeChild(parent, name);
  const solid = ensureShape(parent, 'solidFill', order);
  ensureShape(solid, 'srgbClr', []).setAttribute('val', color.replace('#', ''));
}

export const fillShape = (properties: Element, color: string): void => {
  fill(properties, color, SHAPE_ORDER);
};

/** The colour of letters, of a run or of a paragraph. */
export const fillText = (letters: Element, color: string): void => {
  fill(letters, color, ['ln', 'noFill', 'solidFill', 'latin', 'ea', 'cs', 'extLst']);
};

export const lineOf = (properties: Element): Element => ensureShape(properties, 'ln', SHAPE_ORDER);

export const colorLine = (line: Element, color: string): void => {
  fill(line, color, LINE_ORDER);
};

export const dashLine = (line: Element, dash: string): void => {
  ensureShape(line, 'prstDash', LINE_ORDER).setAttribute('val', dash);
};

/** A group of series of one kind beside the groups that are there, with their axes. */
export function newGroup(
  plotArea: Element,
  name: 'barChart' | 'lineChart',
  axes: readonly string[],
): Element {
  const group = newElement(plotArea, name);
  // Lines are drawn after, which is over, columns; all groups stand before the axes.
  const isNext = ({ localName }: Element): boolean =>
    localName?.endsWith('Ax') === true || (name === 'barChart' && localName?.endsWith('Chart') === true);
  plotArea.insertBefore(group, children(plotArea).find(isNext) ?? null);
  if (name === 'barChart') setValue(group, 'barDir', 'col', CHART_ORDER.group);
  setValue(group, 'grouping', name === 'barChart' ? 'clustered' : 'standard', CHART_ORDER.group);
  setValue(group, 'varyColors', '0', CHART_ORDER.group);
  if (name === 'barChart') setValue(group, 'gapWidth', '150', CHART_ORDER.group);
  else setValue(group, 'marker', '1', CHART_ORDER.group);
  for (const id of axes) group.appendChild(newElement(group, 'axId', { val: id }));
  return group;
}

/** The text as one run, in the size and grey that Excel gives a title. */
export function fillRichText(rich: Element, text: string): void {
  const { ownerDocument } = rich;
  if (ownerDocument === null) throw new Error('An element belongs to a document');
  const add = (parent: Element, name: string, attributes: Readonly<Record<string, string>> = {}): Element => {
    const made = ownerDocument.createElementNS(DRAWING, `a:${name}`);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    parent.appendChild(made);
    return made;
  };
  add(rich, 'bodyPr');
  add(rich, 'lstStyle');
  const paragraph = add(rich, 'p');
  add(add(paragraph, 'pPr'), 'defRPr', { sz: '1400', b: '0' });
  const run = add(paragraph, 'r');
  fill(add(run, 'rPr', { lang: 'en-US', sz: '1400', b: '0' }), '#595959', []);
  add(run, 't').textContent = text;
}

const text = (size: number, color: string): string =>
  `<a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${String(size)}"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p>`;
const line = (color: string): string =>
  `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr>`;

/** A chart without title and series, its axes 1 and 2, in the greys that Excel gives a new one. */
export const EMPTY_CHART =
  `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE}"><c:roundedCorners val="0"/><c:chart>` +
  '<c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>' +
  '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>' +
  '<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
  `<c:tickLblPos val="nextTo"/>${line('BFBFBF')}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/>` +
  '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
  '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>' +
  `<c:majorGridlines>${line('D9D9D9')}</c:majorGridlines><c:numFmt formatCode="General" sourceLinked="1"/>` +
  '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/>' +
  '<c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx></c:plotArea>' +
  '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
  `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>` +
  `<c:txPr>${text(900, '404040')}</c:txPr></c:chartSpace>`;
