// An exact quotient. Compared by products, shown only cut.
import { HUNDRED_PERCENT, ONE, type Amount } from './amount';
import { itemAt } from './itemAt';

/** `numerator / denominator`, denominator > 0; not necessarily in lowest terms. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const HUNDREDTH: Amount = ONE / 100n;

/** The quotient of two integers, the denominator not 0; the sign moves to the numerator. */
export const ratioOf = (numerator: bigint, denominator: bigint): Ratio =>
  denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator };

/** An amount as a pure number of its unit. */
export const ratioFromAmount = (amount: Amount): Ratio => ({ numerator: amount, denominator: ONE });

/** The number as an amount, cut toward zero to 6 decimals; exact for whatever came from an amount. */
export const amountFromRatio = (ratio: Ratio): Amount =>
  ratio.denominator === ONE ? ratio.numerator : (ratio.numerator * ONE) / ratio.denominator;

export const WHOLE: Ratio = { numerator: 1n, denominator: 1n };
export const NOTHING: Ratio = { numerator: 0n, denominator: 1n };

/** Whether the ratio is at least so many per cent; compares products. */
export const isAtLeast = (ratio: Ratio, percent: Amount): boolean =>
  percent === HUNDRED_PERCENT
    ? ratio.numerator >= ratio.denominator
    : ratio.numerator * HUNDRED_PERCENT >= percent * ratio.denominator;

/** Whether two ratios denote the same number. */
export const areEqual = (a: Ratio, b: Ratio): boolean =>
  a.denominator === b.denominator
    ? a.numerator === b.numerator
    : a.numerator * b.denominator === b.numerator * a.denominator;

/** The percentage as it is shown: cut toward zero to two decimals, never below 0. */
export function shownPercent(ratio: Ratio): Amount {
  const percent = (ratio.numerator * HUNDRED_PERCENT) / ratio.denominator;
  return percent <= 0n ? 0n : (percent / HUNDREDTH) * HUNDREDTH;
}

/** The exact sum; adds in pairs so that thousands of unlike denominators stay affordable. */
export function sumOfRatios(ratios: readonly Ratio[]): Ratio {
  if (ratios.length === 0) return NOTHING;
  let level = ratios;
  while (level.length > 1) {
    const next: Ratio[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const b = level[i + 1];
      next.push(b === undefined ? itemAt(level, i) : added(itemAt(level, i), b));
    }
    level = next;
  }
  return itemAt(level, 0);
}

function added(a: Ratio, b: Ratio): Ratio {
  if (a.denominator === b.denominator) {
    return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  }
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}
