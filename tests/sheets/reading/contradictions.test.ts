// Titles and headings that contradict each other, and titles that hold further down the sheet. Fictional figures only.
import { inspected, readingOf, sheetOf, type Matrix } from './bookOf';
import type { InspectionOptions } from '../../../src/sheets/inspection';

const ROWS: Matrix = [
  ['4.1.01.09', 'Pajak Reklame', 1_200_000_000, 500_000_000],
  ['4.1.01.12', 'Pajak Air Tanah', 600_000_000, 400_000_000],
];
const read = (
  titles: readonly string[],
  headings: readonly string[],
  options: Partial<InspectionOptions> = {},
) =>
  inspected(
    readingOf([
      sheetOf('PAD', [...titles.map((title) => [title]), ['Kode Rekening', 'Uraian', ...headings], ...ROWS]),
    ]),
    { asOf: '2026-10-05', ...options },
  );
const codes = (...given: Parameters<typeof read>): readonly string[] =>
  read(...given).questions.map(({ code }) => code);

describe('the years of a table', () => {
  const titles = ['TAHUN ANGGARAN 2025', 'BULAN SEPTEMBER 2026'];
  const headings = ['Target 2026', 'Realisasi s.d. Bulan Ini'];

  it('are asked about where title and heading differ, and every row waits', () => {
    const { questions, input, year } = read(titles, headings);
    expect(year).toBe(2026);
    expect(questions[0]).toMatchObject({
      id: 'table-year:PAD',
      code: 'TABLE_YEAR_UNCLEAR',
      facts: { found: '2025, 2026' },
    });
    expect(input?.indicators.every(({ holds }) => holds.length > 0)).toBe(true);
  });

  it('count as answered', () => {
    const own = read(titles, headings, {
      answers: { 'table-year:PAD': '2026', 'report-month:PAD': 'September' },
    });
    expect(own.input?.indicators.map(({ holds }) => holds)).toEqual([[], []]);
    const other = read(titles, headings, { answers: { 'table-year:PAD': '2025' } });
    expect(other.input?.indicators).toEqual([]);
    expect(other.issues).toContainEqual(
      expect.objectContaining({ code: 'TABLE_OF_OTHER_YEAR', found: '2025' }),
    );
  });

  it.each([
    [['TAHUN ANGGARAN 2026', 'S.D. 30 SEPTEMBER 2026'], headings],
    [
      ['TAHUN ANGGARAN 2026', 'S.D. 30 SEPTEMBER 2026'],
      ['Target', 'Realisasi'],
    ],
  ])('are not asked about under %j', (own, over) => {
    expect(codes(own, over)).toEqual([]);
  });

  it('give the day of a title that names two, where the columns name theirs', () => {
    const inspection = inspected(
      readingOf([
        sheetOf('PAD', [
          ['PERBANDINGAN TAHUN 2025 DAN 2026'],
          ['S.D. 30 SEPTEMBER'],
          ['Kode Rekening', 'Uraian', 'Tahun 2025', null, 'Tahun 2026', null],
          [null, null, 'Target', 'Realisasi', 'Target', 'Realisasi'],
          ['4.1.01.09', 'Pajak Reklame', 1_000_000_000, 700_000_000, 1_200_000_000, 800_000_000],
        ]),
      ]),
      { asOf: '2026-10-05' },
    );
    expect(inspection.questions).toEqual([]);
    expect(inspection.input?.indicators[0]?.months[8]).toMatchObject({ amount: 800_000_000_000_000n });
  });
});

describe('figures beyond the title', () => {
  const titles = ['TAHUN 2026', 'KEADAAN PER 31 AGUSTUS 2026'];
  const headings = ['Target', 'Realisasi s.d. TW III'];

  it('are asked about, and hold the periods that they decide', () => {
    const { questions, input } = read(titles, headings);
    expect(questions.map(({ code }) => code)).toEqual(['FIGURES_BEYOND_TITLE']);
    expect(input?.indicators[0]?.holds).toMatchObject([
      { code: 'FIGURES_BEYOND_TITLE', periods: ['TW III'] },
    ]);
  });

  it.each([
    ['heading', 'amount'],
    ['title', 'none'],
  ])('count as answered: %s', (answer, kind) => {
    const { input } = read(titles, headings, { answers: { 'beyond-title:PAD': answer } });
    expect(input?.indicators[0]?.months[8]).toMatchObject({ kind });
  });

  it.each([
    [['KEADAAN PER 30 SEPTEMBER 2026'], '2026-10-05'],
    [['KEADAAN PER 31 AGUSTUS 2026'], '2026-09-10'],
    [['TAHUN 2026'], '2026-10-05'],
  ])('are none under %j on %s', (own, asOf) => {
    expect(codes(own, headings, { asOf })).toEqual([]);
  });
});

describe('the titles at the top of a sheet', () => {
  const block = (office: string, ...more: readonly string[]): Matrix => [
    [office],
    ...more.map((title) => [title]),
    ['Kode Rekening', 'Uraian', 'Target', 'Realisasi'],
    ...ROWS,
    [null],
  ];
  const two = (...more: readonly string[]) =>
    inspected(
      readingOf([
        sheetOf('PAD', [
          ['REALISASI PAD S.D. 30 JUNI 2026'],
          ...block('DINAS PERDAGANGAN'),
          ...block('DINAS PERHUBUNGAN', ...more),
        ]),
      ]),
    );
  const columns = (inspection: ReturnType<typeof two>): readonly string[] =>
    inspection.sources
      .filter(({ role }) => role === 'realisation')
      .map((source) => Object.keys(source.columns).find((heading) => heading.startsWith('s.d.')) ?? '');

  it('hold for later blocks', () => {
    const inspection = two();
    expect(inspection.questions).toEqual([]);
    expect(columns(inspection)).toEqual(['s.d. Juni', 's.d. Juni']);
  });

  it('do not hold where a block prints its own, and lend it their year', () => {
    expect(columns(two('KEADAAN PER 30 SEPTEMBER'))).toEqual(['s.d. Juni', 's.d. September']);
  });
});
