// Puts faults into the cells of a written sheet. Knows no layout and judges nothing.
import type { SheetCell, WrittenCell, WrittenSheet } from '../support/sheetsWorkbook';

/** Row and column count from 1. */
export type CellChange = (cell: SheetCell, row: number, column: number) => SheetCell;

export const changedCells = (sheet: WrittenSheet, change: CellChange): WrittenSheet => ({
  ...sheet,
  rows: sheet.rows.map((cells, row) => cells.map((cell, column) => change(cell, row + 1, column + 1))),
});

export const asObject = (cell: string | number | WrittenCell): WrittenCell =>
  typeof cell === 'object' ? cell : { v: cell };

/** What stands in a cell, without its look. */
export const shownIn = (cell: SheetCell): string | number | null =>
  cell === null ? null : (asObject(cell).v ?? null);

/** The same look with another content; a cell that held a formula holds none any more. */
export function withValue(cell: SheetCell, value: string | number): SheetCell {
  if (cell === null || typeof cell !== 'object') return value;
  const { f, ...look } = cell;
  return f === undefined ? { ...cell, v: value } : { ...look, v: value };
}

/** Changes the number of a cell; texts and blanks stay. */
export function withNumber(cell: SheetCell, change: (number: number) => number | string): SheetCell {
  const value = shownIn(cell);
  return typeof value === 'number' ? withValue(cell, change(value)) : cell;
}

/** The rows, from 1, in which a cell of the column satisfies the condition. */
export const rowsWhere = (
  sheet: WrittenSheet,
  isMeant: (value: string | number | null, column: number) => boolean,
): readonly number[] =>
  sheet.rows.flatMap((cells, row) =>
    cells.some((cell, column) => isMeant(shownIn(cell), column + 1)) ? [row + 1] : [],
  );
