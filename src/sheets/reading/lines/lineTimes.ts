// The times across above lines, in the words by which a heading of one row would name them. Reads headings only.
import { QUARTER_PERIODS } from '../../../domain/period';
import { MONTH_NAMES } from '../../monthNames';
import type { HeadingPath } from '../headers/headerPaths';
import type { HeadingTime } from '../headers/headingTime';

/** The year as a whole, whatever the line is of. */
const ANNUAL =
  /^(?:(?:jumlah|total|jml|target|anggaran|pagu)?\s*(?:1 tahun|setahun|tahunan|(?:satu )?tahun(?: ini)?)?\s*(?:20\d\d)?|apbd(?: 20\d\d)?)$/;

/** `Januari`, `TW II`, `Semester I`, with `s.d.` where they reach from January on; null for other times. */
export function timeText({ time, isRunning }: HeadingTime): string | null {
  const of = (name: string | undefined): string | null =>
    name === undefined ? null : isRunning ? `s.d. ${name}` : name;
  switch (time?.kind) {
    case 'month':
      return of(MONTH_NAMES[time.month]);
    case 'quarter':
      return of(QUARTER_PERIODS[time.quarter]);
    case 'semester':
      return of(['Semester I', 'Semester II'][time.semester]);
    default:
      return null;
  }
}

/** Whether a heading names the year and no part of it. */
export const isAnnual = ({ texts }: HeadingPath): boolean => {
  const innermost = texts.at(-1) ?? '';
  return innermost !== '' && ANNUAL.test(innermost);
};
