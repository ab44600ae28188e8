// Months of which some are realisation and some foreseen, as a row above or below their names says. Fictional amounts only.
import { MONTH_NAMES } from '../../../../src/sheets/monthNames';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const MILLION = 1_000_000;
const HEADER = ['Uraian', 'Target', ...MONTH_NAMES];
const ROWS: Matrix = ['Pajak Reklame', 'Pajak Air Tanah'].map((name, at) => [
  name,
  1_200 * MILLION,
  ...MONTH_NAMES.map((_, month) => (90 + at + month) * MILLION),
]);
const over = (words: Readonly<Record<number, string>>): Matrix[number] => [
  null,
  null,
  ...MONTH_NAMES.map((_, month) => words[month] ?? null),
];

const readMonths = (head: Matrix): readonly number[] => {
  const sheet = sheetOf('PAD', [['PENERIMAAN PAJAK DAERAH TAHUN 2026'], [], ...head, ...ROWS]);
  const { input } = inspected(readingOf([sheet]), { asOf: '2026-12-31' });
  return (input?.indicators[0]?.months ?? []).flatMap(({ kind }, month) =>
    kind === 'amount' ? [month] : [],
  );
};

const UP_TO_JUNE = [0, 1, 2, 3, 4, 5];

describe('a word for what the figures are', () => {
  it.each<readonly [string, Matrix]>([
    [
      'under every month',
      [HEADER, over(Object.fromEntries(MONTH_NAMES.map((_, at) => [at, at < 6 ? 'Realisasi' : 'Estimasi'])))],
    ],
    ['once over the first month of each kind', [over({ 0: 'Realisasi', 6: 'Prognosa' }), HEADER]],
  ])('leaves out the months that are foreseen: %s', (_, head) => {
    expect(readMonths(head)).toEqual(UP_TO_JUNE);
  });

  it('leaves none out where all are realisation', () => {
    expect(
      readMonths([HEADER, over(Object.fromEntries(MONTH_NAMES.map((_, at) => [at, 'Realisasi'])))]),
    ).toHaveLength(12);
  });
});
