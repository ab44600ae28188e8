// Rows with the figures of the row below: a group of one is asked about, two indices of equal fate are not. Fictional only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const asked = (matrix: Matrix) =>
  inspected(readingOf([sheetOf('Rekap', matrix)]), { asOf: '2026-03-31' })
    .questions.map(({ id }) => id)
    .filter((id) => id.startsWith('sum'));
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

  const quarters = (rows: Matrix): Matrix => [['Uraian', 'Target', 'Realisasi s.d. Maret'], ...rows];
  const OTHER = ['Parkir', 40_031_000, 11_101_000];

  it('is asked about where one amount of many digits agrees beside a target', () => {
    const one = ['Kelompok Satu', 90_000_000, 31_210_125];
    expect(asked(quarters([one, ['Reklame', 90_000_000, 31_210_125], OTHER]))).toEqual([
      'sum:Rekap!kelompoksatu',
    ]);
    expect(asked(quarters([one, ['Reklame', 80_000_000, 31_210_125], OTHER]))).toEqual([]);
  });

  it('is an indicator like the other where what agrees comes of sharing a round amount', () => {
    const rows: Matrix = [
      ['Uraian', 'Target', 'Target s.d. TW I', 'Realisasi s.d. Maret'],
      ['Loket Satu', 33_333_333, 8_333_333.25, 5_000_000],
      ['Loket Dua', 33_333_333, 8_333_333.25, 5_000_000],
      ['Parkir', 40_031_000, 10_007_750, 11_101_000],
    ];
    expect(asked(rows)).toEqual([]);
  });

  it('is asked about where the row below alone has no code', () => {
    const withCodes: Matrix = [
      ['Kode', 'Uraian', 'Target', 'Realisasi s.d. Maret'],
      ['4.1.02.01.01', 'Retribusi Kesehatan', 90_000_000, 31_210_125],
      ['', 'UPTD Satu', 90_000_000, 31_210_125],
      ['4.1.02.01.02', 'Retribusi Parkir', 40_031_000, 11_101_000],
    ];
    expect(asked(withCodes)).toEqual(['sum:Rekap!4.1.02.01.01']);
  });

  const namesOf = (matrix: Matrix) =>
    inspected(readingOf([sheetOf('Rekap', matrix)]), { asOf: '2026-03-31' }).input?.indicators.map(
      ({ name }) => name,
    );

  it.each(['Retribusi Jasa Usaha', 'RETRIBUSI PERIZINAN TERTENTU', 'Jasa Umum'])(
    'is no indicator as %p, a kind of retribution',
    (name) => {
      const rows = quarters([
        [name, 90_000_000, 31_210_125],
        ['Retribusi Gedung', 90_000_000, 31_210_125],
        OTHER,
      ]);
      expect(asked(rows)).toEqual([]);
      expect(namesOf(rows)).toEqual(['Retribusi Gedung', 'Parkir']);
    },
  );

  it('is no indicator where the row below is set in as well', () => {
    const rows = quarters([
      ['Kelompok Satu', 90_000_000, 31_210_125],
      ['   Reklame', 90_000_000, 31_210_125],
      OTHER,
    ]);
    expect(asked(rows)).toEqual([]);
    expect(namesOf(rows)).toEqual(['Reklame', 'Parkir']);
  });
});
