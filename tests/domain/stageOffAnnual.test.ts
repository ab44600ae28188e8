// A stage IV that is not the annual target: an issue, unless the stages ask something themselves.
import type { TargetPlan, TargetValue } from '../../src/domain/indicator';
import { figure, indicator, months, plan, run } from './inputs';

const FULL = months(Array<number>(12).fill(1));
const four = (one: number | null, ...rest: readonly [number, number, number]) =>
  [one, ...rest].map((value): TargetValue | null => (value === null ? null : figure(value))) as never;

describe('evaluate: STAGE_NOT_ANNUAL', () => {
  it.each<[string, Partial<TargetPlan>, boolean]>([
    ['another stage IV', { original: figure(9), cumulativeStages: four(1, 2, 3, 8) }, true],
    ['own quarters of another sum', { original: figure(9), ownStages: four(1, 2, 3, 4) }, true],
    ['the same stage IV', { original: figure(9), cumulativeStages: four(1, 2, 3, 9) }, false],
    ['no annual target', { cumulativeStages: four(1, 2, 3, 8) }, false],
    ['no stages', { original: figure(9) }, false],
    ['blank stages', { original: figure(9), cumulativeStages: four(null, 2, 3, 8) }, false],
    [
      'a revision in force',
      {
        original: figure(9),
        revised: figure(8),
        revisedFrom: '2026-02-01',
        cumulativeStages: four(1, 2, 3, 8),
      },
      false,
    ],
  ])('of %s', (_, changes, expected) => {
    const { issues } = run({ indicators: [indicator({ targets: plan(changes), months: FULL })] });
    expect(issues.some(({ code }) => code === 'STAGE_NOT_ANNUAL')).toBe(expected);
  });
});
