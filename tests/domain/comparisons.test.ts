// Small comparisons that many rules lean on, edge by edge: targets against each other and the five-year plan, fractions, persons,
// amounts at the ends of what is read.
import { amountFromDecimal, amountFromNumber, percentOf } from '../../src/domain/amount';
import type { Direction, TargetValue } from '../../src/domain/indicator';
import { bareName, isSamePerson } from '../../src/domain/person';
import { areEqual, NOTHING, ratioOf, sumOfRatios } from '../../src/domain/ratio';
import { areEqualTargets, isEasier } from '../../src/domain/rpjmd';
import { checkScale, PERMENDAGRI_SCALE, statusFor } from '../../src/domain/scale';
import { isSameTarget } from '../../src/domain/targetLedger';
import { a, figure, range, word } from './inputs';

const HIGHER: Direction = 'Semakin tinggi semakin baik';
const LOWER: Direction = 'Semakin rendah semakin baik';
const LOWER_BY_QUOTIENT: Direction = 'Semakin rendah semakin baik (T/R)';

describe('isEasier', () => {
  it.each<readonly [TargetValue, TargetValue, Direction, boolean]>([
    [figure('99.99'), figure(100), HIGHER, true],
    [figure(100), figure(100), HIGHER, false],
    [figure('100.01'), figure(100), LOWER, true],
    [figure(100), figure(100), LOWER, false],
    [figure(101), figure(100), LOWER_BY_QUOTIENT, true],
    [figure(99), figure(100), LOWER_BY_QUOTIENT, false],
    [range(69, 80), range(70, 80), HIGHER, true],
    [range(70, 79), range(70, 80), HIGHER, false],
    [range(70, 81), range(70, 80), LOWER, true],
    [range(69, 80), range(70, 80), LOWER, false],
    [range(69, 80), range(70, 80), 'Rentang', true],
    [range(70, 81), range(70, 80), 'Rentang', true],
    [range(71, 79), range(70, 80), 'Rentang', false],
    [word('WTP'), figure(100), HIGHER, false],
    [figure(1), word('WTP'), HIGHER, false],
  ])('of %j against %j under %s is %s', (target, plan, direction, isIt) => {
    expect(isEasier(target, plan, direction)).toBe(isIt);
  });
});

const PAIRS: readonly (readonly [TargetValue, TargetValue, boolean])[] = [
  [figure(1), figure('1.0'), true],
  [figure(1), figure('1.000001'), false],
  [range(1, 2), range(1, 2), true],
  [range(1, 2), range(1, 3), false],
  [range(0, 2), range(1, 2), false],
  [figure(1), range(1, 2), false],
];

describe('areEqualTargets', () => {
  it.each([...PAIRS, [word('WTP'), word('WTP'), false] as const])(
    'of %j and %j is %s',
    (one, other, isIt) => {
      expect(areEqualTargets(one, other)).toBe(isIt);
    },
  );
});

describe('isSameTarget', () => {
  it.each<readonly [TargetValue | null, TargetValue | null, boolean]>([
    ...PAIRS,
    [word(' wtp'), word('WTP '), true],
    [word('WTP'), word('WDP'), false],
    [word('1'), figure(1), false],
    [null, null, true],
    [null, figure(0), false],
    [figure(0), null, false],
  ])('of %j and %j is %s', (one, other, isIt) => {
    expect(isSameTarget(one, other)).toBe(isIt);
  });
});

describe('ratioOf', () => {
  it('moves the sign to the numerator', () => {
    expect(ratioOf(3n, -4n)).toEqual({ numerator: -3n, denominator: 4n });
    expect(ratioOf(-3n, 4n)).toEqual({ numerator: -3n, denominator: 4n });
  });
});

describe('sumOfRatios', () => {
  it('adds nothing to nothing, and any number of unlike parts exactly', () => {
    expect(sumOfRatios([])).toEqual(NOTHING);
    for (const count of [1, 2, 3, 5, 8]) {
      const parts = Array.from({ length: count }, () => ratioOf(1n, BigInt(count)));
      expect(areEqual(sumOfRatios(parts), ratioOf(1n, 1n))).toBe(true);
    }
    expect(areEqual(sumOfRatios([ratioOf(1n, 2n), ratioOf(1n, 3n), ratioOf(1n, 6n)]), ratioOf(1n, 1n))).toBe(
      true,
    );
  });
});

describe('isSamePerson', () => {
  const person = (
    name: string | null,
    nip: string | null = null,
  ): { name: string | null; nip: string | null } => ({
    name,
    nip,
  });

  it.each([
    ['two NIPs decide, whatever the names', person('Danu', '1'), person('Danu', '2'), false],
    ['equal NIPs are one person', person('Danu', '1'), person('Sari', '1'), true],
    [
      'without a NIP the names do',
      person('Dr. Danu Wiratama, S.E.', null),
      person('DANU WIRATAMA', '1'),
      true,
    ],
    ['a blank name is nobody', person(null), person('Danu'), false],
    ['nobody is not a blank name', person('Danu'), person(null), false],
    ['two empty names are not one person', person(''), person(''), false],
  ])('%s', (_, one, other, isIt) => {
    expect(isSamePerson(one, other)).toBe(isIt);
  });

  it('keeps a name that is nothing but a title', () => {
    expect(bareName('Dr.')).toBe('dr');
  });
});

describe('amountFromDecimal', () => {
  it.each([
    ['1e3', a(1000)],
    ['1E+3', a(1000)],
    ['25e-1', a('2.5')],
    ['.5', a('0.5')],
    ['5.', a(5)],
    ['-0', 0n],
    ['1e401', null],
    ['1e-401', null],
    ['.', null],
    ['e5', null],
    ['1,5', null],
  ])('of %s is %s', (text, amount) => {
    expect(amountFromDecimal(text)).toBe(amount);
  });

  it('reads exponents up to 400', () => {
    expect(amountFromDecimal('1e400')).toBe(10n ** 406n);
    expect(amountFromDecimal('1e-400')).toBe(0n);
  });
});

describe('amountFromNumber', () => {
  it.each([NaN, Infinity, -Infinity])('throws for %s, which no cell holds', (value) => {
    expect(() => amountFromNumber(value)).toThrow(`Not a finite number: ${String(value)}`);
  });
});

describe('percentOf', () => {
  it('is cut toward zero', () => {
    expect(percentOf(a('0.000005'), a(50))).toBe(2n);
    expect(percentOf(a('-0.000005'), a(50))).toBe(-2n);
    expect(percentOf(a(200), a('33.33'))).toBe(a('66.66'));
  });
});

describe('the preset of Permendagri 86/2017', () => {
  it.each([
    ['91', 'Sangat Tinggi'],
    ['90.999999', 'Tinggi'],
    ['76', 'Tinggi'],
    ['75.999999', 'Sedang'],
    ['66', 'Sedang'],
    ['65.999999', 'Rendah'],
    ['51', 'Rendah'],
    ['50.999999', 'Sangat Rendah'],
  ])('gives %s per cent %s', (percent, status) => {
    expect(statusFor(ratioOf(a(percent), a(100)), PERMENDAGRI_SCALE)).toBe(status);
  });
});

describe('checkScale', () => {
  const band = { fill: 'FFFFFF', text: '000000' };

  it.each(['Belum Jatuh Tempo', 'tidak ada target', 'Perlu Keputusan', 'DATA BELUM LENGKAP'])(
    'refuses the word %s, which another status has',
    (status) => {
      const drafts = [
        { ...band, status: 'Tercapai', from: a(100) },
        { ...band, status, from: null },
      ];
      expect(checkScale(drafts)).toEqual({ ok: false, failure: { code: 'RESERVED_STATUS', index: 1 } });
    },
  );
});
