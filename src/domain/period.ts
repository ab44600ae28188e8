// The seven periods of a fiscal year, in the one order used everywhere: their months, due dates and judged spans.
import { addDays, lastDayOfMonth, type IsoDate } from './calendar';
import type { Measuring } from './indicator';

export const PERIODS = ['TW I', 'TW II', 'Semester I', 'TW III', 'TW IV', 'Semester II', 'Tahun'] as const;
export type Period = (typeof PERIODS)[number];

export const PERIOD_KINDS = ['Triwulan', 'Semester', 'Tahun'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** `Kumulatif`: a period is judged from 1 January; `Per Periode`: on its own months. */
export type Basis = 'Kumulatif' | 'Per Periode';

export type Quarter = 0 | 1 | 2 | 3;

export interface PeriodFacts {
  readonly kind: PeriodKind;
  /** Own months, 1 to 12. */
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** Index of the period's last quarter. */
  readonly quarter: Quarter;
}

export const PERIOD_FACTS: Readonly<Record<Period, PeriodFacts>> = {
  'TW I': { kind: 'Triwulan', firstMonth: 1, lastMonth: 3, quarter: 0 },
  'TW II': { kind: 'Triwulan', firstMonth: 4, lastMonth: 6, quarter: 1 },
  'Semester I': { kind: 'Semester', firstMonth: 1, lastMonth: 6, quarter: 1 },
  'TW III': { kind: 'Triwulan', firstMonth: 7, lastMonth: 9, quarter: 2 },
  'TW IV': { kind: 'Triwulan', firstMonth: 10, lastMonth: 12, quarter: 3 },
  'Semester II': { kind: 'Semester', firstMonth: 7, lastMonth: 12, quarter: 3 },
  Tahun: { kind: 'Tahun', firstMonth: 1, lastMonth: 12, quarter: 3 },
};

export const QUARTER_PERIODS = ['TW I', 'TW II', 'TW III', 'TW IV'] as const satisfies readonly Period[];

/** Months from `first` to `last`, 1 to 12, both included. */
export interface MonthSpan {
  readonly first: number;
  readonly last: number;
}

const OWN_SPANS = Object.fromEntries(
  PERIODS.map((period) => [
    period,
    { first: PERIOD_FACTS[period].firstMonth, last: PERIOD_FACTS[period].lastMonth },
  ]),
) as Readonly<Record<Period, MonthSpan>>;
const CUMULATIVE_SPANS = Object.fromEntries(
  PERIODS.map((period) => [period, { first: 1, last: PERIOD_FACTS[period].lastMonth }]),
) as Readonly<Record<Period, MonthSpan>>;

/** The months that are judged. */
export const spanOf = (period: Period, basis: Basis): MonthSpan =>
  (basis === 'Kumulatif' ? CUMULATIVE_SPANS : OWN_SPANS)[period];

export const lastDayOf = (period: Period, year: number): IsoDate =>
  lastDayOfMonth(year, PERIOD_FACTS[period].lastMonth);

/** The first evaluation date on which the period is judged. */
export const dueDateOf = (period: Period, year: number, graceDays: number): IsoDate =>
  addDays(lastDayOf(period, year), graceDays);

/** Number of months in the finest period in which an indicator is measured. */
export const monthsBetweenMeasurements = (measuring: Measuring): 1 | 3 | 6 | 12 => {
  switch (measuring) {
    case 'Bulanan':
      return 1;
    case 'Triwulan':
      return 3;
    case 'Semester':
      return 6;
    case 'Tahun':
      return 12;
  }
};

/** False in periods finer than `Periode Ukur`. */
export const isMeasured = (period: Period, measuring: Measuring): boolean => {
  const facts = PERIOD_FACTS[period];
  return facts.lastMonth - facts.firstMonth + 1 >= monthsBetweenMeasurements(measuring);
};
