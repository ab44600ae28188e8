// Whether a period is met only because a revision eased its target after a quarter had been missed.
import { lastDayOf, PERIOD_FACTS, QUARTER_PERIODS, type Period } from './period';
import type { IsoDate } from './calendar';
import type { Ask } from './figures';
import { measure, type Subject } from './measure';
import { gaugeOf, type PactCase } from './pactCase';

export interface Easing {
  readonly from: IsoDate;
  /** The quarter that was missed before the revision. */
  readonly missed: Period;
}

const revisions = (subject: Subject): readonly IsoDate[] =>
  (subject.kind === 'row' ? [subject.row] : subject.rows).flatMap(({ row }) => {
    const { revised, revisedFrom } = row.ledger;
    return revised !== null && revisedFrom !== null ? [revisedFrom] : [];
  });

/** The easing behind a met question; null when the original target is met too or nothing had been missed. */
export function easingOf(pactCase: PactCase, subject: Subject, ask: Ask): Easing | null {
  const dates = revisions(subject);
  if (dates.length === 0) return null;
  const original = measure(subject, { ...ask, rule: 'murni' }, gaugeOf(pactCase, ask.period));
  if (original.state !== 'judged' || original.isMet) return null;
  const { year, basis } = pactCase.settings;
  const lastMonth = PERIOD_FACTS[ask.period].lastMonth;
  for (const quarter of QUARTER_PERIODS) {
    if (PERIOD_FACTS[quarter].lastMonth >= lastMonth) continue;
    const from = dates.find((date) => lastDayOf(quarter, year) < date);
    if (from === undefined) continue;
    const before = measure(
      subject,
      { period: quarter, basis, year, rule: 'ownEnd', since: null, isStage: true },
      gaugeOf(pactCase, quarter),
    );
    if (before.state === 'judged' && !before.isMet) return { from, missed: quarter };
  }
  return null;
}
