// The status of an indicator in a period: the first rule that applies, then the scale. Knows no pact.
import { HUNDRED_PERCENT, ONE, type Amount } from './amount';
import type { RuleSettings, Status } from './evaluation';
import { askedTarget, figuresOf, type Ask, type Figures } from './figures';
import { dueDateOf, PERIODS, type Period } from './period';
import { ratingFor, type Rating } from './rating';
import { amountFromRatio, isAtLeast, type Ratio } from './ratio';
import type { StatusReason } from './reason';
import type { Row } from './row';
import { statusFor } from './scale';

export interface StatusResult {
  readonly figures: Figures;
  readonly status: Status;
  readonly attainment: Ratio | null;
  readonly difference: Ratio | null;
  readonly rating: Rating | null;
  readonly reasons: readonly StatusReason[];
}

/** What a run knows about its periods before it looks at a row. */
export interface PeriodClock {
  readonly isDue: Readonly<Record<Period, boolean>>;
  readonly due: readonly Period[];
  readonly notDue: Readonly<Record<Period, readonly StatusReason[]>>;
  /** Said of every due result when a past date is evaluated again. */
  readonly recalculated: readonly StatusReason[];
  /** The plain question of each period. */
  readonly asks: Readonly<Record<Period, Ask>>;
  /** The plain question about the cumulative stage at a quarter's end. */
  readonly stageAsks: Readonly<Record<Period, Ask>>;
}

export function periodClock(settings: RuleSettings): PeriodClock {
  const { year, asOf, graceDays, runDate, basis } = settings;
  const byPeriod = <T>(value: (period: Period) => T): Readonly<Record<Period, T>> =>
    Object.fromEntries(PERIODS.map((period) => [period, value(period)])) as Record<Period, T>;
  const isDue = byPeriod((period) => asOf >= dueDateOf(period, year, graceDays));
  return {
    isDue,
    due: PERIODS.filter((period) => isDue[period]),
    notDue: byPeriod((period) => [{ code: 'NOT_DUE', dueOn: dueDateOf(period, year, graceDays) }]),
    recalculated: asOf < runDate ? [{ code: 'RECALCULATED', runDate }] : [],
    asks: byPeriod((period) => ({ period, basis, year, rule: 'ownEnd', since: null, isStage: false })),
    stageAsks: byPeriod((period) => ({
      period,
      basis: 'Kumulatif',
      year,
      rule: 'ownEnd',
      since: null,
      isStage: true,
    })),
  };
}

const SCALE_REFUSED: StatusReason = { code: 'SCALE_REFUSED' };

/** The seven results of a row; periods with the same figures share them. */
export function statusResults(
  row: Row,
  settings: RuleSettings,
  clock: PeriodClock,
): Readonly<Record<Period, StatusResult>> {
  const of = (period: Period): StatusResult => statusResult(row, period, settings, clock);
  const isShared = sharesQuarters(row, settings);
  const second = of('TW II');
  const fourth = of('TW IV');
  const year = isShared ? yearLike(fourth, row, clock) : null;
  return {
    'TW I': of('TW I'),
    'TW II': second,
    'Semester I': isShared ? second : of('Semester I'),
    'TW III': of('TW III'),
    'TW IV': fourth,
    'Semester II': isShared ? fourth : of('Semester II'),
    Tahun: year ?? of('Tahun'),
  };
}

/** Under the cumulative basis a semester has the stage, the months and the due date of its last quarter. */
function sharesQuarters(row: Row, settings: RuleSettings): boolean {
  const { measuring, holds } = row.indicator;
  const isFinelyMeasured = measuring === 'Bulanan' || measuring === 'Triwulan';
  return settings.basis === 'Kumulatif' && isFinelyMeasured && holds.length === 0;
}

/** The year's result where its target is the very one of the fourth stage; null where it must be worked out. */
function yearLike(fourth: StatusResult, row: Row, clock: PeriodClock): StatusResult | null {
  const { figures } = fourth;
  if (figures.state !== 'judged') return null;
  const target = askedTarget(row, clock.asks.Tahun, figures.span);
  if (target.fault !== null || target.value !== figures.target.value) return null;
  const { state, realisation, attainment, reason, span, basis } = figures;
  return {
    figures: { state, target, realisation, attainment, reason, span, basis },
    status: fourth.status,
    attainment: fourth.attainment,
    difference: fourth.difference,
    rating: fourth.rating,
    reasons: fourth.reasons,
  };
}

const unscaled = (figures: Figures, status: Status, reasons: readonly StatusReason[]): StatusResult => ({
  figures,
  status,
  attainment: null,
  difference: null,
  rating: null,
  reasons,
});

function statusResult(row: Row, period: Period, settings: RuleSettings, clock: PeriodClock): StatusResult {
  const figures = figuresOf(row, clock.asks[period]);
  if (!clock.isDue[period]) return unscaled(figures, 'Belum Jatuh Tempo', clock.notDue[period]);
  const { attainment } = figures;
  if (attainment === null) return unscaled(figures, unscaledStatus(figures), listed(figures.reason, clock));
  const status = statusFor(attainment, settings.scale);
  if (status === null) return unscaled(figures, 'Perlu Keputusan', listed(SCALE_REFUSED, clock));
  const difference = differenceOf(row, figures);
  const reasons = isAtLeast(attainment, HUNDRED_PERCENT)
    ? clock.recalculated
    : listed(belowTarget(row, attainment, difference), clock);
  return { figures, status, attainment, difference, rating: ratingFor(attainment), reasons };
}

function belowTarget({ indicator }: Row, attainment: Ratio, difference: Ratio | null): StatusReason {
  const { isRupiah, unit } = indicator;
  const distance = difference === null ? null : amountFromRatio(difference);
  return { code: 'BELOW_TARGET', distance, attainment, isRupiah, unit };
}

const listed = (reason: StatusReason | null, clock: PeriodClock): readonly StatusReason[] =>
  reason === null
    ? clock.recalculated
    : clock.recalculated.length === 0
      ? [reason]
      : [reason, ...clock.recalculated];

function unscaledStatus(figures: Figures): Status {
  switch (figures.state) {
    case 'noTarget':
      return 'Tidak Ada Target';
    case 'undecided':
      return 'Perlu Keputusan';
    case 'incomplete':
    case 'judged':
      return 'Data Belum Lengkap';
  }
}

/** R - T as a number of units; null for words and for ranges, of which `Rentang` makes one of every figure. */
function differenceOf({ indicator }: Row, figures: Figures): Ratio | null {
  const { target, realisation } = figures;
  if (indicator.direction === 'Rentang') return null;
  if (realisation === null || target.value?.kind !== 'amount') return null;
  const { numerator, denominator } = realisation;
  if (denominator === ONE) return { numerator: numerator - target.value.amount, denominator };
  return {
    numerator: numerator * ONE - target.value.amount * denominator,
    denominator: denominator * ONE,
  };
}

/** The realisation as an amount, for sums. */
export const realisedAmount = (figures: Figures): Amount | null =>
  figures.realisation === null ? null : amountFromRatio(figures.realisation);
