// A pointed amount in a list of deposits, one row a deposit: told by the dates beside it, and the columns that it brings with
// it. Looks at forms of cells, never at amounts.
import type { CellValue } from '../../grid';
import { dateFromSerial, dateFromText } from '../cells/dateCell';
import { DEPOSIT_AMOUNT, DEPOSIT_DATE, depositHeading } from '../deposits/depositHeadings';
import { isFigureHeading } from './columnHeadings';
import { isFigureCell, pinIdentity, type ColumnsBelow, type Pins } from './pointedColumns';
import { RELATIVE_HEADINGS } from '../headers/slots';

/** Rows from which a column's kind is told. */
const SAMPLE = 400;
/** So many of the rows with an amount have a date beside it, in tenths. */
const MOST_TENTHS = 8;
const LEAST_ROWS = 2;
const DATE_FORMAT = /[dy]/i;

interface DateColumn {
  readonly at: number;
  readonly isNamed: boolean;
}

/** The meanings that follow from the pointed amount of a deposit; null where the column is no list's. */
export function depositPins(column: number, below: ColumnsBelow): Pins | null {
  const said = below.saidOf('realisation', column);
  // A heading that names a month or a quarter is none of a single deposit.
  if (said !== null && isFigureHeading(said) && !RELATIVE_HEADINGS.includes(said)) return null;
  const dates = dateColumnOf(column, below);
  if (dates === null) return null;
  const pins: Pins = new Map([
    [column, DEPOSIT_AMOUNT],
    [dates, DEPOSIT_DATE],
  ]);
  pinIdentity('realisation', column, below, pins);
  return pins;
}

/** The only column of dates, or the only one of them that is headed so. */
function dateColumnOf(column: number, below: ColumnsBelow): number | null {
  const rows = rowsWithAmount(column, below);
  if (rows.length < LEAST_ROWS) return null;
  const found = below.paths.flatMap((path, at): readonly DateColumn[] => {
    if (at === column || !holdsDates(rows, at, below)) return [];
    return [{ at, isNamed: depositHeading(path.texts.join(' ')) === DEPOSIT_DATE }];
  });
  const named = found.filter(({ isNamed }) => isNamed);
  const [only, ...more] = named.length > 0 ? named : found;
  return only === undefined || more.length > 0 ? null : only.at;
}

function rowsWithAmount(column: number, { grid, from, to }: ColumnsBelow): readonly number[] {
  const rows: number[] = [];
  for (let row = from; row < Math.min(to, from + SAMPLE); row += 1)
    if (isFigureCell(grid.values[row]?.[column])) rows.push(row);
  return rows;
}

/** Dates in most rows, and not one date for all: that is a report's. */
function holdsDates(rows: readonly number[], column: number, { grid }: ColumnsBelow): boolean {
  const days = rows.flatMap((row) => {
    const value = grid.values[row]?.[column] ?? '';
    return isDate(value, grid.numberFormats[row]?.[column] ?? 'General') ? [value] : [];
  });
  return days.length * 10 >= rows.length * MOST_TENTHS && new Set(days).size > 1;
}

function isDate(value: CellValue, format: string): boolean {
  if (typeof value === 'number') return DATE_FORMAT.test(format) && dateFromSerial(value) !== null;
  return typeof value === 'string' && dateFromText(value) !== null;
}
