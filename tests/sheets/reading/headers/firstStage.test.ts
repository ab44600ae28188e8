// Stages headed as stretches from January on, months over letters, quarters by short words. Fictional amounts only.
import type { Inspection } from '../../../../src/sheets/inspection';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const read = (matrix: Matrix): Inspection =>
  inspected(readingOf([sheetOf('PAD', [['TARGET DAN REALISASI PAD TAHUN 2026'], ...matrix])]));
const stagesOf = ({ input }: Inspection) =>
  input?.indicators[0]?.targets.cumulativeStages?.map((stage) =>
    stage?.kind === 'amount' ? Number(stage.amount) / 1e6 : null,
  );
const over = (heads: readonly string[], below: readonly string[]): Matrix => [
  ['No', 'Uraian', 'Target Setahun', ...heads.flatMap((head) => [head, ...below.slice(1).map(() => '')])],
  ['', '', '', ...heads.flatMap(() => below)],
];

describe('headersOf', () => {
  it.each([
    ['stretches', ['Januari s/d Maret', 'Januari s/d Juni', 'Januari s/d September', 'Januari s/d Desember']],
    ['short words', ['s.d. Tri I', 's.d. Tri II', 's.d. Tri III', 's.d. Tri IV']],
  ])('reads four stages from January on under %s', (_, heads) => {
    const found = read([
      ...over(heads, ['Target', 'Realisasi']),
      [1, 'Pajak Reklame', 1000, 200, 210, 450, 430, 700, 655, 1000, ''],
      [2, 'Pajak Air Tanah', 500, 90, 85, 240, 251, 350, 362, 500, ''],
    ]);
    expect(found.questions).toEqual([]);
    expect(stagesOf(found)).toEqual([200, 450, 700, 1000]);
    expect(found.input?.indicators[0]?.months[8]).toMatchObject({ amount: 655_000_000n });
  });

  it('takes T under AGUS for its target, and no other word for August', () => {
    const months = ['JAN', 'FEB', 'MAR', 'APR', 'MEI', 'JUN', 'JUL', 'AGUS', 'SEPT', 'OKT', 'NOV', 'DES'];
    const figures = months.flatMap((_, month) => [80 + month, month < 9 ? 70 + ((month * 7) % 5) : '']);
    const found = read([...over(months, ['T', 'R']), [1, 'Pajak Reklame', 1026, ...figures]]);
    expect(found.questions).toEqual([]);
    expect(found.input?.indicators[0]?.targets.months?.[7]).toBe(87_000_000n);
    expect(found.input?.indicators[0]?.months[7]).toMatchObject({ amount: 74_000_000n });
  });

  it('turns rows of quarters that are called Tri', () => {
    const quarters = ['Tri I', 'Tri II', 'Tri III', 'Tri IV'];
    const found = read([
      ['No', 'Uraian', 'Target Tahun', 'Triwulan', 'Target', 'Realisasi'],
      ...quarters.map((quarter, at) => [
        1,
        'Pajak Reklame',
        1000,
        quarter,
        200 + at * 33,
        at < 3 ? 190 + at : '',
      ]),
    ]);
    expect(found.input?.indicators.map(({ name }) => name)).toEqual(['Pajak Reklame']);
  });
});

describe('titleYear', () => {
  it('reads two years in a title that compares a day of both', () => {
    const sheet = sheetOf('LRA', [
      ['LAPORAN REALISASI ANGGARAN PENDAPATAN'],
      ['Untuk Periode Yang Berakhir Sampai Dengan 30 Juni 2026 dan 2025'],
      ['Uraian', 'Anggaran 2026', 'Realisasi 2026', 'Realisasi 2025'],
      ['Pajak Reklame', 1000, 430, 390],
      ['Pajak Air Tanah', 510, 251, 220],
    ]);
    const found = inspected(readingOf([sheet]), { asOf: '2026-07-05' });
    expect(found.questions).toEqual([]);
    expect(found.input?.indicators[0]?.months[5]).toMatchObject({ amount: 430_000_000n });
  });

  it('reads the semester of the assessed year where a title names it for two', () => {
    const sheet = sheetOf('Banding', [
      ['PERBANDINGAN SEMESTER I TAHUN 2025 DAN TAHUN 2026'],
      ['Uraian', 'Tahun 2025', '', 'Tahun 2026', ''],
      ['', 'Target', 'Realisasi', 'Target', 'Realisasi'],
      ['Pajak Reklame', 900, 390, 1000, 430],
      ['Pajak Air Tanah', 480, 220, 510, 251],
    ]);
    const found = inspected(readingOf([sheet]), { asOf: '2026-07-05' });
    expect(found.input?.indicators[0]?.months[5]).toMatchObject({ amount: 430_000_000n });
  });
});
