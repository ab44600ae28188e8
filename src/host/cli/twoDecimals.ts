// A shown percentage with exactly two decimals, so that figures align and machines need no rule for missing ones.
import { HUNDRED_PERCENT } from '../../domain/amount';
import { shownPercent, type Ratio } from '../../domain/ratio';

const HUNDREDTH = HUNDRED_PERCENT / 10_000n;

/**
 * The percentage cut to two decimals, with a dot and without grouping.
 * @example twoDecimals({ numerator: 1n, denominator: 3n }) // '33.33'
 */
export function twoDecimals(ratio: Ratio): string {
  const hundredths = shownPercent(ratio) / HUNDREDTH;
  return `${hundredths / 100n}.${(hundredths % 100n).toString().padStart(2, '0')}`;
}
