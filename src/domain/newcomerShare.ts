// What keeps a row from being judged on a newcomer's own months: no target in the period, months or a target that
// cannot be told apart, or nothing left to him. Judges nothing itself.
import { askedSpan, type Ask, type Figures } from './figures';
import { monthsBetweenMeasurements } from './period';
import type { Row } from './row';
import { cumulativeTargetAt } from './target';

/** `outOfScope`: the period itself has no target, whatever his months would leave of it. */
export type NewcomerGap = 'outOfScope' | 'newcomerMonths' | 'newcomerStart' | 'newcomerTarget';

/** The gap of a row asked about a newcomer's own months; `whole`: its figures over the whole period, `own`: over his. */
export function newcomerGap(row: Row, ask: Ask, whole: Figures, own: Figures): NewcomerGap | null {
  if (whole.state === 'noTarget') return 'outOfScope';
  const before = askedSpan(row, ask).first - 1;
  // Measuring must begin anew with his first month.
  if (before % monthsBetweenMeasurements(row.indicator.measuring) !== 0) return 'newcomerMonths';
  if (row.method !== 'Akumulasi') return null;
  const start = cumulativeTargetAt(row, before, ask.year, ask.rule);
  if (start.fault !== null) return null;
  if (start.value?.kind !== 'amount') return 'newcomerStart';
  const { value } = own.target;
  return value?.kind === 'amount' && value.amount <= 0n ? 'newcomerTarget' : null;
}
