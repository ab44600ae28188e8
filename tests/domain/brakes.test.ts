// Each brake alone keeps a triggered miss from being indicated; without it the same miss is indicated.
import type { EvaluationInput } from '../../src/domain/evaluation';
import {
  a,
  codesOf,
  exemption,
  figure,
  holding,
  indicator,
  months,
  pact,
  plan,
  rowIn,
  run,
  settings,
  STAGED_MONTHS,
  successor,
} from './inputs';

const tw1 = (changes: Partial<EvaluationInput> = {}) =>
  rowIn(run({ holdings: [holding()], pacts: [pact()], ...changes }), 'TW I');

describe('evaluate: brakes', () => {
  it('indicates the miss without any brake, with the words that leave the decision to others', () => {
    const result = tw1();
    expect(result.pactStatus).toBe('Terindikasi Pelanggaran');
    expect(codesOf(result)).toEqual(['BELOW_TARGET', 'MISSED', 'AWAITING_DECISION']);
  });

  it.each<[string, Partial<EvaluationInput>]>([
    ['BRAKE_ACTING', { holdings: [holding({ kind: 'Plt' })] }],
    ['BRAKE_SHORT_TENURE', { holdings: [holding({ from: '2026-02-20' })] }],
    ['BRAKE_SHORT_PACT', { pacts: [pact({ date: '2026-02-20' })] }],
    ['BRAKE_VACANT', { holdings: [holding({ to: '2026-03-20' })] }],
    ['BRAKE_SEVERAL_HOLDERS', { holdings: [holding(), successor({ from: '2026-03-15' })] }],
    [
      'BRAKE_NOT_LAST_HOLDER',
      {
        holdings: [holding({ to: '2026-03-20' }), successor({ from: '2026-03-21' })],
        pacts: [pact({ documentKind: 'Perjanjian Kinerja' })],
      },
    ],
    [
      'BRAKE_NEWCOMER_RULE_BLANK',
      { holdings: [holding({ from: '2026-01-10' })], pacts: [pact({ newcomer: null })] },
    ],
    [
      'BRAKE_REORGANISED',
      {
        reorganisations: [
          {
            source: { sheet: 'P', row: 2 },
            opd: '1.01',
            formerOpd: '1.09',
            from: '2026-02-01',
            basis: 'Perda 1',
          },
        ],
      },
    ],
    ['BRAKE_OPSEN', { indicators: [indicator({ code: '4.1.01.20', months: STAGED_MONTHS })] }],
    [
      'FRAGILE_SHORTFALL',
      {
        indicators: [indicator({ months: months([150e6, 150e6, '149955000', 1, 1, 1, 1, 1, 1, 1, 1, 1]) })],
      },
    ],
    ['FRAGILE_ZERO_MONTH', { indicators: [indicator({ months: months([150e6, 150e6, 0]) })] }],
    [
      'FRAGILE_READING',
      {
        indicators: [
          indicator({
            months: months([140e6, 140e6, 140e6]),
            alternatives: [{ code: 'UNIT', months: months([140e9, 140e9, 140e9]) }],
          }),
        ],
      },
    ],
  ])('%s makes it Perlu Telaah', (code, changes) => {
    const result = tw1(changes);
    expect(result.pactStatus).toBe('Perlu Telaah');
    expect(codesOf(result)).toContain(code);
  });

  it.each([
    ['449955000', 'Perlu Telaah'],
    ['449954999.99', 'Terindikasi Pelanggaran'],
  ])('is fragile up to exactly 0.01 % of the threshold amount: %s is %s', (realised, status) => {
    const row = indicator({
      months: months([1, 1, (BigInt(a(realised)) - a(2)).toString().replace(/(\d{6})$/, '.$1')]),
    });
    expect(tw1({ indicators: [row] }).pactStatus).toBe(status);
  });

  it.each<[string, readonly (number | null)[], boolean]>([
    ['a zero after positive months', [50e6, 60e6, 0], true],
    ['a zero after quarters of a source without months', [null, null, 90e6, null, null, 0], true],
    ['a month that is not zero', [50e6, 60e6, 1], false],
    ['a zero after a zero', [50e6, 0, 0], false],
    ['a zero after a negative month', [50e6, -1, 0], false],
    ['a zero with nothing before it', [null, null, 0], false],
  ])('looks at every month of the year: %s', (_, values, expected) => {
    for (const measuring of ['Bulanan', 'Triwulan'] as const) {
      const isQuarterly = values[0] === null;
      if (isQuarterly && measuring === 'Bulanan') continue;
      const period = values.length === 3 ? 'TW I' : 'TW II';
      const evaluation = run({
        indicators: [indicator({ measuring, months: months(values) })],
        holdings: [holding()],
        pacts: [pact()],
      });
      expect(codesOf(rowIn(evaluation, period)).includes('FRAGILE_ZERO_MONTH')).toBe(expected);
    }
  });

  it('switches the tiny shortfall off with a limit of 0', () => {
    const row = indicator({ months: months([150e6, 150e6, '149999999.99']) });
    expect(tw1({ indicators: [row] }).pactStatus).toBe('Perlu Telaah');
    expect(tw1({ indicators: [row], settings: settings({ fragilePercent: 0n }) }).pactStatus).toBe(
      'Terindikasi Pelanggaran',
    );
  });

  it('brakes a later cumulative miss that is no larger than the exempted quarter left behind', () => {
    const row = (second: number) =>
      indicator({ months: months([140e6, 140e6, 140e6, second, 250e6, 250e6]) });
    const second = (value: number) =>
      rowIn(
        run({ indicators: [row(value)], holdings: [holding()], pacts: [pact()], exemptions: [exemption()] }),
        'TW II',
      );
    expect(second(250e6).pactStatus).toBe('Perlu Telaah');
    expect(codesOf(second(250e6))).toContain('BRAKE_EXEMPTED_SHORTFALL');
    expect(second(240e6).pactStatus).toBe('Terindikasi Pelanggaran');
  });

  it('brakes a total that is missed only because of opsen', () => {
    const rows = (ordinary: number) => [
      indicator({ id: 'T!1', code: '4.1.01.09', months: months([ordinary, ordinary, ordinary]) }),
      indicator({ id: 'T!2', code: '4.1.01.20', months: months([1, 1, 1]) }),
    ];
    const pacts = [pact({ scope: 'Total rupiah' })];
    expect(codesOf(tw1({ indicators: rows(151e6), pacts }))).toContain('BRAKE_MISSED_BY_OPSEN');
    expect(tw1({ indicators: rows(140e6), pacts }).pactStatus).toBe('Terindikasi Pelanggaran');
  });

  it.each([
    [
      'a question of person',
      { pactHolds: [{ code: 'X', questionId: 'q', opd: '1.01' }] },
      'Belum Dapat Dinilai',
    ],
    ['incomplete data', { indicators: [indicator({ months: months([1, null, 1]) })] }, 'Belum Dapat Dinilai'],
    [
      'an open question',
      {
        indicators: [
          indicator({
            months: STAGED_MONTHS,
            holds: [{ code: 'UNIT', questionId: 'u', periods: 'all' as const }],
          }),
        ],
      },
      'Belum Dapat Dinilai',
    ],
    ['no clause', { pacts: [pact({ clause: null })] }, 'Perlu Klarifikasi'],
    [
      'an unsigned agreement',
      { pacts: [pact({ documentKind: 'Perjanjian Kinerja', signatory: null })] },
      'Tidak Berlaku',
    ],
    ['an undated pact', { pacts: [pact({ date: null })] }, 'Tidak Berlaku'],
    ['an exemption', { exemptions: [exemption()] }, 'Dikecualikan'],
    [
      'an exemption dated after the evaluation',
      { exemptions: [exemption({ date: '2027-03-01' })] },
      'Terindikasi Pelanggaran',
    ],
    [
      'an exemption of another account',
      { exemptions: [exemption({ account: '4.1.01.15' })] },
      'Terindikasi Pelanggaran',
    ],
    ['a scale that was refused', { settings: settings({ scale: null }) }, 'Belum Dapat Dinilai'],
    ['no tenures at all', { holdings: [] }, 'Belum Dapat Dinilai'],
  ] as const)('with %s', (_, changes, status) => {
    expect(tw1(changes as Partial<EvaluationInput>).pactStatus).toBe(status);
  });

  it('names a target easier than the plan without changing the verdict', () => {
    const row = indicator({
      months: STAGED_MONTHS,
      rpjmdTarget: figure(3_100_000_000),
      targets: plan({ original: figure(3e9) }),
    });
    const result = tw1({ indicators: [row] });
    expect(result.pactStatus).toBe('Terindikasi Pelanggaran');
    expect(codesOf(result)).toContain('BELOW_RPJMD');
  });
});
