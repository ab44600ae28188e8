// A row of shares right under the headings. Fictional figures only.
import type { CellValue } from '../../../../src/sheets/grid';
import { amountFromDecimal } from '../../../../src/domain/amount';
import { inspected, readingOf, sheetOf } from '../bookOf';

const read = (name: string, shares: readonly CellValue[], formats: Readonly<Record<string, string>> = {}) => {
  const book = [
    ['REALISASI PAD TAHUN 2026'],
    [
      'No',
      'Uraian',
      'Target 2026',
      'Realisasi TW I',
      'Realisasi TW II',
      'Realisasi TW III',
      'Realisasi TW IV',
    ],
    [null, name, null, ...shares],
    [1, 'Pajak Reklame', 400_000_000, 101_316_217, 97_204_118, 99_118_004],
    [2, 'Pajak Air Tanah', 80_000_000, 21_402_331, 20_117_906, 20_306_115],
  ];
  const { input, questions } = inspected(readingOf([sheetOf('PAD', book, { formats })]), {
    asOf: '2026-09-30',
  });
  const indicators = input?.indicators ?? [];
  return {
    names: indicators.map(({ name: own }) => own),
    asked: questions.map(({ code }) => code),
    stages: indicators[0]?.targets.cumulativeStages?.map((stage) =>
      stage?.kind === 'amount' ? stage.amount : null,
    ),
  };
};
const NAMES = ['Pajak Reklame', 'Pajak Air Tanah'];
const STAGES = ['80000000', '180000000', '280000000', '400000000'].map(amountFromDecimal);
const PERCENT = Object.fromEntries(['4', '5', '6', '7'].map((column) => [`3:${column}`, '0%']));

describe('isShareRow', () => {
  it.each<readonly [string, string, readonly CellValue[], Readonly<Record<string, string>>]>([
    ['texts', 'Target kumulatif', ['20%', '45%', '70%', '100%'], {}],
    ['percentages', 'Target kumulatif', [0.2, 0.45, 0.7, 1], PERCENT],
    ['fractions', 'Tahapan target', [0.2, 0.45, 0.7, 1], {}],
    ['parts of a hundred', 'Target kumulatif (%)', [20, 45, 70, 100], {}],
    ['own shares of the quarters', 'Target triwulan', ['20%', '25%', '25%', '30%'], {}],
  ])('makes stages of %s', (_, name, shares, formats) => {
    const { names, asked, stages } = read(name, shares, formats);
    expect(names).toEqual(NAMES);
    expect(asked).toEqual([]);
    expect(stages).toEqual(STAGES);
  });

  it('asks where three of the quarters do not tell which they are', () => {
    const { names, asked } = read('Target triwulan', ['20%', '30%', '40%', '']);
    expect(names).toEqual(NAMES);
    expect(asked).toEqual(['STAGES_UNCLEAR']);
  });

  it('is no row of amounts', () => {
    const { names, stages } = read('Target kumulatif', [80_000_000, 180_000_000, 280_000_000, '']);
    expect(stages).not.toEqual(STAGES);
    expect(names).toContain('Pajak Reklame');
  });
});
