// One indicator made ready: its ledger of targets and the prefix sums of its months, built once and asked often.
import type { RuleSettings } from './evaluation';
import type { Alternative, Hold, Indicator } from './indicator';
import type { Period } from './period';
import { monthTotals, type MonthTotals } from './realisation';
import type { TargetRow } from './target';
import { targetLedger } from './targetLedger';

export interface Row extends TargetRow {
  readonly indicator: Indicator;
  readonly totals: MonthTotals;
}

/** The row under its accepted reading. */
export function rowOf(indicator: Indicator, settings: RuleSettings): Row {
  const { method, isRupiah, measuring } = indicator;
  return {
    indicator,
    method,
    isRupiah,
    ledger: targetLedger(
      indicator.targets,
      { method, measuring, isRupiah, schedule: indicator.schedule ?? settings.schedule },
      settings.asOf,
    ),
    totals: monthTotals(indicator.months, indicator.running),
  };
}

/** The row under another reading of something that was accepted with a warning. */
export function rowUnder(row: Row, alternative: Alternative, settings: RuleSettings): Row {
  const { indicator } = row;
  return rowOf(
    {
      ...indicator,
      targets: alternative.targets ?? indicator.targets,
      months: alternative.months ?? indicator.months,
    },
    settings,
  );
}

export const holdIn = (indicator: Indicator, period: Period): Hold | null =>
  indicator.holds.length === 0
    ? null
    : (indicator.holds.find((hold) => hold.periods === 'all' || hold.periods.includes(period)) ?? null);

/** Opsen are collected by the province: accounts 4.1.01.20 and 4.1.01.21. */
export const isOpsen = (code: string | null): boolean => code !== null && /^4\.1\.01\.2[01](\.|$)/.test(code);
