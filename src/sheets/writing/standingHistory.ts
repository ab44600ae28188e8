// Finds `Riwayat Evaluasi` in the workbook, also as it was written before it had its last column, and plans that column.
import type { CellValue, Rect, SheetGrid, WorkbookReading } from '../grid';
import type { PlanOperation } from '../plan';
import { STALE } from './freshness';
import { valueAt } from './gridCell';
import { FRESHNESS_HEADING, HISTORY_COLUMNS } from './historySheet';
import { HEADER_FORMAT, hasRoomBelow } from './ownBlock';
import { MARKS, OWN_SHEETS } from './ownSheets';
import { standingSheet, type OwnSheet, type StandingSheet } from './ownSheet';
import { NO_STEPS, type Steps } from './steps';

const WITHOUT_FRESHNESS = HISTORY_COLUMNS.filter(({ heading }) => heading !== FRESHNESS_HEADING);

/** The history as one of the tool's sheets. */
export const historySheet = (title: string): OwnSheet => ({
  name: OWN_SHEETS.history,
  mark: MARKS.history,
  title,
  columns: HISTORY_COLUMNS,
});

/** Where the columns of the history stand; of an older one without the place of `Kesegaran`. */
export function standingHistory(reading: WorkbookReading): StandingSheet | null {
  const own = historySheet('');
  return standingSheet(reading, own) ?? standingSheet(reading, { ...own, columns: WITHOUT_FRESHNESS });
}

/** The place of a column of the history; null where an older one lacks it. */
export const historyColumn = ({ lefts }: StandingSheet, heading: string): number | null =>
  lefts[HISTORY_COLUMNS.findIndex((column) => column.heading === heading)] ?? null;

/** Whether the history says now that the figures of its last run have changed; never so where nothing calculates. */
export function showsStale(reading: WorkbookReading): boolean {
  const standing = standingHistory(reading);
  const column = standing === null ? null : historyColumn(standing, FRESHNESS_HEADING);
  if (standing === null || column === null) return false;
  const { grid, marked } = standing;
  return Array.from({ length: marked.rows - 1 }, (_, at) => marked.top + 1 + at).some(
    (row) => valueAt(grid, row, column) === STALE,
  );
}

/** The first column behind the block in which nobody has written. */
function freeColumn({ grid, marked }: StandingSheet): number {
  const bottom =
    Math.max(marked.top + marked.rows, grid.rect === null ? 0 : grid.rect.top + grid.rect.rows) - 1;
  let column = marked.left + marked.columns;
  while (!hasRoomBelow(grid, [column], marked.top, bottom)) column += 1;
  return column;
}

/** The grid with one more text in it, widened as far as it takes. */
function withText(grid: SheetGrid, rect: Rect, row: number, column: number, text: string): SheetGrid {
  const width = Math.max(rect.columns, column - rect.left + 1);
  const put = (cells: SheetGrid['values']): SheetGrid['values'] =>
    cells.map((line, at): readonly CellValue[] =>
      Array.from({ length: width }, (_, across) =>
        rect.top + at === row && rect.left + across === column ? text : (line[across] ?? ''),
      ),
    );
  return {
    ...grid,
    rect: { ...rect, columns: width },
    values: put(grid.values),
    formulas: put(grid.formulas),
  };
}

/** What an older history lacks, and the reading as it is once that stands. */
export function withFreshnessColumn(reading: WorkbookReading): {
  readonly reading: WorkbookReading;
  readonly steps: Steps;
} {
  const standing = standingHistory(reading);
  if (standing === null || historyColumn(standing, FRESHNESS_HEADING) !== null)
    return { reading, steps: NO_STEPS };
  const { grid, marked } = standing;
  const { rect } = grid;
  if (rect === null) return { reading, steps: NO_STEPS };
  const column = freeColumn(standing);
  const cell: Rect = { top: marked.top, left: column, rows: 1, columns: 1 };
  const wider: Rect = { ...marked, columns: column - marked.left + 1 };
  const mark = (area: Rect): PlanOperation => ({
    kind: 'setMark',
    name: MARKS.history,
    sheet: grid.name,
    rect: area,
  });
  const heading: PlanOperation = {
    kind: 'writeCells',
    sheet: grid.name,
    top: cell.top,
    left: column,
    cells: [[FRESHNESS_HEADING]],
  };
  const changed = withText(grid, rect, marked.top, column, FRESHNESS_HEADING);
  return {
    reading: {
      ...reading,
      sheets: reading.sheets.map((sheet) => (sheet === grid ? changed : sheet)),
      marks: reading.marks.map((one) => (one.name === MARKS.history ? { ...one, rect: wider } : one)),
    },
    steps: {
      operations: [
        mark(wider),
        heading,
        { kind: 'formatRange', sheet: grid.name, rect: cell, format: HEADER_FORMAT },
      ],
      inverse: [{ kind: 'clearRange', sheet: grid.name, rect: cell }, mark(marked)],
    },
  };
}
