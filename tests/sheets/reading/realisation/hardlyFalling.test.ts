// Months under bare names that hardly ever fall: totals with a correction, or own figures. Fictional figures only.
import { inspected, readingOf, sheetOf } from '../bookOf';

const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September'];
const NAMES = ['Pajak Reklame', 'Pajak Air Tanah', 'Pajak Parkir', 'Pajak Hiburan', 'Retribusi Pasar'];
const MILLION = 1_000_000;

/** One row an account, each figure in millions by row and month. */
const codes = (
  target: number,
  figure: (row: number, month: number) => number,
  headed = '',
): readonly string[] =>
  inspected(
    readingOf([
      sheetOf('PAD', [
        ['REALISASI PAD TAHUN 2026'],
        ['Uraian', 'Target', ...MONTHS.map((month) => `${headed}${month}`)],
        ...NAMES.map((name, row) => [
          name,
          target * MILLION,
          ...MONTHS.map((_, month) => figure(row, month) * MILLION),
        ]),
      ]),
    ]),
  ).questions.map(({ code }) => code);

/** A total of 20 a month less a correction of 5 in another month of each row. */
const corrected = (row: number, month: number): number => (month + 1) * 20 - (month === row + 2 ? 25 : 0);

describe('hardlyFall', () => {
  it('asks about months that fall only here and there and whose sums come no nearer to the targets', () => {
    expect(codes(600, corrected)).toEqual(['RUNNING_UNCLEAR']);
  });

  it.each<[string, number, (row: number, month: number) => number]>([
    ['fall together in a weak month', 600, (row, month) => (month === 4 ? 50 : 40 + row + month)],
    ['fall as often as they rise', 600, (row, month) => 60 + ((month + row) % 2) * 9],
    ['come to their targets as sums', 240, (row, month) => 18 + month / 2 - (month === row + 2 ? 1 : 0)],
  ])('says nothing of own figures that %s', (_, target, figure) => {
    expect(codes(target, figure)).toEqual([]);
  });
});

describe('stillRows', () => {
  const STEPS = [0, 20, 20, 55, 55, 55, 90, 75, 120];
  const still = (row: number, month: number): number => (STEPS[month] ?? 0) * (row + 1);

  it('asks about months in which most rows stay what they were and hardly fall', () => {
    expect(codes(600, still)).toEqual(['RUNNING_UNCLEAR']);
  });

  it.each<[string, number, (row: number, month: number) => number]>([
    [
      'stay because a rent is paid, and come to the targets as sums',
      95,
      (row, month) => (month < 5 ? 8 : 8 + row),
    ],
    [
      'stay in few rows',
      600,
      (row, month) => (row === 0 ? still(row, month) : 60 + ((month * 7 + row * 3) % 5)),
    ],
    ['stay at nothing', 600, (row, month) => (month % 3 === 0 ? 50 + row + month : 0)],
    ['fall as often as they rise', 600, (row, month) => 60 + (Math.floor(month / 2) % 2) * (row + 9)],
  ])('says nothing of own figures that %s', (_, target, figure) => {
    expect(codes(target, figure)).toEqual([]);
  });
});

describe('fallOften', () => {
  it('asks about headed totals that fall as often and as far as own figures do', () => {
    const own = (row: number, month: number): number => 9 + ((month * 7 + row * 3) % 11) * 3;
    expect(codes(600, own, 's.d. ')).toEqual(['HEADED_RUNNING_BUT_FALLS']);
  });

  it('takes headed totals that are 0 in months to come', () => {
    expect(codes(600, (row, month) => (month > 5 ? 0 : (month + 1) * 20 + row), 's.d. ')).toEqual([]);
  });

  it('takes headed totals with a correction here and there', () => {
    expect(codes(600, corrected, 's.d. ')).toEqual([]);
  });
});
