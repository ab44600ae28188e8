// The month of a report whose titles name none: its own headings may, `BULAN INI (MEI)`, or a line between them and the first row.
// Reads no figure.
import { lastDayOfMonth, type IsoDate } from '../../../domain/calendar';
import { captionsOf } from '../captions/captions';
import type { FoundTable } from '../headers/foundTable';
import { endsWithin } from '../headers/headingTime';
import { MONTH_BY_WORD } from '../headers/runningWords';
import { LAST_MONTH, THIS_MONTH, UP_TO_MONTH } from '../headers/slots';
import { namedYear } from '../headers/yearColumns';

/** Months between the one that a heading names and the report's own. */
const HEADED: readonly (readonly [heading: string, ahead: number])[] = [
  [THIS_MONTH, 0],
  [UP_TO_MONTH, 0],
  [LAST_MONTH, 1],
];

/** The last day that the report of the year reaches; null where nothing says it, or places differ. */
export const saidMonth = (table: FoundTable, year: number): IsoDate | null =>
  headedMonth(table, year) ?? monthBelow(table, year);

function headedMonth({ written }: FoundTable, year: number): IsoDate | null {
  const told = HEADED.flatMap(([heading, ahead]) => {
    const text = (written.get(heading) ?? '').toLowerCase();
    const named = new Set(text.split(/[^a-z]+/).flatMap((word) => MONTH_BY_WORD.get(word) ?? []));
    // A year of its own, a part of a month or two months: not this report's.
    const isOther = (namedYear(text) ?? year) !== year || endsWithin(text) || named.size > 1;
    return [...named].map((month) => (isOther ? null : month + 1 + ahead));
  });
  const [month = null] = told;
  const isOne = month !== null && month <= 12 && told.every((one) => one === month);
  return isOne ? lastDayOfMonth(year, month) : null;
}

/** Of the only line of text in the table that names a time, where no figure stands above it. */
function monthBelow({ grid, from, to }: FoundTable, year: number): IsoDate | null {
  const lines = grid.values.slice(from, to).flatMap((cells, at) => {
    const filled = cells.filter((cell) => cell !== '');
    const isLine = filled.length === 1 && typeof filled[0] === 'string';
    return isLine ? [from + at] : [];
  });
  const told = lines.flatMap((row) => {
    const { through, year: named } = captionsOf(grid, row + 1, row, year);
    return through === null ? [] : [{ row, through: (named ?? year) === year ? through : null }];
  });
  const [only] = told;
  return told.length === 1 && only?.row === from ? only.through : null;
}
