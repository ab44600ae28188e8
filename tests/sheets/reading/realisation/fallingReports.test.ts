// Sheets of single months whose heading says neither `Bulan Ini` nor `s.d.`. Fictional figures only.
import type { Inspection } from '../../../../src/sheets/inspection';
import { inspected, readingOf, sheetOf } from '../bookOf';

const MONTHS = ['JANUARI', 'FEBRUARI', 'MARET'];
const NAMES = ['Pajak Reklame', 'Pajak Air Tanah', 'Pajak Parkir'];
const book = (figure: (row: number, at: number) => number): Inspection =>
  inspected(
    readingOf([
      sheetOf('TARGET', [
        ['TARGET PAD TAHUN 2026'],
        ['No', 'Uraian', 'Target'],
        ...NAMES.map((name, row) => [row + 1, name, [420, 88, 240][row] ?? 0]),
      ]),
      ...MONTHS.map((month, at) =>
        sheetOf(month, [
          [`REALISASI PAD BULAN ${month} 2026`],
          ['No', 'Uraian', 'Realisasi'],
          ...NAMES.map((name, row) => [row + 1, name, figure(row, at)]),
        ]),
      ),
    ]),
    { asOf: '2026-03-31' },
  );
const FALLING = [
  [31, 27, 35],
  [8, 6.5, 7],
  [19, 22, 18],
];

describe('withFallingReports', () => {
  it('takes figures that fall for those of their months, without a question', () => {
    const { questions, input } = book((row, at) => FALLING[row]?.[at] ?? 0);
    expect(questions).toEqual([]);
    expect(input?.indicators[0]?.months.slice(0, 3)).toMatchObject(
      [31, 27, 35].map((amount) => ({ amount: BigInt(amount) * 1_000_000n })),
    );
    expect(input?.indicators[0]?.running).toBe(false);
  });

  it.each([
    ['rise', (row: number, at: number) => (row + 3) * (at + 2)],
    ['fall in one row alone', (row: number, at: number) => (row === 0 ? 30 - at : (row + 3) * (at + 2))],
  ])('asks where they %s', (_, figure) => {
    expect(book(figure).questions.map(({ code }) => code)).toContain('REPORT_SPAN_UNCLEAR');
  });
});
