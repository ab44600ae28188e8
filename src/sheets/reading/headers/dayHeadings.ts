// Columns headed by days: `30/06/2026`, `30/09/2026` under `Realisasi` are totals up to these days where they are no row of
// months one after the other. Reads headings only.
import { daysInMonth, monthOf, yearOf, type IsoDate } from '../../../domain/calendar';
import type { CellValue } from '../../grid';
import { dateFromSerial, dateFromText } from '../cells/dateCell';

export interface DayHeading {
  readonly year: number;
  /** 0 is January. */
  readonly month: number;
  /** The last day of its month. */
  readonly isEnd: boolean;
}

/** `30/06/2026`, `30 Juni 2026`. */
const DAY_ALONE = /^\s*\d{1,2}(?:[-/.]\d{1,2}[-/.]|\s+[a-z]{3,9}\.?\s+|-[a-z]{3,9}-)\d{4}\s*$/i;

function dayOf(value: CellValue | undefined, format: string): IsoDate | null {
  if (typeof value === 'string') return DAY_ALONE.test(value) ? dateFromText(value) : null;
  if (typeof value !== 'number') return null;
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  return /d/.test(bare) && !/[h#0]/.test(bare) ? dateFromSerial(value) : null;
}

/** The day that a heading is; null for a first of a month, which stands for the month. */
function dayHeading(value: CellValue | undefined, format: string): DayHeading | null {
  const date = dayOf(value, format);
  if (date === null) return null;
  const [year, month, day] = [yearOf(date), monthOf(date), Number(date.slice(8))];
  return day === 1 ? null : { year, month: month - 1, isEnd: day === daysInMonth(year, month) };
}

/** The days of cells side by side under one heading; none where they are the months of a year one after the other. */
export function dayHeadings(
  cells: readonly { readonly value: CellValue | undefined; readonly format: string }[],
): readonly (DayHeading | null)[] {
  const days = cells.map(({ value, format }) => dayHeading(value, format));
  const months = days.flatMap((day) => (day === null ? [] : [day.year * 12 + day.month]));
  const areMonths = months.length > 1 && months.every((month, at) => month === (months[0] ?? 0) + at);
  return areMonths ? days.map(() => null) : days;
}
