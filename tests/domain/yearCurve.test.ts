// The months of the year added up against their stages: what is known, and no more.
import { PERIOD_FACTS, QUARTER_PERIODS } from '../../src/domain/period';
import { amountFromRatio } from '../../src/domain/ratio';
import { evaluate } from '../../src/domain/evaluate';
import type { EvaluationInput } from '../../src/domain/evaluation';
import { yearCurve } from '../../src/domain/yearCurve';
import { a, figure, indicator, months, plan, settings, STAGED_MONTHS } from './inputs';

const input = (changes: Partial<EvaluationInput>): EvaluationInput => ({
  settings: settings({ asOf: '2026-09-30' }),
  indicators: [],
  holdings: [],
  pacts: [],
  exemptions: [],
  reorganisations: [],
  pactHolds: [],
  ...changes,
});

const REKLAME = indicator({ id: 'T!1', months: STAGED_MONTHS });
const PARKIR = indicator({
  id: 'T!2',
  months: STAGED_MONTHS,
  targets: plan({ original: figure(1_000_000_000) }),
});

describe('yearCurve', () => {
  it('meets the quarters of the evaluation at their ends', () => {
    const given = input({ indicators: [REKLAME, PARKIR] });
    const curve = yearCurve(given);
    const { indicators } = evaluate(given);
    for (const quarter of QUARTER_PERIODS.slice(0, 3)) {
      const { lastMonth } = PERIOD_FACTS[quarter];
      const of = indicators.map(({ periods }) => periods[quarter]);
      const reached = of.reduce(
        (sum, { realisation }) => sum + (realisation === null ? 0n : amountFromRatio(realisation)),
        0n,
      );
      const target = of.reduce(
        (sum, { target: own }) => sum + (own?.kind === 'amount' ? own.amount : 0n),
        0n,
      );
      expect(curve[lastMonth - 1]).toEqual({ month: lastMonth, realisation: reached, stage: target });
    }
  });

  it('gives each month a third of its quarter', () => {
    const [january, february, march, april] = yearCurve(input({ indicators: [REKLAME] }));
    expect(january?.stage).toBe(a(150_000_000));
    expect(february?.stage).toBe(a(300_000_000));
    expect(march?.stage).toBe(a(450_000_000));
    expect(april?.stage).toBe(a(700_000_000));
  });

  it('ends with the last complete month', () => {
    const curve = yearCurve(input({ indicators: [REKLAME], settings: settings({ asOf: '2026-08-30' }) }));
    expect(curve[6]?.realisation).not.toBeNull();
    expect(curve.slice(7).every(({ realisation }) => realisation === null)).toBe(true);
    expect(curve[11]?.stage).toBe(a(3_000_000_000));
  });

  it('does not add up what a row has not told yet', () => {
    const late = indicator({ id: 'T!3', months: months([1, 2, 3, null, 5, 6, 7, 8, 9]) });
    const curve = yearCurve(input({ indicators: [REKLAME, late] }));
    expect(curve[2]?.realisation).toBe(a(420_000_006));
    expect(curve.slice(3).map(({ realisation }) => realisation)).toEqual(Array(9).fill(null));
  });

  it('leaves out other units and levels, and a row that has neither target nor figure', () => {
    const others = [
      indicator({ id: 'T!4', isRupiah: false, unit: 'orang', months: STAGED_MONTHS }),
      indicator({ id: 'T!5', method: 'Posisi Akhir', months: STAGED_MONTHS }),
      indicator({ id: 'T!6', targets: plan() }),
    ];
    expect(yearCurve(input({ indicators: [REKLAME, ...others] }))).toEqual(
      yearCurve(input({ indicators: [REKLAME] })),
    );
  });
});
