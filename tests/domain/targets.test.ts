// The target in force: versions, stages, scaling, shares and the questions a plan raises.
import fc from 'fast-check';
import { targetOpenPoints } from '../../src/domain/openPoints';
import { PERIODS, QUARTER_PERIODS, type Period } from '../../src/domain/period';
import type { TargetPlan } from '../../src/domain/indicator';
import { a, codesOf, figure, indicator, months, plan, rowIn, run, settings } from './inputs';

const stages = (one: number | null, two: number | null, three: number | null, four: number | null) =>
  [one, two, three, four].map((value) => (value === null ? null : figure(value))) as never;

const targetsOf = (targets: TargetPlan, basis: 'Kumulatif' | 'Per Periode' = 'Kumulatif') => {
  const result = run({
    settings: settings({ basis }),
    indicators: [indicator({ targets, months: months(Array<number>(12).fill(1)) })],
  });
  return (period: Period) => {
    const { target } = rowIn(result, period);
    return target?.kind === 'amount' ? target.amount : null;
  };
};

describe('evaluate: targets', () => {
  it('scales stages of the original budget once the revision is in force', () => {
    const of = targetsOf(
      plan({
        original: figure(1000),
        revised: figure(1200),
        revisedFrom: '2026-08-15',
        cumulativeStages: stages(100, 400, 700, 1000),
      }),
    );
    expect([of('TW II'), of('TW III'), of('TW IV'), of('Tahun')]).toEqual([a(400), a(840), a(1200), a(1200)]);
  });

  it('counts a revision from the day it takes effect, the period’s last day included', () => {
    const at = (revisedFrom: string) =>
      targetsOf(plan({ original: figure(1000), revised: figure(1200), revisedFrom }))('TW III');
    expect([at('2026-09-30'), at('2026-10-01')]).toEqual([a(900), a(750)]);
  });

  it('has no target before the revision where only that is filled', () => {
    const of = targetsOf(plan({ revised: figure(1000), revisedFrom: '2026-07-01' }));
    expect([of('TW II'), of('TW III')]).toEqual([null, a(750)]);
  });

  it('takes stage IV as a blank annual target', () => {
    expect(targetsOf(plan({ cumulativeStages: stages(1, 2, 3, 4) }))('Tahun')).toBe(a(4));
    expect(targetsOf(plan({ ownStages: stages(1, 2, 3, 4) }))('Tahun')).toBe(a(10));
  });

  it('lets the quarters of Per Periode add up to the year, with a revision and sen', () => {
    fc.assert(
      fc.property(
        fc.bigInt(1n, 10n ** 14n),
        fc.bigInt(1n, 10n ** 14n),
        fc.integer({ min: 1, max: 12 }),
        (sen, senRevised, month) => {
          const targets = plan({
            original: { kind: 'amount', amount: sen * 10_000n },
            revised: { kind: 'amount', amount: senRevised * 10_000n },
            revisedFrom: `2026-${String(month).padStart(2, '0')}-15`,
          });
          const of = targetsOf(targets, 'Per Periode');
          const sum = QUARTER_PERIODS.reduce((total, period) => total + (of(period) ?? 0n), 0n);
          expect(sum).toBe(of('Tahun'));
        },
      ),
    );
  });

  it.each<[string, Partial<TargetPlan>, { code: string; periods: readonly Period[] | 'all' }[]]>([
    ['a settled plan', { original: figure(1) }, []],
    [
      'a revision without date',
      { original: figure(1), revised: figure(2) },
      [{ code: 'REVISION_WITHOUT_DATE', periods: 'all' }],
    ],
    [
      'partly filled stages',
      { original: figure(9), cumulativeStages: stages(1, null, 3, 9) },
      [{ code: 'STAGES_PARTLY_FILLED', periods: PERIODS.filter((period) => period !== 'Tahun') }],
    ],
    [
      'stages of the revision only',
      {
        original: figure(9),
        revised: figure(12),
        revisedFrom: '2026-08-01',
        cumulativeStages: stages(1, 2, 3, 12),
      },
      [{ code: 'STAGES_ONLY_REVISED', periods: ['TW I', 'TW II', 'Semester I'] }],
    ],
    [
      'stages of neither budget',
      {
        original: figure(9),
        revised: figure(12),
        revisedFrom: '2026-08-01',
        cumulativeStages: stages(1, 2, 3, 4),
      },
      [{ code: 'STAGES_MATCH_NEITHER', periods: PERIODS.filter((period) => period !== 'Tahun') }],
    ],
    ['a negative target', { original: figure(-1) }, [{ code: 'NEGATIVE_TARGET', periods: 'all' }]],
  ])('targetOpenPoints: %s', (_, changes, expected) => {
    expect(targetOpenPoints(plan(changes), 'Akumulasi', 2026)).toEqual(expected);
  });

  it.each([
    ['2026-06-30', ['TW I', 'TW II', 'Semester I']],
    ['2026-07-31', ['TW I', 'TW II', 'Semester I']],
    ['2026-08-01', ['TW I', 'TW II', 'Semester I']],
  ])('asks on %s about stages that are a revision’s of 1 August', (asOf, expected) => {
    const targets = plan({
      original: figure(9),
      revised: figure(12),
      revisedFrom: '2026-08-01',
      cumulativeStages: stages(1, 2, 3, 12),
    });
    expect(targetOpenPoints(targets, 'Akumulasi', 2026, 'Bulanan', asOf)).toEqual([
      { code: 'STAGES_ONLY_REVISED', periods: expected },
    ]);
    const evaluation = run({
      settings: settings({ asOf, runDate: asOf }),
      indicators: [indicator({ targets, months: months(Array<number>(12).fill(1)) })],
    });
    expect(rowIn(evaluation, 'TW I').status).toBe('Perlu Keputusan');
    expect(rowIn(evaluation, 'TW III').target).toEqual(figure(3));
    expect(evaluation.issues.map(({ code }) => code)).not.toContain('STAGE_NOT_ANNUAL');
  });

  it('asks nothing about other stages before a later revision', () => {
    const targets = plan({
      original: figure(9),
      revised: figure(12),
      revisedFrom: '2026-08-01',
      cumulativeStages: stages(1, 2, 3, 4),
    });
    expect(targetOpenPoints(targets, 'Akumulasi', 2026, 'Bulanan', '2026-07-31')).toEqual([]);
  });

  it('holds the touched periods by itself', () => {
    const result = run({
      indicators: [
        indicator({
          targets: plan({ original: figure(9), cumulativeStages: stages(1, null, 3, 9) }),
          months: months(Array<number>(12).fill(1)),
        }),
      ],
    });
    expect(rowIn(result, 'TW I').status).toBe('Perlu Keputusan');
    expect(codesOf(rowIn(result, 'TW I'))).toEqual(['TARGET_UNSETTLED']);
    expect(rowIn(result, 'Tahun').status).toBe('Tercapai');
  });

  it('reads a blank stage of a level as not measured', () => {
    const row = indicator({
      method: 'Posisi Akhir',
      isRupiah: false,
      unit: '%',
      targets: plan({ original: figure(90), cumulativeStages: stages(null, 80, null, 90) }),
      months: months(Array<number>(12).fill(85)),
    });
    const result = run({ indicators: [row] });
    expect(PERIODS.map((period) => rowIn(result, period).status)).toEqual([
      'Tidak Ada Target',
      'Tercapai',
      'Tercapai',
      'Tidak Ada Target',
      'Mendekati Target',
      'Mendekati Target',
      'Mendekati Target',
    ]);
  });
});
