// Blocks of one quarter with the target of the year and the quarter's own. Fictional figures only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const block = (quarter: string, own: string, target: number, figure: number): Matrix => [
  [`TRIWULAN ${quarter}`],
  ['No', 'Jenis Pajak', 'Target Setahun', own, 'Realisasi'],
  [1, 'Pajak Reklame', 1_000_000_000, target, figure],
  [2, 'Pajak Hotel', 2_000_000_000, target * 2, figure * 2],
  [],
];
const read = (own: string) =>
  inspected(
    readingOf([
      sheetOf('PAD', [
        ['TARGET DAN REALISASI PAJAK DAERAH TAHUN 2026'],
        [],
        ...block('I', own, 200_000_000, 190_000_000),
        ...block('II', own, 250_000_000, 255_000_000),
      ]),
    ]),
    { asOf: '2026-06-30' },
  );

describe('withQuarterBeside', () => {
  it('takes the bare target beside that of the year as the quarter’s own', () => {
    const { questions, input } = read('Target');
    expect(questions.map(({ code }) => code)).not.toContain('HEADING_TWICE');
    const [first] = input?.indicators ?? [];
    expect(first?.targets).toMatchObject({
      original: { amount: 1_000_000_000_000_000n },
      ownStages: [{ amount: 200_000_000_000_000n }, { amount: 250_000_000_000_000n }, null, null],
    });
  });

  it('leaves two targets of the year to a question', () => {
    expect(read('Target Tahunan').questions.map(({ id }) => id)).toContain('heading:PAD!Target Murni/C,D');
  });
});
