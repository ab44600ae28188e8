// Sections that tell which version of a list they are, and those that tell whose rows. Fictional amounts only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const rows = (more: number): Matrix => [
  [1, 'Pajak Reklame', 900_000_000 + more, 200_000_000 + more],
  [2, 'BPHTB', 700_000_000 + more, 150_000_000 + more],
];
const asked = (first: string, second: string) =>
  inspected(
    readingOf([
      sheetOf('R', [
        ['REALISASI PAJAK 2026'],
        ['No', 'Uraian', 'Target', 'Realisasi TW I'],
        ['', first],
        ...rows(0),
        ['', second],
        ...rows(4_000_000),
      ]),
    ]),
    { asOf: '2026-04-30' },
  ).questions.map(({ id }) => id);

describe('ownSection', () => {
  it.each([
    ['DRAFT', 'FINAL'],
    ['DATA LAMA', 'DATA BARU'],
    ['KONDISI AWAL', 'KONDISI AKHIR'],
    ['VERSI 1', 'VERSI 2'],
    ['A. DRAFT', 'B. FINAL'],
    ['TARGET AWAL', 'TARGET AKHIR'],
    ['DRAFT 1', 'DRAFT 2'],
    ['DATA LAMA 2026', 'DATA BARU 2026'],
  ])('asks which of %s and %s holds', (first, second) => {
    expect(asked(first, second)).toEqual(['double-target:R!pajakreklame', 'double-target:R!bphtb']);
  });

  it.each([
    ['UPT UTARA', 'UPT SELATAN'],
    ['PASAR LAMA', 'PASAR BARU'],
    ['KECAMATAN KOTA BARU', 'KECAMATAN KOTA LAMA'],
  ])('takes %s and %s for places', (first, second) => {
    expect(asked(first, second)).toEqual([]);
  });
});
