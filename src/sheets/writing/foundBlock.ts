// Finds a block of the tool again after a run, by its mark and its headings, wherever people moved it.
import type { Rect, RangeMark, SheetGrid, WorkbookReading } from '../grid';
import { contains } from './address';
import {
  areasOn,
  formulaAt,
  headingTexts,
  isReordered,
  ownRowsOf,
  recordOf,
  type BlockRecord,
} from './blockRecord';
import { bearsHeadings } from './recognised';
import { followRows, ownTell, rowTells, type RowPlaces } from './rowIdentity';

/** Where a block stands now: how its rows and each of its columns are found again. */
export interface FoundBlock {
  readonly now: RangeMark;
  readonly grid: SheetGrid;
  readonly then: Rect;
  /** Null where a row came in or went. */
  readonly down: number | null;
  /** Null for a column that is no longer there. */
  readonly columnOf: (column: number) => number | null;
  /** Rows were put into another order since the run. */
  readonly isReordered: boolean;
  /** Where each row below the heading row stands now; null where that cannot be told. */
  readonly places: 'as they stood' | RowPlaces | null;
}

const isSameRect = (a: Rect, b: Rect): boolean =>
  a.top === b.top && a.left === b.left && a.rows === b.rows && a.columns === b.columns;

/** Whether the same headings stand in the same order; of what was cut off some may be blank. */
function columnsInPlace(record: BlockRecord, now: RangeMark, grid: SheetGrid, isCutOff: boolean): boolean {
  const headings = headingTexts(now, formulaAt(grid));
  return (
    headings.length === record.headings.length &&
    headings.every((text, at) => text === record.headings[at] || (isCutOff && text === ''))
  );
}

function columnFinder(
  record: BlockRecord,
  now: RangeMark,
  grid: SheetGrid,
  isCutOff: boolean,
): FoundBlock['columnOf'] {
  const headings = headingTexts(now, formulaAt(grid));
  if (columnsInPlace(record, now, grid, isCutOff))
    return (column) => column + now.rect.left - record.rect.left;
  return (column) => {
    const heading = record.headings[column - record.rect.left];
    const at = heading === undefined || heading === '' ? -1 : headings.indexOf(heading);
    return at === -1 || at !== headings.lastIndexOf(heading ?? '') ? null : now.rect.left + at;
  };
}

/** The mark of a record, or the recorded place where the mark is gone and all is still as the run left it. */
function placeOf(record: BlockRecord, reading: WorkbookReading, isCutOff: boolean): RangeMark | null {
  const gridOf = (sheet: string): SheetGrid | undefined => reading.sheets.find(({ name }) => name === sheet);
  const mark = reading.marks.find(({ name }) => name === record.name);
  const grid = mark === undefined ? undefined : gridOf(mark.sheet);
  if (mark !== undefined && grid !== undefined) {
    const isBegun = isCutOff && columnsInPlace(record, mark, grid, true);
    if (isBegun || bearsHeadings(grid, mark, record.headings)) return mark;
  }
  const former = gridOf(record.sheet);
  if (former === undefined) return null;
  const standing = recordOf(record, formulaAt(former));
  const isAsLeft = standing.rows === record.rows && columnsInPlace(record, record, former, false);
  return isAsLeft ? { name: record.name, sheet: record.sheet, rect: record.rect } : null;
}

/** Finds the block of a record; null where it is gone. */
export function findBlock(
  record: BlockRecord,
  before: RangeMark | undefined,
  reading: WorkbookReading,
  isCutOff: boolean,
): FoundBlock | null {
  const now = placeOf(record, reading, isCutOff);
  const grid = reading.sheets.find(({ name }) => name === now?.sheet);
  if (now === null || grid === undefined) return null;
  if (isCutOff && before !== undefined && isSameRect(now.rect, before.rect)) {
    const there = { now, grid, then: record.rect, down: 0, columnOf: (column: number) => column };
    const isThere = record.rect.top === now.rect.top;
    const places = isThere ? followedRows(record, there, reading, true) : 'as they stood';
    return { ...there, isReordered: false, places };
  }
  const isSameHeight =
    now.rect.rows === record.rect.rows || (isCutOff && before?.rect.rows === now.rect.rows);
  const there = {
    now,
    grid,
    then: record.rect,
    down: isSameHeight ? now.rect.top - record.rect.top : null,
    columnOf: columnFinder(record, now, grid, isCutOff),
  };
  return {
    ...there,
    isReordered: !isCutOff && isReordered(record, now, grid),
    places: followedRows(record, there, reading, isCutOff),
  };
}

/** Where the rows of a block stand, by what stands beside it; by the tool's cells alone where the record knows no more. */
function followedRows(
  record: BlockRecord,
  { now, grid, down, columnOf }: Pick<FoundBlock, 'now' | 'grid' | 'down' | 'columnOf'>,
  { marks }: WorkbookReading,
  isCutOff: boolean,
): FoundBlock['places'] {
  if (record.keys === undefined || record.rect.rows < 2) {
    const isMoved = down === null || (!isCutOff && isReordered(record, now, grid));
    return isMoved ? null : 'as they stood';
  }
  // Of what was cut off the mark may span fewer rows than the run has written.
  const rows = isCutOff ? Math.max(record.rect.rows, now.rect.rows) : now.rect.rows;
  const area = { ...now.rect, rows };
  const columns = Array.from({ length: record.rect.columns }, (_, at) => columnOf(record.rect.left + at));
  const cellAt = formulaAt(grid);
  const own = {
    then: ownRowsOf(record),
    now: Array.from({ length: rows - 1 }, (_, at) =>
      ownTell(columns.map((column) => (column === null ? '' : cellAt(area.top + 1 + at, column)))),
    ),
  };
  const places = followRows({
    keys: record.keys.split(' '),
    tells: rowTells(grid, area, [area, ...areasOn(now.sheet, marks)]),
    own: isCutOff ? null : own,
  });
  const isAsItStood = down !== null && places?.every((place, at) => place === at) === true;
  return isAsItStood ? 'as they stood' : places;
}

/** Whether the sheet holds nothing but the block and its title line. */
export function isOnlyOurs({ now, grid }: FoundBlock): boolean {
  const { rect } = grid;
  if (rect === null) return true;
  return grid.values.every((line, down) =>
    line.every((value, across) => {
      const [row, column] = [rect.top + down, rect.left + across];
      return value === '' || (row === 1 && column === 1) || contains(now.rect, row, column);
    }),
  );
}
