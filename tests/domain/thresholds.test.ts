// Where a threshold is just met: the amount that a pact asks for, below, at and above it, and the small arithmetic under it.
import fc from 'fast-check';
import { roundedQuotient } from '../../src/domain/amount';
import { attainmentOf } from '../../src/domain/attainment';
import { lastDayOfMonth } from '../../src/domain/calendar';
import type { Direction, TargetValue } from '../../src/domain/indicator';
import { itemAt } from '../../src/domain/itemAt';
import { PERIODS } from '../../src/domain/period';
import { isAtLeast, ratioFromAmount } from '../../src/domain/ratio';
import { amountToReach, thresholdAmount, thresholdOf } from '../../src/domain/threshold';
import { a, figure, pact, range, settings, word } from './inputs';

const HIGHER: Direction = 'Semakin tinggi semakin baik';
const LOWER: Direction = 'Semakin rendah semakin baik';
const INVERSE: Direction = 'Semakin rendah semakin baik (T/R)';

describe('thresholdAmount', () => {
  it.each<[TargetValue | null, Direction, number | string, boolean, string | null]>([
    [figure(100), HIGHER, 100, true, '100'],
    [figure('333333333.33'), HIGHER, '33.33', true, '111100000'],
    [figure('333333333.33'), HIGHER, '33.33', false, '111099999.998889'],
    [figure('0.01'), HIGHER, 50, true, '0.01'],
    [figure('0.005'), HIGHER, 100, true, '0.01'],
    [figure(10), LOWER, 100, false, '10'],
    [figure(10), LOWER, 120, false, '8'],
    [figure('3.33'), LOWER, 90, true, '3.66'],
    [figure('3.33'), LOWER, 90, false, '3.663'],
    [figure('3.33'), LOWER, 250, true, '-1.67'],
    [figure(10), LOWER, 250, true, '-5'],
    [figure(10), INVERSE, 100, true, '10'],
    [figure(10), INVERSE, 90, true, '11.11'],
    [figure(10), INVERSE, 90, false, '11.111111'],
    [figure(10), INVERSE, '0.000001', false, '1000000000'],
    [figure(10), INVERSE, 0, true, null],
    [figure(10), INVERSE, -1, true, null],
    [figure(10), 'Rentang', 100, true, null],
    [range(7, 8), HIGHER, 100, true, null],
    [word('WTP'), HIGHER, 100, true, null],
    [null, HIGHER, 100, true, null],
  ])(
    'of %j under %s at %s per cent (rupiah: %s) is %s',
    (target, direction, threshold, isRupiah, expected) => {
      const amount = thresholdAmount(target, direction, a(threshold), isRupiah);
      expect(amount).toBe(expected === null ? null : a(expected));
    },
  );

  it.each([HIGHER, LOWER, INVERSE])('is met, and missed one step beyond it: %s', (direction) => {
    const step = direction === HIGHER ? -1n : 1n;
    fc.assert(
      fc.property(
        fc.bigInt(1n, 10n ** 16n),
        fc.bigInt(1n, 200_000_000n),
        fc.boolean(),
        (target, threshold, isRupiah) => {
          const met = thresholdAmount({ kind: 'amount', amount: target }, direction, threshold, isRupiah);
          const meets = (amount: bigint): boolean => {
            const found = attainmentOf(
              { kind: 'amount', amount: target },
              { kind: 'amount', value: ratioFromAmount(amount) },
              direction,
            );
            return found.kind === 'ratio' && isAtLeast(found.value, threshold);
          };
          // Nothing spent at all counts as 100 per cent of a quotient, whatever the threshold.
          if (met === null || (direction === INVERSE && met <= 0n)) return;
          expect(meets(met)).toBe(true);
          expect(meets(met + step * (isRupiah ? 10_000n : 1n))).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('amountToReach', () => {
  it('is what higher is better asks for', () => {
    expect(amountToReach(a('10.01'), a(90), true)).toBe(a('9.01'));
    expect(amountToReach(a('10.01'), a(90), false)).toBe(a('9.009'));
  });
});

describe('thresholdOf', () => {
  const thresholds = [a(80), a(85), null, a(95)] as const;

  it('takes the schedule’s of the period’s last quarter, and 100 where that is blank', () => {
    const found = PERIODS.map((period) => thresholdOf(pact(), period, settings({ thresholds })));
    expect(found).toEqual([80, 85, 85, 100, 95, 95, 95].map(a));
  });

  it('takes the pact’s own before it', () => {
    expect(thresholdOf(pact({ threshold: a(70) }), 'TW I', settings({ thresholds }))).toBe(a(70));
  });
});

describe('roundedQuotient', () => {
  it.each([
    [5n, 2n, 3n],
    [-5n, 2n, -3n],
    [4n, 3n, 1n],
    [5n, 3n, 2n],
    [-5n, 3n, -2n],
    [-4n, 3n, -1n],
    [1n, 3n, 0n],
    [7n, 5n, 1n],
    [8n, 5n, 2n],
    [0n, 7n, 0n],
  ])('of %d by %d is %d, halves away from zero', (numerator, denominator, expected) => {
    expect(roundedQuotient(numerator, denominator)).toBe(expected);
  });
});

describe('lastDayOfMonth', () => {
  it.each([
    [2026, 2, '2026-02-28'],
    [2028, 2, '2028-02-29'],
    [2000, 2, '2000-02-29'],
    [2100, 2, '2100-02-28'],
    [2026, 4, '2026-04-30'],
    [2026, 6, '2026-06-30'],
    [2026, 9, '2026-09-30'],
    [2026, 11, '2026-11-30'],
    [2026, 12, '2026-12-31'],
  ])('of %d, month %d, is %s', (year, month, expected) => {
    expect(lastDayOfMonth(year, month)).toBe(expected);
  });

  it.each([0, 13])('throws for month %d, which no year has', (month) => {
    expect(() => lastDayOfMonth(2026, month)).toThrow(RangeError);
  });
});

describe('itemAt', () => {
  it('gives the item, null and 0 among them', () => {
    expect([itemAt(['x', 'y'], 1), itemAt([null], 0), itemAt([0], 0)]).toEqual(['y', null, 0]);
  });

  it.each([-1, 2])('throws for a place that the list does not have: %d', (index) => {
    expect(() => itemAt(['x', 'y'], index)).toThrow(`No item at ${index} of 2`);
  });
});
