// Directions that the sheets do not write: revenue rises, expenditure is asked about, a word has none. Fictional only.
import type { Matrix } from '../bookOf';
import { inspected, readingOf, sheetOf } from '../bookOf';

const lra = (percent: string): Matrix => [
  ['LAPORAN REALISASI ANGGARAN', '', '', '', ''],
  ['S.D. 30 SEPTEMBER 2026', '', '', '', ''],
  ['Kode Rekening', 'Uraian', 'Anggaran', 'Realisasi', percent],
  ['4.1.01.09', 'Pajak Reklame', 1_000_000, 770_000, 77],
  ['5.1.01', 'Belanja Pegawai', 2_000_000, 2_300_000, 115],
  ['5.1.02', 'Belanja Barang dan Jasa', 3_000_000, 1_200_000, 40],
  ['6.2.01', 'Penyertaan Modal', 500_000, 400_000, 80],
];
const read = (matrix: Matrix, answers: Readonly<Record<string, string>> = {}) =>
  inspected(readingOf([sheetOf('LRA', matrix)]), { asOf: '2026-10-05', answers });

describe('directionOf', () => {
  it('asks once a block of expenditure or financing, and takes no share of a budget for its direction', () => {
    const { questions, input } = read(lra('%'));
    expect(questions.map(({ id, facts }) => [id, facts['rows']])).toEqual([
      ['directions:LRA!5', '2'],
      ['directions:LRA!6.2', '1'],
    ]);
    expect(input?.indicators.map(({ holds }) => holds.length)).toEqual([0, 1, 1, 1]);
  });

  it('gives the answer to the whole block', () => {
    const { input } = read(lra('%'), { 'directions:LRA!5': 'Semakin rendah semakin baik' });
    expect(input?.indicators.map(({ direction }) => direction)).toEqual([
      'Semakin tinggi semakin baik',
      'Semakin rendah semakin baik',
      'Semakin rendah semakin baik',
      'Semakin tinggi semakin baik',
    ]);
  });

  it('takes the direction that a printed attainment tells', () => {
    expect(read(lra('Capaian (%)')).questions).toEqual([]);
  });

  it('asks nothing where the target is a word', () => {
    const { questions } = read([
      ['Indikator Kinerja', 'Satuan', 'Target 2026', 'Realisasi TW III'],
      ['Opini BPK', 'Opini', 'WTP', 'WTP'],
      ['Jumlah temuan', 'temuan', 10, 4],
    ]);
    expect(questions.filter(({ code }) => code === 'DIRECTION_BLANK').map(({ id }) => id)).toEqual([
      'direction:LRA!jumlah temuan',
    ]);
  });
});

describe('methodOf', () => {
  const plan = (capaian: number): Matrix => [
    ['RENCANA AKSI 2026'],
    [
      'Indikator',
      'Satuan',
      'Arah Indikator',
      'Target',
      ...['I', 'II', 'III', 'IV'].map((tw) => `Realisasi TW ${tw}`),
      'Capaian (%)',
    ],
    ['Penyelesaian dokumen', '%', 'Semakin tinggi semakin baik', 90, 20, 25, 25, '', capaian],
    ['Kepatuhan pelaporan', '%', 'Semakin tinggi semakin baik', 80, 70, 76, 60, '', 75],
  ];
  const methods = (matrix: Matrix, answers: Readonly<Record<string, string>> = {}) => {
    const { input, questions, issues } = read(matrix, answers);
    return {
      methods: input?.indicators.map(({ method, holds }) => (holds.length === 0 ? method : 'held')),
      questions: questions.map(({ id }) => id),
      decided: issues.flatMap(({ code, cell }) => (code === 'CAPAIAN_DECIDES' ? [cell] : [])),
    };
  };

  it('takes the only method that reproduces a printed attainment before the usual one of a percentage', () => {
    expect(methods(plan(77.77))).toEqual({
      methods: ['Akumulasi', 'Posisi Akhir'],
      questions: [],
      decided: ['I3'],
    });
  });

  it('asks where the printed attainment only may follow from another method than the usual one', () => {
    const id = 'method:LRA!%';
    expect(methods(plan(78))).toEqual({ methods: ['held', 'Posisi Akhir'], questions: [id], decided: [] });
    expect(methods(plan(78), { [id]: 'Akumulasi' }).methods).toEqual(['Akumulasi', 'Posisi Akhir']);
  });
});

describe('directions written as signs', () => {
  const iku = (up: string, down: string, answers: Readonly<Record<string, string>> = {}) =>
    read(
      [
        ['INDIKATOR KINERJA UTAMA 2026', '', '', '', ''],
        ['Indikator Kinerja', 'Satuan', 'Arah', 'Target', 'Realisasi TW I'],
        ['Angka Kematian Bayi', 'per 1.000 KH', down, 8, 8],
        ['Cakupan Imunisasi', '%', up, 92.5, 92.49],
      ],
      answers,
    );
  const directionsOf = ({ input }: ReturnType<typeof read>) =>
    input?.indicators.map(({ direction }) => direction);

  it.each([
    ['↑', '↓'],
    ['▲', '▼'],
    ['(+)', '(-)'],
    ['( + )', '( - )'],
  ])('reads %s and %s', (up, down) => {
    const reading = iku(up, down);
    expect(reading.questions).toEqual([]);
    expect(directionsOf(reading)).toEqual(['Semakin rendah semakin baik', 'Semakin tinggi semakin baik']);
  });

  it('asks about each unknown sign by itself', () => {
    const { questions } = iku('⇗', '⇘');
    expect(questions.map(({ code }) => code)).toEqual(['UNKNOWN_DIRECTION', 'UNKNOWN_DIRECTION']);
    const [{ id = '' } = {}, other] = questions;
    expect(other?.id).not.toBe(id);
    expect(directionsOf(iku('⇗', '⇘', { [id]: 'Semakin rendah semakin baik' }))).toEqual([
      'Semakin rendah semakin baik',
      'Semakin tinggi semakin baik',
    ]);
  });
});
