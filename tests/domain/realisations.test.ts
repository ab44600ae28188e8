// Realisation, completeness, due dates, totals, means, positions and the register, through `evaluate`.
import { amountFromRatio, areEqual } from '../../src/domain/ratio';
import { PERIODS, type Period } from '../../src/domain/period';
import { padTypeOf } from '../../src/domain/totals';
import type { Indicator } from '../../src/domain/indicator';
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
  rowIn,
  run,
  settings,
  STAGED_MONTHS,
} from './inputs';

const twelve = (value: number) => Array<number | null>(12).fill(value);
const without = (month: number) => months(twelve(10).map((value, i) => (i === month - 1 ? null : value)));
const realised = (row: Indicator, period: Period, basis: 'Kumulatif' | 'Per Periode' = 'Kumulatif') => {
  const { realisation, status } = rowIn(run({ indicators: [row], settings: settings({ basis }) }), period);
  return realisation === null ? status : amountFromRatio(realisation);
};

describe('evaluate: realisation', () => {
  it.each(Array.from({ length: 12 }, (_, i) => i + 1))('a blank month %d is never zero', (month) => {
    const result = run({
      indicators: [indicator({ months: without(month) })],
      holdings: [holding()],
      pacts: [pact({ triggers: ['Triwulan', 'Semester', 'Tahun'] })],
    });
    expect(rowIn(result, 'Tahun').status).toBe('Data Belum Lengkap');
    expect(rowIn(result, 'Tahun').pactStatus).toBe('Belum Dapat Dinilai');
  });

  it('takes the last level of the period’s own last quarter', () => {
    const level = (values: (number | null)[]) =>
      indicator({ method: 'Posisi Akhir', months: months(values) });
    expect(realised(level([1, 2, 3, null, 5, null]), 'TW II')).toBe(a(5));
    expect(realised(level([1, 2, 3, null, null, null]), 'TW II')).toBe('Data Belum Lengkap');
  });

  it('asks a mean for one figure a quarter', () => {
    const mean = (values: (number | null)[]) => indicator({ method: 'Rata-rata', months: months(values) });
    expect(realised(mean([1, null, 2, null, 6]), 'TW II')).toBe(a(3));
    expect(realised(mean([1, null, 2, null, null, null]), 'TW II')).toBe('Data Belum Lengkap');
  });

  it('takes a running total at its month and differences of it Per Periode', () => {
    const row = indicator({ running: true, months: months([10, null, 30, 40, null, 60]) });
    expect(realised(row, 'TW II')).toBe(a(60));
    expect(realised(row, 'TW II', 'Per Periode')).toBe(a(30));
    expect(realised({ ...row, months: months([10, 20, null, 40, 50, 60]) }, 'TW II', 'Per Periode')).toBe(
      'Data Belum Lengkap',
    );
  });

  it('measures a half-yearly indicator only at the half-years', () => {
    const row = indicator({
      measuring: 'Semester',
      months: months([null, null, null, null, null, 10, null, null, null, null, null, 20]),
    });
    const result = run({ indicators: [row] });
    expect(PERIODS.map((period) => rowIn(result, period).status === 'Tidak Ada Target')).toEqual([
      true,
      true,
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(realised(row, 'Tahun')).toBe(a(30));
  });
});

describe('evaluate: the cut-off', () => {
  it.each([
    ['2026-03-30', 0, 'Belum Jatuh Tempo'],
    ['2026-03-31', 0, 'Mendekati Target'],
    ['2026-04-09', 10, 'Belum Jatuh Tempo'],
    ['2026-04-10', 10, 'Mendekati Target'],
  ])('on %s with %d days of grace TW I is %s', (asOf, graceDays, status) => {
    const result = run({ settings: settings({ asOf, runDate: asOf, graceDays }) });
    expect(rowIn(result, 'TW I').status).toBe(status);
  });

  it('says so when a past date is evaluated again', () => {
    const result = run({ settings: settings({ asOf: '2026-09-30', runDate: '2026-11-21' }) });
    expect(codesOf(rowIn(result, 'TW II'))).toEqual(['RECALCULATED']);
    expect(codesOf(rowIn(result, 'Tahun'))).toEqual(['NOT_DUE']);
  });
});

describe('evaluate: totals and means', () => {
  const rows = [
    indicator({ id: 'T!1', code: '4.1.01.09', months: STAGED_MONTHS }),
    indicator({
      id: 'T!2',
      code: '4.1.02.01',
      opd: '2.15',
      office: 'Dinas Perhubungan',
      months: STAGED_MONTHS,
      targets: plan({ original: figure(1e9) }),
    }),
    indicator({
      id: 'T!3',
      code: '4.1.04',
      opd: '2.15',
      office: 'Dinas Perhubungan',
      months: months(twelve(1)),
      targets: plan(),
    }),
  ];

  it('adds up to the sum of its parts and lists rows without a target', () => {
    const { totals } = run({ indicators: rows });
    const of = (by: string, key: string) =>
      totals.find((total) => total.by === by && total.key === key)?.periods.Tahun;
    expect(of('all', '')?.realisation).toBe(
      (of('opd', '1.01')?.realisation ?? 0n) + (of('opd', '2.15')?.realisation ?? 0n),
    );
    expect(of('all', '')?.target).toBe(a(4e9));
    expect(of('jenis', '4.1.02')?.target).toBe(a(1e9));
    expect(totals[0]?.withoutTarget).toEqual(['T!3']);
  });

  it('tells opsen apart from the taxes that they belong to, and offices within their fields', () => {
    const opsen = indicator({ id: 'T!7', code: '4.1.01.20', months: STAGED_MONTHS });
    const near = indicator({ id: 'T!8', code: '4.1.01.2', months: STAGED_MONTHS });
    const pasar = indicator({
      id: 'T!9',
      opd: '3.30',
      office: 'Dinas Pasar',
      field: 'Lain',
      months: STAGED_MONTHS,
    });
    const { totals } = run({ indicators: [rows[0] ?? opsen, opsen, near, pasar] });
    const of = (by: string) =>
      totals
        .filter((total) => total.by === by)
        .map(({ key, label, periods }) => [key, label, periods.Tahun.target]);
    expect(of('opsen')).toEqual([['opsen', '', a(3e9)]]);
    expect(of('jenis')).toEqual([['4.1.01', 'Pajak Daerah', a(12e9)]]);
    expect(of('bidangOpd')).toEqual([
      ['PAD\n1.01', 'Badan Pendapatan Daerah', a(9e9)],
      ['Lain\n3.30', 'Dinas Pasar', a(3e9)],
    ]);
  });

  it('belong to a kind of own-source revenue by whole parts of the account', () => {
    const kinds = ['4.1.01', '4.1.04.07', '4.1.011', '4.2.01', null].map((code) => padTypeOf(code));
    expect(kinds).toEqual(['4.1.01', '4.1.04', null, null, null]);
  });

  it('is not stated while a part is incomplete', () => {
    const { totals } = run({ indicators: [...rows, indicator({ id: 'T!4', months: without(12) })] });
    expect(totals[0]?.periods.Tahun).toMatchObject({ realisation: null, attainment: null });
    expect(totals[0]?.periods['TW I'].realisation).not.toBeNull();
  });

  it('bounds each attainment of a weighted mean and equals the mean under equal weights', () => {
    const level = (id: string, value: number, weight: number | null) =>
      indicator({
        id,
        method: 'Posisi Akhir',
        isRupiah: false,
        unit: '%',
        targets: plan({ original: figure(100) }),
        months: months(twelve(value)),
        weight: weight === null ? null : a(weight),
      });
    const verdict = (one: number | null, two: number | null) =>
      officialNamed(
        run({
          indicators: [level('T!1', 500, one), level('T!2', 79, two)],
          holdings: [holding()],
          pacts: [pact({ scope: 'Rata-rata tertimbang', triggers: ['Tahun'] })],
        }),
        'Rahmat Hidayat',
      ).periods.Tahun;
    // (120 + 79) / 2 = 99.5
    expect(verdict(null, null).pactStatus).toBe('Terindikasi Pelanggaran');
    const [three, seven] = [verdict(3, 3).attainment, verdict(7, 7).attainment];
    expect(three !== null && seven !== null && areEqual(three, seven)).toBe(true);
    expect(verdict(2, 1).pactStatus).toBe('Terpenuhi');
    expect(codesOf(verdict(1, null))).toContain('WEIGHTS_PARTLY_BLANK');
    expect(verdict(1, 0).pactStatus).toBe('Terpenuhi');
  });
});

describe('evaluate: position to date', () => {
  it('says what remains and what is needed a month, rounded up to the rupiah', () => {
    const row = indicator({ months: months([...Array<number>(8).fill(0), 1_680_101_831]) });
    const [position] = run({
      indicators: [row],
      settings: settings({ asOf: '2026-09-30', runDate: '2026-09-30' }),
    }).positions;
    expect(position).toMatchObject({
      month: '2026-09',
      remainingToYear: a(1_319_898_169),
      neededPerMonth: a(439_966_057),
    });
  });

  it('takes no quarter for the months after it', () => {
    const quarters = indicator({
      measuring: 'Triwulan',
      months: months([null, null, 100e6, null, null, 200e6]),
    });
    const reachedBy = (asOf: string): unknown =>
      run({ indicators: [quarters], settings: settings({ asOf, runDate: asOf }) }).positions[0]?.realisation;
    expect(reachedBy('2026-06-30')).toBe(a(300e6));
    expect(reachedBy('2026-08-31')).toBeNull();
  });

  it('adds months that are all there, also between two measurements', () => {
    const row = indicator({ measuring: 'Triwulan', months: months([...Array<number>(8).fill(1e6)]) });
    const evaluated = run({
      indicators: [row],
      settings: settings({ asOf: '2026-08-31', runDate: '2026-08-31' }),
    });
    expect(evaluated.positions[0]?.realisation).toBe(a(8e6));
  });
});

describe('evaluate: the register', () => {
  it('makes one row of periods with equal target, realisation and verdict', () => {
    const row = indicator({ months: months(twelve(100e6)) });
    const { register } = run({
      indicators: [row],
      holdings: [holding()],
      pacts: [pact({ triggers: ['Triwulan', 'Semester', 'Tahun'] })],
    });
    expect(register.map(({ periods }) => periods)).toEqual([
      ['TW I'],
      ['TW II', 'Semester I'],
      ['TW III'],
      ['TW IV', 'Semester II', 'Tahun'],
    ]);
    expect(register[0]).toMatchObject({
      status: 'Terindikasi Pelanggaran',
      pactNumber: '800/12/2026',
      indicatorId: 'Target!6',
    });
  });
});

describe('evaluate: catching up and easing', () => {
  const judged = (row: Indicator, changes: Parameters<typeof pact>[0]) =>
    run({ indicators: [row], holdings: [holding()], pacts: [pact(changes)] });

  it('reviews what a later due quarter cannot settle yet', () => {
    const row = indicator({ months: months([140e6, 140e6, 140e6, 1, null, 1]) });
    const result = rowIn(judged(row, { catchUp: 'Boleh dikejar' }), 'TW I');
    expect(result.pactStatus).toBe('Perlu Telaah');
    expect(codesOf(result)).toContain('CATCH_UP_UNKNOWN');
  });

  it('reviews a target that was eased after a missed quarter', () => {
    const row = indicator({
      targets: plan({ original: figure(3e9), revised: figure(2.5e9), revisedFrom: '2026-09-15' }),
      months: months([...Array<number>(3).fill(100e6), ...Array<number>(9).fill(250e6)]),
    });
    const result = judged(row, {});
    expect(rowIn(result, 'TW IV').pactStatus).toBe('Perlu Telaah');
    expect(codesOf(rowIn(result, 'TW IV'))).toContain('TARGET_EASED');
  });

  it('judges a blank Acuan Target under both targets', () => {
    const row = indicator({
      targets: plan({ original: figure(2e9), revised: figure(3e9), revisedFrom: '2026-09-15' }),
      months: months(twelve(200e6)),
    });
    const result = judged(row, { targetReference: null });
    expect(codesOf(rowIn(result, 'TW IV'))).toContain('READINGS_DIFFER');
    expect(rowIn(judged(row, { targetReference: 'Saat ditandatangani' }), 'TW IV').pactStatus).toBe(
      'Terpenuhi',
    );
    expect(rowIn(judged(row, {}), 'TW IV').pactStatus).toBe('Terindikasi Pelanggaran');
  });

  it('warns where the kind triggers nothing and asks to clarify a second miss', () => {
    const row = indicator({ months: months(twelve(100e6)) });
    const result = judged(row, { triggers: ['Tahun'] });
    expect(
      (['TW I', 'TW II', 'Semester I'] as const).map((period) => rowIn(result, period).pactStatus),
    ).toEqual(['Peringatan', 'Perlu Klarifikasi', 'Perlu Klarifikasi']);
  });
});
