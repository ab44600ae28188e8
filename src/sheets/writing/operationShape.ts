// Checks that a text kept in the workbook is a list of plan operations before anything of it is done: the file may
// have been edited by hand, so it is untrusted input.
import type { PlanOperation } from '../plan';
import { isChartPlan, isEdgeList, isLine, isPageSetup, isRect } from './pictureShape';

type Shape = Readonly<Record<string, (value: unknown) => boolean>>;

const isText = (value: unknown): boolean => typeof value === 'string';
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const isCell = (value: unknown): boolean =>
  value === null ||
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (typeof value === 'object' && isText((value as Record<string, unknown>)['formula']));
const isMatrix = (value: unknown): boolean =>
  Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(isCell));
const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTextList = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isWidthList = (value: unknown): boolean =>
  Array.isArray(value) && value.every((width) => width === null || typeof width === 'number');
const isRuleList = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every(
    (rule) =>
      isObject(rule) &&
      ['value', 'mark', 'fill', 'color'].every((key) => isText((rule as Record<string, unknown>)[key])),
  );
const isStaleRule = (value: unknown): boolean =>
  isObject(value) &&
  ['mark', 'word', 'fill', 'color', 'note'].every((key) => isText((value as Record<string, unknown>)[key])) &&
  typeof (value as Record<string, unknown>)['isStruck'] === 'boolean';

const isFlagOrNone = (value: unknown): boolean => value === undefined || typeof value === 'boolean';

const SHAPES: Readonly<Record<PlanOperation['kind'], Shape>> = {
  addSheet: { sheet: isText },
  deleteSheet: { sheet: isText },
  writeCells: { sheet: isText, top: isCount, left: isCount, cells: isMatrix },
  formatRange: { sheet: isText, rect: isRect, format: isObject },
  clearRange: { sheet: isText, rect: isRect },
  setColumnWidths: { sheet: isText, left: isCount, widths: isWidthList },
  setRowHeights: { sheet: isText, top: isCount, heights: isWidthList },
  mergeCells: { sheet: isText, rect: isRect },
  unmergeCells: { sheet: isText, rect: isRect },
  setBorders: { sheet: isText, rect: isRect, edges: isEdgeList, line: isLine },
  setPage: { sheet: isText, page: isPageSetup },
  setChart: { sheet: isText, chart: isChartPlan },
  removeChart: { sheet: isText, name: isText },
  setWordRules: { sheet: isText, rect: isRect, rules: isRuleList },
  setStaleRule: { sheet: isText, rect: isRect, rule: isStaleRule },
  clearWordRules: { sheet: isText, rect: isRect },
  setListValidation: { sheet: isText, rect: isRect, values: isTextList, isOpen: isFlagOrNone },
  clearValidation: { sheet: isText, rect: isRect },
  setFilter: { sheet: isText, rect: isRect },
  freezeRows: { sheet: isText, rows: isCount },
  addTable: { sheet: isText, rect: isRect, name: isText, style: isText },
  resizeTable: { sheet: isText, rect: isRect, name: isText },
  setMark: { name: isText, sheet: isText, rect: isRect },
  removeMark: { name: isText },
  storePart: { key: isText, content: isText },
  removePart: { key: isText },
};

/** Whether the value is one operation, complete and of a known kind. */
export function isPlanOperation(value: unknown): value is PlanOperation {
  if (!isObject(value)) return false;
  const record = value as Record<string, unknown>;
  const kind = record['kind'];
  if (typeof kind !== 'string' || !Object.hasOwn(SHAPES, kind)) return false;
  return Object.entries(SHAPES[kind as PlanOperation['kind']]).every(([key, fits]) => fits(record[key]));
}
