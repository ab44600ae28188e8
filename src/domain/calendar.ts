// Calendar dates without a clock or a time zone. ISO text sorts as dates do, so `<` and `===` compare them.
import { itemAt } from './itemAt';

/** A calendar date as `YYYY-MM-DD`. */
export type IsoDate = string;

const DAY_MS = 86_400_000;
const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** The date from its parts; month 1 to 12. */
export const isoDate = (year: number, month: number, day: number): IsoDate =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));
/** 1 to 12. */
export const monthOf = (date: IsoDate): number => Number(date.slice(5, 7));

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export const firstDayOfMonth = (year: number, month: number): IsoDate => isoDate(year, month, 1);

const lastDays = new Map<number, readonly IsoDate[]>();

/** Remembered by year: a run asks for the same twelve dates millions of times. */
export function lastDayOfMonth(year: number, month: number): IsoDate {
  let days = lastDays.get(year);
  if (days === undefined) {
    days = Array.from({ length: 12 }, (_, i) => isoDate(year, i + 1, daysInMonth(year, i + 1)));
    lastDays.set(year, days);
  }
  return itemAt(days, month - 1);
}

// Date.UTC is arithmetic on its arguments: it reads neither the clock nor the zone.
const dayNumber = (date: IsoDate): number =>
  Date.UTC(yearOf(date), monthOf(date) - 1, Number(date.slice(8, 10))) / DAY_MS;

export const addDays = (date: IsoDate, days: number): IsoDate =>
  new Date((dayNumber(date) + days) * DAY_MS).toISOString().slice(0, 10);

/** Number of days from one date to another, both counted; 0 when the second comes first. */
export const daysInclusive = (from: IsoDate, to: IsoDate): number =>
  Math.max(0, dayNumber(to) - dayNumber(from) + 1);

/** A stretch of days, both ends counted; `to` null is open. */
export interface Stretch {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

export const covers = (stretch: Stretch, date: IsoDate): boolean =>
  stretch.from <= date && (stretch.to === null || date <= stretch.to);

/** Number of days of the stretch that fall within `from`..`to`. */
export function daysWithin(stretch: Stretch, from: IsoDate, to: IsoDate): number {
  const start = stretch.from > from ? stretch.from : from;
  const end = stretch.to !== null && stretch.to < to ? stretch.to : to;
  return start > end ? 0 : daysInclusive(start, end);
}

/** The last month of `year` that has ended by `date`, 1 to 12; 0 when none has. */
export function lastCompleteMonth(year: number, date: IsoDate): number {
  if (yearOf(date) > year) return 12;
  if (yearOf(date) < year) return 0;
  const month = monthOf(date);
  return date === lastDayOfMonth(year, month) ? month : month - 1;
}
