// Parts of an office beside their sum under one heading. Fictional figures only.
import type { Inspection } from '../../../../src/sheets/inspection';
import { inspected, readingOf, sheetOf } from '../bookOf';

const book = (last: number): Inspection =>
  inspected(
    readingOf([
      sheetOf('PAD', [
        ['REALISASI PAD S.D. 30 SEPTEMBER 2026'],
        ['No', 'Uraian', 'Target', 'Realisasi UPTD Utara', 'Realisasi UPTD Selatan', 'Jumlah Realisasi'],
        [1, 'Retribusi Pasar', 420, 110, 190, 300],
        [2, 'Retribusi Parkir', 88, 25, 0, 25],
        [3, 'Retribusi Terminal', 240, 80, 75, last],
      ]),
    ]),
  );

describe('withSumOfParts', () => {
  it('takes the column that adds up the others in every row, without a question', () => {
    const { questions, input } = book(155);
    expect(questions).toEqual([]);
    expect(input?.indicators.map(({ months }) => months[8])).toMatchObject([
      { amount: 300_000_000n, column: 6 },
      { amount: 25_000_000n, column: 6 },
      { amount: 155_000_000n, column: 6 },
    ]);
  });

  it('asks where a row does not add up', () => {
    expect(book(156).questions.map(({ code }) => code)).toContain('HEADING_TWICE');
  });
});
