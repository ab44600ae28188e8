// Books of which nothing, or something else than the titles, says of which year they are. Fictional amounts only.
import type { InspectionOptions } from '../../../src/sheets/inspection';
import { inspected, readingOf, sheetOf } from './bookOf';

const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September'];

function read(
  {
    title = 'REALISASI PAD',
    sheet = 'PAD',
    foot = '',
    heads = MONTHS,
  }: Readonly<{ title?: string; sheet?: string; foot?: string; heads?: readonly string[] }>,
  options: Partial<InspectionOptions> = {},
) {
  const row = (name: string, first: number) => [
    name,
    900_000_000,
    ...heads.map((_, at) => first - at * 1_000_000),
  ];
  const { year, questions, issues, input } = inspected(
    readingOf([
      sheetOf(sheet, [
        [title],
        [],
        ['Uraian', 'Target', ...heads],
        row('Pajak Reklame', 90_000_000),
        row('Pajak Air Tanah', 80_000_000),
        [],
        ['', foot],
      ]),
    ]),
    options,
  );
  return {
    year,
    asked: questions.flatMap(({ code, answer }) => (answer === null ? [code] : [])),
    isTold: issues.some(({ code }) => code === 'YEAR_NOWHERE'),
    held: input?.indicators.map(({ holds }) => holds.length),
  };
}

describe('isYearWritten', () => {
  it('tells of a book in which no year stands anywhere, unless the year was given', () => {
    expect(read({})).toMatchObject({ year: 2026, asked: [], isTold: true });
    expect(read({}, { year: 2026 }).isTold).toBe(false);
  });

  it.each<readonly [string, Parameters<typeof read>[0]]>([
    ['a title', { title: 'REALISASI PAD 2026' }],
    ['the name of the sheet', { sheet: 'PAD 2026' }],
    ['a signature', { foot: 'Kotabaru, 30 September 2026' }],
    ['headings', { heads: MONTHS.map((month) => `${month.slice(0, 3)}-26`) }],
  ])('finds it in %s', (_, book) => {
    expect(read(book)).toMatchObject({ year: 2026, asked: [], isTold: false });
  });

  it('does not take the year of a law for that of the figures', () => {
    expect(read({ title: 'REALISASI PAD menurut Perda Nomor 10 Tahun 2025' })).toMatchObject({
      asked: [],
      isTold: true,
    });
  });
});

describe('titleYear', () => {
  it('takes the only year that the titles name, also without a word for the year', () => {
    expect(read({ title: 'REALISASI PAJAK DAERAH 2025' })).toMatchObject({ year: 2025, asked: [] });
  });
});

describe('doubtedYears', () => {
  it.each<readonly [string, Parameters<typeof read>[0]]>([
    ['the name of the sheet against its title', { title: 'REALISASI PAD TAHUN 2026', sheet: 'PAD 2025' }],
    ['a year of two digits in the title', { title: "REKAP PAJAK T.A. '25" }],
    ['a year of two digits in the name', { sheet: 'Realisasi 25' }],
    ['a signature of another year, where no other is written', { foot: 'Kotabaru, 31 Desember 2025' }],
  ])('asks about %s and holds the rows', (_, book) => {
    expect(read(book)).toMatchObject({ asked: ['TABLE_YEAR_UNCLEAR'], held: [1, 1] });
  });

  it('takes the year that was given before that of a signature', () => {
    expect(read({ foot: 'Kotabaru, 31 Desember 2025' }, { year: 2026 })).toMatchObject({
      year: 2026,
      asked: [],
    });
  });
});
