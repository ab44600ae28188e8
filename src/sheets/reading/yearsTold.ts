// Whether any year is written in a workbook: without one nothing says of which year its figures are. Looks at the heads and ends
// of the sheets, reads no figure.
import { yearOf } from '../../domain/calendar';
import type { SheetGrid } from '../grid';
import { dateFromSerial } from './cells/dateCell';
import { withoutDocuments } from './cells/documentWords';
import type { FoundTable } from './headers/foundTable';
import { yearsIn } from './yearsIn';

const FOUR_DIGITS = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const MONTHS = 'jan|feb|peb|mar|apr|mei|jun|jul|agu|ags|agt|sep|okt|oct|nov|nop|des|dec';
const TWO_DIGITS = new RegExp(
  [
    String.raw`(?<![\d/.-])\d{1,2}([-/])\d{1,2}\1(\d\d)(?![\d/-])`,
    String.raw`\b(?:${MONTHS})[a-z]*[-' .]+(\d\d)(?!\d)`,
    String.raw`\b(?:ta|t\.a\.?|fy|tahun|thn)\W*(\d\d)\b`,
  ].join('|'),
  'gi',
);
/** `Kotabaru, 31 Desember 2025`. */
const DATED = new RegExp(String.raw`\b(?:${MONTHS})[a-z]*[ ,.-]+(20\d\d)(?!\d)`, 'gi');
/** `Realisasi 25`: behind other words two digits number the sheet. */
const NAMED = /\b(?:realisasi|target|pad|lra|apbd|iku|ta)\W{0,2}(2\d)$/i;
/** More numbers in a row are figures. */
const MOST_NUMBERS = 2;
const HEAD_ROWS = 60;
const FOOT_ROWS = 30;

/** Whether a title, a name, a heading or a date names the year; lists of deposits are dated row by row. */
export function isYearWritten(
  year: number,
  sheets: readonly SheetGrid[],
  tables: readonly FoundTable[],
): boolean {
  const tells = (table: FoundTable): boolean =>
    table.isDeposits ||
    yearsIn(table).has(year) ||
    [...table.yearly.values()].some((years) => years.has(year));
  return (
    tables.some(tells) ||
    sheets.some(
      (grid) => yearsOf(grid.name).has(year) || rowsOf(grid).some((row) => yearsInRow(grid, row).has(year)),
    )
  );
}

/** The years of dates above and below a table, as signatures have them, and those of two digits in titles and names. */
export function datedYears({ grid, from, headerRows }: FoundTable): ReadonlySet<number> {
  const { values } = grid;
  const named = NAMED.exec(grid.name)?.[1];
  const years = new Set<number>(named === undefined ? [] : [2000 + Number(named)]);
  const header = (headerRows[0] ?? 1) - (grid.rect?.top ?? 1);
  for (const value of values.slice(0, Math.min(header, HEAD_ROWS)).flat())
    if (typeof value === 'string') for (const year of shortYears(withoutDocuments(value))) years.add(year);
  const take = (row: number): void => {
    for (const value of values[row] ?? [])
      if (typeof value === 'string')
        for (const [, year] of withoutDocuments(value).matchAll(DATED)) years.add(Number(year));
  };
  for (let row = 0; row < Math.min(from, HEAD_ROWS); row += 1) take(row);
  for (let row = values.length - 1; row >= Math.max(from, values.length - FOOT_ROWS); row -= 1) {
    if ((values[row] ?? []).some((value) => typeof value === 'number')) break;
    take(row);
  }
  return years;
}

function rowsOf({ values }: SheetGrid): readonly number[] {
  const rows = Array.from({ length: Math.min(values.length, HEAD_ROWS) }, (_, row) => row);
  const from = Math.max(HEAD_ROWS, values.length - FOOT_ROWS);
  for (let row = from; row < values.length; row += 1) rows.push(row);
  return rows;
}

/** The years in a text, in four digits or behind a month, a day or a word for the year; those of papers left out. */
export function yearsOf(text: string): ReadonlySet<number> {
  if (!/\d\d/.test(text)) return NONE;
  const plain = withoutDocuments(text);
  return new Set([...(plain.match(FOUR_DIGITS) ?? []).map(Number), ...shortYears(plain)]);
}

const shortYears = (plain: string): readonly number[] =>
  [...plain.matchAll(TWO_DIGITS)].map(
    (found) => 2000 + Number(found.slice(1).find((part) => part !== undefined && /\d/.test(part))),
  );

const NONE: ReadonlySet<number> = new Set();

function yearsInRow({ values, numberFormats }: SheetGrid, row: number): ReadonlySet<number> {
  const cells = values[row] ?? [];
  const isTitle = cells.filter((value) => typeof value === 'number').length <= MOST_NUMBERS;
  const years = new Set<number>();
  cells.forEach((value, column) => {
    if (typeof value === 'string') for (const year of yearsOf(value)) years.add(year);
    if (typeof value !== 'number') return;
    if (isTitle && Number.isInteger(value) && value >= 2000 && value < 2100) years.add(value);
    const format = (numberFormats[row]?.[column] ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
    const date = /[dmy]/i.test(format.replace(/general/i, '')) ? dateFromSerial(value) : null;
    if (date !== null) years.add(yearOf(date));
  });
  return years;
}
