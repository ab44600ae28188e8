// Grids and readings from plain rows, for tests of what is pure.
import type { CellValue, RangeMark, SheetGrid, WorkbookReading } from '../../../src/sheets/grid';

/** A visible sheet whose used range begins at A1. */
export function gridOf(
  name: string,
  rows: readonly (readonly CellValue[])[],
  more: Partial<SheetGrid> = {},
): SheetGrid {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const full = rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => '')]);
  const values = full.map((row) => row.map((value) => (String(value).startsWith('=') ? 0 : value)));
  return {
    id: `{${name}}`,
    name,
    visibility: 'Visible',
    isProtected: false,
    isFiltered: false,
    tables: [],
    rect: rows.length === 0 ? null : { top: 1, left: 1, rows: rows.length, columns },
    values,
    formulas: full,
    numberFormats: full.map((row) => row.map(() => 'General')),
    errorCells: new Set(),
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    ...more,
  };
}

export const readingOf = (
  sheets: readonly SheetGrid[],
  marks: readonly RangeMark[] = [],
  parts: Readonly<Record<string, string>> = {},
): WorkbookReading => ({ sheets, sheetNames: sheets.map(({ name }) => name), marks, parts });
