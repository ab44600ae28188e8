// What officials, the register, a handover and the year's curve say where something is blank.
import type { EvaluationInput } from '../../src/domain/evaluation';
import { handoversOf } from '../../src/domain/handover';
import { handoverShares } from '../../src/domain/handoverShares';
import type { Pact } from '../../src/domain/pact';
import { yearCurve } from '../../src/domain/yearCurve';
import {
  a,
  codesOf,
  figure,
  holding,
  indicator,
  months,
  officialNamed,
  pact,
  plan,
  range,
  rowIn,
  run,
  settings,
  successor,
  THOUSAND,
} from './inputs';

const A = 'Rahmat Hidayat';
const YEAR = months(Array<number>(12).fill(100));

describe('evaluate: documents without a holder', () => {
  const alone = (changes: Partial<Pact>, more: Partial<EvaluationInput> = {}) =>
    run({ indicators: [indicator({ months: YEAR })], pacts: [pact(changes)], ...more });

  it.each<[Partial<Pact>, string, string | null]>([
    [{}, A, '197001011995031001'],
    [{ nip: null }, A, null],
    [{ name: null }, '', '197001011995031001'],
    [{ name: null, nip: null }, '', null],
  ])('are registered under whom they name: %j', (changes, name, nip) => {
    const { register, indicators } = alone(changes);
    expect(register.map((entry) => [entry.name, entry.nip, entry.status, entry.office])).toEqual([
      [name, nip, 'Belum Dapat Dinilai', 'Badan Pendapatan Daerah'],
    ]);
    expect(indicators[0]?.periods['TW I'].reasons.at(-1)).toEqual({
      code: 'HOLDER_UNKNOWN',
      pactNumber: '800/12/2026',
      name,
    });
  });

  it('of an office without rows have no name of it to tell', () => {
    const { register } = run({ indicators: [], pacts: [pact({ opd: '9.99' })] });
    expect(register.map(({ opd, office }) => [opd, office])).toEqual([['9.99', '']]);
  });

  it('say nothing of a period after their validity', () => {
    const result = rowIn(alone({ validUntil: '2026-03-31' }), 'TW II');
    expect([result.pactStatus, codesOf(result).at(-1)]).toEqual(['Tidak Berlaku', 'NO_HOLDER']);
  });

  it('without a date are told of him who is named', () => {
    const evaluation = alone({ date: null }, { holdings: [holding()] });
    expect(rowIn(evaluation, 'TW I').reasons.at(-1)).toEqual({
      code: 'PACT_UNDATED',
      pactNumber: '800/12/2026',
    });
    const stranger = alone({ date: null, name: 'Orang Lain', nip: '9' }, { holdings: [holding()] });
    expect(rowIn(stranger, 'TW I').reasons.at(-1)).toEqual({ code: 'NO_PACT', name: A });
    const unnamed = alone({ date: null, name: null, nip: null }, { holdings: [holding()] });
    expect(rowIn(unnamed, 'TW I').reasons.at(-1)).toEqual({ code: 'NO_PACT', name: A });
  });
});

describe('evaluate: officials and the register', () => {
  it('name the latest pact while nothing is due', () => {
    const early = settings({ asOf: '2026-02-28', runDate: '2026-02-28' });
    const numbered = (...dates: readonly string[]) =>
      officialNamed(
        run({
          settings: early,
          holdings: [holding()],
          pacts: dates.map((date) => pact({ number: date, date })),
        }),
        A,
      ).pactNumber;
    expect(numbered('2026-01-02', '2026-02-01')).toBe('2026-02-01');
    expect(numbered('2026-02-01', '2026-01-02')).toBe('2026-02-01');
    expect(numbered('2026-03-01')).toBeNull();
    expect(numbered()).toBeNull();
  });

  it('tell the stand at both ends by the rows that have one', () => {
    const stand = (rows: Parameters<typeof indicator>[0][]) =>
      officialNamed(
        run({
          indicators: rows.map((changes, i) =>
            indicator({ id: `T!${i}`, targets: THOUSAND, months: YEAR, ...changes }),
          ),
          holdings: [holding()],
        }),
        A,
      ).atEnd;
    const whole = { month: '2026-12', target: a(1000), realisation: a(1200) };
    expect(stand([{}])).toEqual(whole);
    expect(stand([{}, { targets: plan(), months: months([]) }])).toEqual(whole);
    expect(stand([{}, { targets: plan() }])).toEqual({ ...whole, realisation: a(2400) });
    expect(stand([{}, { targets: plan(), months: months([1]) }])).toEqual({ ...whole, realisation: null });
    expect(stand([{}, { months: months([]) }])).toEqual({ ...whole, target: a(2000), realisation: null });
    expect(stand([{}, { method: 'Posisi Akhir' }, { isRupiah: false, unit: 'orang' }])).toEqual(whole);
    expect(stand([{ targets: plan() }])).toBeNull();
  });

  it('say that a past date was evaluated again', () => {
    const past = settings({ asOf: '2026-03-31', runDate: '2026-11-21' });
    const row = indicator({ months: months([1, 1, 1]) });
    const { register } = run({
      settings: past,
      indicators: [row],
      holdings: [holding({ nip: null })],
      pacts: [pact({ nip: null })],
    });
    expect(register.map((entry) => [entry.name, entry.nip, codesOf(entry).at(-1)])).toEqual([
      [A, null, 'RECALCULATED'],
    ]);
    const unscaled = run({ settings: past, indicators: [indicator({ months: months([1]) })] });
    expect(codesOf(rowIn(unscaled, 'TW I'))).toEqual(['DATA_INCOMPLETE', 'RECALCULATED']);
  });

  it('know a merged office by either name', () => {
    const merged = {
      source: { sheet: 'Pemetaan OPD', row: 2 },
      opd: '2.02',
      formerOpd: '1.01',
      from: '2026-02-01',
      basis: 'Perda 1',
    };
    const codes = (changes: Partial<typeof merged>) =>
      codesOf(
        rowIn(
          run({
            indicators: [indicator({ months: months([1, 1, 1]) })],
            holdings: [holding()],
            pacts: [pact()],
            reorganisations: [{ ...merged, ...changes }],
            settings: settings({ asOf: '2026-03-31', runDate: '2026-03-31' }),
          }),
          'TW I',
        ),
      ).includes('BRAKE_REORGANISED');
    expect([codes({}), codes({ opd: '1.01', formerOpd: '2.02' }), codes({ formerOpd: '3.03' })]).toEqual([
      true,
      true,
      false,
    ]);
    expect([
      codes({ from: '2026-03-31' }),
      codes({ from: '2026-04-01' }),
      codes({ from: '2026-01-01' }),
    ]).toEqual([true, false, false]);
  });
});

describe('handoverShares: rows that cannot be divided', () => {
  const [before, after] = [holding({ to: '2026-08-31' }), successor({ from: '2026-09-01' })];
  const shareOf = (changes: Parameters<typeof indicator>[0]) => {
    const evaluation = run({
      indicators: [indicator({ months: YEAR, ...changes })],
      holdings: [before, after],
    });
    const [handover] = handoversOf(evaluation.officials, 2026);
    if (handover === undefined) throw new Error('No handover.');
    return handoverShares(handover, evaluation.indicators, evaluation.settings)[0];
  };

  it('add nothing where nothing was planned or came in', () => {
    const nothing = { whole: 0n, others: 0n, outgoing: 0n, incoming: 0n };
    expect(shareOf({ targets: plan(), months: months([]) })).toMatchObject({
      isOpen: false,
      target: nothing,
      realisation: nothing,
      attainment: null,
    });
  });

  it('know no part that the stages of a later revision leave open', () => {
    const stages = [figure(180), figure(480), figure(900), figure(1200)] as const;
    const revised = { revised: figure(1200), revisedFrom: '2026-10-15' };
    const share = shareOf({
      targets: plan({ original: figure(1000), cumulativeStages: stages, ...revised }),
    });
    expect(share?.target).toEqual({ whole: a(1200), others: null, outgoing: null, incoming: null });
  });

  it('know no part of a target whose stages are ranges', () => {
    const stages = [range(1, 2), range(3, 4), range(5, 6), figure(1000)] as const;
    const share = shareOf({ targets: plan({ original: figure(1000), cumulativeStages: stages }) });
    expect(share?.target).toEqual({ whole: a(1000), others: null, outgoing: null, incoming: null });
  });

  it.each([
    ['Semakin tinggi semakin baik', 821n],
    ['Semakin rendah semakin baik', 1178n],
    ['Semakin rendah semakin baik (T/R)', 1217n],
    ['Rentang', 821n],
  ] as const)('measure 520 against the 633.33 of the one who left: %s', (direction, perMille) => {
    const share = shareOf({ direction, targets: THOUSAND, months: months(Array<number>(12).fill(65)) });
    const { numerator, denominator } = share?.attainment ?? { numerator: 0n, denominator: 1n };
    expect(share?.target.outgoing).toBe(a('633.33'));
    expect((numerator * 1000n) / denominator).toBe(perMille);
  });
});

describe('yearCurve: no targets', () => {
  it('has no stages, and what came in', () => {
    const input = {
      settings: settings(),
      indicators: [indicator({ targets: plan(), months: YEAR })],
      holdings: [],
      pacts: [],
      exemptions: [],
      reorganisations: [],
      pactHolds: [],
    };
    expect(yearCurve(input).slice(0, 2)).toEqual([
      { month: 1, realisation: a(100), stage: null },
      { month: 2, realisation: a(200), stage: null },
    ]);
    expect(yearCurve({ ...input, indicators: [] })[0]).toEqual({ month: 1, realisation: null, stage: null });
  });
});
