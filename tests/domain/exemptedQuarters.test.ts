// Which quarters and half-years an exemption answers for in a later miss, and whose lack in them counts.
import type { Indicator } from '../../src/domain/indicator';
import type { Exemption, Pact } from '../../src/domain/pact';
import type { Period } from '../../src/domain/period';
import { a, exemption, holding, indicator, months, pact, rowIn, run, THOUSAND } from './inputs';

/** Each quarter's own sum in its first month; 150, 250, 350 and 250 are the quarters' own targets. */
const quarters = (...sums: readonly number[]) => months(sums.flatMap((sum) => [sum, 0, 0]));
const row = (id: string, ...sums: readonly number[]) =>
  indicator({ id, name: id, targets: THOUSAND, months: quarters(...sums) });
const of = (account: string | null, ...periods: readonly Period[]) => exemption({ account, periods });

function brakeOf(
  indicators: readonly Indicator[],
  exemptions: readonly Exemption[],
  period: Period,
  rule: Partial<Pact> = {},
) {
  const pacts = [pact({ triggers: ['Triwulan', 'Semester', 'Tahun'], ...rule })];
  const result = rowIn(run({ indicators, holdings: [holding()], pacts, exemptions }), period, 'T!1');
  const brake = result.reasons.find(({ code }) => code === 'BRAKE_EXEMPTED_SHORTFALL');
  expect(result.pactStatus).toBe(brake === undefined ? 'Terindikasi Pelanggaran' : 'Perlu Telaah');
  return brake?.code === 'BRAKE_EXEMPTED_SHORTFALL'
    ? { shortfall: brake.shortfall, exempted: brake.exempted, periods: brake.periods }
    : null;
}

describe('evaluate: the exempted quarters of a row', () => {
  it('are those of its own account too', () => {
    const found = { shortfall: a(100), exempted: a(100), periods: ['TW I'] };
    expect(brakeOf([row('T!1', 50, 250)], [of('t!1', 'TW I')], 'TW II')).toEqual(found);
    expect(brakeOf([row('T!1', 50, 250)], [of('t!2', 'TW I')], 'TW II')).toBeNull();
  });

  it('are none of a period that is not over before the judged one', () => {
    for (const period of ['Tahun', 'Semester I', 'Semester II'] as const) {
      expect(brakeOf([row('T!1', 50, 250)], [of(null, period)], 'TW II')).toBeNull();
    }
  });

  it('are none behind the exempted period', () => {
    // 100 are lacking in the first quarter, which is exempted, and 50 in the second.
    expect(brakeOf([row('T!1', 50, 200, 350)], [of(null, 'TW I')], 'TW III')).toBeNull();
    expect(brakeOf([row('T!1', 50, 200, 350)], [of(null, 'Semester I')], 'TW III')).toEqual({
      shortfall: a(150),
      exempted: a(150),
      periods: ['TW I', 'TW II'],
    });
  });

  it('lose nothing by an exempted quarter that brought more than its target', () => {
    // 100 lacking, 50 more, 50 lacking: 100 in all.
    const both = [of(null, 'TW I', 'TW II')];
    expect(brakeOf([row('T!1', 50, 300, 300)], both, 'TW III')).toEqual({
      shortfall: a(100),
      exempted: a(100),
      periods: ['TW I', 'TW II'],
    });
    expect(brakeOf([row('T!1', 50, 300, 299)], both, 'TW III')).toBeNull();
  });
});

describe('evaluate: the exempted half-year of a row that is measured by the half-year', () => {
  const halfYearly = (first: number, second: number): Indicator => ({
    ...row('T!1', first, 0, second, 0),
    measuring: 'Semester',
  });

  it.each<[number, boolean]>([
    // 400 were due in the first half-year, of which 100 are lacking, and 600 in the second.
    [600, true],
    [599, false],
  ])('answers for its lack: %d in the second half-year', (second, isBraked) => {
    expect(brakeOf([halfYearly(300, second)], [of(null, 'Semester I')], 'Semester II')).toEqual(
      isBraked ? { shortfall: a(100), exempted: a(100), periods: ['Semester I'] } : null,
    );
  });

  it('is not answered for by one of its quarters, in which nothing was due', () => {
    expect(brakeOf([halfYearly(300, 600)], [of(null, 'TW II')], 'Semester II')).toBeNull();
  });
});

describe('evaluate: the exempted rows of a total', () => {
  const total = { scope: 'Total rupiah' } as const;

  it('count alone: what other rows lacked in the quarter does not', () => {
    // Of the 110 that are lacking, 10 are not of the exempted row.
    const rows = [row('T!1', 140, 250), row('T!2', 50, 250)];
    expect(brakeOf(rows, [of('T!2', 'TW I')], 'TW II', total)).toBeNull();
    expect(brakeOf([row('T!1', 150, 250), row('T!2', 50, 250)], [of('T!2', 'TW I')], 'TW II', total)).toEqual(
      {
        shortfall: a(100),
        exempted: a(100),
        periods: ['TW I'],
      },
    );
  });

  it('count in the quarters that they were exempted in', () => {
    // T!1 lacked 50 in TW I, exempted, and 40 in TW III; T!2 lacked 10 in TW III, exempted. 100 are lacking, 60 of them so.
    const rows = [row('T!1', 100, 250, 310, 250), row('T!2', 150, 250, 340, 250)];
    const exemptions = [of('T!1', 'Semester I'), of('T!2', 'TW III')];
    expect(brakeOf(rows, exemptions, 'TW IV', total)).toBeNull();
    const others = [row('T!1', 100, 250, 390, 250), row('T!2', 150, 250, 300, 250)];
    expect(brakeOf(others, exemptions, 'TW IV', total)).toEqual({
      shortfall: a(60),
      exempted: a(100),
      periods: ['TW I', 'TW II', 'TW III'],
    });
  });

  it('count by the half-year where they are measured so', () => {
    // T!2 lacked 100 in the half-year and T!1 nothing.
    const rows = [
      row('T!1', 150, 250, 350, 250),
      { ...row('T!2', 300, 0, 600, 0), measuring: 'Semester' },
    ] as const;
    expect(brakeOf(rows, [of('T!2', 'Semester I')], 'Semester II', total)).toEqual({
      shortfall: a(100),
      exempted: a(100),
      periods: ['Semester I'],
    });
  });
});
