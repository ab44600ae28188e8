// What a miss says of a total and of a mean, in full: whose target, which version, which unit; and scales at their edges.
import { amountFromNumber } from '../../src/domain/amount';
import type { Indicator } from '../../src/domain/indicator';
import type { Pact } from '../../src/domain/pact';
import { weightedMean } from '../../src/domain/measure';
import { areEqual, ratioOf } from '../../src/domain/ratio';
import { checkScale, type DraftBand } from '../../src/domain/scale';
import {
  a,
  codesOf,
  figure,
  holding,
  months,
  officialNamed,
  pact,
  plan,
  range,
  rowIn,
  run,
  thousandRow,
} from './inputs';

const YEAR = months(Array<number>(12).fill(10));
const tax = (changes: Partial<Indicator> = {}) => thousandRow({ months: YEAR, ...changes });
const revised = plan({ original: figure(1000), revised: figure(1200), revisedFrom: '2026-08-01' });
const missOf = (indicators: readonly Indicator[], scope: Pact['scope'], period: 'TW II' | 'TW IV') => {
  const evaluation = run({ indicators, holdings: [holding()], pacts: [pact({ scope })] });
  const { reasons } = rowIn(evaluation, period, 'T!1');
  const found = reasons.find(({ code }) => code === 'MISSED');
  if (found?.code !== 'MISSED') throw new Error('No miss.');
  return found;
};

describe('evaluate: the miss of a total', () => {
  it('is told with its sums', () => {
    const rows = [tax(), tax({ id: 'T!2', targets: plan({ original: figure(500) }) })];
    expect(missOf(rows, 'Total rupiah', 'TW II')).toMatchObject({
      target: figure(600),
      distance: a(-480),
      targetVersion: 'murni',
      isRupiah: true,
      unit: '',
    });
  });

  it.each<[string, readonly Indicator[], 'TW II' | 'TW IV', string]>([
    ['before the revision', [tax({ targets: revised }), tax({ id: 'T!2' })], 'TW II', 'murni'],
    ['of which the first was revised', [tax({ targets: revised }), tax({ id: 'T!2' })], 'TW IV', 'perubahan'],
    ['of which the last was revised', [tax(), tax({ id: 'T!2', targets: revised })], 'TW IV', 'perubahan'],
    ['of which none was revised', [tax(), tax({ id: 'T!2' })], 'TW IV', 'murni'],
  ])('names the version of rows %s', (_, rows, period, version) => {
    for (const scope of ['Total rupiah', 'Rata-rata tertimbang'] as const) {
      expect(missOf(rows, scope, period).targetVersion).toBe(version);
    }
  });

  it.each<[string, Indicator]>([
    ['a range', tax({ id: 'T!2', name: 'Pajak Parkir', targets: plan({ original: range(1, 2) }) })],
    [
      'an open question',
      tax({ id: 'T!2', name: 'Pajak Parkir', holds: [{ code: 'X', questionId: 'x', periods: 'all' }] }),
    ],
  ])('waits for %s', (_, other) => {
    const evaluation = run({
      indicators: [tax(), other],
      holdings: [holding()],
      pacts: [pact({ scope: 'Total rupiah' })],
    });
    expect(rowIn(evaluation, 'TW II', 'T!1').reasons.at(-1)).toEqual({
      code: 'SCOPE_UNJUDGED',
      rows: ['Pajak Parkir'],
    });
  });
});

describe('evaluate: the miss of a mean', () => {
  it('is told in per cent, without target or distance', () => {
    expect(missOf([tax(), tax({ id: 'T!2' })], 'Rata-rata tertimbang', 'TW II')).toMatchObject({
      target: null,
      realisation: null,
      distance: null,
      isRupiah: false,
      unit: '%',
    });
  });

  it('has no rows left where all are without a target in the period', () => {
    const rows = [tax({ measuring: 'Semester' })];
    const evaluation = run({
      indicators: rows,
      holdings: [holding()],
      pacts: [pact({ scope: 'Rata-rata tertimbang' })],
    });
    expect(officialNamed(evaluation, 'Rahmat Hidayat').periods['TW I']).toMatchObject({
      pactStatus: 'Tidak Berlaku',
      reasons: [{ code: 'NO_SCOPED_TARGET', isWholeYear: false }],
    });
  });
});

describe('evaluate: catching up at the half-year', () => {
  it('names the quarter at whose end the half-year is measured', () => {
    const row = tax({
      measuring: 'Semester',
      months: months([150, 0, 0, 200, 0, 0, 350, 0, 0, 300, 0, 0]),
    });
    const evaluation = run({
      indicators: [row],
      holdings: [holding()],
      pacts: [pact({ triggers: ['Semester'], catchUp: 'Boleh dikejar' })],
    });
    expect(rowIn(evaluation, 'Semester I').reasons).toContainEqual({ code: 'CAUGHT_UP', by: 'TW IV' });
  });
});

describe('weightedMean', () => {
  const parts = (...attained: readonly (readonly [number, number] | null)[]) =>
    attained.map((each) => ({
      attainment: each === null ? null : ratioOf(BigInt(each[0]), 100n),
      weight: a(each === null ? 1 : each[1]),
    }));

  it.each<[string, ReturnType<typeof parts>, bigint]>([
    ['of equal weights', parts([80, 1], [100, 1]), 90n],
    ['of unequal ones', parts([80, 3], [100, 1]), 85n],
    ['bounded above', parts([500, 1], [80, 1]), 100n],
    ['at its bound', parts([120, 1], [80, 1]), 100n],
    ['bounded below', parts([-50, 1], [80, 1]), 40n],
    ['of nothing reached', parts([0, 1], [80, 1]), 40n],
    ['of nothing known', parts(null, [80, 1]), 40n],
  ])('%s', (_, given, percent) => {
    expect(areEqual(weightedMean(given, a(120)), ratioOf(percent, 100n))).toBe(true);
  });
});

describe('evaluate: documents without a signatory', () => {
  it.each([
    ['Pakta Integritas', 'Terindikasi Pelanggaran'],
    ['Perjanjian Kinerja', 'Tidak Berlaku'],
  ] as const)('%s: %s', (documentKind, status) => {
    const evaluation = run({
      indicators: [tax()],
      holdings: [holding()],
      pacts: [pact({ documentKind, signatory: null })],
    });
    expect(rowIn(evaluation, 'TW II').pactStatus).toBe(status);
  });

  it('count a blank field and none as the same', () => {
    const evaluation = run({
      indicators: [tax()],
      holdings: [holding()],
      pacts: [pact(), pact({ number: '2', field: ' ', clause: null })],
    });
    expect(rowIn(evaluation, 'TW II')).toMatchObject({ pactNumber: '2', pactStatus: 'Perlu Klarifikasi' });
  });

  it('tell fields apart by their words', () => {
    const evaluation = run({
      indicators: [tax({ field: 'PADDaerah' })],
      holdings: [holding()],
      pacts: [pact({ field: 'PAD Daerah' })],
    });
    expect(codesOf(rowIn(evaluation, 'TW II'))).toContain('NO_PACT');
  });
});

describe('checkScale: edges', () => {
  const band = (status: string, from: number | null, more: Partial<DraftBand> = {}): DraftBand => ({
    status,
    from: from === null ? null : a(from),
    fill: 'FFFFFF',
    text: '000000',
    ...more,
  });

  it.each<[string, DraftBand[], string, number]>([
    ['one band above 0', [band('A', 5)], 'NO_FLOOR', 0],
    ['two floors', [band('A', null), band('B', null)], 'OVERLAP', 0],
    [
      'equal bounds from worst to best',
      [band('D', null), band('C', 50), band('B', 90), band('A', 90)],
      'DUPLICATE_BOUND',
      2,
    ],
    ['equal bounds without a floor', [band('A', 90), band('B', 90)], 'NO_FLOOR', 1],
    ['an end of the best band', [band('A', 90, { below: a(100) }), band('B', null)], 'GAP', 0],
  ])('refuses %s', (_, drafts, code, index) => {
    expect(checkScale(drafts)).toEqual({ ok: false, failure: { code, index } });
  });

  it.each<[string, DraftBand[]]>([
    ['one band of everything', [band('A', null)]],
    ['a floor of 0 from worst to best', [band('B', 0), band('A', 90)]],
    ['a blank end', [band('A', 90, { below: null }), band('B', null, { below: null })]],
  ])('accepts %s', (_, drafts) => {
    expect(checkScale(drafts).ok).toBe(true);
  });
});

describe('amountFromNumber', () => {
  it.each<[number, string]>([
    [3, '3'],
    [-5, '-5'],
    [0.1, '0.1'],
    [1e21, '1000000000000000000000'],
    [Number.MAX_SAFE_INTEGER + 1, '9007199254740992'],
    [0.0000005, '0.000001'],
  ])('of %d is %s', (value, text) => {
    expect(amountFromNumber(value)).toBe(a(text));
  });
});
