// A workbook as edits of its rules would leave it, without any host: the same reading with other cells and more sheets, to
// be inspected and planned from. Formats of new cells are those that the edits give them.
import type { CellValue, SheetGrid, WorkbookReading } from '../grid';
import type { CellInput, PlanOperation } from '../plan';

const EMPTY: Omit<SheetGrid, 'name' | 'id'> = {
  visibility: 'Visible',
  isProtected: false,
  isFiltered: false,
  tables: [],
  rect: null,
  values: [],
  formulas: [],
  numberFormats: [],
  errorCells: new Set(),
  hiddenRows: [],
  hiddenColumns: [],
  merges: [],
};

/** The grid with room for a rectangle of cells. */
function grown(grid: SheetGrid, top: number, left: number, rows: number, columns: number): SheetGrid {
  const old = grid.rect ?? { top, left, rows: 0, columns: 0 };
  const isRoomy =
    top >= old.top &&
    left >= old.left &&
    top + rows <= old.top + old.rows &&
    left + columns <= old.left + old.columns;
  if (grid.rect !== null && isRoomy) return grid;
  const first = { top: Math.min(old.top, top), left: Math.min(old.left, left) };
  const rect = {
    ...first,
    rows: Math.max(old.top + old.rows, top + rows) - first.top,
    columns: Math.max(old.left + old.columns, left + columns) - first.left,
  };
  const spread = <T>(cells: readonly (readonly T[])[], empty: T): T[][] =>
    Array.from({ length: rect.rows }, (_, down) =>
      Array.from(
        { length: rect.columns },
        (_column, across) => cells[rect.top + down - old.top]?.[rect.left + across - old.left] ?? empty,
      ),
    );
  return {
    ...grid,
    rect,
    values: spread<CellValue>(grid.values, ''),
    formulas: spread<CellValue>(grid.formulas, ''),
    numberFormats: spread(grid.numberFormats, 'General'),
  };
}

const withCell = <T>(cells: readonly (readonly T[])[], row: number, column: number, value: T) =>
  cells.map((line, at) => (at === row ? line.map((old, across) => (across === column ? value : old)) : line));

function withContent(grid: SheetGrid, row: number, column: number, input: CellInput): SheetGrid {
  if (input === null || grid.rect === null) return grid;
  const [down, across] = [row - grid.rect.top, column - grid.rect.left];
  const [value, formula] = typeof input === 'object' ? ['', input.formula] : [input, input];
  const errorCells = new Set(grid.errorCells);
  errorCells.delete(`${row}:${column}`);
  return {
    ...grid,
    errorCells,
    values: withCell(grid.values, down, across, value),
    formulas: withCell(grid.formulas, down, across, formula),
  };
}

function written(
  grid: SheetGrid,
  { top, left, cells }: Extract<PlanOperation, { kind: 'writeCells' }>,
): SheetGrid {
  const width = Math.max(...cells.map((line) => line.length), 0);
  let after = grown(grid, top, left, cells.length, width);
  cells.forEach((line, down) => {
    line.forEach((input, across) => {
      after = withContent(after, top + down, left + across, input);
    });
  });
  return after;
}

function formatted(
  grid: SheetGrid,
  { rect, format }: Extract<PlanOperation, { kind: 'formatRange' }>,
): SheetGrid {
  const { numberFormat } = format;
  if (numberFormat === undefined || grid.rect === null) return grid;
  const { top, left } = grid.rect;
  return {
    ...grid,
    numberFormats: grid.numberFormats.map((line, down) =>
      line.map((old, across) =>
        down + top >= rect.top &&
        down + top < rect.top + rect.rows &&
        across + left >= rect.left &&
        across + left < rect.left + rect.columns
          ? numberFormat
          : old,
      ),
    ),
  };
}

/** The reading after the operations, as far as they add sheets, write cells and set number formats. */
export function readingAfter(
  reading: WorkbookReading,
  operations: readonly PlanOperation[],
): WorkbookReading {
  const sheets = new Map(reading.sheets.map((grid) => [grid.name, grid]));
  const sheetNames = [...reading.sheetNames];
  const change = (sheet: string, changed: (grid: SheetGrid) => SheetGrid): void => {
    const grid = sheets.get(sheet);
    if (grid !== undefined) sheets.set(sheet, changed(grid));
  };
  for (const operation of operations) {
    if (operation.kind === 'addSheet') {
      const { sheet } = operation;
      sheets.set(sheet, { ...EMPTY, id: `new ${sheet}`, name: sheet });
      sheetNames.push(sheet);
    } else if (operation.kind === 'resizeTable') {
      const { name, rect } = operation;
      change(operation.sheet, (grid) => ({
        ...grid,
        tables: grid.tables.map((table) => (table.name === name ? { ...table, rect } : table)),
      }));
    } else if (operation.kind === 'writeCells') change(operation.sheet, (grid) => written(grid, operation));
  }
  // Once the cells are there: formats of cells that hold nothing are not told of.
  for (const operation of operations)
    if (operation.kind === 'formatRange') change(operation.sheet, (grid) => formatted(grid, operation));
  return { ...reading, sheets: [...sheets.values()], sheetNames };
}
