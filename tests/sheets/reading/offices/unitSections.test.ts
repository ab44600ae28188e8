// Headings that name units within an office, in rows of their own. Fictional figures only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const officesOf = (matrix: Matrix): readonly string[] =>
  (inspected(readingOf([sheetOf('R', matrix)]), { asOf: '2026-03-31' }).input?.indicators ?? []).map(
    ({ name, opd }) => `${name}: ${opd}`,
  );
const HEAD = ['No', 'Uraian', 'Target 2026', 'Januari', 'Februari', 'Maret'];

describe('headings that name units', () => {
  it.each([
    ['PUSKESMAS MAWAR', 'PUSKESMAS MELATI'],
    ['UPTD Pasar Utara', 'UPTD Pasar Selatan'],
    ['Balai Benih', 'Balai Uji'],
    ['Bagian Umum', 'Bagian Hukum'],
  ])('%s and %s tell rows of one name apart', (first, second) => {
    const matrix: Matrix = [
      HEAD,
      ['A', first],
      [1, 'Kapitasi', 101_300_000, 8_417_000, 8_600_000, 9_300_000],
      [2, 'Sewa Aula', 51_300_000, 3_417_000, 4_600_000, 4_300_000],
      ['B', second],
      [1, 'Kapitasi', 151_700_000, 12_417_000, 13_600_000, 12_100_000],
      [2, 'Sewa Aula', 71_900_000, 5_417_000, 5_600_000, 6_700_000],
    ];
    expect(officesOf(matrix)).toEqual([
      `Kapitasi: ${first}`,
      `Sewa Aula: ${first}`,
      `Kapitasi: ${second}`,
      `Sewa Aula: ${second}`,
    ]);
  });

  it('are no offices where all rows have names of their own', () => {
    const matrix: Matrix = [
      HEAD,
      ['A', 'BALAI BENIH'],
      [1, 'Benih Padi', 101_300_000, 8_417_000, 8_600_000, 9_300_000],
      ['B', 'BAGIAN UMUM'],
      [1, 'Sewa Aula', 71_900_000, 5_417_000, 5_600_000, 6_700_000],
    ];
    expect(officesOf(matrix)).toEqual(['Benih Padi: ', 'Sewa Aula: ']);
  });
});
