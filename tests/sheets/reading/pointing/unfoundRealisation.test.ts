// Targets beside columns of figures that nothing names as realisation. Fictional figures only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const read = (matrix: Matrix, answers: Readonly<Record<string, string>> = {}) =>
  inspected(readingOf([sheetOf('IKU', [['IKU TAHUN 2026'], ...matrix])]), { answers });
const HEADINGS = ['No', 'Indikator Kinerja', 'Satuan', 'Arah Indikator', 'Metode Perhitungan', 'Target'];
const row = (...figures: readonly (number | null)[]) => [
  1,
  'Cakupan Akta',
  '%',
  'Semakin tinggi semakin baik',
  'Posisi Akhir',
  97,
  ...figures,
];
const ACHIEVED: Matrix = [[...HEADINGS, 'Capaian TW I', 'Capaian TW II', 'Selisih'], row(95, 96, -1)];

describe('withUnfoundRealisation', () => {
  it('asks which column holds the realisation, and holds the rows', () => {
    const { questions, input } = read(ACHIEVED);
    expect(questions).toMatchObject([{ id: 'realisation-of:IKU', code: 'REALISATION_NOT_FOUND' }]);
    expect(questions[0]?.options).toMatchObject([
      { id: 'achievement', facts: { columns: 'G, H' } },
      { id: 'none' },
    ]);
    expect(input?.indicators[0]?.holds).toMatchObject([{ code: 'REALISATION_NOT_FOUND', periods: 'all' }]);
  });

  it('reads columns of what was achieved by the times that they name', () => {
    const { input, questions } = read(ACHIEVED, { 'realisation-of:IKU': 'achievement' });
    expect(questions.filter(({ answer }) => answer === null)).toEqual([]);
    expect(input?.indicators[0]?.months[5]).toMatchObject({ amount: 96_000_000n });
  });

  it('offers a column that nothing names', () => {
    const matrix: Matrix = [[...HEADINGS, 'Hasil', 'Rasio'], row(95, 0.97)];
    expect(read(matrix).questions[0]?.options.map(({ id }) => id)).toEqual(['G', 'none']);
    const { sources } = read(matrix, { 'realisation-of:IKU': 'G', 'report-month:IKU': 'September' });
    expect(sources.find(({ role }) => role === 'realisation')?.columns).toMatchObject({
      's.d. September': 'G',
    });
  });

  it('offers columns of one word under several times together', () => {
    const matrix: Matrix = [
      ['No', 'Uraian', 'Target', 'TW I', '', 'TW II', ''],
      ['', '', '', 'SKPD terbit', 'SSPD', 'SKPD terbit', 'SSPD'],
      [1, 'Pajak Reklame', 90_000_000, 21_000_000, 20_000_000, 24_000_000, 23_000_000],
      [2, 'Pajak Hotel', 80_000_000, 18_000_000, 17_000_000, 19_000_000, 18_000_000],
    ];
    expect(read(matrix).questions[0]?.options.map(({ id }) => id)).toEqual(['D,F', 'E,G', 'none']);
    const { input } = read(matrix, { 'realisation-of:IKU': 'E,G' });
    const [, , march, , , june] = input?.indicators[0]?.months ?? [];
    expect([march, june]).toMatchObject([{ amount: 20_000_000_000_000n }, { amount: 23_000_000_000_000n }]);
  });

  it('leaves missing data missing where there is none', () => {
    const { input } = read(ACHIEVED, { 'realisation-of:IKU': 'none' });
    expect(input?.indicators[0]?.holds).toEqual([]);
    expect(input?.indicators[0]?.months.every(({ kind }) => kind === 'none')).toBe(true);
  });

  it.each([
    ['numbers of rows alone', [HEADINGS, row()]],
    ['percentages and differences', [[...HEADINGS, 'Persentase', 'Sisa'], row(0.9, 7)]],
    ["last year's figures", [[...HEADINGS, 'Realisasi Tahun Lalu'], row(93)]],
  ])('asks nothing about %s', (_, matrix) => {
    expect(read(matrix).questions.map(({ code }) => code)).not.toContain('REALISATION_NOT_FOUND');
  });

  it('names columns of nothing but percentages that it leaves out, and reckons no amounts from them', () => {
    const { questions, issues, input } = read([
      ['Uraian', 'Target (Rp)', 'Realisasi TW I (%)', 'Realisasi TW II (%)', 'Realisasi TW III (%)'],
      ['Pajak Hotel', 2_400_000_000, 16, 41, 73.5],
    ]);
    expect(questions).toEqual([]);
    expect(issues.filter(({ code }) => code === 'REALISATION_IN_PERCENT')).toMatchObject([
      { cell: 'C2', found: 'C, D, E' },
    ]);
    expect(input?.indicators[0]?.months.every(({ kind }) => kind === 'none')).toBe(true);
  });

  it('takes amounts headed `Capaian` for realisation, with a note', () => {
    const { questions, issues, input } = read([
      ['No', 'Uraian', 'Target', 'Capaian s/d Juni', 'Persentase'],
      [1, 'Pajak Reklame', 900_000_000, 500_000_000, 0.55],
      [2, 'Pajak Air Tanah', 700_000_000, 300_000_000, 0.42],
    ]);
    expect(questions).toEqual([]);
    expect(issues.map(({ code }) => code)).toContain('ACHIEVEMENT_IS_REALISATION');
    expect(input?.indicators[0]?.months[5]).toMatchObject({ amount: 500_000_000_000_000n });
  });

  const banks = (title: string, total: number) =>
    inspected(
      readingOf([
        sheetOf('PAD', [
          [title],
          ['No', 'Uraian', 'Target', 'Bank A', 'Bank B', 'Jumlah'],
          [1, 'Pajak Reklame', 1000, 400, 200, total],
          [2, 'Pajak Air Tanah', 500, 150, 50, 200],
        ]),
      ]),
    );

  it('takes the sum of all columns under a title of realisation for it', () => {
    const { questions, input } = banks('REALISASI PAD S.D. 30 SEPTEMBER 2026', 600);
    expect(questions).toEqual([]);
    expect(input?.indicators[0]?.months[8]).toMatchObject({ amount: 600_000_000n });
  });

  it.each([
    ['the title says nothing', 'PAD S.D. 30 SEPTEMBER 2026', 600],
    ['it is not their sum', 'REALISASI PAD S.D. 30 SEPTEMBER 2026', 601],
  ])('offers the sum among the columns where %s', (_, title, total) => {
    const [question] = banks(title, total).questions;
    expect(question).toMatchObject({ code: 'REALISATION_NOT_FOUND' });
    expect(question?.options.map(({ id }) => id)).toEqual(['D', 'E', 'F', 'none']);
  });

  it('offers columns that are called realised and foreseen at once', () => {
    const { questions } = read([[...HEADINGS, 'Realisasi dan Perkiraan s.d. Desember'], row(95)]);
    expect(questions[0]).toMatchObject({ code: 'REALISATION_NOT_FOUND' });
    expect(questions[0]?.options.map(({ id }) => id)).toEqual(['G', 'none']);
  });
});
