// Months that stand below each other beside columns of figures, an account or an office a column: a shape that is not read,
// because no row is an indicator's. Finds it, so that the officer is told; reads no figure.
import type { SheetGrid } from '../../grid';
import { cellAddress } from '../../writing/address';
import { monthHeading } from '../cells/monthHeading';

const SEARCHED_ROWS = 60;
const SEARCHED_COLUMNS = 4;
const LEAST_MONTHS = 3;
const LEAST_FIGURES = 2;

/** The address of the first such month; null where there is none. */
export function monthsInRows({ values, rect }: SheetGrid): string | null {
  const last = Math.min(values.length, SEARCHED_ROWS) - LEAST_MONTHS;
  for (let row = 0; row <= last; row += 1)
    for (let column = 0; column < SEARCHED_COLUMNS; column += 1) {
      const first = monthAt(values[row]?.[column]);
      if (first === null) continue;
      const isRun = Array.from({ length: LEAST_MONTHS }, (_, at) => at).every((at) => {
        const cells = values[row + at] ?? [];
        const figures = cells.filter((value, place) => place > column && typeof value === 'number');
        return monthAt(cells[column]) === first + at && figures.length >= LEAST_FIGURES;
      });
      if (isRun) return cellAddress((rect?.top ?? 1) + row, (rect?.left ?? 1) + column);
    }
  return null;
}

const monthAt = (value: unknown): number | null =>
  typeof value === 'string' ? (monthHeading(value)?.month ?? null) : null;
