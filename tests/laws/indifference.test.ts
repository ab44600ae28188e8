// What must change nothing, through the bytes of a workbook and the real library: the order of columns and of realisation
// rows, rows that are hidden, other sheets and columns.
import fc from 'fast-check';
import { PERIODS } from '../../src/domain/period';
import type { SampleBook, SampleRow } from '../../src/sheets/templateBook';
import { AS_IT_IS, plainBook } from '../support/plainBook';
import { bookDraws, type BookDraw } from '../support/bookDraws';
import { sampleBook } from '../support/sampleBook';
import { evaluatedJson, LAW_LIMIT, LAW_RUNS } from './evaluatedBook';
import type { EvaluatedJson } from './evaluatedJson';

/** Sentences without the cells that they name in square brackets: those move. */
const unplaced = (json: unknown): unknown => JSON.parse(JSON.stringify(json).replace(/ \[[^\]"]*\]/g, ''));

/** Everything that is said of the figures and the people, without the places of columns. */
const said = ({ indicators, officials, totals, position, counts, questions }: EvaluatedJson): unknown => ({
  indicators: unplaced(indicators),
  officials: unplaced(officials),
  totals,
  position,
  counts,
  questions: questions.map(({ id }) => id),
});

/** Keys to sort by, enough for the widest sheet. */
const orders = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 24, maxLength: 24 });
const sortedBy = <T>(items: readonly T[], keys: readonly number[]): readonly T[] =>
  items
    .map((item, index) => ({ item, key: keys[index % keys.length] ?? 0 }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);

const withRows = (
  book: SampleBook,
  sheet: string,
  change: (rows: readonly SampleRow[]) => readonly SampleRow[],
) => ({
  ...book,
  sheets: { ...book.sheets, [sheet]: change(book.sheets[sheet] ?? []) },
});

/** Where two documents come to the same verdict either may be named with it: the verdicts alone. */
const verdicts = ({ indicators, officials }: EvaluatedJson): unknown => ({
  rows: indicators.map(({ periods }) =>
    PERIODS.map((period) => [periods[period].status, periods[period].pactStatus, periods[period].holder]),
  ),
  people: officials
    .map(({ opd, name, from, periods }) =>
      [opd, name, from, ...PERIODS.map((period) => periods[period].pactStatus)].join('|'),
    )
    .toSorted(),
});

/** Of two documents of one day neither is the later one. */
const hasPactsOfOneDay = ({ offices }: BookDraw): boolean =>
  offices.some(({ pacts }) => new Set(pacts.map(({ signed }) => signed)).size < pacts.length);

const everyPair = <T>(
  changes: fc.Arbitrary<T>,
  changed: (book: SampleBook, change: T) => Uint8Array,
  compare: (plain: EvaluatedJson, other: EvaluatedJson) => void,
  draws: fc.Arbitrary<BookDraw> = bookDraws,
): Promise<void> =>
  fc.assert(
    fc.asyncProperty(draws, changes, async (draw, change) => {
      const book = sampleBook(draw);
      const plain = await evaluatedJson(plainBook(book), draw.asOf);
      compare(plain, await evaluatedJson(changed(book, change), draw.asOf));
    }),
    LAW_RUNS,
  );

const expectSame = (plain: EvaluatedJson, other: EvaluatedJson): void => {
  expect(said(other)).toEqual(said(plain));
};

describe('an evaluation', () => {
  it(
    'does not depend on the order of columns',
    () =>
      everyPair(
        orders,
        (book, keys) => plainBook(book, { ...AS_IT_IS, order: (headings) => sortedBy(headings, keys) }),
        expectSame,
      ),
    LAW_LIMIT,
  );

  it(
    'counts hidden rows',
    () =>
      everyPair(
        fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        (book, hidden) =>
          plainBook(book, { ...AS_IT_IS, isHidden: (_, index) => hidden[index % hidden.length] ?? false }),
        expectSame,
      ),
    LAW_LIMIT,
  );

  it(
    'does not depend on the order of the realisation rows',
    () =>
      everyPair(
        orders,
        (book, keys) => plainBook(withRows(book, 'Realisasi', (rows) => sortedBy(rows, keys))),
        expectSame,
      ),
    LAW_LIMIT,
  );

  it(
    'does not depend on the order in which officials and pacts are listed',
    () =>
      everyPair(
        orders,
        (book, keys) =>
          plainBook(
            withRows(
              withRows(book, 'Pejabat', (rows) => sortedBy(rows, keys)),
              'Pakta',
              (rows) => sortedBy(rows, keys),
            ),
          ),
        (plain, other) => {
          expect(verdicts(other)).toEqual(verdicts(plain));
        },
        bookDraws.filter((draw) => !hasPactsOfOneDay(draw)),
      ),
    LAW_LIMIT,
  );

  it(
    'leaves columns and sheets of others alone',
    () =>
      everyPair(
        fc.constantFrom('Catatan', 'Lokasi', 'Petugas'),
        (book, heading) =>
          plainBook(
            withRows(book, 'Target', (rows) =>
              rows.map((row, index) => ({ ...row, [heading]: `catatan ${index}` })),
            ),
            {
              ...AS_IT_IS,
              order: (headings) => (headings.includes('Target Murni') ? [heading, ...headings] : headings),
            },
          ),
        expectSame,
      ),
    LAW_LIMIT,
  );
});
