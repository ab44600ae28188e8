// The days that count in a run: those of its year up to the evaluation date, and their months. Arithmetic on day numbers.
import { lastDayOfMonth, yearOf } from '../../../domain/calendar';
import { dayOfDate } from './depositDates';
import type { RunFrame } from '../draft';
import type { FoundTable } from '../headers/foundTable';
import { titleYear } from '../titleYear';

export const MONTHS = 12;
/** A list that names no year may hold many. */
const MOST_YEARS = 50;

/**
 * The first and the last day on which a deposit of the list can lie. One of a list that names its year may belong to the year
 * before it, and is made in no later one; `15/05/2062` is a slip of the hand wherever it stands.
 */
export function plausibleDays(table: FoundTable, { year, asOf }: RunFrame): readonly [number, number] {
  const isTitled = titleYear(table) === year;
  const first = year - (isTitled ? 1 : MOST_YEARS);
  const last = isTitled ? year : Math.max(year, yearOf(asOf)) + 1;
  return [dayOfDate(`${String(first)}-01-01`), dayOfDate(`${String(last)}-12-31`)];
}

export class DepositYear {
  private readonly first: number;
  private readonly asOf: number;
  /** The month (0 is January) of each day. */
  private readonly months: Uint8Array;
  /** The first day of each month. */
  readonly begins: readonly number[];

  constructor({ year, asOf }: RunFrame) {
    this.first = dayOfDate(`${year}-01-01`);
    this.asOf = dayOfDate(asOf);
    this.months = new Uint8Array(dayOfDate(`${year + 1}-01-01`) - this.first);
    for (let month = 1; month <= MONTHS; month += 1)
      this.months.fill(month, dayOfDate(lastDayOfMonth(year, month)) - this.first + 1);
    this.begins = Array.from({ length: MONTHS }, (_, month) => this.months.indexOf(month) + this.first);
  }

  isLater(day: number): boolean {
    return day > this.asOf;
  }

  isCounted(day: number): boolean {
    return day >= this.first && day <= this.asOf && day < this.first + this.months.length;
  }

  /** 0 is January; only of days that count. */
  monthOf(day: number): number {
    return this.months[day - this.first] ?? 0;
  }
}
