// Projections of a year, by hand.
import { amountFromRatio } from '../../src/domain/ratio';
import { paceErrorOf, paceProjection, seasonalProjection } from '../../src/domain/projection';
import { a } from './inputs';

describe('paceProjection', () => {
  it.each([
    ['1680101831', 9, '2240135774'],
    ['1200', 12, '1200'],
    ['0.99', 1, '11'],
    ['0', 3, '0'],
  ])('of %s after %d months is %s', (realisation, month, year) => {
    expect(paceProjection(a(realisation), month)).toBe(a(year));
  });
});

describe('seasonalProjection', () => {
  it('stretches what was reached by last year’s shape', () => {
    expect(seasonalProjection(a(300), a(200), a(1000))).toBe(a(1500));
  });

  it.each([
    ['0', '1000'],
    ['-5', '1000'],
    ['100', '0'],
  ])('is none where last year had %s of %s', (upTo, whole) => {
    expect(seasonalProjection(a(300), a(upTo), a(whole))).toBeNull();
  });
});

describe('paceErrorOf', () => {
  it.each([
    ['750', '1000', 9, '0'],
    ['600', '1000', 9, '-0.2'],
    ['800', '1000', 6, '0.6'],
  ])('of %s of %s by month %d is %s', (upTo, whole, month, error) => {
    const missed = paceErrorOf(a(upTo), a(whole), month);
    expect(missed === null ? null : amountFromRatio(missed)).toBe(a(error));
  });

  it('is none where last year brought nothing', () => {
    expect(paceErrorOf(a(0), a(0), 9)).toBeNull();
  });
});
