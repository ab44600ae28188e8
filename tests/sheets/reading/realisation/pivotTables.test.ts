// Exports of pivot tables, alone and beside the figures that they sum up. Fictional amounts only.
import type { Inspection } from '../../../../src/sheets/inspection';
import { MONTH_NAMES } from '../../../../src/sheets/monthNames';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const MILLION = 1_000_000;
const ROWS = [
  ['Pajak Reklame', 1_300],
  ['Pajak Air Tanah', 900],
] as const;
const figures = (at: number): readonly number[] =>
  MONTH_NAMES.map((_, month) => (90 + at * 7 + month) * MILLION);
const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0);

const TARGETS: Matrix = [
  ['Uraian', 'Target 2026'],
  ...ROWS.map(([name, target]) => [name, target * MILLION]),
];
const pivot = (name: string, of: string, total: string, more = 0): Matrix => [
  ['Tahun', '2026'],
  [],
  [name, ...MONTH_NAMES.map((month) => `${of}${month}`), total],
  ...ROWS.map(([row], at) => [row, ...figures(at).map((one) => one + more), sum(figures(at)) + 12 * more]),
];
const read = (sheets: Readonly<Record<string, Matrix>>): Inspection =>
  inspected(readingOf(Object.entries(sheets).map(([name, matrix]) => sheetOf(name, matrix))), {
    asOf: '2026-12-31',
  });
const january = ({ input }: Inspection): readonly unknown[] =>
  (input?.indicators ?? []).map(({ months: [first] }) =>
    first?.kind === 'amount' ? Number(first.amount / 1_000_000n) / MILLION : null,
  );

describe('a pivot table', () => {
  it.each([
    ['Row Labels', 'Sum of ', 'Grand Total'],
    ['Label Baris', 'Jumlah dari ', 'Total Keseluruhan'],
    ['Uraian', 'Sum - ', 'Total Result'],
  ])('is read by the fields behind %s, %s', (name, of, total) => {
    const found = read({ Target: TARGETS, Pivot: pivot(name, of, total) });
    expect(january(found)).toEqual([90, 97]);
    expect(found.questions).toEqual([]);
  });

  it('says nothing beside a table that holds its accounts', () => {
    const main: Matrix = [
      ['REALISASI PAJAK 2026'],
      ['Uraian', 'Target', ...MONTH_NAMES],
      ...ROWS.map(([name, target], at) => [name, target * MILLION, ...figures(at)]),
    ];
    const found = read({ PAD: main, Pivot: pivot('Row Labels', 'Sum of ', 'Grand Total', 5) });
    expect(january(found)).toEqual([90, 97]);
    expect(found.questions).toEqual([]);
    const told = found.issues.filter(({ code }) => code === 'TABLE_IGNORED');
    expect(told).toMatchObject([{ sheet: 'Pivot', found: 'Pivot', expected: 'PAD' }]);
  });

  it('is read where it tells the other half of the year', () => {
    const half = (from: number): Matrix => [
      ['Row Labels', ...MONTH_NAMES.slice(from, from + 6).map((month) => `Sum of ${month}`)],
      ...ROWS.map(([name], at) => [name, ...figures(at).slice(from, from + 6)]),
    ];
    const main: Matrix = [
      ['REALISASI PAJAK 2026'],
      ['Uraian', 'Target', ...MONTH_NAMES.slice(0, 6)],
      ...ROWS.map(([name, target], at) => [name, target * MILLION, ...figures(at).slice(0, 6)]),
    ];
    const found = read({ 'Semester I': main, 'Semester II': half(6) });
    expect(found.issues.map(({ code }) => code)).not.toContain('TABLE_IGNORED');
    expect(
      found.input?.indicators.map(({ months }) => months.every(({ kind }) => kind === 'amount')),
    ).toEqual([true, true]);
  });
});
