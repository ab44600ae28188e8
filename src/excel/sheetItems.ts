// The pieces of a sheet that are read after its head: cells, and the types of cells that look like errors.
import type { CellValue, Rect } from '../sheets/grid';
import { rangeOf, splitAfter } from './area';
import type { CellBlock, GridBuilder } from './gridBuilder';
import { FoundFailure, VALUES_MISSING } from './hostFailure';
import type { ReadItem } from './readItems';

/** A sheet that is being read: where to ask, and where to put the answer. */
export interface SheetTarget {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly builder: GridBuilder;
  /** Some rows of the sheet are hidden and some are not. */
  readonly mixesHiddenRows: boolean;
}

export const CELL_PROPERTIES = 'values,formulas,numberFormat';

// {"rowHidden":false}, and "RichValue",
export const BYTES_OF_ROW_STATE = 20;
const BYTES_OF_TYPE = 10;

type Matrix<T> = readonly (readonly T[])[];

/** A loaded matrix. Excel may answer a large range with nothing and no error: that is a failure here. */
export function loadedMatrix<T>(matrix: Matrix<T> | null, sheet: string): Matrix<T> {
  if (matrix !== null) return matrix;
  throw new FoundFailure({ code: 'PAYLOAD_TOO_LARGE', hostCode: VALUES_MISSING, sheet });
}

/** The cells of a range whose CELL_PROPERTIES are loaded. */
export function blockOf(range: Excel.Range, rect: Rect, sheet: string): CellBlock {
  return {
    rect,
    values: loadedMatrix<CellValue>(range.values, sheet),
    formulas: loadedMatrix<CellValue>(range.formulas, sheet),
    numberFormats: loadedMatrix<string>(range.numberFormat, sheet),
  };
}

// A text such as '#REF!' is no error: only the types tell, and they are asked for only around such cells.
const looksLikeError = (cell: CellValue): boolean => typeof cell === 'string' && /^#\p{Lu}/u.test(cell);

/** The smallest rectangle around the cells that `isMeant`, or null. */
function areaOf(cells: Matrix<CellValue>, rect: Rect, isMeant: (cell: CellValue) => boolean): Rect | null {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  cells.forEach((row, down) => {
    row.forEach((cell, across) => {
      if (!isMeant(cell)) return;
      top = Math.min(top, rect.top + down);
      bottom = rect.top + down;
      left = Math.min(left, rect.left + across);
      right = Math.max(right, rect.left + across);
    });
  });
  return bottom === 0 ? null : { top, left, rows: bottom - top + 1, columns: right - left + 1 };
}

function cutRows(
  rect: Rect,
  bytesPerRow: number,
  bytes: number,
  make: (rect: Rect) => ReadItem,
): readonly [ReadItem, ReadItem] | null {
  const [first, rest] = splitAfter(rect, Math.max(1, Math.floor(bytes / bytesPerRow)));
  return rest === null ? null : [make(first), make(rest)];
}

function typesItem(target: SheetTarget, rect: Rect): ReadItem {
  const bytesPerRow = rect.columns * BYTES_OF_TYPE;
  return {
    bytes: rect.rows * bytesPerRow,
    cut: (bytes) => cutRows(rect, bytesPerRow, bytes, (part) => typesItem(target, part)),
    queue: () => {
      const range = rangeOf(target.sheet, rect);
      range.load('valueTypes');
      return () => {
        target.builder.addTypes(rect, loadedMatrix<string>(range.valueTypes, target.name));
        return [];
      };
    },
  };
}

/** Cells of the sheet; `bytesPerRow` is about what the answer for one row takes. */
export function cellsItem(target: SheetTarget, rect: Rect, bytesPerRow: number): ReadItem {
  return {
    bytes: rect.rows * bytesPerRow,
    cut: (bytes) => cutRows(rect, bytesPerRow, bytes, (part) => cellsItem(target, part, bytesPerRow)),
    queue: () => {
      const range = rangeOf(target.sheet, rect);
      range.load(CELL_PROPERTIES);
      const rows = target.mixesHiddenRows ? range.getRowProperties({ rowHidden: true }) : null;
      return () => {
        rows?.value.forEach((row, at) => {
          if (row.rowHidden === true) target.builder.hideRow(rect.top + at);
        });
        const block = blockOf(range, rect, target.name);
        target.builder.addCells(block);
        const doubtful = areaOf(block.values, rect, looksLikeError);
        return doubtful === null ? [] : [typesItem(target, doubtful)];
      };
    },
  };
}

/** Which of the columns of a one-row rectangle are hidden. */
export function hiddenColumnsItem(target: SheetTarget, rect: Rect): ReadItem {
  return {
    bytes: rect.columns * BYTES_OF_ROW_STATE,
    cut: () => null,
    queue: () => {
      const columns = rangeOf(target.sheet, rect).getColumnProperties({ columnHidden: true });
      return () => {
        columns.value.forEach((column, at) => {
          if (column.columnHidden === true) target.builder.hideColumn(rect.left + at);
        });
        return [];
      };
    },
  };
}
