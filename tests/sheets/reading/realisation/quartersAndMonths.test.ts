// Quarters that are over stand as sums, the months of the running one apart. Fictional figures only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const read = (head: readonly string[], ...rows: Matrix) =>
  inspected(
    readingOf([sheetOf('PAD', [['REALISASI PAD TAHUN 2026'], ['Uraian', 'Target', ...head], ...rows])]),
    {
      asOf: '2026-09-30',
    },
  );
const HEAD = [
  'Realisasi TW I',
  'Realisasi TW II',
  'Realisasi Juli',
  'Realisasi Agustus',
  'Realisasi September',
];
const ROWS: Matrix = [
  ['Pajak Reklame', 90_000_000, 14_000_000, 21_000_000, 7_000_000, 6_000_000, 8_000_000],
  ['Pajak Hotel', 80_000_000, 13_000_000, 22_000_000, 5_000_000, 6_500_000, 7_500_000],
];
/** Totals at the ends of the quarters, in millions. */
const realised = ({ input }: ReturnType<typeof read>) =>
  (input?.indicators ?? []).map(({ months, running }) =>
    [2, 5, 8].map((month) => {
      const datum = months[month];
      return running && datum?.kind === 'amount' ? Number(datum.amount / 1_000_000_000_000n) : null;
    }),
  );

describe('quarters beside months of other quarters', () => {
  it('make one year together', () => {
    const reading = read(HEAD, ...ROWS);
    expect(reading.questions.filter(({ answer }) => answer === null)).toEqual([]);
    expect(reading.issues.map(({ code }) => code)).not.toContain('HEADING_ABSENT');
    expect(realised(reading)).toEqual([
      [14, 35, 56],
      [13, 35, 54],
    ]);
  });

  it('leave a quarter open of which a month is blank', () => {
    const blank = ROWS.map((cells) => cells.map((cell, at) => (at === 5 ? '' : cell)));
    expect(realised(read(HEAD, ...blank))).toEqual([
      [14, 35, null],
      [13, 35, null],
    ]);
  });

  it('change nothing where the quarter is blank in every row', () => {
    const months = ['Januari', 'Februari', 'Maret', 'Realisasi TW IV'];
    const { sources } = read(months, ['Pajak Reklame', 90_000_000, 4_000_000, 3_000_000, 5_000_000, '']);
    expect(sources.find(({ role }) => role === 'realisation')).toMatchObject({ running: false });
  });
});
