// Months at the end of a sheet in which nothing came in on any row. Fictional amounts only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const NAMES = ['Pajak Reklame', 'Pajak Air Tanah', 'Pajak Hiburan'];
const MILLION = 1_000_000;
const QUARTERS = ['I', 'II', 'III', 'IV'];
type Figures = readonly (number | null)[];

const CODE = 'FIGURES_STAND_STILL';
/** Rows of figures in millions each. */
function read(heads: readonly string[], rows: readonly Figures[], asOf = '2026-09-30') {
  const matrix: Matrix = [
    ['REALISASI PAJAK DAERAH TAHUN 2026'],
    ['Uraian', 'Target', ...heads],
    ...rows.map((figures, at) => [
      NAMES[at] ?? '',
      (900 + at * 37) * MILLION,
      ...figures.map((figure) => (figure === null ? null : figure * MILLION)),
    ]),
  ];
  return inspected(readingOf([sheetOf('Pajak', matrix)]), { asOf });
}
/** How it is told: the cell, the months, how many rows. */
const told = (...args: Parameters<typeof read>) =>
  read(...args).issues.flatMap(({ code, severity, cell, found, expected }) =>
    code === CODE ? [[severity, cell, found, expected]] : [],
  );
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

describe('reportStillFigures', () => {
  it.each([
    ['totals that stand as they stood before', totals, STILL],
    ['zeros', own, ZEROS],
  ])('tells of %s on every row, and judges by them', (_, heads, rows) => {
    expect(told(heads, rows)).toEqual([['warning', 'E3', 'TW III', '3']]);
    const { input, questions } = read(heads, rows);
    expect([questions, input?.indicators.flatMap(({ holds }) => holds)]).toEqual([[], []]);
  });

  it('names all months in which the year has stood still', () => {
    const rows = NAMES.map((_, at) => [70 + at, 81 - at, 64 + at, 0, 0]);
    expect(told(['Januari', 'Februari', 'Maret', 'April', 'Mei'], rows)).toEqual([
      ['warning', 'F3', 'April – Mei', '3'],
    ]);
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
  ])('tells nothing where %s', (_, heads, rows) => {
    expect(told(heads, rows)).toEqual([]);
  });

  it('tells nothing about months that are not over', () => {
    expect(told(own, ZEROS, '2026-08-31')).toEqual([]);
  });
});
