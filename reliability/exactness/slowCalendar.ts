// Days, months and the seven periods, counted one by one. Shares no code with the rules.

export const ORDER = ['TW I', 'TW II', 'Semester I', 'TW III', 'TW IV', 'Semester II', 'Tahun'] as const;
export type PeriodName = (typeof ORDER)[number];
export type Kind = 'Triwulan' | 'Semester' | 'Tahun';

/** Own months of a period, 1 to 12. */
export const MONTHS_OF: Readonly<Record<PeriodName, readonly number[]>> = {
  'TW I': [1, 2, 3],
  'TW II': [4, 5, 6],
  'Semester I': [1, 2, 3, 4, 5, 6],
  'TW III': [7, 8, 9],
  'TW IV': [10, 11, 12],
  'Semester II': [7, 8, 9, 10, 11, 12],
  Tahun: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
};
export const QUARTERS = ['TW I', 'TW II', 'TW III', 'TW IV'] as const;

export const kindOf = (period: PeriodName): Kind =>
  period === 'Tahun' ? 'Tahun' : period.startsWith('Semester') ? 'Semester' : 'Triwulan';
export const lastMonthOf = (period: PeriodName): number => MONTHS_OF[period].at(-1) ?? 0;
export const firstMonthOf = (period: PeriodName): number => MONTHS_OF[period][0] ?? 0;
/** 1 to 4: the quarter in which the period ends. */
export const quarterOf = (period: PeriodName): number => lastMonthOf(period) / 3;

const DAY = 86_400_000;
const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;
const dateOf = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);

/** The last day of a month: the day before the first of the next. */
export const endOfMonth = (year: number, month: number): string =>
  month === 0
    ? `${String(year - 1)}-12-31`
    : dateOf(
        dayNumber(
          `${String(month === 12 ? year + 1 : year)}-${String((month % 12) + 1).padStart(2, '0')}-01`,
        ) - 1,
      );
export const endOf = (period: PeriodName, year: number): string => endOfMonth(year, lastMonthOf(period));
export const dayAfter = (date: string, days: number): string => dateOf(dayNumber(date) + days);
/** Both ends counted. */
export const daysFromTo = (from: string, to: string): number =>
  Math.max(0, dayNumber(to) - dayNumber(from) + 1);

/** The judged months: from January, or the period's own. */
export const spanOf = (period: PeriodName, isCumulative: boolean): readonly number[] => {
  const last = lastMonthOf(period);
  return isCumulative ? MONTHS_OF.Tahun.slice(0, last) : MONTHS_OF[period];
};
