// Indicators that are named like totals in a list of indicators. Fictional figures only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const HEAD = [
  'No',
  'Indikator Kinerja',
  'Satuan',
  'Arah Indikator',
  'Metode Perhitungan',
  'Target',
  'Realisasi TW I',
];
const HIGHER = 'Semakin tinggi semakin baik';
const read = (rows: Matrix) => inspected(readingOf([sheetOf('PK', [HEAD, ...rows])]), { asOf: '2026-03-31' });
const namesOf = (rows: Matrix) => read(rows).input?.indicators.map(({ name }) => name);
const RATIO = [2, 'Rasio kemandirian', '%', HIGHER, 'Posisi Akhir', 18.5, 17];

describe('TotalRows', () => {
  it.each(['Jumlah PAD', 'Total PAD'])('takes %p with a unit for an indicator', (name) => {
    const reading = read([[1, name, 'Miliar Rupiah', HIGHER, 'Akumulasi', 120.5, 20.25], RATIO]);
    expect(reading.input?.indicators.map((one) => one.name)).toEqual([name, 'Rasio kemandirian']);
    expect(reading.issues.map(({ code }) => code)).not.toContain('TOTAL_DIFFERS');
  });

  it('leaves it a total where it adds up the rows above', () => {
    const rows: Matrix = [
      [1, 'Pajak daerah', 'Rupiah', HIGHER, 'Akumulasi', 700_000_000, 150_000_000],
      [2, 'Retribusi daerah', 'Rupiah', HIGHER, 'Akumulasi', 300_000_000, 90_000_000],
      [3, 'Jumlah PAD', 'Rupiah', HIGHER, 'Akumulasi', 1_000_000_000, 240_000_000],
    ];
    expect(namesOf(rows)).toEqual(['Pajak daerah', 'Retribusi daerah']);
  });

  it('leaves it a total without a unit', () => {
    expect(namesOf([RATIO, ['', 'Jumlah PAD', '', '', '', 120_500_000, 20_250_000]])).toEqual([
      'Rasio kemandirian',
    ]);
  });
});
