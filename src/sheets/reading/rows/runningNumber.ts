// Whether a row bears the next number of its list in the column left of the names, and adds up none of the rows above it.
// Compares numbers and knows no word.
import type { CellValue } from '../../grid';
import type { FoundTable } from '../headers/foundTable';

const NUMBER = /^\s*\(?(\d{1,3})[.)]?\s*$/;

/** Whether the number left of a row's name follows the one above it, or begins the list. */
export function bearsNextNumber(table: FoundTable, index: number): boolean {
  const { values } = table.grid;
  const name = table.nameColumns[0] ?? table.columns.get('Uraian/Indikator Kinerja') ?? 0;
  for (let column = name - 1; column >= 0; column -= 1) {
    const own = numberIn(values[index]?.[column]);
    if (own === null) continue;
    if (own === 1) return true;
    for (let above = index - 1; above >= table.from; above -= 1) {
      const number = numberIn(values[above]?.[column]);
      if (number !== null) return number === own - 1;
    }
    return false;
  }
  return false;
}

function numberIn(value: CellValue | undefined): number | null {
  if (typeof value === 'number') return Number.isInteger(value) && value > 0 && value < 1000 ? value : null;
  const digits = typeof value === 'string' ? NUMBER.exec(value)?.[1] : undefined;
  return digits === undefined ? null : Number(digits);
}

const NEAR = 0.005;

/** Whether plain numbers right above a row add up to its own in some column. */
export function addsUpAbove({ grid, from }: FoundTable, index: number, columns: readonly number[]): boolean {
  const { values } = grid;
  return columns.some((column) => {
    const own = values[index]?.[column];
    if (typeof own !== 'number' || own === 0) return false;
    let sum = 0;
    let parts = 0;
    for (let above = index - 1; above >= from; above -= 1) {
      const value = values[above]?.[column];
      if (typeof value !== 'number') continue;
      sum += value;
      parts += 1;
      if (parts > 1 && Math.abs(sum - own) < NEAR) return true;
    }
    return false;
  });
}
