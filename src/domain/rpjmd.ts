// Whether the annual target is easier than the five-year plan's target of the year.
import type { Amount } from './amount';
import type { Direction, TargetValue } from './indicator';
import type { VerdictReason } from './reason';
import type { Row } from './row';

const lowerOf = (value: TargetValue): Amount | null =>
  value.kind === 'amount' ? value.amount : value.kind === 'range' ? value.lower : null;
const upperOf = (value: TargetValue): Amount | null =>
  value.kind === 'amount' ? value.amount : value.kind === 'range' ? value.upper : null;

/** Whether a target asks for less than the plan's, in its direction; words cannot be compared. */
export function isEasier(target: TargetValue, rpjmd: TargetValue, direction: Direction): boolean {
  const [lower, upper, planLower, planUpper] = [
    lowerOf(target),
    upperOf(target),
    lowerOf(rpjmd),
    upperOf(rpjmd),
  ];
  if (lower === null || upper === null || planLower === null || planUpper === null) return false;
  switch (direction) {
    case 'Semakin tinggi semakin baik':
      return lower < planLower;
    case 'Semakin rendah semakin baik':
    case 'Semakin rendah semakin baik (T/R)':
      return upper > planUpper;
    case 'Rentang':
      return lower < planLower || upper > planUpper;
  }
}

/** The reason that names it; null where the target is no easier or either is blank. The latest known budget counts. */
export function belowRpjmd({
  indicator,
  ledger,
}: Row): Extract<VerdictReason, { code: 'BELOW_RPJMD' }> | null {
  const { rpjmdTarget, direction, name, isRupiah, unit } = indicator;
  if (rpjmdTarget === null) return null;
  const target = (ledger.revised ?? ledger.original)?.annual ?? null;
  return target !== null && isEasier(target, rpjmdTarget, direction)
    ? { code: 'BELOW_RPJMD', name, target, rpjmd: rpjmdTarget, isRupiah, unit }
    : null;
}

/** Whether two figures or ranges are the same. */
export const areEqualTargets = (one: TargetValue, other: TargetValue): boolean =>
  lowerOf(one) !== null && lowerOf(one) === lowerOf(other) && upperOf(one) === upperOf(other);
