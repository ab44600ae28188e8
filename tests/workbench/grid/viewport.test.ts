// What is in sight, what lies under a point, where to scroll: with frozen panes, and on a sheet longer than browsers lay out.
import { scrollSpan } from '../../../src/workbench/grid/scrollSpan';
import { HEADER_HEIGHT, inSight, layoutOf, pointedAt, scrollFor } from '../../../src/workbench/grid/viewport';
import { drawnSheet } from './drawnSheet';

const FROZEN =
  '<sheetViews><sheetView workbookViewId="0" showGridLines="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>';
const GRID = drawnSheet({ head: FROZEN });
const LAYOUT = layoutOf(GRID);
const SPAN = scrollSpan(GRID.rows.total, 400);
/** Room for 20 rows below the letters and 6 columns beside the numbers. */
const SCROLL = { left: 0, top: 0, width: LAYOUT.headerWidth + 6 * 64, height: HEADER_HEIGHT + 400 };

describe('inSight', () => {
  it('keeps the frozen rows and columns beside those that the scroll bars show', () => {
    expect(LAYOUT).toMatchObject({ pinnedWidth: 64, pinnedHeight: 40 });
    expect(GRID.hasGridlines).toBe(false);
    const sight = inSight(GRID, LAYOUT, { ...SCROLL, left: 640, top: 300 }, SPAN);
    expect(sight.frozenRows).toEqual([0, 1]);
    expect(sight.frozenColumns).toEqual([0]);
    expect(sight.rows).toContain(17);
    expect(sight.rows).toContain(34);
    expect(sight.rows[0]).toBeGreaterThan(1);
    expect(sight.columns).toContain(11);
    expect(sight.columns).not.toContain(0);
  });
});

describe('pointedAt', () => {
  const scrolled = { ...SCROLL, left: 640, top: 300 };
  it.each([
    ['cells', LAYOUT.headerWidth + 10, HEADER_HEIGHT + 10, 0, 0],
    ['cells', LAYOUT.headerWidth + 74, HEADER_HEIGHT + 50, 17, 11],
    ['rowHeader', 5, HEADER_HEIGHT + 50, 17, 0],
    ['columnHeader', LAYOUT.headerWidth + 74, 5, 0, 11],
    ['corner', 5, 5, 0, 0],
  ])('finds %s at (%d, %d)', (on, x, y, row, column) => {
    expect(pointedAt(GRID, LAYOUT, scrolled, SPAN, x, y)).toMatchObject(
      on === 'cells' ? { on, place: { row, column } } : { on },
    );
    const { place } = pointedAt(GRID, LAYOUT, scrolled, SPAN, x, y);
    if (on === 'rowHeader') expect(place.row).toBe(row);
    if (on === 'columnHeader') expect(place.column).toBe(column);
  });
});

describe('scrollFor', () => {
  const to = (row: number | null, column: number | null, from = SCROLL) =>
    scrollFor(GRID, LAYOUT, from, SPAN, { row, column });

  it('stays where the cell is in sight or frozen', () => {
    expect(to(10, 3)).toEqual({ left: 0, top: 0 });
    expect(to(0, 0, { ...SCROLL, left: 640, top: 300 })).toEqual({ left: 640, top: 300 });
    expect(to(null, null, { ...SCROLL, left: 640, top: 300 })).toEqual({ left: 640, top: 300 });
  });

  it('scrolls just so far that the cell is in sight, not under the frozen ones', () => {
    expect(to(20, 0)).toEqual({ left: 0, top: 20 });
    expect(to(0, 6)).toEqual({ left: 64, top: 0 });
    expect(to(5, 3, { ...SCROLL, left: 640, top: 300 })).toEqual({ left: 128, top: 60 });
  });
});

describe('scrollSpan', () => {
  it('is the content itself for a sheet that browsers can lay out', () => {
    const span = scrollSpan(1000, 400);
    expect([span.length, span.contentAt(250), span.scrollFor(250), span.baseAt(900)]).toEqual([
      1000, 250, 250, 0,
    ]);
  });

  it('reaches the first and the last pixel of a longer one, there and back', () => {
    const total = 1_048_576 * 20;
    const span = scrollSpan(total, 800);
    expect(span.length).toBeLessThan(total);
    expect(span.contentAt(0)).toBe(0);
    expect(span.contentAt(span.length - 800)).toBeCloseTo(total - 800);
    expect(span.contentAt(span.scrollFor(15_000_000))).toBeCloseTo(15_000_000);
    expect(15_000_000 - span.baseAt(15_000_000)).toBeLessThan(1_000_000);
  });
});
