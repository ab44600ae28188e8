// The threshold of a pact in a period, per cent, and the amount that it makes of a target.
import { HUNDRED_PERCENT, ONE, type Amount } from './amount';
import type { RuleSettings } from './evaluation';
import type { Direction, TargetValue } from './indicator';
import type { Pact } from './pact';
import { PERIOD_FACTS, type Period } from './period';

/** The pact's own threshold, else that of the schedule. */
export const thresholdOf = (pact: Pact, period: Period, settings: RuleSettings): Amount =>
  pact.threshold ?? scheduledThreshold(period, settings);

/** `Ambang Capaian (%)` of the period's last quarter, else 100. */
export const scheduledThreshold = (period: Period, { thresholds }: RuleSettings): Amount =>
  thresholds[PERIOD_FACTS[period].quarter] ?? HUNDRED_PERCENT;

/** The least realisation of a higher-is-better target that meets the threshold, on the grid of the unit. */
export function amountToReach(target: Amount, threshold: Amount, isRupiah: boolean): Amount {
  const grid = gridOf(isRupiah);
  // The whole target, the common case, needs no product.
  if (threshold === HUNDRED_PERCENT) return ceilTo(target, 1n, grid);
  return ceilTo(target * threshold, HUNDRED_PERCENT, grid);
}

/**
 * The realisation at which the threshold is just met, on the grid of the unit (sen or millionths) and on the side
 * where it is met; null for ranges and words, and where there is no target.
 */
export function thresholdAmount(
  target: TargetValue | null,
  direction: Direction,
  threshold: Amount,
  isRupiah: boolean,
): Amount | null {
  if (target?.kind !== 'amount') return null;
  const { amount } = target;
  const grid = gridOf(isRupiah);
  switch (direction) {
    case 'Semakin tinggi semakin baik':
      return amountToReach(amount, threshold, isRupiah);
    case 'Semakin rendah semakin baik':
      return floorTo(amount * (2n * HUNDRED_PERCENT - threshold), HUNDRED_PERCENT, grid);
    case 'Semakin rendah semakin baik (T/R)':
      return threshold <= 0n ? null : floorTo(amount * HUNDRED_PERCENT, threshold, grid);
    case 'Rentang':
      return null;
  }
}

const gridOf = (isRupiah: boolean): Amount => (isRupiah ? ONE / 100n : 1n);

function floorTo(numerator: bigint, denominator: bigint, grid: bigint): Amount {
  const step = denominator * grid;
  const cut = numerator / step;
  return (numerator % step < 0n ? cut - 1n : cut) * grid;
}

const ceilTo = (numerator: bigint, denominator: bigint, grid: bigint): Amount =>
  -floorTo(-numerator, denominator, grid);
