// The shares of a schedule: the one-step cut against the two steps that the rules describe, at and around the sen.
import fc from 'fast-check';
import { cutToSen, HUNDRED_PERCENT, type Amount } from '../../src/domain/amount';
import { cutShare, shareOf } from '../../src/domain/share';
import { a } from './inputs';

const inTwoSteps = (amount: Amount, percent: Amount, isRupiah: boolean): Amount => {
  const share = (amount * percent) / HUNDRED_PERCENT;
  return isRupiah ? cutToSen(share) : share;
};

describe('shareOf', () => {
  it.each([
    ['15', 3n, 20n],
    ['100', 1n, 1n],
    ['0', 0n, 1n],
    ['33.333333', 33_333_333n, 100_000_000n],
    ['-50', -1n, 2n],
    ['120', 6n, 5n],
  ])('reduces %s per cent', (percent, numerator, denominator) => {
    expect(shareOf(a(percent))).toMatchObject({ numerator, denominator });
  });
});

describe('cutShare', () => {
  it.each([
    ['333333333.33', '40', '133333333.33'],
    ['0.02', '40', '0'],
    ['0.03', '40', '0.01'],
    ['-0.03', '40', '-0.01'],
    ['9007199254.74', '75', '6755399441.05'],
    ['9007199254740993.01', '75', '6755399441055744.75'],
  ])('cuts %s at %s per cent to the sen %s', (amount, percent, expected) => {
    expect(cutShare(a(amount), shareOf(a(percent)), true)).toBe(a(expected));
  });

  it('keeps six decimals of other units', () => {
    expect(cutShare(a('0.000007'), shareOf(a('40')), false)).toBe(a('0.000002'));
  });

  it('equals the cut in two steps for every amount and percentage', () => {
    const amount = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });
    const percent = fc.bigInt({ min: -(10n ** 10n), max: 10n ** 10n });
    fc.assert(
      fc.property(amount, percent, fc.boolean(), (whole, part, isRupiah) => {
        expect(cutShare(whole, shareOf(part), isRupiah)).toBe(inTwoSteps(whole, part, isRupiah));
      }),
    );
  });
});
