// The period that a reader looks at first: the last one that is due, in the order used everywhere.
import { PERIODS, dueDateOf, type Period } from './period';
import type { RuleSettings } from './evaluation';

/** Null while no period is due yet. */
export function latestDuePeriod(settings: Pick<RuleSettings, 'year' | 'asOf' | 'graceDays'>): Period | null {
  const due = PERIODS.filter(
    (period) => settings.asOf >= dueDateOf(period, settings.year, settings.graceDays),
  );
  return due.at(-1) ?? null;
}
