// `Posisi s.d. <bulan>` of accumulating rows: what is reached, what remains and what is needed a month.
// No status, no colour, never part of a verdict.
import { ceilToWhole, type Amount } from './amount';
import { isoDate, lastCompleteMonth } from './calendar';
import type { PositionToDate, RuleSettings } from './evaluation';
import { PERIOD_FACTS, QUARTER_PERIODS } from './period';
import { amountFromRatio, ratioOf } from './ratio';
import { realisationOf } from './realisation';
import { holdIn, type Row } from './row';
import { periodTarget, type PeriodTarget } from './target';

/** Null for other methods and before the first month of the year has ended. */
export function positionOf(row: Row, settings: RuleSettings): PositionToDate | null {
  const { year, asOf } = settings;
  const month = lastCompleteMonth(year, asOf);
  if (row.method !== 'Akumulasi' || month === 0) return null;
  const { indicator } = row;
  const read = realisationOf(indicator, row.totals, { first: 1, last: month });
  const isOpen = holdIn(indicator, 'Tahun') !== null;
  const realisation = read.kind === 'amount' && !isOpen ? amountFromRatio(read.value) : null;
  const inForce = { on: asOf } as const;
  const annual = amountOf(periodTarget(row, 'Tahun', 'Kumulatif', year, inForce));
  const nextQuarter = QUARTER_PERIODS.find((quarter) => PERIOD_FACTS[quarter].lastMonth > month);
  const stage =
    nextQuarter === undefined ? annual : amountOf(periodTarget(row, nextQuarter, 'Kumulatif', year, inForce));
  const remainingToYear = remainder(annual, realisation);
  const left = BigInt(12 - month);
  return {
    indicatorId: indicator.id,
    opd: indicator.opd,
    code: indicator.code,
    month: isoDate(year, month, 1).slice(0, 7),
    realisation,
    shareOfYear:
      realisation === null || annual === null || annual <= 0n ? null : ratioOf(realisation, annual),
    remainingToStage: remainder(stage, realisation),
    remainingToYear,
    neededPerMonth:
      remainingToYear === null || left === 0n ? null : ceilToWhole(ceilQuotient(remainingToYear, left)),
  };
}

const amountOf = ({ value }: PeriodTarget): Amount | null => (value?.kind === 'amount' ? value.amount : null);

/** Never negative: what is exceeded leaves nothing. */
const remainder = (target: Amount | null, realisation: Amount | null): Amount | null =>
  target === null || realisation === null ? null : target > realisation ? target - realisation : 0n;

const ceilQuotient = (amount: Amount, divisor: bigint): Amount => (amount + divisor - 1n) / divisor;
