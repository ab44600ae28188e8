// How many rows wait for an answer. Counts what the evaluation holds back; decides nothing.
import type { IndicatorResult } from '../../../domain/evaluation';
import { PERIODS } from '../../../domain/period';

/** Rows of which some period waits for this question; without one, for any. */
export const waitingRows = (indicators: readonly IndicatorResult[], questionId?: string): number =>
  indicators.filter(({ indicator, periods }) =>
    indicator.holds.some(
      (hold) =>
        (questionId === undefined || hold.questionId === questionId) &&
        PERIODS.some(
          (period) =>
            (hold.periods === 'all' || hold.periods.includes(period)) &&
            periods[period].status === 'Perlu Keputusan',
        ),
    ),
  ).length;
