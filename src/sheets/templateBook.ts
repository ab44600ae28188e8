// A workbook in the template's shape as readable data: rows by heading. What the sample and the golden books are made of.
// Holds no layout and evaluates nothing.
import type { CellInput } from './plan';

/** Heading to cell. A text `YYYY-MM-DD` in a date column becomes a real date; a heading the template lacks adds a column. */
export type SampleRow = Readonly<Record<string, CellInput>>;

/**
 * Rows by the template's sheet name. `Ambang Triwulan` and `Skala Status` without rows keep their defaults;
 * rows of `Pengaturan` replace the default row of the same `Kunci`.
 */
export interface SampleBook {
  readonly year: number;
  readonly sheets: Readonly<Record<string, readonly SampleRow[]>>;
}
