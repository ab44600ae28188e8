// Whether a missed period is met by a later due quarter of the same year, always on the cumulative basis.
import { easingOf, type Easing } from './eased';
import { measure, type Subject } from './measure';
import { gaugeOf, stageAsk, type PactCase, type Reading } from './pactCase';
import { PERIOD_FACTS, QUARTER_PERIODS, type Period } from './period';

export type CatchUpOutcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'met'; readonly by: Period }
  | { readonly kind: 'eased'; readonly by: Period; readonly easing: Easing }
  /** A later due quarter cannot be judged yet. */
  | { readonly kind: 'unknown'; readonly period: Period };

export function catchUpOf(pactCase: PactCase, subject: Subject, reading: Reading): CatchUpOutcome {
  const { lastMonth } = PERIOD_FACTS[pactCase.period];
  let outcome: CatchUpOutcome = { kind: 'none' };
  for (const quarter of QUARTER_PERIODS) {
    if (PERIOD_FACTS[quarter].lastMonth <= lastMonth || !pactCase.clock.periods[quarter].isDue) continue;
    const ask = stageAsk(pactCase, reading, quarter);
    const later = measure(subject, ask, gaugeOf(pactCase, quarter));
    if (later.state === 'unjudged' || isOpenInBudget(pactCase, subject, reading, quarter)) {
      if (outcome.kind === 'none') outcome = { kind: 'unknown', period: quarter };
      continue;
    }
    if (later.state !== 'judged' || !later.isMet) continue;
    const easing = easingOf(pactCase, subject, ask);
    if (easing === null) return { kind: 'met', by: quarter };
    if (outcome.kind !== 'eased') outcome = { kind: 'eased', by: quarter, easing };
  }
  return outcome;
}

/** What cannot be judged by the budget's own target waits under the signed one too. */
function isOpenInBudget(
  pactCase: PactCase,
  subject: Subject,
  { rule, catchUp }: Reading,
  quarter: Period,
): boolean {
  if (rule === 'ownEnd') return false;
  const ask = stageAsk(pactCase, { rule: 'ownEnd', catchUp }, quarter);
  return measure(subject, ask, gaugeOf(pactCase, quarter)).state === 'unjudged';
}
