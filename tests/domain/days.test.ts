// Days, halves of spans and exact comparisons at their edges.
import { addDays, covers, daysInclusive, daysWithin, lastCompleteMonth } from '../../src/domain/calendar';
import { latestDuePeriod } from '../../src/domain/latestDuePeriod';
import { gravestOf, rankOf } from '../../src/domain/gravity';
import { PACT_STATUSES } from '../../src/domain/evaluation';
import { amountFromRatio, areEqual, isAtLeast, ratioOf, shownPercent } from '../../src/domain/ratio';
import { isOpsen } from '../../src/domain/row';
import { a, codesOf, holding, indicator, months, pact, rowIn, run, settings, successor } from './inputs';

describe('daysWithin', () => {
  it.each<[string, string | null, number]>([
    ['2026-01-01', null, 31],
    ['2025-12-01', '2026-12-31', 31],
    ['2026-01-31', null, 1],
    ['2026-01-01', '2026-01-31', 31],
    ['2026-01-02', '2026-01-30', 29],
    ['2026-01-10', '2026-01-10', 1],
    ['2025-12-01', '2026-01-01', 1],
    ['2025-12-01', '2025-12-31', 0],
    ['2026-02-01', null, 0],
  ])('of %s to %s in January are %d', (from, to, days) => {
    expect(daysWithin({ from, to }, '2026-01-01', '2026-01-31')).toBe(days);
  });
});

describe('daysInclusive', () => {
  it.each([
    ['2026-01-01', '2026-12-31', 365],
    ['2028-01-01', '2028-12-31', 366],
    ['2026-03-01', '2026-03-01', 1],
    ['2026-03-01', '2026-02-28', 0],
    ['2026-03-01', '2025-12-31', 0],
  ])('from %s to %s are %d', (from, to, days) => {
    expect(daysInclusive(from, to)).toBe(days);
  });
});

describe('covers', () => {
  it.each([
    ['2026-01-09', false],
    ['2026-01-10', true],
    ['2026-01-20', true],
    ['2026-01-21', false],
  ])('%s: %s', (date, isCovered) => {
    expect(covers({ from: '2026-01-10', to: '2026-01-20' }, date)).toBe(isCovered);
  });
});

describe('lastCompleteMonth', () => {
  it.each([
    ['2025-12-31', 0],
    ['2026-01-30', 0],
    ['2026-01-31', 1],
    ['2026-02-27', 1],
    ['2026-02-28', 2],
    ['2026-12-30', 11],
    ['2026-12-31', 12],
    ['2027-01-01', 12],
  ])('of 2026 on %s is %d', (date, month) => {
    expect(lastCompleteMonth(2026, date)).toBe(month);
  });
});

describe('latestDuePeriod', () => {
  it.each([
    ['2026-03-30', 0, null],
    ['2026-03-31', 0, 'TW I'],
    ['2026-06-30', 0, 'Semester I'],
    ['2026-07-09', 10, 'TW I'],
    ['2026-07-10', 10, 'Semester I'],
    ['2026-09-30', 0, 'TW III'],
    ['2026-12-31', 0, 'Tahun'],
  ])('on %s with %d days of grace is %s', (asOf, graceDays, period) => {
    expect(latestDuePeriod({ year: 2026, asOf, graceDays })).toBe(period);
  });
});

describe('addDays', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %d is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });
});

describe('exact comparisons', () => {
  it.each<[bigint, bigint, number, boolean]>([
    [1n, 1n, 100, true],
    [999_999_999n, 1_000_000_000n, 100, false],
    [9n, 10n, 90, true],
    [8_999_999n, 10_000_000n, 90, false],
    [-1n, 2n, -50, true],
    [-1n, 2n, 0, false],
    [0n, 1n, 0, true],
  ])('%d / %d is at least %d per cent: %s', (numerator, denominator, percent, isIt) => {
    expect(isAtLeast({ numerator, denominator }, a(percent))).toBe(isIt);
  });

  it.each<[bigint, bigint, bigint, bigint, boolean]>([
    [1n, 2n, 2n, 4n, true],
    [1n, 2n, 2n, 2n, false],
    [1n, 2n, 1n, 2n, true],
    [1n, 2n, 3n, 4n, false],
    [0n, 2n, 0n, 3n, true],
  ])('%d / %d and %d / %d are equal: %s', (one, of, other, ofOther, isIt) => {
    const pair = [
      { numerator: one, denominator: of },
      { numerator: other, denominator: ofOther },
    ] as const;
    expect(areEqual(pair[0], pair[1])).toBe(isIt);
  });

  it.each([
    [-1n, 3n, '0'],
    [0n, 1n, '0'],
    [1n, 3n, '33.33'],
    [2n, 3n, '66.66'],
    [99_996_153n, 100_000_000n, '99.99'],
    [1n, 100_000n, '0'],
  ])('%d / %d is shown as %s per cent', (numerator, denominator, shown) => {
    expect(shownPercent({ numerator, denominator })).toBe(a(shown));
  });

  it('cut a quotient to millionths toward zero', () => {
    expect([ratioOf(2n, 3n), ratioOf(2n, -3n), ratioOf(7n, 1_000_000n)].map(amountFromRatio)).toEqual([
      666_666n,
      -666_666n,
      7n,
    ]);
  });
});

describe('gravestOf', () => {
  it('is the first of the gravest, and null of none', () => {
    const items = [
      { status: 'Terpenuhi', at: 0 },
      { status: 'Perlu Telaah', at: 1 },
      { status: 'Perlu Telaah', at: 2 },
      { status: 'Peringatan', at: 3 },
    ] as const;
    expect(gravestOf(items)).toBe(items[1]);
    expect(gravestOf([])).toBeNull();
    expect(PACT_STATUSES.map(rankOf)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

describe('isOpsen', () => {
  it.each([
    ['4.1.01.20', true],
    ['4.1.01.21', true],
    ['4.1.01.20.01', true],
    ['4.1.01.2', false],
    ['4.1.01.200', false],
    ['4.1.01.22', false],
    ['14.1.01.20', false],
    [null, false],
  ])('%s: %s', (code, isIt) => {
    expect(isOpsen(code)).toBe(isIt);
  });
});

describe('evaluate: half of the judged days', () => {
  // The first half-year of 2026 has 181 days, of 2028 has 182: 1 April is the 92nd day of it.
  const judged = (year: number, from: string, signed: string, rest: Parameters<typeof run>[0] = {}) =>
    codesOf(
      rowIn(
        run({
          settings: settings({ year, asOf: `${year}-06-30`, runDate: `${year}-06-30` }),
          indicators: [indicator({ months: months([1, 1, 1, 1, 1, 1]) })],
          holdings: [holding({ from })],
          pacts: [pact({ date: signed })],
          ...rest,
        }),
        'TW II',
      ),
    );

  it.each([
    ['2028-04-01', false],
    ['2028-04-02', true],
  ])('held since %s of 182 days is too short: %s', (from, isShort) => {
    const codes = judged(2028, from, from);
    expect([codes.includes('BRAKE_SHORT_TENURE'), codes.includes('BRAKE_SHORT_PACT')]).toEqual([
      isShort,
      isShort,
    ]);
  });

  it.each([
    ['2026-04-01', false],
    ['2026-04-02', true],
  ])('signed on %s of 181 days binds too short: %s', (signed, isShort) => {
    const codes = judged(2026, '2024-01-01', signed);
    expect([codes.includes('BRAKE_SHORT_TENURE'), codes.includes('BRAKE_SHORT_PACT')]).toEqual([
      false,
      isShort,
    ]);
  });

  it('names all who held the office on the last day', () => {
    const evaluation = run({
      indicators: [indicator({ months: months([1, 1, 1]) })],
      holdings: [holding(), successor({ from: '2026-03-10' })],
      pacts: [pact()],
    });
    expect(rowIn(evaluation, 'TW I').reasons).toContainEqual({
      code: 'BRAKE_SEVERAL_HOLDERS',
      date: '2026-03-31',
      names: ['Rahmat Hidayat', 'Siti Aminah'],
    });
  });
});
