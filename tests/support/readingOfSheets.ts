// Written sheets as the port would read them from their file, without making the file: for laws over many books. Another
// test holds it to what the real library reads.
import type { CellValue, Rect, SheetGrid, WorkbookReading } from '../../src/sheets/grid';
import type { SheetCell, WrittenSheet } from './sheetsWorkbook';

/** What is said of one cell; a cell with only a look holds nothing. */
interface Shown {
  readonly value: CellValue;
  readonly formula: CellValue;
  readonly format: string;
  readonly isUsed: boolean;
}

const BLANK: Shown = { value: '', formula: '', format: 'General', isUsed: false };

function shownAs(cell: SheetCell): Shown {
  if (cell === null) return BLANK;
  if (typeof cell !== 'object') return { ...BLANK, value: cell, formula: cell, isUsed: true };
  const value = cell.v ?? '';
  return {
    value,
    formula: cell.f === undefined ? value : `=${cell.f}`,
    format: cell.fmt === undefined || cell.fmt === '' ? 'General' : cell.fmt,
    isUsed: cell.v !== undefined || cell.f !== undefined,
  };
}

function usedRect(cells: readonly (readonly Shown[])[]): Rect | null {
  const rows = cells.flatMap((line, row) => (line.some(({ isUsed }) => isUsed) ? [row] : []));
  const columns = cells.flatMap((line) => line.flatMap(({ isUsed }, column) => (isUsed ? [column] : [])));
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return null;
  const left = columns.reduce((least, column) => Math.min(least, column), Infinity);
  const right = columns.reduce((most, column) => Math.max(most, column), 0);
  return { top: first + 1, left: left + 1, rows: last - first + 1, columns: right - left + 1 };
}

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

function rectOf(address: string): Rect {
  const [from = ['', ''], to = from] = address
    .split(':')
    .map((corner) => [corner.replace(/\d/g, ''), corner.replace(/\D/g, '')]);
  const [left, right] = [columnOf(from[0] ?? ''), columnOf(to[0] ?? '')];
  const [top, bottom] = [Number(from[1]), Number(to[1])];
  return { top, left, rows: bottom - top + 1, columns: right - left + 1 };
}

function gridOf({ name, rows, merges = [], hiddenRows = [] }: WrittenSheet): SheetGrid {
  const cells = rows.map((line) => line.map(shownAs));
  const rect = usedRect(cells);
  const inside = <T>(of: (shown: Shown) => T): readonly (readonly T[])[] =>
    rect === null
      ? []
      : cells
          .slice(rect.top - 1, rect.top - 1 + rect.rows)
          .map((line) =>
            Array.from({ length: rect.columns }, (_, at) => of(line[rect.left - 1 + at] ?? BLANK)),
          );
  return {
    id: name,
    name,
    visibility: 'Visible',
    isProtected: false,
    isFiltered: false,
    tables: [],
    rect,
    values: inside(({ value }) => value),
    formulas: inside(({ formula }) => formula),
    numberFormats: inside(({ format }) => format),
    errorCells: new Set(),
    hiddenRows: hiddenRows
      .filter((row) => rect !== null && row >= rect.top && row < rect.top + rect.rows)
      .toSorted((a, b) => a - b),
    hiddenColumns: [],
    merges: merges.map(rectOf).toSorted((a, b) => a.top - b.top || a.left - b.left),
  };
}

/** The reading of a workbook with these sheets, in which the tool has written nothing yet. */
export const readingOfSheets = (sheets: readonly WrittenSheet[]): WorkbookReading => ({
  sheets: sheets.map(gridOf),
  sheetNames: sheets.map(({ name }) => name),
  marks: [],
  parts: {},
});
