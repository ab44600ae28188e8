// Own quarters on a sheet of their own beside a sheet of months. Fictional figures only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const NAMES = ['Retribusi Parkir', 'Retribusi Terminal', 'Retribusi Pasar'];
const MONTHS = [
  [60_000_000, 61_000_000, 54_250_300, 50_100_000, 63_000_000, 58_000_000],
  [18_764_749, 34_214_156, 26_399_183, 20_000_000, 21_500_000, 19_400_000],
  [28_273_614, 29_761_435, 34_773_484, 31_000_000, 30_250_000, 29_500_000],
] as const;
const TARGETS = [1_200_000_000, 454_000_000, 331_000_000];
const quarterOf = (at: number, quarter: number): number =>
  (MONTHS[at] ?? []).slice(quarter * 3, quarter * 3 + 3).reduce<number>((sum, one) => sum + one, 0);

const monthSheet = sheetOf('Bulanan', [
  ['REALISASI RETRIBUSI TAHUN 2026'],
  ['Uraian', 'Target', 'Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli'],
  ...NAMES.map((name, at) => [name, TARGETS[at] ?? 0, ...(MONTHS[at] ?? [])]),
]);
const quarterSheet = (figures: (at: number, quarter: number) => number | string): Matrix => [
  ['REALISASI RETRIBUSI TRIWULANAN TAHUN 2026'],
  ['Uraian', 'Target', 'Realisasi TW I', 'Realisasi TW II'],
  ...NAMES.map((name, at) => [name, TARGETS[at] ?? 0, figures(at, 0), figures(at, 1)]),
];
const read = (
  figures: (at: number, quarter: number) => number | string,
  answers: Readonly<Record<string, string>> = {},
) =>
  inspected(readingOf([monthSheet, sheetOf('Triwulanan', quarterSheet(figures))]), {
    asOf: '2026-06-30',
    answers,
  });

const id = 'months-or-quarters:Triwulanan';
const MORE = 7_000_000;
/** The second row's first quarter is another one. */
const apart = (at: number, quarter: number): number =>
  quarterOf(at, quarter) + (at === 1 && quarter === 0 ? MORE : 0);

const sums = (reading: ReturnType<typeof read>): readonly (bigint | null)[] =>
  (reading.input?.indicators ?? []).map(({ months }) =>
    months
      .slice(0, 3)
      .reduce<bigint | null>(
        (sum, month) => (sum === null || month.kind !== 'amount' ? null : sum + month.amount),
        0n,
      ),
  );
const inSen = (amount: number): bigint => BigInt(amount) * 1_000_000n;

describe('own quarters on another sheet than the months', () => {
  it('say nothing where they are the sums of the months', () => {
    const reading = read(quarterOf);
    expect(reading.questions).toEqual([]);
    expect(sums(reading)).toEqual(NAMES.map((_, at) => inSen(quarterOf(at, 0))));
  });

  it('are asked about where they differ, and hold the row in all periods of that quarter', () => {
    const { input, questions } = read(apart);
    expect(questions).toMatchObject([
      {
        id,
        code: 'MONTHS_AND_QUARTER_DIFFER',
        sheet: 'Triwulanan',
        cell: 'C4',
        facts: { name: 'Retribusi Terminal', period: 'TW I', stated: '86378088', other: '79378088' },
      },
    ]);
    expect(
      input?.indicators.map(({ holds }) => holds.map((hold) => [hold.questionId, hold.periods])),
    ).toEqual([[], [[id, ['TW I', 'TW II', 'Semester I', 'TW III', 'TW IV', 'Semester II', 'Tahun']]], []]);
  });

  it('go by the answer', () => {
    const months = read(apart, { [id]: 'months' });
    const quarters = read(apart, { [id]: 'quarters' });
    for (const { input } of [months, quarters])
      expect(input?.indicators.flatMap(({ holds }) => holds)).toEqual([]);
    expect(sums(months)).toEqual(NAMES.map((_, at) => inSen(quarterOf(at, 0))));
    expect(sums(quarters)).toEqual(NAMES.map((_, at) => inSen(apart(at, 0))));
    const terminal = quarters.input?.indicators[1];
    const march = terminal?.months[2];
    if (march?.kind !== 'amount') throw new Error('the quarter has a figure');
    expect([march.on ?? terminal?.realisationSource, march.column]).toMatchObject([
      { sheet: 'Triwulanan', row: 4 },
      3,
    ]);
  });

  it('may be totals since January', () => {
    const reading = read((at, quarter) => quarterOf(at, 0) + (quarter === 0 ? 0 : quarterOf(at, 1)));
    expect(reading.questions.map(({ code }) => code)).not.toContain('MONTHS_AND_QUARTER_DIFFER');
    expect(sums(reading)).toEqual(NAMES.map((_, at) => inSen(quarterOf(at, 0))));
  });

  it.each([
    ['thousands', 1_000],
    ['millions', 1_000_000],
  ])('may be rounded to %s', (_, unit) => {
    expect(read((at, quarter) => Math.round(quarterOf(at, quarter) / unit) * unit).questions).toEqual([]);
  });

  it('say nothing of months that are not all filled', () => {
    expect(read((at, quarter) => (quarter === 0 ? quarterOf(at, 0) : '')).questions).toEqual([]);
  });

  it('are not rounded where they are off by more than a hundredth', () => {
    // 79,378,088 beside 79 million is rounded; 331,000 beside nought, or 600,000 beside a million, is not.
    const small = (scale: number) =>
      inspected(
        readingOf([
          sheetOf('Bulanan', [
            ['REALISASI RETRIBUSI TAHUN 2026'],
            ['Uraian', 'Target', 'Januari', 'Februari', 'Maret', 'April'],
            ['Retribusi Parkir', 9_000_000, 260_000, 140_000, 200_000, 190_000],
            ['Retribusi Pasar', 8_000_000, 310_000, 240_000, 290_000, 100_000],
          ]),
          sheetOf('Triwulanan', [
            ['REALISASI RETRIBUSI TRIWULANAN TAHUN 2026'],
            ['Uraian', 'Target', 'Realisasi TW I'],
            ['Retribusi Parkir', 9_000_000, scale],
            ['Retribusi Pasar', 8_000_000, 840_000],
          ]),
        ]),
        { asOf: '2026-03-31' },
      ).questions.map(({ code }) => code);
    expect(small(600_000)).toEqual([]);
    expect(small(1_000_000)).toEqual(['MONTHS_AND_QUARTER_DIFFER']);
    expect(small(0)).toEqual(['MONTHS_AND_QUARTER_DIFFER']);
  });

  const rising = (quarter: number) => {
    const months = (first: readonly number[]): readonly number[] => first.map((one) => one * 1_000_000);
    return inspected(
      readingOf([
        sheetOf('Bulanan', [
          ['REALISASI RETRIBUSI TAHUN 2026'],
          ['Uraian', 'Target', 'Januari', 'Februari', 'Maret', 'April'],
          ['Retribusi Parkir', 400_000_000, ...months([10, 20, 30, 45])],
          ['Retribusi Pasar', 300_000_000, ...months([18, 31, 25, 25])],
          ['Retribusi Sampah', 280_000_000, ...months([19, 32, 26, 25])],
        ]),
        sheetOf('Triwulanan', [
          ['REALISASI RETRIBUSI TRIWULANAN TAHUN 2026'],
          ['Uraian', 'Target', 'Realisasi TW I'],
          ['Retribusi Parkir', 400_000_000, quarter * 1_000_000],
          ['Retribusi Pasar', 300_000_000, ''],
          ['Retribusi Sampah', 280_000_000, ''],
        ]),
      ]),
      { asOf: '2026-04-30' },
    ).questions.flatMap(({ code, answer }) => (answer === null ? [code] : []));
  };

  it('are held against the sum of own months, though they be the last of them', () => {
    expect(rising(60)).toEqual([]);
    expect(rising(30)).toEqual(['MONTHS_AND_QUARTER_DIFFER']);
  });

  it('are held against the growth of totals', () => {
    const heads = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli'];
    const totals = [
      [10, 20, 30, 45, 58, 71, 90],
      [18, 31, 45, 49, 66, 80, 99],
      [19, 32, 46, 50, 68, 81, 97],
    ];
    const asked = (quarter: number, answers: Readonly<Record<string, string>>) =>
      inspected(
        readingOf([
          sheetOf('Bulanan', [
            ['REALISASI RETRIBUSI TAHUN 2026'],
            ['Uraian', 'Target', ...heads],
            ...NAMES.map((name, at) => [
              name,
              160_000_000,
              ...(totals[at] ?? []).map((one) => one * 1_000_000),
            ]),
          ]),
          sheetOf('Triwulanan', [
            ['REALISASI RETRIBUSI TRIWULANAN TAHUN 2026'],
            ['Uraian', 'Target', 'Realisasi TW I', 'Realisasi TW II'],
            ...NAMES.map((name, at) => [
              name,
              160_000_000,
              (totals[at]?.[2] ?? 0) * 1_000_000,
              (at === 0 ? quarter : (totals[at]?.[5] ?? 0) - (totals[at]?.[2] ?? 0)) * 1_000_000,
            ]),
          ]),
        ]),
        { asOf: '2026-07-31', answers },
      ).questions.flatMap(({ code, answer }) => (answer === null ? [code] : []));
    const answers = { 'running:Bulanan': 'running', 'running:Triwulanan': 'running' };
    expect(asked(41, answers)).toEqual([]);
    expect(asked(174, answers)).toEqual(['MONTHS_AND_QUARTER_DIFFER']);
    // While it is open what the months are, the quarter may be either.
    expect(asked(174, {})).toEqual(['RUNNING_UNCLEAR']);
  });
});
