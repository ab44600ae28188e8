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
});
