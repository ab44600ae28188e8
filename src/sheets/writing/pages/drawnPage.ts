// What the tool remembers of a page as it drew it, as text in the workbook; read back as untrusted input, for the file may
// have been edited by hand.
import type { PlanOperation } from '../../plan';
import type { SheetOperation } from '../movedOperation';
import { isPlanOperation } from '../operationShape';
import type { PageField } from './page';

export interface DrawnPage {
  /** Among them one that writes cells, from A1 on. */
  readonly operations: readonly PlanOperation[];
  readonly fields: readonly PageField[];
}

export type Write = Extract<PlanOperation, { readonly kind: 'writeCells' }>;

export const drawnPageText = (page: DrawnPage): string => JSON.stringify(page);

/** The one operation of a drawing that writes cells. */
export function writeOf(operations: readonly PlanOperation[]): Write {
  const write = operations.find((one): one is Write => one.kind === 'writeCells');
  if (write === undefined) throw new Error('A drawing without cells.');
  return write;
}

/** Reads back what `drawnPageText` made, for the sheet's present name; null for anything else. */
export function drawnPageFrom(text: string | undefined, sheet: string): DrawnPage | null {
  if (text === undefined) return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  if (typeof parsed !== 'object' || parsed === null) return null;
  const { operations, fields } = parsed as { readonly operations?: unknown; readonly fields?: unknown };
  if (!Array.isArray(operations) || !Array.isArray(fields)) return null;
  const known = operations as readonly unknown[];
  if (!known.every(isSheetOperation) || !(fields as readonly unknown[]).every(isField)) return null;
  const writes = known.filter(({ kind }) => kind === 'writeCells');
  if (writes.length !== 1) return null;
  return {
    operations: known.map((one) => onSheet(one, sheet)),
    fields: (fields as readonly PageField[]).map(({ key, row, column }) => ({ key, row, column })),
  };
}

/** What a drawing is made of. */
const KINDS: readonly PlanOperation['kind'][] = [
  'setMark',
  'formatRange',
  'writeCells',
  'setWordRules',
  'mergeCells',
  'setBorders',
  'setColumnWidths',
  'setRowHeights',
  'setChart',
  'setPage',
];

const isSheetOperation = (one: unknown): one is SheetOperation =>
  isPlanOperation(one) && 'sheet' in one && KINDS.includes(one.kind);

const isPlace = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) > 0;

function isField(value: unknown): value is PageField {
  if (typeof value !== 'object' || value === null) return false;
  const { key, row, column } = value as Readonly<Record<string, unknown>>;
  return typeof key === 'string' && isPlace(row) && isPlace(column);
}

/** The operation where its sheet bears another name by now. */
const onSheet = (operation: SheetOperation, sheet: string): SheetOperation =>
  operation.kind === 'setChart'
    ? { ...operation, sheet, chart: { ...operation.chart, dataSheet: sheet } }
    : { ...operation, sheet };
