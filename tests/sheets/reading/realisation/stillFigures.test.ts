// Months at the end of a sheet in which nothing came in on any row. Fictional amounts only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const NAMES = ['Pajak Reklame', 'Pajak Air Tanah', 'Pajak Hiburan'];
const MILLION = 1_000_000;
const QUARTERS = ['I', 'II', 'III', 'IV'];
type Figures = readonly (number | null)[];

/** A row of figures in millions each. */
function read(
  heads: readonly string[],
  rows: readonly Figures[],
  answers: Readonly<Record<string, string>> = {},
  asOf = '2026-09-30',
) {
  const matrix: Matrix = [
    ['REALISASI PAJAK DAERAH TAHUN 2026'],
    ['Uraian', 'Target', ...heads],
    ...rows.map((figures, at) => [
      NAMES[at] ?? '',
      (900 + at * 37) * MILLION,
      ...figures.map((figure) => (figure === null ? null : figure * MILLION)),
    ]),
  ];
  const { input, questions } = inspected(readingOf([sheetOf('Pajak', matrix)]), { asOf, answers });
  return {
    asked: questions.flatMap(({ code, answer }) => (answer === null ? [code] : [])),
    question: questions[0],
    held: input?.indicators.map(({ holds }) => holds.flatMap(({ periods }) => periods)),
    filled: input?.indicators.map(({ months }) =>
      months.flatMap(({ kind }, month) => (kind === 'amount' ? [month + 1] : [])),
    ),
  };
}
const totals = QUARTERS.map((quarter) => `Realisasi s.d. TW ${quarter}`);
const own = QUARTERS.map((quarter) => `Realisasi TW ${quarter}`);
const STILL: readonly Figures[] = [
  [210, 430, 430, null],
  [180, 395, 395, null],
  [250, 501, 501, null],
];
const ZEROS: readonly Figures[] = [
  [210, 220, 0, 0],
  [180, 215, 0, 0],
  [250, 251, 0, 0],
];
const CODE = 'FIGURES_STAND_STILL';
const OF_THIRD_QUARTER = ['TW III', 'TW IV', 'Semester II', 'Tahun'];

describe('settleStillFigures', () => {
  it.each([
    ['totals that stand as they stood before', totals, STILL, ['TW III']],
    ['zeros', own, ZEROS, OF_THIRD_QUARTER],
  ])('asks about %s on every row, and holds the periods that rest on them', (_, heads, rows, periods) => {
    const { asked, question, held } = read(heads, rows);
    expect(asked).toEqual([CODE]);
    expect([question?.cell, question?.facts['months'], question?.facts['rows']]).toEqual([
      'E3',
      'TW III',
      '3',
    ]);
    expect(held).toEqual(NAMES.map(() => expect.arrayContaining(periods)));
    expect(held?.flat()).not.toContain('TW II');
  });

  it('judges by them where nothing came in, and has no data of them where they were not filled', () => {
    const id = 'still:Pajak!2';
    expect(read(own, ZEROS, { [id]: 'nothing' }).filled?.[0]).toEqual([3, 6, 9, 12]);
    expect(read(own, ZEROS, { [id]: 'unfilled' })).toMatchObject({ asked: [], held: NAMES.map(() => []) });
    expect(read(own, ZEROS, { [id]: 'unfilled' }).filled?.[0]).toEqual([3, 6, 12]);
  });

  it('names all months in which the year has stood still', () => {
    const rows = NAMES.map((_, at) => [70 + at, 81 - at, 64 + at, 0, 0]);
    const { question } = read(['Januari', 'Februari', 'Maret', 'April', 'Mei'], rows);
    expect([question?.code, question?.facts['months']]).toEqual([CODE, 'April – Mei']);
  });

  const withRow = (rows: readonly Figures[], last: Figures): readonly Figures[] => [
    ...rows.slice(0, 2),
    last,
  ];
  it.each<readonly [string, readonly string[], readonly Figures[]]>([
    ['one row goes on', own, withRow(ZEROS, [250, 251, 1, 0])],
    ['one total goes on', totals, withRow(STILL, [250, 501, 502, null])],
    ['two rows are too few', own, ZEROS.slice(0, 2)],
    [
      'the months are blank',
      own,
      ZEROS.map(([first, second]) => [first ?? null, second ?? null, null, null]),
    ],
    ['later months go on', own, ZEROS.map(([first, second]) => [first ?? null, 0, second ?? null, null])],
    [
      'nothing came in before either, as with dividends',
      own,
      ZEROS.map(([first]) => [0, first ?? null, 0, 0]),
    ],
    ['nothing came in all year', own, ZEROS.map(() => [0, 0, 0, 0])],
  ])('asks nothing where %s', (_, heads, rows) => {
    expect(read(heads, rows).asked).not.toContain(CODE);
  });

  it('asks nothing about months that are not over', () => {
    expect(read(own, ZEROS, {}, '2026-08-31').asked).toEqual([]);
  });
});
