// `Sejak menjabat` and the other newcomer rules where nothing can be divided.
import type { Pact } from '../../src/domain/pact';
import type { Indicator } from '../../src/domain/indicator';
import type { Period } from '../../src/domain/period';
import {
  figure,
  HEAD,
  holding,
  indicator,
  months,
  pact,
  plan,
  rowIn,
  run,
  settings,
  THOUSAND,
} from './inputs';

const YEAR = months(Array<number>(12).fill(100));

describe('evaluate: newcomers', () => {
  const begun = (from: string, rows: readonly Indicator[], rule: Partial<Pact>, to: string | null = null) =>
    run({
      indicators: rows,
      holdings: [holding({ from, to })],
      pacts: [pact({ date: from, newcomer: 'Sejak menjabat', documentKind: 'Perjanjian Kinerja', ...rule })],
    });

  it('who held no month’s end are not judged by their months', () => {
    const result = rowIn(begun('2026-03-05', [indicator({ months: YEAR })], {}, '2026-03-20'), 'TW I');
    expect(result.pactStatus).toBe('Belum Dapat Dinilai');
    expect(result.reasons.at(-1)).toEqual({ code: 'NEWCOMER_WITHOUT_MONTH', name: HEAD, from: '2026-03-05' });
  });

  it.each<[string, string, Period, string]>([
    ['2026-02-10', 'a newcomer', 'TW I', 'Belum Dapat Dinilai'],
    ['2026-01-02', 'a newcomer', 'TW I', 'Belum Dapat Dinilai'],
    ['2026-01-01', 'the head of all its days', 'TW I', 'Terpenuhi'],
    ['2025-12-31', 'the head of all its days', 'TW I', 'Terpenuhi'],
  ])('from %s on he is %s of the span under Tidak dinilai', (from, _, period, status) => {
    const rows = [indicator({ targets: THOUSAND, months: YEAR })];
    const result = rowIn(
      begun(from, rows, { newcomer: 'Tidak dinilai', documentKind: 'Pakta Integritas' }),
      period,
    );
    expect(result.pactStatus).toBe(status);
    if (status === 'Terpenuhi') return;
    expect(result.reasons.at(-1)).toEqual({ code: 'NEWCOMER_NOT_JUDGED', name: HEAD, from });
  });

  it.each(['Setiap indikator', 'Total rupiah', 'Rata-rata tertimbang'] as const)(
    'need months in which measuring begins anew: %s',
    (scope) => {
      const rows = [indicator({ measuring: 'Triwulan', targets: THOUSAND, months: YEAR })];
      const result = rowIn(begun('2026-02-10', rows, { scope }), 'TW II');
      expect(result.pactStatus).toBe('Belum Dapat Dinilai');
      expect(result.reasons.at(-1)).toEqual({
        code: 'NEWCOMER_MONTHS_UNKNOWN',
        measuring: 'Triwulan',
        from: '2026-02-10',
      });
      expect(rowIn(begun('2026-04-01', rows, { scope }), 'TW II').pactStatus).toBe('Terpenuhi');
    },
  );

  it.each(['Setiap indikator', 'Total rupiah'] as const)('to whom the target leaves nothing: %s', (scope) => {
    const stages = [figure(400), figure(400), figure(800), figure(1000)] as const;
    const targets = plan({ original: figure(1000), cumulativeStages: stages });
    const result = rowIn(begun('2026-04-10', [indicator({ targets, months: YEAR })], { scope }), 'TW II');
    expect(result.reasons.at(-1)).toEqual({
      code: 'NEWCOMER_WITHOUT_TARGET',
      name: HEAD,
      from: '2026-04-10',
    });
  });

  it.each<[string, readonly number[], string]>([
    ['over his months', [0, 0, 0, 100, 100, 100], 'Terpenuhi'],
    ['over the months before', [300, 300, 300, 99, 100, 100], 'Terindikasi Pelanggaran'],
  ])('are judged by a mean %s', (_, values, status) => {
    const row = indicator({
      method: 'Rata-rata',
      isRupiah: false,
      unit: '%',
      targets: plan({ original: figure(100) }),
      months: months(values),
    });
    const result = rowIn(
      run({
        settings: settings({ asOf: '2026-06-30', runDate: '2026-06-30', fragilePercent: 0n }),
        indicators: [row],
        holdings: [holding({ from: '2026-04-01' })],
        pacts: [pact({ date: '2026-04-01', newcomer: 'Sejak menjabat' })],
      }),
      'TW II',
    );
    expect(result.pactStatus).toBe(status);
  });

  it.each(['Setiap indikator', 'Total rupiah', 'Rata-rata tertimbang'] as const)(
    'wait while what was to be reached before them is open: %s',
    (scope) => {
      const stages = [figure(180), figure(480), figure(900), figure(1200)] as const;
      const targets = plan({
        original: figure(1000),
        revised: figure(1200),
        revisedFrom: '2026-08-01',
        cumulativeStages: stages,
      });
      const result = rowIn(begun('2026-04-01', [indicator({ targets, months: YEAR })], { scope }), 'TW IV');
      expect(result.status).toBe('Tercapai');
      expect(result.reasons.at(-1)).toEqual({ code: 'SCOPE_UNJUDGED', rows: ['Pajak Reklame'] });
    },
  );
});
