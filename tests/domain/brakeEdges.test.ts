// Brakes of totals and of offices at their edges: whose zero month, whose other reading, which day, which shortfall.
import type { EvaluationInput } from '../../src/domain/evaluation';
import type { Indicator } from '../../src/domain/indicator';
import type { Pact } from '../../src/domain/pact';
import {
  a,
  codesOf,
  exemption,
  figure,
  holding,
  indicator,
  months,
  pact,
  rowIn,
  run,
  THOUSAND,
} from './inputs';

/** A row of which 150 are due in the first quarter. */
const row = (id: string, values: readonly (number | string | null)[], changes: Partial<Indicator> = {}) =>
  indicator({ id, name: id, targets: THOUSAND, months: months(values), ...changes });
const judged = (
  indicators: readonly Indicator[],
  rule: Partial<Pact> = {},
  rest: Partial<EvaluationInput> = {},
) => rowIn(run({ indicators, holdings: [holding()], pacts: [pact(rule)], ...rest }), 'TW I', 'T!1');
const TOTAL = { scope: 'Total rupiah' } as const;

describe('evaluate: an office that was reorganised', () => {
  it.each([
    ['2026-01-01', 'Terindikasi Pelanggaran'],
    ['2026-01-02', 'Perlu Telaah'],
    ['2026-03-31', 'Perlu Telaah'],
    ['2026-04-01', 'Terindikasi Pelanggaran'],
  ])('on %s, in the first quarter: %s', (from, expected) => {
    const source = { sheet: 'Pemetaan OPD', row: 2 };
    const reorganisations = [{ source, opd: '1.01', formerOpd: '1.09', from, basis: 'Perda 1' }];
    expect(judged([row('T!1', [40, 40, 40])], {}, { reorganisations }).pactStatus).toBe(expected);
  });
});

describe('evaluate: a total of opsen', () => {
  it('alone is missed only because of them', () => {
    const result = judged([row('T!1', [40, 40, 40], { code: '4.1.01.20' })], TOTAL);
    expect(result.pactStatus).toBe('Perlu Telaah');
    expect(codesOf(result)).toContain('BRAKE_MISSED_BY_OPSEN');
  });
});

describe('evaluate: the zero month of a total', () => {
  it.each([
    ['counts', [], true],
    ['of an exempted row does not', [exemption({ account: '4.1.02.01' })], false],
  ])('%s', (_, exemptions, isFragile) => {
    const rows = [row('T!1', [40, 40, 40]), row('T!2', [40, 40, 0], { code: '4.1.02.01' })];
    expect(codesOf(judged(rows, TOTAL, { exemptions })).includes('FRAGILE_ZERO_MONTH')).toBe(isFragile);
  });
});

describe('evaluate: another reading', () => {
  it('by which the row cannot be judged makes the miss fragile too', () => {
    const alternatives = [{ code: 'UNIT', months: months([40, null, 40]) }];
    expect(codesOf(judged([row('T!1', [40, 40, 40], { alternatives })]))).toContain('FRAGILE_READING');
  });

  it.each<[string, number, boolean]>([
    // 300 are due; the first row has 50 and the second 140, or what the other reading says.
    ['meets the target of its own row', 160, false],
    ['still leaves one missing', 249, false],
    ['meets the target of both', 250, true],
  ])('of one row of a total that %s', (_, other, isFragile) => {
    const alternatives = [{ code: 'UNIT', months: months([other - 2, 1, 1]) }];
    const rows = [row('T!1', [48, 1, 1]), row('T!2', [138, 1, 1], { alternatives })];
    expect(codesOf(judged(rows, TOTAL)).includes('FRAGILE_READING')).toBe(isFragile);
  });
});

describe('evaluate: the tiny shortfall of a total', () => {
  it.each<[string, boolean]>([
    // 0.01 per cent of 300 are 0.03.
    ['99.97', true],
    ['99.96', false],
  ])('%s in the last month: %s', (last, isFragile) => {
    const found = judged([row('T!1', [100, 100, last]), row('T!2', [0, 0, 0])], TOTAL, {});
    expect(codesOf(found).includes('FRAGILE_SHORTFALL')).toBe(isFragile);
    if (!isFragile) return;
    expect(found.reasons).toContainEqual({
      code: 'FRAGILE_SHORTFALL',
      shortfall: a('0.03'),
      limit: a('0.01'),
      isRupiah: true,
      unit: '',
    });
  });
});

describe('evaluate: a total held against a part of its target', () => {
  it('is told how far it is from the sen that meets it', () => {
    // 75 per cent of 150.01 are 112.5075, which 112.51 is the first sen to reach.
    const stages = [figure('150.01'), figure(400), figure(750), figure(1000)] as const;
    const targets = { ...THOUSAND, cumulativeStages: stages };
    const result = judged([row('T!1', [100, 1, 1], { targets })], { ...TOTAL, threshold: a(75) });
    expect(result.reasons.find(({ code }) => code === 'MISSED')).toMatchObject({ distance: a('-10.51') });
  });
});

describe('evaluate: targets beside those of the five-year plan', () => {
  it('are named where they are easier, and nothing is said of the others', () => {
    const easier = row('T!1', [40, 40, 40], { rpjmdTarget: figure(1001) });
    const same = row('T!2', [40, 40, 40], { rpjmdTarget: figure(1000) });
    const { reasons } = judged([easier, same], TOTAL);
    // An entry without a code would pass for none under toEqual.
    expect(reasons.map(({ code }) => code)).toStrictEqual([
      'BELOW_TARGET',
      'MISSED',
      'AWAITING_DECISION',
      'BELOW_RPJMD',
    ]);
  });
});
