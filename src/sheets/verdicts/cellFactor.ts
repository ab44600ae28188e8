// What one cell contributes to a figure: so many times its own number. Looks at the cell itself, so that no sentence names a
// cell that does not hold the figure.
import { amountFromNumber, ONE, roundToSen, type Amount } from '../../domain/amount';
import type { CellValue, SheetGrid, WorkbookReading } from '../grid';
import { numberFromText } from '../reading/cells/numberText';
import { gradedAmount } from '../reading/cells/targetValue';
import { valueAt } from '../writing/gridCell';

const FACTORS = [1n, 1_000n, 1_000_000n, 1_000_000_000n, 1_000_000_000_000n, 100n] as const;

const known = new WeakMap<WorkbookReading, ReadonlyMap<string, SheetGrid>>();

/** The sheet of a reading by its name. */
export function gridNamed(reading: WorkbookReading, sheet: string): SheetGrid | undefined {
  let grids = known.get(reading);
  if (grids === undefined) {
    grids = new Map(reading.sheets.map((grid) => [grid.name, grid]));
    known.set(reading, grids);
  }
  return grids.get(sheet);
}

/** The numbers that the cell may denote. */
function numbersAt(grid: SheetGrid, row: number, column: number): readonly Amount[] {
  const value = valueAt(grid, row, column);
  if (typeof value === 'number') return [amountFromNumber(value)];
  if (typeof value !== 'string' || value === '') return [];
  const read = numberFromText(value);
  if (read.kind === 'amount') return [read.amount];
  if (read.kind === 'ambiguous') return [read.grouped, read.decimal];
  const graded = gradedAmount(value);
  return graded === null ? [] : [graded];
}

/** `any`: the figure is 0 and so are all of its multiples. Null where the cell does not give the figure. */
export function cellFactor(
  reading: WorkbookReading,
  { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number },
  amount: Amount,
): bigint | 'any' | null {
  const grid = gridNamed(reading, sheet);
  if (grid === undefined || grid.rect === null) return null;
  if (amount === 0n) return isNothing(grid, row, column) ? 'any' : null;
  if (isAsWritten(valueAt(grid, row, column), amount)) return 1n;
  for (const number of numbersAt(grid, row, column)) {
    if (number === amount) return 1n;
    const found = FACTORS.find((factor) => {
      const product = number * factor;
      return product === amount || roundToSen(product) === amount;
    });
    if (found !== undefined) return found;
  }
  return null;
}

const NEARLY = 1e-12;

/** The common case told at a glance: a number in the unit in which the tool counts. Nothing is judged by it. */
const isAsWritten = (value: CellValue, amount: Amount): boolean =>
  typeof value === 'number' &&
  Math.abs(value * Number(ONE) - Number(amount)) <= 1 + Math.abs(Number(amount)) * NEARLY;

/** A real zero, a blank, a dash or a word for nothing. */
function isNothing(grid: SheetGrid, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  if (typeof value === 'number') return roundToSen(amountFromNumber(value)) === 0n;
  if (typeof value !== 'string') return false;
  const read = numberFromText(value);
  return read.kind === 'dash' || read.kind === 'none' || (read.kind === 'amount' && read.amount === 0n);
}
