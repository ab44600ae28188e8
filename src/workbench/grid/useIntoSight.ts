// Brings a new selection into sight; scrolling away from it afterwards stays possible.
import { useLayoutEffect } from 'react';
import type { RefObject } from 'react';
import type { Area } from '../../host/engine/address';
import type { GridSheet } from './gridSheet';
import type { ScrollSpan } from './scrollSpan';
import type { Place } from './selectionMoves';
import { useLatest } from './useLatest';
import { scrollFor, type Layout, type Scroll } from './viewport';

export function useIntoSight(
  frame: RefObject<HTMLElement | null>,
  sheet: {
    readonly grid: GridSheet;
    readonly layout: Layout;
    readonly scroll: Scroll;
    readonly span: ScrollSpan;
  },
  selection: Area,
  head: Place,
): void {
  const { grid } = sheet;
  const latest = useLatest(sheet);
  // Whole rows and columns are in sight wherever one looks.
  const row = selection.rows >= grid.rows.count ? null : head.row;
  const column = selection.columns >= grid.columns.count ? null : head.column;
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const { grid, layout, scroll, span } = latest.current;
    const { left, top } = scrollFor(grid, layout, scroll, span, { row, column });
    if (left !== scroll.left) element.scrollLeft = left;
    if (top !== scroll.top) element.scrollTop = top;
  }, [frame, latest, row, column, selection.row, selection.column]);
}
