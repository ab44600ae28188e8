// Checks that what a text of the workbook says of charts, borders and print settings is complete: it is untrusted input.
import type { ChartPlan, ChartSeriesPlan } from '../chartPlan';
import type { PageFooter, PageMargins, PageSetup } from '../pageSetup';

type Check = (value: unknown) => boolean;
type Shape<T> = Readonly<Record<keyof T, Check>>;

const isText: Check = (value) => typeof value === 'string';
const isFlag: Check = (value) => typeof value === 'boolean';
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) > 0;
const isOneOf =
  (...words: readonly unknown[]): Check =>
  (value) =>
    words.includes(value);
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

const fits =
  <T>(shape: Shape<T>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries<Check>(shape).every(([key, check]) => check((value as Record<string, unknown>)[key]));

const isColor: Check = (value) => typeof value === 'string' && /^[0-9A-Fa-f]{6}$/.test(value);

export const isRect: Check = fits({ top: isCount, left: isCount, rows: isCount, columns: isCount });

const isPiece: Check = (value) => isText(value) || fits({ count: isOneOf('page', 'pages') })(value);

/** Whether the value is a whole `PageSetup`. */
export const isPageSetup: Check = fits<PageSetup>({
  paper: isOneOf('A4', 'F4'),
  isLandscape: isFlag,
  area: orNull(isRect),
  wide: orNull(isCount),
  tall: orNull(isCount),
  titleRows: orNull(isRect),
  breaks: (value) => value === undefined || isListOf(isCount)(value),
  margins: fits<PageMargins>({
    top: isNumber,
    bottom: isNumber,
    left: isNumber,
    right: isNumber,
    footer: isNumber,
  }),
  isCentered: isFlag,
  footer: fits<PageFooter>({ left: isListOf(isPiece), center: isListOf(isPiece), right: isListOf(isPiece) }),
  showsGridlines: isFlag,
});

const isSeries: Check = fits<ChartSeriesPlan>({
  name: isText,
  values: isRect,
  categories: isRect,
  color: isColor,
  kind: isOneOf('column', 'line'),
  isDashed: isFlag,
  labels: orNull(isText),
});

/** Whether the value is a whole `ChartPlan` with at least one series. */
export const isChartPlan: Check = (value) =>
  fits<ChartPlan>({
    name: isText,
    type: isOneOf('columns', 'bars', 'line'),
    title: isText,
    dataSheet: isText,
    series: (list) => isListOf(isSeries)(list) && Array.isArray(list) && list.length > 0,
    place: isRect,
    axisFormat: isText,
    startsAtZero: isFlag,
    hasLegend: isFlag,
    gapWidth: isNumber,
  })(value);

/** Whether the value is a list of edges. */
export const isEdgeList: Check = isListOf(
  isOneOf('top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'),
);

/** Whether the value is a `BorderLine` or null. */
export const isLine: Check = orNull(fits({ color: isColor, weight: isOneOf('Thin', 'Medium') }));
