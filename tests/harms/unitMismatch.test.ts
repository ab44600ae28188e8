// Targets in one unit and realisation in another, with and without a word that says so: a verdict is right or it waits.
import type { Account } from '../support/layouts/facts';
import type { SheetCell } from '../support/sheetsWorkbook';
import { changedCells, withNumber } from './changedCells';
import { accountsFor, cleanBook, LAYOUT_NAMES } from './cleanBooks';
import { columnsOf } from './figureColumns';
import { falseVerdicts, few, HARM_FACTOR, judged, missedVerdicts, type HarmBook } from './harmBook';

const UNITS = [
  ['rupiah', 1, '(Rp)'],
  ['ribu', 1_000, '(dalam ribuan rupiah)'],
  ['juta', 1_000_000, '(Rp juta)'],
  ['miliar', 1_000_000_000, '(miliar rupiah)'],
] as const;
type Unit = (typeof UNITS)[number];
const ALL_PAIRS = UNITS.flatMap((target) =>
  UNITS.filter((unit) => unit !== target).map((unit) => [target, unit] as const),
);

/** Where nothing says a unit, only magnitudes can tell; a thousand million apart is another matter. */
const SILENT_PAIRS = ALL_PAIRS.filter(
  ([[, one], [, other]]) => Math.max(one, other) / Math.min(one, other) <= 1_000_000_000,
);

/** Round figures, so that six decimals hold them and their stages in any unit. */
const inThousands = (account: Account): Account => ({
  ...account,
  annual: (account.annual / 10_000_000n) * 10_000_000n,
  months: account.months.map((own) => (own / 100_000n) * 100_000n),
});

/** A sheet a month: three of them are enough. */
const MONTHLY_SHEETS = ['B', 'F'];

const cleanIn = (layout: string): HarmBook =>
  cleanBook(layout, MONTHLY_SHEETS.includes(layout[0] ?? '') ? 3 : 9, accountsFor(layout).map(inThousands));

/** Only amounts have such a format; dates and numbers of columns have none. */
const isAmount = (cell: SheetCell): boolean =>
  cell !== null && typeof cell === 'object' && cell.fmt?.includes('#,##0') === true;

const scaled = (cell: SheetCell, [, factor]: Unit): SheetCell =>
  withNumber(cell, (number) => Number((number / factor).toFixed(8)));

/** The book with its figures in these units, without a word about them. */
function inUnits(layout: string, target: Unit, realisation: Unit): HarmBook {
  const book = cleanIn(layout);
  return {
    ...book,
    sheets: book.sheets.map((sheet, place) => {
      const columns = columnsOf(book, place);
      return changedCells(sheet, (cell, _, column) => {
        if (!isAmount(cell)) return cell;
        if (columns.target.includes(column)) return scaled(cell, target);
        return columns.realisation.includes(column) ? scaled(cell, realisation) : cell;
      });
    }),
  };
}

/** Half of the pairs in one layout, the other half in the next; a long run takes all of them. */
const someOf = <T>(pairs: readonly T[], layout: string): readonly T[] =>
  pairs.filter((_, index) => HARM_FACTOR > 1 || index % 2 === LAYOUT_NAMES.indexOf(layout) % 2);

/** Says the unit in the blank line above the heading of one sheet. */
const saying = (book: HarmBook, place: number, [, , words]: Unit): HarmBook => ({
  ...book,
  sheets: book.sheets.map((sheet, index) => {
    const blank = sheet.rows.findIndex((cells) => cells.length === 0);
    const rows = sheet.rows.map((cells, row) => (row === blank ? [words] : cells));
    return index === place ? { ...sheet, rows } : sheet;
  }),
});

const TWO_SHEETS = ['I, a list of deposits', 'two sheets'];

describe('figures in two units', () => {
  it.each(LAYOUT_NAMES)('%s is never silently wrong where no word says so', async (layout) => {
    const wrong: string[] = [];
    for (const [target, realisation] of someOf(SILENT_PAIRS, layout)) {
      const book = inUnits(layout, target, realisation);
      const lines = falseVerdicts(book.indicators, await judged(book));
      wrong.push(...lines.map((line) => `${target[0]} and ${realisation[0]}: ${line}`));
    }
    expect(few(wrong)).toEqual([]);
  });

  it.each(TWO_SHEETS)('%s is never silently wrong where one sheet says its unit', async (layout) => {
    const wrong: string[] = [];
    for (const [target, realisation] of someOf(ALL_PAIRS, layout)) {
      const silent = inUnits(layout, target, realisation);
      for (const place of [0, 1]) {
        if ((place === 0 ? realisation : target)[0] === 'miliar') continue;
        const book = saying(silent, place, place === 0 ? target : realisation);
        const lines = falseVerdicts(book.indicators, await judged(book));
        wrong.push(...lines.map((line) => `${target[0]} and ${realisation[0]}, ${String(place)}: ${line}`));
      }
    }
    expect(few(wrong)).toEqual([]);
  });

  it.each(TWO_SHEETS)('%s is right where both sheets say their unit', async (layout) => {
    const wrong: string[] = [];
    for (const [target, realisation] of someOf(ALL_PAIRS, layout)) {
      const book = saying(saying(inUnits(layout, target, realisation), 0, target), 1, realisation);
      const json = await judged(book);
      const lines = [...falseVerdicts(book.indicators, json), ...missedVerdicts(book.indicators, json)];
      wrong.push(...lines.map((line) => `${target[0]} and ${realisation[0]}: ${line}`));
    }
    expect(few(wrong)).toEqual([]);
  });

  it.each(LAYOUT_NAMES)('%s is right where one word says the unit of all', async (layout) => {
    for (const unit of UNITS) {
      const silent = inUnits(layout, unit, unit);
      const book = silent.sheets.reduce((said, sheet, place) => {
        const isFigures = sheet.name !== 'Pejabat' && sheet.name !== 'Pakta';
        return isFigures ? saying(said, place, unit) : said;
      }, silent);
      const json = await judged(book);
      expect(falseVerdicts(book.indicators, json)).toEqual([]);
      expect(missedVerdicts(book.indicators, json)).toEqual([]);
    }
  });
});
