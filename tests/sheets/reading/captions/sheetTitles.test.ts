// Blocks below each other on one sheet under the titles at its top. Fictional figures only.
import type { Inspection } from '../../../../src/sheets/inspection';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const TOP: Matrix = [
  ['DINAS PERHUBUNGAN'],
  ['REALISASI PAD TAHUN 2026'],
  [],
  ['No', 'Uraian', 'Target', 'Januari', 'Februari', 'Maret'],
  [1, 'Retribusi Terminal', 240_000_000, 11_000_000, 14_500_000, 9_000_000],
  [2, 'Retribusi Parkir', 96_000_000, 7_100_000, 4_800_000, 6_300_000],
  [],
];
const below = (title: string): Inspection =>
  inspected(
    readingOf([
      sheetOf('PAD', [
        ...TOP,
        [title],
        ['No', 'Uraian', 'April', 'Mei', 'Juni'],
        [1, 'Retribusi Terminal', 10_000_000, 13_500_000, 15_000_000],
        [2, 'Retribusi Parkir', 6_100_000, 5_800_000, 7_300_000],
      ]),
    ]),
    { asOf: '2026-06-30' },
  );
const months = ({ input }: Inspection): readonly number[] =>
  (input?.indicators ?? []).map((one) => one.months.filter(({ kind }) => kind === 'amount').length);

describe('withSheetTitles', () => {
  it.each(['Lanjutan', 'LANJUTAN (2)', 'BULAN APRIL S.D. JUNI 2026', ''])(
    'joins months that go on below under "%s"',
    (title) => {
      const inspection = below(title);
      expect(inspection.questions).toEqual([]);
      expect(months(inspection)).toEqual([6, 6]);
      expect(inspection.input?.indicators.map(({ office }) => office)).toEqual([
        'DINAS PERHUBUNGAN',
        'DINAS PERHUBUNGAN',
      ]);
      expect(inspection.input?.indicators[0]?.months[0]).toMatchObject({ on: { sheet: 'PAD', row: 5 } });
    },
  );

  it('gives nothing under the title of another office to the one at the top', () => {
    expect(months(below('DINAS PERDAGANGAN'))).toEqual([3, 3]);
  });

  it('asks whose rows stand under a title that it does not know', () => {
    const { input } = below('UPTD PASAR');
    expect(input?.indicators.map(({ holds }) => holds.length)).toEqual([1, 1]);
  });
});
