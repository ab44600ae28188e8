// Tables that stand beside each other: a row of the sheet then holds several rows of figures, which are told apart by the
// column at which their table begins. Reads no cell.
import type { CellSource } from '../../domain/indicator';
import { columnLetters } from '../writing/address';
import { DEPOSIT_AMOUNT } from './deposits/depositHeadings';
import { sheetColumn, type FoundTable } from './headers/foundTable';

/** The first column (on the sheet, from 1) of every table that shares rows with another of its role. */
export type BesideTables = ReadonlyMap<FoundTable, number>;

export function besideTables(tables: readonly FoundTable[]): BesideTables {
  const beside = new Map<FoundTable, number>();
  for (const table of tables) {
    const isShared = tables.some(
      (other) =>
        other !== table &&
        other.role === table.role &&
        other.grid.name === table.grid.name &&
        other.from < table.to &&
        table.from < other.to,
    );
    if (isShared) beside.set(table, sheetColumn(table, ownColumn(table)));
  }
  return beside;
}

/** The column by which a table is told from others of its rows: lists of deposits may have their dates in common. */
export const ownColumn = ({ isDeposits, columns }: FoundTable): number =>
  (isDeposits ? columns.get(DEPOSIT_AMOUNT) : undefined) ?? Math.min(...columns.values());

/** A row of a table; `column` only where the row alone does not say which. */
export function sourceIn(beside: BesideTables, table: FoundTable, row: number): CellSource {
  const column = beside.get(table);
  const { name: sheet } = table.grid;
  return column === undefined ? { sheet, row } : { sheet, row, column };
}

/** The name of a row in the run: its sheet and row, and the column of its table where another begins left of it. */
export function rowId(beside: BesideTables, { sheet, row, column }: CellSource): string {
  const isFirst =
    column === undefined ||
    [...beside].every(
      ([table, first]) =>
        table.role !== 'target' ||
        table.grid.name !== sheet ||
        first >= column ||
        row < (table.grid.rect?.top ?? 1) + table.from ||
        row >= (table.grid.rect?.top ?? 1) + table.to,
    );
  return isFirst ? `${sheet}!${String(row)}` : `${sheet}!${String(row)}:${columnLetters(column)}`;
}
