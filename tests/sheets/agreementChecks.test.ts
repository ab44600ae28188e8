// Missions without indicators, offices without signatures, targets easier than the plan's path.
import { evaluate } from '../../src/domain/evaluate';
import type { EvaluationInput } from '../../src/domain/evaluation';
import type { Pact } from '../../src/domain/pact';
import {
  missionKeys,
  missionsWithoutIndicator,
  pathsOf,
  unsignedOffices,
} from '../../src/sheets/agreementChecks';
import { evaluationIssues } from '../../src/sheets/evaluationIssues';
import type { Inspection, RpjmdList } from '../../src/sheets/inspection';
import { a, indicator, pact, plan, settings } from '../domain/inputs';

const ROAD = { opd: '2.15', office: 'Dinas Perhubungan' };

const input = (changes: Partial<EvaluationInput> = {}): EvaluationInput => ({
  settings: settings({ asOf: '2026-09-30', runDate: '2026-10-05' }),
  indicators: [
    indicator(),
    indicator({ ...ROAD, id: 'Target!7', name: 'Retribusi Parkir', mission: 'Misi 2' }),
  ],
  holdings: [],
  pacts: [],
  exemptions: [],
  reorganisations: [],
  pactHolds: [],
  ...changes,
});

const list = (changes: Partial<RpjmdList> = {}): RpjmdList => ({
  sheet: 'RPJMD',
  column: 1,
  missions: ['Misi 1', 'Misi II: Melayani', 'Misi 3'].map((name, at) => ({ name, row: 3 + at })),
  paths: [],
  ...changes,
});

describe('missionKeys', () => {
  it.each([
    ['Misi 3', ['#3']],
    ['MISI  III : Melayani', ['#3', 'melayani']],
    ['Misi ke-2', ['#2']],
    ['4', ['#4']],
    ['Mewujudkan layanan', ['mewujudkan layanan']],
    ['', []],
  ])('calls %p by its number and its words', (mission, keys) => {
    expect(missionKeys(mission)).toEqual(keys);
  });
});

describe('missionsWithoutIndicator', () => {
  it('names the missions that no indicator serves, whatever way they are numbered', () => {
    expect(missionsWithoutIndicator(input(), list()).map(({ name }) => name)).toEqual(['Misi 3']);
  });

  it('does not hold words against numbers', () => {
    const worded = list({ missions: [{ name: 'Mewujudkan kemandirian', row: 3 }] });
    expect(missionsWithoutIndicator(input(), worded)).toEqual([]);
  });

  it('expects no office alone to serve them all', () => {
    expect(missionsWithoutIndicator(input({ indicators: [indicator()] }), list())).toEqual([]);
  });
});

describe('unsignedOffices', () => {
  const signedBy = (changes: Partial<Pact>): readonly string[] =>
    unsignedOffices(input({ pacts: [pact({ ...ROAD }), pact(changes)] }));

  it.each<[string, Partial<Pact>, boolean]>([
    ['a dated pact', {}, true],
    ['a pact without a date', { date: null }, false],
    ['a pact dated after the evaluation', { date: '2026-10-01' }, false],
    [
      'an agreement that nobody signed for the region',
      { documentKind: 'Perjanjian Kinerja', signatory: null },
      false,
    ],
    ['an agreement of the year before', { documentKind: 'Perjanjian Kinerja', date: '2025-01-02' }, false],
    ['a pact of an earlier year that still holds', { date: '2024-01-02' }, true],
    ['a pact that ended before the year', { date: '2024-01-02', validUntil: '2025-12-31' }, false],
  ])('takes %s for a signature or not', (_, changes, isSigned) => {
    expect(signedBy(changes)).toEqual(isSigned ? [] : ['Badan Pendapatan Daerah']);
  });

  it('asks nothing of an office without targets', () => {
    const bare = input({ indicators: [indicator({ targets: plan() })] });
    expect(unsignedOffices(bare)).toEqual([]);
  });
});

describe('pathsOf', () => {
  const path = (planned: number, unit = 'Rp') => ({
    row: 9,
    name: 'pajak  reklame',
    mission: 'Misi 1',
    unit,
    years: new Map([
      [2025, a(2_000_000_000)],
      [2026, a(planned)],
    ]),
  });
  const easier = (planned: number, changes: Parameters<typeof indicator>[0] = {}, unit = 'Rp') =>
    pathsOf(
      evaluate(input({ indicators: [indicator(changes)] })),
      list({ paths: [path(planned, unit)] }),
    ).map((one) => one.isEasier);

  it.each([
    [3_000_000_001, true],
    [3_000_000_000, false],
    [2_999_999_999, false],
  ])('holds the year’s target against %d', (planned, expected) => {
    expect(easier(planned)).toEqual([expected]);
  });

  it('minds the direction', () => {
    const lower = { direction: 'Semakin rendah semakin baik', isRupiah: false, unit: 'hari' } as const;
    expect(easier(3_000_000_001, lower, 'Hari')).toEqual([false]);
    expect(easier(2_999_999_999, lower, 'Hari')).toEqual([true]);
  });

  it('compares nothing in another unit, without a target or without that year', () => {
    expect(easier(4_000_000_000, {}, 'Rp juta')).toEqual([null]);
    expect(easier(4_000_000_000, { targets: plan() })).toEqual([null]);
    const other = list({ paths: [{ ...path(1), years: new Map([[2025, a(9_000_000_000)]]) }] });
    expect(pathsOf(evaluate(input()), other).map((one) => one.isEasier)).toEqual([null]);
  });

  it('has none for rows that the plan does not name', () => {
    expect(easier(1, { name: 'Pajak Hotel' })).toEqual([]);
  });
});

describe('evaluationIssues', () => {
  const inspection = (own: EvaluationInput, rpjmd: RpjmdList | null): Inspection => ({
    year: 2026,
    asOf: '2026-09-30',
    sources: [],
    questions: [],
    settled: {},
    bases: {},
    issues: [],
    paper: 'A4',
    input: own,
    rpjmd,
    failure: null,
  });
  const codes = (own: EvaluationInput, rpjmd: RpjmdList | null): readonly string[] =>
    evaluationIssues(evaluate(own), inspection(own, rpjmd)).map(({ code }) => code);

  it('reports offices without a document where others have one', () => {
    expect(codes(input(), null)).not.toContain('OPD_TANPA_DOKUMEN');
    const issues = evaluationIssues(
      evaluate(input({ pacts: [pact()] })),
      inspection(input({ pacts: [pact()] }), null),
    );
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'OPD_TANPA_DOKUMEN', found: 'Dinas Perhubungan' }),
    );
  });

  it('reports missions without indicators at their cells, and targets below the path', () => {
    const planned = { row: 9, name: 'Pajak Reklame', mission: '', unit: 'Rupiah' };
    const rpjmd = list({ paths: [{ ...planned, years: new Map([[2026, a(3_100_000_000)]]) }] });
    const issues = evaluationIssues(evaluate(input()), inspection(input(), rpjmd));
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'MISI_TANPA_INDIKATOR', sheet: 'RPJMD', cell: 'A5', found: 'Misi 3' }),
    );
    expect(issues).toContainEqual(
      expect.objectContaining({
        code: 'TARGET_DI_BAWAH_JALUR_RPJMD',
        sheet: 'Target',
        expected: 'RPJMD!9:9',
      }),
    );
  });
});
