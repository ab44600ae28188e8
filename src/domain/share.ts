// A percentage as a fraction in lowest terms. Exact like everything else: it only keeps the numbers on the way small.
import { HUNDRED_PERCENT, ONE, type Amount } from './amount';
import type { FourQuarters } from './indicator';

/** `numerator / denominator` of an amount, denominator > 0. */
export interface Share {
  readonly numerator: bigint;
  readonly denominator: bigint;
  /** The denominator of the same share counted in sen. */
  readonly senDenominator: bigint;
}

const SEN: Amount = ONE / 100n;

const commonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : commonDivisor(b, a % b));

/** The share that so many per cent are. */
export function shareOf(percent: Amount): Share {
  const divisor = commonDivisor(percent < 0n ? -percent : percent, HUNDRED_PERCENT);
  const denominator = HUNDRED_PERCENT / divisor;
  return { numerator: percent / divisor, denominator, senDenominator: denominator * SEN };
}

/**
 * The share of an amount, cut as derived targets are: rupiah to the sen, everything else to its 6 decimals.
 * Cutting twice toward zero is cutting once by the product of both steps, so that one division is enough.
 */
export const cutShare = (amount: Amount, share: Share, isRupiah: boolean): Amount =>
  isRupiah
    ? ((amount * share.numerator) / share.senDenominator) * SEN
    : (amount * share.numerator) / share.denominator;

const known = new WeakMap<FourQuarters<Amount>, FourQuarters<Share>>();

/** The shares of a schedule; remembered with it, for every row of a run asks for the same four. */
export function sharesOf(schedule: FourQuarters<Amount>): FourQuarters<Share> {
  let shares = known.get(schedule);
  if (shares === undefined) {
    const [a, b, c, d] = schedule;
    shares = [shareOf(a), shareOf(b), shareOf(c), shareOf(d)];
    known.set(schedule, shares);
  }
  return shares;
}
