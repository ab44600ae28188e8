// Dashes in months: 0 where the row's own total says so, nothing where the month is not over. Fictional figures only.
import type { Inspection } from '../../../../src/sheets/inspection';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const read = (matrix: Matrix, asOf: string): Inspection =>
  inspected(readingOf([sheetOf('R', matrix)]), { asOf });
const asked = (matrix: Matrix, asOf = '2026-05-05'): readonly string[] =>
  read(matrix, asOf).questions.map(({ id }) => id);
const monthsOf = (matrix: Matrix, asOf = '2026-05-05'): readonly (number | null)[] =>
  (read(matrix, asOf).input?.indicators[0]?.months ?? [])
    .slice(0, 4)
    .map((datum) => (datum.kind === 'amount' ? Number(datum.amount) / 1e6 : null));
const list = (heading: string, ...rows: Matrix): Matrix => [
  ['Uraian', 'Target 2026', 'Januari', 'Februari', 'Maret', 'April', heading],
  ...rows,
  ['Retribusi Pasar', 50_300_000, 4_117_000, 4_025_000, 4_301_000, 4_106_000, 16_549_000],
];

describe('a dash in a month', () => {
  it('is 0 where the row goes on and its total holds without it', () => {
    const matrix = list('Jumlah', [
      'Retribusi PBG',
      90_400_000,
      7_031_000,
      '-',
      8_014_000,
      9_105_000,
      24_150_000,
    ]);
    expect(asked(matrix)).toEqual([]);
    expect(monthsOf(matrix)).toEqual([7_031_000, 0, 8_014_000, 9_105_000]);
  });

  it.each<readonly [string, string, Matrix[0]]>([
    [
      'the total does not hold',
      'Jumlah',
      ['Retribusi PBG', 90_400_000, 7_031_000, '-', 8_014_000, 9_105_000, 25_150_000],
    ],
    [
      'the row states no total',
      'Keterangan',
      ['Retribusi PBG', 90_400_000, 7_031_000, '-', 8_014_000, 9_105_000, ''],
    ],
    [
      'no figure follows',
      'Jumlah',
      ['Retribusi PBG', 90_400_000, 7_031_000, 8_014_000, 9_105_000, '-', 24_150_000],
    ],
  ])('is asked about where %s', (_, heading, row) => {
    expect(asked(list(heading, row ?? []))).toContain('dash:R');
  });

  it('is no data where the month is not over', () => {
    const matrix = list('Jumlah', [
      'Retribusi PBG',
      90_400_000,
      7_031_000,
      8_014_000,
      9_105_000,
      '-',
      24_150_000,
    ]);
    expect(asked(matrix, '2026-04-29')).toEqual([]);
    expect(monthsOf(matrix, '2026-04-29')).toEqual([7_031_000, 8_014_000, 9_105_000, null]);
    expect(asked(matrix, '2026-04-30')).toContain('dash:R');
  });
});
