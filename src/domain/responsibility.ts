// `Penanggung Jawab`: who answers for a post in a period, and what about it is out of the ordinary.
import { daysInclusive, daysWithin, firstDayOfMonth, lastDayOfMonth, type IsoDate } from './calendar';
import { isUnsigned, pactsInForce, type SignedPact } from './pactInForce';
import { lastDayOf, spanOf, type Basis, type MonthSpan, type Period } from './period';
import { holdersOn, lastSoleHolder, type Tenure } from './tenure';
import { isSamePerson } from './person';

export interface Responsibility {
  readonly tenure: Tenure;
  /** The day on which his pact must be in force: the period's last, or the last one with a sole holder. */
  readonly day: IsoDate;
  /** Who held the office on the period's last day; none or several are a brake. */
  readonly onLastDay: readonly Tenure[];
}

export interface DayRange {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export const daysOfSpan = (span: MonthSpan, year: number): DayRange => ({
  from: firstDayOfMonth(year, span.first),
  to: lastDayOfMonth(year, span.last),
});

const isLessThanHalf = (days: number, range: DayRange): boolean =>
  days * 2 < daysInclusive(range.from, range.to);

/** Days a person held the post within a range, over all his tenures. */
export function heldDays(tenures: readonly Tenure[], person: Tenure, range: DayRange): number {
  return tenures
    .filter((tenure) => tenure === person || isSamePerson(tenure, person))
    .reduce((days, tenure) => days + daysWithin(tenure, range.from, range.to), 0);
}

/** Null when nobody ever held the post by the period's end. */
export function responsibilityFor(
  period: Period,
  tenures: readonly Tenure[],
  dated: readonly SignedPact[],
  year: number,
  basis: Basis,
): Responsibility | null {
  const last = lastDayOf(period, year);
  const onLastDay = holdersOn(tenures, last);
  const [holder, second] = onLastDay;
  if (holder === undefined || second !== undefined) {
    const sole = lastSoleHolder(tenures, last);
    return sole === null ? null : { tenure: sole.tenure, day: sole.day, onLastDay };
  }
  const range = daysOfSpan(spanOf(period, basis), year);
  const other = isLessThanHalf(heldDays(tenures, holder, range), range)
    ? tenures.findLast(
        (tenure) => !isSamePerson(tenure, holder) && !isLessThanHalf(heldDays(tenures, tenure, range), range),
      )
    : undefined;
  if (other === undefined || binds(dated, holder, last)) return { tenure: holder, day: last, onLastDay };
  return { tenure: other, day: last, onLastDay };
}

/** The last day's holder answers by a pact that does not say `Tidak dinilai`. */
const binds = (dated: readonly SignedPact[], holder: Tenure, date: IsoDate): boolean =>
  pactsInForce(dated, holder, date).some(
    ({ pact }) => !isUnsigned(pact) && pact.newcomer !== 'Tidak dinilai',
  );
