// The evaluation against the slow second one of reliability/exactness, over the same few random cases in every run.
import { pactCase } from '../../reliability/exactness/pactCases';
import { rowCase, type CaseOutcome } from '../../reliability/exactness/rowCases';

const SEEDS = Array.from({ length: 60 }, (_, at) => at + 1);

const differencesOf = (outcomes: readonly CaseOutcome[]): readonly string[] =>
  outcomes.flatMap(({ differences }) => differences);
const comparedIn = (outcomes: readonly CaseOutcome[]): number =>
  outcomes.reduce((count, { compared }) => count + compared, 0);

describe('evaluate', () => {
  it('finds for random rows what the slow rules find', () => {
    const outcomes = SEEDS.map(rowCase);
    expect(differencesOf(outcomes)).toEqual([]);
    expect(comparedIn(outcomes)).toBeGreaterThan(800);
  });

  it('finds for random pacts what the slow rules find', () => {
    const outcomes = SEEDS.map(pactCase);
    expect(differencesOf(outcomes)).toEqual([]);
    expect(comparedIn(outcomes)).toBeGreaterThan(500);
  });
});
