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

describe('a last row that nearly adds up all above', () => {
  const listed = (last: Matrix[number]): Matrix => [...BOOK.filter((_, at) => at !== 1), last];

  it('is asked about', () => {
    const last = ['Seluruh Pajak', 90_131_003, 31_112_002, 28_032_004, 31_227_003];
    expect(asked(listed(last))).toContain('sum:Rekap!seluruhpajak');
  });

  it('is none where one column is far from their sum', () => {
    const last = ['Air Tanah', 90_131_003, 31_112_002, 28_032_004, 1_227_003];
    expect(asked(listed(last))).not.toContain('sum:Rekap!airtanah');
  });
});
