// Where the columns of a report of one month, quarter or semester stand in the year: `Bulan Ini`, `S.d. Triwulan Lalu`.
// Knows the report's last month and no figure.
import { QUARTER_PERIODS } from '../../../domain/period';
import { MONTH_NAMES } from '../../monthNames';
import {
  LAST_MONTH,
  LAST_QUARTER,
  LAST_SEMESTER,
  runningMonth,
  TARGET_THIS_MONTH,
  TARGET_THIS_QUARTER,
  TARGET_THIS_SEMESTER,
  THIS_MONTH,
  THIS_QUARTER,
  THIS_SEMESTER,
  UP_TO_MONTH,
} from '../headers/slots';

/**
 * The heading of each relative one that has a place. `month`: the last one (1 to 12) of the report; `isWhole`: the report
 * reaches its last day; `upTo`: what the total up to it is read under.
 */
export function reportPlaces(month: number, isWhole: boolean, upTo: string): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const before = (length: number): number => Math.floor((month - 1) / length) * length;
  const total = (heading: string, end: number): void => {
    if (end > 0) places.set(heading, runningMonth(end - 1));
  };
  total(LAST_SEMESTER, before(6));
  total(LAST_QUARTER, before(3));
  total(LAST_MONTH, month - 1);
  if (!isWhole) return places;
  places.set(THIS_MONTH, MONTH_NAMES[month - 1] ?? '');
  const quarter = QUARTER_PERIODS[month / 3 - 1];
  if (quarter !== undefined) places.set(THIS_QUARTER, `Realisasi ${quarter}`);
  if (month === 6) places.set(THIS_SEMESTER, runningMonth(5));
  if (month === 12) places.set(THIS_SEMESTER, 'Realisasi Semester II');
  places.set(UP_TO_MONTH, upTo);
  return places;
}

/** The heading of a target that is named by the report (`heading`) and ends with its month; null where it is no stage. */
export function reportStage(heading: string, month: number): string | null {
  const quarter = QUARTER_PERIODS[month / 3 - 1];
  const name = MONTH_NAMES[month - 1];
  if (heading === TARGET_THIS_MONTH) return name === undefined ? null : `Target ${name}`;
  if (quarter === undefined) return null;
  if (heading === TARGET_THIS_SEMESTER) return month === 6 ? `Target s.d. ${quarter}` : null;
  return heading === TARGET_THIS_QUARTER ? `Target ${quarter}` : `Target s.d. ${quarter}`;
}
