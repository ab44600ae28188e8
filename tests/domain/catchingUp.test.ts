// Caught up, eased, or not known: what a later quarter makes of a missed one, and which of several it names.
import type { Indicator } from '../../src/domain/indicator';
import type { Pact } from '../../src/domain/pact';
import {
  codesOf,
  figure,
  holding,
  indicator,
  judgedOn,
  months,
  pact,
  plan,
  rowIn,
  run,
  settings,
  thousandRow,
} from './inputs';

/** What each quarter brought in, in its first month. */
const quarters = (...sums: readonly number[]) => months(sums.flatMap((sum) => [sum, 0, 0]));
const level = (...values: readonly (number | null)[]) => ({
  isRupiah: false,
  unit: '%',
  method: 'Posisi Akhir' as const,
  months: months(values.flatMap((value) => [null, null, value])),
});
const eased = (original: number, revised: number, revisedFrom: string) =>
  plan({ original: figure(original), revised: figure(revised), revisedFrom });

const judged = (
  row: Partial<Indicator>,
  rule: Partial<Pact> = {},
  basis: 'Kumulatif' | 'Per Periode' = 'Kumulatif',
) =>
  run({
    settings: settings({ basis }),
    indicators: [indicator({ targets: plan({ original: figure(1000) }), ...row })],
    holdings: [holding()],
    pacts: [pact({ triggers: ['Tahun'], ...rule })],
  });

describe('evaluate: catching up', () => {
  it('names the quarter that caught up', () => {
    const result = rowIn(judged({ months: quarters(100, 200, 450, 250) }), 'TW I');
    expect(result.pactStatus).toBe('Terkejar');
    expect(result.reasons).toContainEqual({ code: 'CAUGHT_UP', by: 'TW III' });
  });

  it.each<[string, number, string, readonly string[]]>([
    ['only under the eased target', 120, 'Perlu Telaah', ['CAUGHT_UP', 'TARGET_EASED']],
    ['under the original one in the end', 620, 'Terkejar', ['CAUGHT_UP']],
  ])('tells a quarter that is met %s', (_, last, status, codes) => {
    // 750 and 1,000 before the revision of August, 375 and 500 after it.
    const row = { targets: eased(1000, 500, '2026-08-01'), months: quarters(100, 100, 180, last) };
    const result = rowIn(judged(row), 'TW I');
    expect(result.pactStatus).toBe(status);
    expect(codesOf(result).slice(-codes.length)).toEqual(codes);
  });

  it('names the first of two eased quarters and the first quarter that had been missed', () => {
    const row = { targets: eased(1000, 500, '2026-08-01'), months: quarters(100, 100, 180, 120) };
    expect(rowIn(judged(row), 'TW I').reasons.slice(-2)).toEqual([
      { code: 'CAUGHT_UP', by: 'TW III' },
      { code: 'TARGET_EASED', from: '2026-08-01', missed: 'TW I' },
    ]);
  });

  it.each<[string, Partial<Indicator>, string, string]>([
    [
      'a quarter without data before one that is met',
      { targets: plan({ original: figure(50) }), ...level(10, null, 50, 50) },
      'Terkejar',
      'CAUGHT_UP',
    ],
    [
      'a quarter without data before one that is eased',
      { targets: eased(50, 30, '2026-08-01'), ...level(10, null, 30, 30) },
      'Perlu Telaah',
      'TARGET_EASED',
    ],
    [
      'a quarter without data after one that is eased',
      { targets: eased(50, 30, '2026-08-01'), ...level(10, 10, 30, null) },
      'Perlu Telaah',
      'TARGET_EASED',
    ],
    [
      'quarters without data alone',
      { targets: plan({ original: figure(50) }), ...level(10, null, 20, null) },
      'Perlu Telaah',
      'CATCH_UP_UNKNOWN',
    ],
  ])('weighs %s', (_, row, status, code) => {
    const result = rowIn(judged(row), 'TW I');
    expect([result.pactStatus, codesOf(result).at(-1)]).toEqual([status, code]);
  });

  it('names the first quarter that cannot be judged', () => {
    const row = { targets: plan({ original: figure(50) }), ...level(10, null, 20, null) };
    expect(rowIn(judged(row), 'TW I').reasons).toContainEqual({ code: 'CATCH_UP_UNKNOWN', period: 'TW II' });
  });

  it('is no matter of the period’s own last quarter, though its stage be met', () => {
    // 250 are asked of the second quarter alone; with the first one it has 500 of 400.
    const row = { months: quarters(300, 200, 0, 0) };
    expect(rowIn(judged(row, {}, 'Per Periode'), 'TW II').pactStatus).toBe('Peringatan');
  });

  it('is not asked where the period triggers and must be met as it stands', () => {
    const row = { months: quarters(100, 200, 450, 250) };
    const status = (rule: Partial<Pact>) => rowIn(judged(row, rule), 'TW I').pactStatus;
    expect(status({ triggers: ['Triwulan'], catchUp: 'Ketat' })).toBe('Terindikasi Pelanggaran');
    expect(status({ triggers: ['Triwulan'], catchUp: 'Boleh dikejar' })).toBe('Terkejar');
  });
});

describe('evaluate: an eased target', () => {
  it.each<[string, Partial<Indicator>, string | null]>([
    [
      'a quarter missed the day before the revision',
      { targets: eased(1000, 900, '2026-07-01'), months: quarters(150, 150, 400) },
      'TW II',
    ],
    [
      'a quarter that the revision already counts for',
      { targets: eased(1000, 900, '2026-06-30'), months: quarters(150, 150, 400) },
      null,
    ],
    [
      'no quarter missed before',
      { targets: eased(1000, 900, '2026-07-01'), months: quarters(150, 250, 300) },
      null,
    ],
    [
      'a quarter that could not be judged before',
      { targets: eased(50, 30, '2026-08-01'), ...level(50, null, 30) },
      null,
    ],
    [
      'an original target that is met too',
      { targets: eased(1000, 900, '2026-07-01'), months: quarters(100, 300, 400) },
      null,
    ],
    [
      'no original target at all',
      { targets: plan({ revised: figure(900), revisedFrom: '2026-02-15' }), months: quarters(150, 250, 300) },
      null,
    ],
  ])('reviews a met period after %s', (_, row, missed) => {
    const result = rowIn(judged(row), 'TW III');
    expect(result.pactStatus).toBe(missed === null ? 'Terpenuhi' : 'Perlu Telaah');
    const easing = result.reasons.filter(({ code }) => code === 'TARGET_EASED');
    const from = row.targets?.revisedFrom;
    expect(easing).toEqual(missed === null ? [] : [{ code: 'TARGET_EASED', from, missed }]);
  });

  it('finds the half-year that a half-yearly row had missed', () => {
    const row = {
      measuring: 'Semester' as const,
      targets: eased(1000, 500, '2026-07-15'),
      months: quarters(0, 300, 0, 300),
    };
    const result = rowIn(judged(row, { triggers: ['Semester'] }), 'Semester II');
    expect(result.pactStatus).toBe('Perlu Telaah');
    expect(result.reasons).toContainEqual({ code: 'TARGET_EASED', from: '2026-07-15', missed: 'TW II' });
  });
});

describe('evaluate: a second miss', () => {
  const LOW = plan({ original: figure(50) });

  it.each<[string, Partial<Indicator>, string]>([
    ['after a missed quarter', { targets: LOW, ...level(10, 10, 10, 10) }, 'Perlu Klarifikasi'],
    ['after a quarter that was met', { targets: LOW, ...level(50, 10, 10, 10) }, 'Peringatan'],
    ['after a quarter without data', { targets: LOW, ...level(null, 10, 10, 10) }, 'Peringatan'],
    [
      'after a quarter without a target',
      {
        ...level(10, 10, 10, 10),
        targets: plan({ original: figure(50), cumulativeStages: [null, figure(50), figure(50), figure(50)] }),
      },
      'Peringatan',
    ],
  ])('%s', (_, row, status) => {
    const result = rowIn(judged(row), 'TW II');
    expect(result.pactStatus).toBe(status);
    const isSecond = status === 'Perlu Klarifikasi';
    expect(codesOf(result).includes('MISSED_TWICE')).toBe(isSecond);
    if (isSecond) expect(result.reasons).toContainEqual({ code: 'MISSED_TWICE', previous: 'TW I' });
  });

  it('does not count a quarter of which the row was exempted', () => {
    const exempted = run({
      indicators: [indicator({ targets: LOW, ...level(10, 10, 10, 10) })],
      holdings: [holding()],
      pacts: [pact({ triggers: ['Tahun'] })],
      exemptions: [
        {
          source: { sheet: 'Pengecualian', row: 2 },
          opd: '1.01',
          account: 'pajak  reklame',
          periods: ['TW I'],
          number: '1',
          date: '2026-02-01',
          reason: 'Banjir',
        },
      ],
    });
    expect(rowIn(exempted, 'TW I').pactStatus).toBe('Dikecualikan');
    expect(rowIn(exempted, 'TW II').pactStatus).toBe('Peringatan');
  });

  it('does not count a quarter before he came back, when he is judged by his own months', () => {
    const rows = [
      indicator({ targets: plan({ original: figure(1200) }), months: months(Array<number>(12).fill(50)) }),
    ];
    const judgedBy = (newcomer: Pact['newcomer']) =>
      rowIn(
        run({
          indicators: rows,
          holdings: [holding({ to: '2026-06-20' }), holding({ from: '2026-07-01' })],
          pacts: [
            pact({ documentKind: 'Perjanjian Kinerja', triggers: ['Tahun'] }),
            pact({ number: '800/91/2026', date: '2026-07-01', triggers: ['Tahun'], newcomer }),
          ],
        }),
        'TW III',
      );
    expect(judgedBy('Meneruskan').pactStatus).toBe('Perlu Klarifikasi');
    expect(judgedBy('Sejak menjabat').pactStatus).toBe('Peringatan');
  });
});

describe('evaluate: the words beside a verdict', () => {
  const missed = { months: quarters(100, 100, 100, 100) };
  const reasonsIn = (period: 'TW I' | 'TW II' | 'Semester I', rule: Partial<Pact>) =>
    rowIn(judged(missed, rule), period).reasons.slice(2);

  it('say what was agreed, and what was not', () => {
    const pactNumber = '800/12/2026';
    expect(reasonsIn('TW I', { triggers: ['Triwulan'] })).toEqual([
      { code: 'AWAITING_DECISION', pactNumber, kind: 'Triwulan' },
    ]);
    expect(reasonsIn('TW I', { triggers: ['Triwulan'], clause: '  ' })).toEqual([
      { code: 'NO_CLAUSE', pactNumber },
    ]);
    expect(rowIn(judged(missed, { triggers: [] }), 'TW I').reasons.at(-1)).toEqual({
      code: 'NO_TRIGGER',
      pactNumber,
    });
    const untriggered = { code: 'NOT_TRIGGERED', kind: 'Triwulan', triggers: ['Tahun'] };
    expect(reasonsIn('TW I', {})).toEqual([untriggered]);
    expect(reasonsIn('TW II', {})).toEqual([untriggered, { code: 'MISSED_TWICE', previous: 'TW I' }]);
    expect(reasonsIn('Semester I', {})).toEqual([
      { ...untriggered, kind: 'Semester' },
      { code: 'SEMESTER_MISSED' },
    ]);
  });

  it('are those of a pact without triggers also where the target is met', () => {
    const met = rowIn(judged({ months: quarters(150) }, { triggers: [] }), 'TW I');
    expect([met.status, met.pactStatus]).toEqual(['Tercapai', 'Belum Dapat Dinilai']);
  });
});

describe('evaluate: a quarter that would catch up but is asked about', () => {
  it.each([
    ['the quarter', 'TW II', 'Perlu Telaah'],
    ['the quarter after it', 'TW III', 'Terkejar'],
  ] as const)('waits for a question of %s alone', (_, period, expected) => {
    // 50 are lacking in March and brought in by June.
    const holds = [{ code: 'UNIT', questionId: 'unit:Target', periods: [period] }];
    const row = thousandRow({ months: months([100, 0, 0, 300, 0, 0]), holds });
    const evaluation = judgedOn('2026-06-30')([row], { catchUp: 'Boleh dikejar' });
    expect(rowIn(evaluation, 'TW I').pactStatus).toBe(expected);
  });
});
