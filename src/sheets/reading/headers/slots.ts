// Which months a column of realisation covers: a month, a quarter, a semester, or everything up to its end. Words and
// numbers only; how a heading is found stands elsewhere.
import { QUARTER_PERIODS } from '../../../domain/period';
import { MONTH_NAMES } from '../../monthNames';

export interface Slot {
  /** The heading by which tables keep the column, e.g. `Maret`, `s.d. Maret`, `Realisasi TW I`. */
  readonly heading: string;
  /** Months 1 to 12, both within. */
  readonly first: number;
  readonly last: number;
  /** Headed as the total from January on. */
  readonly isRunning: boolean;
}

export const runningMonth = (month: number): string => `s.d. ${MONTH_NAMES[month] ?? ''}`;

const MONTH_SLOTS: readonly Slot[] = MONTH_NAMES.map((heading, month) => ({
  heading,
  first: month + 1,
  last: month + 1,
  isRunning: false,
}));
const RUNNING_MONTH_SLOTS: readonly Slot[] = MONTH_NAMES.map((_, month) => ({
  heading: runningMonth(month),
  first: 1,
  last: month + 1,
  isRunning: true,
}));
const QUARTER_SLOTS: readonly Slot[] = QUARTER_PERIODS.map((quarter, index) => ({
  heading: `Realisasi ${quarter}`,
  first: index * 3 + 1,
  last: index * 3 + 3,
  isRunning: false,
}));
/** The first semester is the total up to the second quarter. */
const SECOND_SEMESTER: Slot = { heading: 'Realisasi Semester II', first: 7, last: 12, isRunning: false };
const RUNNING_QUARTER_SLOTS: readonly Slot[] = QUARTER_PERIODS.map((quarter, index) => ({
  heading: `Realisasi s.d. ${quarter}`,
  first: 1,
  last: index * 3 + 3,
  isRunning: true,
}));

/** The slot of a month's own figure, 0 being January. */
export function monthSlot(month: number): Slot {
  const slot = MONTH_SLOTS[month];
  if (slot === undefined) throw new RangeError(`No month ${month}`);
  return slot;
}

/** Columns of a report of one month, whose titles say which: they become slots once that is known. */
export const THIS_MONTH = 'Bulan Ini';
export const LAST_MONTH = 'S.d. Bulan Lalu';
export const UP_TO_MONTH = 'S.d. Bulan Ini';
/** The same of reports of a quarter or a semester. */
export const THIS_QUARTER = 'Triwulan Ini';
export const LAST_QUARTER = 'S.d. Triwulan Lalu';
export const THIS_SEMESTER = 'Semester Ini';
export const LAST_SEMESTER = 'S.d. Semester Lalu';
export const RELATIVE_HEADINGS: readonly string[] = [
  THIS_MONTH,
  LAST_MONTH,
  UP_TO_MONTH,
  THIS_QUARTER,
  LAST_QUARTER,
  THIS_SEMESTER,
  LAST_SEMESTER,
];
/** A stage target up to the end of a report. */
export const TARGET_UP_TO_MONTH = 'Target s.d. Bulan Ini';
/** The own target of a report's month, quarter or semester. */
export const TARGET_THIS_MONTH = 'Target Bulan Ini';
export const TARGET_THIS_QUARTER = 'Target Triwulan Ini';
export const TARGET_THIS_SEMESTER = 'Target Semester Ini';
/** The own target of July to December. */
export const SECOND_HALF_TARGET = 'Target Semester II';

/** Targets whose place in the year the report or a second half tells. */
export const UNPLACED_TARGETS: readonly string[] = [
  TARGET_UP_TO_MONTH,
  TARGET_THIS_MONTH,
  TARGET_THIS_QUARTER,
  TARGET_THIS_SEMESTER,
  SECOND_HALF_TARGET,
];

/** The headings of a table with one row an indicator and period: which period, its target and its realisation. */
export const PERIOD = 'Periode';
export const PERIOD_TARGET = 'Target Periode';
export const PERIOD_REALISATION = 'Realisasi Periode';

/** Every column that may hold realisation, months first. */
export const SLOTS: readonly Slot[] = [
  ...MONTH_SLOTS,
  ...RUNNING_MONTH_SLOTS,
  ...QUARTER_SLOTS,
  ...RUNNING_QUARTER_SLOTS,
  SECOND_SEMESTER,
];
export const SLOT_HEADINGS: readonly string[] = SLOTS.map(({ heading }) => heading);
