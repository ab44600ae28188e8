// Rows that are told by their words: notes and signatures in the column of codes, sources, rows without a target. Fictional
// figures only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const read = (...rows: Matrix) => {
  const book = [['REALISASI PAD TAHUN 2026'], ...rows];
  const { input, questions } = inspected(readingOf([sheetOf('PAD', book)]), { asOf: '2026-06-30' });
  return {
    targets: Object.fromEntries(
      (input?.indicators ?? []).map(({ name, targets }) => [name, targets.original]),
    ),
    names: (input?.indicators ?? []).map(({ name }) => name),
    asked: questions.map(({ code }) => code),
  };
};
const CODED = ['Kode Rekening', 'Uraian', 'Target 2026', 'Realisasi TW I', 'Realisasi TW II'];
const REKLAME = ['4.1.01.09', 'Pajak Reklame', 420_125_000, 101_316_217, 97_204_118];
const AIR = ['4.1.01.12', 'Pajak Air Tanah', 88_300_000, 21_402_331, 20_117_906];
const PLAIN = ['No', ...CODED.slice(1)];
const plain = (row: Matrix[number]) => [null, ...row.slice(1)];
const NAMES = ['Pajak Reklame', 'Pajak Air Tanah'];

describe('identityOf', () => {
  it.each([
    '*) angka sementara, belum rekonsiliasi',
    'Sumber: Bidang Pendapatan',
    'Catatan: belum termasuk kas',
  ])('takes no code of the note %s', (note) => {
    expect(read(CODED, REKLAME, AIR, [note]).names).toEqual(NAMES);
  });

  it('takes no code of a signature block in the column of codes', () => {
    const block: Matrix = [
      ['MENGETAHUI', null, 'Contoh, 5 Juli 2026'],
      ['SEKRETARIS,', null, 'Kepala Bidang Pendapatan,'],
      ['Dra. RATNA DEWI, M.M.', null, 'H. SLAMET RIYADI, S.E.'],
    ];
    const { names, asked } = read(CODED, REKLAME, AIR, [], ...block);
    expect(names).toEqual(NAMES);
    expect(asked).toEqual([]);
  });
});

describe('a row of words below the figures', () => {
  it.each(['Sumber: Bapenda, diolah', 'Sumber Data : SIPD'])('is a note beside a year: %s', (source) => {
    expect(read(PLAIN, plain(REKLAME), plain(AIR), [null, source, 2026]).names).toEqual(NAMES);
  });

  it.each(['Realisasi TW sebelumnya', 'Kontribusi terhadap PAD (%)'])('is an aside: %s', (name) => {
    expect(read(PLAIN, plain(REKLAME), plain(AIR), [null, name, null, 12.5, 13.5]).names).toEqual(NAMES);
  });
});

describe('a row with realisation and a blank target', () => {
  it('is an indicator without a target, as one with 0 is', () => {
    const { names, targets } = read(
      PLAIN,
      plain(REKLAME),
      [null, 'Sewa Lahan', null, 3_118_004, 2_250_117],
      plain(AIR),
    );
    expect(names).toEqual(['Pajak Reklame', 'Sewa Lahan', 'Pajak Air Tanah']);
    expect(targets['Sewa Lahan']).toBeNull();
  });

  it('is a parent where its realisation is the sum of the rows below', () => {
    const parent = [null, 'Pajak Daerah', null, 122_718_548, 117_322_024];
    expect(read(PLAIN, parent, plain(REKLAME), plain(AIR)).names).toEqual(NAMES);
  });

  it.each(['', '- '])('is a part of the row above that has the target and their sum, marked "%s"', (mark) => {
    const whole = [1, 'Pajak Hotel', 520_000_000, 122_718_548, 117_322_024];
    const parts: Matrix = [
      [null, `${mark}Bintang`, null, 101_316_217, 97_204_118],
      [null, `${mark}Melati`, null, 21_402_331, 20_117_906],
    ];
    const { names, asked } = read(PLAIN, whole, ...parts, [
      2,
      'Sewa Lahan',
      40_000_000,
      9_118_004,
      8_250_117,
    ]);
    expect(names).toEqual(['Pajak Hotel', 'Sewa Lahan']);
    expect(asked).toEqual([]);
  });
});
