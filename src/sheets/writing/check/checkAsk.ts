// What the check of one row asks for, and the cells that a native formula may use. A cell that holds words, an error or a
// percentage, or a table in another unit, has no formula: the tool converted it, and the sheet says so.
import type { IndicatorResult } from '../../../domain/evaluation';
import type { CellSource } from '../../../domain/indicator';
import type { Basis, Period } from '../../../domain/period';
import type { WorkbookReading } from '../../grid';
import type { SourceTable } from '../../inspection';
import type { MonthCell } from '../../places/monthCells';
import { tablesAt } from '../../places/tableColumns';
import { formatFactor, unitFactor } from '../../reading/cells/unit';
import { reference } from '../formulaText';
import { valueAt } from '../gridCell';

export interface CheckAsk {
  readonly result: IndicatorResult;
  readonly period: Period;
  readonly basis: Basis;
  readonly reading: WorkbookReading;
  readonly sources: readonly SourceTable[];
}

/** Beyond this a double holds no sen. */
const LARGEST = 1e13;

/** Whether all tables at a row are written in the unit in which the tool counts, and so is the indicator itself. */
export const isInOwnUnit = (
  { sources, result }: CheckAsk,
  at: CellSource,
  role: 'target' | 'realisation',
): boolean => {
  const tables = tablesAt(sources, { sheet: at.sheet, row: at.row }, role);
  const isPlainUnit = (unitFactor(result.indicator.unit) ?? 1n) === 1n;
  return (
    isPlainUnit &&
    tables.length > 0 &&
    tables.every(({ unit, grain }) => unit === '1' && grain !== 'deposits')
  );
};

/** Whether a formula reads in this cell what the tool read: a number as it stands, or nothing. */
function isPlain({ reading }: CheckAsk, sheet: string, row: number, column: number): boolean {
  const grid = reading.sheets.find(({ name }) => name === sheet);
  if (grid === undefined || grid.rect === null) return false;
  if (grid.errorCells.has(`${String(row)}:${String(column)}`)) return false;
  const value = valueAt(grid, row, column);
  if (value === '') return true;
  const format = grid.numberFormats[row - grid.rect.top]?.[column - grid.rect.left] ?? '';
  return (
    typeof value === 'number' &&
    Math.abs(value) < LARGEST &&
    !format.includes('%') &&
    formatFactor(format) === 1n
  );
}

/** Cells as arguments of a formula, neighbours in the given order as one range; null where one of them is not plain. */
export function cellsOf(ask: CheckAsk, cells: readonly MonthCell[]): string | null {
  if (cells.length === 0 || !cells.every(({ sheet, row, column }) => isPlain(ask, sheet, row, column)))
    return null;
  const ranges: { sheet: string; rect: { top: number; left: number; rows: number; columns: number } }[] = [];
  for (const { sheet, row, column } of cells) {
    const open = ranges.at(-1);
    const isNext =
      open?.sheet === sheet && open.rect.top === row && open.rect.left + open.rect.columns === column;
    if (isNext) open.rect.columns += 1;
    else ranges.push({ sheet, rect: { top: row, left: column, rows: 1, columns: 1 } });
  }
  return ranges.map(({ sheet, rect }) => reference(sheet, rect)).join(',');
}
