// Quarters beside months that are not their sums. Fictional amounts only.
import type { Inspection } from '../../../../src/sheets/inspection';
import { MONTH_NAMES } from '../../../../src/sheets/monthNames';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const NINE = MONTH_NAMES.slice(0, 9);
const QUARTERS = ['TW I', 'TW II', 'TW III', 'TW IV'];
const months = (at: number): readonly number[] => NINE.map((_, month) => 20 + at * 9 + ((month * 7) % 5));
const sumOf = (at: number, quarter: number): number =>
  months(at)
    .slice(quarter * 3, quarter * 3 + 3)
    .reduce((sum, figure) => sum + figure, 0);
const book = (
  rows: Matrix,
  title = 'REALISASI PAD TAHUN 2026',
  answers: Readonly<Record<string, string>> = {},
): Inspection =>
  inspected(
    readingOf([
      sheetOf('PAD', [
        [title],
        ['Uraian', 'Target', ...QUARTERS, ...NINE],
        ...rows.map((row, at) => [...row, ...months(at)]),
      ]),
    ]),
    { answers, year: 2026 },
  );
const open = ({ questions }: Inspection): readonly string[] =>
  questions.filter(({ answer }) => answer === null).map(({ id }) => id);
const marchOf = ({ input }: Inspection) => input?.indicators[0]?.months[2];
const own = (at: number, more = 0): readonly (number | string)[] => [
  sumOf(at, 0),
  sumOf(at, 1) + more,
  sumOf(at, 2),
  '',
];

describe('withQuartersBesideMonths', () => {
  it('says nothing of quarters that are the sums of their months', () => {
    const found = book([
      ['Pajak Reklame', 1000, ...own(0)],
      ['Pajak Air Tanah', 500, ...own(1)],
    ]);
    expect(open(found)).toEqual([]);
    expect(found.input?.indicators[1]?.targets.ownStages).toBeNull();
  });

  const APART: Matrix = [
    ['Pajak Reklame', 1000, ...own(0)],
    ['Pajak Air Tanah', 500, ...own(1, 5)],
  ];

  it('asks where one quarter is another sum, and holds that row alone from then on', () => {
    const found = book(APART);
    expect(open(found)).toEqual(['months-or-quarters:PAD']);
    expect(found.input?.indicators.map(({ holds }) => holds.length)).toEqual([0, 1]);
    expect(found.input?.indicators[1]?.holds[0]?.periods).not.toContain('TW I');
  });

  it.each([
    ['months', 'month'],
    ['quarters', 'quarter'],
  ] as const)('goes by the %s that an answer chooses', (answer, grain) => {
    const found = book(APART, undefined, { 'months-or-quarters:PAD': answer });
    expect(open(found)).toEqual([]);
    const amount = grain === 'month' ? months(0)[2] : sumOf(0, 0);
    expect(marchOf(found)).toMatchObject({ amount: BigInt(amount ?? 0) * 1_000_000n });
  });

  it('asks nothing of a table of another year', () => {
    const found = book(APART, 'REALISASI PAD TAHUN 2025');
    expect(open(found)).not.toContain('months-or-quarters:PAD');
  });
});
