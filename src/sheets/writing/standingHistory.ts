// Finds `Riwayat Evaluasi` in the workbook, also as older versions wrote it, and tells what stands in it.
import type { Paper } from '../pageSetup';
import type { Rect, SheetGrid, WorkbookReading } from '../grid';
import { STALE } from './freshnessWords';
import { valueAt } from './gridCell';
import { FRESHNESS_HEADING, HISTORY_COLUMNS, LATE_HEADINGS } from './historySheet';
import { locateColumns } from './ownBlock';
import { MARKS, OWN_SHEETS } from './ownSheets';
import type { OwnSheet } from './ownSheet';

/** The history as one of the tool's sheets. A filter on it would refuse the next run its row, so it has no arrows. */
export const historySheet = (title: string, paper: Paper): OwnSheet => ({
  name: OWN_SHEETS.history,
  mark: MARKS.history,
  title,
  columns: HISTORY_COLUMNS,
  print: { paper, wide: 2, hasArrows: false },
});

/** The history as it stands; of the columns that came later an older one has some only. */
export interface StandingHistory {
  readonly grid: SheetGrid;
  readonly marked: Rect;
  readonly columns: ReadonlyMap<string, number>;
  /** Those of its columns, in the order of their headings. */
  readonly lefts: readonly number[];
}

export function standingHistory(reading: WorkbookReading): StandingHistory | null {
  const mark = reading.marks.find(({ name }) => name === MARKS.history);
  const grid = reading.sheets.find(({ name }) => name === mark?.sheet);
  if (mark === undefined || grid === undefined) return null;
  const columns = new Map<string, number>();
  for (const { heading } of HISTORY_COLUMNS) {
    const [left] = locateColumns(grid, mark.rect, [heading]) ?? [];
    if (left !== undefined) columns.set(heading, left);
    else if (!LATE_HEADINGS.includes(heading)) return null;
  }
  return { grid, marked: mark.rect, columns, lefts: [...columns.values()] };
}

/** The place of a column of the history; null where an older one lacks it. */
export const historyColumn = ({ columns }: StandingHistory, heading: string): number | null =>
  columns.get(heading) ?? null;

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
