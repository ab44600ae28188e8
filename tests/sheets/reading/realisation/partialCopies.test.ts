// Lists beside a full table that state some of its rows again. Fictional figures only.
import type { Inspection } from '../../../../src/sheets/inspection';
import { MONTH_NAMES } from '../../../../src/sheets/monthNames';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const NINE = MONTH_NAMES.slice(0, 9);
const NAMES = ['Pajak Reklame', 'Pajak Hotel', 'Pajak Parkir', 'Pajak Hiburan'];
const target = (row: number): number => 400_000_000 + row * 30_500_000;
const figure = (row: number, month: number): number => 30_120_300 + row * 2_210_700 + month * 310_450;
const total = (row: number): number => NINE.reduce((sum, _, month) => sum + figure(row, month), 0);

const PAD: Matrix = [
  ['REALISASI PAJAK DAERAH TAHUN 2026'],
  ['No', 'Uraian', 'Target', ...NINE],
  ...NAMES.map((name, row) => [row + 1, name, target(row), ...NINE.map((_, month) => figure(row, month))]),
];
const list = (rows: readonly number[], more = 0, of = target): Matrix => [
  ['PENERIMAAN TERBESAR TAHUN 2026'],
  ['No', 'Uraian', 'Target', 'Realisasi s.d. September'],
  ...rows.map((row, at) => [at + 1, NAMES[row] ?? '', of(row), total(row) + more]),
];
const book = (second: Matrix): Inspection =>
  inspected(readingOf([sheetOf('PAD', PAD), sheetOf('Daftar', second)]));
const places = ({ input }: Inspection) => input?.indicators.map(({ source }) => source.sheet);

describe('withoutPartialCopies', () => {
  it('counts rows once that a list states again, and says so', () => {
    const found = book(list([3, 1]));
    expect(found.questions).toEqual([]);
    expect(places(found)).toEqual(['PAD', 'PAD', 'PAD', 'PAD']);
    expect(found.input?.indicators[3]?.months[8]).toMatchObject({ kind: 'amount' });
    expect(found.issues).toContainEqual(
      expect.objectContaining({ code: 'FIGURES_REPEATED', sheet: 'Daftar', found: 'PAD' }),
    );
  });

  it('counts a copy that Excel made once where nothing in it differs, and asks where anything does', () => {
    const copied = (matrix: Matrix): Inspection =>
      inspected(readingOf([sheetOf('PAD', PAD), sheetOf('PAD (2)', matrix)]));
    expect([copied(PAD).questions, places(copied(PAD))]).toEqual([[], ['PAD', 'PAD', 'PAD', 'PAD']]);
    const changed = PAD.map((row, at) =>
      at === 3 ? row.map((cell) => (typeof cell === 'number' ? cell + 1 : cell)) : row,
    );
    expect(copied(changed).questions.length).toBeGreaterThan(0);
  });

  it.each([
    ['other realisation', list([3, 1], 5_000)],
    ['other targets', list([3, 1], 0, (row) => target(row) + 1)],
  ])('asks which sheet counts where the list has %s', (_, second) => {
    const found = book(second);
    expect(found.questions.map(({ code }) => code)).toEqual(['ROWS_ON_SHEETS']);
    expect(found.input?.indicators.filter(({ holds }) => holds.length > 0)).toHaveLength(4);
  });
});
