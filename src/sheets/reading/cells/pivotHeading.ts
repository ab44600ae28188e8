// How pivot tables head the sums of a field: `Sum of Januari`, `Jumlah dari Januari`, `Sum - Januari`. Knows words alone.
import { foldedHeading, type Word } from './headingText';

const SUM = /^(?:sum of|jumlah dari|penjumlahan dari|sum -|jumlah -) (?=[a-z])/;

/** Whether a heading is that of the sum of a field. */
export const isPivotHeading = (value: Word): boolean =>
  typeof value === 'string' && SUM.test(foldedHeading(value));

/**
 * A folded heading, of a sum in a pivot table its field.
 * @example withoutPivotSum('sum of januari') // 'januari'
 */
export const withoutPivotSum = (folded: string): string => folded.replace(SUM, '');
