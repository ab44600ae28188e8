// How many indicators have which status in each period. Counted row by row while a row's results are at hand: going
// through all of them again at the end of a large run costs more than working them out.
import type { Evaluation, PeriodResult, Status } from './evaluation';
import { PERIODS, type Period } from './period';

interface Count {
  readonly status: Status;
  rows: number;
  /** Place of the first row with the status in the input; it gives the order of the words. */
  first: number;
}

export type StatusTally = Readonly<Record<Period, Count[]>>;

export const statusTally = (): StatusTally =>
  Object.fromEntries(PERIODS.map((period) => [period, []])) as unknown as StatusTally;

/** Written out, for a look-up by a varying name costs more than the counting. */
export function tallyStatuses(
  tally: StatusTally,
  periods: Readonly<Record<Period, PeriodResult>>,
  place: number,
): void {
  addTo(tally['TW I'], periods['TW I'], place);
  addTo(tally['TW II'], periods['TW II'], place);
  addTo(tally['Semester I'], periods['Semester I'], place);
  addTo(tally['TW III'], periods['TW III'], place);
  addTo(tally['TW IV'], periods['TW IV'], place);
  addTo(tally['Semester II'], periods['Semester II'], place);
  addTo(tally.Tahun, periods.Tahun, place);
}

/** There are so few statuses that going through them is cheaper than a map. */
function addTo(counts: Count[], { status }: PeriodResult, place: number): void {
  for (const count of counts) {
    if (count.status !== status) continue;
    count.rows += 1;
    if (place < count.first) count.first = place;
    return;
  }
  counts.push({ status, rows: 1, first: place });
}

export const countsOf = (tally: StatusTally): Evaluation['counts'] =>
  Object.fromEntries(
    PERIODS.map((period) => {
      const inOrder = tally[period].toSorted((a, b) => a.first - b.first);
      return [period, Object.fromEntries(inOrder.map(({ status, rows }) => [status, rows]))];
    }),
  ) as Evaluation['counts'];
