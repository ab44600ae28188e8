// Which cells of a row are drawn for the columns in sight: those that show something, the merges and texts that reach into
// sight from outside, and the active cell. Pure.
import { cellBox, isSeen, MOST_SPILLED, type CellBox } from './cellBox';
import type { GridSheet } from './gridSheet';

/** Columns are the shown ones, ascending. */
export interface RowCells {
  /** In the frozen columns. */
  readonly pinned: readonly CellBox[];
  readonly scrolled: readonly CellBox[];
  /** Boxes of the frozen columns that go on beyond them; drawn again there, beneath. */
  readonly continued: readonly CellBox[];
}

const reach = ({ left, width, spill }: CellBox): readonly [from: number, to: number] => [
  spill?.left ?? left,
  (spill?.left ?? left) + (spill?.width ?? width),
];

/** The nearest cell with content on one side, when its text may run into sight. */
function spillingIn(grid: GridSheet, row: number, from: number, step: 1 | -1): number | null {
  for (let column = from + step, count = 0; count < MOST_SPILLED; column += step, count += 1) {
    if (column < 0 || column >= grid.columns.count) return null;
    if (grid.mergeAt(row, column) !== null) return null;
    if (!grid.isEmpty(row, column)) return column;
  }
  return null;
}

/** The box to draw for a place: none inside a merge that begins elsewhere, none where nothing is to be seen. */
function boxAt(grid: GridSheet, row: number, column: number, isKept: boolean): CellBox | null {
  const merge = grid.mergeAt(row, column);
  if (merge !== null && (merge.row !== row || merge.column !== column)) return null;
  const box = cellBox(grid, row, column);
  return isKept || isSeen(box) ? box : null;
}

/** First columns of the merges that begin in this row and reach the columns from outside. */
function mergesReaching(grid: GridSheet, row: number, first: number, last: number): readonly number[] {
  return grid.merges
    .filter(
      (area) =>
        area.row === row && area.column < first && area.column + area.columns > first && area.column <= last,
    )
    .map(({ column }) => column);
}

function sideways(grid: GridSheet, row: number, columns: readonly number[]): readonly number[] {
  const first = columns[0];
  const last = columns.at(-1);
  if (first === undefined || last === undefined) return [];
  const spilling = [spillingIn(grid, row, first, -1), spillingIn(grid, row, last, 1)];
  return [...spilling.filter((column) => column !== null), ...mergesReaching(grid, row, first, last)];
}

/** `columns`: those in sight, frozen ones not among them; `active`: a column of this row that is drawn in any case. */
export function rowCells(
  grid: GridSheet,
  row: number,
  columns: readonly number[],
  active: number | null,
): RowCells {
  const { frozenColumns } = grid;
  const edge = grid.columns.offset(frozenColumns);
  const wanted = new Set([...columns, ...sideways(grid, row, columns), ...(active === null ? [] : [active])]);
  for (let column = 0; column < frozenColumns; column += 1) {
    if (grid.columns.size(column) > 0) wanted.add(column);
  }
  const boxes = [...wanted]
    .sort((one, other) => one - other)
    .map((column) => boxAt(grid, row, column, column === active))
    .filter((box) => box !== null);
  const pinned = boxes.filter(({ column }) => column < frozenColumns);
  const [from, to] = [grid.columns.offset(columns[0] ?? 0), grid.columns.offset((columns.at(-1) ?? 0) + 1)];
  return {
    pinned,
    scrolled: boxes.filter((box) => {
      const [start, end] = reach(box);
      return box.column >= frozenColumns && (box.column === active || (end > from && start < to));
    }),
    continued: pinned.filter((box) => reach(box)[1] > edge),
  };
}

/** Rows above the first one in sight where a merge begins that reaches into sight. */
export function rowsReaching(grid: GridSheet, first: number, from: number): readonly number[] {
  const rows = grid.merges
    .filter((area) => area.row < first && area.row >= from && area.row + area.rows > first)
    .map(({ row }) => row);
  return [...new Set(rows)].sort((one, other) => one - other);
}
