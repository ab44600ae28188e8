// Verdicts and statuses where two rules meet: which of them speaks first, and with what words.
import type { EvaluationInput } from '../../src/domain/evaluation';
import type { Indicator } from '../../src/domain/indicator';
import type { Pact } from '../../src/domain/pact';
import { periodTarget } from '../../src/domain/target';
import { targetLedger } from '../../src/domain/targetLedger';
import {
  a,
  codesOf,
  exemption,
  figure,
  HEAD,
  holding,
  indicator,
  judgedOn,
  months,
  officialNamed,
  pact,
  percents,
  plan,
  range,
  rowIn,
  run,
  settings,
  STAGED_MONTHS,
  successor,
  successorPact,
  thousandRow,
} from './inputs';

const tax = (changes: Partial<Indicator> = {}) => thousandRow({ months: months([100, 0, 0]), ...changes });
const level = (changes: Partial<Indicator> = {}) =>
  tax({
    isRupiah: false,
    unit: '%',
    method: 'Posisi Akhir',
    targets: plan({ original: figure(50) }),
    months: months(Array<number>(12).fill(10)),
    ...changes,
  });
const judged = judgedOn('2026-03-31');

describe('evaluate: a miss after a newcomer’s quarter', () => {
  const begun = (
    from: string,
    row: Indicator,
    newcomer: Pact['newcomer'],
    more: Partial<EvaluationInput> = {},
  ) =>
    rowIn(
      run({
        indicators: [row],
        holdings: [holding({ from })],
        pacts: [pact({ date: from, newcomer, triggers: ['Tahun'] })],
        ...more,
      }),
      'TW III',
    );

  it('is the second where he answered for the quarter before', () => {
    for (const newcomer of ['Sejak menjabat', 'Meneruskan'] as const) {
      const result = begun('2026-06-10', level(), newcomer);
      expect(result.reasons).toContainEqual({ code: 'MISSED_TWICE', previous: 'TW II' });
      // A level has no newcomer’s months.
      expect(result.reasons).toContainEqual(
        expect.objectContaining({ code: 'MISSED', firstMonth: 1, lastMonth: 9 }),
      );
    }
  });

  it('is the first where he was away at that quarter’s end and is judged since he came back', () => {
    const holdings = [holding({ to: '2026-06-20' }), holding({ from: '2026-07-01' })];
    const status = (newcomer: Pact['newcomer']) =>
      begun('2026-07-01', level(), newcomer, {
        holdings,
        pacts: [
          pact({ documentKind: 'Perjanjian Kinerja', triggers: ['Tahun'] }),
          pact({ number: '2', date: '2026-07-01', newcomer, triggers: ['Tahun'] }),
        ],
      }).pactStatus;
    expect([status('Sejak menjabat'), status('Meneruskan')]).toEqual(['Peringatan', 'Perlu Klarifikasi']);
  });

  it('is the first after a quarter that left him nothing to reach', () => {
    const stages = [figure(400), figure(400), figure(800), figure(1000)] as const;
    const row = tax({
      targets: plan({ original: figure(1000), cumulativeStages: stages }),
      months: months([100, 100, 100, 10, 10, 10, 10, 10, 10]),
    });
    const asOf = '2026-09-30';
    const result = begun('2026-04-10', row, 'Sejak menjabat', {
      settings: settings({ asOf, runDate: asOf }),
    });
    expect(result.pactStatus).toBe('Peringatan');
  });

  it('is not another’s', () => {
    const result = begun('2026-07-01', level(), 'Meneruskan', {
      holdings: [holding({ to: '2026-06-30' }), successor({ from: '2026-07-01' })],
      pacts: [pact({ triggers: ['Tahun'] }), successorPact({ date: '2026-07-01', triggers: ['Tahun'] })],
    });
    expect([result.holder?.name, result.pactStatus]).toEqual(['Siti Aminah', 'Peringatan']);
  });
});

describe('evaluate: a scale that was refused', () => {
  it.each(['Setiap indikator', 'Total rupiah', 'Rata-rata tertimbang'] as const)(
    'holds the pact of %s',
    (scope) => {
      const refused = settings({ asOf: '2026-03-31', runDate: '2026-03-31', scale: null });
      const result = rowIn(
        judged([tax({ months: months([150, 0, 0]) })], { scope }, { settings: refused }),
        'TW I',
      );
      expect(result).toMatchObject({ status: 'Perlu Keputusan', pactStatus: 'Belum Dapat Dinilai' });
      expect(result.reasons).toEqual([
        { code: 'SCALE_REFUSED' },
        { code: 'SCOPE_UNJUDGED', rows: ['Pajak Reklame'] },
      ]);
    },
  );
});

describe('evaluate: the year', () => {
  it('has the annual target, whatever the last stage says', () => {
    const stages = [figure(1), figure(2), figure(3), figure(8)] as const;
    const targets = plan({ original: figure(9), cumulativeStages: stages });
    const evaluation = run({
      indicators: [tax({ targets, months: months([...Array<number>(11).fill(0), 8]) })],
    });
    expect([rowIn(evaluation, 'TW IV').status, rowIn(evaluation, 'Tahun').status]).toEqual([
      'Tercapai',
      'Tidak Tercapai',
    ]);
  });
});

describe('evaluate: a met target', () => {
  it.each([
    ['all year', '2024-01-01'],
    ['since January', '2026-01-05'],
  ])('needs no reasons of him who held the office %s', (_, from) => {
    const met = tax({ months: months([150, 0, 0]) });
    const result = rowIn(judged([met], {}, { holdings: [holding({ from })] }), 'TW I');
    expect([result.pactStatus, result.reasons]).toEqual(['Terpenuhi', []]);
  });
});

describe('evaluate: a blank Cakupan', () => {
  it('reads a row alone too, though the total and the mean agree', () => {
    const rows = [tax({ months: months([140, 0, 0]) }), tax({ id: 'T!2', months: months([300, 0, 0]) })];
    const result = rowIn(judged(rows, { scope: null }), 'TW I', 'T!1');
    expect(result.pactStatus).toBe('Perlu Telaah');
    expect(result.reasons).toContainEqual({
      code: 'READINGS_DIFFER',
      blank: ['Cakupan'],
      statuses: ['Terindikasi Pelanggaran', 'Terpenuhi'],
    });
  });
});

describe('evaluate: the register of a whole office', () => {
  const rows = [tax(), tax({ id: 'T!2', name: 'Pajak Parkir' })];
  const idsOf = (rule: Partial<Pact>, rest: Partial<EvaluationInput> = {}, indicators = rows) =>
    judged(indicators, rule, rest).register.map(({ indicatorId, status }) => [indicatorId, status]);

  it('has a row for each exempted row, or one for the whole scope', () => {
    const exempted = { exemptions: [exemption()] };
    expect(idsOf({}, exempted)).toEqual([
      ['T!1', 'Dikecualikan'],
      ['T!2', 'Dikecualikan'],
    ]);
    expect(idsOf({ scope: 'Total rupiah' }, exempted)).toEqual([[null, 'Dikecualikan']]);
  });

  it('has one for an office without any target in the year', () => {
    expect(idsOf({}, {}, [tax({ targets: plan() })])).toEqual([[null, 'Belum Dapat Dinilai']]);
  });

  it('names the exemption before an open question of person', () => {
    const pactHolds = [{ code: 'PERSON', questionId: 'person:Pejabat', opd: '1.01' }];
    expect(idsOf({ scope: 'Total rupiah' }, { exemptions: [exemption()], pactHolds })).toEqual([
      [null, 'Dikecualikan'],
    ]);
  });
});

describe('evaluate: nothing to judge', () => {
  const later = level({
    targets: plan({ original: figure(50), cumulativeStages: [null, figure(50), null, figure(50)] }),
  });

  it('in this period, where one row has a target later in the year', () => {
    const rows = [tax({ targets: plan() }), { ...later, id: 'T!2' }];
    expect(officialNamed(judged(rows, {}), HEAD).periods['TW I'].reasons).toEqual([
      { code: 'NO_SCOPED_TARGET', isWholeYear: false },
    ]);
  });

  it('in rupiah, where only levels are promised', () => {
    const result = rowIn(judged([level()], { scope: 'Total rupiah' }), 'TW I');
    expect(result.reasons.at(-1)).toEqual({ code: 'NOTHING_TO_ADD' });
  });

  it('has no version of a target that it does not show', () => {
    expect(rowIn(run({ indicators: [later] }), 'TW I')).toMatchObject({
      target: null,
      targetSource: null,
      targetVersion: null,
    });
  });

  it('shows no target while its stage is open', () => {
    const stages = [figure(1), figure(2), figure(3), figure(12)] as const;
    const targets = plan({ original: figure(9), cumulativeStages: stages });
    const revised = plan({ ...targets, revised: figure(12), revisedFrom: '2026-10-15' });
    expect(rowIn(run({ indicators: [tax({ targets: revised })] }), 'TW I')).toMatchObject({
      status: 'Perlu Keputusan',
      target: null,
    });
    const partial = plan({ cumulativeStages: [figure(1), null, figure(3), figure(12)] });
    const rules = {
      method: 'Akumulasi',
      measuring: 'Bulanan',
      isRupiah: true,
      schedule: percents(15, 40, 75, 100),
    } as const;
    const row = { ledger: targetLedger(partial, rules), method: 'Akumulasi', isRupiah: true } as const;
    expect(periodTarget(row, 'Tahun', 'Kumulatif', 2026, 'ownEnd')).toEqual({
      value: null,
      source: null,
      version: 'murni',
      fault: 'STAGES_PARTLY_FILLED',
    });
  });

  it('asks about a range that is partly negative instead of taking it for none', () => {
    const row = tax({ targets: plan({ original: range(-5, 0) }) });
    expect(rowIn(run({ indicators: [row] }), 'Tahun').status).toBe('Perlu Keputusan');
  });
});

describe('evaluate: rows without a post', () => {
  it('show a pact that is not due yet, and none where a period is', () => {
    const statuses = (asOf: string) => {
      const evaluation = run({ settings: settings({ asOf, runDate: asOf }) });
      return [evaluation.indicators[0]?.pactStatus, rowIn(evaluation, 'TW I').pactStatus];
    };
    expect(statuses('2026-03-30')).toEqual(['Belum Jatuh Tempo', 'Belum Jatuh Tempo']);
    expect(statuses('2026-03-31')).toEqual(['Tidak Berlaku', 'Tidak Berlaku']);
  });

  it('say how far a miss is from its target', () => {
    const { reasons, difference } = rowIn(
      run({ indicators: [indicator({ months: STAGED_MONTHS })] }),
      'TW I',
    );
    expect(reasons).toEqual([
      {
        code: 'BELOW_TARGET',
        distance: a(-30_000_000),
        attainment: { numerator: a(420_000_000), denominator: a(450_000_000) },
        isRupiah: true,
        unit: 'Rupiah',
      },
    ]);
    expect(difference?.numerator).toBe(a(-30_000_000));
    const ranged = level({ targets: plan({ original: range(50, 60) }) });
    expect(rowIn(run({ indicators: [ranged] }), 'TW I').reasons).toMatchObject([{ distance: null }]);
  });
});

describe('evaluate: targets easier than the plan’s, in full', () => {
  it('add nothing for a row that is not easier', () => {
    const rows = [
      tax({ rpjmdTarget: figure(1001) }),
      tax({ id: 'T!2', name: 'Pajak Parkir', rpjmdTarget: figure(1000) }),
    ];
    expect(codesOf(rowIn(judged(rows, { scope: 'Total rupiah' }), 'TW I', 'T!2')).slice(1)).toEqual([
      'MISSED',
      'AWAITING_DECISION',
      'BELOW_RPJMD',
    ]);
  });
});
