// Each operation of the plan as steps that are queued whole. Never sends anything and never decides what to write.
import { assertNever } from '../domain/result';
import type { PlanOperation } from '../sheets/plan';
import { rangeOf } from './area';
import { cellWrites } from './cellWrites';
import { applyPage } from './pageLayout';
import type { OpenBook } from './openBook';
import {
  applyBorders,
  applyColumnWidths,
  applyFormat,
  applyRowHeights,
  applyStaleRule,
  applyWordRules,
  listSource,
} from './rangeFormats';
import { piecesOf } from './storedParts';

export interface WriteStep {
  /** About how many bytes of JSON it adds to a message. */
  readonly bytes: number;
  queue(book: OpenBook): void;
}

// A range proxy with a handful of properties; measured 400 to 800.
const BYTES_OF_SMALL_STEP = 800;

const small = (queue: WriteStep['queue'], times = 1): readonly WriteStep[] => [
  { bytes: BYTES_OF_SMALL_STEP * times, queue },
];

type OnRange = Extract<PlanOperation, { readonly rect: unknown }>;

const onRange = (
  operation: OnRange,
  apply: (range: Excel.Range, sheet: Excel.Worksheet) => void,
  times = 1,
): readonly WriteStep[] =>
  small((book) => {
    const sheet = book.sheet(operation.sheet);
    apply(rangeOf(sheet, operation.rect), sheet);
  }, times);

function addTable(operation: Extract<PlanOperation, { readonly kind: 'addTable' }>): readonly WriteStep[] {
  return onRange(operation, (range, sheet) => {
    const table = sheet.tables.add(range, true);
    table.name = operation.name;
    table.style = operation.style;
  });
}

function setListValidation(
  operation: Extract<PlanOperation, { readonly kind: 'setListValidation' }>,
): readonly WriteStep[] {
  // Made here and not when it is queued, so that a list that cannot be fails before anything is written.
  const source = listSource(operation.values);
  return onRange(operation, (range) => {
    range.dataValidation.rule = { list: { inCellDropDown: true, source } };
    if (operation.isOpen === true)
      range.dataValidation.errorAlert = { showAlert: false, style: 'Stop', title: '', message: '' };
  });
}

function storePart(key: string, content: string): readonly WriteStep[] {
  const pieces = piecesOf(key, content);
  const added: Excel.CustomXmlPart[] = [];
  return pieces.map((xml, at) => ({
    bytes: JSON.stringify(xml).length + BYTES_OF_SMALL_STEP,
    queue: (book) => {
      added[at] = book.addPart(xml);
      // Only now, so that a write that breaks in between leaves the content before it.
      if (at === pieces.length - 1) book.replaceParts(key, added);
    },
  }));
}

type PictureOperation = Extract<
  PlanOperation,
  {
    readonly kind:
      'setRowHeights' | 'setBorders' | 'mergeCells' | 'unmergeCells' | 'setPage' | 'setChart' | 'removeChart';
  }
>;

// A chart takes a dozen settings and another dozen a series, each an action of some 100 bytes.
const SMALL_STEPS_OF_SERIES = 3;

/** What makes a sheet fit to be printed and looked at. */
function pictureSteps(operation: PictureOperation): readonly WriteStep[] {
  switch (operation.kind) {
    case 'setRowHeights':
      return small(
        (book) => applyRowHeights(book.sheet(operation.sheet), operation.top, operation.heights),
        operation.heights.length,
      );
    case 'setBorders':
      return onRange(operation, (range) => applyBorders(range, operation.edges, operation.line));
    case 'mergeCells':
      return onRange(operation, (range) => range.merge(false));
    case 'unmergeCells':
      return onRange(operation, (range) => range.unmerge());
    case 'setPage':
      return small(
        (book) => applyPage(book.sheet(operation.sheet), operation.page),
        3 + (operation.page.breaks?.length ?? 0),
      );
    case 'setChart':
      return small(
        (book) => book.setChart(operation.sheet, operation.chart),
        SMALL_STEPS_OF_SERIES * (1 + operation.chart.series.length),
      );
    case 'removeChart':
      return small((book) => book.removeChart(operation.sheet, operation.name));
    default:
      return assertNever(operation);
  }
}

/** The steps of one operation, in order; none where it changes nothing. */
export function writeSteps(operation: PlanOperation): readonly WriteStep[] {
  switch (operation.kind) {
    case 'addSheet':
      return small((book) => book.addSheet(operation.sheet));
    case 'deleteSheet':
      return small((book) => book.deleteSheet(operation.sheet));
    case 'writeCells':
      return cellWrites(operation);
    case 'formatRange':
      return onRange(operation, (range) => applyFormat(range, operation.format));
    case 'clearRange':
      return onRange(operation, (range) => range.clear('All'));
    case 'setColumnWidths':
      return small(
        (book) => applyColumnWidths(book.sheet(operation.sheet), operation.left, operation.widths),
        operation.widths.length,
      );
    case 'setRowHeights':
    case 'setBorders':
    case 'mergeCells':
    case 'unmergeCells':
    case 'setPage':
    case 'setChart':
    case 'removeChart':
      return pictureSteps(operation);
    case 'setWordRules':
      return onRange(
        operation,
        (range) => applyWordRules(range, operation.rect, operation.rules),
        1 + operation.rules.length,
      );
    case 'setStaleRule':
      return onRange(operation, (range) => applyStaleRule(range, operation.rule), 2);
    case 'clearWordRules':
      return onRange(operation, (range) => range.conditionalFormats.clearAll());
    case 'setListValidation':
      return setListValidation(operation);
    case 'clearValidation':
      return onRange(operation, (range) => range.dataValidation.clear());
    case 'setFilter':
      return onRange(operation, (range, sheet) => {
        sheet.autoFilter.apply(range);
      });
    case 'freezeRows':
      return small((book) => {
        const { freezePanes } = book.sheet(operation.sheet);
        if (operation.rows === 0) freezePanes.unfreeze();
        else freezePanes.freezeRows(operation.rows);
      });
    case 'addTable':
      return addTable(operation);
    case 'resizeTable':
      return onRange(operation, (range, sheet) => {
        sheet.tables.getItem(operation.name).resize(range);
      });
    case 'setMark':
      return small((book) => {
        book.setMark(operation.name, rangeOf(book.sheet(operation.sheet), operation.rect));
      });
    case 'removeMark':
      return small((book) => book.removeMark(operation.name));
    case 'storePart':
      return storePart(operation.key, operation.content);
    case 'removePart':
      return small((book) => book.replaceParts(operation.key, []));
    default:
      return assertNever(operation);
  }
}
