import fc from 'fast-check';
import { amountFromNumber } from '../../../src/domain/amount';
import { readDeposits, type DepositsReading } from '../../../src/sheets/reading/deposits/deposits';
import { exactSen, senOfText } from '../../../src/sheets/reading/deposits/depositSums';
import { Findings } from '../../../src/sheets/reading/findings';
import { numberFromText } from '../../../src/sheets/reading/cells/numberText';
import { Offices } from '../../../src/sheets/reading/offices/offices';
import { depositTable } from './depositTable';

const HEAD = ['Tanggal', 'Kode OPD', 'Kode Rekening', 'Jumlah'];
const FIRST = 46_023;
const AS_OF = FIRST + 200;

interface Deposit {
  readonly day: number;
  readonly opd: string;
  readonly code: string;
  readonly amount: number;
}

const deposits = fc.array(
  fc.record({
    day: fc.integer({ min: FIRST - 40, max: FIRST + 400 }),
    opd: fc.constantFrom('1.1', '1.2'),
    code: fc.constantFrom('4.1.01.09', '4.1.02.01.04'),
    amount: fc.oneof(
      fc.integer({ min: -1_000_000_000_000, max: 9_000_000_000_000 }),
      fc.integer({ min: -100_000_000, max: 900_000_000_000 }).map((sen) => sen / 100),
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    ),
  }),
  { maxLength: 40 },
);
const read = (rows: readonly Deposit[]): DepositsReading =>
  readDeposits(
    depositTable([HEAD, ...rows.map(({ day, opd, code, amount }) => [day, opd, code, amount])]),
    {
      year: 2026,
      asOf: new Date((AS_OF - 25_569) * 86_400_000).toISOString().slice(0, 10),
      basis: 'Kumulatif',
    },
    new Offices(),
    new Findings({}),
  );
const monthOf = (day: number): number => new Date((day - 25_569) * 86_400_000).getUTCMonth();
const sorted = (reading: DepositsReading): readonly string[] =>
  reading.series
    .map(({ head, rows, months }) =>
      [
        head.opd,
        head.code,
        rows,
        ...months.map((m) => (m.kind === 'amount' ? String(m.amount) : m.kind)),
      ].join(' '),
    )
    .sort();

describe('readDeposits', () => {
  it('gives the exact sum of each office, account and month', () => {
    fc.assert(
      fc.property(deposits, (rows) => {
        for (const { head, months } of read(rows).series) {
          const own = rows.filter(({ opd, day }) => opd === head.opd && day <= AS_OF);
          const last = Math.max(...own.map(({ day }) => day));
          months.forEach((datum, month) => {
            const sum = own
              .filter(({ code, day }) => code === head.code && day >= FIRST && monthOf(day) === month)
              .reduce((total, { amount }) => total + amountFromNumber(amount), 0n);
            const isKnown = last >= FIRST && month <= monthOf(last);
            expect(datum).toEqual(isKnown ? { kind: 'amount', amount: sum } : { kind: 'none' });
          });
        }
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(deposits, (rows) => {
        expect(sorted(read(rows.toReversed()))).toEqual(sorted(read(rows)));
      }),
    );
  });

  it('counts or lists every deposit that is not later than the evaluation', () => {
    fc.assert(
      fc.property(deposits, (rows) => {
        const { series, excluded } = read(rows);
        const counted = series.reduce((sum, { rows: own }) => sum + own, 0);
        expect(counted + excluded.length).toBe(rows.filter(({ day }) => day <= AS_OF).length);
      }),
    );
  });
});

describe('senOfText', () => {
  it('reads nothing otherwise than the reader of all numbers does', () => {
    const text = fc.string({
      unit: fc.constantFrom('0', '1', '2', '9', '00', '000', '.', ','),
      maxLength: 9,
    });
    fc.assert(
      fc.property(text, (raw) => {
        const sen = senOfText(raw);
        const reading = numberFromText(raw);
        if (!Number.isNaN(sen))
          expect(reading).toMatchObject({ kind: 'amount', amount: BigInt(sen) * 10_000n });
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['1.234.567,89', 123_456_789],
    ['1,234,567', 123_456_700],
    ['1.234,5', 123_450],
    ['15000', 1_500_000],
  ])('reads %s', (raw, sen) => {
    expect(senOfText(raw)).toBe(sen);
  });
});

describe('exactSen', () => {
  it('is the amount in sen or not a number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
        const sen = exactSen(value);
        if (!Number.isNaN(sen)) expect(BigInt(sen) * 10_000n).toBe(amountFromNumber(value));
      }),
    );
    expect([0.07, 1.005, 1e14].map(exactSen)).toEqual([7, Number.NaN, Number.NaN]);
  });
});
