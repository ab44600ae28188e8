// One figure moves: only its own row's results follow, with the pact and the totals of its office.
import fc from 'fast-check';
import type { IndicatorJson } from './evaluatedJson';
import { PERIODS } from '../../src/domain/period';
import { plainBook } from '../support/plainBook';
import { bookDraws, type BookDraw } from '../support/bookDraws';
import { codeOf, opdOf, sampleBook } from '../support/sampleBook';
import { evaluatedJson, LAW_LIMIT, LAW_RUNS } from './evaluatedBook';

interface Place {
  readonly office: number;
  readonly row: number;
  readonly month: number;
}

/** The book with another figure in one cell of the realisation, and where that is. */
function moved(
  draw: BookDraw,
  at: Place,
  figure: readonly [number, number],
): { draw: BookDraw; place: Place } {
  const office = at.office % draw.offices.length;
  const row = at.row % (draw.offices[office]?.rows.length ?? 1);
  const offices = draw.offices.map((each, index) =>
    index !== office
      ? each
      : {
          ...each,
          rows: each.rows.map((one, position) =>
            position !== row
              ? one
              : { ...one, months: one.months.map((month, i) => (i === at.month ? figure : month)) },
          ),
        },
  );
  return { draw: { ...draw, offices }, place: { office, row, month: at.month } };
}

/** What is said of the indicator itself, without its pact. */
const ownResults = ({ periods }: IndicatorJson): unknown =>
  PERIODS.map((period) => {
    const { target, targetSource, realisation, attainment, difference, status, rating, holder } =
      periods[period];
    return { target, targetSource, realisation, attainment, difference, status, rating, holder };
  });

const LAST_MONTH: Readonly<Record<string, number>> = {
  'TW I': 2,
  'TW II': 5,
  'Semester I': 5,
  'TW III': 8,
  'TW IV': 11,
  'Semester II': 11,
  Tahun: 11,
};

const places = fc.record({
  office: fc.integer({ min: 0, max: 2 }),
  row: fc.integer({ min: 0, max: 3 }),
  month: fc.integer({ min: 0, max: 11 }),
});

describe('another figure in one cell', () => {
  it(
    'changes no result of another row, no other office and no period that ends before it',
    () =>
      fc.assert(
        fc.asyncProperty(
          bookDraws,
          places,
          fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 99 })),
          async (draw, at, figure) => {
            const change = moved(draw, at, figure);
            const before = await evaluatedJson(plainBook(sampleBook(draw)), draw.asOf);
            const after = await evaluatedJson(plainBook(sampleBook(change.draw)), draw.asOf);
            // A question about a sheet may rightly touch all of its rows.
            fc.pre(before.questions.length === 0 && after.questions.length === 0);
            const opd = opdOf(change.place.office);
            const code = codeOf(change.place.office, change.place.row);
            before.indicators.forEach((indicator, index) => {
              const now = after.indicators[index];
              if (now === undefined) throw new Error('A row is gone');
              if (indicator.opd !== opd) expect(now).toEqual(indicator);
              else if (indicator.code !== code) expect(ownResults(now)).toEqual(ownResults(indicator));
              else
                for (const period of PERIODS.filter((each) => (LAST_MONTH[each] ?? 0) < change.place.month)) {
                  const { realisation, status } = indicator.periods[period];
                  expect(now.periods[period]).toMatchObject({ realisation, status });
                }
            });
            const others = ({ opd: office }: { readonly opd: string }): boolean => office !== opd;
            expect(after.officials.filter(others)).toEqual(before.officials.filter(others));
            expect(after.position.filter((each) => each.code !== code)).toEqual(
              before.position.filter((each) => each.code !== code),
            );
            const otherTotals = (totals: typeof before.totals): unknown =>
              totals.filter(({ by, key }) => by === 'opd' && key !== opd);
            expect(otherTotals(after.totals)).toEqual(otherTotals(before.totals));
          },
        ),
        LAW_RUNS,
      ),
    LAW_LIMIT,
  );
});
