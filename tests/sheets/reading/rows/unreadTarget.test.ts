// Targets that are words where the row has a realisation. Fictional figures only.
import { inspected, readingOf, sheetOf } from '../bookOf';

const HEAD = ['No', 'Uraian', 'Target', 'Januari', 'Februari', 'Maret'];
const read = (target: string) =>
  inspected(
    readingOf([
      sheetOf('PAD', [
        ['REALISASI PAD 2026'],
        HEAD,
        [1, 'Pajak Hotel', 900, 100, 100, 200],
        [2, 'Pajak Reklame', target, 10, 20, 30],
        [3, 'Pajak Air Tanah', 500, 30, 30, 30],
      ]),
    ]),
    { asOf: '2026-04-30' },
  );

describe('a target that is a word beside a realisation', () => {
  it.each([
    'menyusul',
    'belum ditetapkan',
    'n/a',
    'TBD',
    '?',
    'lihat Perda',
    '#N/A',
    '1.250.000.000 (satu koma dua lima miliar)',
    'Rp 1.250.000.000 / tahun',
    '±1.250.000.000',
    '1.250.000.000 + 5%',
  ])('keeps its row, and judges nothing by it: %s', (target) => {
    const { input, questions } = read(target);
    expect(input?.indicators.map(({ name }) => name)).toEqual([
      'Pajak Hotel',
      'Pajak Reklame',
      'Pajak Air Tanah',
    ]);
    const [, row] = input?.indicators ?? [];
    const isHeld = row?.holds.some(({ touchesTarget }) => touchesTarget) === true;
    expect(isHeld || row?.targets.original === null).toBe(true);
    expect(questions.every(({ sheet }) => sheet === 'PAD')).toBe(true);
  });

  it('leaves a remark without a realisation out', () => {
    const { input } = inspected(
      readingOf([
        sheetOf('PAD', [
          ['REALISASI PAD 2026'],
          HEAD,
          [1, 'Pajak Hotel', 900, 100, 100, 200],
          ['', 'Pajak Reklame', 'dikelola provinsi', '', '', ''],
        ]),
      ]),
      { asOf: '2026-04-30' },
    );
    expect(input?.indicators.map(({ name }) => name)).toEqual(['Pajak Hotel']);
  });
});
