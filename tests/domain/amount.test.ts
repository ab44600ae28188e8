// Exact amounts: the reading of doubles and texts, rounding and cutting.
import fc from 'fast-check';
import {
  amountFromDecimal,
  amountFromNumber,
  ceilToWhole,
  cutToSen,
  decimalText,
  roundToSen,
} from '../../src/domain/amount';

describe('amountFromNumber', () => {
  it.each([
    [0.1, 100_000n],
    [1e21, 10n ** 27n],
    [1.0000005, 1_000_001n],
    [-1.0000005, -1_000_001n],
    [5e-7, 1n],
    [4e-7, 0n],
    [37444495565.38, 37_444_495_565_380_000n],
    [-0, 0n],
    [1e-300, 0n],
  ])('reads %d at its shortest decimal', (value, amount) => expect(amountFromNumber(value)).toBe(amount));

  it('throws for what is no finite number', () => {
    expect(() => amountFromNumber(Number.NaN)).toThrow(RangeError);
  });
});

describe('amountFromDecimal', () => {
  it.each(['', '.', 'abc', '1,5', '1e999999', '--1'])('refuses %j', (text) =>
    expect(amountFromDecimal(text)).toBeNull(),
  );

  it('takes back what decimalText wrote', () => {
    fc.assert(
      fc.property(
        fc.bigInt(-(10n ** 20n), 10n ** 20n),
        (amount) => amountFromDecimal(decimalText(amount)) === amount,
      ),
    );
  });
});

describe('roundToSen and cutToSen', () => {
  it.each([
    [1_005_000n, 1_010_000n, 1_000_000n],
    [1_004_999n, 1_000_000n, 1_000_000n],
    [-1_005_000n, -1_010_000n, -1_000_000n],
    [-1_019_999n, -1_020_000n, -1_010_000n],
  ])('%d rounds to %d and is cut to %d', (amount, rounded, cut) => {
    expect([roundToSen(amount), cutToSen(amount)]).toEqual([rounded, cut]);
  });
});

describe('ceilToWhole', () => {
  it.each([
    [1n, 1_000_000n],
    [1_000_000n, 1_000_000n],
    [0n, 0n],
    [-1n, 0n],
  ])('%d becomes %d', (amount, whole) => {
    expect(ceilToWhole(amount)).toBe(whole);
  });
});
