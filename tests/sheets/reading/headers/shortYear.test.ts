import { shortYear } from '../../../../src/sheets/reading/headers/shortYear';
import { inspected, readingOf, sheetOf } from '../bookOf';

describe('shortYear', () => {
  it.each([
    ['jan-25', 2025],
    ["jan '25", 2025],
    ['des 26', 2026],
    ['realisasi agustus/25', 2025],
    ["realisasi tw i '25", 2025],
    ['tw iv-25', 2025],
  ])('hears the year in %s', (text, year) => {
    expect(shortYear(text)).toBe(year);
  });

  it.each([
    'januari',
    'tw i (25%)',
    'tw i 25%',
    'target tw ii 40',
    's.d. januari 25',
    'per 31 maret',
    'jan 2025',
    '1 jan - 30 jun',
    '1 juli - 30 september',
  ])('hears none in %s', (text) => {
    expect(shortYear(text)).toBeNull();
  });

  it('leaves columns of the year before out, with a word', () => {
    const { issues, sources } = inspected(
      readingOf([
        sheetOf('PAD', [
          ['REALISASI PAD TAHUN 2026'],
          ['Uraian', 'Target', 'Nop-25', 'Des-25', 'Jan-26', 'Peb-26'],
          ['Pajak Reklame', 90_000_000, 7_000_000, 7_100_000, 7_200_000, 7_150_000],
          ['Pajak Hotel', 80_000_000, 6_000_000, 6_100_000, 6_200_000, 6_150_000],
        ]),
      ]),
    );
    expect(issues.filter(({ code }) => code === 'COLUMN_OF_OTHER_YEAR').map(({ cell }) => cell)).toEqual([
      'C2',
      'D2',
    ]);
    expect(sources.find(({ role }) => role === 'realisation')?.columns).toMatchObject({
      Januari: 'E',
      Februari: 'F',
    });
  });
});
