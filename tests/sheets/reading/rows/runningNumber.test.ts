// Rows that begin like totals and bear the next number of their list. Fictional figures only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const HEAD: Matrix = [['No', 'Uraian', 'Target 2026', 'Realisasi TW I']];
const namesIn = (rows: Matrix): readonly string[] =>
  (inspected(readingOf([sheetOf('PAD', [...HEAD, ...rows])])).input?.indicators ?? []).map(
    ({ name }) => name,
  );

describe('bearsNextNumber', () => {
  it('keeps such rows as indicators', () => {
    expect(
      namesIn([
        [1, 'Jumlah Titipan Pihak Ketiga', 70_000_100, 10_000_000],
        [2, 'Pajak Reklame', 90_000_000, 20_000_000],
        [3, 'Total Loss Klaim Asuransi', 50_000_300, 30_000_000],
        ['', 'JUMLAH', 210_000_400, 60_000_000],
      ]),
    ).toEqual(['Jumlah Titipan Pihak Ketiga', 'Pajak Reklame', 'Total Loss Klaim Asuransi']);
  });

  it('keeps them without a number under the heading of indicators', () => {
    const rows: Matrix = [
      ['Indikator', 'Target 2026', 'Realisasi TW I'],
      ['Persentase aduan selesai', 90, 88],
      ['Jumlah kasus ditangani', 40, 8],
    ];
    const { input } = inspected(readingOf([sheetOf('IKU', rows)]));
    expect(input?.indicators.map(({ name }) => name)).toEqual([
      'Persentase aduan selesai',
      'Jumlah kasus ditangani',
    ]);
  });

  it('leaves out totals without a number, of groups of revenue, and those that add up their list', () => {
    expect(
      namesIn([
        [1, 'Pajak Reklame', 90_000_100, 20_000_000],
        [2, 'Pajak Hotel', 50_000_300, 30_000_000],
        [3, 'Jumlah Pajak Daerah', 140_000_000, 50_000_000],
        ['', 'Jumlah Pajak Lain', 140_000_000, 50_000_000],
      ]),
    ).toEqual(['Pajak Reklame', 'Pajak Hotel']);
    expect(
      namesIn([
        [1, 'Parkir Utara', 90_000_100, 20_000_000],
        [2, 'Parkir Selatan', 50_000_300, 30_000_000],
        [3, 'Jumlah Parkir', 140_000_400, 50_000_000],
      ]),
    ).toEqual(['Parkir Utara', 'Parkir Selatan']);
  });
});
