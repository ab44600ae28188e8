// Attainment in every direction, and a second, slower implementation over plain fractions that must agree with it.
import fc from 'fast-check';
import { decimalText } from '../../src/domain/amount';
import { attainmentOf } from '../../src/domain/attainment';
import type { Direction, TargetValue } from '../../src/domain/indicator';
import {
  areEqual,
  isAtLeast,
  ratioFromAmount,
  ratioOf,
  shownPercent,
  type Ratio,
} from '../../src/domain/ratio';
import { DEFAULT_SCALE, statusFor } from '../../src/domain/scale';
import { a, figure, indicator, months, plan, range, rowIn, run, word } from './inputs';

const HIGHER = 'Semakin tinggi semakin baik';
const LOWER = 'Semakin rendah semakin baik';
const INVERSE = 'Semakin rendah semakin baik (T/R)';

const of = (target: TargetValue, realised: string, direction: Direction) =>
  attainmentOf(target, { kind: 'amount', value: ratioFromAmount(a(realised)) }, direction);

const shown = (target: TargetValue, realised: string, direction: Direction): string => {
  const result = of(target, realised, direction);
  return result.kind === 'ratio' ? decimalText(shownPercent(result.value)) : result.kind;
};

describe('attainmentOf', () => {
  it.each<[TargetValue, string, Direction, string]>([
    [figure(10), '8', INVERSE, '125'],
    [figure(10), '0', INVERSE, '100'],
    [figure(0), '5', INVERSE, '0'],
    [figure(0), '5', LOWER, '0'],
    [figure(0), '5', HIGHER, 'noTarget'],
    [figure(-1), '5', HIGHER, 'negativeTarget'],
    [range(80, 90), '70', HIGHER, '87.5'],
    [range(80, 90), '92', HIGHER, '102.22'],
    [range(80, 90), '85', HIGHER, '100'],
    [range(7, 8), '9', LOWER, '87.5'],
    [range(7, 8), '6.5', LOWER, '107.14'],
    [range(70, 80), '63', 'Rentang', '90'],
    [range(70, 80), '88', 'Rentang', '90'],
    [range(70, 80), '70', 'Rentang', '100'],
    [range(0, 80), '-1', 'Rentang', '0'],
    [figure(50), '45', 'Rentang', '90'],
    [figure(100), '-10', HIGHER, '0'],
  ])('%j against %s, %s: %s', (target, realised, direction, expected) => {
    expect(shown(target, realised, direction)).toBe(expected);
  });

  it('compares words and nothing else with a word', () => {
    expect(attainmentOf(word('WTP'), { kind: 'word', word: ' wtp ' }, HIGHER).kind).toBe('ratio');
    expect(attainmentOf(word('WTP'), { kind: 'word', word: 'WDP' }, HIGHER).kind).toBe('incomparable');
    expect(of(word('WTP'), '1', HIGHER).kind).toBe('incomparable');
  });

  it('agrees with fractions in lowest terms over random cases', () => {
    const value = fc.bigInt(1n, 10n ** 16n);
    fc.assert(
      fc.property(
        value,
        fc.bigInt(-(10n ** 16n), 10n ** 16n),
        fc.constantFrom(HIGHER, LOWER, INVERSE),
        (t, r, direction) => {
          const result = attainmentOf(
            { kind: 'amount', amount: t },
            { kind: 'amount', value: ratioFromAmount(r) },
            direction,
          );
          const slow: Ratio =
            direction === HIGHER
              ? ratioOf(r, t)
              : direction === LOWER
                ? ratioOf(2n * t - r, t)
                : r <= 0n
                  ? ratioOf(1n, 1n)
                  : ratioOf(t, r);
          expect(result.kind === 'ratio' && areEqual(result.value, slow)).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('never worsens a higher-is-better status by more realisation', () => {
    const rank = (ratio: Ratio) =>
      DEFAULT_SCALE.findIndex(({ status }) => status === statusFor(ratio, DEFAULT_SCALE));
    fc.assert(
      fc.property(
        fc.bigInt(1n, 10n ** 15n),
        fc.bigInt(0n, 10n ** 15n),
        fc.bigInt(0n, 10n ** 15n),
        (t, r, more) => {
          expect(rank(ratioOf(r + more, t))).toBeLessThanOrEqual(rank(ratioOf(r, t)));
        },
      ),
    );
  });

  it('never shows a percentage above the exact one', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 15n), fc.bigInt(1n, 10n ** 15n), (r, t) => {
        expect(isAtLeast(ratioOf(r, t), shownPercent(ratioOf(r, t)))).toBe(true);
      }),
    );
  });
});

describe('evaluate: difference', () => {
  it.each([
    ['Rentang', null],
    ['Semakin tinggi semakin baik', -5_000_000n],
  ] as const)('of a one-number target under %s', (direction, expected) => {
    const row = indicator({
      isRupiah: false,
      unit: '%',
      method: 'Posisi Akhir',
      direction,
      targets: plan({ original: figure(80) }),
      months: months([75, 75, 75]),
    });
    expect(rowIn(run({ indicators: [row] }), 'TW I').difference?.numerator ?? null).toBe(expected);
  });
});
