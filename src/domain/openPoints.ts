// The questions that a target plan raises by itself, each with the periods that wait for its answer.
// The same ledger decides them here and in the evaluation, so that neither can forget one.
import { HUNDRED_PERCENT, ONE, type Amount } from './amount';
import { isNegativeTarget } from './attainment';
import type { IsoDate } from './calendar';
import type { FourQuarters, Measuring, Method, TargetPlan } from './indicator';
import { isMeasured, PERIODS, type Period } from './period';
import { periodTarget, type TargetRow } from './target';
import { targetLedger, type OpenPointCode } from './targetLedger';

export interface TargetOpenPoint {
  readonly code: OpenPointCode;
  readonly periods: readonly Period[] | 'all';
}

/** Stages of the preset schedule; the share of a stage decides no open point. */
const PRESET: FourQuarters<Amount> = [15n * ONE, 40n * ONE, 75n * ONE, HUNDRED_PERCENT];

/**
 * The open points of a plan, none for a settled one. Pass the whole plan: a revision later than `asOf` raises only the
 * question whether the stages are its own.
 */
export function targetOpenPoints(
  plan: TargetPlan,
  method: Method,
  year: number,
  measuring: Measuring = 'Bulanan',
  asOf: IsoDate | null = null,
): readonly TargetOpenPoint[] {
  const rules = { method, measuring, isRupiah: false, schedule: PRESET };
  const row: TargetRow = { ledger: targetLedger(plan, rules, asOf), method, isRupiah: false };
  if (row.ledger.fault !== null) return [{ code: row.ledger.fault, periods: 'all' }];
  const touched = new Map<OpenPointCode, Period[]>();
  const measured = PERIODS.filter((period) => isMeasured(period, measuring));
  for (const period of measured) {
    const target = periodTarget(row, period, 'Kumulatif', year, 'ownEnd');
    const isNegative = target.value !== null && isNegativeTarget(target.value);
    const code = target.fault ?? (isNegative ? 'NEGATIVE_TARGET' : null);
    if (code !== null) touched.set(code, [...(touched.get(code) ?? []), period]);
  }
  return [...touched].map(([code, periods]) => ({
    code,
    periods: periods.length === measured.length ? 'all' : periods,
  }));
}
