// More realisation and the status: with it where more is better, against it where less is; the verdict of a met pact stays.
import fc from 'fast-check';
import type { Evaluation } from '../../src/domain/evaluation';
import type { Direction, Method, MonthDatum } from '../../src/domain/indicator';
import { PERIODS, type Basis } from '../../src/domain/period';
import { DEFAULT_SCALE } from '../../src/domain/scale';
import { holding, indicator, pact, plan, rowIn, run, settings } from '../domain/inputs';

const HIGHER: Direction = 'Semakin tinggi semakin baik';
const LOWER: readonly Direction[] = ['Semakin rendah semakin baik', 'Semakin rendah semakin baik (T/R)'];
const SEN = 10_000n;

interface Draw {
  readonly method: Method;
  readonly basis: Basis;
  readonly target: bigint;
  /** Of a twelfth of the target in thousandths, or for levels of the whole. */
  readonly months: readonly (number | null)[];
  readonly at: number;
  readonly more: bigint;
}

const draws: fc.Arbitrary<Draw> = fc.record({
  method: fc.constantFrom<Method>('Akumulasi', 'Posisi Akhir', 'Rata-rata'),
  basis: fc.constantFrom<Basis>('Kumulatif', 'Per Periode'),
  target: fc.bigInt(1n, 10n ** 13n),
  months: fc.array(fc.option(fc.integer({ min: 0, max: 1400 }), { freq: 20 }), {
    minLength: 12,
    maxLength: 12,
  }),
  at: fc.integer({ min: 0, max: 11 }),
  more: fc.oneof(fc.constant(1n), fc.bigInt(1n, 10n ** 12n)),
});

function evaluated(draw: Draw, direction: Direction, extra: bigint): Evaluation {
  const part = draw.method === 'Akumulasi' ? 12_000n : 1_000n;
  const months = draw.months.map((thousandths, month): MonthDatum => {
    if (thousandths === null) return { kind: 'none' };
    const sen = (draw.target * BigInt(thousandths)) / part + (month === draw.at ? extra : 0n);
    return { kind: 'amount', amount: sen * SEN };
  });
  return run({
    settings: settings({ basis: draw.basis }),
    indicators: [
      indicator({
        method: draw.method,
        direction,
        months,
        targets: plan({ original: { kind: 'amount', amount: draw.target * SEN } }),
      }),
    ],
    holdings: [holding()],
    pacts: [pact()],
  });
}

/** 0 is the best band of the scale; -1 a status that is not on it. */
const rank = (status: string): number => DEFAULT_SCALE.findIndex((band) => band.status === status);

describe('more realisation', () => {
  it('never worsens a status where more is better, whatever the method, basis and month', () => {
    fc.assert(
      fc.property(draws, (draw) => {
        const before = evaluated(draw, HIGHER, 0n);
        const after = evaluated(draw, HIGHER, draw.more);
        for (const period of PERIODS) {
          const [from, to] = [rank(rowIn(before, period).status), rank(rowIn(after, period).status)];
          expect(to).toBeLessThanOrEqual(from);
          expect(to === -1).toBe(from === -1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never betters a status where less is better', () => {
    fc.assert(
      fc.property(draws, fc.constantFrom(...LOWER), (draw, direction) => {
        // Nothing at all counts as 100 % under T/R, so that the first sen above it may be better still.
        fc.pre(direction === LOWER[0] || draw.months.every((month) => month === null || month > 0));
        fc.pre(draw.target > 12_000n);
        const before = evaluated(draw, direction, 0n);
        const after = evaluated(draw, direction, draw.more);
        for (const period of PERIODS) {
          const [from, to] = [rank(rowIn(before, period).status), rank(rowIn(after, period).status)];
          expect(to).toBeGreaterThanOrEqual(from);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never takes a fulfilled pact away', () => {
    fc.assert(
      fc.property(draws, (draw) => {
        const before = evaluated(draw, HIGHER, 0n);
        const after = evaluated(draw, HIGHER, draw.more);
        for (const period of PERIODS) {
          if (rowIn(before, period).pactStatus !== 'Terpenuhi') continue;
          expect(rowIn(after, period).pactStatus).toBe('Terpenuhi');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('changes no period that ended before its month', () => {
    const lastMonths = [3, 6, 6, 9, 12, 12, 12];
    fc.assert(
      fc.property(draws, (draw) => {
        const before = evaluated(draw, HIGHER, 0n);
        const after = evaluated(draw, HIGHER, draw.more);
        PERIODS.forEach((period, index) => {
          if ((lastMonths[index] ?? 0) > draw.at) return;
          const { target, realisation, attainment, status } = rowIn(before, period);
          expect(rowIn(after, period)).toMatchObject({ target, realisation, attainment, status });
        });
      }),
      { numRuns: 300 },
    );
  });
});
