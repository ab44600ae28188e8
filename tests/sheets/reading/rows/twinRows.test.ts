// Rows with the figures of the row below: a group of one is asked about, two indices of equal fate are not. Fictional only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const asked = (matrix: Matrix) =>
  inspected(readingOf([sheetOf('Rekap', matrix)]), { asOf: '2026-03-31' }).questions.map(({ id }) => id);
const bookOf = (...figures: readonly number[]): Matrix => [
  ['Uraian', 'Target 2026', 'Januari', 'Februari', 'Maret'],
  ['Kelompok Satu', ...figures],
  ['Reklame', ...figures],
  ['Parkir', 40_031_000, 11_101_000, 18_015_000, 11_104_000],
];

describe('a row with the figures of the row below', () => {
  it('is asked about where amounts of many digits agree', () => {
    expect(asked(bookOf(90_400_000, 31_210_125, 28_100_333, 31_400_917))).toContain('sum:Rekap!kelompoksatu');
  });

  it('is an indicator like the other where the figures are round or small', () => {
    expect(asked(bookOf(90_400_000, 31_210_000, 28_100_000, 31_400_000))).not.toContain(
      'sum:Rekap!kelompoksatu',
    );
    expect(asked(bookOf(80, 50, 55, 61))).not.toContain('sum:Rekap!kelompoksatu');
  });
});
