// The stages of a year: monthly targets, half-yearly ones, what a revision makes of them, and the months between two stages.
import { targetOpenPoints } from '../../src/domain/openPoints';
import type {
  FourQuarters,
  Indicator,
  MonthDatum,
  TargetPlan,
  TargetValue,
} from '../../src/domain/indicator';
import { PERIODS, type Period } from '../../src/domain/period';
import { cumulativeTargetAt, minusEarlier, periodTarget, type PeriodTarget } from '../../src/domain/target';
import { targetLedger, type LedgerRules } from '../../src/domain/targetLedger';
import { a, codesOf, figure, indicator, months, percents, plan, range, rowIn, run, settings } from './inputs';

type Four = readonly [number | null, number | null, number | null, number | null];
const four = (...values: Four): FourQuarters<TargetValue | null> => {
  const [one, two, three, last] = values.map((value) => (value === null ? null : figure(value)));
  return [one ?? null, two ?? null, three ?? null, last ?? null];
};
/** 10 in January, 20 in February, ... 120 in December: 780 a year. */
const RISING = Array.from({ length: 12 }, (_, i) => a(10 * (i + 1)));
const HOLED = RISING.map((amount, i) => (i === 4 ? null : amount));
const NOT_THE_YEAR = PERIODS.filter((period) => period !== 'Tahun');
const FULL: readonly MonthDatum[] = months(Array<number>(12).fill(1));

const rules = (changes: Partial<LedgerRules> = {}): LedgerRules => ({
  method: 'Akumulasi',
  measuring: 'Bulanan',
  isRupiah: true,
  schedule: percents(15, 40, 75, 100),
  ...changes,
});

const inPeriods = (targets: TargetPlan, changes: Partial<Indicator> = {}) => {
  const evaluation = run({ indicators: [indicator({ targets, months: FULL, ...changes })] });
  return PERIODS.map((period) => {
    const { target } = rowIn(evaluation, period);
    return target?.kind === 'amount' ? Number(target.amount) / 1e6 : null;
  });
};

describe('evaluate: monthly targets', () => {
  it('are the stages, whether the annual target is given or not', () => {
    const stages = [60, 210, 210, 450, 780, 780, 780];
    expect(inPeriods(plan({ original: figure(780), months: RISING }))).toEqual(stages);
    const evaluation = run({ indicators: [indicator({ targets: plan({ months: RISING }), months: FULL })] });
    expect(PERIODS.map((period) => rowIn(evaluation, period).targetSource)).toEqual([
      ...NOT_THE_YEAR.map(() => 'ditetapkan'),
      'turunan',
    ]);
    expect(rowIn(evaluation, 'Tahun').target).toEqual(figure(780));
  });

  it('ask where some are blank, and leave the year its own target', () => {
    const given = plan({ original: figure(780), months: HOLED });
    expect(targetOpenPoints(given, 'Akumulasi', 2026)).toEqual([
      { code: 'STAGES_PARTLY_FILLED', periods: NOT_THE_YEAR },
    ]);
    expect(inPeriods(given).at(-1)).toBe(780);
    expect(targetOpenPoints(plan({ months: HOLED }), 'Akumulasi', 2026)).toEqual([
      { code: 'STAGES_PARTLY_FILLED', periods: 'all' },
    ]);
  });

  it.each<[string, TargetPlan, Partial<Indicator>, (number | null)[]]>([
    [
      'all blank: the schedule',
      plan({ original: figure(100), months: RISING.map(() => null) }),
      {},
      [15, 40, 40, 75, 100, 100, 100],
    ],
    [
      'of a level: none of its stages',
      plan({ original: figure(100), months: RISING }),
      { method: 'Posisi Akhir', isRupiah: false, unit: '%' },
      [100, 100, 100, 100, 100, 100, 100],
    ],
    [
      'with a blank one of what is measured once a year',
      plan({ original: figure(100), months: HOLED }),
      { measuring: 'Tahun' },
      [null, null, null, null, null, null, 100],
    ],
  ])('%s', (_, targets, changes, expected) => {
    expect(inPeriods(targets, changes)).toEqual(expected);
  });
});

describe('evaluate: own quarters of half-yearly targets', () => {
  it('add up over the blank ones', () => {
    expect(inPeriods(plan({ ownStages: four(null, 4, null, 6) }), { measuring: 'Semester' })).toEqual([
      null,
      null,
      4,
      null,
      null,
      10,
      10,
    ]);
  });

  it('ask where a half-year is blank', () => {
    const partial = plan({ original: figure(10), ownStages: four(4, null, null, 6) });
    expect(targetOpenPoints(partial, 'Akumulasi', 2026, 'Semester')).toEqual([
      { code: 'STAGES_PARTLY_FILLED', periods: ['Semester I', 'Semester II'] },
    ]);
  });
});

describe('cumulativeTargetAt', () => {
  const at = (targets: TargetPlan, changes: Partial<LedgerRules> = {}) => {
    const { method, isRupiah } = rules(changes);
    const row = { ledger: targetLedger(targets, rules(changes), '2026-12-31'), method, isRupiah };
    return (month: number) => {
      const { value, source } = cumulativeTargetAt(row, month, 2026, 'ownEnd');
      return [value?.kind === 'amount' ? Number(value.amount) / 1e6 : (value?.kind ?? null), source];
    };
  };

  it.each<[number, number | null, string | null]>([
    [0, null, null],
    [1, 33.33, 'turunan'],
    [2, 66.66, 'turunan'],
    [3, 100, 'ditetapkan'],
    [4, 200, 'turunan'],
    [5, 300, 'turunan'],
    [6, 400, 'ditetapkan'],
    [11, 900, 'turunan'],
    [12, 1000, 'ditetapkan'],
  ])('gives month %d a third of its quarter: %s, %s', (month, amount, source) => {
    const of = at(plan({ original: figure(1000), cumulativeStages: four(100, 400, 700, 1000) }));
    expect(of(month)).toEqual([amount, source]);
  });

  it.each<[number, number]>([
    [1, 10],
    [2, 30],
    [4, 100],
    [6, 210],
    [7, 560],
    [9, 900],
    [12, 1560],
  ])(
    'takes monthly targets, twice as large once the revision is in force: month %d is %d',
    (month, amount) => {
      const revised = { revised: figure(1560), revisedFrom: '2026-07-01' };
      const of = at(plan({ original: figure(780), months: RISING, ...revised }));
      expect(of(month)).toEqual([amount, month < 7 ? 'ditetapkan' : 'turunan']);
    },
  );

  it('knows nothing between two stages of which one is blank or no amount', () => {
    const half = at(plan({ original: figure(1000), cumulativeStages: four(null, 400, null, 1000) }), {
      measuring: 'Semester',
    });
    expect([half(1), half(5), half(6), half(10)]).toEqual([
      [null, null],
      [null, null],
      [400, 'ditetapkan'],
      [null, null],
    ]);
    const mixed = at(
      plan({
        original: figure(1000),
        cumulativeStages: [range(1, 2), figure(400), range(5, 6), figure(1000)],
      }),
    );
    expect([mixed(2), mixed(4), mixed(8)]).toEqual([
      ['range', 'ditetapkan'],
      [null, null],
      ['range', 'ditetapkan'],
    ]);
  });

  it('says the fault of a revision without a date', () => {
    const targets = plan({ original: figure(1), revised: figure(2) });
    const row = { ledger: targetLedger(targets, rules()), method: 'Akumulasi', isRupiah: true } as const;
    const expected = { value: null, source: null, version: null, fault: 'REVISION_WITHOUT_DATE' };
    expect(cumulativeTargetAt(row, 2, 2026, 'ownEnd')).toEqual(expected);
    expect(periodTarget(row, 'TW I', 'Kumulatif', 2026, 'ownEnd')).toEqual(expected);
  });
});

describe('minusEarlier', () => {
  const target = (
    value: TargetValue | null,
    source: PeriodTarget['source'] = 'ditetapkan',
  ): PeriodTarget => ({
    value,
    source,
    version: 'murni',
    fault: null,
  });

  it.each<[string, PeriodTarget, PeriodTarget, PeriodTarget]>([
    ['an amount', target(figure(5)), target(figure(2)), target(figure(3))],
    ['a derived amount', target(figure(5)), target(figure(2), 'turunan'), target(figure(3), 'turunan')],
    ['nothing', target(figure(5)), target(null), target(figure(5))],
    ['an amount from a range', target(range(1, 2)), target(figure(1)), target(range(1, 2))],
    ['an amount from nothing', target(null, null), target(figure(1)), target(null, null)],
    [
      'what is not known',
      target(figure(5)),
      { ...target(null, null), fault: 'STAGES_ONLY_REVISED' },
      { ...target(null, null), fault: 'STAGES_ONLY_REVISED' },
    ],
  ])('takes away %s', (_, whole, earlier, expected) => {
    expect(minusEarlier(whole, earlier)).toEqual(expected);
  });
});

describe('evaluate: stages under a revision', () => {
  const LEVEL = { method: 'Posisi Akhir', isRupiah: false, unit: '%' } as const;

  it('keeps a blank stage of a level blank when the others are scaled', () => {
    const targets = plan({
      original: figure(90),
      revised: figure(99),
      revisedFrom: '2026-08-01',
      cumulativeStages: four(null, 80, null, 90),
    });
    expect(inPeriods(targets, LEVEL)).toEqual([null, 80, 80, null, 99, 99, 99]);
    const evaluation = run({ indicators: [indicator({ targets, months: FULL, ...LEVEL })] });
    expect(codesOf(rowIn(evaluation, 'TW III'))).toEqual(['STAGE_BLANK']);
    expect(rowIn(evaluation, 'TW IV')).toMatchObject({ targetSource: 'turunan', targetVersion: 'perubahan' });
  });

  it.each<[string, Partial<TargetPlan>]>([
    [
      'ranges',
      { original: range(1, 2), revised: range(2, 3), cumulativeStages: [null, null, null, range(1, 2)] },
    ],
    [
      'an original target of 0',
      { original: figure(0), revised: figure(5), cumulativeStages: four(0, 0, 0, 0) },
    ],
  ])('cannot scale %s', (_, changes) => {
    const ledger = targetLedger(plan({ revisedFrom: '2026-08-01', ...changes }), rules(LEVEL), '2026-12-31');
    expect(ledger.revised?.fault).toBe('STAGES_MATCH_NEITHER');
  });

  it('does not know the quarter after stages that belong to the revision alone', () => {
    const row = indicator({
      targets: plan({
        original: figure(9),
        revised: figure(12),
        revisedFrom: '2026-10-15',
        cumulativeStages: four(1, 2, 3, 12),
      }),
      months: FULL,
    });
    const evaluation = run({ indicators: [row], settings: settings({ basis: 'Per Periode' }) });
    expect(rowIn(evaluation, 'TW IV').reasons).toEqual([
      { code: 'TARGET_UNSETTLED', point: 'STAGES_ONLY_REVISED' },
    ]);
    expect(rowIn(evaluation, 'Tahun').target).toEqual(figure(12));
  });

  it.each<[string, Period[]]>([
    ['2026-06-30', ['TW I']],
    ['2026-07-01', ['TW I', 'TW II', 'Semester I']],
  ])(
    'asks about what ends before the day on which a later revision takes effect: %s',
    (revisedFrom, periods) => {
      const targets = plan({
        original: figure(9),
        revised: figure(12),
        revisedFrom,
        cumulativeStages: four(1, 2, 3, 12),
      });
      expect(targetOpenPoints(targets, 'Akumulasi', 2026, 'Bulanan', '2026-05-31')).toEqual([
        { code: 'STAGES_ONLY_REVISED', periods },
      ]);
    },
  );

  it('counts a revision as known where no evaluation date is asked for', () => {
    const targets = plan({ original: figure(9), revised: figure(12), revisedFrom: '2026-08-01' });
    expect(targetLedger(targets, rules()).revised?.annual).toEqual(figure(12));
    expect(targetLedger(targets, rules(), '2026-07-31').revised).toBeNull();
    expect(targetLedger(targets, rules(), '2026-08-01').revised?.annual).toEqual(figure(12));
  });
});
