// What a period without a target says of itself, and what such rows add to totals.
import { a, figure, holding, indicator, months, pact, plan, rowIn, run } from './inputs';
import type { Indicator } from '../../src/domain/indicator';
import type { Period } from '../../src/domain/period';

const YEAR = months(Array<number>(12).fill(100));
const THOUSAND = plan({ original: figure(1000) });
const LATER = { revised: figure(1000), revisedFrom: '2026-08-01' } as const;

describe('evaluate: a period without a target', () => {
  it.each<[string, Partial<Indicator>, Period, Readonly<Record<string, unknown>>]>([
    ['a blank target', { targets: plan() }, 'TW I', { code: 'NO_TARGET' }],
    [
      'a half-yearly row in a quarter',
      { targets: THOUSAND, measuring: 'Semester' },
      'TW II',
      { code: 'NOT_MEASURED', measuring: 'Semester' },
    ],
    [
      'a yearly row in a half-year',
      { targets: THOUSAND, measuring: 'Tahun' },
      'Semester II',
      { code: 'NOT_MEASURED', measuring: 'Tahun' },
    ],
    [
      'a target of the revision alone, before it',
      { targets: plan(LATER) },
      'TW II',
      { code: 'TARGET_FROM_REVISION_ONLY', from: '2026-08-01' },
    ],
    [
      'a blank stage of a level',
      {
        method: 'Posisi Akhir',
        targets: plan({ original: figure(90), cumulativeStages: [null, figure(80), null, figure(90)] }),
      },
      'TW I',
      { code: 'STAGE_BLANK' },
    ],
    [
      'a blank stage of a level that is revised later',
      {
        method: 'Posisi Akhir',
        targets: plan({
          original: figure(90),
          cumulativeStages: [null, figure(80), null, figure(90)],
          ...LATER,
          revised: figure(180),
        }),
      },
      'TW I',
      { code: 'STAGE_BLANK' },
    ],
  ])('says why: %s', (_, changes, period, reason) => {
    const result = rowIn(run({ indicators: [indicator({ months: YEAR, ...changes })] }), period);
    expect(result).toMatchObject({
      status: 'Tidak Ada Target',
      target: null,
      targetSource: null,
      targetVersion: null,
      attainment: null,
    });
    expect(result.reasons).toEqual([reason]);
  });

  it('is no period of a negative target, of which the officer is asked', () => {
    const row = indicator({ months: YEAR, targets: plan({ original: figure(-1) }) });
    const result = rowIn(run({ indicators: [row] }), 'Tahun');
    expect(result.status).toBe('Perlu Keputusan');
    expect(result.reasons).toEqual([{ code: 'TARGET_UNSETTLED', point: 'NEGATIVE_TARGET' }]);
  });
});

describe('evaluate: totals', () => {
  const allOf = (indicators: readonly Indicator[]) =>
    run({ indicators }).totals.find(({ by }) => by === 'all')?.periods['TW I'];

  it('have nothing of a level that is not measured in the period', () => {
    const level = indicator({
      id: 'T!2',
      method: 'Posisi Akhir',
      months: YEAR,
      targets: plan({ original: figure(90), cumulativeStages: [null, figure(80), null, figure(90)] }),
    });
    const tax = indicator({ id: 'T!1', targets: THOUSAND, months: YEAR });
    expect(allOf([tax, level])).toMatchObject({ target: a(150), realisation: a(300) });
    expect(allOf([tax, { ...level, targets: plan() }])).toMatchObject({
      target: a(150),
      realisation: a(400),
    });
  });

  it.each<[string, readonly (number | null)[], string]>([
    ['has figures for its last month alone', [null, null, 5], 'Belum Dapat Dinilai'],
    ['has none', [], 'Terindikasi Pelanggaran'],
  ])('wait for a row without a target that %s', (_, values, expected) => {
    const rows = [
      indicator({ id: 'T!1', targets: THOUSAND, months: months([40, 40, 40]) }),
      indicator({ id: 'T!2', targets: plan(), months: months(values) }),
    ];
    const evaluation = run({
      indicators: rows,
      holdings: [holding()],
      pacts: [pact({ scope: 'Total rupiah' })],
    });
    expect(rowIn(evaluation, 'TW I', 'T!1').pactStatus).toBe(expected);
  });
});
