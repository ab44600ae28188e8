import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const QUARTERS = ['Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III'];
const listOf = (heading: string, rows: readonly (readonly [string, number])[]): Matrix => [
  ['TARGET DAN REALISASI PENDAPATAN TAHUN 2026'],
  ['No', heading, 'Target', ...QUARTERS],
  ...rows.map(([name, annual], at) => [
    at + 1,
    name,
    annual,
    30_000_000 - at,
    20_000_000 + 7 * at,
    40_000_000,
  ]),
];
const TAXES = listOf('Uraian', [
  ['Pajak Reklame', 120_000_000],
  ['Pajak Parkir', 150_000_000],
  ['Pajak Air Tanah', 95_000_000],
]);
const POLI = listOf('Poli', [
  ['Gigi', 61_000_000],
  ['Umum', 87_000_000],
]);
const ID = 'sheet-rows:RSUD';

const read = (other: Matrix, answers: Record<string, string> = {}) =>
  inspected(readingOf([sheetOf('PAD', TAXES), sheetOf('RSUD', other)]), { answers });
const namesIn = ({ input }: ReturnType<typeof read>) => (input?.indicators ?? []).map(({ name }) => name);
const isAsked = ({ questions }: ReturnType<typeof read>) =>
  questions.some(({ id, answer }) => id === ID && answer === null);

describe('withoutGuesses', () => {
  it('asks whether targets and realisation of other names count, and holds them', () => {
    const reading = read(POLI);
    expect(isAsked(reading)).toBe(true);
    const [gigi] = reading.input?.indicators.filter(({ name }) => name === 'Gigi') ?? [];
    expect(gigi?.holds.map(({ questionId }) => questionId)).toContain(ID);
    const [tax] = reading.input?.indicators ?? [];
    expect(tax?.holds.map(({ questionId }) => questionId)).not.toContain(ID);
  });

  it.each([
    ['own', ['Pajak Reklame', 'Pajak Parkir', 'Pajak Air Tanah', 'Gigi', 'Umum']],
    ['none', ['Pajak Reklame', 'Pajak Parkir', 'Pajak Air Tanah']],
  ])('does as the answer %s says', (answer, names) => {
    const reading = read(POLI, { [ID]: answer });
    expect(namesIn(reading)).toEqual(names);
    expect(isAsked(reading)).toBe(false);
  });

  it.each<[string, [string, number][]]>([
    [
      'are parts of one account',
      [
        ['Blok Utara', 50_000_000],
        ['Blok Selatan', 70_000_000],
      ],
    ],
    ['add up other sheets', [['Semua Pajak', 365_000_000]]],
    [
      'stand elsewhere too',
      [
        ['Pajak Parkir', 160_000_000],
        ['Gigi', 61_000_000],
      ],
    ],
    [
      'are parts with their sum',
      [
        ['Blok Utara', 50_000_000],
        ['Blok Selatan', 70_000_000],
        ['JUMLAH', 120_000_000],
      ],
    ],
  ])('leaves out rows that %s', (_, rows) => {
    const reading = read(listOf('Blok', rows));
    expect(isAsked(reading)).toBe(false);
    expect(namesIn(reading)).toEqual(['Pajak Reklame', 'Pajak Parkir', 'Pajak Air Tanah']);
  });

  it('leaves out rows of offices', () => {
    const rows: [string, number][] = [
      ['Dinas Kesehatan', 61_000_000],
      ['Dinas Pasar', 87_000_000],
    ];
    expect(isAsked(read(listOf('OPD', rows)))).toBe(false);
  });

  it('counts all of them where no heading is known on any sheet', () => {
    const reading = inspected(
      readingOf([
        sheetOf(
          'PAD',
          listOf('Poli', [
            ['Anak', 11_000_000],
            ['Mata', 31_000_000],
            ['Saraf', 17_000_000],
          ]),
        ),
        sheetOf('RSUD', listOf('Poli', [['Gigi', 61_000_000]])),
      ]),
    );
    expect(namesIn(reading)).toEqual(['Anak', 'Mata', 'Saraf', 'Gigi']);
    expect(isAsked(reading)).toBe(false);
  });

  it('counts rows of an office of their own without a question', () => {
    const titled = (office: string, matrix: Matrix): Matrix => [[office], ...matrix];
    const book = (first: string, second: string) =>
      inspected(readingOf([sheetOf('PAD', titled(first, TAXES)), sheetOf('RSUD', titled(second, POLI))]));
    expect(isAsked(book('BADAN PENDAPATAN DAERAH', 'DINAS KESEHATAN'))).toBe(false);
    expect(namesIn(book('BADAN PENDAPATAN DAERAH', 'DINAS KESEHATAN'))).toContain('Gigi');
    expect(isAsked(book('BADAN PENDAPATAN DAERAH', 'BADAN PENDAPATAN DAERAH'))).toBe(true);
  });

  it('counts further realisation of known rows, and leaves out a copy of it', () => {
    const months = ['Januari', 'Februari'];
    const realised = (heading: string, shift: number) => [
      ['No', heading, ...months],
      [1, 'Pajak Reklame', 7_000_000 + shift, 8_000_000],
      [2, 'Pajak Parkir', 5_000_000 + shift, 6_000_000],
    ];
    const targets = sheetOf('Target', [
      ['TARGET 2026'],
      ['No', 'Uraian', 'Target'],
      [1, 'Pajak Reklame', 90_000_000],
      [2, 'Pajak Parkir', 80_000_000],
    ]);
    const sheetsRead = (shift: number) =>
      inspected(
        readingOf([
          targets,
          sheetOf('Utara', realised('Uraian', 0)),
          sheetOf('Selatan', realised('Objek', shift)),
        ]),
      ).sources.map(({ sheet }) => sheet);
    expect(sheetsRead(111)).toContain('Selatan');
    expect(sheetsRead(0)).not.toContain('Selatan');
  });
});
