// Titles that call figures cumulative. Fictional figures only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'];
const RISING = [100, 210, 290, 400, 520, 610];
const sheet = (title: string, ...rows: readonly (readonly number[])[]): Matrix => [
  [title],
  [],
  ['Uraian', 'Target', ...MONTHS],
  ...rows.map((figures, at) => [`Pajak ${String(at + 1)}`, 1_200, ...figures]),
];
const read = (matrix: Matrix) => {
  const { input, questions, issues } = inspected(readingOf([sheetOf('R', matrix)]), { asOf: '2026-07-05' });
  return {
    running: input?.indicators.map(({ running }) => running),
    questions: questions.map(({ code }) => code),
    told: issues.flatMap(({ code, cell }) => (code === 'TITLE_DECIDES_RUNNING' ? [cell] : [])),
  };
};
const TITLE = 'REALISASI PAD KUMULATIF (S.D. BULAN) TAHUN 2026';

describe('titledRunning', () => {
  it('tells totals where no figure falls', () => {
    const rows = [RISING, RISING.map((amount) => amount + 7)];
    expect(read(sheet(TITLE, ...rows))).toEqual({ running: [true, true], questions: [], told: ['A1'] });
    expect(read(sheet('REALISASI PAD TAHUN 2026', ...rows)).questions).toEqual(['RUNNING_UNCLEAR']);
  });

  it.each<readonly [string, Matrix]>([
    ['a row falls', sheet(TITLE, RISING, RISING, [100, 210, 290, 400, 520, 515])],
    [
      'the figures meet their targets only as sums',
      sheet(TITLE, [95, 96, 97, 98, 99, 101], [94, 95, 97, 98, 99, 102]),
    ],
    ['the word is denied', sheet('REALISASI BUKAN KUMULATIF TAHUN 2026', RISING, RISING)],
  ])('tells nothing where %s', (_, matrix) => {
    expect(read(matrix).told).toEqual([]);
  });

  it('leaves the title of a table above to that table', () => {
    const upper = sheet(TITLE, RISING, RISING);
    const lower: Matrix = [
      ['Uraian', 'Target', ...MONTHS],
      ['Retribusi 1', 1_200, ...RISING],
      ['Retribusi 2', 1_200, ...RISING.map((amount) => amount + 1)],
    ];
    expect(read([...upper, [], ['RETRIBUSI 2026'], ...lower]).told).toEqual(['A1']);
  });
});
