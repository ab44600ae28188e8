// Stages headed as quarters or months of their own against the annual target, which may refute it. Fictional amounts only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';
import { MONTH_NAMES } from '../../../../src/sheets/monthNames';

const QUARTERS = ['Target TW I', 'Target TW II', 'Target TW III', 'Target TW IV'];
const TIMES = ['Realisasi Januari', 'Realisasi Februari', 'Realisasi Maret'];
const book = (stages: readonly string[], rows: Matrix) =>
  inspected(readingOf([sheetOf('PAD', [['No', 'Uraian', 'Target Setahun', ...stages, ...TIMES], ...rows])]), {
    asOf: '2026-10-05',
  });
const amounts = (values: readonly number[]) =>
  values.map((value) => ({ kind: 'amount', amount: BigInt(value) * 1_000_000n }));

describe('settleStageKinds', () => {
  it('reads quarters as running where they rise and the last one is the annual target in every row', () => {
    const { questions, issues, input } = book(QUARTERS, [
      [1, 'Pajak Reklame', 100_000, 20_000, 45_000, 70_000, 100_000, 9_000, 8_000, 9_500],
      [2, 'Pajak Air Tanah', 50_000, 10_000, 20_000, 40_000, 50_000, 6_000, 5_000, 5_500],
    ]);
    expect(questions).toEqual([]);
    expect(issues.map(({ code }) => code)).toContain('STAGES_ARE_RUNNING');
    expect(input?.indicators[0]?.targets.ownStages).toBeNull();
    expect(input?.indicators[0]?.targets.cumulativeStages).toEqual(
      amounts([20_000, 45_000, 70_000, 100_000]),
    );
  });

  it('keeps quarters that add up to the annual target, though they rise', () => {
    const { issues, input } = book(QUARTERS, [
      [1, 'Pajak Reklame', 100_000, 10_000, 20_000, 30_000, 40_000, 9_000, 8_000, 9_500],
    ]);
    expect(issues.map(({ code }) => code)).not.toContain('STAGES_ARE_RUNNING');
    expect(input?.indicators[0]?.targets.ownStages).toEqual(amounts([10_000, 20_000, 30_000, 40_000]));
  });

  it('asks where the rows disagree, and holds the periods after the first', () => {
    const { questions, input } = book(QUARTERS, [
      [1, 'Pajak Reklame', 100_000, 20_000, 45_000, 70_000, 100_000, 9_000, 8_000, 9_500],
      [2, 'Pajak Air Tanah', 50_000, 10_000, 10_000, 10_000, 20_000, 6_000, 5_000, 5_500],
    ]);
    expect(questions.map(({ code }) => code)).toEqual(['STAGES_UNCLEAR']);
    expect(input?.indicators[0]?.holds).toMatchObject([{ code: 'STAGES_UNCLEAR', touchesTarget: true }]);
    expect(input?.indicators[0]?.holds[0]?.periods).not.toContain('TW I');
  });

  it('reads monthly targets that rise to the annual target as running', () => {
    const months = MONTH_NAMES.map((name) => `Target ${name}`);
    const rising = (annual: number) => months.map((_, at) => (annual / 12) * (at + 1));
    const { issues, input } = book(months, [
      [1, 'Pajak Reklame', 120_000, ...rising(120_000), 9_000, 8_000, 9_500],
      [2, 'Pajak Air Tanah', 60_000, ...rising(60_000), 6_000, 5_000, 5_500],
    ]);
    expect(issues.map(({ code }) => code)).toContain('STAGES_ARE_RUNNING');
    expect(input?.indicators[1]?.targets).toMatchObject({
      months: null,
      cumulativeStages: amounts([15_000, 30_000, 45_000, 60_000]),
    });
  });
});
