// How many indicators have which status in each period. Counted row by row while a row's results are at hand: going
// through all of them again at the end of a large run costs more than working them out.
import type { Evaluation, PeriodResult } from './evaluation';
import { PERIODS, type Period } from './period';

interface Count {
  rows: number;
  /** Place of the first row with the status in the input; it gives the order of the words. */
  first: number;
}

export type StatusTally = Readonly<Record<Period, Map<string, Count>>>;

export const statusTally = (): StatusTally =>
  Object.fromEntries(PERIODS.map((period) => [period, new Map()])) as unknown as StatusTally;

export function tallyStatuses(
  tally: StatusTally,
  periods: Readonly<Record<Period, PeriodResult>>,
  place: number,
): void {
  for (const period of PERIODS) {
    const { status } = periods[period];
    const count = tally[period].get(status);
    if (count === undefined) tally[period].set(status, { rows: 1, first: place });
    else {
      count.rows += 1;
      if (place < count.first) count.first = place;
    }
  }
}

export const countsOf = (tally: StatusTally): Evaluation['counts'] =>
  Object.fromEntries(
    PERIODS.map((period) => {
      const inOrder = [...tally[period]].toSorted(([, a], [, b]) => a.first - b.first);
      return [period, Object.fromEntries(inOrder.map(([status, { rows }]) => [status, rows]))];
    }),
  ) as Evaluation['counts'];
