// `Posisi s.d. <bulan>` of accumulating rows: what is reached, what remains and what is needed a month.
// No status, no colour, never part of a verdict.
import { ceilToWhole, type Amount } from './amount';
import { isoDate, lastCompleteMonth } from './calendar';
import type { PositionToDate, RuleSettings } from './evaluation';
import { monthsBetweenMeasurements, PERIOD_FACTS, QUARTER_PERIODS, type Period } from './period';
import { amountFromRatio, ratioOf } from './ratio';
import { realisationOf, type MonthTotals } from './realisation';
import { holdIn, type Row } from './row';
import { periodTarget, type PeriodTarget, type VersionRule } from './target';

/** What a run knows about its position before it looks at a row. */
export interface PositionClock {
  readonly year: number;
  /** The last complete month, 0 to 12. */
  readonly month: number;
  /** That month as `YYYY-MM`. */
  readonly label: string;
  /** The quarter of the next stage; null in the last month. */
  readonly nextQuarter: Period | null;
  readonly monthsLeft: bigint;
  readonly inForce: VersionRule;
}

export function positionClock({ year, asOf }: RuleSettings): PositionClock {
  const month = lastCompleteMonth(year, asOf);
  return {
    year,
    month,
    label: isoDate(year, month, 1).slice(0, 7),
    nextQuarter: QUARTER_PERIODS.find((quarter) => PERIOD_FACTS[quarter].lastMonth > month) ?? null,
    monthsLeft: BigInt(12 - month),
    inForce: { on: asOf },
  };
}

/** Null for other methods and before the first month of the year has ended. */
export function positionOf(row: Row, clock: PositionClock): PositionToDate | null {
  const { year, month, label, nextQuarter, monthsLeft, inForce } = clock;
  if (row.method !== 'Akumulasi' || month === 0) return null;
  const { indicator } = row;
  const realisation = realisationUpTo(row, month);
  const annual = amountOf(periodTarget(row, 'Tahun', 'Kumulatif', year, inForce));
  const stage =
    nextQuarter === null ? annual : amountOf(periodTarget(row, nextQuarter, 'Kumulatif', year, inForce));
  const remainingToYear = remainder(annual, realisation);
  return {
    indicatorId: indicator.id,
    opd: indicator.opd,
    code: indicator.code,
    month: label,
    realisation,
    shareOfYear:
      realisation === null || annual === null || annual <= 0n ? null : ratioOf(realisation, annual),
    remainingToStage: remainder(stage, realisation),
    remainingToYear,
    neededPerMonth:
      remainingToYear === null || monthsLeft === 0n
        ? null
        : ceilToWhole(ceilQuotient(remainingToYear, monthsLeft)),
  };
}

/** Realisation of an accumulating row from January to the end of a month; null while it is not known. */
export function realisationUpTo({ indicator, totals }: Row, month: number): Amount | null {
  // Between two measurements only months that are all there tell how far a row has come.
  const isBetween = month % monthsBetweenMeasurements(indicator.measuring) !== 0;
  if ((isBetween && !holdsAll(totals, month)) || holdIn(indicator, 'Tahun') !== null) return null;
  const read = realisationOf(indicator, totals, { first: 1, last: month });
  return read.kind === 'amount' ? amountFromRatio(read.value) : null;
}

const holdsAll = ({ held }: MonthTotals, month: number): boolean => {
  const all = (1 << month) - 1;
  return (held & all) === all;
};

const amountOf = ({ value }: PeriodTarget): Amount | null => (value?.kind === 'amount' ? value.amount : null);

/** Never negative: what is exceeded leaves nothing. */
const remainder = (target: Amount | null, realisation: Amount | null): Amount | null =>
  target === null || realisation === null ? null : target > realisation ? target - realisation : 0n;

const ceilQuotient = (amount: Amount, divisor: bigint): Amount => (amount + divisor - 1n) / divisor;
