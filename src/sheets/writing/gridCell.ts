// Single cells of a sheet's grid by their row and column on the sheet; outside the used range everything is empty.
import type { CellValue, SheetGrid } from '../grid';
import type { CellInput } from '../plan';

export function valueAt(grid: SheetGrid, row: number, column: number): CellValue {
  if (grid.rect === null) return '';
  return grid.values[row - grid.rect.top]?.[column - grid.rect.left] ?? '';
}

/** What to write to bring the cell back as it is: its formula where it has one, else its value as text or number. */
export function inputAt(grid: SheetGrid, row: number, column: number): Exclude<CellInput, null> {
  if (grid.rect === null) return '';
  const formula = grid.formulas[row - grid.rect.top]?.[column - grid.rect.left] ?? '';
  const value = valueAt(grid, row, column);
  return typeof formula === 'string' && formula.startsWith('=') ? { formula } : value;
}

export const textAt = (grid: SheetGrid, row: number, column: number): string =>
  String(valueAt(grid, row, column)).trim();
