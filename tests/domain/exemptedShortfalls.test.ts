// What a shortfall of exempted months excuses in a later miss, to the rupiah; and totals that another reading would meet.
import type { EvaluationInput } from '../../src/domain/evaluation';
import type { Exemption, Pact } from '../../src/domain/pact';
import type { Indicator, TargetValue } from '../../src/domain/indicator';
import type { Period } from '../../src/domain/period';
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
  range,
  rowIn,
  run,
  settings,
  THOUSAND,
} from './inputs';

/** Each quarter's own sum in its first month. */
const quarters = (...sums: readonly number[]) => months(sums.flatMap((sum) => [sum, 0, 0]));

const excused = (
  indicators: readonly Indicator[],
  exemptions: readonly Exemption[],
  period: Period,
  rest: Partial<EvaluationInput> & { readonly rule?: Partial<Pact> } = {},
) => {
  const { rule, ...others } = rest;
  return rowIn(
    run({ indicators, holdings: [holding()], pacts: [pact(rule)], exemptions, ...others }),
    period,
    'T!1',
  );
};

const brakeOf = (result: ReturnType<typeof excused>) =>
  result.reasons.find(({ code }) => code === 'BRAKE_EXEMPTED_SHORTFALL') ?? null;

describe('evaluate: exempted shortfall', () => {
  const met = (second: number, third = 0) =>
    indicator({ id: 'T!1', targets: THOUSAND, months: quarters(150, second, third) });
  const pasar = (...sums: readonly number[]) =>
    indicator({
      id: 'T!2',
      name: 'Retribusi Pasar',
      code: '4.1.02.01',
      targets: THOUSAND,
      months: quarters(...sums),
    });
  const byCode = (...periods: readonly Period[]) => exemption({ account: '4.1.02.01', periods });
  const total = { rule: { scope: 'Total rupiah', triggers: ['Triwulan'] } } as const;

  it.each<[number, boolean]>([
    [250, true],
    [249, false],
  ])(
    'of the exempted rows of a total covers its later miss: %d in the second quarter',
    (second, isBraked) => {
      const result = excused([met(250), pasar(50, second)], [byCode('TW I')], 'TW II', total);
      expect(brakeOf(result)).toEqual(
        isBraked
          ? {
              code: 'BRAKE_EXEMPTED_SHORTFALL',
              shortfall: a(100),
              exempted: a(100),
              periods: ['TW I'],
              isRupiah: true,
              unit: '',
            }
          : null,
      );
      expect(result.pactStatus).toBe(isBraked ? 'Perlu Telaah' : 'Terindikasi Pelanggaran');
    },
  );

  it.each<[readonly Period[], readonly Period[] | null]>([
    [['Semester I'], ['TW I', 'TW II']],
    [
      ['TW I', 'TW II'],
      ['TW I', 'TW II'],
    ],
    [['TW I'], null],
    [['TW II'], null],
    [['TW III'], null],
    [['Tahun'], null],
  ])('counts the quarters of the exempted periods %j', (exempted, expected) => {
    // 100 are lacking in the first quarter and 50 in the second; the third brings its own.
    const rows = [met(250, 350), pasar(50, 200, 350)];
    const other = exempted.includes('TW III') ? 'TW IV' : 'TW III';
    const result = excused(rows, [byCode(...exempted)], other, total);
    const found = brakeOf(result);
    expect(found?.code === 'BRAKE_EXEMPTED_SHORTFALL' ? found.periods : null).toEqual(expected);
  });

  it('of the third quarter covers the year', () => {
    const rows = [
      indicator({ id: 'T!1', targets: THOUSAND, months: quarters(150, 250, 300, 250) }),
      pasar(150, 250, 350, 250),
    ];
    const own = exemption({ account: 'pajak reklame', periods: ['TW III'] });
    expect(brakeOf(excused(rows, [own], 'TW IV', total))).toMatchObject({
      shortfall: a(50),
      periods: ['TW III'],
    });
    expect(brakeOf(excused(rows, [own], 'TW II', total))).toBeNull();
  });

  it.each<[number, boolean]>([
    [23, true],
    [26, false],
  ])('counts what exceeds a target where lower is better: %d more', (second, isBraked) => {
    const stages = [figure(25), figure(50), figure(75), figure(100)] as const;
    const row = indicator({
      id: 'T!1',
      isRupiah: false,
      unit: 'kasus',
      direction: 'Semakin rendah semakin baik',
      targets: plan({ original: figure(100), cumulativeStages: stages }),
      months: quarters(35, second),
    });
    const result = excused([row], [exemption()], 'TW II');
    expect(brakeOf(result)).toEqual(
      isBraked
        ? {
            code: 'BRAKE_EXEMPTED_SHORTFALL',
            shortfall: a(8),
            exempted: a(10),
            periods: ['TW I'],
            isRupiah: false,
            unit: 'kasus',
          }
        : null,
    );
  });

  it.each<[string, Partial<Indicator>]>([
    [
      'a quarter without a target',
      {
        targets: plan({ original: figure(1000), cumulativeStages: [0, 500, 750, 1000].map(figure) as never }),
      },
    ],
    ['a quarter that was met', { targets: THOUSAND, months: quarters(150, 200) }],
    [
      'a level',
      { targets: plan({ original: figure(90) }), method: 'Posisi Akhir', months: months([1, 1, 1, 1, 1, 1]) },
    ],
    ['a range', { targets: plan({ original: range(900, 1000) }) }],
  ])('is nothing of %s', (_, changes) => {
    const row = indicator({ id: 'T!1', months: quarters(50, 100), ...changes });
    const result = excused([row], [exemption()], 'TW II');
    expect(result.pactStatus).toBe('Terindikasi Pelanggaran');
    expect(brakeOf(result)).toBeNull();
  });

  it('is nothing of another account, and nothing Per Periode', () => {
    const row = indicator({ id: 'T!1', targets: THOUSAND, months: quarters(50, 250) });
    expect(brakeOf(excused([row], [exemption()], 'TW II'))).not.toBeNull();
    expect(brakeOf(excused([row], [exemption({ account: '4.1.02.01' })], 'TW II'))).toBeNull();
    const own = { settings: settings({ basis: 'Per Periode' }) } as const;
    const missed = indicator({ id: 'T!1', targets: THOUSAND, months: quarters(50, 200) });
    expect(brakeOf(excused([missed], [exemption()], 'TW II', own))).toBeNull();
  });
});

describe('evaluate: fragile totals', () => {
  const row = (id: string, first: number, changes: Partial<Indicator> = {}) =>
    indicator({ id, name: id, targets: THOUSAND, months: quarters(first), ...changes });
  const UNIT = [{ code: 'UNIT', months: quarters(5000) }];
  const total = { rule: { scope: 'Total rupiah', triggers: ['Triwulan'] } } as const;
  const fragile = (indicators: readonly Indicator[], exemptions: readonly Exemption[] = []) =>
    excused(indicators, exemptions, 'TW I', total).reasons.filter(({ code }) => code === 'FRAGILE_READING');

  it('name the row whose other reading meets the target', () => {
    expect(fragile([row('T!1', 100), row('T!2', 100, { alternatives: UNIT })])).toEqual([
      { code: 'FRAGILE_READING', reading: 'UNIT', name: 'T!2' },
    ]);
  });

  it('are not fragile by a reading that misses too, or by an exempted row', () => {
    const still = [{ code: 'UNIT', months: quarters(101) }];
    expect(fragile([row('T!1', 100), row('T!2', 100, { alternatives: still })])).toEqual([]);
    const beside = row('T!2', 100, { alternatives: UNIT, code: '4.1.02.01' });
    expect(fragile([row('T!1', 100), beside], [exemption({ account: '4.1.02.01' })])).toEqual([]);
  });

  it.each<[string, number, boolean]>([
    ['another target that is met', 600, true],
    ['another target that is missed', 900, false],
  ])('%s', (_, annual, isFragile) => {
    const alternatives = [{ code: 'TARGET', targets: plan({ original: figure(annual) }) }];
    const result = excused([row('T!1', 100, { alternatives })], [], 'TW I');
    expect(codesOf(result).includes('FRAGILE_READING')).toBe(isFragile);
  });

  it.each<[string, TargetValue, Indicator['direction'], string, boolean]>([
    ['a range', range(80, 90), 'Semakin tinggi semakin baik', '79.995', true],
    ['a level', figure(80), 'Semakin tinggi semakin baik', '79.992', true],
    ['a level a little lower', figure(80), 'Semakin tinggi semakin baik', '79.991999', false],
    ['lower is better', figure(80), 'Semakin rendah semakin baik', '80.000001', false],
  ])('are no matter of a shortfall too small to tell: %s', (_, target, direction, value, isFragile) => {
    const result = excused(
      [
        row('T!1', 0, {
          method: 'Posisi Akhir',
          isRupiah: false,
          unit: '%',
          direction,
          targets: plan({ original: target }),
          months: months([null, null, value]),
        }),
      ],
      [],
      'TW I',
    );
    expect(codesOf(result).includes('FRAGILE_SHORTFALL')).toBe(isFragile);
    if (!isFragile || target.kind !== 'range') return;
    expect(result.reasons).toContainEqual({
      code: 'FRAGILE_SHORTFALL',
      shortfall: 0n,
      limit: a('0.01'),
      isRupiah: false,
      unit: '%',
    });
  });

  it.each<[string, readonly number[], boolean]>([
    ['stands still in the last month', [10, 20, 20], true],
    ['grows in every month', [10, 20, 30], false],
    ['stood still before', [10, 10, 10], false],
  ])('see a running total that %s', (_, values, isFragile) => {
    const result = excused([row('T!1', 0, { running: true, months: months(values) })], [], 'TW I');
    expect(codesOf(result).includes('FRAGILE_ZERO_MONTH')).toBe(isFragile);
  });
});
