// A grid of rows above a table, for tests of captions. A number with a date is written as [serial, format].
import type { CellValue, SheetGrid } from '../../../src/sheets/grid';

export type CaptionCell = CellValue | readonly [value: number, format: string, formula?: string];

const isFormatted = (cell: CaptionCell): cell is readonly [number, string, string?] =>
  typeof cell === 'object';

export function captionGrid(
  name: string,
  rows: readonly (readonly CaptionCell[] | string)[],
  top = 1,
  left = 1,
): SheetGrid {
  const lists = rows.map((row) => (typeof row === 'string' ? [row] : row));
  const width = Math.max(6, ...lists.map((row) => row.length));
  const full = lists.map((row) =>
    Array.from({ length: width }, (_, column): CaptionCell => row[column] ?? ''),
  );
  const values = full.map((row) => row.map((cell) => (isFormatted(cell) ? cell[0] : cell)));
  return {
    id: name,
    name,
    visibility: 'Visible',
    isProtected: false,
    isFiltered: false,
    tables: [],
    rect: { top, left, rows: lists.length, columns: width },
    values,
    formulas: full.map((row) => row.map((cell) => (isFormatted(cell) ? (cell[2] ?? cell[0]) : cell))),
    numberFormats: full.map((row) => row.map((cell) => (isFormatted(cell) ? cell[1] : 'General'))),
    errorCells: new Set(),
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
  };
}
