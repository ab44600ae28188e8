// A month without a figure is no zero: each month is blanked in turn, and nothing is red that rests on it.
import type { SheetCell } from '../support/sheetsWorkbook';
import { withoutVerdictFrom } from '../support/layouts/drawnFaults';
import { changedCells } from './changedCells';
import { accountsFor, cleanBook } from './cleanBooks';
import { columnsOf } from './figureColumns';
import { falseVerdicts, few, judged, type HarmBook } from './harmBook';

const NOTHING: readonly SheetCell[] = [null, { v: '' }, 'n/a', 'NA', 'belum', { v: '#REF!' }, '-', '–'];

/** Blanks the figures of one row of a sheet in these columns. */
const blanked = (
  book: HarmBook,
  place: number,
  row: number,
  columns: readonly number[],
  nothing: SheetCell,
): HarmBook => ({
  ...book,
  sheets: book.sheets.map((sheet, index) =>
    index === place
      ? changedCells(sheet, (cell, at, column) => (at === row && columns.includes(column) ? nothing : cell))
      : sheet,
  ),
});

/** The row of an account's own name in a sheet. */
function rowOf(book: HarmBook, place: number, name: string): number {
  const rows = book.sheets[place]?.rows ?? [];
  const at = rows.findLastIndex((cells) => cells.includes(name) || cells.includes(` - ${name}`));
  if (at < 0) throw new Error(`${name} is on no row`);
  return at + 1;
}

const MATRICES = [
  ['D, a matrix of months', 0, 6],
  ['two sheets', 1, 2],
] as const;

describe('a month without a figure', () => {
  it.each(MATRICES)('%s is never judged from it on', async (layout, place, offset) => {
    const accounts = accountsFor(layout);
    const wrong: string[] = [];
    for (let month = 1; month <= 12; month += 1) {
      const account = accounts[month % accounts.length];
      const nothing = NOTHING[month % NOTHING.length] ?? null;
      if (account === undefined) throw new Error('No account');
      const clean = cleanBook(layout, 12);
      const book = blanked(clean, place, rowOf(clean, place, account.name), [offset + month], nothing);
      const truths = clean.indicators.map((truth) =>
        truth.name === account.name ? withoutVerdictFrom(month, truth) : truth,
      );
      const json = await judged(book);
      wrong.push(...falseVerdicts(truths, json).map((line) => `${String(month)}: ${line}`));
    }
    expect(few(wrong)).toEqual([]);
  });

  it.each(['B, a sheet a month', 'F, the treasurer by month'])(
    '%s is judged only where other months say the sum',
    async (layout) => {
      const accounts = accountsFor(layout);
      const clean = cleanBook(layout, 6);
      const wrong: string[] = [];
      for (let month = 1; month <= 6; month += 1) {
        const account = accounts[(month * 5) % accounts.length];
        if (account === undefined) throw new Error('No account');
        const place = month - 1;
        const columns = columnsOf(clean, place).realisation;
        const book = blanked(clean, place, rowOf(clean, place, account.name), columns, null);
        const lines = falseVerdicts(clean.indicators, await judged(book));
        wrong.push(...lines.map((line) => `${String(month)}: ${line}`));
      }
      expect(few(wrong)).toEqual([]);
    },
  );

  it.each(['E, cumulative quarters', 'H, a row a quarter'])(
    '%s is never judged by a blank quarter',
    async (layout) => {
      const accounts = accountsFor(layout);
      const clean = cleanBook(layout, 12);
      const wrong: string[] = [];
      for (const [index, account] of accounts.entries()) {
        const quarter = index % 4;
        const isLong = layout.startsWith('H');
        const row = rowOf(clean, 0, account.name) + (isLong ? quarter : 0);
        const book = blanked(clean, 0, row, isLong ? [7] : [5 + quarter * 4], null);
        const truths = clean.indicators.map((truth, at) => {
          if (at !== index) return truth;
          const open = withoutVerdictFrom(quarter * 3 + 1, truth);
          const ends = ['TW I', 'TW II', 'TW III', 'TW IV'][quarter];
          // A running total of another quarter still says that quarter's sum.
          return isLong
            ? open
            : {
                ...truth,
                periods: Object.fromEntries(
                  Object.entries(truth.periods).map(([period, result]) =>
                    sameEnd(period, ends ?? '') ? [period, { attainment: null }] : [period, result],
                  ),
                ),
              };
        });
        wrong.push(...falseVerdicts(truths, await judged(book)).map((line) => `${String(quarter)}: ${line}`));
      }
      expect(few(wrong)).toEqual([]);
    },
  );
});

const ENDS: Readonly<Record<string, number>> = {
  'TW I': 1,
  'TW II': 2,
  'Semester I': 2,
  'TW III': 3,
  'TW IV': 4,
  'Semester II': 4,
  Tahun: 4,
};
const sameEnd = (one: string, other: string): boolean => ENDS[one] === ENDS[other];
