// Months beside totals of which only some are headed so: arithmetic settles what the headings leave open. Fictional only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const HEAD = ['No', 'Uraian', 'Target 2026', 'Realisasi s.d. TW II', 'Realisasi Juli', 'Realisasi Agustus'];
const book = (rows: Matrix) =>
  inspected(
    readingOf([sheetOf('PAD', [[...HEAD, 'Realisasi September', 'Total s.d. September'], ...rows])]),
    { asOf: '2026-10-05' },
  );

describe('settleTotals', () => {
  it('asks nothing where the months add up to the next total in every row', () => {
    const { questions, input } = book([
      [1, 'Pajak Reklame', 1000, 400, 90, 70, 80, 640],
      [2, 'Pajak Air Tanah', 500, 200, 0, 0, 0, 200],
    ]);
    expect(questions).toEqual([]);
    expect(input?.indicators[0]?.months[8]).toMatchObject({ kind: 'amount', amount: 640_000_000n });
    expect(input?.indicators[0]?.running).toBe(true);
  });

  it.each([
    ['a total differs', [1, 'Pajak Reklame', 1000, 400, 90, 70, 80, 641.5]],
    ['no total stands behind them', [1, 'Pajak Reklame', 1000, 400, 90, 70, 80, '']],
  ] as const)('asks what the figures are where %s', (_, row) => {
    expect(book([row]).questions.map(({ code }) => code)).toContain('HEADED_RUNNING_BUT_FALLS');
  });

  it('adds this month to the total up to last month without asking, falling or not', () => {
    const { questions, input } = inspected(
      readingOf([
        sheetOf('SEPT', [
          ['LAPORAN BULAN SEPTEMBER 2026'],
          ['No', 'Uraian', 'Target', 'Realisasi s.d. Bulan Lalu', 'Realisasi Bulan Ini'],
          [1, 'Pajak Reklame', 1000, 640, 80],
          [2, 'Pajak Air Tanah', 500, 300, -20],
        ]),
      ]),
    );
    expect(questions).toEqual([]);
    expect(input?.indicators.map(({ months }) => months[8])).toMatchObject([
      { kind: 'amount', amount: 720_000_000n },
      { kind: 'amount', amount: 280_000_000n },
    ]);
  });
});
