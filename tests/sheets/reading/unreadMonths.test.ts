// Months below each other and accounts beside each other, on a sheet that is not read. Fictional amounts only.
import { inspected, readingOf, sheetOf, type Matrix } from './bookOf';

const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September'];
const NAMES = ['Pajak Reklame', 'Pajak Air Tanah'];
const MILLION = 1_000_000;
const figure = (month: number, row: number): number => (50 - month * 2 + row * 7) * MILLION;
const READ = sheetOf('PAD', [
  ['REALISASI PAD TAHUN 2026'],
  [],
  ['No', 'Uraian', 'Target', ...MONTHS],
  ...NAMES.map((name, row) => [
    row + 1,
    name,
    600 * MILLION,
    ...MONTHS.map((_, month) => figure(month, row)),
  ]),
]);
const turned = (title: string, cell: (month: number, row: number) => number, names = NAMES): Matrix => [
  [title],
  ['Bulan', ...names],
  ...MONTHS.map((name, month) => [name, ...names.map((_, row) => cell(month, row))]),
];
const beside = (matrix: Matrix, answers: Readonly<Record<string, string>> = {}) => {
  const { questions, input } = inspected(readingOf([READ, sheetOf('UPT', matrix)]), { answers });
  return {
    open: questions.flatMap(({ id, answer }) => (answer === null ? [id] : [])),
    held: input?.indicators.map(({ holds }) => holds.map(({ code }) => code)),
  };
};
const half = (month: number, row: number): number => figure(month, row) / 2;

describe('holdForUnreadMonths', () => {
  it('asks about other figures of accounts that are assessed, and holds these', () => {
    const found = beside(turned('UPT SELATAN 2026', half));
    expect(found).toEqual({ open: ['unread-months:UPT'], held: [['MONTHS_UNREAD'], ['MONTHS_UNREAD']] });
    expect(beside(turned('UPT SELATAN 2026', half, ['Pajak Reklame', 'Sewa Kios'])).held).toEqual([
      ['MONTHS_UNREAD'],
      [],
    ]);
  });

  it('leaves the sheet out when it is told so', () => {
    const found = beside(turned('UPT SELATAN 2026', half), { 'unread-months:UPT': 'ignore' });
    expect(found).toEqual({ open: [], held: [[], []] });
  });

  it.each<readonly [string, Matrix]>([
    ['a copy for a chart', turned('GRAFIK', figure)],
    [
      'its running totals in millions',
      turned('GRAFIK', (month, row) =>
        Array.from({ length: month + 1 }, (_, at) => figure(at, row) / MILLION).reduce(
          (sum, one) => sum + one,
        ),
      ),
    ],
    ['figures of last year', turned('REALISASI 2025', half)],
    ['other accounts', turned('UPT 2026', half, ['Sewa Kios', 'Sewa Aula'])],
  ])('asks nothing of %s', (_, matrix) => {
    expect(beside(matrix).open).toEqual([]);
  });
});
