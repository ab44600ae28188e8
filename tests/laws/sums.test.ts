// Parts and wholes: quarters and semesters make up the year, months make up the quarter, offices make up the total.
import fc from 'fast-check';
import { cutToSen, type Amount } from '../../src/domain/amount';
import type { Total } from '../../src/domain/evaluation';
import type {
  FourQuarters,
  Indicator,
  MonthDatum,
  TargetPlan,
  TargetValue,
} from '../../src/domain/indicator';
import { PERIODS, type Period } from '../../src/domain/period';
import { amountFromRatio, areEqual, ratioOf } from '../../src/domain/ratio';
import { cumulativeTargetAt } from '../../src/domain/target';
import { targetLedger } from '../../src/domain/targetLedger';
import { indicator, percents, plan, rowIn, run, settings } from '../domain/inputs';

const SEN = 10_000n;
const sen = (amount: bigint): TargetValue => ({ kind: 'amount', amount: amount * SEN });
const amountOf = (value: TargetValue | null): Amount => (value?.kind === 'amount' ? value.amount : 0n);
const datum = (amount: bigint | null): MonthDatum =>
  amount === null ? { kind: 'none' } : { kind: 'amount', amount: amount * SEN };

const amounts = fc.bigInt(1n, 10n ** 14n);
const schedules = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 31, max: 60 }), fc.integer({ min: 61, max: 99 }))
  .map(([one, two, three]) => percents(one, two, three, 100));

/** Targets with stages of their own, by the schedule, or revised within the year. */
const plans: fc.Arbitrary<TargetPlan> = fc.oneof(
  amounts.map((annual) => plan({ original: sen(annual) })),
  fc.array(amounts, { minLength: 4, maxLength: 4 }).map((parts) => {
    const cumulative = parts.map((_, quarter) =>
      parts.slice(0, quarter + 1).reduce((sum, part) => sum + part, 0n),
    );
    const stages = cumulative.map(sen) as unknown as FourQuarters<TargetValue>;
    return plan({ original: sen(cumulative[3] ?? 0n), cumulativeStages: stages });
  }),
  fc
    .tuple(amounts, amounts, fc.constantFrom('2026-02-10', '2026-06-30', '2026-08-15', '2026-10-01'))
    .map(([annual, revised, revisedFrom]) =>
      plan({ original: sen(annual), revised: sen(revised), revisedFrom }),
    ),
);

describe('own figures of Per Periode', () => {
  it('add up: two quarters to their semester, two semesters to the year, targets and realisation alike', () => {
    fc.assert(
      fc.property(
        plans,
        schedules,
        fc.array(amounts, { minLength: 12, maxLength: 12 }),
        (targets, schedule, months) => {
          const result = run({
            settings: settings({ basis: 'Per Periode', schedule }),
            indicators: [indicator({ targets, months: months.map(datum) })],
          });
          const target = (period: Period): Amount => amountOf(rowIn(result, period).target);
          const realised = (period: Period): Amount => {
            const { realisation } = rowIn(result, period);
            return realisation === null ? 0n : amountFromRatio(realisation);
          };
          for (const figure of [target, realised]) {
            expect(figure('TW I') + figure('TW II')).toBe(figure('Semester I'));
            expect(figure('TW III') + figure('TW IV')).toBe(figure('Semester II'));
            expect(figure('Semester I') + figure('Semester II')).toBe(figure('Tahun'));
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('cumulativeTargetAt', () => {
  it('climbs from month to month, meets each stage and ends at the annual target, all in whole sen', () => {
    fc.assert(
      fc.property(amounts, schedules, (annual, schedule) => {
        const ledger = targetLedger(plan({ original: sen(annual) }), {
          method: 'Akumulasi',
          measuring: 'Bulanan',
          isRupiah: true,
          schedule,
        });
        const row = { ledger, method: 'Akumulasi', isRupiah: true } as const;
        const at = (month: number): Amount => amountOf(cumulativeTargetAt(row, month, 2026, 'ownEnd').value);
        const all = Array.from({ length: 13 }, (_, month) => at(month));
        all.forEach((target, month) => {
          expect(target).toBeGreaterThanOrEqual(all[month - 1] ?? 0n);
          expect(cutToSen(target)).toBe(target);
        });
        schedule.forEach((percent, quarter) => {
          expect(all[3 * quarter + 3]).toBe(cutToSen((annual * SEN * percent) / 100_000_000n));
        });
        expect(all[12]).toBe(annual * SEN);
      }),
      { numRuns: 500 },
    );
  });
});

const OPDS = ['1.01', '1.02', '2.15'] as const;
const rowDraws = fc.record({
  opd: fc.constantFrom(...OPDS),
  field: fc.constantFrom('PAD', 'Layanan'),
  code: fc.constantFrom('4.1.01.09', '4.1.02.01', '4.1.03.02', '4.1.04.16'),
  mission: fc.constantFrom('Misi 1', 'Misi 2'),
  target: amounts,
  months: fc.array(fc.bigInt(0n, 10n ** 12n), { minLength: 12, maxLength: 12 }),
});

const rowsOf = (drawn: readonly (typeof rowDraws extends fc.Arbitrary<infer T> ? T : never)[]): Indicator[] =>
  drawn.map(({ opd, field, code, mission, target, months }, index) =>
    indicator({
      id: `Target!${index + 6}`,
      source: { sheet: 'Target', row: index + 6 },
      opd,
      office: `Dinas ${opd}`,
      field,
      code,
      mission,
      targets: plan({ original: sen(target) }),
      months: months.map(datum),
    }),
  );

const sumOf = (
  totals: readonly Total[],
  by: string,
  period: Period,
  figure: 'target' | 'realisation',
): Amount =>
  totals
    .filter((total) => total.by === by)
    .reduce((sum, { periods }) => sum + (periods[period][figure] ?? 0n), 0n);

describe('totals', () => {
  it('are the sum of the rows in whatever way they are parted, and their attainment is one quotient', () => {
    fc.assert(
      fc.property(fc.array(rowDraws, { minLength: 1, maxLength: 12 }), (drawn) => {
        const { totals, indicators } = run({ indicators: rowsOf(drawn) });
        for (const period of PERIODS) {
          const target = indicators.reduce((sum, { periods }) => sum + amountOf(periods[period].target), 0n);
          const realisation = indicators.reduce((sum, { periods }) => {
            const each = periods[period].realisation;
            return sum + (each === null ? 0n : amountFromRatio(each));
          }, 0n);
          for (const by of ['all', 'opd', 'bidang', 'jenis', 'misi']) {
            expect(sumOf(totals, by, period, 'target')).toBe(target);
            expect(sumOf(totals, by, period, 'realisation')).toBe(realisation);
          }
          const attainment = totals.find(({ by }) => by === 'all')?.periods[period].attainment ?? null;
          // A share of a few sen may be cut to nothing, and of nothing there is no attainment.
          expect(attainment === null).toBe(target === 0n);
          if (attainment !== null) expect(areEqual(attainment, ratioOf(realisation, target))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('do not depend on the order of rows, nor does any row on the rows beside it', () => {
    const byKey = (totals: readonly Total[]): unknown =>
      Object.fromEntries(totals.map(({ by, key, periods }) => [`${by} ${key}`, periods]));
    fc.assert(
      fc.property(fc.array(rowDraws, { minLength: 2, maxLength: 8 }), (drawn) => {
        const rows = rowsOf(drawn);
        const forward = run({ indicators: rows });
        const backward = run({ indicators: rows.toReversed() });
        expect(byKey(backward.totals)).toEqual(byKey(forward.totals));
        expect(backward.indicators.toReversed()).toEqual(forward.indicators);
        for (const row of rows) {
          expect(run({ indicators: [row] }).indicators[0]).toEqual(
            forward.indicators.find((each) => each.indicator.id === row.id),
          );
        }
      }),
      { numRuns: 100 },
    );
  });
});
