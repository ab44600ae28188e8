// A year on two sheets, of which the second carries the total of the first forward. Fictional amounts only.
import type { CellValue } from '../../../../src/sheets/grid';
import type { Inspection } from '../../../../src/sheets/inspection';
import { MONTH_NAMES } from '../../../../src/sheets/monthNames';
import { inspected, readingOf, sheetOf } from '../bookOf';

const MILLION = 1_000_000;
const SEN = 1_000_000n;
const ROWS = [
  ['4.1.01.09', 'Pajak Reklame', 1_900, [97, 145, 127, 101, 136, 125, 130, 169, 109, 118, 96, 154]],
  ['4.1.01.12', 'Pajak Air Tanah', 800, [107, 65, 72, 94, 107, 91, 108, 113, 101, 95, 76, 71]],
] as const;

const sum = (figures: readonly number[]): number => figures.reduce((total, one) => total + one, 0);

/** `carried`: what the second sheet says of the first half-year, in millions more than that half-year was. */
function book(carried = 0): Inspection {
  const half = (from: number): readonly string[] => MONTH_NAMES.slice(from, from + 6);
  const line = (
    [code, name, target, months]: (typeof ROWS)[number],
    from: number,
    before: readonly number[],
    after: readonly number[],
  ): readonly CellValue[] => [
    code,
    name,
    ...[target, ...before, ...months.slice(from, from + 6), ...after].map((figure) => figure * MILLION),
  ];
  const first = ROWS.map((row) => line(row, 0, [], [sum(row[3].slice(0, 6))]));
  const second = ROWS.map((row) => {
    const [own, other] = [sum(row[3].slice(0, 6)), sum(row[3].slice(6))];
    return line(row, 6, [own + carried], [other, own + other]);
  });
  return inspected(
    readingOf([
      sheetOf('Smt I', [
        ['REALISASI PAJAK SEMESTER I 2026'],
        ['Kode', 'Uraian', 'Target', ...half(0), 'Jumlah Smt I'],
        ...first,
      ]),
      sheetOf('Smt II', [
        ['REALISASI PAJAK SEMESTER II 2026'],
        ['Kode', 'Uraian', 'Target', 'Jumlah Smt I', ...half(6), 'Jumlah Smt II', 'Jumlah Setahun'],
        ...second,
      ]),
    ]),
    { asOf: '2026-12-31' },
  );
}

/** What was realised up to June and up to December, in millions. */
const totalsOf = ({ input }: Inspection): readonly unknown[] =>
  (input?.indicators ?? []).map(({ name, months, running }) => [
    name,
    running,
    ...[5, 11].map((at) => {
      const datum = months[at];
      return datum?.kind === 'amount' ? Number(datum.amount / SEN) / MILLION : null;
    }),
  ]);

describe('two half-years on sheets of their own', () => {
  it('are one year, each account once', () => {
    const found = book();
    expect(found.questions).toEqual([]);
    expect(totalsOf(found)).toEqual(
      ROWS.map(([, name, , months]) => [name, true, sum(months.slice(0, 6)), sum(months)]),
    );
  });

  it('are asked about where the total that is carried forward is another', () => {
    const codes = book(7).questions.map(({ code }) => code);
    expect(codes).toContain('TOTAL_STATED_TWICE');
  });
});
