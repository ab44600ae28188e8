// A dash in a quarter in which a level is not measured. Fictional figures only.
import { inspected, readingOf, sheetOf } from '../bookOf';

const read = (first: string | number) =>
  inspected(
    readingOf([
      sheetOf('Renaksi', [
        ['RENCANA AKSI TAHUN 2026'],
        [
          ...['Indikator Kinerja', 'Satuan', 'Arah Indikator', 'Metode Perhitungan', 'Target'],
          ...['Target TW I', 'Target TW II', 'Target TW III', 'Target TW IV'],
          ...['Realisasi TW I', 'Realisasi TW II'],
        ],
        [
          'Warga terlayani',
          '%',
          'Semakin tinggi semakin baik',
          'Posisi Akhir',
          80,
          first,
          40,
          '',
          80,
          '-',
          39,
        ],
      ]),
    ]),
    { asOf: '2026-06-30' },
  ).questions.map(({ code }) => code);

describe('a dash of a level', () => {
  it.each<readonly [string, string | number, number]>([
    ['not asked about in a quarter whose stage is blank', '', 0],
    ['asked about in a quarter with a stage', 20, 1],
  ])('is %s', (_, first, count) => {
    expect(read(first).filter((code) => code === 'DASH')).toHaveLength(count);
  });
});
