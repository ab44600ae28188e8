// Rows that only look like sums of others, and groups that are told by their words. Fictional figures only.
import type { Inspection } from '../../../../src/sheets/inspection';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const HEAD = ['Uraian', 'Target 2026', 'Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'];
const read = (matrix: Matrix): Inspection =>
  inspected(readingOf([sheetOf('Rekap', matrix)]), { asOf: '2026-06-30' });
const asked = (matrix: Matrix): readonly string[] => read(matrix).questions.map(({ id }) => id);
const namesOf = (matrix: Matrix): readonly string[] =>
  (read(matrix).input?.indicators ?? []).map(({ name }) => name);

describe('a row whose target is the sum of the rows above', () => {
  const list = (...banjar: readonly number[]): Matrix => [
    ['Uraian', 'Target Retribusi 2026', 'Realisasi s.d. Juni'],
    ['Sukaraja', 801_300_000, 640_125_000],
    ['Cimanggu', 1_602_500_000, 1_600_118_000],
    ['Banjar', 2_403_800_000, ...banjar],
  ];

  it('is asked about where its realisation is near their sum', () => {
    expect(asked(list(2_240_000_000))).toContain('sum:Rekap!banjar');
  });

  it('is an indicator where its realisation is far from their sum', () => {
    expect(asked(list(2_880_417_000))).toEqual([]);
    expect(namesOf(list(2_880_417_000))).toEqual(['Sukaraja', 'Cimanggu', 'Banjar']);
  });
});

describe('a row that its realisation makes a sum, over round targets that agree', () => {
  const matrix: Matrix = [
    ['Uraian', 'Target Retribusi 2026', 'Realisasi s.d. Juni'],
    ...[1, 2, 3, 4, 5].map((n) => [`Pelayanan ${String(n)}`, n * 12_000_000, n * 9_100_000]),
  ];
  const ID = 'sum:Rekap!pelayanan3';
  const names = (answers: Readonly<Record<string, string>>): readonly string[] =>
    (
      inspected(readingOf([sheetOf('Rekap', matrix)]), { asOf: '2026-06-30', answers }).input?.indicators ??
      []
    ).map(({ name }) => name);

  it('is left out on both sides once it is said to be one', () => {
    expect(asked(matrix)).toContain(ID);
    expect(names({ [ID]: 'sum' })).toEqual(['Pelayanan 1', 'Pelayanan 2', 'Pelayanan 4', 'Pelayanan 5']);
    expect(names({ [ID]: 'own' })).toHaveLength(5);
  });
});

describe('a group of own revenue over one revenue of its kind', () => {
  it('is left out without a question', () => {
    const giro = [1_000_000_000, 22_317_000, 25_018_000, 21_326_000, 27_114_000, 24_463_000, 30_015_000];
    const pasar = [400_000_000, 30_111_000, 31_274_000, 29_832_000, 33_517_000, 30_008_000, 35_416_000];
    const parkir = [600_000_000, 60_482_000, 58_013_000, 61_294_000, 59_371_000, 62_117_000, 64_028_000];
    const both = pasar.map((amount, at) => amount + (parkir[at] ?? 0));
    const matrix: Matrix = [
      HEAD,
      ['Retribusi Daerah', ...both],
      ['Pasar', ...pasar],
      ['Parkir', ...parkir],
      ['Lain-lain PAD', ...giro],
      ['Jasa Giro', ...giro],
    ];
    expect(namesOf(matrix)).toEqual(['Pasar', 'Parkir', 'Jasa Giro']);
    expect(asked(matrix)).toEqual([]);
  });
});

describe('the name of a group of revenue over rows of other units', () => {
  it('is an indicator like them', () => {
    const matrix: Matrix = [
      ['Indikator', 'Satuan', 'Arah', 'Metode', 'Target 2026', 'TW I', 'TW II'],
      ['PAD', 'Rp', 'Semakin tinggi semakin baik', 'Akumulasi', 10_000_000_000, 2_000_000_000, 2_200_000_000],
      ['Kepuasan Wajib Pajak', 'indeks', 'Semakin tinggi semakin baik', 'Rata-rata', 80, 78, 82],
      ['Tunggakan', '%', 'Menurun', 'Posisi Akhir', 10, 14, 12],
    ];
    expect(asked(matrix).filter((id) => id.startsWith('sum') || id.startsWith('direction'))).toEqual([]);
    expect(namesOf(matrix)).toHaveLength(3);
  });
});
