// A percentage or an amount that a sheet prints, with the precision in which it is printed, and whether an exact figure
// reproduces it. Compares by products; decides nothing.
import { HUNDRED_PERCENT, ONE, amountFromDecimal, type Amount } from '../../../domain/amount';
import type { Ratio } from '../../../domain/ratio';
import { formatAt, formulaAt, isErrorAt, type FoundTable } from '../headers/foundTable';
import { numberFromText } from '../cells/numberText';

export interface PrintedFigure {
  /** In per cent, or in the unit of the column; two where `1.025` may be a fraction or a percentage. */
  readonly values: readonly Amount[];
  /** Decimals that the printed percentage has, 0 to 6. */
  readonly decimals: number;
}

/** `strong`: by itself hardly chance; `weak`: whole per cent, a hundred that may be a cap, a zero that may be a floor. */
export type Agreement = 'no' | 'weak' | 'strong';

const MOST_DECIMALS = 6;
/** Above this a plain number is no fraction: 10 would be a thousand per cent. */
const LARGEST_FRACTION = 10n * ONE;
const ROUNDED = /\b(?:ROUND|ROUNDUP|ROUNDDOWN|TRUNC|INT|FIXED|TEXT|MROUND)\b/i;

const decimalsIn = (text: string): number => {
  if (/e/i.test(text)) return MOST_DECIMALS;
  return Math.min(MOST_DECIMALS, /[.,](\d+)\D*$/.exec(text)?.[1]?.length ?? 0);
};
const isPercentFormat = (format: string): boolean => format.replace(/"[^"]*"|\\./g, '').includes('%');

/** The percentage in a cell; null where it holds none. */
export function printedPercent(table: FoundTable, row: number, column: number): PrintedFigure | null {
  const value = table.grid.values[row]?.[column] ?? '';
  if (value === '' || typeof value === 'boolean' || isErrorAt(table, row, column)) return null;
  if (typeof value === 'string') return percentFromText(value);
  const fraction = amountFromDecimal(`${value}e2`) ?? amountFromDecimal(value.toFixed(12)) ?? 0n;
  const plain = amountFromDecimal(String(value)) ?? 0n;
  const isExact = isComputed(table, row, column);
  const own = decimalsIn(String(value));
  if (isPercentFormat(formatAt(table, row, column)))
    return { values: [fraction], decimals: isExact ? MOST_DECIMALS : Math.max(0, own - 2) };
  const isSmall = plain <= LARGEST_FRACTION && plain >= -LARGEST_FRACTION;
  return {
    values: isSmall ? [plain, fraction] : [plain],
    // Read as a fraction the figure is two decimals coarser, so that the finer precision would promise too much.
    decimals: isExact ? MOST_DECIMALS : isSmall ? Math.max(0, own - 2) : own,
  };
}

function percentFromText(text: string): PrintedFigure | null {
  const reading = numberFromText(text);
  if (reading.kind !== 'amount') return null;
  const { amount, isPercent } = reading;
  const own = decimalsIn(text);
  const isSmall = !isPercent && amount <= LARGEST_FRACTION && amount >= -LARGEST_FRACTION;
  return {
    values: isSmall ? [amount, amount * 100n] : [amount],
    decimals: isSmall ? Math.max(0, own - 2) : own,
  };
}

/** A formula that does not round gives its value in full. */
function isComputed(table: FoundTable, row: number, column: number): boolean {
  const formula = formulaAt(table, row, column);
  return formula !== null && !ROUNDED.test(formula);
}

/** Whether the exact ratio, rounded or cut at the printed decimals, is the printed percentage. */
export function agreementOf(exact: Ratio, { values, decimals }: PrintedFigure): Agreement {
  let best: Agreement = 'no';
  for (const value of values) {
    const found = agreementWith(exact, value, decimals);
    if (found === 'strong') return found;
    if (found === 'weak') best = found;
  }
  return best;
}

function agreementWith({ numerator, denominator }: Ratio, value: Amount, decimals: number): Agreement {
  const step = 10n ** BigInt(MOST_DECIMALS - decimals) * denominator;
  const apart = numerator * HUNDRED_PERCENT - value * denominator;
  const size = apart < 0n ? -apart : apart;
  const isCut = value < 0n ? apart <= 0n && size < step : apart >= 0n && size < step;
  // The last of six decimals of a double that was divided need not be right.
  const isRounded = decimals === MOST_DECIMALS ? size <= step : 2n * size <= step;
  if (isCut || isRounded) return decimals > 0 || apart === 0n ? 'strong' : 'weak';
  if (value === HUNDRED_PERCENT && apart > 0n) return 'weak';
  return value === 0n && apart < 0n ? 'weak' : 'no';
}

/** The amount in a cell in the unit of its column; null where it holds none. */
export function printedAmount(table: FoundTable, row: number, column: number): Amount | null {
  const value = table.grid.values[row]?.[column] ?? '';
  if (value === '' || typeof value === 'boolean' || isErrorAt(table, row, column)) return null;
  if (typeof value === 'number') return amountFromDecimal(String(value));
  const reading = numberFromText(value);
  return reading.kind === 'amount' && !reading.isPercent ? reading.amount : null;
}
