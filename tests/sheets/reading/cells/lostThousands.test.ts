// Numbers of which an export may have lost three zeros: `886.000` as 886 beside texts of millions. Fictional figures only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const HEADS = ['Uraian', 'Target', 'Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III'];
const read = (
  rows: Matrix,
  {
    answers = {},
    title = 'REALISASI PENDAPATAN SEWA 2026',
    heads = HEADS,
  }: {
    readonly answers?: Readonly<Record<string, string>>;
    readonly title?: string;
    readonly heads?: readonly string[];
  } = {},
) => inspected(readingOf([sheetOf('Sewa', [[title], [...heads], ...rows])]), { asOf: '2026-10-05', answers });
const rupiah = (amount: number) => ({ kind: 'amount', amount: BigInt(Math.round(amount * 1e6)) });
const quartersOf = (reading: ReturnType<typeof read>, at: number) =>
  [2, 5, 8].map((month) => reading.input?.indicators[at]?.months[month]);
const ID = 'thousands:Sewa';

const BROKEN: Matrix = [
  ['Gedung Serbaguna', '3.200.000', '1.135.000', '1.111.000', 887],
  ['Lapangan', '1.900.000', 424, 499.5, 471],
  ['Kios Taman', '4.800.000', '1.270.000', '1.216.000', '1.220.000'],
];

describe('thousandsBeside', () => {
  it('asks once a sheet, naming the number, a text beside it and how many rows there are', () => {
    const { questions, input } = read(BROKEN);
    expect(questions).toMatchObject([
      {
        id: ID,
        code: 'THOUSANDS_LOST',
        sheet: 'Sewa',
        cell: 'E3',
        facts: { found: '887', whole: '887000', beside: '3.200.000' },
        answer: null,
      },
    ]);
    expect(input?.indicators.map(({ holds }) => holds.map(({ questionId }) => questionId))).toEqual([
      [ID],
      [ID],
      [],
    ]);
  });

  it('goes by the answer', () => {
    const whole = read(BROKEN, { answers: { [ID]: 'thousand' } });
    expect(quartersOf(whole, 0)).toMatchObject([1_135_000, 1_111_000, 887_000].map(rupiah));
    expect(quartersOf(whole, 1)).toMatchObject([424_000, 499_500, 471_000].map(rupiah));
    expect(whole.questions.filter(({ answer }) => answer === null)).toEqual([]);
    const written = read(BROKEN, { answers: { [ID]: 'written' } });
    expect(quartersOf(written, 0)).toMatchObject([1_135_000, 1_111_000, 887].map(rupiah));
  });

  it.each([
    ['zeros', ['Kios', '3.200.000', '1.135.000', '1.111.000', 0]],
    ['a thousand and more', ['Kios', '3.200.000', '1.135.000', '1.111.000', 887_000]],
    ['no text beside it', ['Kios', 1_900, 424, 499, 471]],
    ['more than three decimals', ['Kios', '3.200.000', '1.135.000', '1.111.000', 887.1234]],
  ])('takes numbers as they stand: %s', (_, row) => {
    expect(read([row]).questions.filter(({ code }) => code === 'THOUSANDS_LOST')).toEqual([]);
  });

  it('takes whole numbers as they stand in thousands of rupiah, and asks about fractions', () => {
    const title = 'REALISASI PENDAPATAN SEWA 2026 (dalam ribuan rupiah)';
    const row = (last: number) => [['Kios', '3.200.000', '1.135.000', '1.111.000', last]];
    const codesOf = (last: number) => read(row(last), { title }).questions.map(({ code }) => code);
    expect(codesOf(887)).toEqual([]);
    expect(codesOf(88.7)).toEqual(['THOUSANDS_LOST']);
  });

  it('takes no figure of another unit for money', () => {
    const heads = ['Uraian', 'Satuan', ...HEADS.slice(1)];
    const row = ['Pengunjung', 'Orang', '1.200.000', '135.000', '400.000', 887];
    expect(read([row], { heads }).questions.map(({ code }) => code)).not.toContain('THOUSANDS_LOST');
  });

  describe('in one month of a steady row', () => {
    const MONTHS = ['Uraian', 'Target', 'Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'];
    const pasar = (...months: readonly (number | string)[]): Matrix => [
      ['Retribusi Pasar', 600_000_000, ...months],
    ];
    const readMonths = (rows: Matrix, answers = {}) => read(rows, { heads: MONTHS, answers });
    const SLIP = pasar(38_000_000, 41_000_000, 40_000_000, 42_000_000, 39_000, 44_000_000);

    it('asks about a figure in thousands, and holds what it touches alone', () => {
      const { questions, input } = readMonths(SLIP);
      expect(questions).toMatchObject([
        { id: ID, cell: 'G3', facts: { found: '39000', whole: '39000000', beside: '38.000.000' } },
      ]);
      expect(input?.indicators[0]?.holds.map(({ questionId }) => questionId)).toEqual([ID]);
    });

    it('goes by the answer', () => {
      const may = (answer: string) => readMonths(SLIP, { [ID]: answer }).input?.indicators[0]?.months[4];
      expect(may('thousand')).toMatchObject(rupiah(39_000_000));
      expect(may('written')).toMatchObject(rupiah(39_000));
    });

    it('asks about two months of six', () => {
      const rows = pasar(38_000_000, 41_000_000, 40_000_000, 42_000_000, 39_000, 44_000);
      expect(readMonths(rows).questions.map(({ id }) => id)).toEqual([ID]);
    });

    it.each([
      ['a bad month', [38_000_000, 41_000_000, 40_000_000, 42_000_000, 390_000, 44_000_000]],
      ['far less than a thousandth', [38_000_000, 41_000_000, 40_000_000, 42_000_000, 390, 44_000_000]],
      ['no steady row', [38_000_000, 410_000_000, 40_000_000, 4_200_000, 39_000, 44_000_000]],
      ['too few months beside it', [38_000_000, 41_000_000, 40_000, '', '', '']],
      ['half of the months', [38_000_000, 41_000_000, 40_000_000, 42_000, 39_000, 44_000]],
    ])('takes them as they stand: %s', (_, months) => {
      const codes = readMonths(pasar(...months)).questions.map(({ code }) => code);
      expect(codes).not.toContain('THOUSANDS_LOST');
    });
  });

  describe('in a list of deposits', () => {
    const list = (amounts: readonly (string | number)[], answers: Readonly<Record<string, string>> = {}) =>
      inspected(
        readingOf([
          sheetOf('Target', [
            ['Kode Rekening', 'Uraian', 'Target 2026'],
            ['4.1.01.09', 'Pajak Reklame', 90_000_000],
          ]),
          sheetOf('Setoran', [
            ['Tanggal', 'Kode Rekening', 'Uraian', 'Jumlah'],
            ...amounts.map((amount, at) => [`0${at + 1}/02/2026`, '4.1.01.09', 'Pajak Reklame', amount]),
          ]),
        ]),
        { asOf: '2026-10-05', answers },
      );

    it('asks where every number of the column is below a thousand and a text of millions stands among them', () => {
      const amounts = ['1.135.000', 887, '2.400.000', 52.5];
      const id = 'thousands:Setoran';
      const { questions, input } = list(amounts);
      expect(questions.map((question) => question.id)).toEqual([id]);
      expect(input?.indicators[0]?.holds).toMatchObject([{ questionId: id }]);
      const months = (answer: string) => list(amounts, { [id]: answer }).input?.indicators[0]?.months[1];
      expect(months('thousand')).toMatchObject(rupiah(4_474_500));
      expect(months('written')).toMatchObject(rupiah(3_535_939.5));
    });

    it('asks where a few larger numbers were typed later', () => {
      const amounts = ['1.135.000', 887, '2.400.000', 52.5, 885, 880, 2_250_000, 3_100_000];
      expect(list(amounts).questions.map((question) => question.id)).toEqual(['thousands:Setoran']);
    });

    it('takes them as they stand where as many larger numbers were typed', () => {
      expect(list(['1.135.000', 887, 2_400_000]).questions).toEqual([]);
    });
  });
});
