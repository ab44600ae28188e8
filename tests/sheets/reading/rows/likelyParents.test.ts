// What is said of a row that may stand above others: that it is their sum only where it is. Fictional figures only.
import { questionSentence } from '../../../../src/messages/questionSentences';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const HEAD = ['No', 'Uraian', 'Target 2026', 'Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III'];
const read = (...rows: Matrix) => {
  const { input, questions } = inspected(readingOf([sheetOf('PAD', [HEAD, ...rows])]), {
    asOf: '2026-09-30',
  });
  return {
    names: (input?.indicators ?? []).map(({ name }) => name),
    asked: questions.map(({ code }) => code),
    texts: questions.map((question) => questionSentence(question, 'id')),
  };
};

describe('a row above one deeper row', () => {
  it('is no parent where their figures differ', () => {
    const { names, asked } = read(
      [1, 'Pajak Air Tanah', 88_000_000, 26_402_331, 17_073_700, 20_117_906],
      [2, '  Retribusi Kebersihan', 120_000_000, 30_218_554, 22_203_700, 29_662_015],
      [3, 'Retribusi Parkir', 64_000_000, 16_118_004, 15_250_117, 15_306_115],
    );
    expect(asked).toEqual([]);
    expect(names).toHaveLength(3);
  });
});

describe('a row whose rows were corrected and not the row', () => {
  it('is not said to be their sum', () => {
    const { asked, texts } = read(
      [1, 'Kelompok Satu', 207_500_000, 56_620_885, 39_277_400, 49_779_921],
      [null, 'Air Tanah', 88_000_000, 26_402_331, 17_073_700, 20_117_906],
      [null, 'Kebersihan', 120_000_000, 30_218_000, 22_203_700, 29_662_015],
      [2, 'Parkir', 64_000_000, 16_118_004, 15_250_117, 15_306_115],
    );
    expect(asked).toEqual(['ROW_MAY_BE_PARENT']);
    expect(texts[0]).toContain('bukan jumlah yang tepat');
  });
});

describe('a group above a parent of the same figures', () => {
  it('is a parent, as the details add up to it', () => {
    const { names, asked } = read(
      ['A', 'KELOMPOK', 184_000_000, 56_620_885, 39_277_400, 49_779_921],
      ['1)', 'Pemakaian Aset', 184_000_000, 56_620_885, 39_277_400, 49_779_921],
      [null, 'a. Sewa Tanah', 120_000_000, 30_218_554, 22_203_700, 29_662_015],
      [null, 'b. Sewa Gedung', 64_000_000, 26_402_331, 17_073_700, 20_117_906],
      ['B', 'Parkir', 33_000_000, 8_118_004, 7_250_117, 8_306_115],
    );
    expect(asked).toEqual([]);
    expect(names).toEqual(
      ['Sewa Tanah', 'Sewa Gedung', 'Parkir'].map((name) => expect.stringContaining(name)),
    );
  });
});

describe('a row above lines without figures', () => {
  const rows: Matrix = [
    [1, 'Pajak Air Tanah', 88_000_000, 26_402_331, 17_073_700, 20_117_906],
    [2, 'Retribusi Kebersihan', 120_000_000, 30_218_554, 22_203_700, 29_662_015],
    [3, 'Retribusi Parkir', 64_000_000, 16_118_004, 15_250_117, 15_306_115],
  ];

  it.each<readonly [string, Matrix]>([
    [
      'remarks below the table',
      [[], [null, 'Catatan:'], [null, '- Target naik Rp 10.000.000'], [null, '- Triwulan III belum diaudit']],
    ],
    [
      'parts that nobody filled in',
      [
        [null, 'a. Tepi jalan'],
        [null, 'b. Tempat khusus'],
      ],
    ],
  ])('is no parent of %s', (_, lines) => {
    const { names, asked } = read(...rows, ...lines);
    expect(asked).toEqual([]);
    expect(names).toEqual(['Pajak Air Tanah', 'Retribusi Kebersihan', 'Retribusi Parkir']);
  });
});
