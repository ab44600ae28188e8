// The status of an indicator in a period: the first rule that applies, then the scale. Knows no pact.
import { HUNDRED_PERCENT, ONE, type Amount } from './amount';
import type { PactStatus, PeriodResult, RuleSettings, Status } from './evaluation';
import { askedTarget, figuresOf, type Ask, type Figures, type UnjudgedFigures } from './figures';
import { dueDateOf, PERIODS, type Period } from './period';
import { ratingFor } from './rating';
import { amountFromRatio, isAtLeast, type Ratio } from './ratio';
import type { StatusReason } from './reason';
import type { Row } from './row';
import { statusFor } from './scale';

/** A row in a period before any pact is looked at. */
export interface StatusResult {
  readonly figures: Figures;
  /** What it comes to where no post speaks for the row. */
  readonly result: PeriodResult;
}

/** What a run knows about its periods before it looks at a row. */
export interface PeriodClock {
  readonly periods: Readonly<Record<Period, ClockPeriod>>;
  readonly due: readonly Period[];
  /** Said of every due result when a past date is evaluated again. */
  readonly recalculated: readonly StatusReason[];
}

export interface ClockPeriod {
  readonly isDue: boolean;
  /** Said while it is not. */
  readonly notDue: readonly StatusReason[];
  /** The plain question of the period. */
  readonly ask: Ask;
  /** The plain question about the cumulative stage at its end. */
  readonly stageAsk: Ask;
}

export function periodClock(settings: RuleSettings): PeriodClock {
  const { year, asOf, graceDays, runDate, basis } = settings;
  const periodOf = (period: Period): ClockPeriod => {
    const dueOn = dueDateOf(period, year, graceDays);
    return {
      isDue: asOf >= dueOn,
      notDue: [{ code: 'NOT_DUE', dueOn }],
      ask: { period, basis, year, rule: 'ownEnd', since: null, isStage: false },
      stageAsk: { period, basis: 'Kumulatif', year, rule: 'ownEnd', since: null, isStage: true },
    };
  };
  const periods = Object.fromEntries(PERIODS.map((period) => [period, periodOf(period)])) as Record<
    Period,
    ClockPeriod
  >;
  return {
    periods,
    due: PERIODS.filter((period) => periods[period].isDue),
    recalculated: asOf < runDate ? [{ code: 'RECALCULATED', runDate }] : [],
  };
}

const SCALE_REFUSED: StatusReason = { code: 'SCALE_REFUSED' };

/** The seven results of a row; periods with the same figures share them. */
export function statusResults(
  row: Row,
  settings: RuleSettings,
  clock: PeriodClock,
): Readonly<Record<Period, StatusResult>> {
  const { periods } = clock;
  const of = (period: ClockPeriod): StatusResult => statusResult(row, period, settings, clock);
  const isShared = sharesQuarters(row, settings);
  const second = of(periods['TW II']);
  const fourth = of(periods['TW IV']);
  const year = isShared ? yearLike(fourth, row, clock) : null;
  return {
    'TW I': of(periods['TW I']),
    'TW II': second,
    'Semester I': isShared ? second : of(periods['Semester I']),
    'TW III': of(periods['TW III']),
    'TW IV': fourth,
    'Semester II': isShared ? fourth : of(periods['Semester II']),
    Tahun: year ?? of(periods.Tahun),
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
  const { figures, result } = fourth;
  if (figures.state !== 'judged' && figures.state !== 'incomplete') return null;
  const target = askedTarget(row, clock.periods.Tahun.ask, figures.span);
  if (target.value !== figures.target.value) return null;
  return withGrade({ ...figures, target }, result.pactStatus, result);
}

/** How a period stands on the scale, or why it does not. */
type Grade = Pick<PeriodResult, 'status' | 'attainment' | 'difference' | 'rating' | 'reasons'>;

const unscaled = (status: Status, reasons: readonly StatusReason[]): Grade => ({
  status,
  attainment: null,
  difference: null,
  rating: null,
  reasons,
});

/** Written out, so that the hundreds of thousands of results are compact objects of one shape. */
function withGrade(figures: Figures, pactStatus: PactStatus, grade: Grade): StatusResult {
  const { target, realisation } = figures;
  const result: PeriodResult = {
    target: target.value,
    targetSource: target.value === null ? null : target.source,
    targetVersion: target.value === null ? null : target.version,
    realisation,
    attainment: grade.attainment,
    difference: grade.difference,
    status: grade.status,
    rating: grade.rating,
    pactStatus,
    holder: null,
    pactNumber: null,
    reasons: grade.reasons,
  };
  return { figures, result };
}

function statusResult(
  row: Row,
  { ask, isDue, notDue }: ClockPeriod,
  settings: RuleSettings,
  clock: PeriodClock,
): StatusResult {
  const figures = figuresOf(row, ask);
  return isDue
    ? withGrade(figures, 'Tidak Berlaku', gradeOf(row, figures, settings, clock))
    : withGrade(figures, 'Belum Jatuh Tempo', unscaled('Belum Jatuh Tempo', notDue));
}

function gradeOf(row: Row, figures: Figures, settings: RuleSettings, clock: PeriodClock): Grade {
  const { attainment } = figures;
  if (attainment === null) return unscaled(unscaledStatus(figures.state), listed(figures.reason, clock));
  const status = statusFor(attainment, settings.scale);
  if (status === null) return unscaled('Perlu Keputusan', listed(SCALE_REFUSED, clock));
  const difference = differenceOf(row, figures);
  const reasons = isAtLeast(attainment, HUNDRED_PERCENT)
    ? clock.recalculated
    : listed(belowTarget(row, attainment, difference), clock);
  return { status, attainment, difference, rating: ratingFor(attainment), reasons };
}

function belowTarget({ indicator }: Row, attainment: Ratio, difference: Ratio | null): StatusReason {
  const { isRupiah, unit } = indicator;
  const distance = difference === null ? null : amountFromRatio(difference);
  return { code: 'BELOW_TARGET', distance, attainment, isRupiah, unit };
}

const listed = (reason: StatusReason, clock: PeriodClock): readonly StatusReason[] => [
  reason,
  ...clock.recalculated,
];

function unscaledStatus(state: UnjudgedFigures['state']): Status {
  switch (state) {
    case 'noTarget':
      return 'Tidak Ada Target';
    case 'undecided':
      return 'Perlu Keputusan';
    case 'incomplete':
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
