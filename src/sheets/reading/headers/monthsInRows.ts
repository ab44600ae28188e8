// Months that stand below each other beside columns of figures, an account or an office a column: a shape that is not read,
// because no row is an indicator's. Finds it, so that the officer is told; reads no figure.
import type { SheetGrid } from '../../grid';
import { cellAddress } from '../../writing/address';
import { monthHeading } from '../cells/monthHeading';

const SEARCHED_ROWS = 60;
const SEARCHED_COLUMNS = 4;
const LEAST_MONTHS = 3;
const LEAST_FIGURES = 2;

/** By grid indexes. */
export interface MonthRun {
  readonly row: number;
  readonly column: number;
  /** How many months stand one below the other, from the first on. */
  readonly months: number;
}

/** The first such months; null where there are none. */
export function monthRun({ values }: SheetGrid): MonthRun | null {
  const last = Math.min(values.length, SEARCHED_ROWS) - LEAST_MONTHS;
  for (let row = 0; row <= last; row += 1)
    for (let column = 0; column < SEARCHED_COLUMNS; column += 1) {
      const first = monthAt(values[row]?.[column]);
      if (first === null) continue;
      let months = 0;
      while (isMonthOfRun(values[row + months] ?? [], column, first + months)) months += 1;
      if (months >= LEAST_MONTHS) return { row, column, months };
    }
  return null;
}

/** The address of the first of them; null where there is none. */
export function monthsInRows(grid: SheetGrid): string | null {
  const run = monthRun(grid);
  return run === null
    ? null
    : cellAddress((grid.rect?.top ?? 1) + run.row, (grid.rect?.left ?? 1) + run.column);
}

function isMonthOfRun(cells: readonly unknown[], column: number, month: number): boolean {
  if (monthAt(cells[column]) !== month) return false;
  return cells.filter((value, place) => place > column && typeof value === 'number').length >= LEAST_FIGURES;
}

const monthAt = (value: unknown): number | null =>
  typeof value === 'string' ? (monthHeading(value)?.month ?? null) : null;
