import { fingerprintsOf } from '../../../src/sheets/writing/fingerprint';
import type { EvaluationInput } from '../../../src/domain/evaluation';
import { figure, holding, indicator, months, pact, plan, settings } from '../../domain/inputs';

const input = (changes: Partial<EvaluationInput> = {}): EvaluationInput => ({
  settings: settings(),
  indicators: [indicator()],
  holdings: [holding()],
  pacts: [pact()],
  exemptions: [],
  reorganisations: [],
  pactHolds: [],
  ...changes,
});

const SAME = fingerprintsOf(input());

describe('fingerprintsOf', () => {
  it('is four groups of four hexadecimal digits', () => {
    expect(SAME.rules).toMatch(/^([0-9A-F]{4}-){3}[0-9A-F]{4}$/);
    expect(SAME.data).toMatch(/^([0-9A-F]{4}-){3}[0-9A-F]{4}$/);
  });

  it('does not depend on the day of the run', () => {
    expect(fingerprintsOf(input({ settings: settings({ runDate: '2031-01-01' }) }))).toEqual(SAME);
  });

  it.each([
    ['a month', { indicators: [indicator({ months: months([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) })] }],
    ['a target', { indicators: [indicator({ targets: plan({ original: figure(7) }) })] }],
    ['a name', { indicators: [indicator({ name: 'Pajak Lain' })] }],
    ['an official', { holdings: [holding({ name: 'Orang Lain' })] }],
  ])('tells %s by the data alone', (_, changes) => {
    const other = fingerprintsOf(input(changes));
    expect(other.data).not.toBe(SAME.data);
    expect(other.rules).toBe(SAME.rules);
  });

  it.each([
    ['the evaluation date', { settings: settings({ asOf: '2026-03-31' }) }],
    ['a pact', { pacts: [pact({ threshold: 99_000_000n })] }],
  ])('tells %s by the rules alone', (_, changes) => {
    const other = fingerprintsOf(input(changes));
    expect(other.rules).not.toBe(SAME.rules);
    expect(other.data).toBe(SAME.data);
  });

  it('keeps a datum in its month', () => {
    const early = fingerprintsOf(
      input({
        indicators: [
          indicator({
            months: months([5, null, null, null, null, null, null, null, null, null, null, null]),
          }),
        ],
      }),
    );
    const late = fingerprintsOf(
      input({
        indicators: [
          indicator({
            months: months([null, 5, null, null, null, null, null, null, null, null, null, null]),
          }),
        ],
      }),
    );
    expect(early.data).not.toBe(late.data);
  });
});
