// Months and quarters that look like totals since January, whatever the targets say of them. Fictional figures only.
import { MONTH_NAMES } from '../../../../src/sheets/monthNames';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const MILLION = 1_000_000;
const asked = (matrix: Matrix): readonly string[] =>
  inspected(readingOf([sheetOf('P', matrix)]), { asOf: '2026-09-30' }).questions.map(({ code }) => code);
const UNCLEAR = 'RUNNING_UNCLEAR';

describe('months that never fall', () => {
  const months = (...rows: readonly (readonly number[])[]): Matrix => [
    ['REALISASI RETRIBUSI TAHUN 2026'],
    ['Uraian', 'Target', ...MONTH_NAMES.slice(0, 9)],
    ...rows.map((figures, at) => [`Retribusi ${'ABC'.charAt(at)} Pasar`, 600 * MILLION, ...figures]),
  ];
  /** A weak year: its totals come to as much as the months of a good one. */
  const totals = [18, 40, 66, 81, 108, 130, 152, 170, 183].map((million) => million * MILLION + 1_117);
  const growing = [50, 51, 52.5, 54, 55, 56, 57.5, 59, 60].map((million) => million * MILLION);

  it('are asked about where the last is many times the first, in a single row too', () => {
    expect(asked(months(totals))).toEqual([UNCLEAR]);
    expect(
      asked(
        months(
          totals,
          totals.map((amount) => amount * 2),
        ),
      ),
    ).toEqual([UNCLEAR]);
  });

  it('are own figures where they grow as revenue does and add up to the target', () => {
    expect(
      asked(
        months(
          growing,
          growing.map((amount) => amount * 1.1),
        ),
      ),
    ).toEqual([]);
  });

  it('are own figures from less than two thirds of what totals would grow', () => {
    const steep = (last: number): readonly number[] =>
      [30, 31, 32, 33, 34, 35, 36, 37].map((million) => million * MILLION).concat(last * MILLION);
    expect(asked(months(steep(180)))).toEqual([UNCLEAR]);
    expect(asked(months(steep(179)))).toEqual([]);
  });
});

describe('quarters that hardly fall', () => {
  /** Shares of the year by the ends of the quarters, in each row. */
  const quarters = (...rows: readonly (readonly number[])[]): Matrix => [
    ['REALISASI RETRIBUSI TAHUN 2026'],
    ['Uraian', 'Target', 'Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III'],
    ...rows.map((shares, at) => [
      `Retribusi ${'ABCDEFGH'.charAt(at)} Pasar`,
      (100 + at) * MILLION,
      ...shares.map((share) => share * MILLION + at * 1_013),
    ]),
  ];
  const totals = [20, 45, 70];
  const corrected = [20, 45, 44];

  it('are asked about though a correction made one of many fall', () => {
    expect(asked(quarters(totals, totals, totals, totals, corrected))).toEqual([UNCLEAR]);
  });

  it.each([
    ['one of four falls', [totals, totals, totals, corrected]],
    ['two of six fall', [totals, totals, totals, totals, corrected, corrected]],
    ['most come to their targets as own figures', [...Array<number[]>(4).fill([24, 25, 26]), [25, 26, 24]]],
  ])('are own figures where %s', (_, rows) => {
    expect(asked(quarters(...rows))).toEqual([]);
  });
});
