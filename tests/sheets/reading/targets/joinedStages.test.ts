// Stages on the reports of several quarters. Fictional figures only.
import type { TargetPlan, TargetValue } from '../../../../src/domain/indicator';
import { withStagesOf } from '../../../../src/sheets/reading/targets/joinedStages';
import { inspected, readingOf, sheetOf } from '../bookOf';

const amount = (value: number): TargetValue => ({ kind: 'amount', amount: BigInt(value) });
const planWith = (...own: readonly (number | null)[]): TargetPlan => {
  const [a = null, b = null, c = null, d = null] = own.map((value) =>
    value === null ? null : amount(value),
  );
  const isBlank = own.every((value) => value === null);
  return {
    original: amount(100),
    revised: null,
    revisedFrom: null,
    cumulativeStages: null,
    ownStages: isBlank ? null : [a, b, c, d],
    months: null,
  };
};

describe('withStagesOf', () => {
  it.each<readonly [string, TargetPlan, readonly TargetPlan[], TargetPlan]>([
    [
      'fills what is blank',
      planWith(null, null, 30),
      [planWith(20), planWith(null, 25)],
      planWith(20, 25, 30),
    ],
    ['keeps its own', planWith(20, null), [planWith(21, 25)], planWith(20, 25)],
    [
      'takes none of two that differ',
      planWith(null, null, 30),
      [planWith(20), planWith(21)],
      planWith(null, null, 30),
    ],
    ['has none where none are stated', planWith(null), [planWith(null)], planWith(null)],
  ])('%s', (_, plan, others, joined) => {
    expect(withStagesOf(plan, others)).toEqual(joined);
  });
});

describe('inspect', () => {
  it('joins the quarters of an account from one sheet a quarter', () => {
    const sheets = ['I', 'II', 'III', 'IV'].map((quarter, at) =>
      sheetOf(`TW ${quarter}`, [
        [`REALISASI PENERIMAAN TW ${quarter} 2026`],
        ['Uraian', 'Target Setahun', `Target TW ${quarter}`, `Realisasi TW ${quarter}`],
        ['Pajak Hotel', 1_000, [200, 250, 300, 250][at] ?? 0, [190, 260, 240, 250][at] ?? 0],
        ['Pajak Reklame', 2_000, [400, 500, 600, 500][at] ?? 0, [400, 480, 610, 400][at] ?? 0],
      ]),
    );
    const { questions, input } = inspected(readingOf(sheets), { asOf: '2026-12-31' });
    expect(questions).toEqual([]);
    expect(input?.indicators.map(({ targets }) => targets.ownStages?.length)).toEqual([4, 4]);
    expect(input?.indicators[0]?.targets.ownStages?.every((stage) => stage !== null)).toBe(true);
  });
});
