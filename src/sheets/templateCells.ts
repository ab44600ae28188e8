// Rows by heading to a block of cells. Dates written as ISO text become the serial numbers that Excel keeps.
import type { CellInput } from './plan';
import type { SampleRow } from './templateBook';
import { columnType } from './templateColumns';

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;
/** Day 0 of Excel's 1900 calendar for dates after February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The serial number of an ISO date text; every other value as it is. */
export function dateCell(value: CellInput): CellInput {
  const parts = typeof value === 'string' ? ISO_DATE.exec(value) : null;
  if (parts === null) return value;
  return (Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) - EPOCH) / MS_PER_DAY;
}

/** The template's headings, then those that only the rows have, in their order of appearance. */
export function headingsOf(template: readonly string[], rows: readonly SampleRow[]): readonly string[] {
  return [...new Set([...template, ...rows.flatMap((row) => Object.keys(row))])];
}

/** One line of cells a row; a heading that the row lacks leaves its cell as it is. */
export function cellsOf(
  headings: readonly string[],
  rows: readonly SampleRow[],
): readonly (readonly CellInput[])[] {
  return rows.map((row) =>
    headings.map((heading) => {
      const value = row[heading] ?? null;
      const isDate = columnType(heading).kind === 'date' || row['Kunci'] === 'Tanggal Evaluasi';
      return isDate ? dateCell(value) : value;
    }),
  );
}
