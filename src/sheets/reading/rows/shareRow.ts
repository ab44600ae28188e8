// A row right under the headings that gives each quarter its share of the annual target: `Target kumulatif | 20% | 45% | ...`.
// Tells such rows by their words and their percentages; no figure is read.
import { plainText } from '../cells/headingText';
import { formatAt, nameAt, type FoundTable } from '../headers/foundTable';

const SHARES = /^(?:%\s*)?(?:target|tahapan|pentahapan|jadwal|rencana)\b/i;
const PERCENT = /^\s*\d{1,3}(?:[.,]\d+)?\s*%\s*$/;
/** Below the headings and a row of numbers. */
const NEAR_HEADINGS = 3;

/** Whether a row stands and is named as one of shares. */
export const namesShares = (table: FoundTable, index: number): boolean =>
  index < table.from + NEAR_HEADINGS && SHARES.test(plainText(nameAt(table, index)));

/** Whether the figures of a row under these columns are such shares. */
export function isShareRow(table: FoundTable, index: number, columns: readonly number[]): boolean {
  if (!namesShares(table, index)) return false;
  const values = table.grid.values[index] ?? [];
  const filled = columns.filter((column) => plainText(values[column] ?? '') !== '');
  const isPercent = (column: number): boolean => {
    const value = values[column];
    return typeof value === 'string' ? PERCENT.test(value) : formatAt(table, index, column).includes('%');
  };
  return (
    filled.length > 1 && (filled.every(isPercent) || areBareShares(filled.map((column) => values[column])))
  );
}

/** Fractions of one, or parts of a hundred that end at it or come to it. */
function areBareShares(values: readonly unknown[]): boolean {
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length < values.length || numbers.some((one) => one <= 0 || one > 100)) return false;
  const whole = numbers.every((one) => one <= 1) ? 1 : 100;
  const sum = numbers.reduce((total, one) => total + one, 0);
  return numbers.at(-1) === whole || Math.abs(sum - whole) < whole / 1000;
}

/** The grid row of a table's shares; null: it has none. */
export function shareRowOf(table: FoundTable, columns: readonly number[]): number | null {
  for (let index = table.from; index < Math.min(table.to, table.from + NEAR_HEADINGS); index += 1)
    if (isShareRow(table, index, columns)) return index;
  return null;
}
