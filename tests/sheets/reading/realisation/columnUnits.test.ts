import { ONE } from '../../../../src/domain/amount';
import type { Inspection } from '../../../../src/sheets/inspection';
import { inspect } from '../../../../src/sheets/reading/inspect';
import { readingOf, sheetOf, type Matrix } from '../bookOf';

const HEAD = ['No', 'Uraian', 'Target', 'Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III'];
const ROWS: readonly (readonly [string, number, number, number, number])[] = [
  ['Pajak Hotel', 400_000_000, 61_230_400, 98_110_700, 140_225_900],
  ['Pajak Restoran', 250_000_000, 40_115_300, 62_004_100, 88_310_450],
  ['Pajak Reklame', 90_000_000, 12_300_150, 21_450_800, 30_990_250],
];

const inspected = (rows: Matrix, answers: Readonly<Record<string, string>> = {}): Inspection =>
  inspect(readingOf([sheetOf('PAD', [['REALISASI PAD TAHUN 2026'], [], HEAD, ...rows])]), {
    year: null,
    asOf: '2026-09-30',
    runDate: '2026-10-10',
    answers,
  });

/** The rows with one of their columns changed. */
const changed = (column: number, change: (figure: number) => number, list = ROWS): Matrix =>
  list.map((row, at) => [
    at + 1,
    ...row.map((cell, nth) => (nth === column && typeof cell === 'number' ? change(cell) : cell)),
  ]);

const ids = ({ questions }: Inspection): readonly string[] =>
  questions.filter(({ answer }) => answer === null).map(({ id }) => id);
const quarterOf = ({ input }: Inspection, row: number, month: number): unknown =>
  input?.indicators[row]?.months[month];

const TW_II = 'column-unit:PAD!realisasitwii';
const TW_III = 'column-unit:PAD!realisasitwiii';

describe('settleColumnUnits', () => {
  it('asks about a quarter that is a thousand times smaller in all rows, and holds the periods with it', () => {
    const inspection = inspected(changed(3, (figure) => Math.round(figure / 1_000)));
    expect(inspection.questions).toMatchObject([
      { id: TW_II, code: 'COLUMN_TOO_SMALL', cell: 'E4', facts: { factor: '1000' } },
    ]);
    expect(inspection.input?.indicators.map(({ holds }) => holds)).toMatchObject(
      ROWS.map(() => [{ questionId: TW_II, periods: expect.not.arrayContaining(['TW I']) as unknown }]),
    );
  });

  it('reads millions to the rupiah once the officer says so', () => {
    const inspection = inspected(
      changed(4, (figure) => figure / 1e6),
      { [TW_III]: 'times-1000000' },
    );
    expect(ids(inspection)).toEqual([]);
    expect(ROWS.map((_, row) => quarterOf(inspection, row, 8))).toEqual(
      ROWS.map((row) => ({ kind: 'amount', amount: BigInt(row[4]) * ONE })),
    );
  });

  it('takes figures as they stand where the officer says so', () => {
    const inspection = inspected(
      changed(3, (figure) => Math.round(figure / 1_000)),
      { [TW_II]: 'same' },
    );
    expect(ids(inspection)).toEqual([]);
    expect(quarterOf(inspection, 0, 5)).toMatchObject({ amount: 98_111n * ONE });
  });

  it('forgets an answer whose column has been corrected', () => {
    const inspection = inspected(
      changed(3, (figure) => figure),
      { [TW_II]: 'times-1000' },
    );
    expect(quarterOf(inspection, 0, 5)).toMatchObject({ amount: 98_110_700n * ONE });
  });

  it.each([
    ['as they should be', changed(3, (figure) => figure)],
    ['all zero in a quarter', changed(3, () => 0)],
    ['small in a quarter', changed(3, (figure) => Math.round(figure / 60))],
    [
      'small in some rows only',
      changed(3, (figure) => figure).map((row, at) =>
        at === 0 ? [...row.slice(0, 4), 98_000, row[5]] : row,
      ),
    ],
  ])('asks nothing where figures are %s', (_, rows) => {
    expect(ids(inspected(rows as Matrix))).toEqual([]);
  });

  it('asks whether a column is too large where the others fit the targets', () => {
    const inThousands = ROWS.map(
      ([name, ...figures]) => [name, ...figures.map((figure) => Math.round(figure / 1_000))] as const,
    );
    const rows = changed(3, (figure) => figure * 1_000, inThousands as unknown as typeof ROWS);
    expect(inspected(rows).questions).toMatchObject([{ id: TW_II, code: 'COLUMN_TOO_LARGE' }]);
  });

  it('takes the unit in the heading of one column for none of the others', () => {
    const head = HEAD.map((heading) => (heading === 'Realisasi TW II' ? `${heading} (ribu Rp)` : heading));
    const rows = changed(3, (figure) => figure / 1_000);
    const sheet = sheetOf('PAD', [['REALISASI PAD TAHUN 2026'], [], head, ...rows]);
    const options = { year: null, asOf: '2026-09-30', runDate: '2026-10-10' } as const;
    const asked = inspect(readingOf([sheet]), { ...options, answers: {} });
    expect(ids(asked)).toEqual([TW_II]);
    const answered = inspect(readingOf([sheet]), { ...options, answers: { [TW_II]: 'times-1000' } });
    expect(quarterOf(answered, 2, 5)).toEqual({ kind: 'amount', amount: 21_450_800n * ONE });
    expect(quarterOf(answered, 2, 2)).toMatchObject({ amount: 12_300_150n * ONE });
  });
});
