// A table as its headings place it on a grid, and the reading of its cells by heading. Knows no meaning of a cell.
import type { SourceRole } from '../templateSheets';
import type { CellValue, SheetGrid } from '../grid';
import { cellAddress } from '../writing/address';

export interface FoundTable {
  readonly role: SourceRole;
  readonly grid: SheetGrid;
  /** Sheet row numbers of the header. */
  readonly headerRows: readonly number[];
  /** The template's heading to an index into the grid's rows. */
  readonly columns: ReadonlyMap<string, number>;
  /** The header text as it stands in the sheet, by the template's heading. */
  readonly written: ReadonlyMap<string, string>;
  /** Headings that stand twice: the indexes of all their columns. */
  readonly doubled: ReadonlyMap<string, readonly number[]>;
  /** Headings headed as a running total (`s.d. Maret`). */
  readonly runningHeadings: ReadonlySet<string>;
  /** Index into the grid's rows of the first row under the header, and behind the last. */
  readonly from: number;
  readonly to: number;
}

export const sheetRow = (table: FoundTable, index: number): number => (table.grid.rect?.top ?? 1) + index;
export const sheetColumn = (table: FoundTable, index: number): number => (table.grid.rect?.left ?? 1) + index;

/** The A1 address of a cell by its place in the grid. */
export const addressOf = (table: FoundTable, row: number, column: number): string =>
  cellAddress(sheetRow(table, row), sheetColumn(table, column));

/** The value under a heading in a row of the grid; '' where the table has no such column. */
export function valueAt(table: FoundTable, row: number, heading: string): CellValue {
  const column = table.columns.get(heading);
  return column === undefined ? '' : (table.grid.values[row]?.[column] ?? '');
}

export const formatAt = (table: FoundTable, row: number, column: number): string =>
  table.grid.numberFormats[row]?.[column] ?? 'General';

export const isErrorAt = (table: FoundTable, row: number, column: number): boolean =>
  table.grid.errorCells.size > 0 &&
  table.grid.errorCells.has(`${sheetRow(table, row)}:${sheetColumn(table, column)}`);

export function formulaAt(table: FoundTable, row: number, column: number): string | null {
  const formula = table.grid.formulas[row]?.[column];
  return typeof formula === 'string' && formula.length > 1 && formula.charCodeAt(0) === 61 ? formula : null;
}

/** The address under a heading, null where the table has no such column. */
export function addressUnder(table: FoundTable, row: number, heading: string): string | null {
  const column = table.columns.get(heading);
  return column === undefined ? null : addressOf(table, row, column);
}
