// Of which periods `Keterangan` tells. Says nothing itself.
import type { IndicatorResult } from '../../domain/evaluation';
import { PERIODS, type Period } from '../../domain/period';

/** The latest due period, and before it the period that decides the row's pact status where that is another one. */
export function remarkPeriods(result: IndicatorResult, latest: Period | null): readonly Period[] {
  if (latest === null) return [];
  const due = PERIODS.slice(0, PERIODS.indexOf(latest) + 1);
  const deciding = due.findLast((period) => result.periods[period].pactStatus === result.pactStatus);
  return deciding === undefined || deciding === latest ? [latest] : [deciding, latest];
}
