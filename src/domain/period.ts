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

/** Months from `first` to `last`, 1 to 12, both included. */
export interface MonthSpan {
  readonly first: number;
  readonly last: number;
}

export interface PeriodFacts {
  readonly kind: PeriodKind;
  /** Own months, 1 to 12. */
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** Index of the period's last quarter. */
  readonly quarter: Quarter;
  /** The judged months under each basis. */
  readonly spans: Readonly<Record<Basis, MonthSpan>>;
}

const facts = (kind: PeriodKind, firstMonth: number, lastMonth: number, quarter: Quarter): PeriodFacts => ({
  kind,
  firstMonth,
  lastMonth,
  quarter,
  spans: {
    Kumulatif: { first: 1, last: lastMonth },
    'Per Periode': { first: firstMonth, last: lastMonth },
  },
});

export const PERIOD_FACTS: Readonly<Record<Period, PeriodFacts>> = {
  'TW I': facts('Triwulan', 1, 3, 0),
  'TW II': facts('Triwulan', 4, 6, 1),
  'Semester I': facts('Semester', 1, 6, 1),
  'TW III': facts('Triwulan', 7, 9, 2),
  'TW IV': facts('Triwulan', 10, 12, 3),
  'Semester II': facts('Semester', 7, 12, 3),
  Tahun: facts('Tahun', 1, 12, 3),
};

/** The same facts by a switch: looking them up by a varying name takes longer than most of what a row needs them for. */
export function factsOf(period: Period): PeriodFacts {
  switch (period) {
    case 'TW I':
      return PERIOD_FACTS['TW I'];
    case 'TW II':
      return PERIOD_FACTS['TW II'];
    case 'Semester I':
      return PERIOD_FACTS['Semester I'];
    case 'TW III':
      return PERIOD_FACTS['TW III'];
    case 'TW IV':
      return PERIOD_FACTS['TW IV'];
    case 'Semester II':
      return PERIOD_FACTS['Semester II'];
    case 'Tahun':
      return PERIOD_FACTS.Tahun;
  }
}

export const QUARTER_PERIODS = ['TW I', 'TW II', 'TW III', 'TW IV'] as const satisfies readonly Period[];

/** The months that are judged. */
export const spanOf = (period: Period, basis: Basis): MonthSpan =>
  basis === 'Kumulatif' ? factsOf(period).spans.Kumulatif : factsOf(period).spans['Per Periode'];

export const lastDayOf = (period: Period, year: number): IsoDate =>
  lastDayOfMonth(year, factsOf(period).lastMonth);

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
  const { firstMonth, lastMonth } = factsOf(period);
  return lastMonth - firstMonth + 1 >= monthsBetweenMeasurements(measuring);
};
