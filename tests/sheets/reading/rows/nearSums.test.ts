// Groups whose details were corrected and not the group: asked about, never counted unseen. Fictional figures only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const BOOK: Matrix = [
  ['Uraian', 'Target 2026', 'Januari', 'Februari', 'Maret'],
  ['Kelompok Satu', 90_400_000, 31_210_000, 28_100_000, 31_400_000],
  ['Reklame', 50_100_000, 20_011_000, 10_017_000, 20_123_000],
  ['Parkir', 40_031_000, 11_101_000, 18_015_000, 11_104_000],
];
const asked = (matrix: Matrix) =>
  inspected(readingOf([sheetOf('Rekap', matrix)]), { asOf: '2026-03-31' }).questions.map(({ id }) => id);

describe('a row that nearly adds up the rows below', () => {
  it('is asked about where it does so in every column of both sides', () => {
    expect(asked(BOOK)).toContain('sum:Rekap!kelompoksatu');
  });

  it('is none where one column is far from their sum', () => {
    const apart = BOOK.map((row, at) => (at === 1 ? [...row.slice(0, 4), 99_000_000] : row));
    expect(asked(apart)).not.toContain('sum:Rekap!kelompoksatu');
  });
});
