// The target in force of a period or a month (T): picks the budget version by date and takes differences where a
// period is judged on its own months. Knows no realisation.
import { cutDerived, type Amount } from './amount';
import { lastDayOfMonth, type IsoDate } from './calendar';
import type { TargetSource, TargetVersion } from './evaluation';
import type { Method, TargetValue } from './indicator';
import { factsOf, lastDayOf, type Basis, type Period } from './period';
import type { OpenPointCode, TargetLedger, VersionTargets } from './targetLedger';

export interface PeriodTarget {
  /** Null: no target, or not known while `fault` is open. */
  readonly value: TargetValue | null;
  readonly source: TargetSource | null;
  readonly version: TargetVersion | null;
  readonly fault: OpenPointCode | null;
}

/** Which version counts: the one in force at each period's own end, on a fixed date, or always the original. */
export type VersionRule = 'ownEnd' | 'murni' | { readonly on: IsoDate };

export interface TargetRow {
  readonly ledger: TargetLedger;
  readonly method: Method;
  readonly isRupiah: boolean;
}

const NO_TARGET: PeriodTarget = { value: null, source: null, version: null, fault: null };

export function versionInForce(ledger: TargetLedger, rule: VersionRule, end: IsoDate): VersionTargets | null {
  if (rule === 'murni' || ledger.revised === null || ledger.revisedFrom === null) return ledger.original;
  const date = rule === 'ownEnd' ? end : rule.on;
  return ledger.revisedFrom <= date ? ledger.revised : ledger.original;
}

/** The target of a period; `year` gives the periods' last days. */
export function periodTarget(
  row: TargetRow,
  period: Period,
  basis: Basis,
  year: number,
  rule: VersionRule,
): PeriodTarget {
  const { ledger } = row;
  if (ledger.fault !== null) return { ...NO_TARGET, fault: ledger.fault };
  const version =
    ledger.revised === null ? ledger.original : versionInForce(ledger, rule, lastDayOf(period, year));
  if (version === null) return NO_TARGET;
  if (period === 'Tahun') return annualTarget(version);
  const { quarter, firstMonth, lastMonth } = factsOf(period);
  const stage = stageTarget(version, quarter, year, lastMonth);
  if (basis === 'Kumulatif' || row.method !== 'Akumulasi' || firstMonth === 1) return stage;
  return minusEarlier(stage, cumulativeTargetAt(row, firstMonth - 1, year, rule));
}

function annualTarget(version: VersionTargets): PeriodTarget {
  const { annual } = version;
  return {
    value: annual,
    source: annual === null ? null : version.annualSource,
    version: version.version,
    fault: annual === null ? version.fault : null,
  };
}

/** The stage of a quarter as it counts at the end of a month. */
function stageTarget(version: VersionTargets, quarter: number, year: number, month: number): PeriodTarget {
  const { faultBefore } = version;
  const isFaulty = faultBefore === null || lastDayOfMonth(year, month) < faultBefore;
  const fault = isFaulty ? version.fault : null;
  const value = fault === null ? (version.stages[quarter] ?? null) : null;
  return {
    value,
    source: value === null ? null : version.stageSource,
    version: version.version,
    fault,
  };
}

/** What a target leaves after the one that was in force earlier; none earlier takes nothing away. */
export function minusEarlier(target: PeriodTarget, earlier: PeriodTarget): PeriodTarget {
  if (earlier.fault !== null) return { ...target, value: null, source: null, fault: earlier.fault };
  if (target.value?.kind !== 'amount' || earlier.value?.kind !== 'amount') return target;
  return {
    ...target,
    value: { kind: 'amount', amount: target.value.amount - earlier.value.amount },
    source: earlier.source === 'turunan' ? 'turunan' : target.source,
  };
}

/**
 * The cumulative target of an accumulating row at the end of a month (0 to 12), under the version in force then.
 * Within a quarter each month has a third of the quarter's own target, unless monthly targets exist.
 */
export function cumulativeTargetAt(
  row: TargetRow,
  month: number,
  year: number,
  rule: VersionRule,
): PeriodTarget {
  if (month === 0) return NO_TARGET;
  if (row.ledger.fault !== null) return { ...NO_TARGET, fault: row.ledger.fault };
  const version = versionInForce(row.ledger, rule, lastDayOfMonth(year, month));
  if (version === null) return NO_TARGET;
  const quarter = Math.ceil(month / 3) - 1;
  const end = stageTarget(version, quarter, year, month);
  const within = month % 3;
  if (within === 0 || end.value?.kind !== 'amount') return end;
  const monthly = version.monthly?.[month];
  if (monthly !== undefined) return { ...end, value: { kind: 'amount', amount: monthly } };
  const start = quarter === 0 ? 0n : amountOf(version.stages[quarter - 1]);
  if (start === null) return { ...end, value: null, source: null };
  const share = cutDerived(((end.value.amount - start) * BigInt(within)) / 3n, row.isRupiah);
  return { ...end, value: { kind: 'amount', amount: start + share }, source: 'turunan' };
}

const amountOf = (value: TargetValue | null | undefined): Amount | null =>
  value?.kind === 'amount' ? value.amount : null;
