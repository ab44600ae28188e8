// Targets of the year that lists and reports write again beside each month or quarter: as targets of these periods every row
// would be missed. Fictional figures only.
import { MONTH_NAMES } from '../../../../src/sheets/monthNames';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const MILLION = 1_000_000;
const ROWS: readonly (readonly [name: string, year: number])[] = [
  ['Retribusi Los', 480],
  ['Retribusi Kios', 600],
  ['Retribusi Pelataran', 240],
];
/** What comes in a month or a quarter: its part of the year, up or down by a tenth. */
const partOf = (year: number, parts: number, at: number): number =>
  Math.round((year * MILLION * (9 + ((at * 7) % 3))) / 10 / parts) + at * 1_117;

interface Shape {
  /** The target beside the period. */
  readonly target: (year: number, at: number) => number | null;
  readonly annual?: boolean;
  readonly count?: number;
}

/** Quarters with a target and a realisation each. */
const quarters = ({ target, annual = false, count = 4 }: Shape): Matrix => {
  const numerals = ['I', 'II', 'III', 'IV'].slice(0, count);
  return [
    ['TARGET DAN REALISASI RETRIBUSI TAHUN 2026'],
    [
      'No',
      'Uraian',
      ...(annual ? ['Target Setahun'] : []),
      ...numerals.flatMap((n) => [`TRIWULAN ${n}`, '']),
    ],
    ['', '', ...(annual ? [''] : []), ...numerals.flatMap(() => ['Target', 'Realisasi'])],
    ...ROWS.map(([name, year], row) => [
      row + 1,
      name,
      ...(annual ? [year * MILLION] : []),
      ...numerals.flatMap((_, at) => [target(year, at), partOf(year, 4, at + row)]),
    ]),
  ];
};

/** A row for each month and account. */
const list = ({ target, count = 12 }: Shape, reached = 1): Matrix => [
  ['REALISASI RETRIBUSI TAHUN 2026'],
  ['Bulan', 'Uraian', 'Target', 'Realisasi'],
  ...MONTH_NAMES.slice(0, count).flatMap((month, at) =>
    ROWS.map(([name, year]) => [month, name, target(year, at), Math.round(partOf(year, 12, at) * reached)]),
  ),
];

const read = (matrix: Matrix, answers: Readonly<Record<string, string>> = {}) =>
  inspected(readingOf([sheetOf('Pasar', matrix)]), { asOf: '2026-12-31', answers });
const codes = (matrix: Matrix): readonly string[] => read(matrix).questions.map(({ code }) => code);
const plans = (matrix: Matrix, answers: Readonly<Record<string, string>> = {}) =>
  (read(matrix, answers).input?.indicators ?? []).map(({ targets, holds }) => ({
    original:
      targets.original?.kind === 'amount' ? Number(targets.original.amount / 1_000_000n) / MILLION : null,
    revised:
      targets.revised?.kind === 'amount' ? Number(targets.revised.amount / 1_000_000n) / MILLION : null,
    isStaged: (targets.ownStages ?? targets.cumulativeStages ?? targets.months) !== null,
    holds: holds.map(({ code }) => code),
  }));
const ofYear = ROWS.map(([, year]) => ({
  original: year,
  revised: null,
  isStaged: false,
  holds: [] as string[],
}));
const repeated = { target: (year: number) => year * MILLION };

describe('targets of quarters that are those of the year', () => {
  it('are the target of the year written again, where that stands beside them', () => {
    const matrix = quarters({ ...repeated, annual: true });
    expect(codes(matrix)).toEqual([]);
    expect(plans(matrix)).toEqual(ofYear);
    const { issues } = read(matrix);
    expect(issues.find(({ code }) => code === 'TARGETS_REPEAT_YEAR')).toMatchObject({
      severity: 'warning',
      sheet: 'Pasar',
      cell: 'D4',
    });
  });

  it.each([4, 2])('are asked about where none stands beside %s quarters, and wait', (count) => {
    const matrix = quarters({ ...repeated, count });
    expect(codes(matrix)).toEqual(['TARGET_REPEATED']);
    expect(plans(matrix).map(({ holds }) => holds)).toEqual(ROWS.map(() => ['TARGET_REPEATED']));
    expect(plans(matrix, { 'target-repeated:Pasar!2': 'year' })).toEqual(ofYear);
  });

  it('are those of each quarter where the officer says so', () => {
    const own = plans(quarters(repeated), { 'target-repeated:Pasar!2': 'own' });
    expect(own).toEqual(ROWS.map(() => ({ original: null, revised: null, isStaged: true, holds: [] })));
  });

  it('are asked about where a single row has them, beside its target of the year too', () => {
    const [title = [], heads = [], more = [], first = []] = quarters({ ...repeated, annual: true });
    expect(codes([title, heads, more, first])).toEqual(['TARGET_REPEATED']);
  });

  it.each([
    ['a quarter of the year', (year: number) => (year / 4) * MILLION],
    ['shares that grow', (year: number, at: number) => Math.round(year * MILLION * (0.15 + at * 0.05))],
  ])('are no such where they are %s', (_, target) => {
    expect(codes(quarters({ target, annual: true }))).not.toContain('TARGET_REPEATED');
    expect(plans(quarters({ target, annual: true })).every(({ isStaged }) => isStaged)).toBe(true);
  });
});

describe('targets of months in a list of periods', () => {
  const ID = 'target-repeated:Pasar!2';

  it('are asked about where all are the same and far from what came in', () => {
    expect(codes(list(repeated))).toEqual(['TARGET_REPEATED']);
    expect(plans(list(repeated), { [ID]: 'year' })).toEqual(ofYear);
    const question = read(list(repeated)).questions[0];
    expect(question).toMatchObject({
      id: ID,
      cell: 'C3',
      facts: { name: 'Retribusi Los', amount: '480000000' },
    });
    expect(question?.options.map(({ examples }) => examples?.map(({ amount }) => amount))).toEqual([
      ['480000000'],
      ['5760000000'],
    ]);
  });

  it('are told from a revision within the year by their one change', () => {
    const target = (year: number, at: number): number => (at < 9 ? year : year + 60) * MILLION;
    expect(codes(list({ target }))).toContain('TARGET_REPEATED');
    expect(
      plans(list({ target }), { [ID]: 'year' }).map(({ original, revised }) => [original, revised]),
    ).toEqual(ROWS.map(([, year]) => [year, year + 60]));
  });

  it('pass over rows without a target', () => {
    const target = (year: number): number | null => (year === 600 ? 0 : year * MILLION);
    expect(codes(list({ target }))).toContain('TARGET_REPEATED');
  });

  it.each([
    ['a twelfth of the year', (year: number) => (year / 12) * MILLION, 1],
    ['a twelfth of the year of which over a half is reached', (year: number) => (year / 12) * MILLION, 0.6],
    ['different from month to month', (year: number, at: number) => (year + (at % 3)) * MILLION, 1],
  ])('are those of the months where they are %s', (_, target, reached) => {
    expect(codes(list({ target }, reached))).not.toContain('TARGET_REPEATED');
    expect(plans(list({ target }, reached)).every(({ isStaged }) => isStaged)).toBe(true);
  });

  it('are asked about from less than a half of what the months ask', () => {
    const target = (year: number): number => (year / 12) * MILLION;
    expect(codes(list({ target }, 0.45))).toEqual(['TARGET_REPEATED']);
  });
});
