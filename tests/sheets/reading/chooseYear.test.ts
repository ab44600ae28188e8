import type { WorkbookReading } from '../../../src/sheets/grid';
import { inspected, readingOf, sheetOf, type Matrix } from './bookOf';

const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September'];
const ROWS: readonly (readonly [string, number])[] = [
  ['Pajak Reklame', 420_000_000],
  ['Pajak Air Tanah', 88_000_000],
];

const year = (title: string, filled: number): Matrix => [
  ['BADAN PENDAPATAN DAERAH'],
  [title],
  [],
  ['No', 'Uraian', 'Target', ...MONTHS],
  ...ROWS.map(([name, target], at) => [
    at + 1,
    name,
    target,
    ...MONTHS.slice(0, filled).map((_, month) => target / 20 + month * 1000),
  ]),
];

const book = (...sheets: readonly (readonly [name: string, matrix: Matrix])[]): WorkbookReading =>
  readingOf(sheets.map(([name, matrix]) => sheetOf(name, matrix)));

const judged = (reading: WorkbookReading, asOf: string): number | null => inspected(reading, { asOf }).year;

describe('chooseYear', () => {
  const both = book(
    ['2026', year('REALISASI PAD TAHUN 2026', 9)],
    ['2027', year('TARGET PAD TAHUN 2027', 0)],
  );

  it('takes the year of the evaluation where a sheet for the next one stands beside it', () => {
    const inspection = inspected(both);
    expect(inspection.year).toBe(2026);
    expect(inspection.input?.indicators.map(({ source }) => source.sheet)).toEqual(['2026', '2026']);
  });

  it.each([
    ['BAHAN RAPBD 2027', 'Target 2026', 'Realisasi s.d. September 2026'],
    ['PENYUSUNAN TARGET TAHUN ANGGARAN 2027', 'Anggaran 2026', 'Realisasi s.d. Sep 2026'],
  ])(
    'takes the year of the headings under the title of a plan for the next one: %s',
    (title, goal, figure) => {
      const inspection = inspected(
        book([
          'Usulan',
          [
            [title],
            ['No', 'Uraian', goal, figure, 'Usulan Target 2027'],
            ...ROWS.map(([name, target], at) => [at + 1, name, target, target * 0.7, target * 1.1]),
          ],
        ]),
        { asOf: '2026-10-31' },
      );
      expect(inspection.year).toBe(2026);
      expect(inspection.input?.indicators.map(({ targets }) => targets.original)).toEqual(
        ROWS.map(([, target]) => ({ kind: 'amount', amount: BigInt(target) * 1_000_000n })),
      );
      expect(inspection.input?.indicators.map(({ months }) => months[8]?.kind)).toEqual(['amount', 'amount']);
    },
  );

  it('leaves undated columns under the title of the next year to that year', () => {
    const goals = ['Target TW I', 'Target TW II', 'Target TW III', 'Target TW IV'];
    const plan: Matrix = [
      ['RENCANA PAD TAHUN 2027'],
      ['No', 'Uraian', 'Target 2026', ...goals],
      ...ROWS.map(([name, target], at) => [at + 1, name, target, ...goals.map(() => target / 2)]),
    ];
    const both2026 = book(['Laporan', year('LAPORAN PAD TAHUN 2026', 9)], ['Rencana', plan]);
    const { input, sources } = inspected(both2026, { asOf: '2026-10-31' });
    expect(input?.indicators.map(({ source, targets }) => [source.sheet, targets.ownStages])).toEqual([
      ['Laporan', null],
      ['Laporan', null],
    ]);
    expect(sources.find(({ sheet }) => sheet === 'Rencana')?.excludedRows).toEqual([
      { row: 3, reason: 'other year' },
      { row: 4, reason: 'other year' },
    ]);
  });

  it('takes the year of a plan for the next one once that year has begun', () => {
    const plan: Matrix = [
      ['BAHAN RAPBD 2027'],
      ['No', 'Uraian', 'Target 2026', 'Target 2027'],
      ...ROWS.map(([name, target], at) => [at + 1, name, target, target * 1.1]),
    ];
    expect(judged(book(['Usulan', plan]), '2027-06-30')).toBe(2027);
  });

  it('takes the year of a report that names only the day it reaches, before that of a sheet of last year', () => {
    const total = (title: string, share: number): Matrix => [
      [title],
      ['No', 'Uraian', 'Anggaran', 'Realisasi', '%'],
      ...ROWS.map(([name, target], at) => [at + 1, name, target, target * share, share * 100]),
    ];
    const inspection = inspected(
      book(
        ['LRA', total('LRA S.D. 30 SEPTEMBER 2026', 0.75)],
        ['2025', total('REALISASI PAD TAHUN 2025', 0.9)],
      ),
    );
    expect(inspection.year).toBe(2026);
    expect(inspection.questions).toEqual([]);
    expect(inspection.input?.indicators.map(({ source }) => source.sheet)).toEqual(['LRA', 'LRA']);
  });

  it.each([
    ['2026-09-30', 2026],
    ['2025-09-30', 2026],
    ['2026-12-31', 2026],
    ['2027-01-15', 2026],
    ['2027-03-31', 2027],
  ])('takes the year that can be judged on %s', (asOf, expected) => {
    expect(judged(both, asOf)).toBe(expected);
  });

  it('takes the year that has begun once figures of it stand there', () => {
    const begun = book(
      ['2026', year('REALISASI PAD TAHUN 2026', 9)],
      ['2027', year('REALISASI PAD TAHUN 2027', 1)],
    );
    expect(judged(begun, '2027-01-31')).toBe(2027);
  });

  it('takes a sheet with results that names no year for none of a year that has not begun', () => {
    const untold = book(['PAD', year('REALISASI PAD', 9)], ['Usulan', year('USULAN TARGET TAHUN 2027', 0)]);
    expect(judged(untold, '2026-09-30')).toBe(2026);
  });

  it('takes the latest year before the day where the day has none', () => {
    const old = book(['2024', year('PAD TAHUN 2024', 9)], ['2025', year('PAD TAHUN 2025', 9)]);
    expect(judged(old, '2026-09-30')).toBe(2025);
  });
});
