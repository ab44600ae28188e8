// The reading without the tool's own cells, so that results of an earlier run are never taken for figures of the office.
import type { CellValue, RangeMark, SheetGrid, WorkbookReading } from '../grid';
import { headingsOf } from './blockHeadings';
import { textAt } from './gridCell';
import { isPageMark } from './ownSheets';
import { bearsHeadings } from './recognised';

type Cells = readonly (readonly CellValue[])[];

/** Columns of the marked area that bear one of the block's headings, counted from the grid's first column. */
function ownColumns(grid: SheetGrid, mark: RangeMark): ReadonlySet<number> {
  const known = headingsOf(mark.name);
  if (!bearsHeadings(grid, mark, known)) return new Set();
  const headings = new Set(known);
  const first = grid.rect?.left ?? 1;
  const columns = Array.from({ length: mark.rect.columns }, (_, at) => mark.rect.left + at);
  if (isPageMark(mark.name)) return new Set(columns.map((at) => at - first));
  return new Set(
    columns.filter((column) => headings.has(textAt(grid, mark.rect.top, column))).map((at) => at - first),
  );
}

function withoutMarked(grid: SheetGrid, mark: RangeMark): SheetGrid {
  const top = mark.rect.top - (grid.rect?.top ?? 1);
  const columns = ownColumns(grid, mark);
  if (columns.size === 0) return grid;
  const blanked = (cells: Cells): Cells =>
    cells.map((line, row) =>
      row < top || row >= top + mark.rect.rows
        ? line
        : line.map((value, column) => (columns.has(column) ? '' : value)),
    );
  return { ...grid, values: blanked(grid.values), formulas: blanked(grid.formulas) };
}

/** The reading as it would be without the blocks that bear the tool's marks and headings. */
export const withoutOwnCells = (reading: WorkbookReading): WorkbookReading => ({
  ...reading,
  sheets: reading.sheets.map((grid) =>
    reading.marks.filter(({ sheet }) => sheet === grid.name).reduce(withoutMarked, grid),
  ),
});
