// Where results may stand beside a target table: the nearest columns that nobody has touched. Asks for facts about
// candidate areas; decides only on what the workbook says of them.
import type { RangeMark, Rect, SheetGrid, WorkbookReading } from '../grid';
import type { SourceTable } from '../inspection';
import { overlaps, rectAddress } from './address';
import { textAt, valueAt } from './gridCell';
import { hasRoomBelow, locateColumns } from './ownBlock';
import { MARKS } from './ownSheets';
import { RESULT_HEADINGS } from './resultColumns';

const LAST_COLUMN = 16_384;

/** What was found out about an area. */
export interface AreaFacts {
  readonly isUntouched: boolean;
  /** Points, one a column. */
  readonly widths: readonly number[];
}

export interface Area {
  readonly sheet: string;
  readonly rect: Rect;
}

export const areaKey = ({ sheet, rect }: Area): string => `${sheet}!${rectAddress(rect)}`;

/** The block of results that stands beside a table already. */
export interface StandingResults {
  readonly mark: string;
  readonly marked: Rect;
  /** Null when the columns were taken apart or no longer begin on the table's heading row. */
  readonly lefts: readonly number[] | null;
}

export const headerRowOf = (table: SourceTable): number => Math.max(...table.headerRows);
export const heightOf = (table: SourceTable): number => table.lastRow - headerRowOf(table) + 1;

const isTarget = ({ role }: SourceTable): boolean => role === 'target';

/** The mark of the results beside the table: of several tables on a sheet each has the one nearest to its heading row. */
function markBeside(
  reading: WorkbookReading,
  table: SourceTable,
  tables: readonly SourceTable[],
): RangeMark | undefined {
  const distance = (mark: RangeMark, to: SourceTable): number => Math.abs(mark.rect.top - headerRowOf(to));
  const onSheet = tables.filter((other) => isTarget(other) && other.sheet === table.sheet);
  return reading.marks.find(
    (mark) =>
      mark.name.startsWith(MARKS.resultsBeside) &&
      mark.sheet === table.sheet &&
      onSheet.every((other) => distance(mark, table) <= distance(mark, other)),
  );
}

export function standingResults(
  reading: WorkbookReading,
  grid: SheetGrid,
  table: SourceTable,
  tables: readonly SourceTable[],
): StandingResults | null {
  const mark = markBeside(reading, table, tables);
  if (mark === undefined) return null;
  const isAligned = mark.rect.top === headerRowOf(table);
  return {
    mark: mark.name,
    marked: mark.rect,
    lefts: isAligned ? locateColumns(grid, mark.rect, RESULT_HEADINGS) : null,
  };
}

function lastFilledColumn(grid: SheetGrid, top: number, bottom: number): number {
  const { rect } = grid;
  if (rect === null) return 0;
  for (let column = rect.left + rect.columns - 1; column >= rect.left; column -= 1) {
    for (let row = Math.max(top, rect.top); row <= bottom; row += 1) {
      if (valueAt(grid, row, column) !== '') return column;
    }
  }
  return 0;
}

/** The first column from `left` on in which no merge that began before it ends. */
const behindMerges = (left: number, merged: readonly Rect[]): number =>
  Math.max(left, ...merged.filter((merge) => merge.left < left).map((merge) => merge.left + merge.columns));

/** Areas for a new block, nearest first; none where the sheet has no columns left. */
export function candidateAreas(grid: SheetGrid, table: SourceTable): readonly Area[] {
  const top = headerRowOf(table);
  const rows = heightOf(table);
  // A heading of the first header row may have nothing below it yet: its column is taken all the same.
  const first = Math.min(...table.headerRows);
  const beside = { top: first, left: 1, rows: table.lastRow - first + 1, columns: LAST_COLUMN };
  const merged = grid.merges.filter((merge) => overlaps(merge, beside));
  const nearest = behindMerges(lastFilledColumn(grid, first, table.lastRow) + 1, merged);
  const used = grid.rect === null ? nearest : behindMerges(grid.rect.left + grid.rect.columns, merged);
  const lefts = [...new Set([nearest, used])].map((left) => {
    // A heading typed right beside an Excel table makes it grow over the new column: one column stays free.
    const touches = grid.tables.some(({ rect }) => overlaps(rect, { top, left: left - 1, rows, columns: 1 }));
    return touches ? left + 1 : left;
  });
  return [...new Set(lefts)]
    .map((left) => ({ sheet: grid.name, rect: { top, left, rows, columns: RESULT_HEADINGS.length } }))
    .filter(({ rect }) => rect.left + rect.columns - 1 <= LAST_COLUMN)
    .filter(({ rect }) => grid.tables.every((other) => !overlaps(other.rect, rect)))
    .filter(({ rect }) => merged.every((merge) => !overlaps(merge, rect)));
}

/** The old place of a block: its columns, and those beyond the mark that it needs besides. */
export interface FormerPlace {
  readonly area: Area;
  readonly beyond: Area;
}

/** Where a block of which people deleted columns can stand again; null where anything of theirs stands in between. */
export function formerPlace(
  grid: SheetGrid,
  table: SourceTable,
  { marked, lefts }: StandingResults,
): FormerPlace | null {
  const headings = Array.from({ length: marked.columns }, (_, at) =>
    textAt(grid, marked.top, marked.left + at),
  );
  const isOurs = headings.every(
    (heading, at) => RESULT_HEADINGS.includes(heading) && headings.indexOf(heading) === at,
  );
  const missing = RESULT_HEADINGS.length - marked.columns;
  const isAligned = marked.top === headerRowOf(table) && heightOf(table) <= marked.rows;
  if (lefts !== null || !isOurs || !isAligned || missing <= 0) return null;
  const rect = { top: marked.top, left: marked.left, rows: heightOf(table), columns: RESULT_HEADINGS.length };
  const beyond = { ...rect, left: marked.left + marked.columns, columns: missing };
  if (beyond.left + missing - 1 > LAST_COLUMN) return null;
  return { area: { sheet: grid.name, rect }, beyond: { sheet: grid.name, rect: beyond } };
}

/** The rows that a standing block needs below itself when its table has grown. */
export function growthAreas(grid: SheetGrid, table: SourceTable, standing: StandingResults): readonly Area[] {
  const { marked, lefts } = standing;
  const rows = heightOf(table) - marked.rows;
  if (lefts === null || rows <= 0) return [];
  const top = marked.top + marked.rows;
  if (!hasRoomBelow(grid, lefts, top, top + rows - 1)) return [];
  return lefts.map((left) => ({ sheet: grid.name, rect: { top, left, rows, columns: 1 } }));
}

/** Every area about which facts are needed before the results can be planned. */
export function areasToProbe(reading: WorkbookReading, tables: readonly SourceTable[]): readonly Area[] {
  return tables.filter(isTarget).flatMap((table) => {
    const grid = reading.sheets.find(({ name }) => name === table.sheet);
    if (grid === undefined || grid.isProtected || grid.isFiltered) return [];
    const standing = standingResults(reading, grid, table, tables);
    if (standing?.lefts == null) {
      const former = standing === null ? null : formerPlace(grid, table, standing);
      return [...(former === null ? [] : [former.area, former.beyond]), ...candidateAreas(grid, table)];
    }
    const growth = growthAreas(grid, table, standing);
    return heightOf(table) > standing.marked.rows ? [...growth, ...candidateAreas(grid, table)] : [];
  });
}
