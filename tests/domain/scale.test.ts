// The scale: edges exactly, refusals, and the law that every percentage has one status.
import fc from 'fast-check';
import { ratioOf } from '../../src/domain/ratio';
import { ratingFor } from '../../src/domain/rating';
import {
  checkScale,
  DEFAULT_SCALE,
  PERMENDAGRI_SCALE,
  statusFor,
  type DraftBand,
} from '../../src/domain/scale';
import { a } from './inputs';

const band = (status: string, from: number | null, below?: number): DraftBand => ({
  status,
  from: from === null ? null : a(from),
  fill: 'FFFFFF',
  text: '000000',
  ...(below === undefined ? {} : { below: a(below) }),
});

describe('statusFor', () => {
  it.each([
    [99_99, 'Mendekati Target'],
    [100_00, 'Tercapai'],
    [100_01, 'Tercapai'],
    [89_99, 'Tidak Tercapai'],
    [90_00, 'Mendekati Target'],
    [90_01, 'Mendekati Target'],
    [-5000, 'Tidak Tercapai'],
  ])('%d hundredths of a per cent is %s', (hundredths, status) => {
    expect(statusFor(ratioOf(BigInt(hundredths), 10_000n), DEFAULT_SCALE)).toBe(status);
  });

  it('is not lifted by the last sen', () => {
    const target = 3_900_000_000_00n;
    expect(statusFor(ratioOf(target - 1n, target), DEFAULT_SCALE)).toBe('Mendekati Target');
    expect(statusFor(ratioOf(target, target), DEFAULT_SCALE)).toBe('Tercapai');
  });
});

describe('ratingFor', () => {
  it.each([
    [91_00, 'Sangat Tinggi'],
    [90_99, 'Tinggi'],
    [90_50, 'Tinggi'],
    [76_00, 'Tinggi'],
    [75_99, 'Sedang'],
    [66_00, 'Sedang'],
    [65_99, 'Rendah'],
    [51_00, 'Rendah'],
    [50_99, 'Sangat Rendah'],
    [120_00, 'Sangat Tinggi'],
  ])('%d hundredths of a per cent is %s', (hundredths, rating) => {
    expect(ratingFor(ratioOf(BigInt(hundredths), 10_000n))).toBe(rating);
  });
});

describe('checkScale', () => {
  it.each<[string, DraftBand[], string, number | null]>([
    ['no band', [], 'EMPTY', null],
    ['a gap below', [band('A', 100), band('B', 50)], 'NO_FLOOR', 1],
    ['one bound twice', [band('A', 90), band('B', 90), band('C', null)], 'DUPLICATE_BOUND', 1],
    ['one status twice', [band('A', 90), band('a', 80), band('C', null)], 'DUPLICATE_STATUS', 1],
    ['no order', [band('A', 90), band('B', 95), band('C', null)], 'UNORDERED', 1],
    ['two floors', [band('A', 90), band('B', null), band('C', null)], 'OVERLAP', 1],
    ['a gap between bounds', [band('A', 91), band('B', null, 90)], 'GAP', 1],
    ['an overlap between bounds', [band('A', 91), band('B', null, 92)], 'OVERLAP', 1],
    ['a word of the rules', [band('Perlu Keputusan', null)], 'RESERVED_STATUS', 0],
    ['a blank word', [band(' ', null)], 'BLANK_STATUS', 0],
  ])('refuses %s', (_, drafts, code, index) => {
    expect(checkScale(drafts)).toEqual({ ok: false, failure: { code, index } });
  });

  it('accepts the presets, also from worst to best and with a floor of 0', () => {
    expect(checkScale(PERMENDAGRI_SCALE)).toEqual({ ok: true, value: PERMENDAGRI_SCALE });
    expect(checkScale(DEFAULT_SCALE.toReversed())).toEqual({ ok: true, value: DEFAULT_SCALE });
    expect(checkScale([band('A', 91), band('B', null, 91)])).toMatchObject({ ok: true });
    expect(checkScale([band('A', 90), band('B', 0)])).toMatchObject({
      ok: true,
      value: [{}, { from: null }],
    });
  });

  it('refuses random bands or gives every percentage exactly one status', () => {
    const drafts = fc.array(fc.option(fc.integer({ min: -5, max: 120 }), { freq: 4 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(drafts, fc.integer({ min: -300, max: 300 }), (bounds, percent) => {
        const checked = checkScale(bounds.map((from, i) => band(`S${i}`, from)));
        if (!checked.ok) return;
        const holding = checked.value.filter(({ from }, i) => {
          const above = checked.value[i - 1]?.from ?? null;
          return (from === null || a(percent) >= from) && (above === null || a(percent) < above);
        });
        expect(holding).toHaveLength(1);
        expect(statusFor(ratioOf(BigInt(percent), 100n), checked.value)).toBe(holding[0]?.status);
      }),
      { numRuns: 2000 },
    );
  });
});
