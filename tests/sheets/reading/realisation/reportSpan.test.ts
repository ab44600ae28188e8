// A column headed `Realisasi` under a title that names a month or a quarter alone. Fictional figures only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const report = (name: string, title: string, heading: string, amount: number): Parameters<typeof sheetOf> => [
  name,
  [
    ['REALISASI PAJAK DAERAH'],
    [title],
    ['Kode Rekening', 'Uraian', 'Target', heading],
    ['4.1.01.09', 'Pajak Reklame', 1_200_000_000, amount],
  ] satisfies Matrix,
];
const book = (...sheets: readonly Parameters<typeof sheetOf>[]) =>
  readingOf(sheets.map((sheet) => sheetOf(...sheet)));
const codes = (heading: string, title: string): readonly string[] =>
  inspected(book(report('Lap', title, heading, 500_000_000))).questions.map(({ code }) => code);

describe('a report of one period', () => {
  it.each([
    'BULAN SEPTEMBER 2026',
    'TRIWULAN III TAHUN 2026',
    'Periode 01 September 2026 s.d. 30 September 2026',
    'Periode 01/07/2026 - 30/09/2026',
    'BULAN JULI S.D. SEPTEMBER 2026',
    'April - September 2026',
    'Triwulan II s.d. III Tahun 2026',
  ])('asks what `Realisasi` under %s is', (title) => {
    expect(codes('Realisasi', title)).toEqual(['REPORT_SPAN_UNCLEAR']);
  });

  it.each([
    ['Realisasi s.d. Bulan Ini', 'BULAN SEPTEMBER 2026'],
    ['Realisasi', 'S.D. 30 SEPTEMBER 2026'],
    ['Realisasi', 'Periode 01 Januari 2026 s.d. 30 September 2026'],
    ['Realisasi', 'Januari - September 2026'],
    ['Realisasi s.d. Bulan Ini', 'Periode 01 September 2026 s.d. 30 September 2026'],
    ['Realisasi Triwulan Ini', 'TRIWULAN III TAHUN 2026'],
    ['Realisasi Bulan Ini', 'BULAN SEPTEMBER 2026'],
  ])('asks nothing about `%s` under %s', (heading, title) => {
    expect(codes(heading, title)).toEqual([]);
  });

  it.each([
    ['own', 'September', false],
    ['up-to', 's.d. September', true],
  ])('is read as answered: %s', (answer, heading, running) => {
    const reading = book(report('Lap', 'BULAN SEPTEMBER 2026', 'Realisasi', 500_000_000));
    const [question] = inspected(reading).questions;
    const answered = inspected(reading, { answers: { [question?.id ?? '']: answer } });
    const source = answered.sources.find(({ role }) => role === 'realisation');
    expect(Object.keys(source?.columns ?? {})).toContain(heading);
    expect(answered.input?.indicators[0]?.running).toBe(running);
  });

  it('leaves out figures of months that make no quarter and no half year', () => {
    const reading = book(report('Lap', 'April - September 2026', 'Realisasi', 500_000_000));
    const [question] = inspected(reading).questions;
    const answered = inspected(reading, { answers: { [question?.id ?? '']: 'own' } });
    expect(answered.questions.every(({ answer }) => answer !== null)).toBe(true);
    expect(answered.input?.indicators[0]?.months.every(({ kind }) => kind === 'none')).toBe(true);
  });

  it('asks once for the sheets of all months', () => {
    const sheets = ['Januari', 'Februari', 'Maret'].map((month, at) =>
      report(month, `BULAN ${month.toUpperCase()} 2026`, 'Realisasi', 100_000_000 + at * 1_000_000),
    );
    expect(inspected(book(...sheets)).questions).toHaveLength(1);
  });

  it('adds up quarters headed as their own, without a question', () => {
    const sheets = ['I', 'II', 'III'].map((quarter, at) =>
      report(
        `TW ${quarter}`,
        `TRIWULAN ${quarter} TAHUN 2026`,
        'Realisasi Triwulan Ini',
        (at + 1) * 100_000_000,
      ),
    );
    const inspection = inspected(book(...sheets));
    expect(inspection.questions).toEqual([]);
    expect(inspection.input?.indicators[0]).toMatchObject({ running: false });
    const months = inspection.input?.indicators[0]?.months ?? [];
    expect([2, 5, 8].map((month) => months[month])).toMatchObject([
      { amount: 100_000_000_000_000n },
      { amount: 200_000_000_000_000n },
      { amount: 300_000_000_000_000n },
    ]);
  });
});
