// Adds to a history that an older version wrote the columns that came later, beside its others.
import type { CellValue, Rect, SheetGrid, WorkbookReading } from '../grid';
import type { PlanOperation } from '../plan';
import { HISTORY_COLUMNS } from './historySheet';
import { HEADER_FORMAT, hasRoomBelow } from './ownBlock';
import { MARKS } from './ownSheets';
import { standingHistory, type StandingHistory } from './standingHistory';
import { NO_STEPS, type Steps } from './steps';

/** The first of so many columns side by side behind the block in which nobody has written. */
function freeColumn({ grid, marked }: StandingHistory, count: number): number {
  const bottom =
    Math.max(marked.top + marked.rows, grid.rect === null ? 0 : grid.rect.top + grid.rect.rows) - 1;
  let column = marked.left + marked.columns;
  const places = (): readonly number[] => Array.from({ length: count }, (_, at) => column + at);
  while (!hasRoomBelow(grid, places(), marked.top, bottom)) column += 1;
  return column;
}

/** The grid with texts beside each other in it, widened as far as they take. */
function withTexts(
  grid: SheetGrid,
  rect: Rect,
  row: number,
  left: number,
  texts: readonly string[],
): SheetGrid {
  const width = Math.max(rect.columns, left + texts.length - rect.left);
  const put = (cells: SheetGrid['values']): SheetGrid['values'] =>
    cells.map((line, at): readonly CellValue[] =>
      Array.from(
        { length: width },
        (_, across) =>
          (rect.top + at === row ? texts[rect.left + across - left] : undefined) ?? line[across] ?? '',
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
export function withLateColumns(reading: WorkbookReading): {
  readonly reading: WorkbookReading;
  readonly steps: Steps;
} {
  const standing = standingHistory(reading);
  const texts =
    standing === null
      ? []
      : HISTORY_COLUMNS.flatMap(({ heading }) => (standing.columns.has(heading) ? [] : [heading]));
  const rect = standing?.grid.rect ?? null;
  if (standing === null || texts.length === 0 || rect === null) return { reading, steps: NO_STEPS };
  const { grid, marked } = standing;
  const left = freeColumn(standing, texts.length);
  const cells: Rect = { top: marked.top, left, rows: 1, columns: texts.length };
  const wider: Rect = { ...marked, columns: left + texts.length - marked.left };
  const mark = (area: Rect): PlanOperation => ({
    kind: 'setMark',
    name: MARKS.history,
    sheet: grid.name,
    rect: area,
  });
  const changed = withTexts(grid, rect, marked.top, left, texts);
  return {
    reading: {
      ...reading,
      sheets: reading.sheets.map((sheet) => (sheet === grid ? changed : sheet)),
      marks: reading.marks.map((one) => (one.name === MARKS.history ? { ...one, rect: wider } : one)),
    },
    steps: {
      operations: [
        mark(wider),
        { kind: 'writeCells', sheet: grid.name, top: cells.top, left, cells: [texts] },
        { kind: 'formatRange', sheet: grid.name, rect: cells, format: HEADER_FORMAT },
      ],
      inverse: [{ kind: 'clearRange', sheet: grid.name, rect: cells }, mark(marked)],
    },
  };
}
