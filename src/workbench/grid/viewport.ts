// What part of the sheet is in sight, and where a point of the screen lies in it. Pure; pixels.
import { shownBetween } from './axis';
import type { GridSheet } from './gridSheet';
import type { ScrollSpan } from './scrollSpan';
import type { Place } from './selectionMoves';

/** Height of the row of column letters. */
export const HEADER_HEIGHT = 22;
/** Room for a digit of a row number, and around the number. */
const DIGIT_ROOM = 8;
const NUMBER_MARGIN = 12;
const NARROWEST_HEADER = 36;

/** Drawn beyond the edges, so that a scroll shows no blanks before the next drawing. */
const SPARE_PIXELS = 120;

export interface Scroll {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly headerWidth: number;
  /** Pixels of the frozen columns and rows. */
  readonly pinnedWidth: number;
  readonly pinnedHeight: number;
}

export function layoutOf({ rows, columns, frozenRows, frozenColumns }: GridSheet): Layout {
  const digits = String(rows.count).length;
  return {
    headerWidth: Math.max(NARROWEST_HEADER, digits * DIGIT_ROOM + NUMBER_MARGIN),
    pinnedWidth: columns.offset(frozenColumns),
    pinnedHeight: rows.offset(frozenRows),
  };
}

export interface InSight {
  /** Shown rows and columns, frozen ones not among them. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly frozenRows: readonly number[];
  readonly frozenColumns: readonly number[];
}

export function inSight(grid: GridSheet, layout: Layout, scroll: Scroll, span: ScrollSpan): InSight {
  const { headerWidth, pinnedWidth, pinnedHeight } = layout;
  const top = span.contentAt(scroll.top);
  const [fromRow, toRow] = [top + pinnedHeight, top + scroll.height - HEADER_HEIGHT];
  const [fromColumn, toColumn] = [scroll.left + pinnedWidth, scroll.left + scroll.width - headerWidth];
  return {
    rows: shownBetween(grid.rows, Math.max(pinnedHeight, fromRow - SPARE_PIXELS), toRow + SPARE_PIXELS),
    columns: shownBetween(
      grid.columns,
      Math.max(pinnedWidth, fromColumn - SPARE_PIXELS),
      toColumn + SPARE_PIXELS,
    ),
    frozenRows: shownBetween(grid.rows, 0, pinnedHeight),
    frozenColumns: shownBetween(grid.columns, 0, pinnedWidth),
  };
}

export interface Pointed {
  readonly on: 'cells' | 'columnHeader' | 'rowHeader' | 'corner';
  readonly place: Place;
}

/** What lies under a point counted from the left upper corner of the scrolled frame. */
export function pointedAt(
  grid: GridSheet,
  layout: Layout,
  scroll: Scroll,
  span: ScrollSpan,
  x: number,
  y: number,
): Pointed {
  const [inX, inY] = [x - layout.headerWidth, y - HEADER_HEIGHT];
  const contentX = inX < layout.pinnedWidth ? inX : inX + scroll.left;
  const contentY = inY < layout.pinnedHeight ? inY : inY + span.contentAt(scroll.top);
  const place = {
    row: Math.max(0, grid.rows.indexAt(contentY)),
    column: Math.max(0, grid.columns.indexAt(contentX)),
  };
  if (inX < 0) return { on: inY < 0 ? 'corner' : 'rowHeader', place };
  return { on: inY < 0 ? 'columnHeader' : 'cells', place };
}

/** The new start of the content in sight so that from..to is seen; the old one when it is. */
function startFor(from: number, to: number, start: number, pinned: number, view: number): number {
  if (from < start + pinned) return Math.max(0, from - pinned);
  if (to > start + view) return Math.max(0, Math.min(from - pinned, to - view));
  return start;
}

/** Where to scroll so that the cell is in sight; frozen ones always are. */
export function scrollFor(
  grid: GridSheet,
  layout: Layout,
  scroll: Scroll,
  span: ScrollSpan,
  place: { readonly row: number | null; readonly column: number | null },
): { readonly left: number; readonly top: number } {
  const { row, column } = place;
  const { rows, columns } = grid;
  const top = span.contentAt(scroll.top);
  const newTop =
    row === null || row < grid.frozenRows
      ? top
      : startFor(
          rows.offset(row),
          rows.offset(row + 1),
          top,
          layout.pinnedHeight,
          scroll.height - HEADER_HEIGHT,
        );
  const newLeft =
    column === null || column < grid.frozenColumns
      ? scroll.left
      : startFor(
          columns.offset(column),
          columns.offset(column + 1),
          scroll.left,
          layout.pinnedWidth,
          scroll.width - layout.headerWidth,
        );
  return { left: newLeft, top: newTop === top ? scroll.top : span.scrollFor(newTop) };
}
